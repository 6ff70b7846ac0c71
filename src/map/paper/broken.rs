use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    ground::{Arg, Lang, say},
    map::{
        layout::What,
        model::{Act, ActorIx, Attack, AttackIx, ClaimIx, InferenceIx, Map, Node},
        outline::number,
        paper::{
            mend::{Draft, DraftTie, Move, On, Place},
            part::Part,
            patched::{self, Patched, pictures},
            plant::plant,
            register::{legend, register},
            room::{Page, readable},
            sheet::Sheet,
            tiles::{Format, MM},
            words::Words,
        },
        words::place,
    },
};

/// How a map to mend is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenOptions {
    /// The language.
    pub lang: Lang,
    /// How many errors are planted.
    pub errors: usize,
    /// Where they fall.
    pub seed: u64,
    /// The paper.
    pub paper: Format,
    /// The version that stands on it, where there are several.
    pub variant: Option<String>,
}

/// So many errors cannot be planted in this map so that each can be mended in one way only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany {
    /// How many were asked for.
    pub asked: usize,
    /// How many can be planted.
    pub planted: usize,
}

impl TooMany {
    /// What is wrong.
    pub fn message(&self, lang: Lang) -> String {
        let args = [("asked", Arg::Count(self.asked)), ("planted", Arg::Count(self.planted))];
        let key = if self.planted == 0 { "sheet-no-errors" } else { "sheet-too-many-errors" };
        say(lang, key, &args)
    }
}

/// A map with errors to find and mend, and its solution: relations turned round, premises at the wrong step, wrong
/// speakers, reasons drawn as objections to a step. There is only one way to mend it with so many changes.
///
/// # Errors
/// If so many errors cannot be planted.
pub fn broken(map: &Map, options: &BrokenOptions) -> Result<Sheet, TooMany> {
    let measures = |part: &Part| patched::alikes(&[&part.map], options.lang);
    let below = 34.0 * MM;
    let pages = |_: &Part| Page::both(options.paper, below).to_vec();
    let (part, _, page) = readable(map, options.lang, (options.paper, &pages), patched::SMALLEST, &measures);
    let part = tied(map, part);
    let sound = draft(map, &part);
    let (planted, moves) = plant(&sound, options.errors, options.seed);
    if moves.len() < options.errors {
        return Err(TooMany { asked: options.errors, planted: moves.len() });
    }
    let as_drawn = |draft: &Draft| Part { map: drawn(&part.map, draft), ..part.clone() };
    let (wrong, right) = (as_drawn(&planted), as_drawn(&sound));
    let patched = |part, draft| Patched { part, draft, lang: options.lang };
    let whole = Page::both(options.paper, below)[usize::from(page.flipped)];
    let ([sheet, key], room) = pictures(&patched(&wrong, &planted), &patched(&right, &sound), whole.room);
    let data = data(map, (&wrong, &right), &sound, &moves, &Page { room, ..whole }, options);
    let template = ("broken.typ", include_str!("broken.typ"));
    let made = Sheet::new(options.lang, template, &data).sorted("sheet-sort-broken");
    Ok(made.picture("sheet.svg", &sheet).picture("key.svg", &key))
}

/// A part without what the sheet has no move for, and without claims that then hang on nothing.
fn tied(whole: &Map, part: Part) -> Part {
    let left = |part: Part| Part { map: without_arguments_that_attack(part.map.clone()), ..part };
    let part = left(part);
    let joined: BTreeSet<ClaimIx> = ties(&part.map)
        .iter()
        .flat_map(|tie| match tie {
            DraftTie::Reason { premises, to, .. } => {
                premises.iter().copied().chain([*to]).collect::<Vec<_>>()
            }
            DraftTie::Objection { from, on: On::Claim(to) } => vec![*from, *to],
            DraftTie::Objection { from, .. } => vec![*from],
        })
        .chain(part.map.relations.iter().flat_map(|relation| relation.between.map(ClaimIx::get)))
        .map(|claim| part.whole[claim])
        .collect();
    if joined.is_empty() || joined.len() == part.whole.len() { part } else { left(Part::of(whole, &joined)) }
}

/// Objections that come from steps are left out: the sheet has no move for them.
fn without_arguments_that_attack(mut map: Map) -> Map {
    let mut gone: BTreeSet<AttackIx> =
        map.attack_ixs().filter(|at| !matches!(map[*at].from, Node::Claim(_))).collect();
    loop {
        let more =
            map.attack_ixs().filter(|at| matches!(map[*at].on, Node::Attack(on) if gone.contains(&on)));
        let before = gone.len();
        gone.extend(more.collect::<Vec<_>>());
        if gone.len() == before {
            break;
        }
    }
    let kept: Vec<AttackIx> = map.attack_ixs().filter(|at| !gone.contains(at)).collect();
    let place = |attack: AttackIx| AttackIx(kept.iter().position(|at| *at == attack).unwrap_or(0) as u32);
    let mut attacks: Vec<Attack> = kept.iter().map(|at| map[*at].clone()).collect();
    for attack in &mut attacks {
        if let Node::Attack(on) = attack.on {
            attack.on = Node::Attack(place(on));
        }
    }
    map.attacks = attacks;
    map.link();
    map
}

/// The part as a sheet tells it. Letters of sides that break the rules already are not printed.
fn draft(whole: &Map, part: &Part) -> Draft {
    let map = &part.map;
    let mut voices: BTreeMap<Place, BTreeSet<ActorIx>> = BTreeMap::new();
    for said in whole.claims.iter().flat_map(|claim| &claim.said) {
        voices.entry((said.source, said.paragraph)).or_default().insert(said.actor);
    }
    let said = |claim: &crate::map::model::Claim| {
        let said = claim.said.iter().find(|said| !matches!(said.act, Act::Denies | Act::Asks))?;
        Some(((said.source, said.paragraph), said.actor))
    };
    let said = map.claims.iter().map(said).collect();
    let sides = map.claims.iter().map(|claim| claim.side).collect();
    let mut draft = Draft { sides, said, ties: ties(map), voices };
    while let Some(fault) = draft.faults().first().copied() {
        let crate::map::paper::mend::Fault::Side { claim, .. } = fault else { break };
        draft.sides[claim] = None;
    }
    draft
}

fn ties(map: &Map) -> Vec<DraftTie> {
    let steps = map.inferences.iter().map(|step| {
        let mut premises: Vec<usize> = step.all_premises().map(ClaimIx::get).collect();
        premises.sort_unstable();
        DraftTie::Reason { needs: premises.len(), premises, to: step.conclusion.get() }
    });
    let count = map.inferences.len();
    let attacks = map.attacks.iter().map(|attack| {
        let from = if let Node::Claim(claim) = attack.from { claim.get() } else { 0 };
        let on = match attack.on {
            Node::Claim(claim) => On::Claim(claim.get()),
            Node::Inference(step) => On::Tie(step.get()),
            Node::Attack(attack) => On::Tie(count + attack.get()),
        };
        DraftTie::Objection { from, on }
    });
    steps.chain(attacks).collect()
}

/// The map as a draft draws it.
fn drawn(map: &Map, draft: &Draft) -> Map {
    let mut shown = map.clone();
    let places = new_places(draft);
    let (mut steps, mut attacks) = (Vec::new(), Vec::new());
    for (at, tie) in draft.ties.iter().enumerate() {
        match tie {
            DraftTie::Reason { premises, to, .. } => {
                let mut step = template_step(map, at);
                step.premises = premises.iter().map(|claim| ClaimIx(*claim as u32)).collect();
                step.implicit.clear();
                step.conclusion = ClaimIx(*to as u32);
                steps.push(step);
            }
            DraftTie::Objection { from, on } => {
                let mut attack = template_attack(map, at);
                attack.from = Node::Claim(ClaimIx(*from as u32));
                attack.on = match on {
                    On::Claim(claim) => Node::Claim(ClaimIx(*claim as u32)),
                    On::Tie(tie) => places[*tie],
                };
                attacks.push(attack);
            }
        }
    }
    (shown.inferences, shown.attacks) = (steps, attacks);
    for (claim, said) in shown.claims.iter_mut().zip(&draft.said) {
        if let (Some(((source, paragraph), actor)), Some(first)) = (said, claim.said.first().cloned()) {
            claim.said = vec![crate::map::model::Attribution {
                actor: *actor,
                source: *source,
                paragraph: *paragraph,
                act: Act::Asserts,
                ..first
            }];
        }
    }
    for (claim, side) in shown.claims.iter_mut().zip(&draft.sides) {
        claim.side = *side;
    }
    shown.link();
    shown
}

/// What each tie of a draft is in the map that draws it.
pub(super) fn new_places(draft: &Draft) -> Vec<Node> {
    let (mut steps, mut attacks) = (0, 0);
    let place = |tie: &DraftTie| match tie {
        DraftTie::Reason { .. } => {
            steps += 1;
            Node::Inference(InferenceIx(steps - 1))
        }
        DraftTie::Objection { .. } => {
            attacks += 1;
            Node::Attack(AttackIx(attacks - 1))
        }
    };
    draft.ties.iter().map(place).collect()
}

/// The step that a tie was, or one with the id of the attack it was.
fn template_step(map: &Map, at: usize) -> crate::map::model::Inference {
    if let Some(step) = map.inferences.get(at) {
        return step.clone();
    }
    let attack = &map.attacks[at - map.inferences.len()];
    crate::map::model::Inference {
        id: attack.id.clone(),
        at: attack.at,
        premises: Vec::new(),
        implicit: Vec::new(),
        conclusion: ClaimIx(0),
        scheme: None,
        by: Vec::new(),
        strength: None,
        questions: Vec::new(),
    }
}

fn template_attack(map: &Map, at: usize) -> Attack {
    if let Some(attack) = at.checked_sub(map.inferences.len()).and_then(|at| map.attacks.get(at)) {
        return attack.clone();
    }
    let step = &map.inferences[at];
    let node = Node::Claim(step.conclusion);
    Attack { id: step.id.clone(), at: step.at, from: node, on: node, by: Vec::new() }
}

#[derive(Serialize)]
struct Data {
    lang: &'static str,
    title: String,
    question: String,
    variant: Option<String>,
    footer: String,
    paper: &'static str,
    words: BTreeMap<&'static str, String>,
    room: [f64; 2],
    flipped: bool,
    errors: usize,
    rules: Vec<String>,
    moves: Vec<String>,
    /// Who speaks where.
    voices: Vec<Entry>,
    /// What the signs mean.
    legend: String,
    key: Vec<String>,
    /// How much of the map the sheet shows, where that is not all.
    excerpt: Option<String>,
}

#[derive(Serialize)]
struct Entry {
    name: String,
    text: String,
}

fn data(
    whole: &Map,
    (wrong, right): (&Part, &Part),
    sound: &Draft,
    moves: &[Move],
    page: &Page,
    options: &BrokenOptions,
) -> Data {
    let lang = options.lang;
    let words = Words { map: whole, lang };
    let rules = rules(sound);
    let footer = [("title", Arg::from(whole.title.get(lang))), ("seed", Arg::from(options.seed.to_string()))];
    let voice = |(place, actors): (Place, &BTreeSet<ActorIx>)| Entry {
        name: place_words(words, place),
        text: actors.iter().map(|actor| whole[*actor].name.get(lang)).collect::<Vec<_>>().join(", "),
    };
    Data {
        lang: lang.code(),
        title: whole.title.get(lang).to_owned(),
        question: whole.question.get(lang).to_owned(),
        variant: options.variant.clone(),
        footer: say(lang, "sheet-footer", &footer),
        paper: options.paper.page_name(),
        words: wording(words, moves.len()),
        room: page.room,
        flipped: page.flipped,
        errors: moves.len(),
        rules: rules.iter().map(|(rule, _)| words.say(rule)).collect(),
        moves: rules.iter().map(|(_, step)| words.say(step)).collect(),
        voices: register(sound, options.seed).into_iter().map(voice).collect(),
        legend: legend(words, &[&wrong.map, &right.map], sound.sides.iter().any(Option::is_some)),
        key: key(words, right, sound, moves),
        excerpt: words.excerpt(right.map.claims.len(), whole.claims.len()),
    }
}

/// The rules that can be broken in a map, each with how to mend what breaks it. Where no claim bears the letter of a
/// side, nothing tells a reason from an objection.
fn rules(sound: &Draft) -> Vec<(&'static str, &'static str)> {
    let sided = sound.sides.iter().flatten().next().is_some();
    let counted = sound.ties.iter().any(|tie| matches!(tie, DraftTie::Reason { needs: 2.., .. }));
    let said = sound.said.iter().flatten().next().is_some();
    let rules = [
        (sided, ("sheet-rule-reason", "sheet-move-flip")),
        (sided, ("sheet-rule-objection", "sheet-move-undercut")),
        (counted, ("sheet-rule-count", "sheet-move-premise")),
        (said, ("sheet-rule-speaker", "sheet-move-speaker")),
    ];
    rules.into_iter().filter(|(applies, _)| *applies).map(|(_, rule)| rule).collect()
}

fn wording(words: Words<'_>, errors: usize) -> BTreeMap<&'static str, String> {
    let mut wording: BTreeMap<&str, String> = [
        ("page", "sheet-page"),
        ("letterhead", "sheet-letterhead"),
        ("name", "sheet-name"),
        ("class", "sheet-class"),
        ("date", "sheet-date"),
        ("solution", "sheet-solution"),
        ("rules", "sheet-rules"),
        ("voices", "sheet-voices"),
        ("alt", "sheet-worksheet-alt"),
    ]
    .into_iter()
    .map(|(name, key)| (name, words.say(key)))
    .collect();
    wording.insert("task", words.with("sheet-mend", "count", Arg::Count(errors)));
    wording
}

pub(super) fn place_words(words: Words<'_>, (source, paragraph): Place) -> String {
    place(words.map[source].name.get(words.lang), [paragraph], words.lang)
}

/// The errors in the order of the claims they are found at.
fn key(words: Words<'_>, part: &Part, sound: &Draft, moves: &[Move]) -> Vec<String> {
    let mut key: Vec<_> = moves.iter().map(|step| told(words, part, sound, *step)).collect();
    key.sort();
    key.into_iter().map(|(_, line)| line).collect()
}

/// An error and how it is mended, in words, with the claim it is found at.
fn told(words: Words<'_>, part: &Part, sound: &Draft, step: Move) -> (ClaimIx, String) {
    let numbered = |claim: usize| Arg::from(number(part.whole[claim]).to_string());
    let (from, to) = match step {
        Move::Flip { tie } | Move::Reason { tie } | Move::Undercut { tie, .. } => match &sound.ties[tie] {
            DraftTie::Reason { premises, to, .. } => (premises[0], *to),
            DraftTie::Objection { from, on: On::Claim(to) } => (*from, *to),
            DraftTie::Objection { from, .. } => (*from, *from),
        },
        Move::Premise { claim, from, .. } => match &sound.ties[from] {
            DraftTie::Reason { to, .. } => (claim, *to),
            DraftTie::Objection { .. } => (claim, claim),
        },
        Move::Speaker { claim, .. } => (claim, claim),
    };
    let key = match step {
        Move::Flip { tie } if matches!(sound.ties[tie], DraftTie::Reason { .. }) => "sheet-key-reason",
        Move::Flip { .. } => "sheet-key-objection",
        Move::Premise { .. } => "sheet-key-premise",
        Move::Speaker { .. } => "sheet-key-speaker",
        Move::Reason { .. } | Move::Undercut { .. } => "sheet-key-undercut",
    };
    let speaker = sound.said[from].map_or("", |(_, actor)| words.map[actor].name.get(words.lang));
    let others = match step {
        Move::Premise { claim, from, .. } => match &sound.ties[from] {
            DraftTie::Reason { premises, .. } => Words::numbers(
                premises.iter().filter(|other| **other != claim).map(|other| part.whole[*other]),
            ),
            DraftTie::Objection { .. } => String::new(),
        },
        _ => String::new(),
    };
    let args = [
        ("from", numbered(from)),
        ("to", numbered(to)),
        ("speaker", Arg::from(speaker)),
        ("others", Arg::from(others)),
    ];
    (part.whole[from], say(words.lang, key, &args))
}

/// What a vertex of the drawing is among the ties of a draft.
pub(super) fn tie_at(draft: &Draft, what: What) -> Option<usize> {
    let node = match what {
        What::Inference(at) => Node::Inference(at),
        What::Attack(at) => Node::Attack(at),
        What::Claim(_) | What::Relation(_) => return None,
    };
    new_places(draft).into_iter().position(|place| place == node)
}
