//! How long it takes to lay a map out and to print it: trees with some lines across.

use elenchus::{
    ground::{Files, Id, Lang, rng::Chance},
    map::{
        layout::{DrawOptions, draw, layout},
        model::Map,
        ron::{Catalogue, read_map},
    },
    page::{SvgOptions, svg},
};

fn main() {
    divan::main();
}

/// A tree of so many claims, every twelfth of which leads to a second one as well.
fn tree(claims: u32) -> Map {
    let mut chance = Chance::new(42);
    let mut ron =
        String::from("Map(title: {\"en\": \"T\"}, question: {\"en\": \"Q?\"}, languages: [En], claims: {\n");
    for at in 0..claims {
        let words =
            "reasons matter to whoever doubts what has been said ".repeat(1 + chance.below(3) as usize);
        ron += &format!("\"c{at}\": (kind: Fact, short: {{\"en\": \"{}\"}}),\n", words.trim());
    }
    ron += "}, inferences: {\n";
    for at in 1..claims {
        ron += &format!("\"i{at}\": (from: [\"c{at}\"], to: \"c{}\"),\n", chance.below(at));
        if at % 12 == 0 {
            ron += &format!("\"j{at}\": (from: [\"c{at}\"], to: \"c{}\"),\n", chance.below(at));
        }
    }
    ron += "})\n";
    let mut files = Files::default();
    let (file, _) = files.add("tree.ron", ron.into_bytes());
    let (map, _) = read_map(&files, file, Id::new("tree").expect("an id"), &Catalogue::default());
    map.expect("the map reads")
}

const SIZES: [u32; 4] = [30, 300, 3000, 10_000];

#[divan::bench(args = SIZES)]
fn lay_out(bencher: divan::Bencher, claims: u32) {
    let map = tree(claims);
    bencher.bench_local(|| layout(&map, &DrawOptions::new(Lang::En)).json());
}

#[divan::bench(args = SIZES)]
fn print(bencher: divan::Bencher, claims: u32) {
    let scene = draw(&tree(claims), &DrawOptions::new(Lang::En));
    bencher.bench_local(|| svg(&scene, &SvgOptions::default()));
}
