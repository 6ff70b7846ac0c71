use std::collections::BTreeMap;

use crate::{
    ground::{Lang, Named, say},
    map::{
        derive::{attack_kind, status},
        layout::{drawing::Drawing, mark::Tie, network::What, view::Seen},
        model::{ClaimIx, Map},
        outline::{Step, number, outline_where},
        words::{act, by},
    },
    page::{Point, Scene},
};

/// No reader follows deeper; what stands deeper is read at this level.
const DEEPEST: usize = 12;

/// Tells the drawing in words, line by line; each claim becomes a landmark where it is read first. The drawing's upper
/// left corner is given.
pub(super) fn read(drawing: &Drawing<'_>, scene: &mut Scene, corner: Point) {
    let (map, lang) = (drawing.map, drawing.options.lang);
    let seen = drawing.view.of(map);
    scene.read(0, map.question.get(lang));
    drawing.view.words(map, lang).into_iter().for_each(|words| scene.read(0, words));
    let whats = drawing.network.whats.iter().zip(&drawing.corners);
    let places: BTreeMap<ClaimIx, Point> = whats
        .filter_map(
            |(what, corner)| if let What::Claim(claim) = what { Some((*claim, *corner)) } else { None },
        )
        .collect();
    for line in outline_where(map, &|step| seen.step(map, step)) {
        let level = u8::try_from(line.depth.min(DEEPEST)).unwrap_or(u8::MAX);
        scene.read(level, words(map, &seen, lang, line.step));
        if let Step::Claim { claim, again: false } | Step::Implicit { claim, again: false } = line.step
            && let Some(place) = places.get(&claim)
        {
            let name = format!("{} {}", number(claim), map[claim].short.get(lang));
            scene.mark(level / 2, name, Point::new(corner.x() + place.x(), corner.y() + place.y()));
        }
    }
}

fn words(map: &Map, seen: &Seen, lang: Lang, step: Step) -> String {
    let word = |key: &str| say(lang, key, &[]);
    match step {
        Step::Claim { claim, again: true } | Step::Implicit { claim, again: true } => {
            format!("{}. {} ({})", number(claim), map[claim].short.get(lang), word("show-again"))
        }
        Step::Claim { claim, .. } | Step::Implicit { claim, .. } => claim_words(map, seen, lang, claim),
        Step::Inference(at) => {
            let linked = map[at].all_premises().count() > 1;
            let mut parts = vec![word(if linked { "show-linked" } else { "show-reason" })];
            parts.extend(map[at].scheme.map(|scheme| word(&format!("scheme-{}", scheme.name()))));
            parts.extend(by(map, &map[at].by, lang));
            format!("+ {}", parts.join(" · "))
        }
        Step::Attack(at) => {
            let mut parts = vec![word(&format!("attack-{}", attack_kind(map, at).name()))];
            parts.extend(by(map, &map[at].by, lang));
            format!("{} {}", Tie::Attack(attack_kind(map, at)).sign(), parts.join(" · "))
        }
    }
}

fn claim_words(map: &Map, seen: &Seen, lang: Lang, at: ClaimIx) -> String {
    let claim = &map[at];
    let mut parts = vec![
        say(lang, &format!("kind-{}", claim.kind.name()), &[]),
        say(lang, &format!("status-{}", status(map, at).name()), &[]),
    ];
    for said in &claim.said {
        let actor = &map[said.actor];
        let words = format!("{} {}", actor.name.get(lang), act(actor, said.act, lang));
        if !parts.contains(&words) {
            parts.push(words);
        }
    }
    for relation in map.relations_of(at).iter().filter(|relation| seen.relation(map, **relation)) {
        let relation = &map[*relation];
        let other = if relation.between[0] == at { relation.between[1] } else { relation.between[0] };
        parts.push(format!(
            "{} {}",
            say(lang, &format!("relation-{}", relation.kind.name()), &[]),
            number(other)
        ));
    }
    format!("{}. {} ({})", number(at), claim.short.get(lang), parts.join(" · "))
}
