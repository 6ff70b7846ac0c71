//! Which blanks of a worksheet nothing on the sheet tells apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::{
    layout::What,
    model::{ClaimIx, Map, Node},
    paper::{blanks::Shown, stand::position},
};

/// A blank text that must be shown, since it could change places with another one together with what hangs on it, so
/// that the sheet would have more than one solution; none where only single texts can change places.
pub(super) fn ambiguous(map: &Map, shown: &Shown) -> Option<ClaimIx> {
    let one_place = |cell: &[ClaimIx]| {
        let place = position(map, shown, cell[0]);
        place.is_some() && cell.iter().all(|claim| position(map, shown, *claim) == place)
    };
    cells(map, shown).into_iter().find(|cell| !one_place(cell)).and_then(|cell| cell.last().copied())
}

/// The blank texts of the same colour, where there are several, by colour refinement (Weisfeiler and Leman, 1968): each
/// colour is refined by those of the neighbours until none changes. No turning of the sheet moves a blank that has a
/// colour of its own.
fn cells(map: &Map, shown: &Shown) -> Vec<Vec<ClaimIx>> {
    let sheet = Sheet::of(map, shown);
    let mut colours = numbered(&sheet.colours);
    loop {
        let refined: Vec<_> = (0..colours.len())
            .map(|at| {
                let around = |ends: &[usize]| {
                    let mut around: Vec<usize> = ends.iter().map(|end| colours[*end]).collect();
                    around.sort_unstable();
                    around
                };
                (colours[at], around(&sheet.before[at]), around(&sheet.after[at]))
            })
            .collect();
        let next = numbered(&refined);
        if next.iter().max() == colours.iter().max() {
            break;
        }
        colours = next;
    }
    let mut cells: BTreeMap<usize, Vec<ClaimIx>> = BTreeMap::new();
    for claim in &shown.texts {
        cells.entry(colours[claim.get()]).or_default().push(*claim);
    }
    cells.into_values().filter(|cell| cell.len() > 1).collect()
}

/// Numbers for values, the same for the same.
fn numbered<T: Ord>(values: &[T]) -> Vec<usize> {
    let different: BTreeSet<&T> = values.iter().collect();
    let numbers: BTreeMap<&T, usize> = different.into_iter().zip(0..).collect();
    values.iter().map(|value| numbers[value]).collect()
}

/// What can be seen of a worksheet: claims, steps, objections and relations, the lines between them, and a first colour
/// for each. A shown text is like no other; a blank sign does not tell a reason from an objection.
struct Sheet {
    colours: Vec<(u8, usize)>,
    before: Vec<Vec<usize>>,
    after: Vec<Vec<usize>>,
}

const BLANK_TEXT: u8 = 0;
const TEXT: u8 = 1;
const BLANK_SIGN: u8 = 2;
const REASON: u8 = 3;
const OBJECTION: u8 = 4;
const RELATION: u8 = 5;

impl Sheet {
    fn of(map: &Map, shown: &Shown) -> Self {
        let texts = map
            .claim_ixs()
            .map(|claim| if shown.texts.contains(&claim) { (BLANK_TEXT, 0) } else { (TEXT, claim.get()) });
        let sign = |what: What, sign: u8, kind: usize| {
            if shown.ties.contains(&what) { (BLANK_SIGN, 0) } else { (sign, kind) }
        };
        let steps = map.inference_ixs().map(|at| sign(What::Inference(at), REASON, 0));
        let attacks = map.attack_ixs().map(|at| sign(What::Attack(at), OBJECTION, 0));
        let relations =
            map.relation_ixs().map(|at| sign(What::Relation(at), RELATION, map[at].kind as usize));
        let colours: Vec<_> = texts.chain(steps).chain(attacks).chain(relations).collect();
        let mut sheet =
            Self { before: vec![Vec::new(); colours.len()], after: vec![Vec::new(); colours.len()], colours };
        sheet.join(map);
        sheet
    }

    fn join(&mut self, map: &Map) {
        let steps = map.claims.len();
        let attacks = steps + map.inferences.len();
        let relations = attacks + map.attacks.len();
        let place = |node: Node| match node {
            Node::Claim(claim) => claim.get(),
            Node::Inference(step) => steps + step.get(),
            Node::Attack(attack) => attacks + attack.get(),
        };
        for at in map.inference_ixs() {
            let step = place(Node::Inference(at));
            map[at].all_premises().for_each(|premise| self.line(premise.get(), step));
            self.line(step, map[at].conclusion.get());
        }
        for at in map.attack_ixs() {
            let attack = place(Node::Attack(at));
            self.line(place(map[at].from), attack);
            self.line(attack, place(map[at].on));
        }
        // A relation is drawn without a direction.
        for (at, relation) in (relations..).zip(&map.relations) {
            for claim in relation.between {
                self.line(claim.get(), at);
                self.line(at, claim.get());
            }
        }
    }

    fn line(&mut self, from: usize, to: usize) {
        self.after[from].push(to);
        self.before[to].push(from);
    }
}
