//! Frozen questions whose words a person changed, or whose map says something else by now.

use std::{fs, path::Path, sync::LazyLock};

use elenchus::{
    ground::{Diagnostic, Files, Id, Lang, Named, Phrase, Span, Text, report},
    map::{
        model::Map,
        ron::{read_catalogue, read_map},
    },
    quiz::{Entry, Item, Origin, Shape, State, bank, hold, typed},
};

use crate::quiz::maps::{shipped, shipped_bank};

static MAPS: LazyLock<Vec<Map>> = LazyLock::new(shipped);

/// About so many edited questions are held at once.
const MOST: usize = 250;

/// A question as a frozen form holds it.
fn frozen(item: &Item) -> Entry {
    let derivation = item.derivation.as_ref().expect("it was made from its map");
    let answers = derivation.answers.iter().cloned().map(Some).collect();
    let origin = Origin::Frozen { print: derivation.print.clone(), answers };
    let item = Item { derivation: None, ..item.clone() };
    Entry { item, points: 1.0, at: Span::default(), origin }
}

/// What the maps say of each of some questions, in their order.
fn states(entries: &[Entry], maps: &[&Map]) -> Vec<State> {
    hold(entries, maps).0.into_iter().map(|held| held.state).collect()
}

fn of_shipped(entries: &[Entry]) -> Vec<State> {
    states(entries, &MAPS.iter().collect::<Vec<_>>())
}

fn reworded(text: &Text, words: impl Fn(Lang, &str) -> String) -> Text {
    let phrases = text.phrases();
    let new = phrases.map(|(lang, old)| (lang, Phrase { text: words(lang, &old.text), at: Span::default() }));
    Text::new(new.collect::<Vec<_>>()).expect("it has words")
}

/// Edits every question of the shipped maps that can be edited so, and holds each to one of some states; at least so
/// many must there be.
fn edited(least: usize, edit: impl Fn(&mut Item) -> bool, allowed: &[State]) {
    let mut entries: Vec<Entry> = shipped_bank().iter().map(frozen).collect();
    entries.retain_mut(|entry| edit(&mut entry.item));
    // One in some is enough to hold, and takes in every map and type.
    let step = (entries.len() / MOST).max(1);
    let entries: Vec<Entry> = entries.into_iter().step_by(step).collect();
    assert!(entries.len() >= least, "{} could be edited", entries.len());
    let wrong: Vec<_> = entries
        .iter()
        .zip(of_shipped(&entries))
        .filter(|(_, state)| !allowed.contains(state))
        .map(|(entry, state)| (entry.item.id.as_str(), state.name(), entry.item.stem.get(Lang::De)))
        .collect();
    assert!(wrong.is_empty(), "{} of {}: {:?}", wrong.len(), entries.len(), &wrong[..wrong.len().min(8)]);
}

#[test]
fn what_nobody_touched_is_kept() {
    edited(200, |_| true, &[State::Kept]);
    let maps: Vec<&Map> = MAPS.iter().collect();
    let written = typed(&maps, shipped_bank().to_vec());
    let written: Vec<Entry> = written.iter().filter(|item| item.choices.len() == 1).map(frozen).collect();
    assert!(written.len() > 8);
    assert!(of_shipped(&written).iter().all(|state| *state == State::Kept));
}

#[test]
fn a_harmless_edit_is_never_unchanged() {
    // A remark before the question may hold a number.
    let polite = |item: &mut Item| {
        item.stem = reworded(&item.stem, |lang, old| {
            let please =
                if lang == Lang::De { "Genau gelesen (7 Punkte):" } else { "Read closely (7 points):" };
            format!("{please} {old}")
        });
        true
    };
    edited(200, polite, &[State::Reworded]);
    let longer = |item: &mut Item| {
        let text = &mut item.choices[0].text;
        *text = reworded(text, |lang, old| {
            format!("{old} {}", if lang == Lang::De { "sozusagen" } else { "so to speak" })
        });
        true
    };
    edited(200, longer, &[State::Reworded]);
    // One language is enough.
    let german = |item: &mut Item| {
        item.stem = reworded(&item.stem, |lang, old| {
            if lang == Lang::De { format!("Gut gelesen: {old}") } else { old.to_owned() }
        });
        true
    };
    edited(200, german, &[State::Reworded]);
    // Capitals and marks change nothing.
    let marks = |item: &mut Item| {
        item.stem = reworded(&item.stem, |_, old| old.replace(['„', '“', '”'], "\""));
        true
    };
    edited(200, marks, &[State::Kept]);
}

#[test]
fn a_key_that_changed_places_with_a_wrong_answer_is_wrong() {
    let swap = |item: &mut Item| {
        let right = item.choices.iter().position(|choice| choice.correct);
        let wrong = item.choices.iter().position(|choice| !choice.correct);
        let (Some(right), Some(wrong)) = (right, wrong) else { return false };
        let text = item.choices[right].text.clone();
        item.choices[right].text = std::mem::replace(&mut item.choices[wrong].text, text);
        true
    };
    edited(200, swap, &[State::Wrong]);
}

#[test]
fn a_negation_put_in_is_wrong() {
    let negate = |lang: Lang, old: &str| {
        let no = if lang == Lang::De { "NICHT" } else { "NOT" };
        format!("{} {no}?", old.trim_end_matches('?'))
    };
    edited(
        200,
        |item| {
            item.stem = reworded(&item.stem, negate);
            true
        },
        &[State::Wrong],
    );
    edited(
        200,
        |item| {
            let text = &mut item.choices[0].text;
            *text = reworded(text, negate);
            true
        },
        &[State::Wrong],
    );
}

#[test]
fn another_number_is_wrong_in_stem_and_answers() {
    let other = |_: Lang, old: &str| {
        let turn =
            |c: char| c.to_digit(10).and_then(|digit| char::from_digit((digit + 3) % 10, 10)).unwrap_or(c);
        old.chars().map(turn).collect::<String>()
    };
    let has_digit = |text: &Text| {
        let own =
            |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| word.parse::<u32>().is_ok());
        text.phrases().all(|(_, phrase)| own(&phrase.text))
    };
    edited(
        40,
        |item| {
            let numbered = has_digit(&item.stem);
            item.stem = reworded(&item.stem, other);
            numbered
        },
        &[State::Wrong],
    );
    edited(
        100,
        |item| {
            let Some(key) = item.choices.iter_mut().find(|choice| choice.correct) else { return false };
            let numbered = has_digit(&key.text);
            key.text = reworded(&key.text, other);
            numbered
        },
        &[State::Wrong],
    );
}

#[test]
fn another_actor_in_the_stem_is_wrong() {
    let others = |map: &Map, old: &str| {
        let people = || map.actors.iter().filter(|actor| actor.name.get(Lang::De).split(' ').count() == 2);
        let named = people().find(|actor| old.contains(actor.name.get(Lang::De)))?;
        let other = people().find(|actor| actor.id != named.id && !old.contains(actor.name.get(Lang::De)))?;
        Some(old.replace(named.name.get(Lang::De), other.name.get(Lang::De)))
    };
    edited(
        50,
        |item| {
            let map = MAPS.iter().find(|map| map.id == item.map).expect("it is shipped");
            let Some(german) = others(map, item.stem.get(Lang::De)) else { return false };
            item.stem = reworded(
                &item.stem,
                |lang, old| if lang == Lang::De { german.clone() } else { old.to_owned() },
            );
            true
        },
        &[State::Wrong],
    );
}

#[test]
fn what_is_to_be_written_is_held_to_the_map_too() {
    let maps: Vec<&Map> = MAPS.iter().collect();
    let items = typed(&maps, shipped_bank().to_vec());
    let mut entries: Vec<Entry> = items.iter().filter(|item| item.shape.is_written()).map(frozen).collect();
    for entry in &mut entries {
        match &mut entry.item.shape {
            Shape::Figure(scale) => (scale.low, scale.high) = (scale.low + 7.0, scale.high + 7.0),
            Shape::Gap(words) => words[0] = Text::of(Lang::De, "Kuchen"),
            _ => {}
        }
    }
    assert!(entries.len() > 8);
    assert!(of_shipped(&entries).iter().all(|state| *state == State::Wrong));
}

/// A shipped map, with its text changed.
fn changed(name: &str, from: &str, to: &str) -> Map {
    let maps = Path::new(env!("CARGO_MANIFEST_DIR")).join("maps");
    let read = |name: &str| fs::read_to_string(maps.join(name)).expect("it is shipped");
    let mut files = Files::default();
    let (catalogue, _) = files.add("catalogue.ron", read("catalogue.ron").into_bytes());
    let (catalogue, _) = read_catalogue(&files, catalogue);
    let text = read(&format!("{name}.ron"));
    let now = text.replace(from, to);
    assert_ne!(text, now, "{name} has no {from}");
    let (file, _) = files.add(format!("{name}.ron"), now.into_bytes());
    let (map, findings) = read_map(&files, file, Id::new(name).expect("a good id"), &catalogue);
    map.unwrap_or_else(|| panic!("{findings:?}"))
}

/// What a changed map says of all its frozen questions: each with its state, and every finding as it is told.
fn after(map: &Map) -> (Vec<(String, State)>, Vec<Diagnostic>) {
    now(&frozen_before(map), map)
}

/// The frozen questions of a changed map as it was shipped.
fn frozen_before(map: &Map) -> Vec<Entry> {
    let own = MAPS.iter().find(|own| own.id == map.id).expect("it is shipped");
    bank(&[own]).0.iter().map(frozen).collect()
}

fn now(entries: &[Entry], map: &Map) -> (Vec<(String, State)>, Vec<Diagnostic>) {
    let (held, findings) = hold(entries, &[map]);
    (held.into_iter().map(|held| (held.id.to_string(), held.state)).collect(), findings)
}

fn state_of(held: &[(String, State)], id: &str) -> State {
    held.iter().find(|(own, _)| own == id).unwrap_or_else(|| panic!("no {id}")).1
}

fn told(findings: &[Diagnostic], code: &str) -> Vec<String> {
    let own = findings.iter().filter(|finding| finding.code.id == code);
    own.map(|finding| report::message(finding, Lang::De)).collect()
}

#[test]
fn a_figure_that_the_map_gives_no_more_is_wrong_in_the_stem() {
    let map = changed("fodder-or-experience", "value: 2600,", "value: 2400,");
    let (held, findings) = after(&map);
    assert_eq!(state_of(&held, "fodder-or-experience.counted.kursk-2600"), State::Wrong);
    assert!(told(&findings, "E238").iter().any(|told| told.contains("„2.600“") && told.contains("„2.400“")));
    assert!(!told(&findings, "E238").iter().any(|told| told.contains("kursk-2600`, ")), "{findings:?}");
    let kept = held.iter().filter(|(_, state)| *state == State::Kept).count();
    assert!(kept * 10 > held.len() * 9, "{kept} of {}", held.len());
    let (held, _) = after(&changed("how-many", "(low: 20, unit: \"deaths\"", "(low: 30, unit: \"deaths\""));
    assert_eq!(state_of(&held, "how-many.bound.six-dead"), State::Wrong);
}

#[test]
fn another_unit_in_the_map_makes_a_figure_wrong() {
    let map =
        changed("fodder-or-experience", "value: 2600, unit: \"soldiers\"", "value: 2600, unit: \"drones\"");
    assert_eq!(state_of(&after(&map).0, "fodder-or-experience.counted.kursk-2600"), State::Wrong);
}

#[test]
fn other_words_of_the_map_are_told() {
    // The name of a position.
    let (held, findings) =
        after(&changed("china", "China sieht das Bündnis ungern", "China missfällt das Bündnis"));
    let names = |id: &str| id.contains(".thesis.") || id.contains(".backs.") || id.contains(".counters.");
    let (of_side, others): (Vec<_>, Vec<_>) =
        held.iter().partition(|(id, _)| names(id) && id.ends_with("own-influence"));
    assert!(!of_side.is_empty() && of_side.iter().all(|(_, state)| *state == State::Changed), "{of_side:?}");
    let other = others.iter().filter(|(id, state)| *state != State::Kept && !id.contains("own-influence"));
    assert_eq!(other.count(), 0);
    let told = told(&findings, "W226");
    assert!(
        !told.is_empty() && told.iter().all(|told| told.contains("sieht das Bündnis ungern")),
        "{told:?}"
    );
    assert!(told.iter().all(|told| told.contains("missfällt das Bündnis")), "{told:?}");
    for lang in Lang::BOTH {
        let files = Files::default();
        let human = report::human(&findings[0], &files, lang, false);
        assert!(!human.contains("stimmt noch") && !human.contains("still holds"), "{human}");
    }
    // A critical question, and what a word means.
    let asked = "Ist das Verhalten in der Hungersnot mit der Entsendung von Soldaten vergleichbar?";
    let other = "Ist das Verhalten in der Hungersnot mit dem Entsenden von Soldaten vergleichbar?";
    let (held, _) = after(&changed("fodder-or-experience", asked, other));
    assert!(held.iter().any(|(_, state)| *state == State::Changed), "{asked}");
    assert!(held.iter().all(|(_, state)| matches!(state, State::Changed | State::Kept)));
}

#[test]
fn a_statement_that_the_map_now_denies_is_wrong() {
    let short = "Russland und Nordkorea sagen einander Beistand im Krieg zu";
    let (held, _) = after(&changed(
        "blood-debt",
        short,
        "Russland und Nordkorea sagen einander keinen Beistand im Krieg zu",
    ));
    let wrong = held.iter().filter(|(_, state)| *state == State::Wrong).count();
    assert!(wrong > 10 && !held.iter().any(|(_, state)| *state == State::Changed), "{wrong}");
    assert!(held.iter().any(|(_, state)| *state == State::Kept));
}

#[test]
fn what_has_another_name_is_not_found() {
    let old = "material-help-pays";
    let map = changed("blood-debt", "\"material-help-pays\"", "\"material-help-is-paid\"");
    let entries = frozen_before(&map);
    let (held, findings) = now(&entries, &map);
    // Where it is only offered, the answer is told that is tied to it.
    let mut offered = 0;
    for (entry, (id, state)) in entries.iter().zip(&held) {
        let Origin::Frozen { answers, .. } = &entry.origin else { panic!("{id} is not frozen") };
        let is_about = id.contains(old);
        let is_tied = answers.iter().flatten().any(|answer| answer.split_whitespace().any(|id| id == old));
        let expected = if is_about || is_tied { State::Missing } else { State::Kept };
        assert_eq!(*state, expected, "{id}");
        offered += usize::from(!is_about && is_tied);
    }
    assert!(offered > 0);
    assert!(told(&findings, "E229").iter().all(|told| told.contains("`material-help-pays`")));
    let near =
        findings.iter().filter(|finding| finding.suggestion.as_deref() == Some("material-help-is-paid"));
    assert!(near.count() > offered);
}

#[test]
fn another_speaker_makes_the_answer_wrong() {
    let map = changed(
        "reports-credible",
        "(by: \"selenskyj\", act: Asserts, in: \"uslar\", para: 11,",
        "(by: \"stefan-lehmann\", act: Asserts, in: \"uslar\", para: 11,",
    );
    let (held, findings) = after(&map);
    for (id, state) in held.iter().filter(|(id, _)| id.starts_with("reports-credible.says.up-to-10000")) {
        assert_eq!(*state, State::Wrong, "{id}");
    }
    assert!(told(&findings, "E222").iter().chain(&told(&findings, "E221")).count() > 0);
}

#[test]
fn words_of_other_forms_and_older_seals_still_read() {
    // A form of one language alone, and one that was sealed by a program with other words.
    let mut entries: Vec<Entry> = shipped_bank().iter().map(frozen).collect();
    for entry in &mut entries {
        let german = |text: &Text| Text::of(Lang::De, text.get(Lang::De));
        entry.item.stem = german(&entry.item.stem);
        entry.item.languages = vec![Lang::De];
        entry.item.choices.iter_mut().for_each(|choice| choice.text = german(&choice.text));
    }
    assert!(of_shipped(&entries).iter().all(|state| *state == State::Kept));
    let mut entry = frozen(&shipped_bank()[0]);
    if let Origin::Frozen { print, answers } = &mut entry.origin {
        "00000000".clone_into(print);
        for answer in answers.iter_mut().flatten() {
            *answer = answer.split(" #").next().unwrap_or_default().to_owned();
        }
    }
    assert_eq!(of_shipped(&[entry]), [State::Kept]);
}
