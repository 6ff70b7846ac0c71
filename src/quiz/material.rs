//! Statements that a question cites, set apart above it. Where a question would be too long with all that it quotes,
//! its statements stand before it, a line each, and it speaks of them by number:
//!
//! ```text
//! (1) “A first statement”
//! (2) “A second statement”
//! What part does (1) play in relation to (2)?
//! ```
//!
//! A stem is one text all the same, so that whatever shows stems shows this too.

use std::fmt::Write;

use crate::quiz::traits::split;

/// The most words of a question, without what is set apart.
pub(crate) const LONGEST_STEM: usize = 30;

/// The most words of one statement that is set apart.
pub(crate) const LONGEST_CITED: usize = 40;

/// The statements that are set apart above a question, quoted as they are, and the question.
pub(crate) fn parts(stem: &str) -> (Vec<&str>, &str) {
    let apart = || {
        let (material, question) = stem.trim_end().rsplit_once('\n')?;
        let cited = (1..).zip(material.lines()).map(|(number, line)| cited(line, number));
        Some((cited.collect::<Option<Vec<&str>>>()?, question))
    };
    apart().unwrap_or((Vec::new(), stem))
}

/// The quoted statement of a line with this number.
fn cited(line: &str, number: usize) -> Option<&str> {
    let rest = line.trim_end().strip_prefix('(')?.strip_prefix(&number.to_string())?.strip_prefix(") ")?;
    rest.starts_with(['„', '“']).then_some(rest)
}

/// Whether a stem has too many words: the question itself, or a statement set apart.
pub(crate) fn is_long(stem: &str) -> bool {
    let (cited, question) = parts(stem);
    has_over(question, LONGEST_STEM) || cited.iter().any(|cited| has_over(cited, LONGEST_CITED))
}

fn has_over(text: &str, most: usize) -> bool {
    // A word and what parts it from the next take two bytes.
    text.len() > 2 * most && split(text).nth(most).is_some()
}

/// What stands in quotation marks, without the marks within.
pub(crate) fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let begin = rest.find(['„', '“'])?;
        let open = rest[begin..].chars().next()?;
        let inner = &rest[begin + open.len_utf8()..];
        let end = inner.find(if open == '„' { '“' } else { '”' })?;
        rest = inner[end..].trim_start_matches(['“', '”']);
        Some(&inner[..end])
    })
}

/// Stands for a statement in a question until it is known which number it has.
pub(crate) fn hole(at: usize) -> String {
    char::from_u32(HOLES + u32::try_from(at).unwrap_or(u32::MAX / 2)).map(String::from).unwrap_or_default()
}

/// Where a range of characters begins that mean nothing by themselves.
const HOLES: u32 = 0xF_0000;

/// A question with holes for these quoted statements, with them above it, numbered as it comes to speak of them.
/// Nothing if it speaks of none.
pub(crate) fn set_apart(question: &str, quoted: &[String]) -> Option<String> {
    let mut order: Vec<usize> = Vec::new();
    let mut asked = String::with_capacity(question.len());
    for c in question.chars() {
        let hole = u32::from(c).checked_sub(HOLES).map(|at| at as usize).filter(|at| *at < quoted.len());
        let Some(at) = hole else {
            asked.push(c);
            continue;
        };
        let place = order.iter().position(|known| *known == at).unwrap_or_else(|| {
            order.push(at);
            order.len() - 1
        });
        let _ = write!(asked, "({})", place + 1);
    }
    let lines = (1..).zip(&order).map(|(number, at)| format!("({number}) {}\n", quoted[*at]));
    (!order.is_empty()).then(|| lines.collect::<String>() + &asked)
}

#[cfg(test)]
mod tests {
    use crate::quiz::material::{hole, is_long, parts, set_apart};

    #[test]
    fn statements_are_numbered_as_the_question_speaks_of_them() {
        let question = format!("On {}: what is {} for {0}?", hole(1), hole(0));
        let quoted = ["“one”", "“two”"].map(str::to_owned);
        let stem = set_apart(&question, &quoted).unwrap();
        assert_eq!(stem, "(1) “two”\n(2) “one”\nOn (1): what is (2) for (1)?");
        assert_eq!(parts(&stem), (vec!["“two”", "“one”"], "On (1): what is (2) for (1)?"));
        assert_eq!(set_apart("Who?", &quoted), None);
    }

    #[test]
    fn only_what_is_set_apart_may_add_words() {
        let words = "a ".repeat(35);
        assert!(!is_long(&format!("(1) “{words}”\nWho says (1)?")));
        assert!(is_long(&format!("(1) “{words}{words}”\nWho says (1)?")));
        assert!(is_long(&format!("(1) “a”\nWho says (1) {words}?")));
        assert!(
            is_long(&format!("{words}\nWho says that?")),
            "a line of any other kind is part of the question"
        );
        assert!(is_long(&format!("(2) “{words}”\nWho says (2)?")));
    }
}
