use crate::{
    ground::named,
    map::model::{Act, Attribution, ClaimIx, ClaimKind, Map, Node, RelationKind},
};

/// How a claim stands in the debate. All but [`Status::Settled`] follow from who says what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Somebody says so, or the map itself where it names no speakers, and nobody objects.
    Asserted,
    /// It is only passed on that somebody says so.
    Reported,
    /// Somebody says so and somebody denies or attacks it.
    Disputed,
    /// It is denied, and nobody says so.
    Denied,
    /// It is expected.
    Forecast,
    /// The author takes it as settled.
    Settled,
    /// Nobody says it: an assumption the author makes visible.
    Unstated,
}

named! {
    Status: Asserted Reported Disputed Denied Forecast Settled Unstated;
}

/// The status of a claim. A map that names no actors itself says all that is not implicit.
pub fn status(map: &Map, claim: ClaimIx) -> Status {
    let said = &map[claim].said;
    let denied = said.iter().any(|said| said.act == Act::Denies);
    let affirmed = said.iter().any(affirms);
    if map[claim].settled {
        Status::Settled
    } else if said.is_empty() && (is_implicit(map, claim) || !map.actors.is_empty()) {
        Status::Unstated
    } else if denied && !affirmed {
        Status::Denied
    } else if denied || !map.attacks_on(Node::Claim(claim)).is_empty() || is_opposed(map, claim) {
        Status::Disputed
    } else if map[claim].kind == ClaimKind::Forecast {
        Status::Forecast
    } else if said.is_empty() || said.iter().any(Attribution::is_own) {
        Status::Asserted
    } else {
        Status::Reported
    }
}

/// Whether a step needs the claim without anybody having said so.
fn is_implicit(map: &Map, claim: ClaimIx) -> bool {
    map.inferences_from(claim).iter().any(|step| map[*step].implicit.contains(&claim))
}

fn affirms(said: &Attribution) -> bool {
    !matches!(said.act, Act::Denies | Act::Asks)
}

/// Whether another claim that somebody affirms excludes this one.
fn is_opposed(map: &Map, claim: ClaimIx) -> bool {
    map.relations_of(claim).iter().any(|relation| {
        let relation = &map[*relation];
        let excludes = matches!(relation.kind, RelationKind::Contrary | RelationKind::Contradictory);
        let other = if relation.between[0] == claim { relation.between[1] } else { relation.between[0] };
        excludes && map[other].said.iter().any(affirms)
    })
}
