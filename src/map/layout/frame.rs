use std::collections::BTreeMap;

use crate::{
    ground::{Arg, Named, say},
    map::{
        layout::{
            boxes::badge,
            drawing::Drawing,
            legend::{legend, sources},
            lines::{draw_line, tag_corner},
            network::What,
            reading::{drawn_by, read},
            style::{FAINT, INK, MARGIN, PAPER, QUESTION, TITLE},
        },
        outline::number,
    },
    page::{Face, Group, Item, Measure, Point, Scene, Text, wrap},
};

/// No sheet is narrower, so that title and sources have room.
const NARROWEST: f64 = 480.0;
/// From this width on, legend and sources stand side by side.
const TWO_COLUMNS: f64 = 700.0;
const GAP: f64 = 26.0;
const SIDES: f64 = 9.5;

/// Puts title, question and positions above a drawing, legend and sources below it.
pub(super) fn scene(drawing: &Drawing<'_>) -> Scene {
    let (map, lang) = (drawing.map, drawing.options.lang);
    let inner = drawing.size[0].max(NARROWEST);
    let (head, head_height) = head(drawing, inner);
    let top = MARGIN + head_height + GAP;
    let left = MARGIN + (inner - drawing.size[0]) / 2.0;
    let below = top + drawing.size[1] + GAP;
    let (foot, foot_height) = foot(drawing, below, inner);
    let title = format!("{}: {}", map.title.get(lang), map.question.get(lang));
    let description = say(
        lang,
        "draw-description",
        &[("claims", Arg::Count(map.claims.len())), ("question", Arg::from(map.question.get(lang)))],
    );
    let mut scene = Scene::new(inner + 2.0 * MARGIN, below + foot_height + MARGIN, title, lang)
        .described(description)
        .on(PAPER);
    scene.push(head);
    for group in picture(drawing, left, top) {
        scene.push(group);
    }
    foot.into_iter().for_each(|group| scene.push(group));
    read(map, lang, &mut scene);
    scene
}

/// Title, question and positions, with their height.
fn head(drawing: &Drawing<'_>, width: f64) -> (Group, f64) {
    let (map, lang) = (drawing.map, drawing.options.lang);
    let mut group = Group::new("head");
    let mut at = MARGIN;
    for (text, size, face, colour) in [
        (map.title.get(lang), TITLE, Face::Bold, INK),
        (map.question.get(lang), QUESTION, Face::Regular, FAINT),
    ] {
        let lines = wrap(text, &Measure::new(width, size, face, lang));
        let count = lines.len() as f64;
        let place = Point::new(MARGIN, at + size);
        group.push(Text::new(place, size, face, lines.into_iter().map(|line| line.text)).coloured(colour));
        at += count * size * 1.25 + 4.0;
    }
    at += 5.0;
    let mut across = 0.0;
    for (side, position) in map.sides.iter().enumerate() {
        let words = format!("{} ({})", position.name.get(lang), number(position.thesis));
        let room = 16.0 + Face::Regular.width(&words, SIDES);
        if across > 0.0 && across + room > width {
            across = 0.0;
            at += 16.0;
        }
        let corner = Point::new(MARGIN + across, at);
        badge(side, corner, &mut group);
        let place = Point::new(corner.x() + 16.0, at + 9.0);
        group.push(Text::new(place, SIDES, Face::Regular, [words]).coloured(INK));
        across += room + 22.0;
    }
    (group, at + if map.sides.is_empty() { 0.0 } else { 12.0 } - MARGIN)
}

/// Legend and sources, with their height.
fn foot(drawing: &Drawing<'_>, top: f64, width: f64) -> (Vec<Group>, f64) {
    let (map, lang) = (drawing.map, drawing.options.lang);
    let two = width >= TWO_COLUMNS;
    let column = if two { (width - GAP) / 2.0 } else { width };
    let key = legend(drawing, Point::new(MARGIN, top), column);
    let corner =
        if two { Point::new(MARGIN + column + GAP, top) } else { Point::new(MARGIN, top + key.height + 8.0) };
    match sources(map, lang, corner, column) {
        None => (vec![key.group], key.height),
        Some(cited) => {
            let height = if two { key.height.max(cited.height) } else { key.height + 8.0 + cited.height };
            (vec![key.group, cited.group], height)
        }
    }
}

/// Lines first, then what they join.
fn picture(drawing: &Drawing<'_>, left: f64, top: f64) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut lines: Vec<(What, Group)> = Vec::new();
    let mut places: BTreeMap<What, usize> = BTreeMap::new();
    for (edge, strand) in drawing.network.strands.iter().enumerate() {
        if lines.last().is_none_or(|(what, _)| *what != strand.what) {
            places.insert(strand.what, lines.len());
            lines.push((strand.what, group_of(drawing, strand.what, strand.tie.class())));
        }
        let Some((_, group)) = lines.last_mut() else { continue };
        let line: Vec<_> = drawing.lines[edge].iter().map(|stretch| stretch.moved(left, top)).collect();
        draw_line(&line, strand.tie, strand.head, group);
        if let Some(plate) = &drawing.tags[edge]
            && let Some(corner) = tag_corner(&line, plate)
        {
            plate.draw(corner, group);
        }
    }
    for (vertex, plate) in drawing.plates.iter().enumerate() {
        let Some(plate) = plate else { continue };
        let corner = moved(drawing.corners[vertex], left, top);
        let what = drawing.network.whats[vertex];
        if let Some(place) = places.get(&what) {
            plate.draw(corner, &mut lines[*place].1);
        }
    }
    items.extend(lines.into_iter().map(|(_, group)| Item::from(group)));
    for (vertex, what) in drawing.network.whats.iter().enumerate() {
        if let What::Claim(claim) = what {
            let corner = moved(drawing.corners[vertex], left, top);
            items.push(drawing.claim_box(*claim).draw(drawing.map, corner, drawing.options.lang).into());
        }
    }
    items
}

fn moved(point: Point, left: f64, top: f64) -> Point {
    Point::new(point.x() + left, point.y() + top)
}

/// The empty group of a step, an attack or a relation.
fn group_of(drawing: &Drawing<'_>, what: What, class: &str) -> Group {
    let (map, lang) = (drawing.map, drawing.options.lang);
    let word = |key: String| say(lang, &key, &[]);
    let (id, class, mut title) = match what {
        What::Claim(at) => (format!("claim-{}", map[at].id), class.to_owned(), Vec::new()),
        What::Inference(at) => (
            format!("inference-{}", map[at].id),
            format!("inference {class}"),
            map[at].scheme.map(|scheme| word(format!("scheme-{}", scheme.name()))).into_iter().collect(),
        ),
        What::Attack(at) => (format!("attack-{}", map[at].id), class.to_owned(), Vec::new()),
        What::Relation(at) => (
            format!("relation-{}", map[at].id),
            class.to_owned(),
            vec![word(format!("draw-{}", map[at].kind.name()))],
        ),
    };
    title.extend(match what {
        What::Inference(at) => drawn_by(map, lang, &map[at].by),
        What::Attack(at) => drawn_by(map, lang, &map[at].by),
        What::Claim(_) | What::Relation(_) => None,
    });
    let group = Group::new(&class).id(&id);
    if title.is_empty() { group } else { group.title(title.join(" · ")) }
}
