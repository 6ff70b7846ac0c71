use crate::{
    ground::named,
    map::model::{AttackIx, Map, Node},
};

/// What an attack does, after Pollock (*Defeasible Reasoning*, 1987) and ASPIC+ (Modgil and Prakken, 2014).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AttackKind {
    /// It speaks against a conclusion, or against a claim without argument.
    Rebut,
    /// It speaks against a step, not against what the step starts from or arrives at.
    Undercut,
    /// It speaks against a premise.
    Undermine,
}

named! {
    AttackKind: Rebut Undercut Undermine;
}

/// The kind that follows from what is attacked: an inference or attack is undercut; a claim that is used as a
/// premise and concluded by nothing is undermined; any other claim is rebutted.
pub fn attack_kind(map: &Map, attack: AttackIx) -> AttackKind {
    match map[attack].on {
        Node::Inference(_) | Node::Attack(_) => AttackKind::Undercut,
        Node::Claim(claim)
            if map.inferences_to(claim).is_empty() && !map.inferences_from(claim).is_empty() =>
        {
            AttackKind::Undermine
        }
        Node::Claim(_) => AttackKind::Rebut,
    }
}
