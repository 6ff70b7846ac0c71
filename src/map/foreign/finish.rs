//! From a draft to the text of a map file: ids are made, and what no map may hold is reported and left out.

use std::collections::BTreeSet;

use crate::{
    ground::{Code, Diagnostic, Files, Id, Lang, Span, say},
    map::{
        foreign::{
            codes,
            draft::{Draft, Node, Words},
            names::{Names, between, slug},
            print::{Ids, map_value},
        },
        ron::{Catalogue, read_map, value::print},
    },
};

/// The most characters of a short text. What is longer stands in full behind a shortened one.
const MOST_SHORT: usize = 140;

/// The most findings of one kind that are listed.
const MOST_LISTED: usize = 40;

/// What was made of a foreign file.
#[derive(Debug)]
pub struct Imported {
    /// The text of a map file; nothing if something found is an error.
    pub text: Option<String>,
    /// What is wrong with the file, and what could not be carried over.
    pub findings: Vec<Diagnostic>,
}

/// The text of the map that was drafted. `name` stands in for a missing title, `start` is the beginning of the file.
pub(super) fn finish(mut draft: Draft, name: &str, start: Span) -> Imported {
    if draft.claims.is_empty() && !draft.findings.iter().any(Diagnostic::is_error) {
        draft.report(codes::EMPTY, start);
    }
    complete(&mut draft, name, start);
    obey(&mut draft);
    let ids = make_ids(&mut draft);
    let mut text = print(&map_value(&draft, &ids));
    // What came along as it is may break a law of our files.
    if draft.carries() && !reads(&text) {
        draft.drop_carried();
        draft.report(codes::BAD_CARRIED, start);
        text = print(&map_value(&draft, &ids));
    }
    let findings = listed(draft.findings);
    let broken = findings.iter().any(Diagnostic::is_error);
    Imported { text: (!broken).then_some(text), findings }
}

/// Whether a text is a map.
fn reads(text: &str) -> bool {
    let mut files = Files::default();
    let (file, _) = files.add("", text.as_bytes().to_vec());
    read_map(&files, file, Id::default(), &Catalogue::default()).0.is_some()
}

/// Sorted by place, with at most [`MOST_LISTED`] of one kind.
fn listed(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.sort_by_key(|finding| (finding.at, finding.code));
    findings.dedup();
    let mut counts = std::collections::BTreeMap::<Code, (usize, Span)>::new();
    for finding in &findings {
        let entry = counts.entry(finding.code).or_insert((0, finding.at));
        entry.0 += 1;
        if entry.0 == MOST_LISTED + 1 {
            entry.1 = finding.at;
        }
    }
    let mut seen = std::collections::BTreeMap::<Code, usize>::new();
    findings.retain(|finding| {
        let count = seen.entry(finding.code).or_insert(0);
        *count += 1;
        *count <= MOST_LISTED
    });
    let more = counts.into_iter().filter(|(_, (count, _))| *count > MOST_LISTED);
    findings.extend(more.map(|(code, (count, at))| {
        Diagnostic::new(codes::MORE, at).arg("count", count - MOST_LISTED).arg("code", code.id)
    }));
    findings
}

/// Fills in what every map must have.
fn complete(draft: &mut Draft, name: &str, start: Span) {
    let languages = draft.languages.clone();
    if blank(&draft.title) {
        draft.title = draft.words(name);
    }
    fill(&mut draft.title, &languages, "foreign-untitled");
    if blank(&draft.question) {
        draft.question.clone_from(&draft.title);
        draft.report(codes::NO_QUESTION, start);
    }
    fill(&mut draft.question, &languages, "foreign-untitled");
    let mut empty = Vec::new();
    for claim in &mut draft.claims {
        if blank(&claim.short) {
            std::mem::swap(&mut claim.short, &mut claim.full);
        }
        if blank(&claim.short) {
            empty.push(claim.at);
        }
        fill(&mut claim.short, &languages, "foreign-wordless");
        if claim.full.is_empty() && claim.short.iter().any(|(_, words)| words.chars().count() > MOST_SHORT) {
            claim.full.clone_from(&claim.short);
            claim.short.iter_mut().for_each(|(_, words)| *words = shortened(words));
        }
        if !claim.full.is_empty() {
            fill(&mut claim.full, &languages, "foreign-wordless");
        }
    }
    for at in empty {
        draft.report(codes::NO_TEXT, at);
    }
    if draft.claims.iter().all(|claim| claim.kind.is_none()) && !draft.claims.is_empty() {
        draft.report(codes::KINDS, start);
    }
    let named = draft.sides.iter_mut().map(|side| &mut side.name);
    let named = named.chain(draft.actors.iter_mut().map(|actor| &mut actor.name));
    for words in named.chain(draft.sources.iter_mut().map(|source| &mut source.name)) {
        fill(words, &languages, "foreign-untitled");
    }
}

fn blank(words: &Words) -> bool {
    words.iter().all(|(_, words)| words.trim().is_empty())
}

/// Keeps one wording a language, white space made even; a language without one takes another's.
fn fill(words: &mut Words, languages: &[Lang], otherwise: &str) {
    let even = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let given: Words = words.iter().map(|(lang, text)| (*lang, even(text))).collect();
    let first = given.iter().find(|(_, text)| !text.is_empty());
    let wording = |lang: Lang| {
        let own = given.iter().find(|(known, text)| *known == lang && !text.is_empty());
        own.or(first).map_or_else(|| say(lang, otherwise, &[]), |(_, text)| text.clone())
    };
    let wanted = Lang::BOTH.into_iter().filter(|lang| languages.contains(lang));
    *words = wanted.map(|lang| (lang, wording(lang))).collect();
}

/// The first sentence of a text, or as many of its words as fit.
fn shortened(text: &str) -> String {
    if text.chars().count() <= MOST_SHORT {
        return text.to_owned();
    }
    let room = text.char_indices().nth(MOST_SHORT - 1).map_or(text.len(), |(at, _)| at);
    let head = &text[..room];
    let mut stop = head.match_indices(['.', '!', '?']).map(|(at, stop)| at + stop.len());
    let sentence = stop.rfind(|at| *at > MOST_SHORT / 3 && text[*at..].starts_with(' '));
    if let Some(end) = sentence {
        return text[..end].to_owned();
    }
    let end = head.rfind(' ').filter(|at| *at > room / 2).unwrap_or(room);
    format!("{}…", head[..end].trim_end_matches([',', ';', ':', ' ']))
}

/// Leaves out what no map may hold: what stands to itself, premises named twice, steps without a premise.
fn obey(draft: &mut Draft) {
    let mut findings = Vec::new();
    for inference in &mut draft.inferences {
        let mut seen = BTreeSet::new();
        let conclusion = inference.conclusion;
        let lists = [&mut inference.premises, &mut inference.implicit];
        let before: usize = lists.iter().map(|list| list.len()).sum();
        for list in lists {
            list.retain(|premise| {
                let twice = *premise != conclusion && !seen.insert(*premise);
                if *premise == conclusion || twice {
                    let code = if twice { codes::REPEATED } else { codes::ITSELF };
                    findings.push(Diagnostic::new(code, inference.at));
                }
                *premise != conclusion && !twice
            });
        }
        if inference.premises.is_empty() {
            std::mem::swap(&mut inference.premises, &mut inference.implicit);
        }
        if inference.premises.is_empty() && before == 0 {
            findings.push(Diagnostic::new(codes::INCOMPLETE, inference.at));
        }
    }
    for (own, attack) in draft.attacks.iter().enumerate() {
        if attack.from == attack.on || attack.on == Node::Attack(own) {
            findings.push(Diagnostic::new(codes::ITSELF, attack.at));
        }
    }
    let (kept, itself): (Vec<_>, Vec<_>) =
        std::mem::take(&mut draft.relations).into_iter().partition(|it| it.between[0] != it.between[1]);
    draft.relations = kept;
    findings.extend(itself.iter().map(|relation| Diagnostic::new(codes::ITSELF, relation.at)));
    draft.findings.extend(findings);
}

fn make_ids(draft: &mut Draft) -> Ids {
    let mut names = Names::default();
    let kept: Vec<bool> = draft.inferences.iter().map(|inference| !inference.premises.is_empty()).collect();
    let standing = standing_attacks(draft, &kept);
    // What has an id of its own elsewhere keeps it, whatever stands before it.
    let given = |key: &Option<String>, names: &mut Names| key.as_deref().and_then(|key| names.claim(key));
    let own_claims: Vec<_> = draft.claims.iter().map(|claim| given(&claim.key, &mut names)).collect();
    let own_steps: Vec<_> = draft.inferences.iter().map(|step| given(&step.key, &mut names)).collect();
    let own_attacks: Vec<_> = draft.attacks.iter().map(|attack| given(&attack.key, &mut names)).collect();
    let claims = draft.claims.iter().zip(own_claims).map(|(claim, own)| {
        own.unwrap_or_else(|| names.make(claim.key.as_deref().unwrap_or(&slug(&claim.short[0].1))))
    });
    let claims: Vec<Id> = claims.collect();
    let inferences = draft.inferences.iter().zip(own_steps).zip(&kept).map(|((step, own), kept)| {
        let joined = || between(&claims[step.premises[0]], "for", &claims[step.conclusion]);
        kept.then(|| own.unwrap_or_else(|| names.make(&step.key.clone().unwrap_or_else(joined))))
    });
    let inferences: Vec<_> = inferences.collect();
    let mut ids = Ids {
        claims,
        inferences,
        attacks: vec![None; draft.attacks.len()],
        actors: Vec::new(),
        sources: Vec::new(),
        sides: Vec::new(),
    };
    for (at, (attack, own)) in draft.attacks.iter().zip(own_attacks).enumerate() {
        if standing[at] {
            let wish = attack.key.clone().unwrap_or_else(|| attack_wish(draft, &ids, at));
            ids.attacks[at] = Some(own.unwrap_or_else(|| names.make(&wish)));
        }
    }
    ids.actors = keyed(draft.actors.iter().map(|actor| (&actor.key, &actor.name)));
    ids.sources = keyed(draft.sources.iter().map(|source| (&source.key, &source.name)));
    ids.sides = keyed_text(draft.sides.iter().map(|side| side.key.clone()));
    name_rest(draft, &ids, &mut names);
    ids
}

/// Relations and preferences are named last; nothing refers to them.
fn name_rest(draft: &mut Draft, ids: &Ids, names: &mut Names) {
    for relation in &mut draft.relations {
        let [one, other] = relation.between.map(|claim| &ids.claims[claim]);
        let wish = relation.key.take().unwrap_or_else(|| between(one, "and", other));
        relation.key = Some(names.make(&wish).to_string());
    }
    for preference in &mut draft.preferences {
        let ends = ids.node(preference.prefer).zip(ids.node(preference.over));
        let wish = preference.key.take().or_else(|| ends.map(|(one, other)| between(one, "over", other)));
        preference.key = wish.map(|wish| names.make(&wish).to_string());
    }
}

fn keyed<'a>(named: impl Iterator<Item = (&'a Option<String>, &'a Words)>) -> Vec<Id> {
    keyed_text(named.map(|(key, name)| key.clone().unwrap_or_else(|| slug(&name[0].1))))
}

fn keyed_text(wishes: impl Iterator<Item = String>) -> Vec<Id> {
    let mut names = Names::default();
    wishes.map(|wish| names.make(&wish)).collect()
}

/// The name of an attack by what attacks and what is attacked. An attack on an attack that has no id yet is named by
/// its number.
fn attack_wish(draft: &Draft, ids: &Ids, at: usize) -> String {
    let attack = &draft.attacks[at];
    match (ids.node(attack.from), ids.node(attack.on)) {
        (Some(from), Some(on)) => between(from, "against", on),
        (Some(from), None) => format!("{from}-attacks"),
        _ => format!("attack-{}", at + 1),
    }
}

/// Which attacks have both ends: an attack falls with the step or attack it comes from or is on.
fn standing_attacks(draft: &Draft, kept: &[bool]) -> Vec<bool> {
    let whole = |node: Node| match node {
        Node::Claim(_) => true,
        Node::Inference(at) => kept.get(at).copied().unwrap_or(false),
        Node::Attack(at) => at < draft.attacks.len(),
    };
    let mut standing: Vec<bool> = draft
        .attacks
        .iter()
        .enumerate()
        .map(|(own, attack)| {
            let itself = attack.from == attack.on || attack.on == Node::Attack(own);
            !itself && !matches!(attack.from, Node::Attack(_)) && whole(attack.from) && whole(attack.on)
        })
        .collect();
    let mut on = vec![Vec::new(); draft.attacks.len()];
    for (own, attack) in draft.attacks.iter().enumerate() {
        let target = if let Node::Attack(target) = attack.on { on.get_mut(target) } else { None };
        if let Some(list) = target {
            list.push(own);
        }
    }
    let mut fallen: Vec<usize> = (0..standing.len()).filter(|at| !standing[*at]).collect();
    while let Some(at) = fallen.pop() {
        for attack in std::mem::take(&mut on[at]) {
            if std::mem::replace(&mut standing[attack], false) {
                fallen.push(attack);
            }
        }
    }
    standing
}
