use crate::{
    ground::{Diagnostic, Id},
    map::model::Map,
    quiz::{
        form::{
            clash::{Clash, Shown, clash},
            codes::{CUE, DUPLICATE, NEGATIONS, SIDES},
            model::Entry,
        },
        judge::is_negated,
    },
};

/// At most one in so many questions of a form is negated.
const NEGATED: usize = 10;

/// Every limit that the questions of a form break together, whatever each is by itself: two test the same, one gives
/// another away, too many are negated, or one side of a map is keyed much more often than another.
pub fn form_limits(entries: &[Entry], maps: &[&Map]) -> Vec<Diagnostic> {
    let mut findings = clashes(entries);
    findings.extend(negations(entries));
    findings.extend(maps.iter().filter_map(|map| one_sided(entries, map)));
    findings
}

/// Of each question, the first before it that it tests again, and the first whose answer one of both gives away: a bank
/// frozen as a form would clash with itself a million times.
fn clashes(entries: &[Entry]) -> Vec<Diagnostic> {
    let shown: Vec<Shown> = entries.iter().map(|entry| Shown::of(&entry.item)).collect();
    let mut findings = Vec::new();
    for (at, one) in entries.iter().enumerate() {
        let mut told = Vec::new();
        for (other, before) in entries.iter().enumerate().take(at) {
            if one.item.id == before.item.id {
                // Two of one id are told as such.
                continue;
            }
            let (code, note) = match clash((&one.item, &shown[at]), (&before.item, &shown[other])) {
                Some(Clash::Duplicate) => (DUPLICATE, "form-duplicate-note"),
                Some(Clash::Cue) => (CUE, "form-cue-note"),
                None => continue,
            };
            if told.contains(&code) {
                continue;
            }
            told.push(code);
            let finding = Diagnostic::new(code, one.at).arg("name", one.item.id.as_str());
            findings.push(finding.arg("other", before.item.id.as_str()).note(before.at, note));
        }
    }
    findings
}

/// At the first question beyond the limit, in the language that has most of them.
fn negations(entries: &[Entry]) -> Option<Diagnostic> {
    let most = entries.len() / NEGATED;
    let languages = entries.iter().flat_map(|entry| &entry.item.languages);
    let negated = |lang| entries.iter().filter(move |entry| is_negated(entry.item.stem.get(lang), lang));
    let lang = languages.copied().max_by_key(|lang| negated(*lang).count())?;
    let over = negated(lang).nth(most)?;
    let finding = Diagnostic::new(NEGATIONS, over.at).arg("count", negated(lang).count());
    Some(finding.arg("most", most).arg("all", entries.len()))
}

/// The first of some sides whose share of what is keyed is over a fifth from an even one; that not every number of
/// questions divides evenly is no fault.
pub(super) fn most_uneven(counts: &[usize]) -> Option<usize> {
    let (all, sides) = (counts.iter().sum::<usize>(), counts.len());
    // In parts of the number of sides, so that nothing is rounded.
    let slack = sides.max(all * sides / 5);
    counts.iter().position(|count| (count * sides).abs_diff(all) > slack)
}

fn one_sided(entries: &[Entry], map: &Map) -> Option<Diagnostic> {
    let keyed = |side: &Id| {
        let of_side = |entry: &&Entry| entry.item.map == map.id && entry.item.side.as_ref() == Some(side);
        entries.iter().filter(of_side).count()
    };
    let counts: Vec<usize> = map.sides.iter().map(|side| keyed(&side.id)).collect();
    let (side, all) = (most_uneven(&counts)?, counts.iter().sum::<usize>());
    let at = entries.iter().find(|entry| entry.item.map == map.id && entry.item.side.is_some())?.at;
    let finding = Diagnostic::new(SIDES, at).arg("map", map.id.as_str());
    Some(finding.arg("side", map.sides[side].id.as_str()).arg("count", counts[side]).arg("all", all))
}
