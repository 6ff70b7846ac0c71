//! A small drawing with everything in it: boxes, words in both faces, arrows, dashes.

use elenchus::{
    ground::Lang,
    page::{Anchor, Colour, Dash, Face, Group, Join, Measure, Path, Point, Rect, Scene, Style, Text, wrap},
};

const INK: Colour = Colour::rgb(0x1d_27_33);
const BLUE: Colour = Colour::rgb(0x1f_5a_a6);
const RED: Colour = Colour::rgb(0xb0_30_30);

pub(crate) fn scene() -> Scene {
    let mut scene = Scene::new(420.0, 230.0, "Tempolimit", Lang::De).on(Colour::WHITE);
    scene = scene.described("Ein Grund dafür, einer dagegen.");
    scene
        .push(Group::new("edge supports").id("e1").with(support()).with(head(Point::new(210.0, 98.0), BLUE)));
    scene.push(Group::new("edge attacks").id("e2").with(attack()).with(head(Point::new(250.0, 98.0), RED)));
    scene.push(bubble(
        "claim",
        "introduce",
        Point::new(135.0, 20.0),
        "Auf Autobahnen soll ein Tempolimit gelten",
        Face::Bold,
    ));
    let why = "Die Verkehrssicherheitsforschung erwartet weniger Geschwindigkeitsunfälle";
    scene.push(bubble("claim", "safer", Point::new(20.0, 140.0), why, Face::Regular));
    let but = "„Höchstgeschwindigkeitsbegrenzungen“ bevormunden – so der Autofahrerverband";
    scene.push(bubble("claim", "freedom", Point::new(250.0, 140.0), but, Face::Regular));
    scene.read(0, "Auf Autobahnen soll ein Tempolimit gelten.");
    scene.read(1, "Dafür: weniger Unfälle.");
    scene.read(1, "Dagegen: Bevormundung.");
    scene
}

fn bubble(class: &str, id: &str, corner: Point, words: &str, face: Face) -> Group {
    let (width, size) = (150.0, 10.0);
    let lines = wrap(words, &Measure::new(width - 16.0, size, face, Lang::De));
    assert_eq!(lines.last().map(|line| line.join), Some(Join::End));
    let frame =
        Rect::new(corner, width, 78.0, Style::stroked(INK, 1.0).fill(Colour::rgb(0xf3_f6_fa))).rounded(6.0);
    let start = Point::new(corner.x() + width / 2.0, corner.y() + 20.0);
    let text = Text::new(start, size, face, lines.into_iter().map(|line| line.text)).coloured(INK);
    Group::new(class).id(id).title(words).with(frame).with(text.anchored(Anchor::Middle))
}

fn support() -> Path {
    let (leaving, arriving) = (Point::new(95.0, 115.0), Point::new(210.0, 130.0));
    Path::from(Point::new(95.0, 140.0), Style::stroked(BLUE, 1.5)).cubic(
        leaving,
        arriving,
        Point::new(210.0, 105.0),
    )
}

fn attack() -> Path {
    let style = Style::stroked(RED, 1.5).dashed(Dash::new(5.0, 3.0));
    Path::from(Point::new(325.0, 140.0), style).line(Point::new(325.0, 122.0)).line(Point::new(250.0, 105.0))
}

fn head(tip: Point, colour: Colour) -> Path {
    let (left, right) = (Point::new(tip.x() - 4.0, tip.y() + 8.0), Point::new(tip.x() + 4.0, tip.y() + 8.0));
    Path::from(tip, Style::filled(colour)).line(left).line(right).close()
}
