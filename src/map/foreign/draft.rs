//! What an importer fills: a map before its ids are made and its laws are checked.

use crate::{
    ground::{Code, Date, Diagnostic, Lang, Span},
    map::{
        foreign::argdown::carry::Carried,
        model::{Act, ActorKind, ClaimKind, RelationKind, Scheme, Strength},
    },
};

/// A text in one or more languages.
pub(super) type Words = Vec<(Lang, String)>;

/// What can be attacked or weighed: a place in the draft's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    Claim(usize),
    Inference(usize),
    Attack(usize),
}

/// A map in the making. References are places in its lists; ids are made when it is finished.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub title: Words,
    pub question: Words,
    pub topic: Option<String>,
    /// The languages of the texts, in order; a text that lacks one is filled up from another.
    pub languages: Vec<Lang>,
    pub sides: Vec<Side>,
    pub claims: Vec<Claim>,
    pub inferences: Vec<Inference>,
    pub attacks: Vec<Attack>,
    pub relations: Vec<Relation>,
    pub preferences: Vec<Preference>,
    /// Claims of which the file names everyone who says them.
    pub closed: Vec<usize>,
    pub actors: Vec<Actor>,
    pub sources: Vec<Source>,
    /// Fields of our own files that came along as they are.
    pub carried: Carried,
    pub findings: Vec<Diagnostic>,
}

#[derive(Debug, Default)]
pub(super) struct Side {
    pub key: String,
    pub name: Words,
    pub thesis: usize,
}

#[derive(Debug, Default)]
pub(super) struct Claim {
    /// Its id or title elsewhere; made from its text where it has none.
    pub key: Option<String>,
    pub at: Span,
    /// The short text, or the only one.
    pub short: Words,
    /// The text in full, where there is another.
    pub full: Words,
    pub kind: Option<ClaimKind>,
    pub side: Option<usize>,
    pub settled: bool,
    pub said: Vec<Said>,
    pub carried: Carried,
}

#[derive(Clone, Debug)]
pub(super) struct Said {
    pub actor: usize,
    pub act: Act,
    pub source: usize,
    pub paragraph: u32,
    pub on: Option<Date>,
}

#[derive(Debug, Default)]
pub(super) struct Inference {
    pub key: Option<String>,
    pub at: Span,
    pub premises: Vec<usize>,
    pub implicit: Vec<usize>,
    pub conclusion: usize,
    pub scheme: Option<Scheme>,
    pub strength: Option<Strength>,
    pub by: Vec<usize>,
    pub carried: Carried,
}

#[derive(Debug)]
pub(super) struct Attack {
    pub key: Option<String>,
    pub at: Span,
    pub from: Node,
    pub on: Node,
    pub by: Vec<usize>,
    pub carried: Carried,
}

#[derive(Debug)]
pub(super) struct Relation {
    pub key: Option<String>,
    pub at: Span,
    pub kind: RelationKind,
    pub between: [usize; 2],
}

#[derive(Debug)]
pub(super) struct Preference {
    pub key: Option<String>,
    pub prefer: Node,
    pub over: Node,
    pub by: usize,
}

#[derive(Debug)]
pub(super) struct Actor {
    pub key: Option<String>,
    pub name: Words,
    pub kind: ActorKind,
}

#[derive(Debug)]
pub(super) struct Source {
    pub key: Option<String>,
    pub name: Words,
}

impl Draft {
    /// An empty draft in one language.
    pub(super) fn new(lang: Lang) -> Self {
        Self { languages: vec![lang], ..Self::default() }
    }

    /// The language texts are in where nothing else is said.
    pub(super) fn lang(&self) -> Lang {
        self.languages.first().copied().unwrap_or(Lang::En)
    }

    /// A text in the draft's language.
    pub(super) fn words(&self, text: impl Into<String>) -> Words {
        vec![(self.lang(), text.into())]
    }

    /// Whether something came along as it is.
    pub(super) fn carries(&self) -> bool {
        let lists = [!self.carried.is_empty()].into_iter();
        let lists = lists.chain(self.claims.iter().map(|claim| !claim.carried.is_empty()));
        let lists = lists.chain(self.inferences.iter().map(|step| !step.carried.is_empty()));
        lists.chain(self.attacks.iter().map(|attack| !attack.carried.is_empty())).any(|there| there)
    }

    /// Leaves out what came along as it is.
    pub(super) fn drop_carried(&mut self) {
        self.carried.clear();
        self.claims.iter_mut().for_each(|claim| claim.carried.clear());
        self.inferences.iter_mut().for_each(|step| step.carried.clear());
        self.attacks.iter_mut().for_each(|attack| attack.carried.clear());
    }

    pub(super) fn report(&mut self, code: Code, at: Span) {
        self.findings.push(Diagnostic::new(code, at));
    }

    pub(super) fn report_name(&mut self, code: Code, at: Span, name: &str) {
        self.findings.push(Diagnostic::new(code, at).arg("name", brief(name)));
    }

    /// Adds a claim and gives its place.
    pub(super) fn claim(&mut self, key: Option<String>, at: Span, text: impl Into<String>) -> usize {
        let short = self.words(text);
        self.claims.push(Claim { key, at, short, ..Claim::default() });
        self.claims.len() - 1
    }

    /// Adds a step and gives its place.
    pub(super) fn infer(
        &mut self,
        key: Option<String>,
        at: Span,
        premises: Vec<usize>,
        conclusion: usize,
    ) -> usize {
        self.inferences.push(Inference { key, at, premises, conclusion, ..Inference::default() });
        self.inferences.len() - 1
    }

    /// Adds an attack and gives its place.
    pub(super) fn attack(&mut self, key: Option<String>, at: Span, from: Node, on: Node) -> usize {
        self.attacks.push(Attack { key, at, from, on, by: Vec::new(), carried: Carried::new() });
        self.attacks.len() - 1
    }

    /// Adds a relation between two claims.
    pub(super) fn relate(&mut self, key: Option<String>, at: Span, kind: RelationKind, between: [usize; 2]) {
        self.relations.push(Relation { key, at, kind, between });
    }
}

/// Makes the white space of a text single blanks. Most texts need nothing done.
pub(super) fn make_even(text: &mut String) {
    // Looked at to the end whatever comes, many bytes go in one step.
    let printable = text.bytes().fold(true, |all, byte| all & matches!(byte, b' '..=b'~'));
    let pairs = text.bytes().zip(text.bytes().skip(1));
    let single = pairs.fold(true, |all, (one, next)| all & (one != b' ' || next != b' '));
    if !printable || !single || text.starts_with(' ') || text.ends_with(' ') {
        *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
}

/// At most a line of a text, for a message.
pub(super) fn brief(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    let cut: String = line.chars().take(MOST - 1).collect();
    format!("{cut}…")
}
