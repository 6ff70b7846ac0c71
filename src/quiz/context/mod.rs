use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use crate::{
    ground::{
        Id, Lang, Text,
        rng::{Chance, fnv1a},
    },
    map::{
        derive::{Closure, Mentions, Sides, positions, sides},
        model::{
            Actor, ActorIx, AttackIx, ClaimIx, Closed, InferenceIx, Map, Node, Quantity, Source, SourceIx,
        },
    },
    quiz::{
        dated::{Dated, dates},
        ends::Ends,
        gloss::is_loaded,
        heard::Heard,
        item::Cite,
        kin::Kin,
        lure::around,
        prove::Worded,
        rival::Rivals,
        weigh::{Look, Looks},
    },
};

mod says;

pub(crate) use says::denies;
use says::speaks_for;

/// A map with all that the questions look up in it.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    /// The map that is asked about.
    pub(crate) map: &'a Map,
    /// The claims that use a word which the glossary calls judging or disputed, or which somebody coined.
    loaded: BTreeSet<ClaimIx>,
    /// The maps of its topic, itself among them: they lend distractors.
    pub(crate) topic: Vec<&'a Map>,
    /// Its liberal reading.
    pub(crate) closure: Closure,
    /// Whether that reading could be followed everywhere.
    pub(crate) is_whole: bool,
    /// Where each claim stands, what attacks it among it: by this forms give every side its due.
    pub(crate) sides: Sides,
    /// Which positions each claim surely belongs to: by this it is proved what is wrong.
    positions: Vec<BTreeSet<usize>>,
    looks: Vec<Vec<(Lang, Rc<Look>)>>,
    /// What could be mistaken for an answer about each claim.
    around: Vec<Vec<ClaimIx>>,
    /// Who brings each claim up.
    pub(crate) heard: Vec<Heard>,
    /// What the words of each claim show.
    worded: Vec<Worded>,
    /// How all that is offered looks.
    pub(crate) seen: Rc<Looks>,
    /// Who may be taken for one voice.
    kin: Kin<'a>,
    actors: BTreeMap<&'a Id, ActorIx>,
    closed_speakers: BTreeSet<ClaimIx>,
    closed_reasons: BTreeSet<ClaimIx>,
    closed_objections: BTreeSet<ClaimIx>,
    drawn: BTreeMap<ActorIx, Vec<InferenceIx>>,
    raised: BTreeMap<ActorIx, Vec<AttackIx>>,
    spoken: BTreeMap<ActorIx, Vec<ClaimIx>>,
    figures: BTreeMap<&'a Id, Vec<(&'a Map, &'a Quantity)>>,
    /// What lines of argument come down to.
    ends: Ends,
    /// Which figures may count the same thing.
    pub(crate) rivals: Rivals<'a>,
    /// The dates of the events and figures of the topic, some of them, each once.
    pub(crate) dates: Vec<Dated>,
    speakers: Vec<&'a Actor>,
    guests: Vec<&'a Actor>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(map: &'a Map, maps: &[&'a Map]) -> Self {
        Self::with_looks(map, maps, Rc::default())
    }

    /// The same where it is known how some options look: those of fixed lists come back in every map.
    pub(crate) fn with_looks(map: &'a Map, maps: &[&'a Map], seen: Rc<Looks>) -> Self {
        let of_topic = |other: &&&'a Map| {
            std::ptr::eq(**other, map) || (map.topic.is_some() && other.topic == map.topic)
        };
        let mut context = Self {
            map,
            loaded: loaded(map),
            topic: maps.iter().filter(of_topic).copied().collect(),
            closure: Closure::new(map),
            is_whole: true,
            sides: sides(map),
            positions: positions(map),
            looks: Vec::new(),
            around: Vec::new(),
            heard: Vec::new(),
            worded: Worded::of_all(map),
            seen,
            kin: Kin::default(),
            actors: map.actor_ixs().map(|actor| (&map[actor].id, actor)).collect(),
            closed_speakers: BTreeSet::new(),
            closed_reasons: BTreeSet::new(),
            closed_objections: BTreeSet::new(),
            drawn: BTreeMap::new(),
            raised: BTreeMap::new(),
            spoken: BTreeMap::new(),
            figures: BTreeMap::new(),
            speakers: map.speakers().into_iter().map(|actor| &map[actor]).collect(),
            guests: Vec::new(),
            dates: Vec::new(),
            rivals: Rivals::default(),
            ends: Ends::default(),
        };
        context.looks = map.claim_ixs().map(|claim| looks(map, claim, &context.seen)).collect();
        context.around = map.claim_ixs().map(|claim| around(map, &context.closure, claim)).collect();
        context.heard = map.claim_ixs().map(|claim| Heard::new(map, &context.closure, claim)).collect();
        context.is_whole = context.closure.is_whole();
        context.ends = Ends::new(map, &context.closure);
        context.close();
        context.list();
        context.invite();
        context.kin = Kin::new(&context.topic);
        context.dates = dates(&context.topic);
        context.rivals = Rivals::new(map, &context.topic);
        context
    }

    fn close(&mut self) {
        for closed in &self.map.closed {
            match closed {
                Closed::SpeakersOf(claim) => self.closed_speakers.insert(*claim),
                Closed::ReasonsFor(claim) => self.closed_reasons.insert(*claim),
                Closed::ObjectionsTo(claim) => self.closed_objections.insert(*claim),
                Closed::ReasonsBy(..) => false,
            };
        }
    }

    fn list(&mut self) {
        let map = self.map;
        for at in map.inference_ixs() {
            for actor in map[at].by.iter().filter(|actor| speaks_for(map, **actor, at)) {
                self.drawn.entry(*actor).or_default().push(at);
            }
        }
        for at in map.attack_ixs() {
            for actor in &map[at].by {
                self.raised.entry(*actor).or_default().push(at);
            }
        }
        for claim in map.claim_ixs() {
            let speakers: BTreeSet<_> = map[claim].said.iter().map(|said| said.actor).collect();
            for actor in speakers {
                self.spoken.entry(actor).or_default().push(claim);
            }
        }
    }

    /// Takes in what the other maps of the topic lend.
    fn invite(&mut self) {
        let mut known: BTreeSet<&Id> = self.speakers.iter().map(|actor| &actor.id).collect();
        for map in self.topic.clone() {
            for figure in map.claims.iter().flat_map(|claim| &claim.figures) {
                self.figures.entry(&figure.unit).or_default().push((map, figure));
            }
            let others = map.speakers().into_iter().map(|actor| &map[actor]);
            self.guests.extend(others.filter(|actor| known.insert(&actor.id)));
        }
    }

    /// The figures of a unit in all maps of the topic.
    pub(crate) fn figures(&self, unit: &Id) -> impl Iterator<Item = (&'a Map, &'a Quantity)> + '_ {
        self.figures.get(unit).map_or(&[][..], Vec::as_slice).iter().copied()
    }

    /// The actors who could be taken for somebody who says a claim: some of the map, then some of the topic.
    pub(crate) fn voices(&self, claim: ClaimIx) -> Vec<&'a Actor> {
        let mut chance = Chance::for_purpose(fnv1a(self.map[claim].id.as_str().as_bytes()), "voices");
        let mut own = some_of(&self.speakers, OWN_VOICES, &mut chance);
        own.extend(some_of(&self.guests, GUEST_VOICES, &mut chance));
        own
    }

    /// The sources of the map and of its topic, by id, each once.
    pub(crate) fn sources(&self) -> Vec<&'a Source> {
        let mut known: BTreeMap<&Id, &'a Source> = BTreeMap::new();
        for map in &self.topic {
            for source in map.cited_sources() {
                known.entry(&map[source].id).or_insert(&map[source]);
            }
        }
        known.into_values().collect()
    }

    /// The words of the glossary that some claim of the map uses, by their place in it.
    pub(crate) fn terms(&self) -> Vec<usize> {
        let texts: Vec<String> = self
            .map
            .claims
            .iter()
            .take(2000)
            .flat_map(|claim| {
                let texts = [&claim.short, &claim.full];
                texts
                    .into_iter()
                    .flat_map(|text| text.phrases().map(|(_, phrase)| phrase.text.to_lowercase()))
            })
            .collect();
        let used = |text: &Text| {
            text.phrases().any(|(_, phrase)| {
                let word = phrase.text.to_lowercase();
                texts.iter().any(|text| text.contains(&word))
            })
        };
        (0..self.map.terms.len()).filter(|at| used(&self.map.terms[*at].term)).collect()
    }

    /// Whether a claim uses a word which the glossary calls judging or disputed, or which somebody coined.
    pub(crate) fn is_loaded(&self, claim: ClaimIx) -> bool {
        self.loaded.contains(&claim)
    }

    /// The positions that a claim surely belongs to.
    pub(crate) fn positions(&self, claim: ClaimIx) -> &BTreeSet<usize> {
        &self.positions[claim.get()]
    }

    /// The one position that a claim belongs to, if it is one.
    pub(crate) fn position(&self, claim: ClaimIx) -> Option<usize> {
        let positions = self.positions(claim);
        positions.first().copied().filter(|_| positions.len() == 1)
    }

    /// Whether the map lists all who speak about a claim.
    pub(crate) fn lists_speakers(&self, claim: ClaimIx) -> bool {
        self.closed_speakers.contains(&claim)
    }

    /// Whether the map lists all reasons for a claim.
    pub(crate) fn lists_reasons(&self, claim: ClaimIx) -> bool {
        self.closed_reasons.contains(&claim)
    }

    /// Whether the map lists all objections to a claim.
    pub(crate) fn lists_objections(&self, claim: ClaimIx) -> bool {
        self.closed_objections.contains(&claim)
    }

    /// The map's actor of that id.
    pub(crate) fn actor(&self, id: &Id) -> Option<ActorIx> {
        self.actors.get(id).copied()
    }

    /// The actors who draw inferences, with those they draw.
    pub(crate) fn arguers(&self) -> impl Iterator<Item = (ActorIx, &[InferenceIx])> {
        self.drawn.iter().map(|(actor, drawn)| (*actor, drawn.as_slice()))
    }

    /// The one actor who draws a step, if it is one and they say what it comes to and what it rests on.
    pub(crate) fn drawer(&self, step: InferenceIx) -> Option<ActorIx> {
        let [one] = self.map[step].by[..] else { return None };
        self.drawn_by(one).contains(&step).then_some(one)
    }

    /// The inferences that an actor draws, of whose reasons and conclusion they say all in their own name.
    pub(crate) fn drawn_by(&self, actor: ActorIx) -> &[InferenceIx] {
        self.drawn.get(&actor).map_or(&[], Vec::as_slice)
    }

    /// The attacks that an actor raises.
    pub(crate) fn raised_by(&self, actor: ActorIx) -> &[AttackIx] {
        self.raised.get(&actor).map_or(&[], Vec::as_slice)
    }

    /// The claims that an actor says anything about.
    pub(crate) fn spoken_by(&self, actor: ActorIx) -> &[ClaimIx] {
        self.spoken.get(&actor).map_or(&[], Vec::as_slice)
    }

    /// What a claim's short text shows in a language.
    pub(crate) fn look(&self, claim: ClaimIx, lang: Lang) -> &Rc<Look> {
        let all = &self.looks[claim.get()];
        let found = all.iter().find(|(known, _)| *known == lang).or(all.first());
        &found.expect("a map has a language").1
    }

    /// Claims that could be mistaken for an answer about `claim`: the nearest first, some from elsewhere behind.
    pub(crate) fn around(&self, claim: ClaimIx) -> Vec<ClaimIx> {
        self.around[claim.get()].clone()
    }

    /// What the words of a claim show.
    pub(crate) fn worded(&self, claim: ClaimIx) -> &Worded {
        &self.worded[claim.get()]
    }

    pub(crate) fn id(&self, claim: ClaimIx) -> Id {
        self.map[claim].id.clone()
    }

    pub(crate) fn node_id(&self, node: Node) -> Id {
        self.map.id_of(node).clone()
    }

    pub(crate) fn actor_id(&self, actor: ActorIx) -> Id {
        self.map[actor].id.clone()
    }

    /// Where a claim can be read, without doubles, in the order of the map.
    pub(crate) fn cites(&self, claim: ClaimIx) -> Vec<Cite> {
        let mut cites = Vec::new();
        for said in &self.map[claim].said {
            let cite = self.cite(said.source, said.paragraph);
            if !cites.contains(&cite) {
                cites.push(cite);
            }
        }
        cites
    }

    /// A place in a source.
    pub(crate) fn cite(&self, source: SourceIx, paragraph: u32) -> Cite {
        let source = &self.map[source];
        Cite { source: source.id.clone(), name: source.name.clone(), paragraph }
    }

    /// Whether two claims lead by reasons alone to one end.
    pub(crate) fn meet(&self, one: ClaimIx, other: ClaimIx) -> bool {
        self.ends.meet(&self.closure, one, other)
    }

    /// Whether a step uses a claim as a stated premise.
    pub(crate) fn states(&self, inference: InferenceIx, premise: ClaimIx) -> bool {
        self.map[inference].premises.contains(&premise)
    }

    /// The attacks of a claim on attacks on something that fits.
    pub(crate) fn counters(&self, claim: ClaimIx, fits: impl Fn(Node) -> bool) -> impl Iterator<Item = Id> {
        let on = |attack: &AttackIx| self.map[*attack].on;
        let counters =
            move |attack: &&AttackIx| matches!(on(attack), Node::Attack(struck) if fits(on(&struck)));
        let attacks = self.map.attacks_from(Node::Claim(claim)).iter();
        attacks.filter(counters).map(|attack| self.map[*attack].id.clone())
    }

    /// The claims that attack something directly, each with its attack.
    pub(crate) fn attackers(&self, target: Node) -> impl Iterator<Item = (AttackIx, ClaimIx)> {
        self.map.attacks_on(target).iter().filter_map(|attack| match self.map[*attack].from {
            Node::Claim(from) => Some((*attack, from)),
            _ => None,
        })
    }
}

/// How many actors of the map and of its topic are tried as distractors.
const OWN_VOICES: usize = 30;
const GUEST_VOICES: usize = 12;

fn some_of<'a>(all: &[&'a Actor], most: usize, chance: &mut Chance) -> Vec<&'a Actor> {
    if all.len() <= most {
        let mut all = all.to_vec();
        chance.shuffle(&mut all);
        return all;
    }
    (0..most).filter_map(|_| chance.choose(all).copied()).collect()
}

fn loaded(map: &Map) -> BTreeSet<ClaimIx> {
    let loaded: Vec<bool> = map.terms.iter().map(is_loaded).collect();
    let mut found = BTreeSet::new();
    for lang in map.languages.iter().filter(|_| loaded.contains(&true)) {
        let mentions = Mentions::new(map, *lang);
        let uses = |claim: &ClaimIx| {
            mentions.find(map[*claim].short.get(*lang)).iter().any(|(term, ..)| loaded[*term])
        };
        found.extend(map.claim_ixs().filter(uses));
    }
    found
}

fn looks(map: &Map, claim: ClaimIx, seen: &Looks) -> Vec<(Lang, Rc<Look>)> {
    let short = &map[claim].short;
    map.languages.iter().map(|lang| (*lang, seen.of(short.get(*lang), *lang))).collect()
}
