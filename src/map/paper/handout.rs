use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    ground::{Arg, Lang, Named, say},
    map::{
        derive::{Status, attack_kind, mentioned, sides, status},
        layout::Tie,
        model::{Act, ActorIx, ClaimIx, Map, Node, SourceIx},
        outline::number,
        paper::{
            chart::chart,
            plan::{part_note, plan},
            sheet::Sheet,
            tiles::{Format, rounded},
            timeline::{marks_about, timeline},
            words::Words,
        },
        show::side_letter,
        words::act_count,
    },
    page::Scene,
};

/// The part of a sheet's height that the plan takes at most.
const PLAN: f64 = 0.356;
/// The margins left and right, in points.
const MARGINS: f64 = 90.0;
/// The width of a column of the second page.
const COLUMN: f64 = 245.0;
/// The size of text in charts as they are drawn, in points.
const DRAWN: f64 = 8.0;
/// The sizes of text tried for two pages, the smallest still legible at arm's length.
const SIZES: [f64; 9] = [12.0, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.4];
/// The smallest of them for the sake of which one page is not preferred to two.
const WHOLE: f64 = 10.0;

/// A debate on two pages: question, sides, plan, claims and who says them, figures that differ, events, terms, sources.
pub fn handout(map: &Map, lang: Lang, paper: Format) -> Sheet {
    let [width, height] = paper.size();
    let room = [width - MARGINS, height * PLAN];
    let (plan, shown) = plan(map, lang, room);
    let drawn: Vec<_> = SIZES.into_iter().map(|size| (size, beside(map, lang, size))).collect();
    let [chart, timeline] =
        drawn.last().map(|(_, scenes)| scenes.each_ref().map(Option::as_ref)).unwrap_or_default();
    let mut data = Data::new(map, lang, (paper, room), [Some(&plan), chart, timeline]);
    if let (Some(note), Some(known)) = (part_note(map, lang, shown), data.words.get_mut("plan_note")) {
        *known = format!("{known} {note}");
    }
    let mut sheet =
        Sheet::new(lang, ("handout.typ", include_str!("handout.typ")), &data).picture("plan.svg", &plan);
    for (name, scene) in [("chart.svg", chart), ("timeline.svg", timeline)] {
        if let Some(scene) = scene {
            sheet = sheet.picture(name, scene);
        }
    }
    for (size, [chart, timeline]) in &drawn {
        for (name, scene) in [("chart", chart), ("timeline", timeline)] {
            if let Some(scene) = scene {
                sheet = sheet.picture(format!("{name}-{}.svg", size * 10.0), scene);
            }
        }
    }
    sheet.within(2, &SIZES).rather_fewer(WHOLE).sorted("sheet-sort-handout")
}

/// Figures that differ and events, drawn for a column so that their text comes out in a size.
fn beside(map: &Map, lang: Lang, size: f64) -> [Option<Scene>; 2] {
    let width = COLUMN * (DRAWN / size).min(1.0);
    [chart(map, lang, width), timeline(map, lang, width)]
}

#[derive(Serialize)]
struct Data {
    lang: &'static str,
    title: String,
    question: String,
    footer: String,
    paper: &'static str,
    plan_height: f64,
    words: BTreeMap<&'static str, String>,
    sides: Vec<Side>,
    plan: Option<Picture>,
    signs: Vec<Entry>,
    claims: Vec<Claim>,
    speakers: Vec<Entry>,
    chart: Option<Picture>,
    timeline: Option<Picture>,
    terms: Vec<Entry>,
    sources: Vec<Entry>,
}

#[derive(Serialize)]
struct Side {
    letter: String,
    name: String,
    number: String,
    thesis: String,
}

#[derive(Serialize)]
struct Claim {
    number: String,
    side: String,
    /// The language of its text, whose words are broken after it.
    lang: &'static str,
    text: String,
    note: String,
}

/// A name and what is said about it.
#[derive(Serialize)]
struct Entry {
    name: String,
    text: String,
}

/// A picture's measures, and what stands for it where it cannot be seen.
#[derive(Serialize)]
struct Picture {
    width: f64,
    height: f64,
    alt: String,
}

impl Picture {
    fn new(scene: &Scene) -> Self {
        let alt = format!("{}\n{}", scene.title(), scene.alternative());
        Self { width: scene.width(), height: scene.height(), alt }
    }
}

impl Data {
    fn new(
        map: &Map,
        lang: Lang,
        (paper, room): (Format, [f64; 2]),
        [plan, chart, timeline]: [Option<&Scene>; 3],
    ) -> Self {
        let words = Words { map, lang };
        let source = |(number, at): (usize, SourceIx)| Entry {
            name: format!("[{}] {}", number + 1, map[at].name.get(lang)),
            text: words.source(at),
        };
        let term = |at: usize| {
            let term = &map.terms[at];
            Entry { name: term.term.get(lang).to_owned(), text: term.definition.get(lang).to_owned() }
        };
        let mut terms: Vec<Entry> = mentioned(map).into_iter().map(term).collect();
        terms.sort_by_cached_key(|term| alphabetical(&term.name));
        Self {
            lang: lang.code(),
            title: map.title.get(lang).to_owned(),
            question: map.question.get(lang).to_owned(),
            footer: map.title.get(lang).to_owned(),
            paper: paper.page_name(),
            plan_height: rounded(room[1]),
            words: headings(words),
            sides: map_sides(words),
            plan: plan.map(Picture::new),
            signs: signs(map, lang),
            claims: claims(words),
            speakers: speakers(words),
            chart: chart.map(Picture::new),
            timeline: timeline.map(Picture::new),
            terms,
            sources: map.cited_sources().into_iter().enumerate().map(source).collect(),
        }
    }
}

/// A word as a list is ordered by: whatever its case, umlauts as the letters they are made of.
fn alphabetical(word: &str) -> String {
    let plain = |letter: char| match letter {
        'ä' => "a".to_owned(),
        'ö' => "o".to_owned(),
        'ü' => "u".to_owned(),
        'ß' => "ss".to_owned(),
        other => other.to_string(),
    };
    word.to_lowercase().chars().map(plain).collect()
}

fn headings(words: Words<'_>) -> BTreeMap<&'static str, String> {
    let keys = [
        ("page", "sheet-page"),
        ("letterhead", "sheet-letterhead"),
        ("sides", "show-sides"),
        ("plan", "sheet-plan"),
        ("plan_note", if words.map.sides.is_empty() { "sheet-plan-note-plain" } else { "sheet-plan-note" }),
        (
            "claims",
            if words.map.claims.iter().any(|claim| !claim.said.is_empty()) {
                "sheet-claims"
            } else {
                "sheet-claims-plain"
            },
        ),
        ("speakers", "sheet-speakers"),
        ("figures", "sheet-figures"),
        ("events", "sheet-events"),
        ("terms", "sheet-terms"),
        ("sources", "show-sources"),
    ];
    let said = keys.into_iter().map(|(name, key)| (name, words.say(key)));
    said.chain([("events_note", marks_about(words))]).collect()
}

fn map_sides(words: Words<'_>) -> Vec<Side> {
    let side = |(at, side): (usize, &crate::map::model::Side)| Side {
        letter: side_letter(at),
        name: side.name.get(words.lang).to_owned(),
        number: number(side.thesis).to_string(),
        thesis: words.map[side.thesis].short.get(words.lang).to_owned(),
    };
    words.map.sides.iter().enumerate().map(side).collect()
}

/// The signs on the plan's lines and what they mean, as far as they occur.
fn signs(map: &Map, lang: Lang) -> Vec<Entry> {
    let occurs = |tie: &Tie| match tie {
        Tie::Support => !map.inferences.is_empty(),
        Tie::Attack(kind) => map.attack_ixs().any(|at| attack_kind(map, at) == *kind),
        Tie::Relation(kind) => map.relations.iter().any(|relation| relation.kind == *kind),
    };
    let meaning = |tie: Tie| {
        let name = match tie {
            Tie::Support => "Support",
            Tie::Attack(kind) => kind.name(),
            Tie::Relation(kind) => kind.name(),
        };
        Entry { name: tie.sign().to_owned(), text: say(lang, &format!("draw-means-{name}"), &[]) }
    };
    Tie::ALL.into_iter().filter(occurs).map(meaning).collect()
}

fn claims(words: Words<'_>) -> Vec<Claim> {
    let (sides, sources) = (sides(words.map), words.map.cited_sources());
    // Where nobody is ever named, there is no need to say so of each claim.
    let anybody = words.map.claims.iter().any(|claim| !claim.said.is_empty());
    let claim = |at: ClaimIx| {
        let (said, status) = (words.said_by_number(at, &sources), status(words.map, at));
        let state = words.named("status", status);
        let attacked = !words.map.attacks_on(Node::Claim(at)).is_empty();
        let note = match (said.is_empty(), attacked || status == Status::Settled) {
            (true, _) => state,
            (false, true) => format!("{said} · {state}"),
            (false, false) => said,
        };
        Claim {
            number: number(at).to_string(),
            side: sides.of(at).map(side_letter).unwrap_or_default(),
            lang: words.map[at].short.lang(words.lang).code(),
            text: words.map[at].short.get(words.lang).to_owned(),
            note: if anybody { note } else { String::new() },
        }
    };
    words.map.claim_ixs().map(claim).collect()
}

/// Who speaks, with what they do with which claims.
fn speakers(words: Words<'_>) -> Vec<Entry> {
    let mut acts: BTreeMap<ActorIx, BTreeMap<Act, Vec<ClaimIx>>> = BTreeMap::new();
    for claim in words.map.claim_ixs() {
        for said in &words.map[claim].said {
            acts.entry(said.actor).or_default().entry(said.act).or_default().push(claim);
        }
    }
    let entry = |(actor, acts): (ActorIx, BTreeMap<Act, Vec<ClaimIx>>)| {
        let actor = &words.map[actor];
        let count = Arg::Count(act_count(actor, words.lang));
        let done = acts.into_iter().map(|(act, claims)| {
            let act = words.with(&format!("sheet-act-{}", act.name()), "count", count.clone());
            format!("{act} {}", Words::numbers(claims))
        });
        let done = done.collect::<Vec<_>>().join("; ");
        let role = actor.role.as_ref().map(|role| format!("{} – ", role.get(words.lang))).unwrap_or_default();
        Entry { name: actor.name.get(words.lang).to_owned(), text: format!("{role}{done}") }
    };
    acts.into_iter().map(entry).collect()
}
