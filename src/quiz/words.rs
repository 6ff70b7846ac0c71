//! What every printed or spoken form of a question shares: letters, answers in letters, places in words.

use std::collections::BTreeSet;

use crate::{
    ground::{Lang, say},
    map::words::place,
    quiz::item::{Cite, Item, Shape},
};

/// The letter of a choice: A for the first. No question has more than 26.
pub(crate) fn letter(choice: usize) -> String {
    let at = u8::try_from(choice).unwrap_or(u8::MAX).min(25);
    char::from(b'A' + at).to_string()
}

/// The right answer in letters: `B`, `A, C`, `1 B, 2 A` for matching, `C, A, B` for an order; in words where it is
/// written.
pub(crate) fn key(item: &Item, lang: Lang) -> String {
    let letters: Vec<String> = match &item.shape {
        Shape::Single | Shape::Several => {
            let right = item.choices.iter().enumerate().filter(|(_, choice)| choice.correct);
            right.map(|(at, _)| letter(at)).collect()
        }
        Shape::Matching(prompts) => {
            let pairs = prompts.iter().enumerate();
            pairs.map(|(at, prompt)| format!("{} {}", at + 1, letter(prompt.choice))).collect()
        }
        Shape::Ordering(pairs) => order(item.choices.len(), pairs).into_iter().map(letter).collect(),
        Shape::Figure(_) | Shape::Gap(_) => {
            item.keys().map(|choice| choice.text.get(lang).to_owned()).collect()
        }
    };
    letters.join(", ")
}

/// The choices of an item in an order that is right.
pub(crate) fn right_order(item: &Item) -> Vec<usize> {
    match &item.shape {
        Shape::Ordering(pairs) => order(item.choices.len(), pairs),
        _ => (0..item.choices.len()).collect(),
    }
}

/// An order of `count` choices that keeps all pairs; among those that may come next, the first does.
fn order(count: usize, pairs: &[(usize, usize)]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    while order.len() < count {
        let free = |at: &usize| {
            !order.contains(at) && pairs.iter().all(|(before, after)| after != at || order.contains(before))
        };
        // Pairs that go round in a circle leave nothing free; the rest then stands as it is.
        let next = (0..count).find(free).or_else(|| (0..count).find(|at| !order.contains(at)));
        order.extend(next);
    }
    order
}

/// Where something can be read: paragraphs by source.
pub(crate) fn places(cites: &[Cite], lang: Lang) -> String {
    let mut sources: Vec<(&str, BTreeSet<u32>)> = Vec::new();
    for cite in cites {
        let name = cite.name.get(lang);
        match sources.iter_mut().find(|(known, _)| *known == name) {
            Some((_, paragraphs)) => _ = paragraphs.insert(cite.paragraph),
            None => sources.push((name, BTreeSet::from([cite.paragraph]))),
        }
    }
    let place = |(name, paragraphs): &(&str, BTreeSet<u32>)| place(name, paragraphs.iter().copied(), lang);
    sources.iter().map(place).collect::<Vec<_>>().join("; ")
}

/// How to answer a question that is no plain choice of one.
pub(crate) fn note(item: &Item, lang: Lang) -> Option<String> {
    match item.shape {
        Shape::Single => None,
        _ => Some(say(lang, &format!("paper-note-{}", item.shape.name()), &[])),
    }
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn an_order_keeps_all_pairs_and_ends_on_circles() {
        assert_eq!(order(3, &[(2, 0), (0, 1)]), [2, 0, 1]);
        assert_eq!(order(3, &[(0, 1), (1, 0)]), [2, 0, 1]);
        assert!(order(0, &[]).is_empty());
    }
}
