use crate::{
    ground::rng::fnv1a,
    quiz::{
        item::{Item, Shape},
        judge::states,
    },
};

/// What decides whether items can stand on one form, looked up once.
#[derive(Debug)]
pub(super) struct Shown {
    /// What each language says before an answer is given, in small letters.
    stems: Vec<String>,
    /// The hashes of the words of the stems, sorted.
    words: Vec<u64>,
    /// What is right, in small letters, and the hash of its longest word: a stem that lacks that cannot say it.
    keys: Vec<(String, Option<u64>)>,
}

impl Shown {
    pub(super) fn of(item: &Item) -> Self {
        let mut stems = Vec::new();
        let mut keys = Vec::new();
        for lang in &item.languages {
            let mut stem = item.stem.get(*lang).to_lowercase();
            if let Shape::Matching(prompts) = &item.shape {
                for prompt in prompts {
                    stem.push_str(" · ");
                    stem.push_str(&prompt.text.get(*lang).to_lowercase());
                }
            }
            stems.push(plain(&stem));
            if !matches!(item.shape, Shape::Ordering(_)) && !item.listed {
                keys.extend(item.keys().map(|key| {
                    let key = plain(&key.text.get(*lang).to_lowercase());
                    let longest = words(&key).max_by_key(|word| word.len()).map(hash);
                    (key, longest)
                }));
            }
        }
        let mut hashes: Vec<u64> = stems.iter().flat_map(|stem| words(stem)).map(hash).collect();
        hashes.sort_unstable();
        Self { stems, words: hashes, keys }
    }

    fn gives_away(&self, other: &Self) -> bool {
        let said = |word: u64| self.words.binary_search(&word).is_ok();
        let possible = other.keys.iter().filter(|(_, word)| word.is_none_or(said));
        possible
            .into_iter()
            .any(|(key, _)| self.stems.iter().any(|stem| stem.contains(key.as_str()) && states(stem, key)))
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn hash(word: &str) -> u64 {
    fnv1a(word.as_bytes())
}

/// Without quotation marks, which change inside other quotation marks.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '„' | '“' | '”' | '‚' | '‘' | '’' | '"' | '\'')).collect()
}

/// Why two items cannot stand on one form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clash {
    /// They test the same, or ask the same.
    Duplicate,
    /// One of them says what is right for the other.
    Cue,
}

/// Why two items cannot stand on one form, if they cannot.
pub(super) fn clash((one, shown): (&Item, &Shown), (other, other_shown): (&Item, &Shown)) -> Option<Clash> {
    let same_map = one.map == other.map;
    let duplicate = one.id == other.id
        || (same_map && one.facts.iter().any(|fact| other.facts.contains(fact)))
        || shown.stems == other_shown.stems;
    let cue = || shown.gives_away(other_shown) || other_shown.gives_away(shown);
    if duplicate { Some(Clash::Duplicate) } else { cue().then_some(Clash::Cue) }
}
