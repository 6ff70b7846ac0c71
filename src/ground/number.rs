//! Numbers as each language writes them.

use crate::ground::lang::Lang;

/// `value` with grouped thousands and at most three decimals: `1.500` and `2,8` in German, `1,500` and `2.8` in
/// English. Four digits are grouped too.
pub fn number(lang: Lang, value: f64) -> String {
    let (group, point) = match lang {
        Lang::De => ('.', ','),
        Lang::En => (',', '.'),
    };
    let fixed = format!("{:.3}", value.abs());
    let (whole, decimals) = fixed.split_once('.').unwrap_or((&fixed, ""));
    let decimals = decimals.trim_end_matches('0');
    let mut text = String::new();
    if value < 0.0 && (whole != "0" || !decimals.is_empty()) {
        text.push('−');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && whole.chars().all(|c| c.is_ascii_digit()) {
            text.push(group);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(point);
        text.push_str(decimals);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_as_the_language_does() {
        assert_eq!(number(Lang::De, 1500.0), "1.500");
        assert_eq!(number(Lang::En, 1_200_000.0), "1,200,000");
        assert_eq!(number(Lang::De, 2.8), "2,8");
        assert_eq!(number(Lang::De, -12.0), "−12");
        assert_eq!(number(Lang::En, -0.0001), "0");
    }
}
