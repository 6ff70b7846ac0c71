//! The resolved model as JSON: a contract, described in `docs/json.md`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    ground::{Date, Lang, Named, Text},
    map::{
        derive::{attack_kind, status},
        model::{
            Actor, ActorIx, Attribution, Claim, ClaimIx, Closed, Event, Inference, Map, Quantity, Source,
            Term,
        },
    },
};

/// The version of the contract: the first number changes when a field goes or changes its meaning, the second when
/// one comes.
pub const VERSION: &str = "1.0";

/// What is exported.
#[derive(Debug, Serialize)]
pub struct ExportJson {
    version: &'static str,
    maps: Vec<MapJson>,
    actors: Vec<ActorJson>,
    sources: Vec<SourceJson>,
}

type TextJson = BTreeMap<&'static str, String>;

#[derive(Debug, Serialize)]
struct MapJson {
    id: String,
    title: TextJson,
    question: TextJson,
    topic: Option<String>,
    languages: Vec<&'static str>,
    sides: Vec<SideJson>,
    claims: Vec<ClaimJson>,
    inferences: Vec<InferenceJson>,
    attacks: Vec<AttackJson>,
    relations: Vec<RelationJson>,
    preferences: Vec<PreferenceJson>,
    closed: Vec<ClosedJson>,
    terms: Vec<TermJson>,
    balance_note: Option<TextJson>,
}

#[derive(Debug, Serialize)]
struct SideJson {
    id: String,
    name: TextJson,
    thesis: String,
}

#[derive(Debug, Serialize)]
struct ClaimJson {
    id: String,
    short: TextJson,
    text: TextJson,
    kind: String,
    status: String,
    side: Option<String>,
    attributions: Vec<AttributionJson>,
    quantities: Vec<QuantityJson>,
    events: Vec<EventJson>,
}

#[derive(Debug, Serialize)]
struct AttributionJson {
    actor: String,
    act: String,
    source: String,
    paragraph: u32,
    anchor: Option<String>,
    on: Option<String>,
    hedge: Option<String>,
}

#[derive(Debug, Serialize)]
struct QuantityJson {
    low: Option<f64>,
    high: Option<f64>,
    unit: String,
    kind: String,
    of: Option<TextJson>,
    as_of: Option<String>,
    approx: bool,
}

#[derive(Debug, Serialize)]
struct EventJson {
    what: TextJson,
    on: String,
    until: Option<String>,
    approx: bool,
}

#[derive(Debug, Serialize)]
struct InferenceJson {
    id: String,
    premises: Vec<String>,
    implicit: Vec<String>,
    conclusion: String,
    scheme: Option<String>,
    by: Vec<String>,
    strength: Option<String>,
    questions: Vec<QuestionJson>,
}

#[derive(Debug, Serialize)]
struct QuestionJson {
    ask: &'static str,
    text: Option<TextJson>,
    raised_by: Option<String>,
    answered_by: Option<String>,
}

#[derive(Debug, Serialize)]
struct AttackJson {
    id: String,
    from: String,
    on: String,
    kind: String,
    by: Vec<String>,
}

#[derive(Debug, Serialize)]
struct RelationJson {
    id: String,
    kind: String,
    between: [String; 2],
}

#[derive(Debug, Serialize)]
struct PreferenceJson {
    id: String,
    prefer: String,
    over: String,
    by: String,
}

#[derive(Debug, Serialize)]
struct ClosedJson {
    what: &'static str,
    claim: String,
    actor: Option<String>,
}

#[derive(Debug, Serialize)]
struct TermJson {
    id: String,
    term: TextJson,
    definition: TextJson,
    coined_by: Vec<String>,
    source: Option<String>,
    paragraph: Option<u32>,
    anchor: Option<String>,
}

#[derive(Debug, Serialize)]
struct ActorJson {
    id: String,
    name: TextJson,
    kind: String,
    role: Option<TextJson>,
    interest: Option<TextJson>,
    part_of: Vec<String>,
}

#[derive(Debug, Serialize)]
struct SourceJson {
    id: String,
    name: TextJson,
    file: Option<String>,
    outlet: Option<String>,
    title: Option<String>,
    author: Option<String>,
    date: Option<String>,
    genre: String,
    primary: bool,
    language: Option<&'static str>,
}

/// The maps with the actors and sources they name, each listed once.
pub fn export(maps: &[Map]) -> ExportJson {
    let mut known_actors = BTreeSet::new();
    let mut known_sources = BTreeSet::new();
    let mut export =
        ExportJson { version: VERSION, maps: Vec::new(), actors: Vec::new(), sources: Vec::new() };
    for map in maps {
        let new_actors = map.actors.iter().filter(|actor| known_actors.insert(actor.id.clone()));
        export.actors.extend(new_actors.map(|actor| actor_json(map, actor)));
        let new_sources = map.sources.iter().filter(|source| known_sources.insert(source.id.clone()));
        export.sources.extend(new_sources.map(|source| source_json(map, source)));
        export.maps.push(map_json(map));
    }
    export
}

fn text_json(text: &Text) -> TextJson {
    text.phrases().map(|(lang, phrase)| (lang.code(), phrase.text.clone())).collect()
}

fn date_json(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn word<T: Named>(word: T) -> String {
    word.name().to_owned()
}

fn map_json(map: &Map) -> MapJson {
    let claim_id = |claim: ClaimIx| map[claim].id.to_string();
    let sides = crate::map::derive::sides(map);
    MapJson {
        id: map.id.to_string(),
        title: text_json(&map.title),
        question: text_json(&map.question),
        topic: map.topic.clone(),
        languages: map.languages.iter().map(|lang| lang.code()).collect(),
        sides: map
            .sides
            .iter()
            .map(|side| SideJson {
                id: side.id.to_string(),
                name: text_json(&side.name),
                thesis: claim_id(side.thesis),
            })
            .collect(),
        claims: map
            .claim_ixs()
            .map(|claim| {
                let side = sides.of(claim).map(|side| map.sides[side].id.to_string());
                claim_json(map, &map[claim], word(status(map, claim)), side)
            })
            .collect(),
        inferences: map.inferences.iter().map(|inference| inference_json(map, inference)).collect(),
        attacks: map.attack_ixs().map(|attack| attack_json(map, attack)).collect(),
        relations: map
            .relations
            .iter()
            .map(|relation| RelationJson {
                id: relation.id.to_string(),
                kind: word(relation.kind),
                between: relation.between.map(claim_id),
            })
            .collect(),
        preferences: map.preferences.iter().map(|preference| preference_json(map, preference)).collect(),
        closed: map.closed.iter().map(|closed| closed_json(map, *closed)).collect(),
        terms: map.terms.iter().map(|term| term_json(map, term)).collect(),
        balance_note: map.balance_note.as_ref().map(text_json),
    }
}

fn claim_json(map: &Map, claim: &Claim, status: String, side: Option<String>) -> ClaimJson {
    ClaimJson {
        id: claim.id.to_string(),
        short: text_json(&claim.short),
        text: text_json(&claim.full),
        kind: word(claim.kind),
        status,
        side,
        attributions: claim.said.iter().map(|said| attribution_json(map, said)).collect(),
        quantities: claim.figures.iter().map(quantity_json).collect(),
        events: claim.events.iter().map(event_json).collect(),
    }
}

fn attribution_json(map: &Map, said: &Attribution) -> AttributionJson {
    AttributionJson {
        actor: map[said.actor].id.to_string(),
        act: word(said.act),
        source: map[said.source].id.to_string(),
        paragraph: said.paragraph,
        anchor: said.anchor.clone(),
        on: date_json(said.on),
        hedge: said.hedge.map(word),
    }
}

fn quantity_json(quantity: &Quantity) -> QuantityJson {
    QuantityJson {
        low: quantity.low(),
        high: quantity.high(),
        unit: quantity.unit.to_string(),
        kind: word(quantity.kind),
        of: quantity.of.as_ref().map(text_json),
        as_of: date_json(quantity.as_of),
        approx: quantity.approx,
    }
}

fn event_json(event: &Event) -> EventJson {
    EventJson {
        what: text_json(&event.what),
        on: event.on.to_string(),
        until: date_json(event.until),
        approx: event.approx,
    }
}

fn actor_ids(map: &Map, actors: &[ActorIx]) -> Vec<String> {
    actors.iter().map(|actor| map[*actor].id.to_string()).collect()
}

fn inference_json(map: &Map, inference: &Inference) -> InferenceJson {
    let ids = |claims: &[ClaimIx]| claims.iter().map(|claim| map[*claim].id.to_string()).collect();
    InferenceJson {
        id: inference.id.to_string(),
        premises: ids(&inference.premises),
        implicit: ids(&inference.implicit),
        conclusion: map[inference.conclusion].id.to_string(),
        scheme: inference.scheme.map(word),
        by: actor_ids(map, &inference.by),
        strength: inference.strength.map(word),
        questions: inference
            .questions
            .iter()
            .map(|question| QuestionJson {
                ask: question.ask.id,
                text: question.text.as_ref().map(text_json),
                raised_by: question.raised_by.map(|actor| map[actor].id.to_string()),
                answered_by: question.answered_by.map(|claim| map[claim].id.to_string()),
            })
            .collect(),
    }
}

fn attack_json(map: &Map, at: crate::map::model::AttackIx) -> AttackJson {
    let attack = &map[at];
    AttackJson {
        id: attack.id.to_string(),
        from: map.id_of(attack.from).to_string(),
        on: map.id_of(attack.on).to_string(),
        kind: word(attack_kind(map, at)),
        by: actor_ids(map, &attack.by),
    }
}

fn preference_json(map: &Map, preference: &crate::map::model::Preference) -> PreferenceJson {
    PreferenceJson {
        id: preference.id.to_string(),
        prefer: map.id_of(preference.prefer).to_string(),
        over: map.id_of(preference.over).to_string(),
        by: map[preference.by].id.to_string(),
    }
}

fn closed_json(map: &Map, closed: Closed) -> ClosedJson {
    let (what, claim, actor) = match closed {
        Closed::SpeakersOf(claim) => ("SpeakersOf", claim, None),
        Closed::ReasonsFor(claim) => ("ReasonsFor", claim, None),
        Closed::ObjectionsTo(claim) => ("ObjectionsTo", claim, None),
        Closed::ReasonsBy(actor, claim) => ("ReasonsBy", claim, Some(actor)),
    };
    let actor = actor.map(|actor| map[actor].id.to_string());
    ClosedJson { what, claim: map[claim].id.to_string(), actor }
}

fn term_json(map: &Map, term: &Term) -> TermJson {
    TermJson {
        id: term.id.to_string(),
        term: text_json(&term.term),
        definition: text_json(&term.definition),
        coined_by: actor_ids(map, &term.coined_by),
        source: term.passage.as_ref().map(|passage| map[passage.source].id.to_string()),
        paragraph: term.passage.as_ref().map(|passage| passage.paragraph),
        anchor: term.passage.as_ref().and_then(|passage| passage.anchor.clone()),
    }
}

fn actor_json(map: &Map, actor: &Actor) -> ActorJson {
    ActorJson {
        id: actor.id.to_string(),
        name: text_json(&actor.name),
        kind: word(actor.kind),
        role: actor.role.as_ref().map(text_json),
        interest: actor.interest.as_ref().map(text_json),
        part_of: actor_ids(map, &actor.part_of),
    }
}

fn source_json(map: &Map, source: &Source) -> SourceJson {
    SourceJson {
        id: source.id.to_string(),
        name: text_json(&source.name),
        file: source.file.clone(),
        outlet: source.outlet.clone(),
        title: source.title.clone(),
        author: source.author.map(|author| map[author].id.to_string()),
        date: date_json(source.date),
        genre: word(source.genre),
        primary: source.primary,
        language: source.language.map(Lang::code),
    }
}
