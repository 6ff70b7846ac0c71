use serde::Deserialize;

use crate::{
    ground::Lang,
    quiz::audit::question::{Left, Question},
};

/// A bank as `elenchus bank --format json` writes it, or a quiz; of elsewhere too, so little must be there.
#[derive(Deserialize)]
#[serde(untagged)]
enum Bank {
    Items(Vec<ItemSurface>),
    Quiz { items: Vec<ItemSurface> },
}

#[derive(Deserialize)]
struct ItemSurface {
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    map: Option<String>,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    shape: Option<String>,
    stem: String,
    #[serde(default)]
    options: Vec<OptionSurface>,
    #[serde(default)]
    prompts: Vec<serde::de::IgnoredAny>,
    #[serde(default)]
    order: Vec<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct OptionSurface {
    text: String,
    #[serde(default)]
    correct: bool,
}

/// The questions of one right option in the JSON of a bank, and what is left out; in `lang` where an item names no
/// language. Words that say what is wrong where it is no bank.
pub fn read_bank(json: &[u8], lang: Lang) -> Result<(Vec<Question>, Left), String> {
    // What reads either a list or a quiz cannot say what is wrong in it; so the list is tried by itself first.
    let items = match serde_json::from_slice(json) {
        Ok(Bank::Items(items) | Bank::Quiz { items }) => items,
        Err(_) => serde_json::from_slice::<Vec<ItemSurface>>(json).map_err(|error| error.to_string())?,
    };
    let mut left = Left::default();
    let mut asked = Vec::new();
    for item in items {
        let right = item.options.iter().filter(|option| option.correct).count();
        match item.shape.as_deref() {
            Some("Matching") => left.matching += 1,
            Some("Ordering") => left.ordering += 1,
            Some("Figure" | "Gap") => left.written += 1,
            Some("Several") => left.several += 1,
            None if !item.prompts.is_empty() => left.matching += 1,
            None if !item.order.is_empty() => left.ordering += 1,
            _ if right == 0 || item.options.len() < 2 => left.broken += 1,
            _ if right > 1 => left.several += 1,
            _ => asked.push(question(item, lang)),
        }
    }
    Ok((asked, left))
}

fn question(item: ItemSurface, lang: Lang) -> Question {
    Question {
        key: item.options.iter().position(|option| option.correct).unwrap_or_default(),
        map: item.map.unwrap_or_default(),
        kind: item.kind.unwrap_or_else(|| "?".to_owned()),
        lang: item.lang.and_then(|code| code.parse().ok()).unwrap_or(lang),
        stem: item.stem,
        options: item.options.into_iter().map(|option| option.text).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bank_from_elsewhere_needs_no_more_than_stems_and_options() {
        let json = br#"[{"stem": "Why?", "options": [{"text": "a"}, {"text": "b", "correct": true}]},
            {"stem": "Both?", "options": [{"text": "a", "correct": true}, {"text": "b", "correct": true}]},
            {"stem": "None?", "options": []}, {"stem": "Pairs?", "prompts": [1], "options": []}]"#;
        let (asked, left) = read_bank(json, Lang::En).expect("a bank");
        assert_eq!(asked.len(), 1);
        assert_eq!((asked[0].key, asked[0].lang), (1, Lang::En));
        assert_eq!(left, Left { several: 1, matching: 1, broken: 1, ..Left::default() });
        assert!(read_bank(br#"[{"options": []}]"#, Lang::En).is_err_and(|why| why.contains("stem")));
    }
}
