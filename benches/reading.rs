//! How long it takes to read, show and trace maps of many sizes: `cargo bench`.

use divan::{Bencher, black_box, counter::ItemsCount};
use elenchus::{
    ground::{Files, Id, Lang},
    map::{
        model::Map,
        ron::{Catalogue, read_map},
        show::{ShowOptions, show},
        trace::{Folder, SourceText, trace},
    },
};

/// Claims of a map: a debate in class, a very large one, and what no hand writes.
const SIZES: [usize; 4] = [30, 1_000, 10_000, 100_000];

fn main() {
    divan::main();
}

/// A map of `claims` claims: each but the first supports one before it, every tenth is attacked, every one is said.
fn written(claims: usize) -> String {
    let mut text = String::from(
        r#"Map(
    title: {"de": "Titel", "en": "Title"},
    question: {"de": "Frage?", "en": "Question?"},
    sides: {"for": (name: {"de": "Dafür", "en": "For"}, thesis: "claim-0")},
    actors: {"council": (kind: Body, name: {"de": "Rat", "en": "council"})},
    sources: {"paper": (name: {"de": "Zeitung", "en": "Paper"}, file: "paper.txt")},
    claims: {
"#,
    );
    for at in 0..claims {
        text += &format!(
            r#"        "claim-{at}": (
            kind: Fact,
            short: {{"de": "Die These mit der Nummer {at} gilt", "en": "The claim of number {at} holds"}},
            said: [(by: "council", act: Asserts, in: "paper", para: {}, anchor: "Wort {at} steht")],
            figures: [(value: {at}, unit: "claims", kind: Measured)],
        ),
"#,
            at + 1
        );
    }
    text += "    },\n    inferences: {\n";
    for at in 1..claims {
        text += &format!(
            "        \"step-{at}\": (from: [\"claim-{at}\"], to: \"claim-{}\", scheme: Sign),\n",
            at / 3
        );
    }
    text += "    },\n    attacks: {\n";
    for at in (10..claims).step_by(10) {
        text += &format!("        \"attack-{at}\": (from: \"claim-{}\", on: \"step-{at}\"),\n", at - 1);
    }
    text + "    },\n)\n"
}

/// The source of that map: a paragraph for each claim, with its anchor.
fn source(claims: usize) -> String {
    (0..claims).map(|at| format!("Absatz, in dem das Wort {at} steht, und noch einiges mehr.\n\n")).collect()
}

fn file(text: String) -> (Files, elenchus::ground::FileId) {
    let mut files = Files::default();
    let (file, _) = files.add("map.ron", text.into_bytes());
    (files, file)
}

fn read(files: &Files, file: elenchus::ground::FileId) -> Option<Map> {
    let (map, _) = read_map(files, file, Id::new("map")?, &Catalogue::default());
    map
}

fn map(claims: usize) -> Map {
    let (files, file) = file(written(claims));
    read(&files, file).expect("a written map is sound")
}

/// Reading and checking a sound map.
#[divan::bench(args = SIZES)]
fn reading(bencher: Bencher<'_, '_>, claims: usize) {
    let (files, file) = file(written(claims));
    bencher.counter(ItemsCount::new(claims)).bench(|| read(black_box(&files), file));
}

/// Reading a map in which one comma is missing: the whole is read as a tree.
#[divan::bench(args = SIZES)]
fn reading_broken(bencher: Bencher<'_, '_>, claims: usize) {
    let middle = format!("\"claim-{}\": (\n            kind: Fact,", claims / 2);
    let (files, file) = file(written(claims).replace(&middle, &middle[..middle.len() - 1]));
    bencher.counter(ItemsCount::new(claims)).bench(|| read(black_box(&files), file));
}

/// Reading a map in which no reference leads anywhere.
#[divan::bench(args = SIZES)]
fn reading_dangling(bencher: Bencher<'_, '_>, claims: usize) {
    let (files, file) = file(written(claims).replace("to: \"claim-", "to: \"clam-"));
    bencher.counter(ItemsCount::new(claims)).bench(|| read(black_box(&files), file));
}

/// Showing a map at 80 columns.
#[divan::bench(args = SIZES)]
fn showing(bencher: Bencher<'_, '_>, claims: usize) {
    let map = map(claims);
    let options = || ShowOptions { colour: true, ..ShowOptions::new(Lang::De, 80) };
    bencher.counter(ItemsCount::new(claims)).bench(|| show(black_box(&map), options()));
}

/// Looking every anchor up.
#[divan::bench(args = SIZES)]
fn tracing(bencher: Bencher<'_, '_>, claims: usize) {
    let maps = [map(claims)];
    let text = source(claims);
    let (_, file) = file(text.clone());
    let texts = [SourceText { name: "paper.txt", text: Some(&text), file }];
    bencher
        .counter(ItemsCount::new(claims))
        .bench(|| trace(black_box(&maps), Folder { texts: &texts, names: &[] }));
}

/// Looking every anchor up in a source that holds none of them.
#[divan::bench(args = SIZES)]
fn tracing_in_vain(bencher: Bencher<'_, '_>, claims: usize) {
    let maps = [map(claims)];
    let text = source(claims).replace("Wort", "Etwas");
    let (_, file) = file(text.clone());
    let texts = [SourceText { name: "paper.txt", text: Some(&text), file }];
    bencher
        .counter(ItemsCount::new(claims))
        .bench(|| trace(black_box(&maps), Folder { texts: &texts, names: &[] }));
}
