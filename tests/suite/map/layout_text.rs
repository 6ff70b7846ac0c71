//! What is written on a drawing stands where it belongs, and what is drawn is also told.

use std::{collections::BTreeSet, sync::LazyLock};

use elenchus::{
    ground::Lang,
    map::{
        layout::{Direction, DrawOptions, draw, layout},
        model::Map,
    },
    page::{Anchor, Group, Item, Rect, Scene, Step},
};

use crate::map::layout_made::{EVERYTHING, Made, read, shipped, tree};

/// Maps drawn both ways; drawn once for all tests.
static ALL: LazyLock<Vec<(Map, Scene)>> = LazyLock::new(all);

fn all() -> Vec<(Map, Scene)> {
    let mut maps = shipped();
    maps.push(read(EVERYTHING));
    maps.push(tree(40, 5).map());
    let mut drawn = Vec::new();
    for map in maps {
        for (lang, direction) in [(Lang::De, Direction::Down), (Lang::En, Direction::Right)] {
            let mut options = DrawOptions::new(lang);
            options.direction = Some(direction);
            drawn.push((map.clone(), draw(&map, &options)));
        }
    }
    drawn
}

pub(crate) fn groups<'a>(items: &'a [Item], found: &mut Vec<&'a Group>) {
    for item in items {
        if let Item::Group(group) = item {
            found.push(group);
            groups(group.items(), found);
        }
    }
}

fn claims(scene: &Scene) -> Vec<&Group> {
    let mut found = Vec::new();
    groups(scene.items(), &mut found);
    found.into_iter().filter(|group| group.class().starts_with("claim ")).collect()
}

/// Left, top, right, bottom.
pub(crate) fn area(rect: &Rect) -> [f64; 4] {
    let corner = rect.corner();
    [corner.x(), corner.y(), corner.x() + rect.width(), corner.y() + rect.height()]
}

pub(crate) fn inside(inner: [f64; 4], outer: [f64; 4]) -> bool {
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
}

/// The places that the lines of a text take up.
fn lines(item: &Item) -> Vec<([f64; 4], String)> {
    let Item::Text(text) = item else { return Vec::new() };
    let metrics = text.face().metrics();
    text.lines()
        .map(|(at, line)| {
            let width = text.face().width(line, text.size());
            let left = match text.anchor() {
                Anchor::Start => at.x(),
                Anchor::Middle => at.x() - width / 2.0,
                Anchor::End => at.x() - width,
            };
            let top = at.y() - metrics.cap_height * text.size();
            ([left, top, left + width, at.y() + 0.2 * text.size()], line.to_owned())
        })
        .collect()
}

#[test]
fn no_text_leaves_its_box_and_no_two_meet() {
    for (map, scene) in ALL.iter() {
        for group in claims(scene) {
            let frame = group.items().iter().find_map(|item| match item {
                Item::Rect(rect) => Some(area(rect)),
                _ => None,
            });
            let frame = frame.expect("a claim has a box");
            let lines: Vec<_> = group.items().iter().flat_map(lines).collect();
            for (at, (place, words)) in lines.iter().enumerate() {
                assert!(inside(*place, frame), "{}: `{words}` leaves its box", map.id);
                for (other, more) in &lines[at + 1..] {
                    let apart = place[2] <= other[0]
                        || other[2] <= place[0]
                        || place[3] <= other[1] + 1.0
                        || other[3] <= place[1] + 1.0;
                    assert!(apart, "{}: `{words}` and `{more}` meet", map.id);
                }
            }
        }
    }
}

#[test]
fn plates_stand_clear_of_boxes_and_of_each_other() {
    for (map, scene) in ALL.iter() {
        let mut found = Vec::new();
        groups(scene.items(), &mut found);
        let boxes: Vec<_> = claims(scene).iter().filter_map(|group| first_rect(group)).collect();
        let strands =
            found.iter().filter(|group| group.id_name().is_some() && !group.class().starts_with("claim "));
        let rects = |group: &&Group| group.items().to_vec();
        let plates: Vec<_> = strands
            .flat_map(rects)
            .filter_map(|item| if let Item::Rect(rect) = item { Some(area(&rect)) } else { None })
            .collect();
        assert!(map.inferences.is_empty() || !plates.is_empty());
        let meets = |one: &[f64; 4], other: &[f64; 4]| {
            one[2] > other[0] + 0.5
                && other[2] > one[0] + 0.5
                && one[3] > other[1] + 0.5
                && other[3] > one[1] + 0.5
        };
        for (at, plate) in plates.iter().enumerate() {
            assert!(!boxes.iter().any(|other| meets(plate, other)), "{}: a plate covers a box", map.id);
            assert!(!plates[at + 1..].iter().any(|other| meets(plate, other)), "{}: two plates meet", map.id);
        }
    }
}

fn first_rect(group: &Group) -> Option<[f64; 4]> {
    group.items().iter().find_map(|item| if let Item::Rect(rect) = item { Some(area(rect)) } else { None })
}

#[test]
fn everything_stands_on_the_sheet() {
    for (map, scene) in ALL.iter() {
        let sheet = [0.0, 0.0, scene.width(), scene.height()];
        let mut found = Vec::new();
        groups(scene.items(), &mut found);
        for item in found.iter().flat_map(|group| group.items()) {
            for (place, words) in lines(item) {
                assert!(inside(place, sheet), "{}: `{words}` leaves the sheet", map.id);
            }
            match item {
                Item::Rect(rect) => assert!(inside(area(rect), sheet), "{}", map.id),
                Item::Path(path) => {
                    for step in path.steps() {
                        if let Step::Move(to) | Step::Line(to) | Step::Cubic(_, _, to) = step {
                            assert!(inside([to.x(), to.y(), to.x(), to.y()], sheet), "{}", map.id);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

#[test]
fn ids_are_given_once_and_name_what_is_drawn() {
    for (map, scene) in ALL.iter() {
        let mut found = Vec::new();
        groups(scene.items(), &mut found);
        let ids: Vec<_> = found.iter().filter_map(|group| group.id_name()).collect();
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "{}", map.id);
        for inference in &map.inferences {
            assert!(ids.contains(&format!("inference-{}", inference.id).as_str()), "{}", inference.id);
        }
        for attack in &map.attacks {
            assert!(ids.contains(&format!("attack-{}", attack.id).as_str()), "{}", attack.id);
        }
        for relation in &map.relations {
            assert!(ids.contains(&format!("relation-{}", relation.id).as_str()), "{}", relation.id);
        }
    }
}

#[test]
fn what_is_drawn_is_also_told() {
    for (map, scene) in ALL.iter() {
        let told = scene.alternative();
        for claim in &map.claims {
            assert!(told.contains(claim.short.get(scene.lang())), "{}", claim.id);
        }
    }
}

#[test]
fn the_legend_explains_only_what_occurs() {
    let map = read(
        r#"Map(title: {"en": "T"}, question: {"en": "Q?"}, languages: [En], claims: {
            "a": (kind: Fact, short: {"en": "One thing is so"}, said: []),
            "b": (kind: Fact, short: {"en": "Another is so"}, said: []),
            "c": (kind: Fact, short: {"en": "A third is so"}, said: []),
        }, inferences: {"i": (from: ["b"], to: "a"), "k": (from: ["c"], to: "a")})"#,
    );
    assert_eq!(samples(&map), ["sample support", "sample asserted"], "without speakers the map says it");
    let mut implicit = map.clone();
    let step = &mut implicit.inferences[1];
    step.implicit = std::mem::take(&mut step.premises);
    assert_eq!(samples(&implicit), ["sample support", "sample asserted", "sample unstated"]);
}

fn samples(map: &Map) -> Vec<String> {
    let scene = layout(map, &DrawOptions::new(Lang::En)).scene();
    let mut found = Vec::new();
    groups(scene.items(), &mut found);
    let classes = found.iter().map(|group| group.class().to_owned());
    classes.filter(|class| class.starts_with("sample")).collect()
}

/// What is written on the plates of a group and of those within it, each as one line.
fn plates(group: &Group) -> BTreeSet<String> {
    let mut found = vec![group];
    groups(group.items(), &mut found);
    let texts = found.iter().flat_map(|group| group.items()).filter_map(|item| match item {
        Item::Text(text) => Some(text.lines().map(|(_, line)| line.to_owned()).collect::<Vec<_>>().join(" ")),
        _ => None,
    });
    texts.collect()
}

#[test]
fn every_plate_that_is_drawn_is_told() {
    for (map, scene) in ALL.iter() {
        let mut found = Vec::new();
        groups(scene.items(), &mut found);
        let written = |classes: &[&str]| -> BTreeSet<String> {
            let is_one = |group: &&&Group| {
                group.class().split(' ').next().is_some_and(|class| classes.contains(&class))
            };
            found.iter().filter(is_one).flat_map(|group| plates(group)).collect()
        };
        let (told, drawn) = (written(&["legend"]), written(&["inference", "attack", "relation"]));
        let missing: Vec<_> = drawn.difference(&told).collect();
        assert!(!drawn.is_empty() && missing.is_empty(), "{}: {missing:?}", map.id);
    }
}

/// Heads that lie over each other cannot be counted.
#[test]
fn a_step_has_room_for_all_its_objections() {
    let made = Made {
        claims: vec![5; 14],
        inferences: vec![(vec![1], 0)],
        attacks: (2..14).map(|at| (format!("c{at}"), "i0".into())).collect(),
        ..Made::default()
    };
    let map = made.map();
    for direction in [Direction::Down, Direction::Right] {
        let mut options = DrawOptions::new(Lang::En);
        options.direction = Some(direction);
        let drawing = layout(&map, &options).json();
        let axis = usize::from(direction == Direction::Right);
        let ends = drawing.edges.iter().filter(|edge| edge.s != "c1" && edge.t == "i0");
        let mut ends: Vec<f64> = ends.filter_map(|edge| Some(edge.pts.last()?[axis])).collect();
        ends.sort_by(f64::total_cmp);
        assert_eq!(ends.len(), 12);
        let least = ends.windows(2).map(|pair| pair[1] - pair[0]).fold(f64::INFINITY, f64::min);
        assert!(least > 4.0, "{direction:?}: {ends:?}");
    }
}
