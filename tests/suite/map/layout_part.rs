//! Parts of a map that are drawn by themselves: each as if it were alone, with the numbers of the whole.

use std::collections::BTreeSet;

use elenchus::{
    ground::Lang,
    map::{
        layout::{Atlas, Direction, DrawOptions, View, layout, layout_view},
        model::{ClaimIx, Map},
        paper::excerpt_claims,
    },
    page::{SvgOptions, svg},
};

use crate::map::{
    layout_geometry::faults,
    layout_made::{Made, shipped},
};

fn part(claims: impl IntoIterator<Item = ClaimIx>) -> View {
    View { claims: Some(claims.into_iter().collect()), ..View::default() }
}

/// What a question about each step of a map would show.
fn excerpts(map: &Map) -> Vec<BTreeSet<ClaimIx>> {
    map.inferences.iter().map(|step| excerpt_claims(map, std::slice::from_ref(&step.id))).collect()
}

#[test]
fn parts_drawn_from_one_atlas_are_those_drawn_one_by_one() {
    let options = DrawOptions::new(Lang::De);
    for map in shipped() {
        let atlas = Atlas::new(&map, &options);
        for claims in excerpts(&map) {
            let view = part(claims);
            let drawing = atlas.layout(&view);
            assert_eq!(faults(&drawing.json()), [""; 0]);
            assert_eq!(drawing.scene(), layout_view(&map, &options, &view).scene());
        }
    }
}

#[test]
fn a_part_names_claims_and_sources_by_the_numbers_of_the_whole() {
    for map in shipped() {
        let cited = map.cited_sources();
        for claims in excerpts(&map) {
            let drawing = layout_view(&map, &DrawOptions::new(Lang::En), &part(claims.clone()));
            let own: BTreeSet<_> =
                claims.iter().flat_map(|claim| &map[*claim].said).map(|said| said.source).collect();
            let svg = svg(&drawing.scene(), &SvgOptions { embed_fonts: false, ..SvgOptions::default() });
            for (at, source) in cited.iter().enumerate() {
                assert_eq!(svg.contains(&format!(">[{}] ", at + 1)), own.contains(source), "{}", map.id);
            }
            for claim in &claims {
                assert!(svg.contains(&format!("<title>{}. ", claim.get() + 1)));
            }
        }
    }
}

#[test]
fn a_part_is_read_from_what_leads_nowhere_in_it() {
    // A chain of which the part begins in the middle.
    let made = Made {
        claims: vec![4; 6],
        inferences: (1..6).map(|at| (vec![at], at - 1)).collect(),
        ..Made::default()
    };
    let map = made.map();
    let shown = map.claim_ixs().filter(|claim| (2..4).contains(&claim.get()));
    let scene = layout_view(&map, &DrawOptions::new(Lang::En), &part(shown)).scene();
    let read: Vec<_> = scene.alternative().lines().map(str::to_owned).collect();
    let claims: Vec<_> = read.iter().filter(|line| line.trim_start().starts_with(['3', '4'])).collect();
    assert!(claims[0].starts_with("3. "), "{read:?}");
    assert_eq!(claims.len(), 2, "{read:?}");
    assert!(!read.iter().any(|line| line.contains("(again)") || line.contains("see above")), "{read:?}");
}

#[test]
fn a_box_of_a_part_has_room_for_the_words_where_its_own_lines_begin() {
    // One claim objects to eight; the first of all is not shown.
    let made = Made {
        claims: vec![3; 10],
        attacks: (1..9).map(|on| ("c9".to_owned(), format!("c{on}"))).collect(),
        ..Made::default()
    };
    let map = made.map();
    let options = DrawOptions { direction: Some(Direction::Down), ..DrawOptions::new(Lang::En) };
    let width = |json: elenchus::map::layout::DrawingJson, id: &str| {
        json.nodes.iter().find(|node| node.id == id).map(|node| node.w)
    };
    let whole = layout(&map, &options).json();
    let shown = layout_view(&map, &options, &part(map.claim_ixs().skip(1))).json();
    assert!(width(whole.clone(), "c9") > width(whole.clone(), "c1"), "its words need room");
    for id in ["c1", "c9"] {
        assert_eq!(width(shown.clone(), id), width(whole.clone(), id), "{id}");
    }
}
