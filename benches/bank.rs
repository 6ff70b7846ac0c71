//! How long it takes to make the bank of a map: `cargo bench --bench bank`. A debate of 25 claims should take less than
//! 50 ms, and ten times the claims ten times as long.

use std::fmt::Write;

use divan::{Bencher, black_box, counter::ItemsCount};
use elenchus::{
    ground::{Files, Id},
    map::{
        model::Map,
        ron::{Catalogue, read_catalogue, read_map},
    },
    quiz::bank,
};

fn main() {
    divan::main();
}

fn read(id: &str, text: &str, catalogue: &Catalogue) -> Map {
    let mut files = Files::default();
    let (file, _) = files.add(format!("{id}.ron"), text.as_bytes().to_vec());
    let (map, findings) = read_map(&files, file, Id::new(id).expect("a good id"), catalogue);
    map.unwrap_or_else(|| panic!("{findings:?}"))
}

/// A map that comes with the crate.
fn shipped(id: &str) -> Map {
    let text = |id: &str| std::fs::read_to_string(format!("maps/{id}.ron")).expect("the map is there");
    let mut files = Files::default();
    let (file, _) = files.add("catalogue.ron", text("catalogue").into_bytes());
    let (catalogue, _) = read_catalogue(&files, file);
    read(id, &text(id), &catalogue)
}

/// Numbers that look like chance (Steele and Vigna 2022, a linear congruential generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(0xd134_2543_de82_ef95).wrapping_add(1);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

const WHO: [&str; 8] = ["council", "school", "city", "report", "union", "court", "budget", "witness"];
const DOES: [&str; 8] =
    ["shows", "weakens", "predicts", "supports", "overstates", "explains", "measures", "repeats"];
const WHAT: [&str; 8] = ["prices", "safety", "savings", "risks", "jobs", "accidents", "evidence", "harm"];

/// A debate of so many claims: each but the first bears on one a little before it, as reason or objection.
fn made(claims: usize) -> Map {
    let mut numbers = Numbers(7);
    let mut text = String::from(
        "Map(title: {\"en\": \"Made\"}, question: {\"en\": \"What holds?\"}, languages: [En],\n\
         sides: {\"yes\": (name: {\"en\": \"Yes\"}, thesis: \"c0\"), \"no\": (name: {\"en\": \"No\"}, thesis: \"c1\")},\n\
         actors: {",
    );
    for actor in 0..12 {
        let _ =
            write!(text, "\"a{actor}\": (kind: Person, name: {{\"en\": \"Person {}\"}}), ", WHO[actor % 8]);
    }
    text += "},\nsources: {\"s\": (name: {\"en\": \"Paper\"})},\nclaims: {\n";
    for claim in 0..claims {
        let (who, does, what) = (WHO[numbers.below(8)], DOES[numbers.below(8)], WHAT[numbers.below(8)]);
        let _ = writeln!(
            text,
            "\"c{claim}\": (kind: Fact, short: {{\"en\": \"The {who} {does} {what} in place {claim}\"}}, \
             said: [(by: \"a{}\", act: Asserts, in: \"s\", para: 1)]),",
            numbers.below(12)
        );
    }
    text += "},\ninferences: {\n";
    let near = |numbers: &mut Numbers, claim: usize| claim - 1 - numbers.below(claim.min(40));
    let targets: Vec<(usize, bool)> =
        (2..claims).map(|claim| (near(&mut numbers, claim), numbers.below(20) < 11)).collect();
    for (at, (to, supports)) in targets.iter().enumerate() {
        if *supports {
            let _ = writeln!(text, "\"i{at}\": (from: [\"c{}\"], to: \"c{to}\", scheme: Sign),", at + 2);
        }
    }
    text += "},\nattacks: {\n";
    for (at, (to, supports)) in targets.iter().enumerate() {
        if !supports {
            let _ = writeln!(text, "\"x{at}\": (from: \"c{}\", on: \"c{to}\"),", at + 2);
        }
    }
    text += "},\n)\n";
    read("made", &text, &Catalogue::default())
}

#[divan::bench(args = ["what-each-gets", "western-answer", "blood-debt", "reports-credible"])]
fn shipped_map(bencher: Bencher<'_, '_>, id: &str) {
    let map = shipped(id);
    bencher.bench_local(|| black_box(bank(&[black_box(&map)])));
}

/// All together, as in `elenchus bank maps`: questions of one map are balanced against those of the others.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn shipped_maps(bencher: Bencher<'_, '_>) {
    const IDS: [&str; 9] = [
        "blood-debt",
        "china",
        "fodder-or-experience",
        "how-many",
        "reports-credible",
        "weak-or-axis",
        "western-answer",
        "what-each-gets",
        "world-war",
    ];
    let maps = IDS.map(shipped);
    let all = maps.each_ref();
    bencher.bench_local(|| black_box(bank(black_box(&all))));
}

#[divan::bench(args = [100, 1_000, 3_000, 10_000], sample_count = 5, sample_size = 1)]
fn made_map(bencher: Bencher<'_, '_>, claims: usize) {
    let map = made(claims);
    bencher.counter(ItemsCount::new(claims)).bench_local(|| black_box(bank(&[black_box(&map)])));
}
