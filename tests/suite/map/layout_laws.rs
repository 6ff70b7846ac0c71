//! Whatever a map looks like, it can be drawn: cycles, attacks on attacks, parts that nothing joins, huge texts.

use elenchus::{
    ground::Lang,
    map::layout::{Direction, DrawOptions, layout},
    page::{SvgOptions, svg},
};
use proptest::prelude::*;

use crate::map::{layout_geometry::faults, layout_made::Made};

const MOST: usize = 14;

fn made() -> impl Strategy<Value = Made> {
    let claim = prop_oneof![9 => 1_usize..14, 1 => 60_usize..300];
    let inference = (proptest::collection::vec(0..MOST, 1..4), 0..MOST);
    let attack = (0_usize..3 * MOST, 0_usize..4 * MOST);
    (
        proptest::collection::vec(claim, 1..MOST),
        proptest::collection::vec(inference, 0..MOST),
        proptest::collection::vec(attack, 0..MOST),
        proptest::collection::vec((0..MOST, 0..MOST), 0..4),
    )
        .prop_map(|(claims, inferences, attacks, relations)| {
            let count = claims.len();
            let mut made = Made { claims, ..Made::default() };
            for (premises, conclusion) in inferences {
                let conclusion = conclusion % count;
                let mut premises: Vec<_> = premises.into_iter().map(|premise| premise % count).collect();
                premises.sort_unstable();
                premises.dedup();
                premises.retain(|premise| *premise != conclusion);
                if !premises.is_empty() {
                    made.inferences.push((premises, conclusion));
                }
            }
            let (steps, all) = (made.inferences.len(), attacks.len());
            for (at, (from, on)) in attacks.into_iter().enumerate() {
                let name = |number: usize, kinds: usize| match number % kinds {
                    1 if steps > 0 => format!("i{}", number % steps),
                    2 => format!("a{}", number % all),
                    _ => format!("c{}", number % count),
                };
                // What attacks is a claim or a step, and nothing attacks itself.
                let (from, on) = (name(from, 2), name(on, 3));
                let on = if on == format!("a{at}") || on == from { format!("c{}", at % count) } else { on };
                made.attacks.push(if from == on {
                    (from, format!("a{}", (at + 1) % all))
                } else {
                    (from, on)
                });
            }
            if all == 1 {
                made.attacks.retain(|(_, on)| on != "a0");
            }
            made.relations = relations.into_iter().map(|(one, other)| (one % count, other % count)).collect();
            made.relations.retain(|(one, other)| one != other);
            made
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_map_is_drawn_soundly_and_always_alike(made in made(), down in any::<bool>()) {
        let map = made.map();
        let mut options = DrawOptions::new(Lang::En);
        options.direction = Some(if down { Direction::Down } else { Direction::Right });
        let drawing = layout(&map, &options);
        let json = drawing.json();
        prop_assert_eq!(faults(&json), [""; 0]);
        prop_assert_eq!(layout(&map, &options).json(), json);
        let printed = svg(&drawing.scene(), &SvgOptions { embed_fonts: false, ..SvgOptions::default() });
        for claim in &map.claims {
            let id = format!("id=\"claim-{}\"", claim.id);
            prop_assert_eq!(printed.matches(&id).count(), 1);
        }
    }
}

#[test]
fn a_chain_of_thousands_is_drawn() {
    let count = 3000;
    let made = Made {
        claims: vec![3; count],
        inferences: (1..count).map(|at| (vec![at], at - 1)).collect(),
        ..Made::default()
    };
    let drawing = layout(&made.map(), &DrawOptions::new(Lang::En)).json();
    assert_eq!((drawing.nodes.len(), drawing.edges.len()), (count, count - 1));
}

#[test]
fn thousands_that_nothing_joins_are_packed_near_the_sheet() {
    let made = Made { claims: vec![5; 1500], ..Made::default() };
    let map = made.map();
    let drawing = layout(&map, &DrawOptions::new(Lang::En));
    let scene = drawing.scene();
    let aspect = scene.width() / scene.height();
    assert!((0.5..2.0).contains(&aspect), "{} × {}", scene.width(), scene.height());
}
