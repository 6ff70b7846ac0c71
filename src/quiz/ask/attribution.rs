use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::model::{Act, ActorIx, ClaimIx, Source},
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

/// 2: according to whom? The one actor who says a claim.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let speakers = context.closure.affirmers(context.map, claim);
        let mut refuse = |why| asked.refuse(context, Kind::Attribution, [context.id(claim)], why);
        match speakers.len() {
            0 => {}
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

/// What an actor says: the same from the other end. What the actor's own article carries is no distractor: in a way
/// they say it too.
fn said_by(context: &Context<'_>, speaker: ActorIx, claim: ClaimIx) -> Draft {
    let map = context.map;
    let carries =
        |other: &ClaimIx| map[*other].said.iter().any(|said| map[said.source].author == Some(speaker));
    let lures = context.around(claim).into_iter().filter(|near| !carries(near)).map(|near| {
        if context.closure.deniers(map, near).contains(&speaker) {
            let why = Saying::new("why-not-denies").actor("who", speaker);
            return Offer::claim(context, near, why).mistaken(Misconception::OpponentAsSpeaker);
        }
        Offer::claim(context, near, said_by_others(context, near, speaker))
            .mistaken(Misconception::WrongSpeaker)
    });
    let stem = Saying::new("ask-said-by-one").actor("who", speaker);
    Draft::new(Kind::Attribution, Query::SaidBy(speaker), stem)
        .facts([context.id(claim)])
        .also([context.actor_id(speaker)])
        .cites(context.cites_by(speaker, claim))
        .side(context.sides.of(claim))
        .key(Offer::claim(context, claim, Saying::new("why-said-by").actor("who", speaker)))
        .lures(lures.collect::<Vec<_>>())
}

/// That a claim comes from others than an actor: who they are, as far as two names go.
pub(super) fn said_by_others(context: &Context<'_>, claim: ClaimIx, actor: ActorIx) -> Saying {
    let said = |key: &'static str| Saying::new(key).actor("who", actor);
    let owners = context.closure.affirmers(context.map, claim);
    let mut owners = owners.into_iter().filter(|owner| *owner != actor);
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
            .lures(others.collect::<Vec<_>>());
    Some(draft)
}

fn draft(context: &Context<'_>, claim: ClaimIx, speaker: ActorIx) -> Option<Draft> {
    let said = context.map[claim].said.iter().find(|said| said.actor == speaker)?;
    let key = match said.act {
        Act::Reports => "ask-attribution-reports",
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
    let carriers: BTreeSet<ActorIx> =
        map[claim].said.iter().filter_map(|said| map[said.source].author).collect();
    let mut offers = Vec::new();
    let mut known: BTreeSet<Id> = carriers.iter().map(|actor| context.actor_id(*actor)).collect();
    for actor in context.closure.deniers(map, claim) {
        if known.insert(context.actor_id(actor)) {
            let why = Saying::new("why-not-denies").actor("who", actor);
            offers.push(Offer::actor(context, actor, why).mistaken(Misconception::OpponentAsSpeaker));
        }
    }
    for actor in context.voices(claim) {
        if known.insert(actor.id.clone()) {
            let mut why = Saying::new("why-not-speaker");
            if let Some(own) = context.actor(&actor.id) {
                why = Saying::new("why-not-this-speaker").actor("who", own);
            }
            offers.push(Offer::voice(actor, why).mistaken(Misconception::WrongSpeaker));
        }
    }
    offers
}
