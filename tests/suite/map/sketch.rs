//! A stand-in for the layout: every claim a box, three in a row, and a line for every inference, attack and relation.

use elenchus::{
    ground::Lang,
    map::model::{ClaimIx, Map, Node},
    page::{Colour, Face, Group, Measure, Path, Point, Rect, Scene, Style, Text, wrap},
};

const INK: Colour = Colour::rgb(0x1d_27_33);

pub(crate) fn sketch(map: &Map, lang: Lang) -> Scene {
    let rows = map.claims.len().div_ceil(3).max(1);
    let mut scene = Scene::new(3.0 * 220.0 + 40.0, rows as f64 * 130.0 + 40.0, map.title.get(lang), lang);
    let claims = |ids: &[ClaimIx]| ids.iter().map(|claim| centre(*claim)).collect::<Vec<_>>();
    for inference in &map.inferences {
        let to = centre(inference.conclusion);
        scene.push(lines("inference", inference.id.as_str(), &claims(&inference.premises), to));
    }
    for attack in &map.attacks {
        if let (Some(from), Some(on)) = (place(map, attack.from), place(map, attack.on)) {
            scene.push(lines("attack", attack.id.as_str(), &[from], on));
        }
    }
    for relation in &map.relations {
        let [one, two] = relation.between;
        scene.push(lines("relation", relation.id.as_str(), &[centre(one)], centre(two)));
    }
    for claim in map.claim_ixs() {
        let corner = Point::new(centre(claim).x() - 90.0, centre(claim).y() - 40.0);
        let measure = Measure::new(164.0, 10.0, Face::Regular, lang);
        let words = wrap(map[claim].short.get(lang), &measure).into_iter().map(|line| line.text);
        let text = Text::new(Point::new(corner.x() + 8.0, corner.y() + 18.0), 10.0, Face::Regular, words);
        let style = Style::stroked(INK, 1.0).fill(Colour::rgb(0xf3_f6_fa));
        let group = Group::new("claim").id(map[claim].id.as_str());
        scene.push(group.with(Rect::new(corner, 180.0, 80.0, style).rounded(6.0)).with(text.coloured(INK)));
    }
    scene
}

fn centre(claim: ClaimIx) -> Point {
    let at = claim.get();
    Point::new(130.0 + 220.0 * (at % 3) as f64, 80.0 + 130.0 * (at / 3) as f64)
}

fn place(map: &Map, node: Node) -> Option<Point> {
    match node {
        Node::Claim(claim) => Some(centre(claim)),
        Node::Inference(inference) => Some(centre(map[inference].conclusion)),
        Node::Attack(_) => None,
    }
}

fn lines(class: &str, id: &str, from: &[Point], to: Point) -> Group {
    let mut group = Group::new(class).id(id);
    for start in from {
        group.push(Path::from(*start, Style::stroked(INK, 1.0)).line(to));
    }
    group
}
