use crate::{
    ground::Id,
    map::{
        derive::Closure,
        model::{ClaimIx, CriticalQuestion, InferenceIx, Map, Node, QuestionKind, RelationKind},
    },
    quiz::{
        context::Context,
        prove::{
            Failure,
            worded::{names, names_somebody},
        },
        query::{Fill, Query, Reason},
        traits::{WordSet, split},
    },
};

/// Queries about critical questions: which the map answers, which it leaves open, and by what it answers one.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    let map = context.map;
    match (query, answer) {
        (Query::Answered, Fill::Question(step, at)) => {
            let claim = answered(map, *step, *at)?;
            Some(vec![map[*step].id.clone(), context.id(claim)])
        }
        (Query::Open, Fill::Question(step, at)) => {
            is_open(context, *step, *at).then(|| vec![map[*step].id.clone()])
        }
        (Query::AnswerTo(step, at), Fill::Claim(claim)) => {
            (answered(map, *step, *at)? == *claim).then(|| vec![map[*step].id.clone()])
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    let map = context.map;
    match (query, answer) {
        (Query::Answered, Fill::Question(step, at)) => {
            is_open(context, *step, *at).then(|| (Reason::OtherTag, vec![map[*step].id.clone()]))
        }
        (Query::Open, Fill::Question(step, at)) => {
            answered(map, *step, *at).map(|claim| (Reason::OtherTag, vec![context.id(claim)]))
        }
        (Query::AnswerTo(step, at), Fill::Claim(claim)) => is_no_answer(context, *step, *at, *claim),
        _ => None,
    }
}

/// What the map says in answer to a question, where that settles it.
fn answered(map: &Map, step: InferenceIx, at: usize) -> Option<ClaimIx> {
    map[step].questions.get(at)?.answered_by.filter(|claim| decides(map, *claim))
}

fn is_open(context: &Context<'_>, step: InferenceIx, at: usize) -> bool {
    stays_open(context.map, &context.closure, step, at)
}

/// Whether the map puts a question to a step and has nothing that could be read as an answer to it: nothing is set
/// against the step, its reasons or its result, nothing is taken for granted in it, and nothing backs what the question
/// puts in doubt. That no answer is named is not enough: an objection to the step may well be one. Nor is what the step
/// itself says yes to: what shows it, how strongly, whether it can be done or is likely, and whatever its own words speak of.
pub(crate) fn stays_open(map: &Map, closure: &Closure, step: InferenceIx, at: usize) -> bool {
    let inference = &map[step];
    let Some(question) = inference.questions.get(at) else { return false };
    let mut parts = inference.all_premises().chain([inference.conclusion]);
    let untouched = map.attacks_on(Node::Inference(step)).is_empty()
        && inference.implicit.is_empty()
        && !parts.any(|claim| is_contested(map, closure, claim));
    let told = SAID.contains(&question.ask.id) || is_worded(map, step, question);
    question.answered_by.is_none() && untouched && !told && !is_backed(map, closure, step, question)
}

/// The critical questions to which a step is itself an answer: it gives what is asked for.
const SAID: [&str; 5] = ["evidence", "strength", "causal-strength", "feasible", "likely"];
/// So many words of content in common show that a statement speaks of what a question asks.
const COMMON: usize = 2;

/// The critical questions that go beyond what a step says: whether it is so elsewhere, or something comes in between.
const BEYOND: [&str; 4] = ["typical", "differences", "generalises", "interference"];

/// Whether a reason or the result of a step speaks of what a question asks. That both name the same actors, as all of a
/// map does, shows nothing; nor that the question speaks of what it goes beyond: of that for which it asks another reason,
/// where the step does not give one itself.
fn is_worded(map: &Map, step: InferenceIx, question: &CriticalQuestion) -> bool {
    let Some(text) = &question.text else { return false };
    let parts: Vec<ClaimIx> = map[step].all_premises().chain([map[step].conclusion]).collect();
    if BEYOND.contains(&question.ask.id) {
        return false;
    }
    let asks_another = question.ask.id == "other-explanation"
        && text
            .phrases()
            .all(|(_, asked)| says(&asked.text, |word| ANOTHER.iter().any(|other| word.starts_with(other))));
    text.phrases().any(|(lang, asked)| {
        let names = names(map, lang);
        let said: Vec<&str> = split(&asked.text).filter(|word| !names_somebody(&names, word)).collect();
        let asked = WordSet::of(&said.join(" "), lang);
        parts.iter().map(|part| map[*part].short.get(lang)).any(|part| {
            let shares = WordSet::of(part, lang).overlap(&asked) >= COMMON;
            shares && (!asks_another || says(part, |word| CAUSES.contains(&word)))
        })
    })
}

/// How words for something else begin, and what gives a reason.
const ANOTHER: [&str; 5] = ["ander", "eher", "other", "another", "rather"];
const CAUSES: [&str; 8] = ["wegen", "weil", "aufgrund", "deshalb", "because", "due", "owing", "over"];

fn says(text: &str, is: impl Fn(&str) -> bool) -> bool {
    split(&text.to_lowercase()).any(is)
}

/// Whether something is set against a claim, in whatever words, or cannot be true together with it.
fn is_contested(map: &Map, closure: &Closure, claim: ClaimIx) -> bool {
    closure.same(claim).iter().any(|same| {
        let clashes = map
            .relations_of(*same)
            .iter()
            .any(|relation| !matches!(map[*relation].kind, RelationKind::SameAs | RelationKind::Rephrase));
        clashes || !map.attacks_on(Node::Claim(*same)).is_empty()
    })
}

/// Whether what a question puts in doubt is backed by something: reasons are given for a reason of the step, another
/// reason stands beside the one in doubt, the result has further reasons where it is asked what shows it, or somebody
/// who speaks here has an interest where it is asked for one.
fn is_backed(map: &Map, closure: &Closure, step: InferenceIx, question: &CriticalQuestion) -> bool {
    let inference = &map[step];
    let steps_to = |claim: ClaimIx| closure.same(claim).iter().flat_map(|same| map.inferences_to(*same));
    let reasoned = inference.premises.iter().any(|premise| steps_to(*premise).next().is_some());
    let beside = question.ask.kind == QuestionKind::Premise && inference.premises.len() > 1;
    let shown = question.ask.id == "evidence" && steps_to(inference.conclusion).any(|other| *other != step);
    let mut said = inference.all_premises().flat_map(|premise| &map[premise].said);
    let biased = question.ask.id == "biased" && said.any(|said| map[said.actor].interest.is_some());
    reasoned || beside || shown || biased
}

/// It answers a question of another step, and bears neither on this one nor on what it concludes or what answers it.
fn is_no_answer(context: &Context<'_>, step: InferenceIx, at: usize, claim: ClaimIx) -> Option<Failure> {
    let map = context.map;
    map[step].questions.get(at)?.answered_by?;
    let here = map[step].questions.iter().filter_map(|question| question.answered_by);
    let mut concerned = here.chain([map[step].conclusion]);
    let related = |one: ClaimIx| {
        let linked = map.relations_of(one).iter().any(|relation| map[*relation].between.contains(&claim));
        let bears = context.closure.bears(claim, one).is_none_or(|signs| !signs.none());
        linked || bears || context.closure.are_same(one, claim)
    };
    let used = map[step].all_premises().any(|one| context.closure.are_same(one, claim));
    if used || concerned.any(related) || !context.closure.bears_on_step(claim, step)?.none() {
        return None;
    }
    let other = question_of(map, claim).filter(|(other, _)| *other != step)?;
    Some((Reason::OtherRole, vec![map[other.0].id.clone(), context.id(claim)]))
}

/// The first question that a claim answers, with its step.
pub(crate) fn question_of(map: &Map, claim: ClaimIx) -> Option<(InferenceIx, usize)> {
    let answers = |step: InferenceIx| {
        let at = map[step].questions.iter().position(|question| question.answered_by == Some(claim))?;
        Some((step, at))
    };
    map.inference_ixs().find_map(answers)
}

/// Whether a claim settles a question: it does not itself say that something is open.
fn decides(map: &Map, claim: ClaimIx) -> bool {
    const OPEN: [&str; 20] = [
        "unbekannt",
        "offen",
        "unklar",
        "ungeklärt",
        "ungewiss",
        "ungesichert",
        "unbestätigt",
        "ungeprüft",
        "geklärt",
        "gesichert",
        "belegt",
        "unknown",
        "open",
        "unclear",
        "unsettled",
        "uncertain",
        "unverified",
        "unconfirmed",
        "settled",
        "verified",
    ];
    let texts = [&map[claim].short, &map[claim].full];
    let open = |text: &str| says(text, |word| OPEN.contains(&word));
    !texts.into_iter().flat_map(|text| text.phrases()).any(|(_, phrase)| open(&phrase.text))
}
