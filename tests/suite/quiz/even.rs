//! A form is filled evenly: no type takes it over, no side of a map is keyed alone, and quotas hold both ways.

use std::collections::BTreeMap;

use elenchus::{
    ground::{Diagnostic, Files, Id, Named},
    map::model::Map,
    quiz::{
        Form, Item, Kind, Process,
        blueprint::{Blueprint, read_blueprint},
        form_limits, forms,
    },
};

use crate::quiz::maps::{shipped, shipped_bank};

fn read(text: &str) -> (Option<Blueprint>, Vec<Diagnostic>) {
    let mut files = Files::default();
    let (file, _) = files.add("b.ron", text.as_bytes().to_vec());
    read_blueprint(&files, file, Id::new("b").expect("a good id"))
}

fn blueprint(text: &str) -> Blueprint {
    let (blueprint, findings) = read(text);
    blueprint.unwrap_or_else(|| panic!("{findings:?}"))
}

fn count(form: &Form, fits: impl Fn(&Item) -> bool) -> usize {
    form.entries.iter().filter(|entry| fits(&entry.item)).count()
}

fn kinds(form: &Form) -> BTreeMap<Kind, usize> {
    let mut kinds = BTreeMap::new();
    form.entries.iter().for_each(|entry| *kinds.entry(entry.item.kind).or_default() += 1);
    kinds
}

#[test]
fn no_type_takes_a_form_over_and_no_limit_of_forms_is_broken() {
    let maps = shipped();
    let all: Vec<&Map> = maps.iter().collect();
    for map in &maps {
        let own: Vec<Item> = shipped_bank().iter().filter(|item| item.map == map.id).cloned().collect();
        for (size, seed) in [(8, 1), (12, 2), (16, 3)] {
            for form in forms(&own, &Blueprint::standard(size), seed, 2).0 {
                let name = format!("{} {size} {seed} {}", map.id, form.variant);
                assert_eq!(form.entries.len(), size, "{name}");
                let kinds = kinds(&form);
                assert!(kinds.values().all(|count| *count <= size.div_ceil(4)), "{name}: {kinds:?}");
                let words = kinds.get(&Kind::Matching).copied().unwrap_or(0);
                assert!(words <= size.div_ceil(8), "{name}: {kinds:?}");
                let mut found = form_limits(&form.entries, &all);
                // Where nearly all questions key one side, a long form can be no more even than they are.
                found.retain(|finding| finding.code.id != "W232" || !is_lopsided(&own));
                assert_eq!(found, [], "{name}");
            }
        }
    }
}

/// Whether one side is keyed by more than three times as many questions as another.
fn is_lopsided(items: &[Item]) -> bool {
    let mut sides: BTreeMap<&Id, usize> = BTreeMap::new();
    items.iter().filter_map(|item| item.side.as_ref()).for_each(|side| *sides.entry(side).or_default() += 1);
    sides.values().max() > sides.values().min().map(|least| 3 * least).as_ref()
}

#[test]
fn a_blueprint_may_want_more_of_a_type_or_less() {
    let plan =
        blueprint("Blueprint(count: 12, quotas: [(kind: Matching, count: 6), (process: Locate, most: 1)])");
    let (made, findings) = forms(shipped_bank(), &plan, 1, 2);
    assert_eq!(findings, []);
    for form in &made {
        assert_eq!(form.entries.len(), 12);
        assert!(count(form, |item| item.kind == Kind::Matching) >= 6);
        assert!(count(form, |item| item.kind.process() == Process::Locate) <= 1);
    }
    let none =
        blueprint("Blueprint(count: 12, quotas: [(kind: Matching, most: 0), (source: \"taz\", most: 2)])");
    let (made, _) = forms(shipped_bank(), &none, 1, 1);
    assert_eq!(count(&made[0], |item| item.kind == Kind::Matching), 0);
    assert!(count(&made[0], |item| none.quotas[1].filter.fits(item)) <= 2);
}

#[test]
fn what_a_bank_has_little_else_of_may_fill_a_form() {
    let only = |kind: Kind| shipped_bank().iter().filter(move |item| item.kind == kind);
    let items: Vec<Item> = only(Kind::Figure).take(40).chain(only(Kind::Events).take(1)).cloned().collect();
    let mut plan = Blueprint::standard(8);
    plan.quotas.clear();
    let (made, findings) = forms(&items, &plan, 1, 1);
    assert_eq!(findings, []);
    assert!(count(&made[0], |item| item.kind == Kind::Figure) >= 7);
}

#[test]
fn less_than_most_is_no_quota() {
    let codes =
        |text: &str| -> Vec<&'static str> { read(text).1.iter().map(|finding| finding.code.id).collect() };
    assert_eq!(codes("Blueprint(quotas: [(kind: Figure, count: 3, most: 2)])"), ["E214"]);
    assert_eq!(codes("Blueprint(quotas: [(most: 2)])"), ["E208"]);
    assert_eq!(codes("Blueprint(quotas: [(kind: Figure, count: 2, most: 2)])"), [""; 0]);
    // Nor may one quota want what another forbids.
    let both = |one: &str, other: &str| codes(&format!("Blueprint(quotas: [({one}), ({other})])"));
    assert_eq!(both("kind: Figure, most: 0", "kind: Figure, count: 2"), ["E214"]);
    assert_eq!(both("kind: Figure, harder: 0.5, count: 2", "process: Locate, most: 1"), ["E214"]);
    assert_eq!(both("kind: Figure, count: 2", "process: Evaluate, most: 1"), [""; 0]);
    assert_eq!(both("kind: Figure, count: 2", "kind: Figure, harder: 0.5, most: 1"), [""; 0]);
    assert_eq!(codes("Blueprint(quotas: [(kind: Figur, count: 2)])"), ["E022"]);
}

#[test]
fn a_shorter_form_wants_less_of_everything() {
    let plan = blueprint(
        "Blueprint(count: 12, minutes: 20, quotas: [(process: Locate, count: 3), (process: Understand, count: 5), \
         (process: Evaluate, count: 3, most: 4), (kind: Attribution, count: 1), (kind: AttackKind, count: 1)])",
    );
    let maps = shipped();
    for size in 1..12 {
        let small = plan.clone().sized(Some(size));
        assert_eq!(small.count, size);
        assert_eq!(small.minutes, Some((20 * size as u32).div_ceil(12)));
        for map in maps.iter().take(3) {
            let own: Vec<Item> = shipped_bank().iter().filter(|item| item.map == map.id).cloned().collect();
            let (made, findings) = forms(&own, &small, 1, 1);
            assert_eq!(findings, [], "{size} of {}", map.id);
            assert_eq!(made[0].entries.len(), size);
        }
    }
    let half = plan.clone().sized(Some(6));
    let counts: Vec<(usize, Option<usize>)> =
        half.quotas.iter().map(|quota| (quota.count, quota.most)).collect();
    assert_eq!(counts, [(1, None), (2, None), (1, Some(2))]);
    let more = plan.clone().sized(Some(24));
    assert_eq!((more.count, more.quotas[0].count, more.quotas[2].most), (24, 3, Some(8)));
    assert_eq!(plan.clone().sized(None).count, 12);
    let standard = Blueprint::standard(12).sized(Some(24));
    assert_eq!(standard.quotas, Blueprint::standard(24).quotas);
    assert!(
        Process::ALL
            .iter()
            .all(|process| standard.quotas.iter().any(|quota| quota.filter.process == Some(*process)))
    );
}
