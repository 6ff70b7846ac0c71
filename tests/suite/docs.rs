//! What the pages say must be so: every snippet of RON reads without an error, every command line parses.

use std::{fs, path::PathBuf};

use elenchus::{
    ground::{Diagnostic, Files, Id, Lang, report},
    map::ron::{Catalogue, read_map},
};

fn pages() -> Vec<(PathBuf, String)> {
    let mut pages = vec![PathBuf::from("README.md")];
    let docs =
        fs::read_dir("docs").expect("docs is there").map(|entry| entry.expect("docs can be read").path());
    pages.extend(docs.filter(|path| path.extension().is_some_and(|ending| ending == "md")));
    pages.sort();
    pages.into_iter().map(|page| (page.clone(), fs::read_to_string(page).expect("pages are UTF-8"))).collect()
}

/// Holds a page that is made from the code against what stands in the repository, or writes it anew where `UPDATE_DOCS`
/// is set.
pub(crate) fn kept(path: &str, fresh: &str) {
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, fresh).expect("docs can be written");
    }
    let kept = fs::read_to_string(path).unwrap_or_default();
    let advice = "take it over with `UPDATE_DOCS=1 cargo test --test suite made_from_the_code`";
    assert!(kept == fresh, "{path} is out of date; {advice}. It should read:\n\n{fresh}");
}

/// The fenced blocks of a language.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let open = format!("```{language}\n");
    text.split(&open).skip(1).map(|rest| rest.split("```").next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn every_map_in_the_pages_reads_without_an_error() {
    let mut read = 0;
    for (page, text) in pages() {
        for block in blocks(&text, "ron").into_iter().filter(|block| block.starts_with("Map(")) {
            let mut files = Files::default();
            let (file, _) = files.add(page.display().to_string(), block.into_bytes());
            let id = Id::new("snippet").expect("a good id");
            let (_, findings) = read_map(&files, file, id, &Catalogue::default());
            let errors: Vec<_> = findings.iter().filter(|finding| finding.is_error()).collect();
            let words: Vec<_> = errors
                .iter()
                .map(|finding: &&Diagnostic| report::human(finding, &files, Lang::En, false))
                .collect();
            assert!(errors.is_empty(), "{}", words.join("\n"));
            read += 1;
        }
    }
    assert!(read >= 5, "the tutorial alone has four maps, the README one");
}

#[test]
fn every_command_in_the_pages_parses() {
    let mut parsed = 0;
    for (page, text) in pages() {
        for line in blocks(&text, "sh").iter().flat_map(|block| block.lines()) {
            let line = line.split(" #").next().unwrap_or_default().trim();
            let Some(arguments) = line.strip_prefix("elenchus ") else { continue };
            let arguments = std::iter::once("elenchus").chain(arguments.split_whitespace());
            let parses = elenchus::cli::parses(arguments.map(Into::into));
            assert!(parses, "{}: `{line}` does not parse", page.display());
            parsed += 1;
        }
    }
    assert!(parsed > 10, "the pages show the program at work");
}

#[test]
fn the_table_of_schemes_is_whole() {
    use elenchus::{ground::Named, map::model::Scheme};
    let page = fs::read_to_string("docs/file-format.md").expect("the page is there");
    for scheme in Scheme::ALL {
        let questions: Vec<_> =
            scheme.questions().iter().map(|question| format!("`{}`", question.id)).collect();
        let row = format!("| `{}` | {} |", scheme.name(), questions.join(" "));
        assert!(page.contains(&row), "missing: {row}");
    }
}

#[test]
fn every_scheme_and_question_is_worded() {
    use elenchus::{
        ground::{Named, knows},
        map::model::Scheme,
    };
    for lang in Lang::BOTH {
        for scheme in Scheme::ALL {
            assert!(knows(lang, &format!("scheme-{}", scheme.name())), "{lang}: {}", scheme.name());
            for question in scheme.questions() {
                let key = format!("question-{}-{}", scheme.key(), question.id);
                assert!(knows(lang, &key), "{lang}: {key}");
            }
        }
    }
}
