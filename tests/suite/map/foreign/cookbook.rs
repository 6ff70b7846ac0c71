//! The worked examples of the cookbook are true.

use elenchus::{
    ground::{Lang, Named},
    map::foreign::{Format, export},
};

use crate::map::foreign::{import_text, read};

/// The fenced blocks of a part of a page.
fn blocks(text: &str) -> Vec<String> {
    let fenced = text.split("\n```").skip(1).step_by(2);
    fenced
        .map(|block| block.split_once('\n').map_or(String::new(), |(_, block)| format!("{block}\n")))
        .collect()
}

#[test]
fn every_example_comes_out_as_shown() {
    let mut seen = 0;
    for format in Format::ALL.iter().filter(|format| **format != Format::Json) {
        let page = format!("docs/formats/{}.md", format.name().to_lowercase());
        let text = std::fs::read_to_string(&page).unwrap_or_else(|error| panic!("{page}: {error}"));
        let (inward, outward) = text.split_once("\n## Out").map_or((text.as_str(), ""), |parts| parts);
        if inward.contains("\n## In") {
            let [foreign, made] = &blocks(inward)[..] else { panic!("{page}: a file and a map") };
            let (_, imported) = import_text(foreign, *format, Lang::En);
            let shown = imported.text.expect("the example is whole");
            let titled = |text: &str| text.lines().skip(3).map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(titled(&shown), titled(made), "{page}");
            seen += 1;
        }
        if !outward.is_empty() {
            let [map, foreign] = &blocks(outward)[..] else { panic!("{page}: a map and a file") };
            let (written, _) = export(&read(map), *format, Lang::En);
            let written = written.replace("\"made\"", "\"speed-limit\"");
            assert_eq!(&written, foreign, "{page}");
            seen += 1;
        }
    }
    assert_eq!(seen, 8 + 11);
}
