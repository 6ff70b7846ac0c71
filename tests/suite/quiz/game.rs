//! A quiz played in the terminal: what can be typed, and what is told when.

use elenchus::{
    ground::{Id, Lang, Span, Text},
    quiz::{Entry, Form, Game, Item, Origin, Shape, open_prompts},
};

use crate::quiz::maps::{shipped, shipped_bank};

/// A form of one question and the first open prompt of its map.
fn form(item: &Item) -> Form {
    let maps = shipped();
    let map = maps.iter().find(|map| map.id == item.map).expect("the map of the question");
    let entry = Entry { item: item.clone(), points: 1.0, at: Span::default(), origin: Origin::Hand };
    Form {
        id: Id::new("game").expect("a good id"),
        title: Text::of(Lang::En, "A game"),
        seed: 7,
        variant: "A".into(),
        lang: None,
        minutes: None,
        entries: vec![entry],
        open: open_prompts(map).into_iter().take(1).collect(),
        maps: Vec::new(),
    }
}

fn asked(is_meant: impl Fn(&Shape) -> bool) -> Form {
    form(shipped_bank().iter().find(|item| is_meant(&item.shape)).expect("a question of this shape"))
}

/// The choices in an order that is right.
fn right_order(item: &Item) -> Vec<usize> {
    let Shape::Ordering(pairs) = &item.shape else { panic!("it asks for an order") };
    let mut order: Vec<usize> = Vec::new();
    while order.len() < item.choices.len() {
        let comes_next = |at: &usize| {
            !order.contains(at) && pairs.iter().all(|(before, after)| after != at || order.contains(before))
        };
        order.push((0..item.choices.len()).find(comes_next).expect("an order without a circle"));
    }
    order
}

#[test]
fn an_order_is_given_by_letters_or_by_places() {
    let form = asked(|shape| matches!(shape, Shape::Ordering(_)));
    let order = right_order(&form.entries[0].item);
    let letters: String = order.iter().map(|at| char::from(b'A' + u8::try_from(*at).expect("few"))).collect();
    let place = |at: usize| order.iter().position(|own| *own == at).expect("all are in order") + 1;
    let places: Vec<String> = (0..order.len()).map(|at| place(at).to_string()).collect();
    for line in [letters, places.join(" "), places.concat()] {
        let told = Game::new(&form, Lang::En).answer(&line);
        assert!(told.as_ref().is_some_and(|told| told.starts_with("Right.")), "{line}: {told:?}");
    }
    for line in ["1 1 2", "1 2 9", "12", "0 1 2 3"] {
        assert_eq!(Game::new(&form, Lang::En).answer(line), None, "{line}");
    }
}

#[test]
fn what_a_good_answer_mentions_is_told_after_one_has_thought() {
    let form = asked(|shape| matches!(shape, Shape::Single));
    let prompt = &form.open[0];
    let mut game = Game::new(&form, Lang::En);
    assert!(game.ask().is_some_and(|question| !question.contains(prompt.stem.get(Lang::En))));
    game.answer("").expect("skipping is an answer");
    let asked = game.ask().expect("the open prompt comes last");
    assert!(asked.contains(prompt.stem.get(Lang::En)) && !asked.contains(prompt.id.as_str()), "{asked}");
    assert!(!asked.contains(prompt.rubric[0].get(Lang::En)), "{asked}");
    let told = game.answer("in my own words").expect("any line will do");
    assert!(prompt.rubric.iter().all(|line| told.contains(line.get(Lang::En))), "{told}");
    assert_eq!(game.ask(), None);
    assert!(!game.summary().contains(prompt.stem.get(Lang::En)));
}
