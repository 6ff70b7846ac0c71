//! Maps to fill in: part of a map as an outline in which claims are missing.
//!
//! A claim may only be missing where the outline says what it is to a claim that is shown, and where nothing else that
//! is missing or left over is that to it: so the map proves that each gap has one right filling.

use std::collections::BTreeSet;

use crate::{
    ground::{Id, Lang, Named, Text, rng::fnv1a, say},
    map::{
        derive::attack_kind,
        model::{ClaimIx, Map, Node, RelationKind},
        outline::{Line, Step, outline},
    },
    quiz::foreign::sheet::{clean, one_line},
};

/// The most claims of a part, shown or missing; that are missing; and that are left over.
const CLAIMS: usize = 16;
const GAPS: usize = 6;
const LEFT_OVER: usize = 2;
/// The most claims of several parts together.
const TOGETHER: usize = 24;
/// Fewer gaps make no question.
const LEAST: usize = 3;
/// The most such questions a map yields.
const PARTS: usize = 4;

/// A part of a map to fill in, in one language.
#[derive(Debug)]
pub(super) struct Fill<'a> {
    /// Made of the map and the claim on top.
    pub id: String,
    pub map: &'a Map,
    /// The claim on top, in words.
    pub top: String,
    /// What is shown, line by line, each with how deep it stands.
    pub lines: Vec<(usize, Piece)>,
    /// What is missing, and some that is left over.
    pub bank: Vec<String>,
    /// The claims that are shown or missing.
    pub claims: Vec<Id>,
}

/// A line of the outline.
#[derive(Debug)]
pub(super) enum Piece {
    /// What leads to the line above.
    Heading(String),
    Claim(String),
    /// A claim is missing: its place in the bank.
    Gap(usize),
}

/// What a claim is to another: a reason, or an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Reason(ClaimIx),
    Objection(ClaimIx),
}

impl Role {
    const fn target(self) -> ClaimIx {
        match self {
            Self::Reason(target) | Self::Objection(target) => target,
        }
    }

    /// Whether a claim is that in the map, wherever it stands.
    fn is_of(self, map: &Map, claim: ClaimIx) -> bool {
        match self {
            Self::Reason(target) => map
                .inferences_to(target)
                .iter()
                .any(|step| map[*step].all_premises().any(|premise| premise == claim)),
            Self::Objection(target) => map
                .attacks_on(Node::Claim(target))
                .iter()
                .any(|attack| map[*attack].from == Node::Claim(claim)),
        }
    }
}

/// The parts of a map that can be filled in: what lies below a thesis or a claim that leads nowhere, or below several
/// where one has too few gaps.
pub(super) fn fills(map: &Map, lang: Lang) -> Vec<Fill<'_>> {
    if map.claims.iter().any(|claim| claim.short.phrase(lang).is_none()) {
        return Vec::new();
    }
    let lines = outline(map);
    let mut fills = Vec::new();
    let mut together: Vec<Line> = Vec::new();
    for part in lines.chunk_by(|_, next| next.depth > 0).map(cut) {
        if claims(&together) + claims(&part) > TOGETHER {
            together.clear();
        }
        together.extend(part);
        if let Some(fill) = fill(map, lang, &together) {
            fills.push(fill);
            together.clear();
        }
    }
    fills.truncate(PARTS);
    fills
}

/// How many lines are claims.
fn claims(lines: &[Line]) -> usize {
    lines.iter().filter(|line| claim_of(line.step).is_some()).count()
}

/// As much of a part as can be overlooked: what lies deepest is left out first, then the last of what leads to the top.
fn cut(part: &[Line]) -> Vec<Line> {
    let deepest = part.iter().map(|line| line.depth).max().unwrap_or(0);
    let within = |most: usize| -> Vec<Line> {
        let mut lines: Vec<Line> = part.iter().filter(|line| line.depth <= most).copied().collect();
        while let Some(bare) = lines.iter().enumerate().position(|(at, line)| {
            claim_of(line.step).is_none() && lines.get(at + 1).is_none_or(|next| next.depth <= line.depth)
        }) {
            lines.remove(bare);
        }
        lines
    };
    let mut lines = (2..=deepest).rev().map(within).find(|lines| claims(lines) <= CLAIMS);
    let lines = lines.get_or_insert_with(|| within(2));
    while claims(lines) > CLAIMS {
        let Some(last) = lines.iter().rposition(|line| line.depth == 1).filter(|last| *last > 0) else {
            break;
        };
        lines.truncate(last);
    }
    std::mem::take(lines)
}

const fn claim_of(step: Step) -> Option<ClaimIx> {
    match step {
        Step::Claim { claim, .. } | Step::Implicit { claim, .. } => Some(claim),
        Step::Inference(_) | Step::Attack(_) => None,
    }
}

fn fill<'a>(map: &'a Map, lang: Lang, lines: &[Line]) -> Option<Fill<'a>> {
    let gaps = gaps(map, lang, lines);
    if gaps.len() < LEAST {
        return None;
    }
    let mut bank: Vec<ClaimIx> = gaps.iter().map(|(claim, _)| *claim).collect();
    bank.extend(left_over(map, lang, lines, &gaps));
    // An order that says nothing of where they belong, and is the same each time.
    bank.sort_by_key(|claim| fnv1a(format!("{} {}", map.id, map[*claim].id).as_bytes()));
    let words = |text: &Text| one_line(&clean(text.get(lang)));
    let piece = |line: &Line| match (line.step, claim_of(line.step)) {
        (_, Some(claim)) if gaps.iter().any(|(gap, _)| *gap == claim) => {
            Piece::Gap(bank.iter().position(|known| *known == claim).unwrap_or(0))
        }
        (_, Some(claim)) => Piece::Claim(words(&map[claim].short)),
        (step, None) => Piece::Heading(heading(map, step, lang)),
    };
    let top = claim_of(lines.first()?.step)?;
    Some(Fill {
        id: format!("{}.fill-in.{}", map.id, map[top].id),
        map,
        top: words(&map[top].short),
        lines: lines.iter().map(|line| (line.depth, piece(line))).collect(),
        claims: lines
            .iter()
            .filter_map(|line| claim_of(line.step))
            .map(|claim| map[claim].id.clone())
            .collect(),
        bank: bank.iter().map(|claim| words(&map[*claim].short)).collect(),
    })
}

fn heading(map: &Map, step: Step, lang: Lang) -> String {
    match step {
        Step::Inference(step) if map[step].all_premises().count() > 1 => say(lang, "show-linked", &[]),
        Step::Attack(attack) => say(lang, &format!("attack-{}", attack_kind(map, attack).name()), &[]),
        _ => say(lang, "show-reason", &[]),
    }
}

/// What a claim in a line is to the claim above, where the outline says so and that claim is one of the lines.
fn role(map: &Map, lines: &[Line], at: usize) -> Option<(ClaimIx, Role)> {
    let claim = claim_of(lines[at].step)?;
    let above = |at: usize| (0..at).rev().find(|above| lines[*above].depth < lines[at].depth);
    let heading = above(at)?;
    let role = match lines[heading].step {
        Step::Inference(step) => Role::Reason(map[step].conclusion),
        Step::Attack(attack) => match (map[attack].from, map[attack].on) {
            (Node::Claim(_), Node::Claim(target)) => Role::Objection(target),
            _ => return None,
        },
        _ => return None,
    };
    (claim_of(lines[above(heading)?].step) == Some(role.target())).then_some((claim, role))
}

/// The claims that can be missing, each with what it is to one that is shown.
fn gaps(map: &Map, lang: Lang, lines: &[Line]) -> Vec<(ClaimIx, Role)> {
    let alike = alike(map);
    let shown = |claim: ClaimIx| lines.iter().filter(|line| claim_of(line.step) == Some(claim)).count();
    let mut gaps: Vec<(ClaimIx, Role)> = Vec::new();
    // What nothing leads to comes first: where it is missing, nothing else loses the claim it hangs on.
    let leads = |at: usize| lines.get(at + 1).is_some_and(|next| next.depth > lines[at].depth);
    let (inner, leaves): (Vec<usize>, Vec<usize>) = (0..lines.len()).partition(|at| leads(*at));
    for at in leaves.into_iter().chain(inner) {
        let Some((claim, role)) = role(map, lines, at) else { continue };
        let plain = !alike.contains(&claim) && !alike.contains(&role.target()) && shown(claim) == 1;
        let apart = gaps.iter().all(|(other, its)| {
            *other != role.target()
                && its.target() != claim
                && !role.is_of(map, *other)
                && !its.is_of(map, claim)
                && map[*other].short.get(lang) != map[claim].short.get(lang)
        });
        if plain && apart && gaps.len() < GAPS {
            gaps.push((claim, role));
        }
    }
    gaps
}

/// Claims that stand nowhere in the lines and belong into no gap.
fn left_over(map: &Map, lang: Lang, lines: &[Line], gaps: &[(ClaimIx, Role)]) -> Vec<ClaimIx> {
    let alike = alike(map);
    let words = |claim: ClaimIx| map[claim].short.get(lang);
    let fits =
        |claim: ClaimIx| gaps.iter().any(|(gap, role)| role.is_of(map, claim) || words(*gap) == words(claim));
    let shown = |claim: ClaimIx| lines.iter().any(|line| claim_of(line.step) == Some(claim));
    let free = map.claim_ixs().filter(|claim| !shown(*claim) && !alike.contains(claim) && !fits(*claim));
    free.take(LEFT_OVER).collect()
}

/// Claims that say the same as others: where one of them belongs, another might.
fn alike(map: &Map) -> BTreeSet<ClaimIx> {
    let same = |kind| matches!(kind, RelationKind::SameAs | RelationKind::Rephrase);
    map.relations
        .iter()
        .filter(|relation| same(relation.kind))
        .flat_map(|relation| relation.between)
        .collect()
}
