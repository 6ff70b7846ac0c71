//! What every question must have to be one, whoever wrote it: something to choose from, and an answer that is right.

use crate::{
    ground::Diagnostic,
    quiz::{
        form::{
            codes::{KEYS, ORDER, TOO_FEW},
            model::Entry,
        },
        item::Shape,
    },
};

/// The laws that a question breaks, so that nobody can be asked it.
pub(super) fn broken(entry: &Entry) -> Vec<Diagnostic> {
    let item = &entry.item;
    let keys = item.keys().count();
    let finding = |code| Diagnostic::new(code, entry.at).arg("name", item.id.as_str());
    let mut findings = Vec::new();
    if !item.shape.is_written() && item.choices.len() < 2 {
        findings.push(finding(TOO_FEW).arg("count", item.choices.len()));
    }
    let right = match item.shape {
        Shape::Single => keys == 1,
        Shape::Several | Shape::Figure(_) | Shape::Gap(_) => keys > 0,
        Shape::Matching(_) | Shape::Ordering(_) => true,
    };
    if !right {
        findings.push(finding(KEYS).arg("count", keys));
    }
    if let Shape::Ordering(pairs) = &item.shape
        && runs_in_circle(pairs, item.choices.len())
    {
        findings.push(finding(ORDER));
    }
    findings
}

/// Whether pairs of places, of which each first comes before its second, can be kept by no order: what nothing comes
/// before is taken away until nothing is left, or nothing can be (Kahn, *Topological sorting of large networks*, 1962).
fn runs_in_circle(pairs: &[(usize, usize)], count: usize) -> bool {
    let mut left: Vec<usize> = (0..count).collect();
    loop {
        let held = |at: &usize| pairs.iter().any(|(one, other)| other == at && left.contains(one));
        let rest: Vec<usize> = left.iter().copied().filter(held).collect();
        if rest.len() == left.len() {
            return !rest.is_empty();
        }
        left = rest;
    }
}
