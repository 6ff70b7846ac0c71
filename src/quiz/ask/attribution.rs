use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::model::{Act, ActorIx, Attribution, ClaimIx, Source},
    quiz::{
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        query::{Fill, Query},
        saying::Saying,
    },
};

/// How many speakers of one claim are asked what they say.
const SPEAKERS: usize = 2;

/// 2: according to whom? The one actor who says a claim, or passes it on.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let speakers = context.affirmers(claim);
        let mut refuse = |why| asked.refuse(context, Kind::Attribution, [context.id(claim)], why);
        match speakers.len() {
            0 => asked.extend(relayed(context, claim)),
            1 if !context.lists_speakers(claim) => refuse(Why::NotClosed),
            1 => asked.extend(speakers.first().and_then(|speaker| draft(context, claim, *speaker))),
            _ => refuse(Why::SeveralKeys),
        }
        asked.extend(place(context, claim));
        for speaker in context.speakers(claim).into_iter().take(SPEAKERS) {
            asked.push(said_by(context, speaker, claim));
        }
    }
}

/// What an actor says: the same from the other end.
fn said_by(context: &Context<'_>, speaker: ActorIx, claim: ClaimIx) -> Draft {
    let stem = Saying::new("ask-said-by-one").actor("who", speaker);
    Draft::new(Kind::Attribution, Query::SaidBy(speaker), stem)
        .facts([context.id(claim)])
        .also([context.actor_id(speaker)])
        .cites(context.cites_by(speaker, claim))
        .side(context.sides.of(claim))
        .key(Offer::claim(claim, Saying::new("why-said-by").actor("who", speaker)))
        .lures(others_than(context, speaker, claim))
}

/// Claims around one that its speaker does not say.
pub(super) fn others_than(context: &Context<'_>, speaker: ActorIx, claim: ClaimIx) -> Vec<Offer> {
    let near = context.around(claim).into_iter();
    near.map(|near| {
        let silent = || (Misconception::WrongSpeaker, said_by_others(context, near, speaker));
        let (misconception, why) = opposed(context, speaker, near).unwrap_or_else(silent);
        Offer::claim(near, why).mistaken(misconception)
    })
    .collect()
}

/// Why an actor cannot be taken to say a claim: they deny it, or say what excludes it.
fn opposed(context: &Context<'_>, actor: ActorIx, claim: ClaimIx) -> Option<(Misconception, Saying)> {
    let why = if context.deniers(claim).contains(&actor) {
        Saying::new("why-not-denies").actor("who", actor)
    } else {
        let other = context.closure.excluded_by(context.map, claim, actor)?;
        Saying::new("why-not-excludes").actor("who", actor).claim("other", other)
    };
    Some((Misconception::OpponentAsSpeaker, why))
}

/// Who passes a claim on that nobody says in their own name, where one does.
fn relayed(context: &Context<'_>, claim: ClaimIx) -> Option<Draft> {
    let said = &context.map[claim].said;
    let actor = said.first().map(|said| said.actor)?;
    let alone = said.iter().all(|said| said.actor == actor) && context.passes_on(actor, claim);
    if !alone || !context.lists_speakers(claim) {
        return None;
    }
    let stem = Saying::new("ask-attribution-reports").claim("about", claim);
    let draft = Draft::new(Kind::Attribution, Query::Passes(claim), stem)
        .facts([context.id(claim)])
        .also([context.actor_id(actor)])
        .cites(context.cites_by(actor, claim))
        .asked([claim])
        .side(context.sides.of(claim))
        .key(Offer::actor(context, actor, Saying::new("why-passes").actor("who", actor)))
        .lures(other_speakers(context, claim));
    Some(draft)
}

/// That a claim comes from others than an actor: who they are, as far as two names go.
pub(super) fn said_by_others(context: &Context<'_>, claim: ClaimIx, actor: ActorIx) -> Saying {
    let said = |key: &'static str| Saying::new(key).actor("who", actor);
    let owners = context.affirmers(claim);
    let mut owners = owners.iter().copied().filter(|owner| *owner != actor);
    match (owners.next(), owners.next(), owners.next()) {
        (None, ..) => said("why-not-said-by-any"),
        (Some(owner), None, _) => said("why-not-said-by").actor("owner", owner),
        (Some(owner), Some(second), third) => {
            let key = if third.is_none() { "why-not-said-by-both" } else { "why-not-said-by-many" };
            said(key).actor("owner", owner).actor("second", second)
        }
    }
}

/// In which source a claim is found, where somebody else speaks in it than its own voice.
fn place(context: &Context<'_>, claim: ClaimIx) -> Option<Draft> {
    let map = context.map;
    let said = map[claim].said.first()?;
    let source = &map[said.source];
    let voiced = map[claim].said.iter().any(|said| source.author == Some(said.actor));
    if voiced || !context.lists_speakers(claim) {
        return None;
    }
    let offer = |source: &Source, why: Saying| {
        let mut offer = Offer::text(Fill::Source(source.id.clone()), source.name.clone(), why);
        offer.about = Some(source.id.clone());
        offer
    };
    let others = context
        .sources()
        .into_iter()
        .filter(|other| other.id != source.id)
        .map(|other| offer(other, Saying::new("why-not-place")).mistaken(Misconception::WrongSpeaker));
    let draft =
        Draft::new(Kind::Attribution, Query::Place(claim), Saying::new("ask-place").claim("about", claim))
            .facts([context.id(claim)])
            .cites(context.cites(claim))
            .asked([claim])
            .side(context.sides.of(claim))
            .key(offer(source, Saying::new("why-place").text("source", &source.name)))
            .lures(others.collect::<Vec<_>>())
            // There are few sources, and the same ones come back in every map.
            .listed();
    Some(draft)
}

fn draft(context: &Context<'_>, claim: ClaimIx, speaker: ActorIx) -> Option<Draft> {
    let own = |said: &&Attribution| said.actor == speaker && context.is_plain(claim, said);
    let said = context.map[claim].said.iter().find(own)?;
    let key = match said.act {
        Act::Forecasts => "ask-attribution-forecasts",
        _ => "ask-attribution",
    };
    let why = Saying::new("why-says").actor("who", speaker).claim("about", claim);
    let draft = Draft::new(Kind::Attribution, Query::Says(claim), Saying::new(key).claim("about", claim))
        .facts([context.id(claim)])
        .also([context.actor_id(speaker)])
        .cites(context.cites_by(speaker, claim))
        .asked([claim])
        .side(context.sides.of(claim))
        .key(Offer::actor(context, speaker, why))
        .lures(other_speakers(context, claim));
    Some(draft)
}

/// The actors who could be taken for somebody who says a claim: those who deny it, those of the map, and those of
/// the other maps of the topic. The voices of the articles that carry the claim are left out: in a way they say it.
pub(super) fn other_speakers(context: &Context<'_>, claim: ClaimIx) -> Vec<Offer> {
    let map = context.map;
    let mut known: BTreeSet<Id> =
        context.mentioners(claim).iter().map(|actor| context.actor_id(*actor)).collect();
    let deniers = context.deniers(claim).iter().map(|actor| &map[*actor]);
    let mut offers = Vec::new();
    for actor in deniers.chain(context.voices(claim)) {
        if !known.insert(actor.id.clone()) {
            continue;
        }
        let (misconception, why) = match context.actor(&actor.id) {
            Some(own) => opposed(context, own, claim).unwrap_or_else(|| {
                (Misconception::WrongSpeaker, Saying::new("why-not-this-speaker").actor("who", own))
            }),
            None => (Misconception::WrongSpeaker, Saying::new("why-not-speaker")),
        };
        offers.push(Offer::voice(actor, why).mistaken(misconception));
    }
    offers
}
