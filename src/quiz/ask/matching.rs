use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::{
        derive::Mentions,
        model::{ActorIx, ClaimIx, ClaimKind, Scheme},
    },
    quiz::{
        context::Context,
        draft::{Asked, Draft, Form, Offer},
        gloss::{bare, is_loaded, sort, tells_itself},
        item::{Cite, Kind, Misconception},
        prove::{fails, is_half},
        query::{Fill, Query},
        saying::Saying,
    },
};

/// How many pairs one item has.
const PAIRS: usize = 3;

/// 25: who says what, and which word means what.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for group in groups(context) {
        asked.push(speakers(context, &group));
    }
    for group in reason_groups(context) {
        let told = group[..PAIRS].iter().any(|pair| is_told(context, *pair, &group));
        asked.push(reasons(context, &group).spare(told));
    }
    let mut terms = context.terms();
    terms.retain(|term| {
        let term = &context.map.terms[*term];
        !tells_itself(&term.term, &bare(&term.definition))
    });
    let at_issue = at_issue(context, &terms);
    for (at, term) in terms.iter().enumerate().filter(|(_, term)| at_issue.contains(term)) {
        let others = || terms.iter().cycle().skip(at + 1).take(terms.len() - 1);
        asked.push(meaning(context, *term, others()));
        asked.push(word(context, *term, others()));
    }
    for group in at_issue.chunks(PAIRS + 1).filter(|group| group.len() == PAIRS + 1) {
        asked.push(words(context, group));
    }
}

/// The words that are at issue in the map, among some: coined or judging ones, those that it defines, and those by which
/// it classes something. The others are background then, which many know without the map; where a glossary tells none
/// apart, all are asked.
fn at_issue(context: &Context<'_>, terms: &[usize]) -> Vec<usize> {
    let map = context.map;
    let classing = map.inference_ixs().filter(|step| map[*step].scheme == Some(Scheme::VerbalClassification));
    let classed = classing.flat_map(|step| map[step].all_premises().chain([map[step].conclusion]));
    let defined = map.claim_ixs().filter(|claim| map[*claim].kind == ClaimKind::Definition);
    let claims: BTreeSet<ClaimIx> = classed.chain(defined).collect();
    let mut used = BTreeSet::new();
    for lang in &map.languages {
        let mentions = Mentions::new(map, *lang);
        let found = claims.iter().flat_map(|claim| mentions.find(map[*claim].short.get(*lang)));
        used.extend(found.map(|(term, ..)| term));
    }
    let is_one = |term: &&usize| is_loaded(&map.terms[**term]) || used.contains(*term);
    let found: Vec<usize> = terms.iter().filter(is_one).copied().collect();
    let tells = !found.is_empty() || map.terms.iter().any(is_loaded);
    if tells { found } else { terms.to_vec() }
}

type Spoken = (ClaimIx, ActorIx);

/// Claims of one speaker each, listed in full, in groups of different speakers; the last pair of a group lends the
/// surplus speaker.
fn groups(context: &Context<'_>) -> Vec<Vec<Spoken>> {
    let mut open: Vec<Vec<Spoken>> = Vec::new();
    let mut done = Vec::new();
    for claim in context.map.claim_ixs().filter(|claim| context.lists_speakers(*claim)) {
        let affirmers = context.affirmers(claim);
        let (1, Some(speaker)) = (affirmers.len(), affirmers.first()) else { continue };
        if !context.speakers(claim).contains(speaker) {
            continue;
        }
        let at = open.iter().position(|group| fits(context, group, claim, *speaker));
        let at = at.unwrap_or_else(|| {
            open.push(Vec::new());
            open.len() - 1
        });
        open[at].push((claim, *speaker));
        if open[at].len() > PAIRS {
            done.push(open.swap_remove(at));
        }
        if open.len() > 24 {
            open.remove(0);
        }
    }
    done
}

fn fits(context: &Context<'_>, group: &[Spoken], claim: ClaimIx, speaker: ActorIx) -> bool {
    // Who denies a claim is told apart too easily, and who may say it too is no wrong answer.
    let near = |claim: ClaimIx, actor: ActorIx| {
        context.deniers(claim).contains(&actor) || holds_off(context, claim, actor).is_none()
    };
    group.iter().all(|(other, their)| *their != speaker && !near(claim, *their) && !near(*other, speaker))
}

/// That an actor surely does not say a claim.
fn holds_off(context: &Context<'_>, claim: ClaimIx, actor: ActorIx) -> Option<()> {
    fails(context, &Query::Says(claim), &Fill::Actor(context.actor_id(actor))).map(|_| ())
}

fn speakers(context: &Context<'_>, group: &[Spoken]) -> Draft {
    let asked = &group[..PAIRS];
    let prompts = asked
        .iter()
        .enumerate()
        .map(|(at, (claim, _))| (context.map[*claim].short.clone(), at, context.id(*claim)));
    let query = Query::Speakers(asked.iter().map(|(claim, _)| *claim).collect());
    let mut draft = Draft::new(Kind::Matching, query, Saying::new("ask-speakers"))
        .facts(asked.iter().map(|(claim, _)| context.id(*claim)))
        .form(Form::Matching(prompts.collect()))
        .distance(PAIRS as u8);
    for (claim, speaker) in asked {
        let why = Saying::new("why-says").actor("who", *speaker).claim("about", *claim);
        draft = draft.cites(context.cites_by(*speaker, *claim)).key(Offer::actor(context, *speaker, why));
    }
    let surplus = group.iter().skip(PAIRS).map(|(_, speaker)| {
        let why = Saying::new("why-not-any-speaker").actor("who", *speaker);
        Offer::actor(context, *speaker, why).mistaken(Misconception::WrongSpeaker)
    });
    draft.lures(surplus.collect::<Vec<_>>())
}

/// Reasons of one claim each, in groups of different claims that have no bearing on each other's; the last pair of a
/// group lends the surplus claim.
fn reason_groups(context: &Context<'_>) -> Vec<Vec<(ClaimIx, ClaimIx)>> {
    let map = context.map;
    let mut open: Vec<Vec<(ClaimIx, ClaimIx)>> = Vec::new();
    let mut done = Vec::new();
    for reason in map.claim_ixs() {
        let &[step] = map.inferences_from(reason) else { continue };
        let claim = map[step].conclusion;
        let apart = |one: ClaimIx, other: ClaimIx| {
            context.closure.bears(one, other).is_some_and(|signs| signs.none())
        };
        let fits = |(other, their): &(ClaimIx, ClaimIx)| {
            apart(reason, *their) && apart(*other, claim) && apart(reason, *other) && apart(claim, *other)
        };
        if !context.states(step, reason) || is_half(context, reason) {
            continue;
        }
        // Where its words point to its claim, it stands beside another that they point to as well.
        let goes = |group: &Vec<_>| group.iter().all(fits) && !is_told(context, (reason, claim), group);
        let at = open.iter().position(goes);
        let at = at.unwrap_or_else(|| {
            open.push(Vec::new());
            open.len() - 1
        });
        open[at].push((reason, claim));
        if open[at].len() > PAIRS {
            done.push(open.swap_remove(at));
        }
        if open.len() > 24 {
            open.remove(0);
        }
    }
    done
}

/// Whether a reason shares more words with the claim that it is for than with any other of a group, in some language.
fn is_told(context: &Context<'_>, (reason, claim): (ClaimIx, ClaimIx), group: &[(ClaimIx, ClaimIx)]) -> bool {
    context.map.languages.iter().any(|lang| {
        let own = context.look(reason, *lang);
        let shared = |claim: ClaimIx| own.traits.overlap(&context.look(claim, *lang).traits);
        let others = group.iter().filter(|(_, other)| *other != claim);
        shared(claim) > others.map(|(_, other)| shared(*other)).max().unwrap_or(0)
    })
}

fn reasons(context: &Context<'_>, group: &[(ClaimIx, ClaimIx)]) -> Draft {
    let pairs = &group[..PAIRS];
    let prompts = pairs
        .iter()
        .enumerate()
        .map(|(at, (reason, _))| (context.map[*reason].short.clone(), at, context.id(*reason)));
    let mut draft = Draft::new(Kind::Matching, Query::Reasons(pairs.to_vec()), Saying::new("ask-reasons"))
        .facts(pairs.iter().map(|(reason, _)| context.id(*reason)))
        .form(Form::Matching(prompts.collect()))
        .distance(PAIRS as u8);
    for (reason, claim) in pairs {
        let why = Saying::new("why-bears-on").claim("about", *reason);
        draft = draft.cites(context.cites(*claim)).key(Offer::claim(*claim, why));
    }
    let surplus = group.iter().skip(PAIRS).map(|(_, claim)| {
        Offer::claim(*claim, Saying::new("why-not-any-result")).mistaken(Misconception::OtherBranch)
    });
    draft.lures(surplus.collect::<Vec<_>>())
}

fn definition(context: &Context<'_>, term: usize, why: Saying) -> Offer {
    let meaning = &context.map.terms[term].definition;
    let mut offer = Offer::text(Fill::Meaning(term), bare(meaning), why);
    offer.class = sort(meaning);
    offer
}

fn cite(context: &Context<'_>, term: usize) -> Option<Cite> {
    let passage = context.map.terms[term].passage.as_ref()?;
    Some(context.cite(passage.source, passage.paragraph))
}

fn meaning<'a>(context: &Context<'_>, term: usize, others: impl Iterator<Item = &'a usize>) -> Draft {
    let word = &context.map.terms[term].term;
    let lures = others.take(24).map(|other| {
        let why = Saying::new("why-not-meaning").quoted("word", &context.map.terms[*other].term);
        definition(context, *other, why).mistaken(Misconception::WrongWord)
    });
    Draft::new(Kind::Matching, Query::Meaning(term), Saying::new("ask-meaning").quoted("word", word))
        .facts([context.map.terms[term].id.clone()])
        .cites(cite(context, term))
        .key(definition(context, term, Saying::new("why-meaning").quoted("word", word)))
        .lures(lures.collect::<Vec<_>>())
}

/// Which word means that: the same from the other end.
fn word<'a>(context: &Context<'_>, term: usize, others: impl Iterator<Item = &'a usize>) -> Draft {
    let offer = |term: usize, why: Saying| {
        Offer::text(Fill::Meaning(term), context.map.terms[term].term.clone(), why)
    };
    let meaning = |term: usize| bare(&context.map.terms[term].definition);
    let lures = others.take(24).map(|other| {
        let why = Saying::new("why-not-word").quoted("meaning", &meaning(*other));
        offer(*other, why).mistaken(Misconception::WrongWord)
    });
    let asked = meaning(term);
    Draft::new(Kind::Matching, Query::Word(term), Saying::new("ask-word").quoted("meaning", &asked))
        .facts([context.map.terms[term].id.clone()])
        .cites(cite(context, term))
        .key(offer(term, Saying::new("why-word").quoted("meaning", &asked)))
        .lures(lures.collect::<Vec<_>>())
}

fn words(context: &Context<'_>, group: &[usize]) -> Draft {
    let asked = &group[..PAIRS];
    let id = |term: usize| -> Id { context.map.terms[term].id.clone() };
    let prompts =
        asked.iter().enumerate().map(|(at, term)| (context.map.terms[*term].term.clone(), at, id(*term)));
    let mut draft = Draft::new(Kind::Matching, Query::Terms(asked.to_vec()), Saying::new("ask-terms"))
        .facts(asked.iter().map(|term| id(*term)))
        .form(Form::Matching(prompts.collect()))
        .distance(PAIRS as u8);
    for term in asked {
        let why = Saying::new("why-meaning").quoted("word", &context.map.terms[*term].term);
        draft = draft.cites(cite(context, *term)).key(definition(context, *term, why));
    }
    let surplus = group[PAIRS];
    let why = Saying::new("why-not-meaning").quoted("word", &context.map.terms[surplus].term);
    draft.lures([definition(context, surplus, why).mistaken(Misconception::WrongWord)])
}
