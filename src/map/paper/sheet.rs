use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    ground::{Lang, say},
    page::{PageError, Scene, SvgOptions, svg, typeset_within},
};

/// Sheets of paper before they are set: the data, the pictures and the template.
#[derive(Clone, Debug)]
pub struct Sheet {
    lang: Lang,
    template: (&'static str, &'static str),
    data: Value,
    pictures: Vec<(String, Vec<u8>)>,
    /// The most pages it should take, and the sizes of text to try, from the largest.
    fit: Option<(usize, &'static [f64])>,
    /// The smallest size of text that is rather taken than one page more.
    fewer: Option<f64>,
    /// Data like its own but of less, by which it is found out whether to set it slightly closer.
    sample: Option<Value>,
    /// Whether parts of it begin on new leaves, after empty pages that do not count.
    on_leaves: bool,
    /// What it is, behind the title that the file goes by.
    sort: Option<String>,
    part: SheetPart,
}

/// What of sheets that have a solution is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SheetPart {
    /// Everything.
    #[default]
    All,
    /// What is handed out.
    Sheets,
    /// The solution.
    Solution,
}

impl SheetPart {
    /// The name by which a template knows it.
    const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Sheets => "sheets",
            Self::Solution => "solution",
        }
    }
}

/// A sheet as it was set.
#[derive(Clone, Debug)]
pub struct Printed {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Whether it has more pages than such a sheet should.
    pub too_long: bool,
}

/// How a school wants its sheets: a template instead of ours, and what stands on top of each.
#[derive(Clone, Debug, Default)]
pub struct House {
    /// A template of Typst's. It finds the data as `data.json`, what our templates share as `base.typ`, and our template
    /// as `ours.typ` and under the name of its kind, such as `cards.typ`.
    pub template: Option<String>,
    /// The letterhead's file name, whose ending says what it is, and its bytes: `svg`, `png`, `jpg`, `gif`, `webp`,
    /// `pdf`, or a piece of `typ`.
    pub letterhead: Option<(String, Vec<u8>)>,
    /// Further files that template and letterhead use, by the names they use for them. Ours go before.
    pub files: Vec<(String, Vec<u8>)>,
}

/// How a sheet is set once.
#[derive(Clone, Copy)]
struct Setting {
    size: Option<f64>,
    /// From so many pages on, nothing is printed.
    most: usize,
    /// Whether it is only set to count its pages.
    fitting: bool,
    /// Whether what is handed out stands slightly closer, and whether the solution does.
    tight: [bool; 2],
}

impl Default for Setting {
    fn default() -> Self {
        Self { size: None, most: usize::MAX, fitting: false, tight: [false; 2] }
    }
}

/// What the templates share.
const BASE: &str = include_str!("base.typ");

impl Sheet {
    /// A sheet of some data, set by a template of that name.
    ///
    /// # Panics
    /// If the data cannot be JSON; it is made of texts, numbers and lists of them.
    pub(crate) fn new(lang: Lang, template: (&'static str, &'static str), data: &impl Serialize) -> Self {
        let data = serde_json::to_value(data).expect("texts, numbers and lists are JSON");
        Self {
            lang,
            template,
            data,
            pictures: Vec::new(),
            fit: None,
            fewer: None,
            sample: None,
            on_leaves: false,
            sort: None,
            part: SheetPart::All,
        }
    }

    /// With a picture that the template finds under a name.
    pub(super) fn picture(mut self, name: impl Into<String>, scene: &Scene) -> Self {
        let drawing = svg(scene, &SvgOptions { embed_fonts: false, ..SvgOptions::default() });
        self.pictures.push((name.into(), drawing.into_bytes()));
        self
    }

    /// Set in the largest of some sizes of text with which it takes no more than so many pages; in the last where none
    /// is small enough. The template is told as `house.size`.
    pub(super) const fn within(mut self, pages: usize, sizes: &'static [f64]) -> Self {
        self.fit = Some((pages, sizes));
        self
    }

    /// Rather on one page less than in larger text, down to this size.
    pub(super) const fn rather_fewer(mut self, least: f64) -> Self {
        self.fewer = Some(least);
        self
    }

    /// Set slightly closer where that saves a page of a sample: data for the same template.
    ///
    /// # Panics
    /// If the data cannot be JSON; it is made of texts, numbers and lists of them.
    pub(crate) fn closer(mut self, sample: &impl Serialize) -> Self {
        self.sample = Some(serde_json::to_value(sample).expect("texts, numbers and lists are JSON"));
        self
    }

    /// With what it is, by the key of a word, behind the title that the file goes by.
    pub(crate) fn sorted(mut self, key: &str) -> Self {
        self.sort = Some(say(self.lang, key, &[]));
        self
    }

    /// A part of it alone, of a sheet whose solution is as long as what is handed out.
    pub fn only(&self, part: SheetPart) -> Self {
        let fit = self
            .fit
            .map(|(pages, sizes)| (if part == SheetPart::All { pages } else { pages.div_ceil(2) }, sizes));
        Self { part, fit, ..self.clone() }
    }

    /// The title that the file goes by.
    pub fn document(&self) -> String {
        let title = self.data["title"].as_str().unwrap_or_default();
        let solution = (self.part == SheetPart::Solution).then(|| say(self.lang, "sheet-solution", &[]));
        let version = self.data["variant"].as_str().map(str::to_owned);
        let more = self.sort.iter().cloned().chain(version).chain(solution).map(|word| format!(" – {word}"));
        title.to_owned() + &more.collect::<String>()
    }

    /// All that the template is told.
    pub const fn data(&self) -> &Value {
        &self.data
    }

    /// The pictures by the names under which the template finds them, as SVG.
    pub fn pictures(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pictures
            .iter()
            .map(|(name, bytes)| (name.as_str(), std::str::from_utf8(bytes).unwrap_or_default()))
    }

    /// The kind of sheet: the name of its template without the ending.
    pub fn kind(&self) -> &'static str {
        self.template.0.trim_end_matches(".typ")
    }

    /// With parts that begin on new leaves, so that empty pages are left out where pages are counted.
    pub(super) const fn on_leaves(mut self) -> Self {
        self.on_leaves = true;
        self
    }

    /// Sets the sheet as a PDF.
    ///
    /// # Errors
    /// If the house's template or letterhead has a fault.
    pub fn pdf(&self, house: &House) -> Result<Vec<u8>, PageError> {
        self.print(house).map(|printed| printed.pdf)
    }

    /// Sets the sheet: in the largest size of text that keeps it short enough, or else in the smallest.
    ///
    /// # Errors
    /// If the house's template or letterhead has a fault.
    pub fn print(&self, house: &House) -> Result<Printed, PageError> {
        let Some((most, sizes)) = self.fit else {
            let tight = self.shorter_tight(house)?;
            let (pdf, pages) = self.set(house, Setting { tight, ..Setting::default() })?;
            return Ok(Printed { pdf, pages, too_long: false });
        };
        let (most, sizes) = self.rather(house, most, sizes)?;
        // Larger text never takes fewer pages, so that the size is found by halving.
        let (mut at, mut end, mut found) = (0, sizes.len().saturating_sub(1), None);
        while at < end {
            let middle = (at + end) / 2;
            let set = self.set(house, self.fitting(sizes[middle], most))?;
            if set.0.is_empty() {
                at = middle + 1;
            } else {
                (end, found) = (middle, Some(set));
            }
        }
        let size = sizes.get(at).copied();
        let too_long =
            found.is_none() && self.set(house, Setting { most, ..self.fitting_at(size) })?.0.is_empty();
        match found.filter(|_| !self.on_leaves) {
            Some((pdf, pages)) => Ok(Printed { pdf, pages, too_long }),
            None => {
                let (pdf, pages) = self.set(house, Setting { size, ..Setting::default() })?;
                Ok(Printed { pdf, pages, too_long })
            }
        }
    }

    /// Whether the sample takes fewer pages if what is handed out stands slightly closer, and if the solution does.
    fn shorter_tight(&self, house: &House) -> Result<[bool; 2], PageError> {
        let Some(data) = self.sample.clone() else { return Ok([false; 2]) };
        let sample = Self { data, sample: None, ..self.clone() };
        let pages = |tight: [bool; 2]| {
            let setting = Setting { most: 0, fitting: true, tight, ..Setting::default() };
            sample.set(house, setting).map(|(_, pages)| pages)
        };
        let usual = pages([false; 2])?;
        Ok([pages([true, false])? < usual, pages([false, true])? < usual])
    }

    /// One page less and the sizes down to that for which a page is not worth taking, where one of them does.
    fn rather(
        &self,
        house: &House,
        most: usize,
        sizes: &'static [f64],
    ) -> Result<(usize, &'static [f64]), PageError> {
        let count = sizes.iter().take_while(|size| self.fewer.is_some_and(|least| **size >= least)).count();
        let Some(least) = count.checked_sub(1).and_then(|last| sizes.get(last)).filter(|_| most > 1) else {
            return Ok((most, sizes));
        };
        let is_whole = !self.set(house, self.fitting(*least, most - 1))?.0.is_empty();
        Ok(if is_whole { (most - 1, &sizes[..count]) } else { (most, sizes) })
    }

    fn fitting(&self, size: f64, most: usize) -> Setting {
        Setting { most, ..self.fitting_at(Some(size)) }
    }

    fn fitting_at(&self, size: Option<f64>) -> Setting {
        Setting { size, fitting: self.on_leaves, ..Setting::default() }
    }

    fn set(&self, house: &House, setting: Setting) -> Result<(Vec<u8>, usize), PageError> {
        let letterhead = house.letterhead.as_ref().map(|(name, _)| format!("letterhead.{}", ending(name)));
        let told = json!({
            "letterhead": letterhead,
            "size": setting.size.unwrap_or(10.0),
            "fitting": setting.fitting,
            "tight": { "sheets": setting.tight[0], "solution": setting.tight[1] },
            "document": self.document(),
            "part": self.part.name(),
        });
        let mut files: Vec<(&str, Vec<u8>)> = vec![
            ("data.json", self.data.to_string().into_bytes()),
            ("house.json", told.to_string().into_bytes()),
            ("base.typ", BASE.into()),
            (self.template.0, self.template.1.into()),
            ("ours.typ", self.template.1.into()),
        ];
        if let (Some(name), Some((_, bytes))) = (&letterhead, &house.letterhead) {
            files.push((name, bytes.clone()));
        }
        files.extend(self.pictures.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())));
        for (name, bytes) in &house.files {
            if !files.iter().any(|(known, _)| known == name) {
                files.push((name, bytes.clone()));
            }
        }
        let ours = format!("#include \"{}\"", self.template.0);
        typeset_within(house.template.as_deref().unwrap_or(&ours), &files, self.lang, setting.most)
    }
}

/// The ending of a file name, in small letters.
fn ending(name: &str) -> String {
    name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase()
}
