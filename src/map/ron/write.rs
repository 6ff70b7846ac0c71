//! From the model back to the text of a map file, in the canonical layout.

use std::collections::BTreeSet;

use crate::{
    ground::{Id, Lang, Named, Text},
    map::{
        model::{
            Actor, ActorIx, Attribution, Claim, ClaimIx, Closed, Event, Forms, Genre, GrammaticalNumber,
            Inference, Map, Node, Quantity, Source, SourceIx, Term,
        },
        ron::{
            catalogue::{english_possessive, german_genitive},
            value::{Fields, Lines, Value, print, quoted, text, token},
        },
    },
};

/// The text of a map file that reads as this map. What the catalogue gave is written into the file where the map
/// uses it, and left out where it does not.
pub fn write(map: &Map) -> String {
    print(&value(map))
}

/// That file as a value.
pub(in crate::map) fn value(map: &Map) -> Value {
    let used = Used::of(map);
    let mut fields = Fields::default();
    fields.put("title", text(&map.title));
    fields.put("question", text(&map.question));
    fields.maybe("topic", map.topic.as_ref().map(quoted));
    if map.languages != Lang::BOTH {
        let languages = map.languages.iter().map(|lang| token(lang.name())).collect();
        fields.put("languages", Value::List(languages, Lines::One));
    }
    let sides = map.sides.iter().map(|side| (id(&side.id), side_value(map, &side.name, side.thesis)));
    fields.entries("sides", sides.collect());
    fields.maybe("balance_note", map.balance_note.as_ref().map(text));
    fields
        .entries("claims", map.claims.iter().map(|claim| (id(&claim.id), claim_value(map, claim))).collect());
    let inferences = map.inferences.iter();
    fields.entries("inferences", inferences.map(|step| (id(&step.id), inference_value(map, step))).collect());
    fields.entries("attacks", attacks(map));
    fields.entries("relations", relations(map));
    fields.entries("preferences", preferences(map));
    fields.list("closed", map.closed.iter().map(|closed| closed_value(map, *closed)).collect());
    let actors = map.actor_ixs().filter(|actor| used.actors.contains(actor));
    fields
        .entries("actors", actors.map(|actor| (id(&map[actor].id), actor_value(map, &map[actor]))).collect());
    let sources = map.source_ixs().filter(|source| used.sources.contains(source));
    fields.entries("sources", sources.map(|at| (id(&map[at].id), source_value(map, &map[at]))).collect());
    let units = map.units.iter().filter(|unit| used.units.contains(&unit.id));
    fields.entries("units", units.map(|unit| (id(&unit.id), text(&unit.name))).collect());
    let terms = map.terms.iter().filter(|term| term.at.file == map.at.file);
    fields.entries("terms", terms.map(|term| (id(&term.id), term_value(map, term))).collect());
    fields.done("Map", Lines::Each)
}

/// What of the catalogue the map uses, and what is its own.
struct Used {
    actors: BTreeSet<ActorIx>,
    sources: BTreeSet<SourceIx>,
    units: BTreeSet<Id>,
}

impl Used {
    fn of(map: &Map) -> Self {
        let own = map.at.file;
        let mut actors: BTreeSet<_> = map.actor_ixs().filter(|at| map[*at].at.file == own).collect();
        let mut sources: BTreeSet<_> = map.source_ixs().filter(|at| map[*at].at.file == own).collect();
        let said = map.claims.iter().flat_map(|claim| &claim.said);
        for said in said {
            actors.insert(said.actor);
            sources.insert(said.source);
        }
        for inference in &map.inferences {
            actors.extend(&inference.by);
            actors.extend(inference.questions.iter().filter_map(|question| question.raised_by));
        }
        actors.extend(map.attacks.iter().flat_map(|attack| &attack.by));
        actors.extend(map.preferences.iter().map(|preference| preference.by));
        actors.extend(map.closed.iter().filter_map(|closed| match closed {
            Closed::ReasonsBy(actor, _) => Some(*actor),
            _ => None,
        }));
        for term in map.terms.iter().filter(|term| term.at.file == own) {
            actors.extend(&term.coined_by);
            sources.extend(term.passage.as_ref().map(|passage| passage.source));
        }
        actors.extend(sources.iter().filter_map(|source| map[*source].author));
        let wholes: Vec<ActorIx> = actors.iter().flat_map(|actor| map.wholes(*actor)).collect();
        actors.extend(wholes);
        let figures = map.claims.iter().flat_map(|claim| &claim.figures);
        Self { actors, sources, units: figures.map(|figure| figure.unit.clone()).collect() }
    }
}

fn id(id: &Id) -> String {
    id.as_str().to_owned()
}

fn name<T: Named>(word: T) -> Value {
    token(word.name())
}

fn actor_ids(map: &Map, actors: &[ActorIx]) -> Vec<String> {
    actors.iter().map(|actor| id(&map[*actor].id)).collect()
}

fn claim_ids(map: &Map, claims: &[ClaimIx]) -> Vec<String> {
    claims.iter().map(|claim| id(&map[*claim].id)).collect()
}

fn node(map: &Map, node: Node) -> Value {
    quoted(map.id_of(node).as_str())
}

fn side_value(map: &Map, name: &Text, thesis: ClaimIx) -> Value {
    let mut fields = Fields::default();
    fields.put("name", text(name));
    fields.put("thesis", quoted(map[thesis].id.as_str()));
    fields.done("", Lines::One)
}

fn claim_value(map: &Map, claim: &Claim) -> Value {
    let mut fields = Fields::default();
    fields.put("kind", name(claim.kind));
    fields.put("short", text(&claim.short));
    if !same_words(&claim.full, &claim.short) {
        fields.put("full", text(&claim.full));
    }
    fields.maybe("side", claim.side.map(|side| quoted(map.sides[side].id.as_str())));
    fields.flag("settled", claim.settled);
    fields.list("said", claim.said.iter().map(|said| attribution_value(map, said)).collect());
    fields.list("figures", claim.figures.iter().map(quantity_value).collect());
    fields.list("events", claim.events.iter().map(event_value).collect());
    let plain = claim.said.is_empty() && claim.figures.is_empty() && claim.events.is_empty();
    let short = plain && same_words(&claim.full, &claim.short);
    fields.done("", if short { Lines::One } else { Lines::Each })
}

/// Whether two texts say the same in every language, wherever they stand.
fn same_words(one: &Text, other: &Text) -> bool {
    Lang::BOTH.into_iter().all(|lang| {
        one.phrase(lang).map(|phrase| &phrase.text) == other.phrase(lang).map(|phrase| &phrase.text)
    })
}

fn attribution_value(map: &Map, said: &Attribution) -> Value {
    let mut fields = Fields::default();
    fields.put("by", quoted(map[said.actor].id.as_str()));
    fields.put("act", name(said.act));
    fields.put("in", quoted(map[said.source].id.as_str()));
    fields.put("para", token(said.paragraph));
    fields.maybe("anchor", said.anchor.as_ref().map(quoted));
    fields.maybe("on", said.on.map(|date| quoted(date.to_string())));
    fields.maybe("hedge", said.hedge.map(name));
    fields.done("", Lines::One)
}

fn quantity_value(figure: &Quantity) -> Value {
    let mut fields = Fields::default();
    match figure.exact() {
        Some(value) => fields.put("value", token(value)),
        None => {
            fields.maybe("low", figure.low().map(token));
            fields.maybe("high", figure.high().map(token));
        }
    }
    fields.put("unit", quoted(figure.unit.as_str()));
    fields.maybe("of", figure.of.as_ref().map(text));
    fields.put("kind", name(figure.kind));
    fields.maybe("as_of", figure.as_of.map(|date| quoted(date.to_string())));
    fields.flag("approx", figure.approx);
    fields.done("", Lines::One)
}

fn event_value(event: &Event) -> Value {
    let mut fields = Fields::default();
    fields.put("what", text(&event.what));
    fields.put("on", quoted(event.on.to_string()));
    fields.maybe("until", event.until.map(|date| quoted(date.to_string())));
    fields.flag("approx", event.approx);
    fields.done("", Lines::One)
}

fn inference_value(map: &Map, inference: &Inference) -> Value {
    let mut fields = Fields::default();
    fields.texts("from", claim_ids(map, &inference.premises));
    fields.texts("implicit", claim_ids(map, &inference.implicit));
    fields.put("to", quoted(map[inference.conclusion].id.as_str()));
    fields.maybe("scheme", inference.scheme.map(name));
    fields.texts("by", actor_ids(map, &inference.by));
    fields.maybe("strength", inference.strength.map(name));
    let questions = inference.questions.iter().map(|question| {
        let mut fields = Fields::default();
        fields.put("ask", quoted(question.ask.id));
        fields.maybe("text", question.text.as_ref().map(text));
        fields.maybe("raised_by", question.raised_by.map(|actor| quoted(map[actor].id.as_str())));
        fields.maybe("answered_by", question.answered_by.map(|claim| quoted(map[claim].id.as_str())));
        fields.done("", Lines::One)
    });
    fields.list("questions", questions.collect());
    fields.done("", if inference.questions.is_empty() { Lines::One } else { Lines::Each })
}

fn attacks(map: &Map) -> Vec<(String, Value)> {
    let attacks = map.attacks.iter().map(|attack| {
        let mut fields = Fields::default();
        fields.put("from", node(map, attack.from));
        fields.put("on", node(map, attack.on));
        fields.texts("by", actor_ids(map, &attack.by));
        (id(&attack.id), fields.done("", Lines::One))
    });
    attacks.collect()
}

fn relations(map: &Map) -> Vec<(String, Value)> {
    let relations = map.relations.iter().map(|relation| {
        let mut fields = Fields::default();
        fields.put("kind", name(relation.kind));
        fields.texts("between", claim_ids(map, &relation.between));
        (id(&relation.id), fields.done("", Lines::One))
    });
    relations.collect()
}

fn preferences(map: &Map) -> Vec<(String, Value)> {
    let preferences = map.preferences.iter().map(|preference| {
        let mut fields = Fields::default();
        fields.put("prefer", node(map, preference.prefer));
        fields.put("over", node(map, preference.over));
        fields.put("by", quoted(map[preference.by].id.as_str()));
        (id(&preference.id), fields.done("", Lines::One))
    });
    preferences.collect()
}

fn closed_value(map: &Map, closed: Closed) -> Value {
    let claim = |claim: ClaimIx| quoted(map[claim].id.as_str());
    match closed {
        Closed::SpeakersOf(at) => Value::Call("SpeakersOf", vec![claim(at)]),
        Closed::ReasonsFor(at) => Value::Call("ReasonsFor", vec![claim(at)]),
        Closed::ObjectionsTo(at) => Value::Call("ObjectionsTo", vec![claim(at)]),
        Closed::ReasonsBy(actor, at) => {
            Value::Call("ReasonsBy", vec![quoted(map[actor].id.as_str()), claim(at)])
        }
    }
}

fn actor_value(map: &Map, actor: &Actor) -> Value {
    let mut fields = Fields::default();
    fields.put("kind", name(actor.kind));
    fields.put("name", text(&actor.name));
    fields.maybe("role", actor.role.as_ref().map(text));
    fields.maybe("interest", actor.interest.as_ref().map(text));
    fields.texts("part_of", actor_ids(map, &actor.part_of));
    fields.maybe("german", german(&actor.forms, actor.name.get(Lang::De)));
    fields.maybe("english", english(&actor.forms, actor.name.get(Lang::En)));
    let lines = if actor.role.is_none() && actor.interest.is_none() { Lines::One } else { Lines::Each };
    fields.done("", lines)
}

/// The German forms that are not those of a proper name.
fn german(forms: &Forms, listed: &str) -> Option<Value> {
    let mut fields = Fields::default();
    fields.maybe("gender", forms.gender.map(name));
    fields.maybe("number", plural(forms.german_number));
    fields.maybe("nominative", unless(&forms.nominative, listed));
    fields.maybe("genitive", unless(&forms.genitive, &german_genitive(&forms.nominative)));
    fields.maybe("dative", unless(&forms.dative, &forms.nominative));
    fields.maybe("accusative", unless(&forms.accusative, &forms.nominative));
    fields.some("", Lines::One)
}

/// The English forms that are not those of a proper name.
fn english(forms: &Forms, listed: &str) -> Option<Value> {
    let mut fields = Fields::default();
    fields.maybe("number", plural(forms.english_number));
    fields.maybe("name", unless(&forms.english, listed));
    fields.maybe("possessive", unless(&forms.possessive, &english_possessive(&forms.english)));
    fields.some("", Lines::One)
}

fn plural(number: GrammaticalNumber) -> Option<Value> {
    (number != GrammaticalNumber::default()).then(|| name(number))
}

fn unless(form: &str, usual: &str) -> Option<Value> {
    (form != usual).then(|| quoted(form))
}

fn source_value(map: &Map, source: &Source) -> Value {
    let mut fields = Fields::default();
    fields.put("name", text(&source.name));
    fields.maybe("outlet", source.outlet.as_ref().map(quoted));
    fields.maybe("title", source.title.as_ref().map(quoted));
    fields.maybe("author", source.author.map(|author| quoted(map[author].id.as_str())));
    fields.maybe("date", source.date.map(|date| quoted(date.to_string())));
    fields.maybe("genre", (source.genre != Genre::Other).then(|| name(source.genre)));
    fields.flag("primary", source.primary);
    fields.maybe("language", source.language.map(name));
    fields.maybe("file", source.file.as_ref().map(quoted));
    let left_out = source.out_of_scope.iter().map(|range| {
        let mut fields = Fields::default();
        fields.put("from", token(range.from));
        fields.put("to", token(range.to));
        fields.maybe("reason", range.reason.as_ref().map(text));
        fields.done("", Lines::One)
    });
    fields.list("out_of_scope", left_out.collect());
    fields.done("", Lines::Each)
}

fn term_value(map: &Map, term: &Term) -> Value {
    let mut fields = Fields::default();
    fields.put("term", text(&term.term));
    fields.put("definition", text(&term.definition));
    fields.texts("coined_by", actor_ids(map, &term.coined_by));
    if let Some(passage) = &term.passage {
        fields.put("in", quoted(map[passage.source].id.as_str()));
        fields.put("para", token(passage.paragraph));
        fields.maybe("anchor", passage.anchor.as_ref().map(quoted));
    }
    fields.done("", Lines::Each)
}
