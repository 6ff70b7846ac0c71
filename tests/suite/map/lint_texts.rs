//! The lints that read short and full texts.

use crate::map::lint::{claims, messages, tokens};

/// The tokens that one lint points at in a map of one claim with this short text.
fn in_text(code: &str, languages: &str, text: &str) -> Vec<String> {
    let lang = languages.to_lowercase();
    tokens(code, languages, &format!(r#"claims: {{"a": (kind: Fact, short: {{"{lang}": "{text}"}})}}"#))
}

#[test]
fn loaded_german_words_are_told() {
    for (text, word) in [
        ("Moskau behauptet, Frieden zu wollen", "behauptet"),
        ("Minister leugneten den Einsatz", "leugneten"),
        ("Der Club gibt zu, dass Tempo tötet", "gibt zu"),
        ("Der Minister räumt ein, dass Tempo tötet", "räumt ein"),
        ("Der Angreifer droht nur mit Waffen", "droht nur"),
        ("Die angeblichen Hilfsgüter waren Waffen", "angeblichen"),
        ("Das sogenannte Tempolimit rettet Leben", "sogenannte"),
    ] {
        assert_eq!(in_text("W105", "De", text), [word]);
    }
    for text in [
        "Das Land behauptet sich gegen den Angreifer",
        "Der Club gibt zu bedenken, dass Tempo tötet",
        "Die Behauptung des Clubs ist widerlegt",
        "Das Tempolimit räumt einen Streit aus",
        "Es gibt zu viele Tote",
    ] {
        assert_eq!(in_text("W105", "De", text), [""; 0], "{text}");
    }
}

#[test]
fn loaded_english_words_are_told() {
    for (text, word) in [
        ("Moscow claims that the convoy carried food", "claims"),
        ("The club admits that speed kills", "admits"),
        ("The allegedly humanitarian convoy carried arms", "allegedly"),
        ("The so-called limit saves lives", "so-called"),
        ("The attacker merely threatens with weapons", "merely threatens"),
    ] {
        assert_eq!(in_text("W105", "En", text), [word]);
    }
    for text in [
        "The claims that speed kills are true",
        "False claims that speed kills abound",
        "Kim’s claims to the islands are old",
        "Speed claims lives",
        "Two soldiers were admitted to hospital",
        "The report so called attention to speed",
    ] {
        assert_eq!(in_text("W105", "En", text), [""; 0], "{text}");
    }
}

#[test]
fn a_loaded_word_in_the_full_text_is_told_at_its_place() {
    let fields = r#"claims: {"a": (kind: Fact, short: {"en": "Speed kills"}, full: {"en": "Speed allegedly kills."})}"#;
    assert_eq!(tokens("W105", "En", fields), ["allegedly"]);
    let escaped = r#"claims: {"a": (kind: Fact, short: {"en": "The \"so-called\" limit"})}"#;
    assert_eq!(tokens("W105", "En", escaped), [r#""The \"so-called\" limit""#], "no place inside is certain");
}

#[test]
fn a_connective_at_the_start_is_told() {
    for (lang, text, word) in [
        ("De", "Deshalb rettet ein Tempolimit Leben", "Deshalb"),
        ("De", "Aber Tempo tötet", "Aber"),
        ("En", "But speed kills", "But"),
        ("En", "However, speed kills", "However"),
        ("En", "So, speed kills", "So"),
    ] {
        assert_eq!(in_text("W106", lang, text), [word]);
    }
    for (lang, text) in [
        ("De", "Abertausende sterben durch Tempo"),
        ("De", "Tempo tötet, aber nicht nur auf Autobahnen"),
        ("En", "However small, a limit saves lives"),
        ("En", "Besides Germany, two countries have no limit"),
        ("En", "So many people die from speed"),
        ("En", "Yet another limit saves no lives"),
    ] {
        assert_eq!(in_text("W106", lang, text), [""; 0], "{text}");
    }
}

#[test]
fn a_short_text_over_ninety_characters_is_told() {
    assert_eq!(in_text("W107", "De", &"ö".repeat(91)).len(), 1);
    assert_eq!(in_text("W107", "De", &"ö".repeat(90)), [""; 0]);
}

#[test]
fn a_word_that_points_elsewhere_is_told() {
    for (lang, text, word) in [
        ("De", "Das ist ein Fehler", "Das"),
        ("De", "Dies zeigt Schwäche", "Dies"),
        ("De", "Sie liefern Waffen", "Sie"),
        ("De", "Es hat zu wenige Soldaten", "Es"),
        ("De", "Jetzt sterben mehr Menschen", "Jetzt"),
        ("En", "This saves lives", "This"),
        ("En", "They supply weapons", "They"),
        ("En", "That is a mistake", "That"),
        ("En", "It has too few soldiers", "It"),
    ] {
        assert_eq!(in_text("W108", lang, text), [word]);
    }
    for (lang, text) in [
        ("De", "Das Bündnis ist gefährlich"),
        ("De", "Es gibt Beweise für den Einsatz"),
        ("De", "Erste Soldaten sind gefallen"),
        ("En", "That speed kills is well known"),
        ("En", "Those who speed risk lives"),
        ("En", "It is likely that speed kills"),
        ("En", "Theirs is a safe road"),
    ] {
        assert_eq!(in_text("W108", lang, text), [""; 0], "{text}");
    }
}

#[test]
fn a_short_text_unlike_the_others_in_length_is_told() {
    let usual = "Ten chars.";
    let ids = ["a", "b", "c", "d", "e"];
    let with = |text: &str| {
        let mut all: Vec<_> = ids.iter().map(|id| (*id, usual)).collect();
        all.push(("f", text));
        tokens("W114", "En", &claims(&all))
    };
    assert_eq!(with("Nineteen characters"), [r#""Nineteen characters""#]);
    assert_eq!(with("Eighteen character"), [""; 0]);
    assert_eq!(with("Five!"), [r#""Five!""#]);
    assert_eq!(with("Six it"), [""; 0]);
}

#[test]
fn a_doubled_short_text_is_told() {
    let doubled = claims(&[("a", "Speed kills"), ("b", "Limits save"), ("c", "Speed kills")]);
    assert_eq!(messages("W115", "En", &doubled), ["`c` has the short text of another claim"]);
    assert_eq!(messages("W115", "En", &claims(&[("a", "Speed kills"), ("b", "Speed kill")])), [""; 0]);
}
