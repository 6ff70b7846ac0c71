use crate::map::model::{ClaimIx, Map, SourceIx};

/// What a source says somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub paragraph: u32,
    pub claim: ClaimIx,
    /// Who says it there, each with the words that stand there.
    pub voices: Vec<(usize, Option<String>)>,
}

/// What is taken from a source, paragraph by paragraph: each claim once a paragraph, with those of its sayings.
pub(super) fn entries(map: &Map, source: SourceIx) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for claim in map.claim_ixs() {
        for (at, said) in map[claim].said.iter().enumerate().filter(|(_, said)| said.source == source) {
            let voice = (at, said.anchor.clone());
            let known = |entry: &&mut Entry| entry.claim == claim && entry.paragraph == said.paragraph;
            match entries.iter_mut().find(known) {
                Some(entry) => entry.voices.push(voice),
                None => entries.push(Entry { paragraph: said.paragraph, claim, voices: vec![voice] }),
            }
        }
    }
    entries.sort_by_key(|entry| (entry.paragraph, entry.claim));
    entries
}
