//! Who says what in an AIF dialogue: participants and locutions become actors and attributions.

use std::collections::BTreeMap;

use crate::{
    ground::{Date, say},
    map::{
        foreign::{
            aif::{
                graph::{Graph, Kind},
                read::Made,
            },
            codes,
            draft::{Actor, Draft, Said, Source},
            json::{At, Json},
        },
        model::{Act, ActorKind},
    },
};

/// The locutions of a file.
struct Dialogue<'a> {
    graph: &'a Graph,
    locutions: BTreeMap<usize, Locution>,
    /// The actors so far, by the key of their speakers.
    actors: BTreeMap<String, usize>,
}

/// Who speaks, the number of the locution in the file, and when it was made.
#[derive(Clone, Debug)]
struct Locution {
    key: String,
    name: String,
    number: u32,
    on: Option<Date>,
}

/// Enters speakers and what they say, and gives the speaker of every node that an illocution is anchored in.
pub(super) fn dialogue(
    json: &Json<'_>,
    root: At,
    graph: &Graph,
    draft: &mut Draft,
    made: &Made,
) -> BTreeMap<usize, usize> {
    let locutions = locutions(json, root, graph, draft);
    let mut dialogue = Dialogue { graph, locutions, actors: BTreeMap::new() };
    let mut speakers = BTreeMap::new();
    let mut heard = std::collections::BTreeSet::new();
    let mut is_voiced = true;
    for at in graph.of(Kind::Illocution) {
        let node = &graph.nodes[at];
        let unheard =
            || !dialogue.behind(at).iter().any(|locution| dialogue.locutions.contains_key(locution));
        is_voiced &= !(node.targets.iter().any(|to| made.claims.contains_key(to)) && unheard());
        for locution in dialogue.behind(at) {
            let Some(Locution { number, on, .. }) = dialogue.locutions.get(&locution).cloned() else {
                continue;
            };
            for to in &node.targets {
                heard.insert(locution);
                // Who is only spoken of, as those who analyse the dialogue, is no actor.
                if !graph.nodes[*to].kind.is_held() {
                    continue;
                }
                let Some(actor) = dialogue.actor(locution, draft) else { continue };
                speakers.insert(*to, actor);
                if let Some(claim) = made.claims.get(to) {
                    let source = source(draft);
                    let said = Said { actor, act: act(&node.text), source, paragraph: number, on };
                    let claim = &mut draft.claims[*claim];
                    if !claim.said.iter().any(|known| {
                        known.actor == actor && known.paragraph == number && known.act == said.act
                    }) {
                        claim.said.push(said);
                    }
                }
                for step in made.steps.get(to).into_iter().flatten() {
                    add(&mut draft.inferences[*step].by, actor);
                }
                for attack in made.attacks.get(to).into_iter().flatten() {
                    add(&mut draft.attacks[*attack].by, actor);
                }
            }
        }
    }
    // Where every claim has its locutions, and each of these somebody who makes it, the dialogue is told as a whole.
    if is_voiced && !draft.claims.is_empty() && draft.claims.iter().all(|claim| !claim.said.is_empty()) {
        draft.closed = (0..draft.claims.len()).collect();
        draft.report(codes::VOICES, json.span(root));
    }
    for at in graph.of(Kind::Locution) {
        if !heard.contains(&at) {
            draft.report_name(codes::LEFT_OUT, graph.nodes[at].at, &graph.nodes[at].text);
        }
    }
    if let Some(at) = graph.of(Kind::Transition).first() {
        draft.report_name(codes::LEFT_OUT, graph.nodes[*at].at, "TA");
    }
    speakers
}

fn add(list: &mut Vec<usize>, actor: usize) {
    if !list.contains(&actor) {
        list.push(actor);
    }
}

impl Dialogue<'_> {
    /// The actor who makes a locution.
    fn actor(&mut self, locution: usize, draft: &mut Draft) -> Option<usize> {
        let Locution { key, name, .. } = self.locutions.get(&locution)?;
        Some(*self.actors.entry(key.clone()).or_insert_with(|| {
            let name = draft.words(name.clone());
            draft.actors.push(Actor { key: Some(key.clone()), name, kind: ActorKind::Person });
            draft.actors.len() - 1
        }))
    }

    /// The locutions an illocution is made with: the one it stands at, or those its transition leads to.
    fn behind(&self, illocution: usize) -> Vec<usize> {
        let mut found = Vec::new();
        for from in &self.graph.nodes[illocution].sources {
            match self.graph.nodes[*from].kind {
                Kind::Locution => found.push(*from),
                Kind::Transition => {
                    let led_to = self.graph.nodes[*from].targets.iter().copied();
                    found.extend(led_to.filter(|to| self.graph.nodes[*to].kind == Kind::Locution));
                }
                _ => {}
            }
        }
        found
    }
}

/// The one source that a dialogue is.
fn source(draft: &mut Draft) -> usize {
    if draft.sources.is_empty() {
        let name = vec![(draft.lang(), say(draft.lang(), "foreign-dialogue", &[]))];
        draft.sources.push(Source { key: Some("dialogue".to_owned()), name });
    }
    0
}

fn locutions(json: &Json<'_>, root: At, graph: &Graph, draft: &mut Draft) -> BTreeMap<usize, Locution> {
    let names = participants(json, root);
    let mut persons: BTreeMap<&str, (&str, Option<Date>)> = BTreeMap::new();
    for at in json.list_of(root, "locutions") {
        let node = json.scalar_of(*at, "nodeID").unwrap_or_default();
        if !graph.by_id.contains_key(node) {
            draft.report_name(codes::DANGLING, json.span(*at), node);
        }
        let when = ["start", "timestamp"].into_iter().find_map(|name| json.scalar_of(*at, name));
        let date = when.and_then(|when| when.get(..10)?.parse().ok());
        persons.insert(node, (json.scalar_of(*at, "personID").unwrap_or_default(), date));
    }
    let mut found = BTreeMap::new();
    for (number, at) in graph.of(Kind::Locution).into_iter().enumerate() {
        let node = &graph.nodes[at];
        let person = persons.get(node.id.as_str()).copied();
        let id = person.map_or(node.speaker.as_str(), |(id, _)| id);
        let id = Some(id).filter(|id| !id.is_empty());
        let named = id.and_then(|id| names.get(id)).filter(|name| !name.is_empty()).cloned();
        let name = named.or_else(|| spoken(&node.text)).or_else(|| id.map(str::to_owned));
        let Some(name) = name else { continue };
        let key = id.map_or_else(|| name.clone(), str::to_owned);
        let number = u32::try_from(number + 1).unwrap_or(u32::MAX);
        found.insert(at, Locution { key, name, number, on: person.and_then(|(_, date)| date) });
    }
    found
}

/// The names of those who take part, by their ids.
fn participants<'a>(json: &'a Json<'_>, root: At) -> BTreeMap<&'a str, String> {
    let mut names = BTreeMap::new();
    for at in json.list_of(root, "participants") {
        let part = |name| json.scalar_of(*at, name).unwrap_or_default().trim();
        // Where there is no second name, some programs write that there is none.
        let known = |part: &str| !part.is_empty() && part != "None";
        let name = [part("firstname"), part("surname")].into_iter().filter(|part| known(part));
        let id = json.scalar_of(*at, "participantID").or_else(|| json.scalar_of(*at, "id"));
        names.insert(id.unwrap_or_default(), name.collect::<Vec<_>>().join(" "));
    }
    names
}

/// The speaker that the text of a locution begins with: `Kim : I say so.`
fn spoken(text: &str) -> Option<String> {
    let (name, _) = text.split_once(':')?;
    let name = name.trim();
    (!name.is_empty() && name.len() < 80).then(|| name.to_owned())
}

/// What somebody does with a claim, by the name of the illocution.
fn act(illocution: &str) -> Act {
    let name = illocution.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if has(&["deny", "denying", "disagree", "denies"]) {
        Act::Denies
    } else if has(&["assertive question"]) {
        Act::Asserts
    } else if has(&["question", "challeng"]) {
        Act::Asks
    } else if has(&["agree", "conced"]) {
        Act::Concedes
    } else if has(&["report"]) {
        Act::Reports
    } else if has(&["forecast", "predict"]) {
        Act::Forecasts
    } else {
        Act::Asserts
    }
}

/// The name of the illocution with which somebody does that.
pub(super) const fn illocution(act: Act) -> &'static str {
    match act {
        Act::Asserts => "Asserting",
        Act::Reports => "Reporting",
        Act::Denies => "Denying",
        Act::Concedes => "Conceding",
        Act::Asks => "Pure Questioning",
        Act::Forecasts => "Forecasting",
    }
}
