//! A drawing comes near the shape asked for and shows the part asked for.

use elenchus::{
    ground::Lang,
    map::{
        layout::{DrawOptions, DrawingJson, Fit, Only, View, layout, layout_view},
        model::Map,
    },
};

use crate::map::{
    layout_geometry::faults,
    layout_made::{Made, shipped, tree},
};

fn options(fit: Option<Fit>) -> DrawOptions {
    let mut options = DrawOptions::new(Lang::En);
    options.fit = fit;
    options
}

/// Width and height of all boxes and lines together.
fn extent(drawing: &DrawingJson) -> [f64; 2] {
    let boxes = drawing.nodes.iter().flat_map(|node| [[node.x, node.y], [node.x + node.w, node.y + node.h]]);
    let points: Vec<_> = boxes.chain(drawing.edges.iter().flat_map(|edge| edge.pts.clone())).collect();
    [0, 1].map(|axis| {
        let values = points.iter().map(|point| point[axis]);
        values.clone().fold(f64::MIN, f64::max) - values.fold(f64::MAX, f64::min)
    })
}

fn assert_fits(map: &Map, fit: Fit) {
    let drawing = layout(map, &options(Some(fit))).json();
    let [width, height] = extent(&drawing);
    assert!(fit.miss(width, height) <= 1.6, "{} {fit:?}: {width} × {height}", map.id);
    assert_eq!(faults(&drawing), [""; 0], "{} {fit:?}", map.id);
}

#[test]
fn trees_take_the_shape_of_the_page() {
    for (claims, seed) in [(60, 1), (60, 2), (320, 3)] {
        let map = tree(claims, seed).map();
        [Fit::A, Fit::SCREEN, Fit::PHONE].into_iter().for_each(|fit| assert_fits(&map, fit));
    }
}

/// How often lines cross that share no end.
fn crossings(drawing: &DrawingJson) -> usize {
    let side =
        |[a, b]: [[f64; 2]; 2], c: [f64; 2]| (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    let cross = |one: [[f64; 2]; 2], other: [[f64; 2]; 2]| {
        side(one, other[0]) * side(one, other[1]) < 0.0 && side(other, one[0]) * side(other, one[1]) < 0.0
    };
    let mut count = 0;
    for (at, one) in drawing.edges.iter().enumerate() {
        for other in &drawing.edges[at + 1..] {
            if [&one.s, &one.t].into_iter().any(|end| *end == other.s || *end == other.t) {
                continue;
            }
            for own in one.pts.windows(2) {
                count += other.pts.windows(2).filter(|pts| cross([own[0], own[1]], [pts[0], pts[1]])).count();
            }
        }
    }
    count
}

/// The promise of `--fit`: near the page's shape without many more crossings than where no page is asked for.
#[test]
fn a_shape_costs_few_crossings() {
    let mut least = 0;
    for (claims, seed) in [(12, 1), (25, 2), (30, 6), (30, 7), (30, 8), (40, 3), (40, 4), (70, 5)] {
        let map = tree(claims, seed).map();
        let usual = crossings(&layout(&map, &options(None)).json());
        least += usual;
        for fit in [Fit::A, Fit::SCREEN, Fit::PHONE] {
            let drawing = layout(&map, &options(Some(fit))).json();
            let [width, height] = extent(&drawing);
            let (miss, crossings) = (fit.miss(width, height), crossings(&drawing));
            assert!(miss <= 1.6, "{claims} claims, seed {seed}, {fit:?}: {miss:.2} off the shape");
            assert!(
                2 * crossings <= 3 * usual,
                "{claims} claims, seed {seed}, {fit:?}: {crossings} to {usual}"
            );
        }
    }
    assert!(least > 0, "some of these cannot be drawn without crossings");
}

#[test]
fn shipped_maps_take_the_shape_of_the_page() {
    for map in shipped() {
        [Fit::A, Fit::TABLOID, Fit::SCREEN, Fit::PHONE].into_iter().for_each(|fit| assert_fits(&map, fit));
    }
}

#[test]
fn many_reasons_for_one_claim_become_several_rows() {
    let made = Made {
        claims: vec![6; 31],
        inferences: (1..31).map(|at| (vec![at], 0)).collect(),
        ..Made::default()
    };
    assert_fits(&made.map(), Fit::A);
}

#[test]
fn a_view_shows_whole_steps_and_keeps_the_numbers() {
    for map in shipped() {
        let sides = (0..map.sides.len()).map(Only::Side);
        for only in map.speakers().into_iter().map(Only::Speaker).chain(sides) {
            let view = View { only: vec![only], ..View::default() };
            if !view.shows(&map) {
                continue;
            }
            let drawing = layout_view(&map, &options(None), &view);
            let json = drawing.json();
            assert!(json.nodes.len() < map.claims.len() + map.inferences.len() + map.attacks.len());
            assert_eq!(faults(&json), [""; 0]);
            let told = drawing.scene().alternative();
            for claim in map.claim_ixs() {
                let shown = json.nodes.iter().any(|node| node.id == map[claim].id.to_string());
                let line = format!("{}. {}", claim.get() + 1, map[claim].short.get(Lang::En));
                assert_eq!(told.contains(&line), shown, "{}: {line}", map.id);
            }
        }
    }
}

#[test]
fn depth_counts_steps_below_the_main_claims() {
    let made = Made {
        claims: vec![4; 6],
        inferences: (1..6).map(|at| (vec![at], at - 1)).collect(),
        ..Made::default()
    };
    let map = made.map();
    for depth in 0..5 {
        let view = View { depth: Some(depth), ..View::default() };
        assert_eq!(layout_view(&map, &options(None), &view).json().nodes.len(), depth + 1);
    }
}

#[test]
fn what_is_highlighted_is_told_apart() {
    let map = tree(30, 3).map();
    let view = View { highlight: map.find_claim("c5"), ..View::default() };
    let scene = layout_view(&map, &options(None), &view).scene();
    let mut found = Vec::new();
    crate::map::layout_text::groups(scene.items(), &mut found);
    let of =
        |class: &str| found.iter().filter(|group| group.class().split(' ').any(|own| own == class)).count();
    assert_eq!(of("chosen"), 1);
    assert!(of("lit") > 0 && of("dim") > 0);
    let place = |class: &str| {
        found.iter().position(|group| group.class().split(' ').any(|own| own == class)).expect("it is drawn")
    };
    assert!(place("chosen-frame") < place("inference"), "no frame lies on a plate");
}
