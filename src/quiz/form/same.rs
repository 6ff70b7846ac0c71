use crate::{
    ground::{
        Id,
        rng::{Chance, fnv1a},
    },
    quiz::form::{
        build::{letter, reorder},
        model::{Entry, Form},
    },
};

/// Another version of a form with the same questions: each reading process begins again with its questions in an order
/// of the version's own, and so do the choices, unless their numbers give their order. Version 0 is the form itself.
pub fn same_again(form: &Form, version: usize) -> Form {
    if version == 0 {
        return form.clone();
    }
    let variant = letter(version);
    let purpose = format!("same {variant}");
    let mut entries: Vec<Entry> =
        form.entries.iter().map(|entry| mixed(entry, form.seed, &purpose)).collect();
    Chance::for_purpose(form.seed, &purpose).shuffle(&mut entries);
    entries.sort_by_key(|entry| entry.item.kind.process());
    let id = Id::new(&format!("{}-{variant}", form.id)).unwrap_or_else(|| form.id.clone());
    Form { id, variant, entries, ..form.clone() }
}

fn mixed(entry: &Entry, seed: u64, purpose: &str) -> Entry {
    let item = &entry.item;
    let mut order: Vec<usize> = (0..item.choices.len()).collect();
    if !item.sorted {
        let purpose = format!("{purpose} {:016x}", fnv1a(item.id.as_str().as_bytes()));
        Chance::for_purpose(seed, &purpose).shuffle(&mut order);
    }
    Entry { item: reorder(item, &order), ..entry.clone() }
}
