//! The numbers that a text says, in digits or in words.

use crate::{ground::Lang, quiz::grade::ungrouped};

/// A number in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Numeral {
    /// How much it is, with the *million* behind it.
    pub(crate) value: f64,
    /// Whether it stands there as years do: four digits without a mark.
    pub(crate) is_year: bool,
}

const GERMAN: [&str; 11] =
    ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];
const ENGLISH: [&str; 11] =
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// What a word behind a number multiplies it by: how it begins, and by how much.
const GERMAN_TIMES: [(&str, f64); 6] =
    [("tausend", 1e3), ("million", 1e6), ("mio", 1e6), ("milliard", 1e9), ("mrd", 1e9), ("billion", 1e12)];
const ENGLISH_TIMES: [(&str, f64); 3] = [("thousand", 1e3), ("million", 1e6), ("billion", 1e9)];

/// The numbers of a text in their order. A number inside a name such as *G7* is none.
pub(crate) fn numerals(text: &str, lang: Lang) -> Vec<Numeral> {
    let lower = text.to_lowercase();
    let pieces: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | ','))
        .map(|piece| piece.trim_matches(['.', ',']))
        .filter(|piece| !piece.is_empty())
        .collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let (numeral, used) = numeral(&pieces[at..], lang);
        found.extend(numeral);
        at += used;
    }
    found
}

/// The number that some pieces begin with, if they do, and how many of them say it.
fn numeral(pieces: &[&str], lang: Lang) -> (Option<Numeral>, usize) {
    let Some((first, rest)) = pieces.split_first() else { return (None, 1) };
    let (names, times) = match lang {
        Lang::De => (&GERMAN, &GERMAN_TIMES[..]),
        Lang::En => (&ENGLISH, &ENGLISH_TIMES[..]),
    };
    let digits = first.trim_end_matches(|c: char| !c.is_ascii_digit());
    let digits = &digits[..digits.find(char::is_alphabetic).unwrap_or(digits.len())];
    let (value, used, is_year) = if digits.starts_with(|c: char| c.is_ascii_digit()) {
        // Groups may stand apart: 10 000.
        let groups = rest.iter().take_while(|piece| is_group(piece));
        let groups = if digits.len() <= 3 { groups.count() } else { 0 };
        let whole = digits.to_owned() + &rest[..groups].concat();
        let is_year = groups == 0 && digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
        (ungrouped(&whole).parse().ok(), 1 + groups, is_year)
    } else {
        let place = names.iter().position(|name| name == first);
        (place.map(|place| (place + 2) as f64), 1, false)
    };
    let Some(value) = value else { return (None, used) };
    let next = pieces.get(used).copied().unwrap_or_default();
    match times.iter().find(|(begin, _)| next.starts_with(begin)) {
        Some((_, times)) => (Some(Numeral { value: value * times, is_year: false }), used + 1),
        None => (Some(Numeral { value, is_year }), used),
    }
}

fn is_group(piece: &str) -> bool {
    piece.len() == 3 && piece.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(lang: Lang, text: &str) -> Vec<f64> {
        numerals(text, lang).into_iter().map(|found| found.value).collect()
    }

    #[test]
    fn reads_numbers_as_both_languages_write_them() {
        let german = "Bis zu 10.000 von 2,8 Millionen, im Oktober 2024 zwei Treffen der G7; 10 000 am 3. Mai";
        assert_eq!(values(Lang::De, german), [10_000.0, 2_800_000.0, 2024.0, 2.0, 10_000.0, 3.0]);
        let english = "More than 10,000 of 2.8 million; in 2024, twelve 40-year-olds";
        assert_eq!(values(Lang::En, english), [10_000.0, 2_800_000.0, 2024.0, 12.0, 40.0]);
        assert_eq!(values(Lang::De, "niemand, nirgends"), [0.0; 0]);
    }

    #[test]
    fn tells_years_from_figures() {
        let years: Vec<bool> =
            numerals("2024 sind es 2.024", Lang::De).iter().map(|found| found.is_year).collect();
        assert_eq!(years, [true, false]);
    }
}
