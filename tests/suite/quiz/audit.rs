//! Guessers find what is planted for them, and nothing where nothing is.

use elenchus::{
    ground::{Lang, rng::Chance},
    quiz::audit::{ALL_TYPES, ARRANGERS, GUESSERS, Puzzle, Question, Row, Task, audit, audit_puzzles},
};

/// Made-up words of about the same length.
fn word(chance: &mut Chance) -> String {
    const SYLLABLES: [&str; 12] = ["ba", "do", "ki", "lu", "me", "no", "pa", "ri", "so", "tu", "va", "we"];
    (0..3).filter_map(|_| chance.choose(&SYLLABLES).copied()).collect()
}

/// Three options of five words each, the key at a place of chance.
fn plain(seed: u64, at: usize) -> Question {
    let mut chance = Chance::new(seed + at as u64 * 1000);
    let chance = &mut chance;
    let mut text = || (0..5).map(|_| word(chance)).collect::<Vec<_>>().join(" ");
    let (stem, options) = (text() + "?", vec![text(), text(), text()]);
    let key = chance.below(3) as usize;
    Question { map: format!("map-{}", at % 6), kind: "Made".into(), lang: Lang::En, stem, options, key }
}

/// Changes a question so that a cue gives its key away.
fn plant(question: &mut Question, guesser: &str) {
    let key = question.key;
    let wrong = [(key + 1) % 3, (key + 2) % 3];
    let begin = |question: &mut Question, at: usize, word: &str| question.options[at].insert_str(0, word);
    let mut on_wrong = |word: &str| wrong.iter().for_each(|at| begin(question, *at, word));
    match guesser {
        "longest" | "most-words" => begin(question, key, "banana batik "),
        "shortest" | "fewest-words" => on_wrong("banana batik "),
        "middle-length" => {
            begin(question, key, "banana ");
            begin(question, wrong[0], "banana banana ");
        }
        "first" => question.options.swap(key, 0),
        "second" | "usual-place" => question.options.swap(key, 1),
        "last" => question.options.swap(key, 2),
        "hedge" => begin(question, key, "perhaps "),
        "no-hedge" => on_wrong("perhaps "),
        "absolute" => begin(question, key, "always "),
        "no-absolute" => on_wrong("always "),
        "modal" => begin(question, key, "should "),
        "no-modal" => on_wrong("should "),
        "connective" => begin(question, key, "therefore "),
        "no-connective" => on_wrong("therefore "),
        "negation" => begin(question, key, "not "),
        "no-negation" => on_wrong("not "),
        "stem-overlap" | "stem-words" => question.stem = question.options[key].clone() + "?",
        "no-stem-overlap" => {
            question.stem = question.options[wrong[0]].clone() + " " + &question.options[wrong[1]]
        }
        "odd-one-out" => on_wrong("banana batik "),
        "centroid" => {
            let halves =
                wrong.map(|at| question.options[at].split(' ').take(2).collect::<Vec<_>>().join(" "));
            question.options[key] = halves.join(" ") + " tu";
        }
        "alphabetical" => begin(question, key, "aaa "),
        "alphabetical-last" => begin(question, key, "zzz "),
        "most-figures" => begin(question, key, "1234 "),
        "fewest-figures" => on_wrong("1234 "),
        "middle-number" => {
            begin(question, wrong[0], "10 ");
            begin(question, key, "20 ");
            begin(question, wrong[1], "30 ");
        }
        "name-recognition" => begin(question, key, "the Zorro "),
        "unknown-name" => on_wrong("the Zorro "),
        "naive-bayes" | "naive-bayes-by-type" => begin(question, key, "clue "),
        other => panic!("nothing is planted for `{other}`"),
    }
    match guesser {
        "first" => question.key = 0,
        "second" | "usual-place" => question.key = 1,
        "last" => question.key = 2,
        _ => {}
    }
}

fn overall<'a>(rows: &'a [Row], guesser: &str) -> &'a Row {
    let found = rows.iter().find(|row| row.guesser == guesser && row.kind == ALL_TYPES);
    found.unwrap_or_else(|| panic!("no row of `{guesser}`"))
}

#[test]
fn every_guesser_finds_its_own_cue() {
    for guesser in GUESSERS {
        let mut bank: Vec<Question> = (0..120).map(|at| plain(7, at)).collect();
        bank.iter_mut().for_each(|question| plant(question, guesser.name));
        let rows = audit(&bank);
        let row = overall(&rows, guesser.name);
        assert!(row.hits / row.items as f64 > 0.9, "{} gets {} of {}", row.guesser, row.hits, row.items);
        assert!(row.is_beyond() && row.told > 100, "{row:?}");
    }
}

#[test]
fn where_nothing_is_planted_nothing_is_found() {
    let bank: Vec<Question> = (0..3000).map(|at| plain(11, at)).collect();
    let rows = audit(&bank);
    assert_eq!(rows.len(), 2 * GUESSERS.len());
    for row in &rows {
        assert!(!row.is_beyond() && row.odds.advantage.abs() < 0.03, "{row:?}");
        assert!((row.odds.chance - 1.0 / 3.0).abs() < 1e-9);
    }
}

#[test]
fn what_is_learnt_from_a_map_is_not_tried_on_it() {
    // Each map has a clue of its own: whoever learns from the others learns nothing.
    let mut bank: Vec<Question> = (0..600).map(|at| plain(5, at)).collect();
    for question in &mut bank {
        let clue = format!("{} ", question.map.replace('-', ""));
        let key = question.key;
        question.options[key].insert_str(0, &clue);
    }
    let row = overall(&audit(&bank), "naive-bayes").clone();
    assert!(row.odds.advantage < 0.05, "{row:?}");
}

/// Texts in which every cue rises from one to the next: length, words, alphabet, connectives, digits, numbers, known names.
fn rising(at: usize) -> String {
    let names = "the Zorro ".repeat(at);
    let (digits, connectives) = (10_usize.pow(at as u32 + 1), "therefore ".repeat(at));
    format!("{} {names}{connectives}{digits}", ["aaa", "bbb", "ccc", "ddd"][at])
}

/// Words that have nothing in common.
const WORDS: [&str; 4] = ["garden", "river", "mountain", "window"];

/// Four texts to be put in an order, or each to go with a prompt, so that a cue tells which.
fn puzzle(arranger: &str, seed: u64) -> Puzzle {
    let mut chance = Chance::new(seed);
    let mut places = [0, 1, 2, 3];
    chance.shuffle(&mut places);
    let is_down = |name: &str| {
        ["first", "down", "reversed"].iter().any(|end| name.ends_with(end))
            && ![
                "shortest-first",
                "fewest-words-first",
                "no-connective-first",
                "fewest-figures-first",
                "unknown-first",
            ]
            .iter()
            .any(|up| name.ends_with(up))
    };
    let down = is_down(arranger);
    let by_list = arranger.ends_with("-listed") || arranger == "order-reversed";
    let rank = |place: usize| if by_list { place } else { places[place] };
    let text = |place: usize| match arranger {
        "order-unknown-first" | "order-best-known-first" | "pair-known" | "pair-known-reversed" => {
            format!("the {}", ["Anna", "Berta", "Clara", "Doris"][rank(place)])
        }
        _ => rising(rank(place)),
    };
    let options: Vec<String> = (0..4).map(text).collect();
    let place = |wanted: usize| (0..4).find(|at| rank(*at) == wanted).expect("a rank");
    let task = if arranger.starts_with("order") {
        let order: Vec<usize> =
            if down { (0..4).rev().map(place).collect() } else { (0..4).map(place).collect() };
        Task::Order(
            (0..4)
                .flat_map(|at| (at + 1..4).map(move |later| [at, later]))
                .map(|pair| pair.map(|at| order[at]))
                .collect(),
        )
    } else {
        let prompts = (0..4).map(|at| {
            let other = if down { place(3 - rank(at)) } else { at };
            match arranger {
                "pair-shared-words" | "pair-no-shared-words" => (WORDS[at].to_owned(), at),
                _ => (options[at].clone(), other),
            }
        });
        Task::Pairs(prompts.collect())
    };
    let options = match arranger {
        "pair-shared-words" => WORDS.iter().map(|word| format!("{word} then")).collect(),
        "pair-no-shared-words" => {
            let others = |own: usize| (0..4).filter(move |at| *at != own).map(|at| WORDS[at]);
            (0..4).map(|at| others(at).collect::<Vec<_>>().join(" ")).collect()
        }
        _ => options,
    };
    Puzzle { map: "made".into(), kind: "Made".into(), lang: Lang::En, options, task }
}

#[test]
fn every_guesser_at_orders_and_pairs_finds_its_own_cue() {
    // Some names stand in other questions too, the later in the alphabet the more often.
    let stems = (0..4).flat_map(|name| (0..(name + 1) * 20).map(move |_| name));
    let stem = |name: usize| Question {
        stem: format!("who is {}?", ["Anna", "Berta", "Clara", "Doris"][name]),
        ..plain(3, 1)
    };
    let questions: Vec<Question> = stems.map(stem).collect();
    for arranger in ARRANGERS {
        let puzzles: Vec<Puzzle> = (0..60).map(|seed| puzzle(arranger.name, seed)).collect();
        let rows = audit_puzzles(&puzzles, &questions);
        let row = overall(&rows, arranger.name);
        assert!(row.hits / row.items as f64 > 0.9, "{}: {} of {}", row.guesser, row.hits, row.items);
        assert!(row.is_beyond() && row.told > 50, "{row:?}");
    }
}
