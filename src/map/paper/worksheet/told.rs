//! What a worksheet says of itself: what is to be done, what its signs mean, what else would be right.

use std::collections::BTreeSet;

use crate::map::{
    layout::{Tie, What},
    model::{ClaimIx, InferenceIx, Map, Node},
    paper::{
        blanks::Shown,
        plan::tie_of,
        stand::{position, role, sources_of, ties},
        worksheet::{Hide, Maker},
    },
    show::side_letter,
};

/// The most that a worksheet for some of the map's claims may say above it, as keys of words; which of them it says
/// depends on what is hidden.
pub(super) fn task_keys(map: &Map, hide: Hide, relations: bool, left_over: bool) -> Vec<&'static str> {
    let signs = if relations { "sheet-fill-relations" } else { "sheet-fill-signs" };
    let mut keys = match hide {
        Hide::Texts => vec!["sheet-fill-texts", "sheet-read-signs"],
        Hide::Relations => vec![signs],
        Hide::Roles => vec!["sheet-fill-roles", "sheet-read-veiled"],
        Hide::Speakers => vec!["sheet-fill-speakers", "sheet-read-signs"],
        Hide::Branches => vec!["sheet-fill-texts", signs],
    };
    if left_over {
        keys.insert(1, "sheet-fill-left-over");
    }
    let steps = map
        .inference_ixs()
        .any(|at| map[at].all_premises().count() > 1 || !map.attacks_on(Node::Inference(at)).is_empty());
    let objections = map.attack_ixs().any(|at| !map.attacks_on(Node::Attack(at)).is_empty());
    keys.extend((steps || objections).then_some("sheet-read-knot"));
    keys.extend(objections.then_some("sheet-read-arrow"));
    keys
}

impl Maker<'_> {
    pub(super) fn tasks(&self, shown: &Shown, is_left_over: bool) -> Vec<String> {
        let relations = shown.ties.iter().any(|what| matches!(what, What::Relation(_)));
        let keys = task_keys(&self.part.map, self.options.hide, relations, is_left_over);
        let mut tasks: Vec<String> = Vec::new();
        for key in keys {
            let words = self.words().say(key);
            // What lines mean is told in one breath.
            match tasks
                .last_mut()
                .filter(|_| ["sheet-fill-left-over", "sheet-read-knot", "sheet-read-arrow"].contains(&key))
            {
                Some(last) => *last = format!("{last} {words}"),
                None => tasks.push(words),
            }
        }
        tasks
    }

    /// What the letters and signs on the sheet mean that nobody fills in, and how much of the map it shows.
    pub(super) fn legend(&self, shown: &Shown) -> Vec<String> {
        let (words, map) = (self.words(), &self.part.map);
        let sides =
            map.sides.iter().enumerate().filter(|(side, _)| {
                shown.with_sides && map.claims.iter().any(|claim| claim.side == Some(*side))
            });
        let sides = sides.map(|(at, side)| format!("{}: {}", side_letter(at), side.name.get(words.lang)));
        let ties: BTreeSet<Tie> = ties(map).into_iter().map(|what| tie_of(map, what)).collect();
        let relations = ties.into_iter().filter(|tie| matches!(tie, Tie::Relation(_)));
        let relations = relations.map(|tie| format!("{}: {}", tie.sign(), tie.word(words.lang)));
        let mut legend = vec![sides.chain(relations).collect::<Vec<_>>().join(" · ")];
        let several = map.claim_ixs().any(|claim| role(map, claim).is_none());
        legend.extend((shown.with_roles && several).then(|| words.say("sheet-role-several")));
        legend.extend(words.excerpt(map.claims.len(), self.whole.claims.len()));
        legend.retain(|line| !line.is_empty());
        legend
    }

    /// What of the solution may be otherwise: texts that may change places, since nothing on the sheet tells them apart,
    /// and such as another reader may put elsewhere with reason.
    pub(super) fn notes(&self, shown: &Shown) -> Vec<String> {
        let words = self.words();
        let told = |groups: Vec<Vec<ClaimIx>>, key: &str| {
            let numbers = |group: &Vec<ClaimIx>| {
                let numbers: Vec<_> =
                    group.iter().map(|claim| self.part.number(*claim).to_string()).collect();
                numbers.join(", ")
            };
            let groups: Vec<_> = groups.iter().map(numbers).collect();
            (!groups.is_empty()).then(|| words.with(key, "numbers", groups.join("; ")))
        };
        let same = told(self.interchangeable(shown), "sheet-interchangeable");
        let other = told(arguable(&self.part.map, shown), "sheet-arguable");
        same.into_iter().chain(other).collect()
    }

    /// Blanks whose texts may change places.
    fn interchangeable(&self, shown: &Shown) -> Vec<Vec<ClaimIx>> {
        let mut rest: Vec<ClaimIx> = shown.texts.iter().copied().collect();
        let mut groups = Vec::new();
        while let Some(first) = rest.first().copied() {
            let place_of = |claim| position(&self.part.map, shown, claim);
            let place = place_of(first);
            let (same, other): (Vec<_>, Vec<_>) = rest
                .into_iter()
                .partition(|claim| *claim == first || place.is_some() && place_of(*claim) == place);
            rest = other;
            groups.extend((same.len() > 1).then_some(same));
        }
        groups
    }
}

/// Blanks at unlike places whose texts speak for one claim, or against one: the map knows one order, but which reason
/// counts by itself and which only with others is a matter of judgement.
fn arguable(map: &Map, shown: &Shown) -> Vec<Vec<ClaimIx>> {
    let mut groups: Vec<Vec<ClaimIx>> = Vec::new();
    for claim in map.claim_ixs() {
        let steps = map.inferences_to(claim);
        let reasons = steps.iter().flat_map(|step| map[*step].all_premises());
        let targets =
            steps.iter().map(|step: &InferenceIx| Node::Inference(*step)).chain([Node::Claim(claim)]);
        let objections = targets.flat_map(|target| map.attacks_on(target));
        let objections = objections.flat_map(|attack| sources_of(map, What::Attack(*attack)));
        for found in [reasons.collect::<BTreeSet<_>>(), objections.collect()] {
            let blank: Vec<ClaimIx> = found.intersection(&shown.texts).copied().collect();
            let places: BTreeSet<_> = blank.iter().map(|claim| position(map, shown, *claim)).collect();
            let one = places.len() == 1 && places.iter().all(Option::is_some);
            if blank.len() > 1 && !one && !groups.contains(&blank) {
                groups.push(blank);
            }
        }
    }
    groups
}
