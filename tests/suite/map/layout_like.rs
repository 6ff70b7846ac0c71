//! A drawing like an earlier one stays where it was but for what an edit touches.

use elenchus::{
    ground::Lang,
    map::layout::{BoxJson, Direction, DrawOptions, DrawingJson, View, layout, layout_like},
};

use crate::map::{
    layout_geometry::faults,
    layout_made::{Made, shipped, tree},
};

fn options(direction: Option<Direction>) -> DrawOptions {
    let mut options = DrawOptions::new(Lang::En);
    options.direction = direction;
    options
}

fn drawn(made: &Made, direction: Option<Direction>) -> DrawingJson {
    layout(&made.map(), &options(direction)).json()
}

fn like(made: &Made, before: &DrawingJson) -> DrawingJson {
    layout_like(&made.map(), &options(None), &View::default(), before).json()
}

/// How many boxes of both drawings stand elsewhere, measured from where most of them have gone, and how many there are.
fn moved(before: &DrawingJson, after: &DrawingJson) -> (usize, usize) {
    let middle = |node: &BoxJson| [node.x + node.w / 2.0, node.y];
    let way = |was: &BoxJson| {
        let is = middle(after.nodes.iter().find(|node| node.id == was.id)?);
        Some([is[0] - middle(was)[0], is[1] - middle(was)[1]])
    };
    let ways: Vec<[f64; 2]> = before.nodes.iter().filter_map(way).collect();
    let common = [0, 1].map(|axis| {
        let mut ways: Vec<f64> = ways.iter().map(|way| way[axis]).collect();
        ways.sort_by(f64::total_cmp);
        ways[ways.len() / 2]
    });
    let elsewhere = |way: &&[f64; 2]| (0..2).any(|axis| (way[axis] - common[axis]).abs() > 0.02);
    (ways.iter().filter(elsewhere).count(), ways.len())
}

/// Generated maps of several sizes, in both directions and in that which suits them.
fn tried() -> impl Iterator<Item = (Made, Option<Direction>)> {
    let directions = [None, Some(Direction::Down), Some(Direction::Right)];
    [(14, 1), (40, 2), (40, 3), (70, 4), (320, 5)]
        .into_iter()
        .flat_map(move |(claims, seed)| directions.map(|direction| (tree(claims, seed), direction)))
        .filter(|(made, direction)| made.claims.len() < 300 || direction.is_none())
}

#[test]
fn nothing_moves_where_nothing_was_edited() {
    for (made, direction) in tried() {
        let before = drawn(&made, direction);
        assert_eq!(like(&made, &before), before);
    }
    for map in shipped() {
        let before = layout(&map, &options(None)).json();
        assert_eq!(layout_like(&map, &options(None), &View::default(), &before).json(), before);
    }
}

/// Edits a map in some way in several places; of all boxes that stood, at most `part` may stand elsewhere in the mean, and
/// `worst` after any one edit.
fn assert_moves_little(name: &str, [part, worst]: [f64; 2], edit: impl Fn(&mut Made, usize)) {
    let (mut elsewhere, mut all, mut most) = (0, 0, 0.0_f64);
    for (made, direction) in tried() {
        let before = drawn(&made, direction);
        for place in [2, 5, 11] {
            let mut edited = made.clone();
            edit(&mut edited, place);
            let after = like(&edited, &before);
            assert_eq!(faults(&after), [""; 0], "{name} at {place}, {direction:?}");
            let (boxes, of) = moved(&before, &after);
            elsewhere += boxes;
            all += of;
            most = most.max(boxes as f64 / of as f64);
        }
    }
    let mean = elsewhere as f64 / all as f64;
    assert!(mean <= part && most <= worst, "{name}: {mean:.3} stand elsewhere, after one edit {most:.3}");
}

#[test]
fn a_claim_added_moves_what_is_around_it() {
    assert_moves_little("added", [0.04, 0.25], |made, place| {
        made.claims.push(7);
        made.inferences.push((vec![made.claims.len() - 1], place));
    });
}

#[test]
fn a_claim_removed_leaves_the_rest_where_it_was() {
    // The last claim of a tree leads to others and nothing leads to it.
    assert_moves_little("removed", [0.0, 0.0], |made, _| {
        let last = made.claims.len() - 1;
        let name = format!("c{last}");
        made.claims.pop();
        made.inferences.retain(|(premises, _)| !premises.contains(&last));
        let steps = made.inferences.len();
        made.attacks.retain(|(from, on)| {
            let lost =
                on.strip_prefix('i').and_then(|at| at.parse().ok()).is_some_and(|at: usize| at >= steps);
            *from != name && *on != name && !lost
        });
        made.relations.retain(|(one, other)| *one != last && *other != last);
    });
}

#[test]
fn a_text_made_longer_moves_what_is_around_it() {
    // A box that grows high up has all layers below it give way, each as far as it must.
    assert_moves_little("reworded", [0.09, 0.95], |made, place| made.claims[place] += 6);
}

#[test]
fn a_relation_turned_moves_what_is_around_it() {
    assert_moves_little("turned", [0.12, 0.4], |made, place| {
        let single = made.inferences.iter_mut().rev().filter(|(premises, _)| premises.len() == 1);
        if let Some((premises, conclusion)) = single.take(place).last() {
            std::mem::swap(&mut premises[0], conclusion);
        }
    });
}

#[test]
fn an_attack_added_moves_what_is_in_its_way() {
    assert_moves_little("attacked", [0.08, 0.35], |made, place| {
        let from = made.claims.len() - 1 - place % 3;
        made.attacks.push((format!("c{from}"), format!("c{}", place / 2)));
    });
}

#[test]
fn an_attack_removed_leaves_the_rest_where_it_was() {
    // Often all that led to the attack is then tied to nothing else, but stands among the rest.
    assert_moves_little("withdrawn", [0.05, 0.25], |made, place| {
        made.attacks.remove(place % made.attacks.len());
    });
}
