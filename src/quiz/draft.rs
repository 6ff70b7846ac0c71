use std::sync::Arc;

use crate::{
    ground::{Id, Text},
    map::model::{Actor, ActorIx, ClaimIx, Map},
    quiz::{
        context::Context,
        item::{Cite, Kind, Misconception, Refusal, Why},
        query::{Fill, Query},
        saying::Saying,
    },
};

/// Something that can be offered as a choice.
#[derive(Clone, Debug)]
pub(crate) struct Offer {
    pub(crate) answer: Fill,
    /// Its words, unless they are a claim's; those of fixed lists are shared.
    text: Option<Arc<Text>>,
    pub(crate) why: Saying,
    pub(crate) misconception: Option<Misconception>,
    /// The actor or source it names.
    pub(crate) about: Option<Id>,
    /// The claim whose short text it is, whose traits are known already.
    pub(crate) claim: Option<ClaimIx>,
    /// The classes it belongs to, a bit each, unless it is a claim.
    pub(crate) class: u32,
    /// Wrong answers of one number only stand beside each other.
    pub(crate) twin: usize,
    /// Wrong answers of one sort never stand beside each other, unless it is 0.
    pub(crate) sort: usize,
}

impl Offer {
    /// A claim of the map.
    pub(crate) fn claim(claim: ClaimIx, why: Saying) -> Self {
        let answer = Fill::Claim(claim);
        Self {
            answer,
            text: None,
            why,
            misconception: None,
            about: None,
            claim: Some(claim),
            class: 0,
            twin: 0,
            sort: 0,
        }
    }

    /// An actor of the map.
    pub(crate) fn actor(context: &Context<'_>, actor: ActorIx, why: Saying) -> Self {
        Self::voice(&context.map[actor], why)
    }

    /// An actor, perhaps of another map.
    pub(crate) fn voice(actor: &Actor, why: Saying) -> Self {
        let answer = Fill::Actor(actor.id.clone());
        let class = 1 << actor.kind as u32;
        Self { about: Some(actor.id.clone()), class, ..Self::text(answer, actor.name.clone(), why) }
    }

    /// Anything else, with its words.
    pub(crate) fn text(answer: Fill, text: impl Into<Arc<Text>>, why: Saying) -> Self {
        let text = Some(text.into());
        Self { answer, text, why, misconception: None, about: None, claim: None, class: 0, twin: 0, sort: 0 }
    }

    /// Its words.
    pub(crate) fn words<'a>(&'a self, map: &'a Map) -> &'a Text {
        let of_claim = || self.claim.map(|claim| &map[claim].short);
        self.text.as_deref().or_else(of_claim).expect("an offer has words or a claim")
    }

    /// The classes it belongs to, a bit each: a key must not be alone in or out of one.
    pub(crate) fn classes(&self, map: &Map) -> u32 {
        self.claim.map_or(self.class, |claim| 1 << map[claim].kind as u32)
    }

    /// The claim, actor or source it names.
    pub(crate) fn names(&self, map: &Map) -> Option<Id> {
        self.claim.map(|claim| map[claim].id.clone()).or_else(|| self.about.clone())
    }

    /// Only beside those of the same number.
    pub(crate) const fn twin(mut self, number: usize) -> Self {
        self.twin = number;
        self
    }

    /// Not beside another of the same sort.
    pub(crate) const fn sort(mut self, sort: usize) -> Self {
        self.sort = sort;
        self
    }

    /// What choosing it wrongly shows.
    pub(crate) fn mistaken(mut self, misconception: Misconception) -> Self {
        self.misconception = Some(misconception);
        self
    }
}

/// How a draft becomes an item.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// One key, and distractors that go with it.
    Single,
    /// Of several keys and distractors some each.
    Several,
    /// The keys are the choices; each prompt has the choice of that index.
    Matching(Vec<(Text, usize, Id)>),
    /// The keys are the choices, in an order that keeps these pairs.
    Ordering(Vec<(usize, usize)>),
}

/// A stem with the claims that it quotes.
pub(crate) type Way = (Saying, Vec<ClaimIx>);

/// A question with everything that could be offered, before it is proved and its distractors are chosen.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) kind: Kind,
    pub(crate) query: Query,
    pub(crate) facts: Vec<Id>,
    pub(crate) also: Vec<Id>,
    pub(crate) stem: Saying,
    /// Other ways to put it, where the stem goes with no options.
    pub(crate) ways: Vec<Way>,
    pub(crate) form: Form,
    pub(crate) keys: Vec<Offer>,
    pub(crate) lures: Vec<Offer>,
    pub(crate) cites: Vec<Cite>,
    /// The claims that the stem quotes, however it is put.
    pub(crate) asked: Vec<ClaimIx>,
    /// Those that it quotes as it is put.
    pub(crate) shown: Vec<ClaimIx>,
    pub(crate) side: Option<usize>,
    /// The choices come from a fixed list: its keys are balanced over the bank.
    pub(crate) listed: bool,
    /// The choices are put in this order, by the numbers in them.
    pub(crate) sorted: bool,
    /// The mistake that one distractor at least must stand for, or the question would ask something else.
    pub(crate) beside: Option<Misconception>,
    /// How many steps of the map lie between question and key.
    pub(crate) distance: u8,
    /// It can be asked, but others like it give less away: it is there for forms that were frozen with it.
    pub(crate) spare: bool,
}

impl Draft {
    pub(crate) fn new(kind: Kind, query: Query, stem: Saying) -> Self {
        Self {
            kind,
            query,
            facts: Vec::new(),
            also: Vec::new(),
            stem,
            ways: Vec::new(),
            form: Form::Single,
            keys: Vec::new(),
            lures: Vec::new(),
            cites: Vec::new(),
            asked: Vec::new(),
            shown: Vec::new(),
            side: None,
            listed: false,
            sorted: false,
            beside: None,
            distance: 1,
            spare: false,
        }
    }

    pub(crate) fn facts(mut self, facts: impl IntoIterator<Item = Id>) -> Self {
        self.facts.extend(facts);
        self
    }

    /// What tells the question apart from others about the same facts: actors, sides, numbers.
    pub(crate) fn also(mut self, also: impl IntoIterator<Item = Id>) -> Self {
        self.also.extend(also);
        self
    }

    pub(crate) fn key(mut self, key: Offer) -> Self {
        self.keys.push(key);
        self
    }

    pub(crate) fn lures(mut self, lures: impl IntoIterator<Item = Offer>) -> Self {
        self.lures.extend(lures);
        self
    }

    pub(crate) fn cites(mut self, cites: impl IntoIterator<Item = Cite>) -> Self {
        for cite in cites {
            if !self.cites.contains(&cite) {
                self.cites.push(cite);
            }
        }
        self
    }

    pub(crate) fn asked(mut self, claims: impl IntoIterator<Item = ClaimIx>) -> Self {
        self.asked.extend(claims);
        self
    }

    /// Puts the question in the first of some ways; the others stand by.
    pub(crate) fn put(mut self, ways: Vec<Way>) -> Self {
        self.ways = ways;
        let first = if self.ways.is_empty() { None } else { Some(self.ways.remove(0)) };
        if let Some(first) = first {
            self.reword(first);
        }
        self
    }

    /// Puts the question in another way.
    pub(crate) fn reword(&mut self, (stem, shown): Way) {
        self.stem = stem;
        self.shown = shown;
    }

    /// Whether the stem quotes a claim.
    pub(crate) fn quotes(&self, claim: ClaimIx) -> bool {
        self.asked.contains(&claim) || self.shown.contains(&claim)
    }

    pub(crate) const fn spare(mut self, spare: bool) -> Self {
        self.spare = spare;
        self
    }

    pub(crate) const fn side(mut self, side: Option<usize>) -> Self {
        self.side = side;
        self
    }

    pub(crate) const fn listed(mut self) -> Self {
        self.listed = true;
        self
    }

    pub(crate) const fn beside(mut self, mistake: Misconception) -> Self {
        self.beside = Some(mistake);
        self
    }

    pub(crate) const fn distance(mut self, steps: u8) -> Self {
        self.distance = steps;
        self
    }

    pub(crate) fn form(mut self, form: Form) -> Self {
        self.form = form;
        self
    }
}

/// What a question type has to say about a map. A draft is passed on as soon as it stands, so that not all have to be
/// held at once.
pub(crate) struct Asked<'a> {
    pass_on: &'a mut dyn FnMut(Draft),
    pub(crate) refused: Vec<Refusal>,
}

impl<'a> Asked<'a> {
    pub(crate) fn new(pass_on: &'a mut dyn FnMut(Draft)) -> Self {
        Self { pass_on, refused: Vec::new() }
    }

    pub(crate) fn push(&mut self, draft: Draft) {
        (self.pass_on)(draft);
    }

    pub(crate) fn extend(&mut self, draft: Option<Draft>) {
        draft.into_iter().for_each(|draft| self.push(draft));
    }

    pub(crate) fn refuse(
        &mut self,
        context: &Context<'_>,
        kind: Kind,
        facts: impl IntoIterator<Item = Id>,
        why: Why,
    ) {
        let facts = facts.into_iter().collect();
        self.refused.push(Refusal { kind, map: context.map.id.clone(), facts, why });
    }
}

/// One question type: everything it can ask about a map.
pub(crate) type Ask = fn(&Context<'_>, &mut Asked<'_>);
