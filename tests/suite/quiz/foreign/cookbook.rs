//! The worked examples of the page on formats are true.

use elenchus::{
    ground::{Lang, Named},
    quiz::foreign::Format,
};

use crate::quiz::foreign::{form, text};

/// The name of a format on the command line.
fn name(format: Format) -> &'static str {
    match format {
        Format::AnkiTxt => "anki-txt",
        Format::Qti22 => "qti22",
        Format::Qti30 => "qti30",
        other => Box::leak(other.name().to_lowercase().into_boxed_str()),
    }
}

#[test]
fn every_example_comes_out_as_shown() {
    let page = std::fs::read_to_string("docs/quiz-formats.md").expect("the page is there");
    let example = page.split("```ron\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a form");
    let form = form(example);
    let mut seen = 0;
    for format in Format::ALL {
        let head = format!("(`{}`", name(*format));
        let Some(at) = page.find(&head) else {
            assert_eq!(*format, Format::Qti30, "{format:?} has no section");
            continue;
        };
        // A section without an example is followed by the head of the next before a block begins.
        let section = &page[at + head.len()..];
        let (before, block) = section.split_once("\n```").unwrap_or((section, ""));
        if before.contains("\n## ") || block.is_empty() {
            continue;
        }
        let (_, block) = block.split_once('\n').expect("a block");
        let (shown, _) = block.split_once("\n```").expect("it ends");
        let written = text(&form, *format, Lang::En).replace("\r\n", "\n");
        assert_eq!(written.trim_end_matches('\n'), shown, "{format:?}");
        seen += 1;
    }
    assert_eq!(seen, 9);
}
