use elenchus::{
    ground::Lang,
    page::{Face, Join, Line, Measure, rejoin, wrap},
};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

const COMPOUND: &str =
    "Das Bundesverfassungsgericht verhandelt über die Geschwindigkeitsbegrenzungsverordnung";

fn regular(width: f64, lang: Lang) -> Measure {
    Measure::new(width, 10.0, Face::Regular, lang)
}

fn texts(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn german_compounds_are_broken_where_german_breaks_them() {
    insta::assert_debug_snapshot!(texts(&wrap(COMPOUND, &regular(90.0, Lang::De))));
}

#[test]
fn english_is_hyphenated_by_its_own_rules() {
    let text = "Incomprehensibilities notwithstanding, internationalization";
    insta::assert_debug_snapshot!(texts(&wrap(text, &regular(70.0, Lang::En))));
}

#[test]
fn a_text_that_sits_well_is_not_hyphenated() {
    let text = "Es sterben weniger Menschen auf den Autobahnen, wenn alle langsamer fahren";
    let lines = wrap(text, &regular(140.0, Lang::De));
    assert!(lines.iter().all(|line| line.join != Join::Hyphen), "{:?}", texts(&lines));
}

#[test]
fn lines_are_even() {
    let lines = wrap("Es sterben weniger Menschen auf den Autobahnen als zuvor", &regular(200.0, Lang::De));
    let [first, second] = lines.as_slice() else { panic!("two lines: {:?}", texts(&lines)) };
    assert!((first.width - second.width).abs() < 40.0, "{:?}", texts(&lines));
}

#[test]
fn soft_hyphens_are_the_authors_word() {
    let lines = wrap("Blumento\u{ad}pferde", &regular(50.0, Lang::De));
    assert_eq!(texts(&lines), ["Blumento-", "pferde"]);
    assert_eq!(texts(&wrap("Blumento\u{ad}pferde", &regular(200.0, Lang::De))), ["Blumentopferde"]);
}

#[test]
fn a_compounds_own_hyphen_is_not_doubled() {
    let lines = wrap("Nato-Osterweiterung", &regular(75.0, Lang::De));
    assert_eq!(texts(&lines), ["Nato-", "Osterweiterung"]);
    assert_eq!(lines[0].join, Join::Cut);
}

#[test]
fn fixed_spaces_hold() {
    let lines = wrap("fast genau 140\u{a0}km/h schnell", &regular(62.0, Lang::De));
    assert!(lines.iter().any(|line| line.text.contains("140\u{a0}km/h")), "{:?}", texts(&lines));
}

#[test]
fn a_dash_does_not_begin_a_line() {
    for width in 40..140 {
        let lines = wrap(
            "Es ist wahr – sagen die einen — und falsch – sagen andere",
            &regular(f64::from(width), Lang::De),
        );
        assert!(lines.iter().all(|line| !line.text.starts_with(['–', '—'])), "{:?}", texts(&lines));
    }
}

#[test]
fn a_closing_bracket_after_a_space_may_begin_a_line_if_it_must() {
    assert_eq!(texts(&wrap("gewiss ( !", &regular(300.0, Lang::De))), ["gewiss ( !"]);
    assert_eq!(texts(&wrap("( gewiss", &regular(32.0, Lang::De))), ["(", "gewiss"]);
}

#[test]
fn nothing_makes_no_line() {
    assert_eq!(wrap("", &regular(100.0, Lang::De)), []);
    assert_eq!(wrap(" \n\t\u{ad}", &regular(100.0, Lang::De)), []);
}

#[test]
fn graphemes_stay_whole() {
    let family = "👩‍👩‍👧‍👦";
    let lines = wrap(&family.repeat(3), &regular(1.0, Lang::De));
    assert_eq!(texts(&lines), [family; 3]);
}

/// Anything at all, and often enough what is nearly a text.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zäöüßA-ZÄÖÜ]{1,30}( [a-zäöüßA-ZÄÖÜ„“–,.-]{1,24}){0,14}",
        "([a-z]{1,5}|[-\u{ad}\u{200b}\u{200d}\u{301}\u{a0} \r\n\t\u{1b}]|[一-三]|[👩🏽️👧🇩🇪]){0,40}",
    ]
}

/// What breaking a text may change: runs of white space, its ends, soft hyphens.
fn essence(text: &str) -> String {
    let fixed = |c: char| "\u{a0}\u{2007}\u{202f}".contains(c);
    let plain: String = text
        .chars()
        .filter(|c| *c != '\u{ad}')
        .map(|c| if (c.is_whitespace() || c.is_control()) && !fixed(c) { ' ' } else { c })
        .collect();
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

proptest! {
    #[test]
    fn nothing_is_lost(text in any_text(), width in -10.0..300.0, german in any::<bool>(), bold in any::<bool>()) {
        let face = if bold { Face::Bold } else { Face::Regular };
        let lang = if german { Lang::De } else { Lang::En };
        let lines = wrap(&text, &Measure::new(width, 9.0, face, lang));
        prop_assert_eq!(rejoin(&lines), essence(&text));
    }

    #[test]
    fn widths_are_kept_and_told_truly(text in any_text(), width in 0.0..300.0, size in 1.0..40.0) {
        for line in wrap(&text, &Measure::new(width, size, Face::Regular, Lang::De)) {
            let drawn = Face::Regular.width(&line.text, size);
            prop_assert!((drawn - line.width).abs() < 1e-6, "{:?} is {} wide, not {}", line.text, drawn, line.width);
            prop_assert!(drawn <= width + 1e-6 || is_grapheme(&line.text), "{:?}", line.text);
        }
    }

    #[test]
    fn lines_are_neither_empty_nor_end_in_spaces(text in any_text(), width in 20.0..300.0) {
        for line in wrap(&text, &Measure::new(width, 10.0, Face::Regular, Lang::De)) {
            prop_assert!(!line.text.is_empty() && !line.text.starts_with(' ') && !line.text.ends_with(' '));
        }
    }
}

fn is_grapheme(text: &str) -> bool {
    unicode_segmentation::UnicodeSegmentation::graphemes(text, true).count() == 1
}
