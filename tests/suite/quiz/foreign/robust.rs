//! No file makes the program fall over: what it makes of one is a form that can be read, or errors.

use elenchus::{
    ground::{Diagnostic, Lang, rng::Chance},
    quiz::{foreign::Format, write_form},
};

use crate::quiz::foreign::{BOTH_WAYS, form, read, text};

fn holds(text: &str, format: Format) {
    let onto = form(include_str!("hard.ron"));
    for onto in [None, Some(&onto)] {
        let home = read(text, format, Lang::De, onto);
        match home.form {
            Some(made) => _ = form(&write_form(&made)),
            None => assert!(home.findings.iter().any(Diagnostic::is_error), "{text}"),
        }
    }
}

fn mutate(text: &str, chance: &mut Chance) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=chance.below(4) {
        let length = chars.len().max(1) as u32;
        let from = (chance.below(length) as usize).min(chars.len());
        let to = (from + chance.below(60) as usize).min(chars.len());
        match chance.below(3) {
            0 => _ = chars.drain(from..to).count(),
            1 => chars[from..to].reverse(),
            _ => {
                let signs: Vec<char> = "[]<>{}()\"\\/#~=%:-_&;.,\n\r\t ä0😀\u{0}".chars().collect();
                chars.insert(from, *chance.choose(&signs).expect("there are signs"));
            }
        }
    }
    chars.into_iter().collect()
}

#[test]
fn broken_files() {
    let mut chance = Chance::new(11);
    for format in BOTH_WAYS {
        let whole = text(&form(include_str!("hard.ron")), format, Lang::De);
        for _ in 0..150 {
            holds(&mutate(&whole, &mut chance), format);
        }
        for odd in [
            "", "{", "}", "::a::b {", "{}", "{#}", "{#=}", "{=a->}", "{~%x%}", "[]", "[{}]", "<quiz/>",
            "<a>", "\u{0}", "{=\\",
        ] {
            holds(odd, format);
        }
        holds(&"{".repeat(20_000), format);
        holds(&"<quiz>".repeat(5_000), format);
        holds(&"[".repeat(5_000), format);
    }
}
