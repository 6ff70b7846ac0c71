use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::map::{
    derive::attack_kind,
    html::about::About,
    layout::Tie,
    model::{AttackIx, ClaimIx, InferenceIx},
    outline::{Line, Step, number, outline},
};

/// Lines deeper than this stand beside each other. Every line names what it belongs to, so nothing is lost, and
/// browsers do not nest without end.
const DEEPEST: usize = 12;
/// Readings of more lines come with their deeper branches folded, and are laid out piece by piece.
const LONG: usize = 600;
/// In long readings, what stands deeper is folded at first.
const OPEN: usize = 3;

/// The map read aloud: nested lists of claims with their reasons and objections.
pub(super) fn reading(about: &About<'_>) -> Markup {
    let lines = outline(about.words.map);
    let is_long = lines.len() > LONG;
    let mut reader = Reader { about, is_long, told: BTreeSet::new() };
    let branches = branches(&lines);
    html! { ol .reading .is-long[is_long] role="list" { @for branch in &branches { (reader.branch(branch)) } } }
}

/// A line and what stands below it.
struct Branch {
    line: Line,
    below: Vec<Branch>,
}

/// Turns lines with depths into a tree that is at most [`DEEPEST`] deep.
fn branches(lines: &[Line]) -> Vec<Branch> {
    let mut open: Vec<Vec<Branch>> = vec![Vec::new()];
    let close = |open: &mut Vec<Vec<Branch>>| {
        let below = open.pop().unwrap_or_default();
        if let Some(parent) = open.last_mut().and_then(|level| level.last_mut()) {
            parent.below = below;
        }
    };
    for line in lines {
        let depth = line.depth.min(DEEPEST);
        while open.len() > depth + 1 {
            close(&mut open);
        }
        while open.len() < depth + 1 {
            open.push(Vec::new());
        }
        if let Some(level) = open.last_mut() {
            level.push(Branch { line: *line, below: Vec::new() });
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().unwrap_or_default()
}

struct Reader<'a> {
    about: &'a About<'a>,
    is_long: bool,
    /// The steps that stand in the list already: one that objects may be told twice.
    told: BTreeSet<InferenceIx>,
}

impl Reader<'_> {
    fn branch(&mut self, branch: &Branch) -> Markup {
        match branch.line.step {
            Step::Claim { claim, again: true } | Step::Implicit { claim, again: true } => self.again(claim),
            Step::Claim { claim, .. } => self.claim(claim, false, &branch.below),
            Step::Implicit { claim, .. } => self.claim(claim, true, &branch.below),
            Step::Inference(inference) => self.inference(inference, &branch.below),
            Step::Attack(attack) => self.attack(attack, &branch.below),
        }
    }

    /// A claim that was read before.
    fn again(&self, claim: ClaimIx) -> Markup {
        let words = self.about.words;
        html! { li .again { div .line { (words.link(claim)) " " span .note { (words.say("html-again")) } } } }
    }

    fn claim(&mut self, at: ClaimIx, implicit: bool, below: &[Branch]) -> Markup {
        let (words, about) = (self.about.words, self.about);
        let claim = &words.map[at];
        html! {
            li .claim #(words.id(&claim.id)) tabindex="-1" {
                div .line {
                    span .number { (number(at)) } " "
                    span .short dir="auto" { (about.marks.text(claim.short.get(words.lang))) } " "
                    @if implicit && !claim.said.is_empty() { span .note { (words.say("html-unspoken")) } " " }
                    (about.tags(at))
                }
                details .about {
                    summary { (about.voices(claim)) }
                    div .body { (about.claim(at)) }
                }
                (self.below(at, below))
            }
        }
    }

    /// What stands below a claim, ready to be folded.
    fn below(&mut self, claim: ClaimIx, below: &[Branch]) -> Markup {
        let words = self.about.words;
        let reasons = words.map.inferences_to(claim).len();
        let open = !self.is_long || below.first().is_some_and(|branch| branch.line.depth <= OPEN);
        let objections = below.iter().filter(|branch| matches!(branch.line.step, Step::Attack(_))).count();
        html! {
            @if !below.is_empty() {
                details .branch open[open] {
                    summary {
                        @if reasons > 0 { (words.count("html-reason-count", reasons)) }
                        @if reasons > 0 && objections > 0 { ", " }
                        @if objections > 0 { (words.count("html-objection-count", objections)) }
                        span .hidden { " " (words.with("html-of-number", "number", &number(claim).to_string())) }
                    }
                    ul role="list" { @for branch in below { (self.branch(branch)) } }
                }
            }
        }
    }

    fn inference(&mut self, at: InferenceIx, below: &[Branch]) -> Markup {
        let (words, about) = (self.about.words, self.about);
        let inference = &words.map[at];
        let linked = inference.all_premises().count() > 1;
        let key = if linked { "html-linked-for" } else { "html-reason-for" };
        let id = self.told.insert(at).then(|| words.id(&inference.id));
        html! {
            li .inference id=[id] tabindex="-1" {
                div .line {
                    span .sign aria-hidden="true" { "+" } " "
                    b { (words.with(key, "number", &number(inference.conclusion).to_string())) }
                    @for part in about.manner(inference) { " · " (part) }
                }
                details .about {
                    summary { (question_count(about, at)) }
                    div .body { (about.inference(at)) }
                }
                @if !below.is_empty() { ul role="list" { @for branch in below { (self.branch(branch)) } } }
            }
        }
    }

    fn attack(&mut self, at: AttackIx, below: &[Branch]) -> Markup {
        let (words, about) = (self.about.words, self.about);
        let attack = &words.map[at];
        let kind = attack_kind(words.map, at);
        html! {
            li .attack .{ "is-" (crate::ground::Named::name(kind)) } #(words.id(&attack.id)) tabindex="-1" {
                div .line {
                    span .sign aria-hidden="true" { (Tie::Attack(kind).sign()) } " "
                    b { (about.against(at)) }
                    @if let Some(by) = about.by(&attack.by) { " · " (by) }
                }
                div .about hidden { div .body { (about.attack(at)) } }
                @if !below.is_empty() { ul role="list" { @for branch in below { (self.branch(branch)) } } }
            }
        }
    }
}

/// What the details of a step hold: its critical questions, and how many are open.
fn question_count(about: &About<'_>, at: InferenceIx) -> String {
    let (words, questions) = (about.words, &about.words.map[at].questions);
    let open = questions.iter().filter(|question| question.answered_by.is_none()).count();
    match (questions.len(), open) {
        (0, _) => words.say("html-about-step"),
        (all, 0) => words.count("html-question-count", all),
        (all, open) => {
            format!("{} ({})", words.count("html-question-count", all), words.count("html-open-count", open))
        }
    }
}
