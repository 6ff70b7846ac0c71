use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    ground::Lang,
    page::{PageError, Scene, SvgOptions, svg, typeset_within},
};

/// Sheets of paper before they are set: the data, the pictures and the template.
#[derive(Clone, Debug)]
pub struct Sheet {
    lang: Lang,
    template: (&'static str, &'static str),
    data: Value,
    pictures: Vec<(String, Vec<u8>)>,
    /// The most pages it may take, and the sizes of text to try, from the largest.
    fit: Option<(usize, &'static [f64])>,
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
        Self { lang, template, data, pictures: Vec::new(), fit: None }
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

    /// Sets the sheet as a PDF.
    ///
    /// # Errors
    /// If the house's template or letterhead has a fault.
    pub fn pdf(&self, house: &House) -> Result<Vec<u8>, PageError> {
        let Some((pages, sizes)) = self.fit else {
            return self.set(house, None, usize::MAX).map(|(pdf, _)| pdf);
        };
        for (at, size) in sizes.iter().enumerate() {
            let last = at + 1 == sizes.len();
            let (pdf, _) = self.set(house, Some(*size), if last { usize::MAX } else { pages })?;
            if !pdf.is_empty() {
                return Ok(pdf);
            }
        }
        Ok(Vec::new())
    }

    fn set(&self, house: &House, size: Option<f64>, pages: usize) -> Result<(Vec<u8>, usize), PageError> {
        let letterhead = house.letterhead.as_ref().map(|(name, _)| format!("letterhead.{}", ending(name)));
        let told = json!({ "letterhead": letterhead, "size": size.unwrap_or(10.0) });
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
        let ours = format!("#include \"{}\"", self.template.0);
        typeset_within(house.template.as_deref().unwrap_or(&ours), &files, self.lang, pages)
    }
}

/// The ending of a file name, in small letters.
fn ending(name: &str) -> String {
    name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase()
}
