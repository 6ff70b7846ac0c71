//! Ids for what comes from elsewhere: the same file gives the same ids again, and no two are alike.

use std::collections::{BTreeMap, BTreeSet};

use crate::ground::{Id, rng::fnv1a};

/// The most bytes of an id that is made from a text.
const LONGEST: usize = 48;

/// The ids that were given out.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// In lower case, for ids may not differ by case alone.
    taken: BTreeSet<String>,
    /// How often each wish was made, so that the next free number takes no search.
    wishes: BTreeMap<String, usize>,
}

impl Names {
    /// Takes the wish itself as an id, if it can be one and is free.
    pub(super) fn claim(&mut self, wish: &str) -> Option<Id> {
        let id = Id::new(wish)?;
        self.taken.insert(wish.to_ascii_lowercase()).then_some(id)
    }

    /// An id for a wish: the wish itself, or its letters as an id, or that with the next free number.
    pub(super) fn make(&mut self, wish: &str) -> Id {
        if let Some(id) = self.claim(wish) {
            return id;
        }
        let base = if Id::new(wish).is_some() { wish.to_owned() } else { slug(wish) };
        loop {
            let count = self.wishes.entry(base.to_ascii_lowercase()).or_insert(0);
            *count += 1;
            let name = if *count == 1 { base.clone() } else { numbered(&base, *count) };
            if let Some(id) = self.claim(&name) {
                return id;
            }
        }
    }
}

fn numbered(base: &str, number: usize) -> String {
    let number = format!("-{number}");
    let room = 120 - number.len();
    format!("{}{number}", &base[..base.len().min(room)])
}

/// The words of a text as an id: ASCII letters in lower case and digits, joined by hyphens. A text without any is
/// named by its hash.
pub(super) fn slug(text: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in text.chars() {
        let start = out.len();
        if gap && !out.is_empty() {
            out.push('-');
        }
        let before = out.len();
        spell(&mut out, c);
        if out.len() == before {
            out.truncate(start);
            gap = true;
            continue;
        }
        gap = false;
        if out.len() > LONGEST {
            out.truncate(out[..=LONGEST].rfind('-').filter(|cut| *cut > 8).unwrap_or(LONGEST));
            break;
        }
    }
    if out.is_empty() { format!("x{:08x}", fnv1a(text.as_bytes()) as u32) } else { out }
}

/// Adds a character in ASCII, as German spells it; nothing for what is no letter or digit of the Latin script.
fn spell(out: &mut String, c: char) {
    let letters = match c {
        'a'..='z' | '0'..='9' => return out.push(c),
        'A'..='Z' => return out.push(c.to_ascii_lowercase()),
        'ä' | 'Ä' | 'æ' | 'Æ' => "ae",
        'ö' | 'Ö' | 'œ' | 'Œ' => "oe",
        'ü' | 'Ü' => "ue",
        'ß' | 'ẞ' => "ss",
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'Ç' | 'ć' | 'č' | 'Č' => "c",
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'Ì'..='Ï' | 'ı' => "i",
        'ł' | 'Ł' => "l",
        'ñ' | 'Ñ' | 'ń' | 'ň' => "n",
        'ò'..='ø' | 'Ò'..='Ø' | 'ő' => "o",
        'ś' | 'š' | 'Š' => "s",
        'ù'..='û' | 'Ù'..='Û' | 'ů' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' | 'Ž' => "z",
        _ => return,
    };
    out.push_str(letters);
}

/// A wish for the id of what stands between two elements.
pub(super) fn between(one: &Id, word: &str, other: &Id) -> String {
    let whole = format!("{one}-{word}-{other}");
    if whole.len() <= 100 {
        return whole;
    }
    let part = |id: &Id| id.as_str()[..id.as_str().len().min(40)].to_owned();
    format!("{}-{word}-{}-{:08x}", part(one), part(other), fnv1a(whole.as_bytes()) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_words_as_ids() {
        assert_eq!(slug("Größere Straßen: ja?"), "groessere-strassen-ja");
        assert_eq!(slug("  —  "), slug("  —  "));
        assert!(Id::new(&slug("学校")).is_some());
        assert!(slug(&"lang ".repeat(100)).len() <= LONGEST);
    }

    #[test]
    fn gives_no_id_twice_in_any_case() {
        let mut names = Names::default();
        let made: Vec<_> = ["Cost", "cost", "Cost", "cost-2", "Kosten!", "kosten"]
            .into_iter()
            .map(|wish| names.make(wish).to_string())
            .collect();
        assert_eq!(made, ["Cost", "cost-2", "Cost-3", "cost-2-2", "kosten", "kosten-2"]);
    }
}
