use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use crate::{
    ground::Id,
    map::model::Map,
    quiz::{
        ask,
        context::Context,
        distract::{Pair, seed_of},
        draft::{Asked as Drafts, Draft},
        freed::freed,
        item::{Item, Refusal, Why},
        make::{Made, Ready, finish, make},
        place::deal,
        weigh::{Asked, Cover, Group, Listed, Lots, Scales, Usual, even, level, trim, unlearn},
    },
};

/// So many questions are balanced against each other before they are put together and let go of.
const BATCH: usize = 4096;
/// In how many ways it is asked what a claim has to do with another or with an actor, where there are plenty of questions:
/// so many for each claim.
const WAYS: usize = 2;
const PLENTY: usize = 6;

/// Every question that the maps yield, proved and judged, and those that were not made. The same maps give the same
/// bank; the work grows with the number of claims.
pub fn bank(maps: &[&Map]) -> (Vec<Item>, Vec<Refusal>) {
    let (mut scales, mut usual) = (Scales::default(), Usual::default());
    let (mut items, mut refused) = (Vec::new(), Vec::new());
    let looks = Rc::default();
    let alone = freed(maps);
    let maps: Vec<&Map> = alone.iter().map(AsRef::as_ref).collect();
    for map in &maps {
        let context = Context::with_looks(map, &maps, Rc::clone(&looks));
        scales.turn_to(&map.id);
        let mut making = Making {
            context: &context,
            scales: &mut scales,
            usual: &mut usual,
            items: BTreeMap::new(),
            refused: Vec::new(),
            open: Vec::new(),
            known: BTreeSet::new(),
        };
        for ask in ask::ALL {
            let mut take = |draft| making.take(draft);
            let mut asked = Drafts::new(&mut take);
            ask(&context, &mut asked);
            refused.append(&mut asked.refused);
            refused.append(&mut making.refused);
        }
        making.settle();
        deal(making.items.values_mut());
        items.extend(making.items.into_values());
        refused.append(&mut making.refused);
    }
    if maps.len() > 1 {
        refused.append(&mut unlearn(&mut items));
    }
    refused.append(&mut level(&mut items));
    (items, refused)
}

/// The bank of one map while it is made.
struct Making<'a, 'b> {
    context: &'a Context<'b>,
    scales: &'a mut Scales,
    usual: &'a mut Usual,
    items: BTreeMap<Id, Item>,
    refused: Vec<Refusal>,
    open: Vec<Ready>,
    /// Some questions are asked twice, from either end: the first stays.
    known: BTreeSet<String>,
}

impl Making<'_, '_> {
    fn take(&mut self, draft: Draft) {
        if draft.spare {
            return;
        }
        match make(self.context, draft) {
            Made::Done(made) => self.keep(*made),
            Made::Open(ready) => {
                if !self.known.insert(ready.question()) {
                    return;
                }
                self.open.push(*ready);
                self.choose(self.open.len() - 1);
                if self.open.len() >= BATCH {
                    self.settle();
                }
            }
        }
    }

    fn keep(&mut self, made: Result<Item, Refusal>) {
        match made {
            Ok(item) => {
                self.items.entry(item.id.clone()).or_insert(item);
            }
            Err(refusal) => self.refused.push(refusal),
        }
    }

    /// Chooses the distractors of an open question, anew if it had some.
    fn choose(&mut self, at: usize) {
        let ready = &self.open[at];
        if let Some(pair) = &ready.pair {
            self.scales.add(&ready.candidates.load(pair), -1);
        }
        let pair = ready.candidates.choose(&self.scales.lean(ready.candidates.group(), ready.is_listed()));
        self.open[at].pair = None;
        self.set(at, pair);
    }

    /// Gives an open question other distractors.
    fn set(&mut self, at: usize, pair: Option<Pair>) {
        let ready = &mut self.open[at];
        if let Some(pair) = &ready.pair {
            self.scales.add(&ready.candidates.load(pair), -1);
        }
        ready.pair = pair;
        if let Some(pair) = &ready.pair {
            self.scales.add(&ready.candidates.load(pair), 1);
        }
    }

    /// Lets go of what makes a key too usual, chooses once more now that all others are known, and puts the open
    /// questions together.
    fn settle(&mut self) {
        let lots = self.draw_lots();
        self.even();
        self.choose_all();
        self.trim(&lots);
        self.thin();
        self.choose_all();
        let map = self.context.map;
        self.open.iter().filter_map(|ready| ready.asked(map)).for_each(|one| self.usual.add(&one));
        self.usual.add_lots(&lots);
        for ready in std::mem::take(&mut self.open) {
            let made = finish(self.context, ready);
            self.keep(made);
        }
    }

    /// Draws how often each claim is to be right, and sets the sums to it.
    fn draw_lots(&mut self) -> Lots {
        let map = self.context.map;
        let chosen = || self.open.iter().filter_map(|ready| Some((ready, ready.asked(map)?)));
        let asked: Vec<Asked<'_>> = chosen().map(|(_, asked)| asked).collect();
        let first = asked.first().map_or(0, |one| seed_of(one.id.as_str()));
        let lots = Lots::draw(&asked, first);
        let mut aimed = BTreeSet::new();
        for (ready, asked) in chosen() {
            let Some(pair) = &ready.pair else { continue };
            for (text, shown) in asked.options.into_iter().zip(ready.candidates.load(pair).options) {
                if aimed.insert((asked.group, text)) {
                    self.scales.aim(asked.group, shown, lots.of(asked.group, text));
                }
            }
        }
        lots
    }

    /// Chooses for all whose options come from no fixed list.
    fn choose_all(&mut self) {
        for at in 0..self.open.len() {
            if !self.open[at].is_listed() {
                self.choose(at);
            }
        }
    }

    /// What tests what, with the questions that are open.
    fn cover(&self) -> Cover {
        let mut cover = Cover::default();
        self.items.values().for_each(|item| cover.add(item.kind, &item.facts));
        let open = self.open.iter().filter_map(|ready| ready.asked(self.context.map));
        open.for_each(|one| cover.add_asked(&one));
        cover
    }

    /// Chooses what stands beside each other in the questions from fixed lists.
    fn even(&mut self) {
        let (map, mut cover) = (self.context.map, self.cover());
        let found = self.open.iter().enumerate().filter_map(|(at, ready)| Some((at, ready.listed(map)?)));
        let (places, mut listed): (Vec<usize>, Vec<Listed<'_>>) = found.unzip();
        let dropped: BTreeSet<usize> =
            even(&mut listed, &mut cover, self.usual).into_iter().map(|at| places[at]).collect();
        let chosen: Vec<Option<[usize; 2]>> =
            listed.iter().map(|one| one.now.map(|now| one.pairs[now])).collect();
        drop(listed);
        for (at, pair) in places.into_iter().zip(chosen) {
            let pair = pair.and_then(|places| self.open[at].candidates.pair(places));
            self.set(at, pair);
        }
        self.drop(&dropped, Why::Balance);
    }

    fn trim(&mut self, lots: &Lots) {
        let (map, mut cover) = (self.context.map, self.cover());
        let chosen = self.open.iter().enumerate().filter_map(|(at, ready)| Some((at, ready.asked(map)?)));
        let (places, asked): (Vec<usize>, Vec<Asked<'_>>) = chosen.unzip();
        let dropped: BTreeSet<usize> =
            trim(&asked, lots, &mut cover, self.usual).into_iter().map(|at| places[at]).collect();
        drop(asked);
        self.drop(&dropped, Why::Balance);
    }

    /// Lets go of questions that ask what a claim has to do with the same claim or actor as two others do, as long as
    /// there are plenty. Those from fixed lists stay before others: they are evened out.
    fn thin(&mut self) {
        let mut cover = self.cover();
        let chosen = self.open.iter().filter(|ready| ready.pair.is_some()).count();
        let plenty = PLENTY * self.context.map.claims.len();
        let mut spare = (self.items.len() + chosen).saturating_sub(plenty);
        let mut groups: BTreeMap<Group, usize> = BTreeMap::new();
        let mut twosomes: BTreeMap<[Id; 2], Vec<usize>> = BTreeMap::new();
        for (at, ready) in self.open.iter().enumerate() {
            let Some(twosome) = ready.twosome(self.context) else { continue };
            *groups.entry(ready.candidates.group()).or_default() += 1;
            twosomes.entry(twosome).or_default().push(at);
        }
        let mut dropped = BTreeSet::new();
        for mut places in twosomes.into_values() {
            let usual = |at: &usize| groups.get(self.open[*at].candidates.group()).copied();
            places.sort_by_key(|at| (!self.open[*at].is_listed(), usual(at), *at));
            for at in places.into_iter().skip(WAYS) {
                let one = self.open[at].asked(self.context.map);
                if spare > 0 && one.is_some_and(|one| cover.take(one.kind, one.facts)) {
                    spare -= 1;
                    dropped.insert(at);
                }
            }
        }
        self.drop(&dropped, Why::Repeated);
    }

    /// Lets go of open questions.
    fn drop(&mut self, dropped: &BTreeSet<usize>, why: Why) {
        for (at, ready) in std::mem::take(&mut self.open).into_iter().enumerate() {
            if !dropped.contains(&at) {
                self.open.push(ready);
                continue;
            }
            if let Some(pair) = &ready.pair {
                self.scales.add(&ready.candidates.load(pair), -1);
            }
            self.refused.push(ready.refuse(self.context, why));
        }
    }
}
