//! The map to start from is what we would like every map to be.

use elenchus::{
    ground::{Files, Id, Lang, report, ron::format},
    map::{
        derive::{AttackKind, attack_kind},
        model::Map,
        ron::{Catalogue, read_catalogue, read_map},
        starter::starter,
    },
};

fn id() -> Id {
    Id::new("first-debate").expect("an id")
}

/// Reads a starter, which must have nothing wrong with it.
fn read(lang: Lang, files: &mut Files, catalogue: &Catalogue) -> Map {
    let (file, _) = files.add("maps/first-debate.ron", starter(&id(), lang).into_bytes());
    let (map, findings) = read_map(files, file, id(), catalogue);
    let told: Vec<_> = findings.iter().map(|finding| report::human(finding, files, lang, false)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    map.expect("a map without findings")
}

#[test]
fn it_has_nothing_wrong_with_it_alone_or_beside_our_maps() {
    let mut files = Files::default();
    let shared = std::fs::read("maps/catalogue.ron").expect("our catalogue is there");
    let (file, _) = files.add("maps/catalogue.ron", shared);
    let (catalogue, _) = read_catalogue(&files, file);
    for lang in Lang::BOTH {
        read(lang, &mut files, &Catalogue::default());
        read(lang, &mut files, &catalogue);
    }
}

#[test]
fn it_is_laid_out_canonically() {
    for lang in Lang::BOTH {
        let text = starter(&id(), lang);
        assert_eq!(format(&text).as_deref(), Some(text.as_str()), "{lang}");
        assert!(
            text.lines().all(|line| !line.trim_start().starts_with("//") || line.chars().count() <= 120),
            "{lang}"
        );
    }
}

/// The lines that are no comments.
fn data(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
}

#[test]
fn both_languages_differ_in_their_comments_alone() {
    let [german, english] = Lang::BOTH.map(|lang| starter(&id(), lang));
    assert_eq!(data(&german), data(&english));
    assert_ne!(german, english);
    for text in [german, english] {
        assert!(text.contains("elenchus check maps/first-debate.ron"), "it says how to go on");
        assert!(!text.contains("{id}"), "no hole is left");
    }
}

#[test]
fn it_shows_what_a_debate_is_made_of() {
    let map = read(Lang::En, &mut Files::default(), &Catalogue::default());
    assert_eq!(map.sides.len(), 2);
    assert!(map.inferences.iter().any(|inference| inference.premises.len() > 1), "linked premises");
    assert!(map.inferences.iter().any(|inference| !inference.implicit.is_empty()), "an unstated premise");
    assert!(map.inferences.iter().any(|inference| !inference.questions.is_empty()), "a critical question");
    assert!(map.attack_ixs().any(|attack| attack_kind(&map, attack) == AttackKind::Undercut));
    assert!(map.claims.iter().any(|claim| !claim.figures.is_empty()), "a figure");
    assert!(map.claims.iter().any(|claim| !claim.events.is_empty()), "an event");
    assert!(
        !map.sources.is_empty()
            && !map.terms.is_empty()
            && !map.relations.is_empty()
            && !map.closed.is_empty()
    );
    assert!(
        map.actors.iter().all(|actor| actor.forms.gender.is_some() && actor.forms.dative.starts_with("de"))
    );
}
