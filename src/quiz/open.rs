//! What cannot be keyed: the strongest argument, one's own judgement. Such questions are asked openly, with what a
//! good answer mentions drawn from the map, every side alike.

use crate::{
    ground::{Id, Text, rng::Chance},
    map::{
        derive::{Closure, Sides, Status, sides, status},
        model::{Act, Attribution, ClaimIx, Hedge, InferenceIx, Map, Node},
    },
    quiz::{freed::freed, item::Cite, prove::stays_open, saying::Saying},
};

/// A question without a key: what it asks and what a good answer mentions. Nobody is given points for it.
#[derive(Clone, Debug)]
pub struct OpenPrompt {
    /// Its name, from its type and facts.
    pub id: Id,
    /// The map it is about.
    pub map: Id,
    /// The question.
    pub stem: Text,
    /// What a good answer mentions.
    pub rubric: Vec<Text>,
    /// Where that can be read.
    pub cites: Vec<Cite>,
}

/// The most reasons, objections or open points that a rubric lists of one sort.
const MOST: usize = 4;

/// The open prompts that a map yields, in order of their use to a class: one's own judgement, the strongest argument
/// of each side, what is uncertain, and the critical questions that the map leaves open. None says what is right, and
/// every rubric that weighs sides lists as many reasons of one as of the other.
pub fn open_prompts(map: &Map) -> Vec<OpenPrompt> {
    let alone = freed(&[map]);
    alone.first().map_or_else(Vec::new, |map| prompts(map))
}

fn prompts(map: &Map) -> Vec<OpenPrompt> {
    let of = sides(map);
    let mut prompts = vec![judgement(map, &of)];
    prompts.extend((0..map.sides.len()).filter_map(|side| strongest(map, &of, side)));
    prompts.extend(uncertain(map));
    prompts.extend(open_questions(map));
    prompts
}

fn prompt(map: &Map, name: &str, stem: Saying, rubric: Vec<Saying>, claims: &[ClaimIx]) -> OpenPrompt {
    let mut cites: Vec<Cite> = Vec::new();
    for said in claims.iter().filter_map(|claim| map[*claim].said.first()) {
        let source = &map[said.source];
        let cite = Cite { source: source.id.clone(), name: source.name.clone(), paragraph: said.paragraph };
        if !cites.contains(&cite) {
            cites.push(cite);
        }
    }
    OpenPrompt {
        id: Id::new(&format!("{}.open.{name}", map.id)).unwrap_or_default(),
        map: map.id.clone(),
        stem: stem.in_all(map),
        rubric: rubric.iter().map(|line| line.in_all(map)).collect(),
        cites,
    }
}

/// The steps that a side rests on, those to its thesis first: what is a reason only with others stands beside them.
fn steps(map: &Map, of: &Sides, side: usize) -> Vec<InferenceIx> {
    let mut found: Vec<InferenceIx> = Vec::new();
    let mut known = vec![map.sides[side].thesis];
    let mut queue = known.clone();
    while let Some(claim) = queue.pop() {
        for step in map.inferences_to(claim) {
            let premises = map[*step].premises.iter();
            let own: Vec<ClaimIx> = premises.filter(|one| of.of(**one) == Some(side)).copied().collect();
            if !own.is_empty() && !found.contains(step) {
                found.push(*step);
            }
            for premise in own {
                if !known.contains(&premise) {
                    known.push(premise);
                    queue.insert(0, premise);
                }
            }
        }
    }
    found
}

/// The reasons that a side rests on, the nearest first.
fn reasons(map: &Map, of: &Sides, side: usize) -> Vec<ClaimIx> {
    let mut found: Vec<ClaimIx> = Vec::new();
    for premise in steps(map, of, side).iter().flat_map(|step| &map[*step].premises) {
        if of.of(*premise) == Some(side) && !found.contains(premise) {
            found.push(*premise);
        }
    }
    found
}

/// A reason as a line of a rubric: with those that it counts with, if it counts with others.
fn such_as(map: &Map, step: InferenceIx) -> Saying {
    match &map[step].premises[..] {
        [first, rest @ ..] if !rest.is_empty() => {
            Saying::new("rubric-such-as-with").claim("claim", *first).claims("with", rest)
        }
        premises => Saying::new("rubric-such-as").claims("claim", premises),
    }
}

/// What speaks against a side: objections to its thesis, its reasons and the steps between them.
fn objections(map: &Map, of: &Sides, side: usize) -> Vec<ClaimIx> {
    let claims: Vec<ClaimIx> =
        std::iter::once(map.sides[side].thesis).chain(reasons(map, of, side)).collect();
    let steps = claims.iter().flat_map(|claim| map.inferences_to(*claim)).map(|step| Node::Inference(*step));
    let targets = claims.iter().map(|claim| Node::Claim(*claim)).chain(steps);
    let mut found: Vec<ClaimIx> = Vec::new();
    for attack in targets.flat_map(|target| map.attacks_on(target)) {
        if let Node::Claim(from) = map[*attack].from
            && !found.contains(&from)
        {
            found.push(from);
        }
    }
    found
}

fn judgement(map: &Map, of: &Sides) -> OpenPrompt {
    let all: Vec<Vec<InferenceIx>> = (0..map.sides.len()).map(|side| steps(map, of, side)).collect();
    // As many of one side as of the other.
    let most = all.iter().map(Vec::len).min().unwrap_or(0).min(MOST);
    let mut rubric = vec![Saying::new("rubric-position")];
    let mut named = Vec::new();
    for (side, steps) in map.sides.iter().zip(&all) {
        rubric.push(Saying::new("rubric-reason-of-side").quoted("side", &side.name));
        for step in steps.iter().take(most) {
            rubric.push(such_as(map, *step));
            named.extend(&map[*step].premises);
        }
    }
    rubric.extend([Saying::new("rubric-own-standard"), Saying::new("rubric-other-side")]);
    rubric.push(Saying::new("rubric-uncertain"));
    prompt(map, "judgement", Saying::new("open-judgement").quoted("question", &map.question), rubric, &named)
}

fn strongest(map: &Map, of: &Sides, side: usize) -> Option<OpenPrompt> {
    let (steps, objections) = (steps(map, of, side), objections(map, of, side));
    let (steps, objections) = (&steps[..steps.len().min(MOST)], &objections[..objections.len().min(MOST)]);
    if steps.is_empty() {
        return None;
    }
    let mut rubric = vec![Saying::new("rubric-one-argument")];
    rubric.extend(steps.iter().map(|step| {
        let argument = Saying::new("rubric-such-as-step").claims("from", &map[*step].premises);
        argument.claim("claim", map[*step].conclusion)
    }));
    rubric.push(Saying::new("rubric-why-strong"));
    if !objections.is_empty() {
        rubric.push(Saying::new("rubric-meet-objection"));
        rubric.extend(objections.iter().map(|claim| Saying::new("rubric-such-as").claim("claim", *claim)));
    }
    // Most steps are the map's own: only where it says who draws one can that be asked for.
    if steps.iter().any(|step| !map[*step].by.is_empty()) {
        rubric.push(Saying::new("rubric-who-says"));
    }
    let side = &map.sides[side];
    let stem = Saying::new("open-strongest").quoted("side", &side.name);
    let mut named: Vec<ClaimIx> = steps.iter().flat_map(|step| map[*step].premises.clone()).collect();
    named.extend(objections);
    Some(prompt(map, &format!("strongest.{}", side.id), stem, rubric, &named))
}

/// Why a claim is uncertain by what the sources do with it, the gravest first: somebody denies it, it is only passed on, or
/// those who say it do not vouch for it. That the map itself sets something against it makes it debated, not uncertain.
fn doubt(map: &Map, claim: ClaimIx) -> Option<u8> {
    let said = &map[claim].said;
    let unsure = |said: &Attribution| matches!(said.hedge, Some(Hedge::Possibly | Hedge::Allegedly));
    match status(map, claim) {
        Status::Settled | Status::Unstated => None,
        _ if said.iter().any(|said| said.act == Act::Denies) => Some(0),
        Status::Reported => Some(1),
        _ if !said.is_empty() && said.iter().all(unsure) => Some(2),
        _ => None,
    }
}

/// What the sources dispute or only pass on: what would have to be known to settle it?
fn uncertain(map: &Map) -> Option<OpenPrompt> {
    let mut claims: Vec<ClaimIx> = map.claim_ixs().filter(|claim| doubt(map, *claim).is_some()).collect();
    claims.sort_by_key(|claim| doubt(map, *claim));
    claims.truncate(MOST);
    if claims.len() < 2 {
        return None;
    }
    let mut rubric = vec![Saying::new("rubric-names-uncertain")];
    rubric.extend(claims.iter().map(|claim| Saying::new("rubric-such-as").claim("claim", *claim)));
    rubric.extend(["rubric-who-knows", "rubric-what-would-show", "rubric-follows"].map(Saying::new));
    Some(prompt(map, "uncertain", Saying::new("open-uncertain"), rubric, &claims))
}

/// The critical questions that the map leaves open, the first of each step.
fn open_questions(map: &Map) -> impl Iterator<Item = OpenPrompt> {
    let closure = Closure::new(map);
    map.inference_ixs().filter_map(move |step| {
        let inference = &map[step];
        let scheme = inference.scheme?;
        let at = (0..inference.questions.len()).find(|at| stays_open(map, &closure, step, *at))?;
        let open = &inference.questions[at];
        let asked = match &open.text {
            Some(text) => Saying::new("open-question").quoted("ask", text),
            None => {
                Saying::new("open-question").word("ask", format!("critical-{}-{}", scheme.key(), open.ask.id))
            }
        };
        let rubric = ["rubric-answers-question", "rubric-evidence", "rubric-step-stands"].map(Saying::new);
        let stem = asked.claim("about", inference.conclusion);
        let named: Vec<ClaimIx> = inference.premises.iter().copied().chain([inference.conclusion]).collect();
        Some(prompt(map, &format!("question.{}", inference.id), stem, rubric.to_vec(), &named))
    })
}

/// So many open prompts for a form on some maps: the first of every map, then the second, and so on. The seed says with
/// which map it begins and in which order they follow, so that forms of many maps do not all ask about the same one.
pub fn open_for(maps: &[&Map], count: usize, seed: u64) -> Vec<OpenPrompt> {
    if count == 0 {
        return Vec::new();
    }
    let mut order: Vec<&Map> = maps.to_vec();
    Chance::for_purpose(seed, "open prompts").shuffle(&mut order);
    let all: Vec<Vec<OpenPrompt>> = order.into_iter().map(open_prompts).collect();
    let longest = all.iter().map(Vec::len).max().unwrap_or(0);
    let rounds = (0..longest).flat_map(|at| all.iter().filter_map(move |prompts| prompts.get(at)));
    rounds.take(count).cloned().collect()
}
