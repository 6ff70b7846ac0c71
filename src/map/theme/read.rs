use std::ops::RangeInclusive;

use serde::Deserialize;

use crate::{
    ground::{
        Diagnostic, FileId, Files, nearest,
        number::number,
        ron::{Entries, Located, Reading, read},
    },
    map::{
        layout::{Hue, Theme},
        theme::codes::{BAD_COLOUR, BAD_SIZE, LOW_CONTRAST, UNKNOWN_HUE, UNKNOWN_THEME},
    },
    page::Colour,
};

type Field<T> = Option<Located<T>>;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Theme", deny_unknown_fields, default)]
struct Surface {
    base: Field<String>,
    letters: LettersSurface,
    colours: Entries<Located<String>>,
    sides: Vec<SideSurface>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct LettersSurface {
    body: Field<f64>,
    small: Field<f64>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SideSurface {
    ground: Field<String>,
    mark: Field<String>,
}

/// The sizes letters may have, in points.
const SIZES: RangeInclusive<f64> = 5.0..=72.0;
/// The contrast below which words are hard to read (WCAG 2.2, success criterion 1.4.3).
const CONTRAST: f64 = 4.5;

/// Reads a theme, with all that is wrong with it. Nothing is returned if it has errors.
pub fn read_theme(files: &Files, file: FileId) -> (Option<Theme>, Vec<Diagnostic>) {
    let mut reading: Reading<Surface> = read(files, file);
    let mut reader = Reader { findings: std::mem::take(&mut reading.findings) };
    let theme = reading.value.map(|surface| reader.theme(surface));
    let mut findings = reader.findings;
    findings.sort_by_key(|finding| (finding.at, finding.code));
    findings.dedup();
    (theme.filter(|_| !findings.iter().any(Diagnostic::is_error)), findings)
}

struct Reader {
    findings: Vec<Diagnostic>,
}

impl Reader {
    fn theme(&mut self, surface: Surface) -> Theme {
        let mut theme = surface.base.and_then(|base| self.base(base)).unwrap_or_default();
        for (size, own) in [
            (&surface.letters.body, &mut theme.letters.body),
            (&surface.letters.small, &mut theme.letters.small),
        ] {
            *own = size.as_ref().and_then(|size| self.size(size)).unwrap_or(*own);
        }
        for (name, colour) in &surface.colours.0 {
            if let (Some(hue), Some(colour)) = (self.hue(name), self.colour(colour)) {
                theme.set(hue, colour);
            }
        }
        let sides: Vec<_> = surface.sides.iter().map(|side| self.side(side, &theme)).collect();
        theme.set_sides(sides);
        self.judge(&surface.colours, &theme);
        theme
    }

    fn base(&mut self, base: Located<String>) -> Option<Theme> {
        let name = base.value?;
        let theme = Theme::named(&name);
        if theme.is_none() {
            let near = nearest(&name, Theme::NAMES).map(str::to_owned);
            let known = Theme::NAMES.map(|name| format!("`{name}`")).join(", ");
            let finding = Diagnostic::new(UNKNOWN_THEME, base.at).arg("known", known);
            self.findings.push(finding.arg("name", name).suggest(near));
        }
        theme
    }

    fn size(&mut self, size: &Located<f64>) -> Option<f64> {
        let points = size.value?;
        if !SIZES.contains(&points) {
            self.findings.push(Diagnostic::new(BAD_SIZE, size.at));
        }
        Some(points)
    }

    fn hue(&mut self, name: &Located<String>) -> Option<Hue> {
        let word = name.value.as_deref()?;
        let hue = Hue::ALL.into_iter().find(|hue| hue.name() == word);
        if hue.is_none() {
            let near = nearest(word, Hue::ALL.map(Hue::name)).map(str::to_owned);
            let known = Hue::ALL.map(|hue| format!("`{}`", hue.name())).join(", ");
            let finding = Diagnostic::new(UNKNOWN_HUE, name.at).arg("known", known);
            self.findings.push(finding.arg("name", word.to_owned()).suggest(near));
        }
        hue
    }

    fn colour(&mut self, colour: &Located<String>) -> Option<Colour> {
        let word = colour.value.as_deref()?;
        let digits = word.strip_prefix('#').filter(|digits| digits.len() == 6);
        let digits = digits.filter(|digits| digits.chars().all(|c| c.is_ascii_hexdigit()));
        let read = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).map(Colour::rgb);
        if read.is_none() {
            self.findings.push(Diagnostic::new(BAD_COLOUR, colour.at).arg("name", word.to_owned()));
        }
        read
    }

    /// A side's colours; what is left out is that of claims on no side, and that of frames.
    fn side(&mut self, side: &SideSurface, theme: &Theme) -> (Colour, Colour) {
        let mut read = |field: &Field<String>, or: Hue| {
            field.as_ref().and_then(|field| self.colour(field)).unwrap_or(theme.hue(or))
        };
        let (ground, mark) = (read(&side.ground, Hue::Neutral), read(&side.mark, Hue::Border));
        for (field, one, other) in
            [(&side.ground, ground, theme.hue(Hue::Ink)), (&side.mark, mark, theme.hue(Hue::Plate))]
        {
            if let Some(field) = field {
                self.contrast(field, one, other);
            }
        }
        (ground, mark)
    }

    /// Looks at what stands on what: the theme's own colours are judged where they are given.
    fn judge(&mut self, colours: &Entries<Located<String>>, theme: &Theme) {
        for (name, colour) in &colours.0 {
            let word = name.value.as_deref().unwrap_or_default();
            let Some(hue) = Hue::ALL.into_iter().find(|hue| hue.name() == word) else { continue };
            let other = match hue {
                Hue::Paper | Hue::Neutral => Hue::Ink,
                Hue::Ink | Hue::Faint | Hue::Border => Hue::Paper,
                Hue::Plate => Hue::Support,
                _ => Hue::Plate,
            };
            self.contrast(colour, theme.hue(hue), theme.hue(other));
        }
    }

    fn contrast(&mut self, at: &Located<String>, one: Colour, other: Colour) {
        let contrast = one.contrast(other);
        if contrast < CONTRAST {
            let (found, wanted) = ((contrast * 10.0).floor() / 10.0, CONTRAST);
            let in_words = |value: f64| number(crate::ground::Lang::En, value);
            let finding = Diagnostic::new(LOW_CONTRAST, at.at).arg("contrast", in_words(found));
            self.findings.push(finding.arg("other", other.to_string()).arg("wanted", in_words(wanted)));
        }
    }
}
