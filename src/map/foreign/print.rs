//! A finished draft as a map file.

use crate::{
    ground::{Id, Lang, Named},
    map::{
        foreign::draft::{Draft, Node, Words},
        model::ClaimKind,
        ron::value::{Fields, Lines, Printer, Value, quoted, token, wordings},
    },
};

/// Ids of what has been kept; nothing for what was left out.
pub(super) struct Ids {
    pub claims: Vec<Id>,
    pub inferences: Vec<Option<Id>>,
    pub attacks: Vec<Option<Id>>,
    pub actors: Vec<Id>,
    pub sources: Vec<Id>,
    pub sides: Vec<Id>,
}

impl Ids {
    /// The id of a node that was kept.
    pub(super) fn node(&self, node: Node) -> Option<&Id> {
        match node {
            Node::Claim(at) => self.claims.get(at),
            Node::Inference(at) => self.inferences.get(at)?.as_ref(),
            Node::Attack(at) => self.attacks.get(at)?.as_ref(),
        }
    }
}

fn words_value(words: &Words) -> Value {
    wordings(words.iter().map(|(lang, words)| (*lang, words.as_str())))
}

/// The draft as a map file.
pub(super) fn map_text(draft: &Draft, ids: &Ids) -> String {
    const PER_CLAIM: usize = 400;
    let mut out = Printer::new("Map", draft.claims.len() * PER_CLAIM);
    out.put("title", &words_value(&draft.title));
    out.put("question", &words_value(&draft.question));
    if let Some(topic) = draft.topic.as_ref().filter(|topic| !topic.trim().is_empty()) {
        out.put("topic", &quoted(topic));
    }
    let languages = Lang::BOTH.into_iter().filter(|lang| draft.languages.contains(lang));
    out.put("languages", &Value::List(languages.map(|lang| token(lang.name())).collect(), Lines::One));
    out.entries("sides", sides(draft, ids));
    out.entries("claims", claims(draft, ids));
    out.entries("inferences", inferences(draft, ids));
    out.entries("attacks", attacks(draft, ids));
    out.entries("relations", relations(draft, ids));
    out.entries("preferences", preferences(draft, ids));
    if !draft.closed.is_empty() {
        let closed =
            draft.closed.iter().map(|claim| token(format!("SpeakersOf({:?})", ids.claims[*claim].as_str())));
        out.put("closed", &Value::List(closed.collect(), Lines::Each));
    }
    out.entries("actors", actors(draft, ids));
    out.entries("sources", sources(draft, ids));
    for (name, value) in &draft.carried {
        out.put(name, value);
    }
    out.done()
}

fn sides<'a>(draft: &'a Draft, ids: &'a Ids) -> impl Iterator<Item = (&'a str, Value)> {
    draft.sides.iter().zip(&ids.sides).map(|(side, id)| {
        let mut fields = Fields::default();
        fields.put("name", words_value(&side.name));
        fields.put("thesis", quoted(ids.claims[side.thesis].as_str()));
        (id.as_str(), fields.done("", Lines::One))
    })
}

fn claims<'a>(draft: &'a Draft, ids: &'a Ids) -> impl Iterator<Item = (&'a str, Value)> {
    draft.claims.iter().zip(&ids.claims).map(|(claim, id)| {
        let mut fields = Fields::default();
        fields.put("kind", token(claim.kind.unwrap_or(ClaimKind::Fact).name()));
        fields.put("short", words_value(&claim.short));
        if !claim.full.is_empty() && claim.full != claim.short {
            fields.put("full", words_value(&claim.full));
        }
        fields.maybe("side", claim.side.and_then(|side| ids.sides.get(side)).map(|id| quoted(id.as_str())));
        fields.flag("settled", claim.settled);
        let said = claim.said.iter().map(|said| {
            let mut fields = Fields::default();
            fields.put("by", quoted(ids.actors[said.actor].as_str()));
            fields.put("act", token(said.act.name()));
            fields.put("in", quoted(ids.sources[said.source].as_str()));
            fields.put("para", token(said.paragraph.max(1)));
            fields.maybe("on", said.on.map(|date| quoted(date.to_string())));
            fields.done("", Lines::One)
        });
        fields.list("said", said.collect());
        fields.more(&claim.carried);
        let plain = claim.said.is_empty()
            && claim.carried.is_empty()
            && (claim.full.is_empty() || claim.full == claim.short);
        (id.as_str(), fields.done("", if plain { Lines::One } else { Lines::Each }))
    })
}

fn list(ids: &[Id], places: &[usize]) -> Vec<String> {
    places.iter().filter_map(|at| ids.get(*at)).map(Id::to_string).collect()
}

fn inferences<'a>(draft: &'a Draft, ids: &'a Ids) -> impl Iterator<Item = (&'a str, Value)> {
    draft.inferences.iter().zip(&ids.inferences).filter_map(|(step, id)| {
        let mut fields = Fields::default();
        fields.texts("from", list(&ids.claims, &step.premises));
        fields.texts("implicit", list(&ids.claims, &step.implicit));
        fields.put("to", quoted(ids.claims[step.conclusion].as_str()));
        fields.maybe("scheme", step.scheme.map(|scheme| token(scheme.name())));
        fields.texts("by", list(&ids.actors, &step.by));
        fields.maybe("strength", step.strength.map(|strength| token(strength.name())));
        fields.more(&step.carried);
        let asked = step.carried.iter().any(|(name, _)| *name == "questions");
        Some((id.as_ref()?.as_str(), fields.done("", if asked { Lines::Each } else { Lines::One })))
    })
}

fn attacks<'a>(draft: &'a Draft, ids: &'a Ids) -> impl Iterator<Item = (&'a str, Value)> {
    draft.attacks.iter().zip(&ids.attacks).filter_map(|(attack, id)| {
        let mut fields = Fields::default();
        fields.put("from", quoted(ids.node(attack.from)?.as_str()));
        fields.put("on", quoted(ids.node(attack.on)?.as_str()));
        fields.texts("by", list(&ids.actors, &attack.by));
        fields.more(&attack.carried);
        Some((id.as_ref()?.as_str(), fields.done("", Lines::One)))
    })
}

fn relations<'a>(draft: &'a Draft, ids: &'a Ids) -> impl Iterator<Item = (&'a str, Value)> {
    draft.relations.iter().filter_map(|relation| {
        let mut fields = Fields::default();
        fields.put("kind", token(relation.kind.name()));
        fields.texts("between", list(&ids.claims, &relation.between));
        Some((relation.key.as_deref()?, fields.done("", Lines::One)))
    })
}

fn preferences<'a>(draft: &'a Draft, ids: &'a Ids) -> impl Iterator<Item = (&'a str, Value)> {
    draft.preferences.iter().filter_map(|preference| {
        let mut fields = Fields::default();
        fields.put("prefer", quoted(ids.node(preference.prefer)?.as_str()));
        fields.put("over", quoted(ids.node(preference.over)?.as_str()));
        fields.put("by", quoted(ids.actors.get(preference.by)?.as_str()));
        Some((preference.key.as_deref()?, fields.done("", Lines::One)))
    })
}

fn actors<'a>(draft: &'a Draft, ids: &'a Ids) -> impl Iterator<Item = (&'a str, Value)> {
    draft.actors.iter().zip(&ids.actors).map(|(actor, id)| {
        let mut fields = Fields::default();
        fields.put("kind", token(actor.kind.name()));
        fields.put("name", words_value(&actor.name));
        (id.as_str(), fields.done("", Lines::One))
    })
}

fn sources<'a>(draft: &'a Draft, ids: &'a Ids) -> impl Iterator<Item = (&'a str, Value)> {
    draft.sources.iter().zip(&ids.sources).map(|(source, id)| {
        let mut fields = Fields::default();
        fields.put("name", words_value(&source.name));
        (id.as_str(), fields.done("", Lines::One))
    })
}
