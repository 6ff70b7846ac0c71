//! Help, completions and manual, in both languages.

use crate::cli::program::{program, run, verbs};

const LANGUAGES: [&str; 2] = ["de", "en"];

/// Words of clap's own that must not stand in German help.
const ENGLISH: [&str; 9] = [
    "possible values",
    "[default",
    "Usage",
    "OPTIONS",
    "COMMAND",
    "Print help",
    "Arguments:",
    "Options:",
    "[aliases",
];

fn help(verb: &str, lang: &str) -> String {
    let ended = run([verb, "--help", "--lang", lang]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{verb} {lang}");
    ended.out
}

#[test]
fn every_verb_is_told_of_in_its_group() {
    let verbs = verbs();
    assert!(verbs.len() >= 10, "{verbs:?}");
    for verb in ["new", "check", "fmt", "trace", "show", "draw", "export", "build", "completions", "man"] {
        assert!(verbs.iter().any(|known| known == verb), "{verb} is in no group");
    }
}

#[test]
fn help_has_no_word_without_a_wording() {
    for verb in verbs() {
        for lang in LANGUAGES {
            let text = help(&verb, lang);
            assert!(!text.contains("cli-") && !text.contains("{ $"), "{verb} {lang}:\n{text}");
        }
        let german = help(&verb, "de");
        for word in ENGLISH {
            assert!(!german.contains(word), "{verb}: `{word}` in\n{german}");
        }
        assert_ne!(german, help(&verb, "en"), "{verb}");
        assert!(german.contains("Aufruf: elenchus"), "{german}");
    }
}

#[test]
fn help_says_what_an_argument_can_be() {
    assert!(help("check", "en").contains("[possible: human, json] [without it: human]"));
    assert!(help("check", "de").contains("[möglich: human, json] [ohne Angabe: human]"));
    assert!(help("trace", "de").contains("Aufruf: elenchus trace [OPTIONEN] --sources <ORDNER> [KARTE]..."));
    assert!(help("build", "en").contains("--maps <FOLDER>"));
}

#[test]
fn the_language_is_asked_for_or_the_systems() {
    let german = run(["--lang", "de"]).out;
    assert!(german.contains("Debatten als Text"), "{german}");
    assert_eq!(run(["--lang=de"]).out, german);
    for locale in ["de_DE.UTF-8", "de_AT", "de"] {
        let ended = program().env("LC_ALL", locale).arg("--help").output().expect("it starts");
        assert_eq!(String::from_utf8_lossy(&ended.stdout), german, "{locale}");
    }
    for locale in ["C", "fr_FR.UTF-8", "", "dex"] {
        let ended = program().env("LC_ALL", locale).arg("--help").output().expect("it starts");
        assert!(String::from_utf8_lossy(&ended.stdout).contains("Debates as text"), "{locale}");
    }
}

#[test]
fn completions_are_made_for_every_shell() {
    for (shell, sign) in
        [("bash", "complete -F _elenchus"), ("zsh", "#compdef elenchus"), ("fish", "complete -c elenchus")]
    {
        for lang in LANGUAGES {
            let ended = run(["completions", shell, "--lang", lang]);
            assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{shell}");
            assert!(ended.out.contains(sign), "{shell}: {}", ended.out);
            assert!(verbs().iter().all(|verb| ended.out.contains(verb.as_str())), "{shell} names every verb");
            assert!(!ended.out.contains("cli-"), "{shell}");
        }
    }
    assert!(run(["completions", "fish", "--lang", "de"]).out.contains("Eine Karte im Terminal lesen"));
}

#[test]
fn the_manual_holds_every_verb_in_the_language() {
    for (lang, heading, verb) in [
        ("de", ".SH VERBEN", "Eine Karte im Terminal lesen"),
        ("en", ".SH VERBS", "Read a map in the terminal"),
    ] {
        let page = run(["man", "--lang", lang]).out;
        assert!(page.contains(".TH elenchus 1"), "{page}");
        assert!(page.contains(heading) && page.contains(verb), "{page}");
        assert!(!page.contains("cli-"), "{page}");
        for verb in verbs() {
            assert!(page.contains(&format!(".SS \"elenchus {verb}")), "{verb}");
        }
    }
    let german = run(["man", "--lang", "de"]).out;
    for word in [".SH OPTIONS", ".SH DESCRIPTION", "Possible values", "Print help"] {
        assert!(!german.contains(word), "{word}");
    }
}

#[test]
fn help_can_be_asked_for_as_a_verb() {
    for (verb, flag) in [
        (&["help"][..], &["--help"][..]),
        (&["help", "check"], &["check", "--help"]),
        (&["--lang", "de", "help", "draw"], &["--lang", "de", "draw", "--help"]),
        (&["help", "print", "cards"], &["print", "cards", "--help"]),
    ] {
        let (asked, known) = (run(verb), run(flag));
        assert_eq!((asked.code, &asked.out), (0, &known.out), "{verb:?}: {}", asked.err);
        assert!(asked.out.len() > 100);
    }
    assert_eq!(run(["help", "chekc"]).code, 2);
}
