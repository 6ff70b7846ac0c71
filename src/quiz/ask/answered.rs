use crate::{
    ground::{Id, Text},
    map::model::{ClaimIx, CriticalQuestion, InferenceIx},
    quiz::{
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception},
        prove::{question_of, stays_open},
        query::{Fill, Query},
        saying::Saying,
    },
};

/// How many questions from elsewhere are tried as distractors.
const MOST: usize = 24;
/// Of how many open questions it is asked which is open: what is answered stands beside each of them.
const OPEN: usize = 6;

/// 13: which critical question the map answers, which it leaves open, and what answers one.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let questions = all(context);
    let mut open = 0;
    for (at, (step, index, question, text)) in questions.iter().enumerate() {
        match question.answered_by {
            Some(claim) => {
                asked.push(answer_to(context, *step, *index, text, claim));
                asked.push(which(context, &questions, at, Query::Answered));
            }
            None if open < OPEN && stays_open(context.map, &context.closure, *step, *index) => {
                open += 1;
                asked.push(which(context, &questions, at, Query::Open));
            }
            None => {}
        }
    }
}

type Found<'a> = (InferenceIx, usize, &'a CriticalQuestion, &'a Text);

/// The critical questions that the map words itself.
fn all<'a>(context: &Context<'a>) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    for step in context.map.inference_ixs() {
        for (at, question) in context.map[step].questions.iter().enumerate() {
            found.extend(question.text.as_ref().map(|text| (step, at, question, text)));
        }
    }
    found
}

/// The name of a critical question of a step.
fn name(context: &Context<'_>, step: InferenceIx, at: usize) -> Option<Id> {
    Id::new(context.map[step].questions[at].ask.id)
}

fn answer_to(context: &Context<'_>, step: InferenceIx, at: usize, text: &Text, claim: ClaimIx) -> Draft {
    let map = context.map;
    let mut others: Vec<ClaimIx> = Vec::new();
    for (_, _, question, _) in all(context) {
        let new = question.answered_by.filter(|other| *other != claim && !others.contains(other));
        others.extend(new.filter(|_| others.len() < MOST));
    }
    let lures = others.into_iter().filter_map(|other| {
        let (step, at) = question_of(map, other)?;
        let why = Saying::new("why-not-answer-to").quoted("question", map[step].questions[at].text.as_ref()?);
        Some(Offer::claim(other, why).mistaken(Misconception::OtherInference))
    });
    let lures: Vec<Offer> = lures.collect();
    let stem = Saying::new("ask-answer-to").quoted("question", text);
    Draft::new(Kind::Answered, Query::AnswerTo(step, at), stem)
        .facts([context.map[step].id.clone()])
        .also(name(context, step, at))
        .cites(context.cites(claim))
        .cites(context.cites(context.map[step].conclusion))
        .side(context.sides.of(claim))
        .key(Offer::claim(claim, Saying::new("why-answer-to").quoted("question", text)))
        .lures(lures)
        .distance(2)
}

fn which(context: &Context<'_>, questions: &[Found<'_>], at: usize, query: Query) -> Draft {
    let (step, index, question, text) = questions[at];
    let open = query == Query::Open;
    let (stem, right) = if open { ("ask-open", "why-open") } else { ("ask-answered", "why-answered") };
    let conclusion = context.map[step].conclusion;
    let mut why = Saying::new(right).claim("about", conclusion);
    if let Some(claim) = question.answered_by {
        why = why.claim("answer", claim);
    }
    let others = questions.iter().cycle().skip(at + 1).take(questions.len().saturating_sub(1));
    let others = others.filter(|other| other.2.answered_by.is_some() == open).take(MOST);
    let lures = others.map(|(step, index, question, text)| {
        let (misconception, why) = match question.answered_by {
            Some(answer) => {
                (Misconception::AnsweredAsOpen, Saying::new("why-not-open").claim("answer", answer))
            }
            None => (Misconception::OpenAsAnswered, Saying::new("why-not-answered")),
        };
        Offer::text(Fill::Question(*step, *index), (*text).clone(), why).mistaken(misconception)
    });
    Draft::new(Kind::Answered, query, Saying::new(stem))
        .facts([context.map[step].id.clone()])
        .also(name(context, step, index))
        .cites(question.answered_by.map(|claim| context.cites(claim)).unwrap_or_default())
        .cites(context.cites(conclusion))
        .side(context.sides.of(conclusion))
        .key(Offer::text(Fill::Question(step, index), text.clone(), why))
        .lures(lures.collect::<Vec<_>>())
        .distance(2)
}
