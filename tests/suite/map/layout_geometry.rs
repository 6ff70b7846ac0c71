//! Nothing overlaps and no line runs through a box, in whatever is drawn.

use elenchus::{
    ground::Lang,
    map::{
        layout::{BoxJson, Direction, DrawOptions, DrawingJson, layout},
        model::Map,
    },
};
use indoc::indoc;

use crate::map::layout_made::{EVERYTHING, read, shipped, tree};

/// Lines and boxes may come so near each other without being told to meet.
const TOUCH: f64 = 0.5;

fn overlap(one: &BoxJson, other: &BoxJson) -> bool {
    one.x + one.w > other.x + TOUCH
        && other.x + other.w > one.x + TOUCH
        && one.y + one.h > other.y + TOUCH
        && other.y + other.h > one.y + TOUCH
}

/// Whether a straight enters a box: its part inside the box's width must not lie inside its height as well (Liang and
/// Barsky, 1984).
fn enters(from: [f64; 2], to: [f64; 2], node: &BoxJson) -> bool {
    let (mut start, mut end) = (0.0_f64, 1.0_f64);
    for (axis, low, high) in
        [(0, node.x + TOUCH, node.x + node.w - TOUCH), (1, node.y + TOUCH, node.y + node.h - TOUCH)]
    {
        let (at, way) = (from[axis], to[axis] - from[axis]);
        if way.abs() < 1e-9 {
            if at <= low || at >= high {
                return false;
            }
        } else {
            let (one, other) = ((low - at) / way, (high - at) / way);
            start = start.max(one.min(other));
            end = end.min(one.max(other));
        }
    }
    start < end
}

/// What is wrong with a drawing.
pub(crate) fn faults(drawing: &DrawingJson) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, one) in drawing.nodes.iter().enumerate() {
        for other in drawing.nodes[at + 1..].iter().filter(|other| overlap(one, other)) {
            faults.push(format!("{} overlaps {}", one.id, other.id));
        }
    }
    for line in &drawing.edges {
        for node in drawing.nodes.iter().filter(|node| node.id != line.s && node.id != line.t) {
            if line.pts.windows(2).any(|pair| enters(pair[0], pair[1], node)) {
                faults.push(format!("{} → {} runs through {}", line.s, line.t, node.id));
            }
        }
        for (end, id) in [(line.pts.first(), &line.s), (line.pts.last(), &line.t)] {
            let node = drawing.nodes.iter().find(|node| node.id == *id).expect("lines join what is drawn");
            let end = end.expect("lines have ends");
            let on_border = end[0] >= node.x - TOUCH
                && end[0] <= node.x + node.w + TOUCH
                && end[1] >= node.y - TOUCH
                && end[1] <= node.y + node.h + TOUCH;
            if !on_border {
                faults.push(format!("{} → {} does not reach {id}", line.s, line.t));
            }
        }
    }
    faults
}

fn options(direction: Option<Direction>) -> DrawOptions {
    let mut options = DrawOptions::new(Lang::En);
    options.direction = direction;
    options
}

fn assert_sound(map: &Map, direction: Option<Direction>) {
    let drawing = layout(map, &options(direction)).json();
    assert_eq!(
        drawing.nodes.iter().filter(|node| map.find_claim(&node.id).is_some()).count(),
        map.claims.len()
    );
    assert_eq!(faults(&drawing), [""; 0], "{} {direction:?}", map.id);
}

#[test]
fn the_check_finds_what_is_wrong() {
    let node = |id: &str, x: f64| BoxJson { id: id.into(), x, y: 0.0, w: 10.0, h: 10.0 };
    let line = elenchus::map::layout::LineJson {
        s: "a".into(),
        t: "d".into(),
        pts: vec![[5.0, 5.0], [30.0, 5.0], [90.0, 5.0]],
    };
    let nodes = vec![node("a", 0.0), node("b", 8.0), node("c", 40.0), node("d", 60.0)];
    let drawing = DrawingJson { nodes, edges: vec![line], ..DrawingJson::default() };
    let found = ["a overlaps b", "a → d runs through b", "a → d runs through c", "a → d does not reach d"];
    assert_eq!(faults(&drawing), found);
}

#[test]
fn shipped_maps_are_sound_both_ways() {
    for map in shipped() {
        assert_sound(&map, Some(Direction::Down));
        assert_sound(&map, Some(Direction::Right));
    }
}

#[test]
fn made_maps_are_sound_both_ways() {
    for seed in 0..6 {
        let map = tree(60, seed).map();
        assert_sound(&map, Some(Direction::Down));
        assert_sound(&map, Some(Direction::Right));
    }
}

#[test]
fn a_large_map_is_sound() {
    assert_sound(&tree(400, 7).map(), None);
}

#[test]
fn one_of_everything_is_sound() {
    assert_sound(&read(EVERYTHING), Some(Direction::Down));
    assert_sound(&read(EVERYTHING), Some(Direction::Right));
}

#[test]
fn shipped_maps_fit_a_page() {
    for map in shipped() {
        let scene = layout(&map, &options(None)).scene();
        let aspect = scene.width().max(scene.height()) / scene.width().min(scene.height());
        assert!(aspect < 2.2, "{}: {} × {}", map.id, scene.width(), scene.height());
    }
}

#[test]
fn what_leads_to_a_claim_stands_below_it_or_to_its_right() {
    let map = tree(30, 3).map();
    for direction in [Direction::Down, Direction::Right] {
        let drawing = layout(&map, &options(Some(direction))).json();
        for line in &drawing.edges {
            let place = |id: &str| drawing.nodes.iter().find(|node| node.id == id).expect("it is drawn");
            let (from, to) = (place(&line.s), place(&line.t));
            match direction {
                Direction::Down => assert!(from.y > to.y, "{line:?}"),
                Direction::Right => assert!(from.x > to.x, "{line:?}"),
            }
        }
    }
}

#[test]
fn a_small_map_is_laid_out_as_it_always_was() {
    let map = read(indoc! {r#"
        Map(
            title: {"en": "Speed limit"}, question: {"en": "Should there be one?"}, languages: [En],
            claims: {
                "introduce": (kind: Policy, short: {"en": "A speed limit should be introduced"}, said: []),
                "safer": (kind: Forecast, short: {"en": "Fewer people die on motorways"}, said: []),
                "lives": (kind: Value, short: {"en": "Lives outrank minutes"}, said: []),
                "few": (kind: Fact, short: {"en": "Most deaths happen elsewhere"}, said: []),
                "free": (kind: Value, short: {"en": "Drivers should choose their speed"}, said: []),
            },
            inferences: {"lives-first": (from: ["safer", "lives"], to: "introduce")},
            attacks: {"elsewhere": (from: "few", on: "lives-first"), "freedom": (from: "free", on: "introduce")},
        )
    "#});
    let drawing = layout(&map, &options(Some(Direction::Down))).json();
    assert_eq!(faults(&drawing), [""; 0]);
    let nodes = drawing.nodes.iter().map(|node| serde_json::to_string(node).expect("json"));
    let edges = drawing.edges.iter().map(|edge| serde_json::to_string(edge).expect("json"));
    insta::assert_snapshot!(nodes.chain(edges).collect::<Vec<_>>().join("\n"));
}
