use std::collections::BTreeMap;

use crate::{
    ground::{
        Diagnostic, Id, Span,
        rng::{Chance, fnv1a},
    },
    quiz::{
        blueprint::{
            Blueprint, Reference,
            codes::{FORM_SHORT, INCLUDE_CLASH, QUOTA_SHORT, VARIANT_SHARES},
        },
        form::{
            bounds::{EVENNESS, Evenness, Sides, Tally},
            clash::Common,
            hint::Traces,
            model::{Entry, Form, Origin},
            supply::Supply,
        },
        item::{Item, Shape},
    },
};

/// The form of one variant (0 is A), and what the bank could not give it. The same bank, blueprint and seed give the
/// same form.
pub fn form(bank: &[Item], blueprint: &Blueprint, seed: u64, variant: usize) -> (Form, Vec<Diagnostic>) {
    let (mut forms, findings) = forms(bank, blueprint, seed, variant + 1);
    (forms.swap_remove(variant), findings)
}

/// The forms of so many variants: of equal cells, alike in predicted difficulty, and without a shared item as far as
/// the bank allows.
pub fn forms(
    bank: &[Item],
    blueprint: &Blueprint,
    seed: u64,
    variants: usize,
) -> (Vec<Form>, Vec<Diagnostic>) {
    let supply = Supply::new(bank, blueprint);
    Pool::new(&supply, blueprint, seed).forms(variants)
}

/// The items that may stand on a form, in the order of the seed.
pub(super) struct Pool<'a> {
    pub(super) blueprint: &'a Blueprint,
    seed: u64,
    pub(super) items: Vec<&'a Item>,
    /// The items written by hand that the blueprint brings, and those it names: they are on every form.
    pub(super) fixed: Vec<Id>,
    supply: &'a Supply<'a>,
    /// The place of each item in the supply.
    order: Vec<usize>,
    /// The place of each item of the supply among these.
    places: Vec<usize>,
    /// Whether no variant tests in the same way what another tests.
    pub(super) apart: bool,
    /// Which quotas each item counts for.
    pub(super) cells: Vec<Vec<bool>>,
    pub(super) sides: Sides<'a>,
    /// Whether the blueprint says itself how often a side is keyed.
    pub(super) asks_for_sides: bool,
    pub(super) evenness: Evenness,
    /// How much items on a form may have in common.
    pub(super) most_common: Common,
    /// Where the order of the items begins, among those that serve a place alike.
    pub(super) begin: usize,
}

/// How far apart items of another type, and items of another reading process, are at least.
pub(super) const OTHER_KIND: i64 = 2_000;
pub(super) const OTHER_PROCESS: i64 = 20_000;

impl<'a> Pool<'a> {
    pub(super) fn new(supply: &'a Supply<'a>, blueprint: &'a Blueprint, seed: u64) -> Self {
        let written = blueprint.items.iter().map(|entry| entry.item.id.clone());
        let mut order: Vec<usize> = (0..supply.items.len()).collect();
        Chance::for_purpose(seed, "pool").shuffle(&mut order);
        let items: Vec<&Item> = order.iter().map(|at| supply.items[*at]).collect();
        let mut places = vec![0; order.len()];
        order.iter().enumerate().for_each(|(place, at)| places[*at] = place);
        let fits = |item: &Item| blueprint.quotas.iter().map(|quota| quota.filter.fits(item)).collect();
        Self {
            blueprint,
            seed,
            fixed: written.chain(blueprint.include.iter().map(|wanted| wanted.id.clone())).collect(),
            supply,
            order,
            places,
            apart: true,
            cells: items.iter().map(|item| fits(item)).collect(),
            sides: sides(&items),
            asks_for_sides: blueprint.quotas.iter().any(|quota| quota.filter.side.is_some()),
            evenness: EVENNESS[0],
            most_common: Common::Nothing,
            begin: 0,
            items,
        }
    }

    /// The forms of so many variants, and what the bank could not give them.
    pub(super) fn forms(mut self, variants: usize) -> (Vec<Form>, Vec<Diagnostic>) {
        let (mut chosen, mut findings) = self.choose(variants);
        let target = self.target(&chosen[0]);
        for variant in chosen.len()..variants {
            let mut next = self.counterpart(&chosen, variant, &mut findings);
            self.level(&mut next, &chosen, target);
            chosen.push(next);
        }
        chosen.truncate(variants.max(1));
        let forms = chosen.iter().enumerate().map(|(variant, chosen)| self.form(chosen, variant)).collect();
        (forms, findings)
    }

    /// Whether two items cannot stand on one form.
    pub(super) fn clashes(&self, one: usize, other: usize) -> bool {
        self.supply.common(self.order[one], self.order[other]) > self.most_common
    }

    /// What the texts of an item tell about others.
    pub(super) fn shown(&self, at: usize) -> &Traces {
        self.supply.traces(self.order[at])
    }

    /// Takes out of what is free what tests the same in the same way as an item of another variant.
    pub(super) fn keep_apart<'b>(&self, free: &mut [bool], others: impl IntoIterator<Item = &'b usize>) {
        for at in others.into_iter().filter(|_| self.apart) {
            self.supply.twins[self.order[*at]].iter().for_each(|twin| free[self.places[*twin]] = false);
        }
    }

    /// Variant A: what must be on it, then the quotas, the scarcest first, then what makes it balanced.
    pub(super) fn first(&self, findings: &mut Vec<Diagnostic>) -> Vec<usize> {
        let mut chosen = self.included(findings);
        let mut hopeless = vec![false; self.blueprint.quotas.len()];
        while chosen.len() < self.blueprint.count {
            let form = self.tally(&chosen);
            let Some(quota) = self.scarcest(&form, &hopeless) else { break };
            match self.best(&form, |at| self.cells[at][quota]) {
                Some(found) => chosen.push(found),
                None => hopeless[quota] = true,
            }
        }
        while chosen.len() < self.blueprint.count {
            match self.best(&self.tally(&chosen), |_| true) {
                Some(found) => chosen.push(found),
                None => break,
            }
        }
        self.report_short(&chosen, findings);
        chosen
    }

    pub(super) fn included(&self, findings: &mut Vec<Diagnostic>) -> Vec<usize> {
        let mut chosen = Vec::new();
        let written =
            self.blueprint.items.iter().map(|entry| Reference { id: entry.item.id.clone(), at: entry.at });
        for wanted in written.chain(self.blueprint.include.iter().cloned()) {
            let Some(at) = self.items.iter().position(|item| item.id == wanted.id) else { continue };
            let meets = |known: &usize| self.supply.common(self.order[at], self.order[*known]);
            if chosen.iter().all(|known| meets(known) < Common::Clash) {
                chosen.push(at);
            } else {
                findings.push(Diagnostic::new(INCLUDE_CLASH, wanted.at).arg("name", wanted.id.as_str()));
            }
        }
        chosen
    }

    /// How many more items a quota wants.
    fn missing(&self, quota: usize, form: &Tally<'_, '_>) -> usize {
        self.blueprint.quotas[quota].count.saturating_sub(form.cells[quota])
    }

    /// The open quota with the fewest items to choose from for each it wants.
    pub(super) fn scarcest(&self, form: &Tally<'_, '_>, hopeless: &[bool]) -> Option<usize> {
        let open = (0..hopeless.len()).filter(|quota| !hopeless[*quota] && self.missing(*quota, form) > 0);
        let supply = |quota: &usize| {
            let found = self.cells.iter().filter(|cells| cells[*quota]).count();
            found * 1000 / self.missing(*quota, form).max(1)
        };
        open.min_by_key(supply)
    }

    /// The first item in the order of the seed that goes with the chosen ones and serves most: open quotas, the side
    /// and the type that are least on the form.
    fn best(&self, form: &Tally<'_, '_>, fits: impl Fn(usize) -> bool) -> Option<usize> {
        let free = self.free(form.chosen);
        let mut candidates: Vec<(i64, usize)> = (0..self.items.len())
            .filter(|at| fits(*at) && free[*at])
            .map(|at| (-self.worth(at, form), at))
            .collect();
        candidates.sort_unstable();
        self.lightest(candidates.into_iter().map(|(_, at)| at), form)
    }

    /// Which items are not among some.
    pub(super) fn free<'b>(&self, taken: impl IntoIterator<Item = &'b usize>) -> Vec<bool> {
        let mut free = vec![true; self.items.len()];
        taken.into_iter().for_each(|at| free[*at] = false);
        free
    }

    /// The place of an item in the order that begins where the forms' order does.
    pub(super) const fn turned(&self, at: usize) -> usize {
        (at + self.items.len() - self.begin) % self.items.len()
    }

    pub(super) fn worth(&self, at: usize, form: &Tally<'_, '_>) -> i64 {
        let quotas = self.cells[at].iter().enumerate();
        let serves = quotas.filter(|(quota, fits)| **fits && self.missing(*quota, form) > 0).count();
        let item = self.items[at];
        let side = item.side.as_ref().map_or(0, |side| form.of_side(&item.map, side));
        100 * serves as i64
            - 12 * form.of_kind(item.kind) as i64
            - 10 * side as i64
            - 4 * form.of_map(&item.map) as i64
    }

    fn report_short(&self, chosen: &[usize], findings: &mut Vec<Diagnostic>) {
        let wanted = self.blueprint.count;
        if chosen.len() < wanted {
            let finding = Diagnostic::new(FORM_SHORT, self.blueprint.at);
            findings.push(finding.arg("found", chosen.len()).arg("wanted", wanted));
        }
        if self.blueprint.is_standard() {
            return;
        }
        let form = self.tally(chosen);
        for (at, quota) in self.blueprint.quotas.iter().enumerate() {
            let missing = self.missing(at, &form);
            if missing > 0 {
                let bank = self.cells.iter().filter(|cells| cells[at]).count();
                let finding = Diagnostic::new(QUOTA_SHORT, quota.at).arg("cell", quota.filter.describe());
                let found = quota.count - missing;
                findings.push(
                    finding.arg("found", found).arg("wanted", quota.count).arg("bank", bank).arg("fill", ""),
                );
            }
        }
    }

    /// A further variant: for each item of the first another of the same quotas, type and map, as like as the bank
    /// allows.
    pub(super) fn counterpart(
        &self,
        variants: &[Vec<usize>],
        variant: usize,
        findings: &mut Vec<Diagnostic>,
    ) -> Vec<usize> {
        let first = &variants[0];
        let is_included = |at: usize| self.fixed.contains(&self.items[at].id);
        let mut used: Vec<bool> = vec![false; self.items.len()];
        for at in variants.iter().flatten() {
            used[*at] = true;
        }
        let mut chosen: Vec<usize> = first.iter().copied().filter(|at| is_included(*at)).collect();
        let mut shared = 0;
        for model in first.iter().copied().filter(|at| !is_included(*at)) {
            let mut free = self.free(variants.iter().flatten());
            self.keep_apart(&mut free, variants.iter().flatten());
            let other = self.nearest(model, &chosen, |at| free[at]);
            let fresh = other.or_else(|| self.nearest(model, &chosen, |at| !used[at]));
            shared += usize::from(fresh.is_none());
            let found = fresh.or_else(|| self.nearest(model, &chosen, |_| true));
            chosen.extend(found);
        }
        if shared > 0 {
            let finding = Diagnostic::new(VARIANT_SHARES, self.blueprint.at);
            findings.push(finding.arg("variant", letter(variant)).arg("shared", shared));
        }
        chosen
    }

    /// How unlike two items are: other quotas weigh most, then another process, map, type and difficulty.
    pub(super) fn distance(&self, one: usize, other: usize) -> i64 {
        let (a, b) = (self.items[one], self.items[other]);
        let differ = |unlike: bool, weight: i64| if unlike { weight } else { 0 };
        differ(self.cells[one] != self.cells[other], 5 * OTHER_PROCESS)
            + differ(a.kind.process() != b.kind.process(), OTHER_PROCESS)
            + differ(a.map != b.map, 3 * OTHER_KIND)
            + differ(a.kind != b.kind, OTHER_KIND)
            + differ(a.side != b.side, 300)
            + ((a.difficulty - b.difficulty).abs() * 1000.0).round() as i64
    }

    pub(super) fn nearest(
        &self,
        model: usize,
        chosen: &[usize],
        fits: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let (free, form) = (self.free(chosen), self.tally(chosen));
        let mut candidates: Vec<(i64, usize)> = (0..self.items.len())
            .filter(|at| fits(*at) && free[*at])
            .map(|at| (self.distance(model, at), at))
            .collect();
        candidates.sort_unstable();
        self.lightest(candidates.into_iter().map(|(_, at)| at), &form)
    }

    fn form(&self, chosen: &[usize], variant: usize) -> Form {
        let variant = letter(variant);
        let mut entries: Vec<Entry> = chosen.iter().map(|at| self.entry(*at, &variant)).collect();
        Chance::for_purpose(self.seed, &format!("entries {variant}")).shuffle(&mut entries);
        entries.sort_by_key(|entry| entry.item.kind.process());
        let id = format!("{}-{}-{variant}", self.blueprint.id, self.seed);
        Form {
            id: Id::new(&id).unwrap_or_default(),
            title: self.blueprint.title.clone(),
            seed: self.seed,
            variant,
            lang: self.blueprint.lang,
            minutes: self.blueprint.minutes,
            entries,
            open: Vec::new(),
            maps: Vec::new(),
        }
    }

    fn entry(&self, at: usize, variant: &str) -> Entry {
        let item = self.items[at];
        let mixed = self.mixed(item, variant);
        match self.blueprint.items.iter().find(|written| written.item.id == item.id) {
            Some(written) => Entry { item: mixed, ..written.clone() },
            None => Entry {
                item: mixed,
                points: self.blueprint.points_of(item),
                at: Span::NOWHERE,
                origin: Origin::Made,
            },
        }
    }

    /// An item with its choices in an order of the form's own; numbers stay sorted, and what is to be put in order is
    /// not shown in it.
    fn mixed(&self, item: &Item, variant: &str) -> Item {
        let mut order: Vec<usize> = (0..item.choices.len()).collect();
        if !item.sorted {
            let purpose = format!("choices {variant} {:016x}", fnv1a(item.id.as_str().as_bytes()));
            Chance::for_purpose(self.seed, &purpose).shuffle(&mut order);
        }
        let mixed = reorder(item, &order);
        if mixed.shape.is_in_order() {
            order.reverse();
            return reorder(item, &order);
        }
        mixed
    }
}

/// The sides of each map that some item keys, each once.
fn sides<'a>(items: &[&'a Item]) -> Sides<'a> {
    let mut sides = Sides::new();
    for item in items {
        let known: &mut Vec<&Id> = sides.entry(&item.map).or_default();
        known.extend(item.side.as_ref().filter(|side| !known.contains(side)));
    }
    sides
}

/// An item with its choices in another order: the new places hold the choices of these old places.
pub(super) fn reorder(item: &Item, order: &[usize]) -> Item {
    let place: BTreeMap<usize, usize> = order.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    let new = |old: usize| place.get(&old).copied().unwrap_or(old);
    let mut item = item.clone();
    item.choices = order.iter().map(|old| item.choices[*old].clone()).collect();
    match &mut item.shape {
        Shape::Matching(prompts) => prompts.iter_mut().for_each(|prompt| prompt.choice = new(prompt.choice)),
        Shape::Ordering(pairs) => {
            pairs.iter_mut().for_each(|(one, other)| (*one, *other) = (new(*one), new(*other)))
        }
        Shape::Single | Shape::Several | Shape::Figure(_) | Shape::Gap(_) => {}
    }
    if let Some(derivation) = &mut item.derivation {
        derivation.reorder(order, new);
    }
    item
}

/// A, B, C … by the number of a variant; numbers from the 27th on.
pub(super) fn letter(variant: usize) -> String {
    let letter = u8::try_from(variant).ok().filter(|at| *at < 26).map(|at| char::from(b'A' + at));
    letter.map_or_else(|| (variant + 1).to_string(), String::from)
}
