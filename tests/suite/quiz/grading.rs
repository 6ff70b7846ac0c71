//! The scoring rules on examples worked by hand.

use elenchus::{
    ground::{Id, Lang, Text},
    quiz::{Answer, Choice, Item, Kind, Prompt, Scale, Shape, grade, number_of},
};

fn item(shape: Shape, right: &[bool]) -> Item {
    let text = |words: &str| Text::of(Lang::En, words);
    let choice = |correct: &bool| Choice {
        text: text("choice"),
        correct: *correct,
        why: text("why"),
        misconception: None,
        about: None,
    };
    Item {
        id: Id::new("item").expect("a good id"),
        kind: Kind::Reason,
        map: Id::default(),
        languages: vec![Lang::En],
        shape,
        stem: text("What?"),
        choices: right.iter().map(choice).collect(),
        cites: Vec::new(),
        facts: Vec::new(),
        also: Vec::new(),
        side: None,
        difficulty: 0.5,
        sorted: false,
        listed: false,
        derivation: None,
    }
}

fn share(item: &Item, answer: Answer) -> f64 {
    let share = grade(item, &answer).share;
    (share * 1000.0).round() / 1000.0
}

#[test]
fn one_right_choice_is_right_or_wrong() {
    let item = item(Shape::Single, &[false, true, false]);
    assert_eq!(share(&item, Answer::Single(Some(1))), 1.0);
    assert_eq!(share(&item, Answer::Single(Some(2))), 0.0);
    assert_eq!(share(&item, Answer::Single(Some(9))), 0.0);
    assert_eq!(share(&item, Answer::Single(None)), 0.0);
}

#[test]
fn several_right_choices_count_up_and_wrong_ones_down() {
    let item = item(Shape::Several, &[true, true, false, false]);
    // Both: 2/2 − 0. One: 1/2. One right, one wrong: 1/2 − 1/2. All: 1 − 1. Both and one wrong: 1 − 1/2.
    for (picked, worth) in
        [(vec![0, 1], 1.0), (vec![0], 0.5), (vec![0, 2], 0.0), (vec![0, 1, 2, 3], 0.0), (vec![0, 1, 3], 0.5)]
    {
        assert_eq!(share(&item, Answer::Several(picked.clone())), worth, "{picked:?}");
    }
    assert_eq!(share(&item, Answer::Several(vec![2, 3])), 0.0, "never below nothing");
}

#[test]
fn matching_counts_right_pairs_and_surplus_costs_nothing() {
    let prompt = |choice| Prompt { text: Text::of(Lang::En, "prompt"), choice, about: Id::default() };
    let item = item(Shape::Matching(vec![prompt(2), prompt(0), prompt(3)]), &[true, false, true, true]);
    assert_eq!(share(&item, Answer::Matching(vec![Some(2), Some(0), Some(3)])), 1.0);
    assert_eq!(share(&item, Answer::Matching(vec![Some(2), Some(1), None])), 0.333);
    assert_eq!(share(&item, Answer::Matching(vec![Some(2), Some(2), Some(2)])), 0.333);
    assert_eq!(share(&item, Answer::Matching(vec![])), 0.0);
}

#[test]
fn every_order_that_keeps_the_pairs_is_right() {
    // 0 before 1 and 2, both before 3: 0123 and 0213 are right.
    let item = item(Shape::Ordering(vec![(0, 1), (0, 2), (1, 3), (2, 3)]), &[true; 4]);
    assert_eq!(share(&item, Answer::Ordering(vec![0, 1, 2, 3])), 1.0);
    assert_eq!(share(&item, Answer::Ordering(vec![0, 2, 1, 3])), 1.0);
    // 1 and 0 swapped: three of four pairs kept, (3 − 1) / 4.
    assert_eq!(share(&item, Answer::Ordering(vec![1, 0, 2, 3])), 0.5);
    // Turned round: none kept.
    assert_eq!(share(&item, Answer::Ordering(vec![3, 2, 1, 0])), 0.0);
    // Not all, or one twice: no order.
    assert_eq!(share(&item, Answer::Ordering(vec![0, 1, 2])), 0.0);
    assert_eq!(share(&item, Answer::Ordering(vec![0, 1, 2, 2])), 0.0);
}

#[test]
fn a_number_is_right_within_its_bounds_and_tolerance() {
    let exact = item(Shape::Figure(Scale { low: 1500.0, high: 1500.0, tolerance: 0.05 }), &[true]);
    for (number, worth) in [(1500.0, 1.0), (1425.0, 1.0), (1575.0, 1.0), (1424.0, 0.0), (1576.0, 0.0)] {
        assert_eq!(share(&exact, Answer::Figure(number)), worth, "{number}");
    }
    let range = item(Shape::Figure(Scale { low: 3.0, high: 8.0, tolerance: 0.0 }), &[true]);
    for (number, worth) in [(3.0, 1.0), (5.5, 1.0), (8.0, 1.0), (2.9, 0.0), (8.1, 0.0), (f64::NAN, 0.0)] {
        assert_eq!(share(&range, Answer::Figure(number)), worth, "{number}");
    }
    let below = item(Shape::Figure(Scale { low: -10.0, high: -10.0, tolerance: 0.1 }), &[true]);
    assert_eq!(share(&below, Answer::Figure(-10.9)), 1.0);
    assert_eq!(share(&below, Answer::Figure(-8.9)), 0.0);
}

#[test]
fn a_word_is_right_whatever_its_case_and_umlauts() {
    let words = vec![Text::of(Lang::De, "Verbündeter"), Text::of(Lang::En, "ally")];
    let item = item(Shape::Gap(words), &[true]);
    for word in ["Verbündeter", "verbuendeter", " VERBÜNDETER. ", "Ally"] {
        assert_eq!(share(&item, Answer::Gap(word.into())), 1.0, "{word}");
    }
    for word in ["", "…", "Verbündete", "allied"] {
        assert_eq!(share(&item, Answer::Gap(word.into())), 0.0, "{word}");
    }
}

#[test]
fn numbers_are_read_as_either_language_writes_them() {
    for (written, number) in [
        ("1500", Some(1500.0)),
        ("1.500", Some(1500.0)),
        ("1,500", Some(1500.0)),
        ("1 500 Soldaten", Some(1500.0)),
        ("etwa 1.500,5", Some(1500.5)),
        ("1,500.5", Some(1500.5)),
        ("1.200.000", Some(1_200_000.0)),
        ("2,8", Some(2.8)),
        ("0.125", Some(0.125)),
        ("−12", Some(-12.0)),
        ("12.", Some(12.0)),
        ("zwölf", None),
        ("3 oder 4", None),
        ("", None),
    ] {
        assert_eq!(number_of(written), number, "{written}");
    }
}
