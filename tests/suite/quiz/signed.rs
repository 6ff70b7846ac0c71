//! What a strict reader would sign: objections and steps that the map has, chains that are one case.

use elenchus::{
    map::model::Node,
    quiz::{Fill, Kind, Query},
};

use crate::quiz::{maps::shipped, sound::of_map};

/// Where nothing that is itself an objection can stand beside what strengthens a case, it is not asked what does.
#[test]
fn what_stands_beside_what_strengthens_is_itself_an_objection() {
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::Strengthens(_) = query else { continue };
            for (fill, _) in fills.iter().filter(|(_, right)| !right) {
                let Fill::Claim(claim) = fill else { continue };
                let related = map.relations_of(*claim).len();
                assert!(map.attacks_from(Node::Claim(*claim)).len() + related > 0, "{}", item.id);
            }
        }
    }
}

/// A chain of reasons is somebody's, or the map's: what the map finds behind somebody's reason is no part of their case.
#[test]
fn no_chain_leads_over_a_step_of_the_map_into_one_of_a_speaker() {
    let mut seen = 0;
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::LeadsTo(claim) = query else { continue };
            for (fill, _) in fills.iter().filter(|(_, right)| *right) {
                let Fill::Claim(key) = fill else { continue };
                let mut ways = map.inferences_from(*key).iter().flat_map(|below| {
                    let above = map.inferences_from(map[*below].conclusion).iter();
                    above.filter(|above| map[**above].conclusion == *claim).map(move |above| (below, above))
                });
                let lent = ways.all(|(below, above)| map[*below].by.is_empty() && !map[*above].by.is_empty());
                assert!(!lent, "{}", item.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 5, "{seen}");
}

/// Which step is attacked is asked among steps to one and the same claim.
#[test]
fn the_step_that_is_struck_stands_beside_steps_of_the_map() {
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::StruckIf(_, about) = query else { continue };
            for (fill, _) in fills {
                let Fill::Claims(set) = fill else { panic!("{}", item.id) };
                let mut steps = map.inferences_to(*about).iter();
                assert!(steps.any(|step| map[*step].premises == *set), "{}", item.id);
            }
        }
    }
}

/// Another objection may well be meant against what is asked about too.
#[test]
fn beside_an_objection_stands_no_other() {
    let mut seen = 0;
    for map in shipped() {
        for (item, _, fills) in of_map(&map).filter(|(item, ..)| item.kind == Kind::Objection) {
            for (fill, _) in fills.iter().filter(|(_, right)| !right) {
                let Fill::Claim(claim) = fill else { continue };
                assert!(map.attacks_from(Node::Claim(*claim)).is_empty(), "{}", item.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "{seen}");
}
