use std::collections::BTreeMap;

use crate::{
    ground::{Arg, Named, say},
    map::{
        layout::{
            boxes::badge,
            drawing::Drawing,
            legend::{legend, sources},
            lines::tag_corner,
            network::What,
            reading::read,
            stroke::draw_line,
            style::{DIM, FAINT, INK, MARGIN, PALE, PAPER, QUESTION, TITLE},
            view::Light,
        },
        outline::number,
        words::by,
    },
    page::{Face, Group, Item, Measure, Paint, Point, Rect, Scene, Style, Text, wrap},
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
    let title = headline(map.title.get(lang), map.question.get(lang));
    let description = say(lang, "draw-description", &[("claims", Arg::Count(drawing.network.claims()))]);
    let mut scene = Scene::new(inner + 2.0 * MARGIN, below + foot_height + MARGIN, title, lang)
        .described(description)
        .on(PAPER);
    scene.push(head);
    for group in picture(drawing, left, top) {
        scene.push(group);
    }
    foot.into_iter().for_each(|group| scene.push(group));
    read(drawing, &mut scene, Point::new(left, top));
    scene
}

/// The title and the question as one line.
fn headline(title: &str, question: &str) -> String {
    if title == question {
        return title.to_owned();
    }
    let between = if title.ends_with(['?', '!', '.']) { " " } else { ": " };
    format!("{title}{between}{question}")
}

/// Title, question and positions, with their height.
fn head(drawing: &Drawing<'_>, width: f64) -> (Group, f64) {
    let (map, lang) = (drawing.map, drawing.options.lang);
    let letters = drawing.options.letters;
    let mut group = Group::new("head");
    let mut at = MARGIN;
    for (text, size, face, colour) in [
        (map.title.get(lang), TITLE * letters.scale(), Face::Bold, INK),
        (map.question.get(lang), QUESTION * letters.scale(), Face::Regular, FAINT),
    ] {
        // A map that came from elsewhere may have no other question than its title.
        if face == Face::Regular && text == map.title.get(lang) {
            continue;
        }
        let lines = wrap(text, &Measure::new(width, size, face, lang));
        let count = lines.len() as f64;
        let place = Point::new(MARGIN, at + size);
        group.push(Text::new(place, size, face, lines.into_iter().map(|line| line.text)).coloured(colour));
        at += count * size * 1.25 + 4.0;
    }
    at += 5.0;
    let (size, indent) = (SIDES * letters.small_scale(), letters.badge() + 5.0);
    let mut across = 0.0;
    for (side, position) in map.sides.iter().enumerate() {
        let thesis = say(lang, "draw-thesis", &[("number", Arg::from(number(position.thesis).to_string()))]);
        let words = format!("{} ({thesis})", position.name.get(lang));
        let room = indent + Face::Regular.width(&words, size);
        if across > 0.0 && across + room > width {
            across = 0.0;
            at += indent;
        }
        let corner = Point::new(MARGIN + across, at);
        badge(side, corner, letters, &mut group);
        let place = Point::new(corner.x() + indent, at + letters.small + 1.5);
        group.push(Text::new(place, size, Face::Regular, [words]).coloured(INK));
        across += room + 22.0;
    }
    at += if map.sides.is_empty() { 0.0 } else { letters.badge() + 1.0 };
    let notes = drawing.view.words(map, lang);
    if !notes.is_empty() {
        let lines = wrap(&notes.join(" · "), &Measure::new(width, size, Face::Bold, lang));
        let place = Point::new(MARGIN, at + size + 6.0);
        at += lines.len() as f64 * size * 1.25 + 6.0;
        let words = lines.into_iter().map(|line| line.text);
        group.push(Text::new(place, size, Face::Bold, words).coloured(INK));
    }
    (group, at - MARGIN)
}

/// Legend and sources, with their height.
fn foot(drawing: &Drawing<'_>, top: f64, width: f64) -> (Vec<Group>, f64) {
    let two = width >= TWO_COLUMNS;
    let column = if two { (width - GAP) / 2.0 } else { width };
    let key = legend(drawing, Point::new(MARGIN, top), column);
    let corner =
        if two { Point::new(MARGIN + column + GAP, top) } else { Point::new(MARGIN, top + key.height + 8.0) };
    match sources(drawing, corner, column) {
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
        let line: Vec<_> = drawing.inked(edge).into_iter().map(|stretch| stretch.moved(left, top)).collect();
        draw_line(&line, strand.tie, strand.head, drawing.options.letters.small_scale(), group);
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
    let seen = drawing.view.of(drawing.map);
    let light = |what: What, group: Group| lit(group, seen.light(drawing.map, what));
    // Below the lines: their plates at the claim stay whole.
    let whats = &drawing.network.whats;
    let chosen = drawing
        .boxes
        .iter()
        .enumerate()
        .filter(|(at, _)| seen.light(drawing.map, whats[*at]) == Light::Chosen);
    items.extend(chosen.map(|(at, claim)| {
        framed(moved(drawing.corners[at], left, top), [claim.width, claim.height]).into()
    }));
    items.extend(lines.into_iter().map(|(what, group)| Item::from(light(what, group))));
    for (vertex, claim) in drawing.boxes.iter().enumerate() {
        let corner = moved(drawing.corners[vertex], left, top);
        let claim = claim.draw(drawing.map, corner, drawing.options.lang);
        items.push(light(drawing.network.whats[vertex], claim).into());
    }
    items
}

/// The second, bold frame around what is chosen.
fn framed(corner: Point, [width, height]: [f64; 2]) -> Group {
    let out = 5.0;
    let corner = Point::new(corner.x() - out, corner.y() - out);
    let frame = Rect::new(corner, width + 2.0 * out, height + 2.0 * out, Style::stroked(INK, 3.5));
    let mut group = Group::new("chosen-frame");
    group.push(frame.rounded(9.0));
    group
}

/// A group as it stands out: what has nothing to do with what is chosen is pale.
fn lit(group: Group, light: Light) -> Group {
    match light {
        Light::Usual => group,
        Light::Lit => group.classed("lit"),
        Light::Dim => group.classed("dim").repainted(&|paint, colour| match paint {
            Paint::Ground | Paint::Fill if colour.grey() > PALE.grey() => PAPER,
            Paint::Words if colour == PAPER => PAPER,
            Paint::Words | Paint::Fill => DIM,
            _ => PALE,
        }),
        Light::Chosen => group.classed("chosen"),
    }
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
        What::Inference(at) => by(map, &map[at].by, lang),
        What::Attack(at) => by(map, &map[at].by, lang),
        What::Claim(_) | What::Relation(_) => None,
    });
    let group = Group::new(&class).id(&id);
    if title.is_empty() { group } else { group.title(title.join(" · ")) }
}
