use textwrap::WordSeparator;

/// What of a text may stand on lines of its own, and whether a space follows it: by the line breaking algorithm of
/// Unicode (UAX 14), which need not be asked where a word of Latin letters and digits follows another.
pub(super) fn words(text: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::with_capacity(text.len() / SHORT);
    let mut start = 0;
    for (at, _) in text.bytes().enumerate().filter(|(_, byte)| *byte == b' ') {
        let is_behind = text[..at].ends_with(|c| is_plain(c) || is_stop(c));
        if is_behind && text[at + 1..].starts_with(is_plain) {
            push_words(&text[start..at], true, &mut found);
            start = at + 1;
        }
    }
    push_words(&text[start..], false, &mut found);
    found
}

/// The length of short words, with the space behind them.
const SHORT: usize = 4;

fn push_words<'t>(text: &'t str, is_spaced: bool, found: &mut Vec<(&'t str, bool)>) {
    let inner = |c: char| is_plain(c) || matches!(c, '-' | '.' | ',' | ';' | ':');
    if text.strip_suffix(is_stop).unwrap_or(text).chars().all(inner) {
        found.extend((!text.is_empty()).then_some((text, is_spaced)));
        return;
    }
    let words = WordSeparator::UnicodeBreakProperties.find_words(text);
    found.extend(words.map(|word| (word.word, !word.whitespace.is_empty())));
    found.last_mut().into_iter().for_each(|last| last.1 = is_spaced);
}

/// A letter or digit as German, English and their like are written with.
const fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, 'À'..='ɏ')
}

const fn is_stop(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '?' | '!')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{prop_assert_eq, proptest};

    proptest! {
        #[test]
        fn words_are_those_of_the_line_breaking_algorithm(
            text in "([a-zA-Z0-9äßÉ]{1,3}[-.,;:?!'()/„“»–%$é]{0,2}[a-z0-9]{0,2} ){0,5}[a-z(–]{1,2}"
        ) {
            let all = WordSeparator::UnicodeBreakProperties.find_words(&text);
            let all: Vec<_> = all.map(|word| (word.word, !word.whitespace.is_empty())).collect();
            prop_assert_eq!(words(&text), all, "{:?}", text);
        }
    }
}
