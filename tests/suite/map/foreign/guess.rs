use elenchus::{
    ground::Lang,
    map::foreign::{Format, guess_format, guess_language},
};

use crate::map::foreign::samples::SAMPLES;

#[test]
fn formats_are_told_by_their_content() {
    for (format, text) in SAMPLES {
        assert_eq!(guess_format("file", text), Some(*format), "{text}");
    }
    assert_eq!(guess_format("file.txt", "nothing of the kind"), None);
    let nodes = "{\"nodeID\": \"1\", \"text\": \"words\", \"type\": \"I\"}, ".repeat(3_000);
    let large = format!("{{\"nodes\": [{nodes}{{}}], \"edges\": []}}");
    assert_eq!(guess_format("large.json", &large), Some(Format::Aif), "what tells it stands far behind");
}

#[test]
fn languages_are_told_by_their_words() {
    assert_eq!(guess_language("Der Radweg ist nicht breit genug für die Kinder."), Lang::De);
    assert_eq!(guess_language("The cycle path is not wide enough for the children."), Lang::En);
}
