//! How long maps from elsewhere take: argument graphs of 3,000 and 10,000 elements, a tree of at most six children
//! with cross links, texts of 80 to 160 characters.

use std::fmt::Write;

use elenchus::{
    ground::{Files, Id, Lang, rng::Chance},
    map::{
        foreign::{Format, Input, import},
        ron::{Catalogue, read_map},
    },
};

fn main() {
    divan::main();
}

const WORDS: &[&str] = &[
    "the council",
    "every school",
    "a survey",
    "the budget",
    "shows",
    "denies",
    "weakens",
    "the cost of delay",
    "a fair price",
    "the risk to children",
    "in the first year",
    "for most families",
    "and",
    "because time is short",
];

struct Graph {
    texts: Vec<String>,
    /// From, to, and whether it supports.
    edges: Vec<(usize, usize, bool)>,
}

fn graph(count: usize) -> Graph {
    let mut chance = Chance::new(42);
    let mut children = vec![0; count];
    let mut graph = Graph { texts: Vec::new(), edges: Vec::new() };
    for at in 0..count {
        let mut text = format!("Claim {at}");
        while text.len() < 90 {
            let _ = write!(text, " {}", chance.choose(WORDS).expect("there are words"));
        }
        graph.texts.push(text);
        if at > 0 {
            let mut parent = chance.below(at as u32) as usize;
            while children[parent] == 6 {
                parent = chance.below(at as u32) as usize;
            }
            children[parent] += 1;
            graph.edges.push((at, parent, chance.below(100) < 55));
            if chance.below(100) < 8 {
                graph.edges.push((at, chance.below(at as u32) as usize, chance.below(100) < 55));
            }
        }
    }
    graph
}

fn argdown(graph: &Graph) -> String {
    let mut below = vec![String::new(); graph.texts.len()];
    for (from, to, supports) in &graph.edges {
        let _ = writeln!(below[*from], "  {} <Title {to}>", if *supports { "+>" } else { "->" });
    }
    let mut out = String::new();
    for (at, text) in graph.texts.iter().enumerate() {
        let _ = writeln!(out, "<Title {at}>: {text}\n{}", below[at]);
    }
    out
}

fn aif(graph: &Graph) -> String {
    let mut nodes = Vec::new();
    let mut edges = Vec::new();
    for (at, text) in graph.texts.iter().enumerate() {
        nodes.push(format!(r#"{{"nodeID":"{at}","text":"{text}","type":"I"}}"#));
    }
    for (number, (from, to, supports)) in graph.edges.iter().enumerate() {
        let kind = if *supports { "RA" } else { "CA" };
        nodes.push(format!(r#"{{"nodeID":"s{number}","text":"","type":"{kind}"}}"#));
        edges.push(format!(r#"{{"edgeID":"a{number}","fromID":"{from}","toID":"s{number}"}}"#));
        edges.push(format!(r#"{{"edgeID":"b{number}","fromID":"s{number}","toID":"{to}"}}"#));
    }
    format!(r#"{{"nodes":[{}],"edges":[{}]}}"#, nodes.join(","), edges.join(","))
}

fn run(bencher: divan::Bencher<'_, '_>, text: &str, format: Format) {
    let mut files = Files::default();
    let (file, _) = files.add("graph", text.as_bytes().to_vec());
    bencher.bench_local(|| {
        let imported = import(&files, &[Input { file, format, lang: Lang::En }], "graph");
        let mut made = Files::default();
        let (file, _) = made.add("graph.ron", imported.text.unwrap_or_default().into_bytes());
        read_map(&made, file, Id::new("graph").expect("a good id"), &Catalogue::default())
    });
}

#[divan::bench(args = [3_000, 10_000], sample_count = 5)]
fn from_argdown(bencher: divan::Bencher<'_, '_>, count: usize) {
    run(bencher, &argdown(&graph(count)), Format::Argdown);
}

#[divan::bench(args = [3_000, 10_000], sample_count = 5)]
fn from_aif(bencher: divan::Bencher<'_, '_>, count: usize) {
    run(bencher, &aif(&graph(count)), Format::Aif);
}
