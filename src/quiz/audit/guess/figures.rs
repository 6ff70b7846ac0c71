use crate::quiz::audit::{
    guess::Scores,
    view::{Look, View},
};

fn digits(option: &Look<'_>) -> f64 {
    option.text.chars().filter(char::is_ascii_digit).count() as f64
}

/// The option with most digits.
pub(super) fn most(views: &[View<'_>]) -> Scores {
    views.iter().map(|view| view.each(digits)).collect()
}

/// The option with fewest digits.
pub(super) fn fewest(views: &[View<'_>]) -> Scores {
    views.iter().map(|view| view.each(|option| -digits(option))).collect()
}

/// The first number of an option, without its grouping.
fn number(option: &Look<'_>) -> Option<f64> {
    let inner = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}');
    let from = option.text.find(|c: char| c.is_ascii_digit())?;
    let rest = &option.text[from..];
    let until = rest.find(|c| !inner(c)).unwrap_or(rest.len());
    rest[..until].chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// Where every option has a number, the one whose number is neither the largest nor the smallest.
pub(super) fn middle(views: &[View<'_>]) -> Scores {
    let one = |view: &View<'_>| {
        let numbers: Vec<f64> = view.options.iter().filter_map(number).collect();
        if numbers.len() < view.options.len() {
            return vec![0.0; view.options.len()];
        }
        let inner = |own: &f64| numbers.iter().any(|n| n < own) && numbers.iter().any(|n| n > own);
        numbers.iter().map(|own| f64::from(u8::from(inner(own)))).collect()
    };
    views.iter().map(one).collect()
}
