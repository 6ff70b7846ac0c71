use crate::{
    ground::{Arg, Id, Lang, say},
    quiz::item::Item,
};

/// What was changed of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The item.
    pub item: Id,
    /// What of it: a wording, and a letter or number behind it.
    pub what: (&'static str, String),
    /// What stood there; nothing for what is new.
    pub old: Option<String>,
    /// What stands there now; nothing for what is gone.
    pub new: Option<String>,
}

impl Change {
    pub(super) fn new(item: &Id, what: &'static str, which: impl Into<String>) -> Self {
        Self { item: item.clone(), what: (what, which.into()), old: None, new: None }
    }

    pub(super) fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    pub(super) fn now(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// An item that the file no longer has.
    pub(super) fn gone(item: &Item, lang: Lang) -> Self {
        Self::new(&item.id, "import-item", "").old(item.stem.get(lang))
    }
}

/// Changes as lines to read: each item once, then what of it, old behind a minus, new behind a plus.
pub fn write_changes(changes: &[Change], lang: Lang) -> String {
    let mut out = String::new();
    let mut last: Option<&Id> = None;
    for change in changes {
        if last != Some(&change.item) {
            out += &format!("{}\n", change.item);
            last = Some(&change.item);
        }
        let which = [("which", Arg::from(change.what.1.as_str()))];
        out += &format!("  {}\n", say(lang, change.what.0, &which).trim_end());
        for (sign, text) in [('-', &change.old), ('+', &change.new)] {
            for line in text.iter().flat_map(|text| text.lines()) {
                out += &format!("  {sign} {line}\n");
            }
        }
    }
    out
}
