use serde::Deserialize;

use crate::{
    ground::Lang,
    quiz::audit::{
        puzzle::{Puzzle, Task},
        question::{Left, Question},
    },
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
    prompts: Vec<PromptSurface>,
    #[serde(default)]
    order: Vec<[usize; 2]>,
}

#[derive(Deserialize)]
struct PromptSurface {
    text: String,
    option: usize,
}

#[derive(Deserialize)]
struct OptionSurface {
    text: String,
    #[serde(default)]
    correct: bool,
}

/// The questions of one right option in the JSON of a bank, its orders and pairs, and what is left out.
pub type Read = (Vec<Question>, Vec<Puzzle>, Left);

/// What guessers try in the JSON of a bank, in `lang` where an item names no language. Words that say what is wrong where it
/// is no bank.
pub fn read_bank(json: &[u8], lang: Lang) -> Result<Read, String> {
    // What reads either a list or a quiz cannot say what is wrong in it; so the list is tried by itself first.
    let items = match serde_json::from_slice(json) {
        Ok(Bank::Items(items) | Bank::Quiz { items }) => items,
        Err(_) => serde_json::from_slice::<Vec<ItemSurface>>(json).map_err(|error| error.to_string())?,
    };
    let mut left = Left::default();
    let (mut asked, mut puzzles) = (Vec::new(), Vec::new());
    for item in items {
        let right = item.options.iter().filter(|option| option.correct).count();
        match item.shape.as_deref() {
            Some("Figure" | "Gap") => left.written += 1,
            Some("Several") => left.several += 1,
            Some("Matching" | "Ordering") => puzzles.push(puzzle(item, lang)),
            None if !item.prompts.is_empty() || !item.order.is_empty() => puzzles.push(puzzle(item, lang)),
            _ if right == 0 || item.options.len() < 2 => left.broken += 1,
            _ if right > 1 => left.several += 1,
            _ => asked.push(question(item, lang)),
        }
    }
    let all = puzzles.len();
    puzzles.retain(Puzzle::is_sound);
    left.broken += all - puzzles.len();
    Ok((asked, puzzles, left))
}

fn puzzle(item: ItemSurface, lang: Lang) -> Puzzle {
    let pairs = item.prompts.into_iter().map(|prompt| (prompt.text, prompt.option));
    let pairs: Vec<(String, usize)> = pairs.collect();
    Puzzle {
        map: item.map.unwrap_or_default(),
        kind: item.kind.unwrap_or_else(|| "?".to_owned()),
        lang: item.lang.and_then(|code| code.parse().ok()).unwrap_or(lang),
        options: item.options.into_iter().map(|option| option.text).collect(),
        task: if pairs.is_empty() { Task::Order(item.order) } else { Task::Pairs(pairs) },
    }
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
            {"stem": "None?", "options": []}, {"stem": "Pairs?", "prompts": [{"text": "c", "option": 1}], "options": [{"text": "a"}, {"text": "b"}]},
            {"stem": "Order?", "order": [[1, 0]], "options": [{"text": "a"}, {"text": "b"}]},
            {"stem": "No order?", "order": [[1, 2]], "options": [{"text": "a"}, {"text": "b"}]}]"#;
        let (asked, puzzles, left) = read_bank(json, Lang::En).expect("a bank");
        assert_eq!(asked.len(), 1);
        assert_eq!((asked[0].key, asked[0].lang), (1, Lang::En));
        assert_eq!(left, Left { several: 1, broken: 2, ..Left::default() });
        let tasks = [Task::Pairs(vec![("c".to_owned(), 1)]), Task::Order(vec![[1, 0]])];
        assert!(puzzles.iter().map(|puzzle| &puzzle.task).eq(&tasks), "{puzzles:?}");
        assert!(read_bank(br#"[{"options": []}]"#, Lang::En).is_err_and(|why| why.contains("stem")));
    }
}
