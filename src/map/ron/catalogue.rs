use crate::{
    ground::{
        Id, Lang, Span, Text,
        ron::{Entries, Located},
    },
    map::{
        model::{
            Actor, ActorIx, ActorKind, Forms, Genre, GrammaticalNumber, OutOfScope, Passage, Source,
            SourceIx, Term,
        },
        ron::{
            codes::{BAD_PARAGRAPH, PART_CYCLE},
            resolver::Resolver,
            surface,
        },
    },
};

impl Resolver {
    pub(super) fn resolve_actors(&mut self, actors: Entries<surface::Actor>) -> Vec<Actor> {
        let actors = self.enter(|r| &mut r.actors, actors, |at| ActorIx(at as u32));
        let spans: Vec<Span> =
            actors.iter().map(|(_, at, actor)| actor.part_of.first().map_or(*at, |whole| whole.at)).collect();
        let actors: Vec<Actor> =
            actors.into_iter().map(|(id, at, actor)| self.resolve_actor(id, at, actor)).collect();
        for at in circular(&actors) {
            self.report_with(PART_CYCLE, spans[at], "name", actors[at].id.to_string());
        }
        actors
    }

    fn resolve_actor(&mut self, id: Id, at: Span, actor: surface::Actor) -> Actor {
        let name = self.text(actor.name, "name", at).unwrap_or_default();
        Actor {
            kind: self.word(actor.kind, "kind", at).unwrap_or(ActorKind::Body),
            role: actor.role.and_then(|role| self.optional_text(role, at)),
            interest: actor.interest.and_then(|interest| self.optional_text(interest, at)),
            part_of: self.actors_of(&actor.part_of),
            forms: self.forms(&name, actor.german.unwrap_or_default(), actor.english.unwrap_or_default()),
            id,
            at,
            name,
        }
    }

    /// The forms of a name. What the file does not give is formed as for a proper name.
    fn forms(&mut self, name: &Text, german: surface::German, english: surface::English) -> Forms {
        let nominative = self.line(german.nominative).unwrap_or_else(|| name.get(Lang::De).to_owned());
        let in_english = self.line(english.name).unwrap_or_else(|| name.get(Lang::En).to_owned());
        let singular = GrammaticalNumber::Singular;
        Forms {
            gender: german.gender.and_then(|gender| gender.value).map(|word| word.0),
            german_number: german.number.and_then(|number| number.value).map_or(singular, |word| word.0),
            english_number: english.number.and_then(|number| number.value).map_or(singular, |word| word.0),
            genitive: self.line(german.genitive).unwrap_or_else(|| german_genitive(&nominative)),
            dative: self.line(german.dative).unwrap_or_else(|| nominative.clone()),
            accusative: self.line(german.accusative).unwrap_or_else(|| nominative.clone()),
            possessive: self.line(english.possessive).unwrap_or_else(|| english_possessive(&in_english)),
            nominative,
            english: in_english,
        }
    }

    pub(super) fn resolve_sources(&mut self, sources: Entries<surface::Source>) -> Vec<Source> {
        let sources = self.enter(|r| &mut r.sources, sources, |at| SourceIx(at as u32));
        sources.into_iter().map(|(id, at, source)| self.resolve_source(id, at, source)).collect()
    }

    fn resolve_source(&mut self, id: Id, at: Span, source: surface::Source) -> Source {
        let file_at = source.file.as_ref().map_or(at, |file| file.at);
        Source {
            name: self.text(source.name, "name", at).unwrap_or_default(),
            outlet: self.line(source.outlet),
            title: self.line(source.title),
            author: source.author.and_then(|author| self.actor(&author)),
            date: self.date(source.date),
            genre: source.genre.and_then(|genre| genre.value).map_or(Genre::Other, |word| word.0),
            primary: source.primary.and_then(|primary| primary.value).unwrap_or(false),
            language: source.language.and_then(|lang| lang.value).map(|word| word.0),
            file: self.line(source.file),
            file_at,
            out_of_scope: source
                .out_of_scope
                .into_iter()
                .filter_map(|range| self.out_of_scope(range, at))
                .collect(),
            id,
            at,
        }
    }

    fn out_of_scope(&mut self, range: surface::OutOfScope, at: Span) -> Option<OutOfScope> {
        let first = range.from.as_ref().or(range.to.as_ref());
        let at = first.map_or(at, |number| number.at);
        let (from, to) = (self.require(range.from, "from", at), self.require(range.to, "to", at));
        let reason = self.text(range.reason, "reason", at);
        let ((from, from_at), (to, to_at)) = (from?, to?);
        if from == 0 {
            self.report(BAD_PARAGRAPH, from_at);
        }
        if to < from {
            self.report(BAD_PARAGRAPH, to_at);
        }
        Some(OutOfScope { from, to, to_at, reason })
    }

    pub(super) fn resolve_terms(&mut self, terms: Entries<surface::Term>) -> Vec<Term> {
        let terms = self.enter(|r| &mut r.terms, terms, |_| ());
        terms.into_iter().map(|(id, at, term)| self.resolve_term(id, at, term)).collect()
    }

    fn resolve_term(&mut self, id: Id, at: Span, term: surface::Term) -> Term {
        let cites = term.source.is_some() || term.para.is_some() || term.anchor.is_some();
        Term {
            term: self.text(term.term, "term", at).unwrap_or_default(),
            definition: self.text(term.definition, "definition", at).unwrap_or_default(),
            coined_by: self.actors_of(&term.coined_by),
            passage: if cites { self.passage(term.source, term.para, term.anchor, at) } else { None },
            id,
            at,
        }
    }

    /// A place in a source. Source and paragraph must be there.
    pub(super) fn passage(
        &mut self,
        source: surface::Field<String>,
        para: surface::Field<u32>,
        anchor: surface::Field<String>,
        at: Span,
    ) -> Option<Passage> {
        let source = self.require(source, "in", at);
        let source = source.and_then(|(source, at)| self.source(&Located { value: Some(source), at }));
        let (paragraph, paragraph_at) = self.require(para, "para", at)?;
        if paragraph == 0 {
            self.report(BAD_PARAGRAPH, paragraph_at);
        }
        let anchor_at = anchor.as_ref().map_or(paragraph_at, |anchor| anchor.at);
        let anchor = self.anchor(anchor);
        Some(Passage { source: source?, paragraph, paragraph_at, anchor, anchor_at })
    }
}

/// The actors that are parts of themselves, or stand between such: what is left when whoever belongs to nothing that is
/// left, or has no part that is left, is taken away (Kahn 1962, from both ends).
fn circular(actors: &[Actor]) -> Vec<usize> {
    let up: Vec<Vec<usize>> =
        actors.iter().map(|actor| actor.part_of.iter().map(|whole| whole.get()).collect()).collect();
    let mut down = vec![Vec::new(); up.len()];
    for (part, wholes) in up.iter().enumerate() {
        wholes.iter().for_each(|whole| down[*whole].push(part));
    }
    let mut left = vec![true; up.len()];
    strip(&up, &down, &mut left);
    strip(&down, &up, &mut left);
    (0..up.len()).filter(|at| left[*at]).collect()
}

/// Takes away what has no link on to anything that is left.
fn strip(links: &[Vec<usize>], back: &[Vec<usize>], left: &mut [bool]) {
    let mut count: Vec<usize> = links.iter().map(|on| on.iter().filter(|at| left[**at]).count()).collect();
    let mut free: Vec<usize> = (0..links.len()).filter(|at| left[*at] && count[*at] == 0).collect();
    while let Some(at) = free.pop() {
        left[at] = false;
        for before in &back[at] {
            count[*before] -= 1;
            if count[*before] == 0 && left[*before] {
                free.push(*before);
            }
        }
    }
}

/// The genitive of a proper name.
pub(super) fn german_genitive(name: &str) -> String {
    let sibilant = name.ends_with(['s', 'ß', 'x', 'z']);
    if sibilant { format!("{name}’") } else { format!("{name}s") }
}

/// The possessive of a proper name.
pub(super) fn english_possessive(name: &str) -> String {
    format!("{name}’s")
}
