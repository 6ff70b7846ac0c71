use crate::{
    ground::{Arg, Lang, Named, say},
    map::{
        derive::{AttackKind, attack_kind, status},
        layout::Tie,
        model::{
            Act, ActorIx, AttackIx, Attribution, Claim, ClaimIx, CriticalQuestion, InferenceIx, Map,
            RelationKind, SourceIx,
        },
        outline::number,
        show::{Ink, side_letter},
        words::{self, by},
    },
};

/// What the elements of a map are called in the terminal.
#[derive(Clone, Copy, Debug)]
pub(in crate::map) struct Tell<'a> {
    pub map: &'a Map,
    pub lang: Lang,
}

/// Paragraphs of a source.
type Place = (SourceIx, Vec<u32>);

fn add_place(places: &mut Vec<Place>, said: &Attribution) {
    match places.iter_mut().find(|(source, _)| *source == said.source) {
        Some((_, paragraphs)) if paragraphs.contains(&said.paragraph) => {}
        Some((_, paragraphs)) => paragraphs.push(said.paragraph),
        None => places.push((said.source, vec![said.paragraph])),
    }
}

impl Tell<'_> {
    pub(in crate::map) fn word(&self, key: &str) -> String {
        say(self.lang, key, &[])
    }

    pub(in crate::map) fn with(&self, key: &str, name: &str, arg: impl Into<Arg>) -> String {
        say(self.lang, key, &[(name, arg.into())])
    }

    fn named<T: Named>(&self, kind: &str, word: T) -> String {
        self.word(&format!("{kind}-{}", word.name()))
    }

    /// Kind, status and side of a claim; whether it stands as an unstated premise.
    pub(in crate::map) fn facts(&self, claim: ClaimIx, side: Option<usize>, implicit: bool) -> String {
        let mut facts = vec![self.named("kind", self.map[claim].kind)];
        let status = status(self.map, claim);
        let unsaid = implicit && self.map[claim].said.is_empty();
        facts.push(if unsaid { self.word("show-unstated") } else { self.named("status", status) });
        facts.extend(
            side.map(|side| format!("{} {}", side_letter(side), self.map.sides[side].name.get(self.lang))),
        );
        facts.join(" · ")
    }

    /// Who says the claim: one line for each actor and act, with the places.
    pub(in crate::map) fn sayings(&self, claim: &Claim) -> Vec<String> {
        let mut sayings: Vec<((ActorIx, Act), Vec<Place>)> = Vec::new();
        for said in &claim.said {
            let who = (said.actor, said.act);
            if !sayings.iter().any(|(known, _)| *known == who) {
                sayings.push((who, Vec::new()));
            }
            for (_, places) in sayings.iter_mut().filter(|(known, _)| *known == who) {
                add_place(places, said);
            }
        }
        let line = |((actor, act), places): ((ActorIx, Act), Vec<Place>)| {
            let places: Vec<_> = places.iter().map(|place| self.place(place)).collect();
            format!("{} ({})", self.voice(actor, act), places.join("; "))
        };
        sayings.into_iter().map(line).collect()
    }

    /// Who does what: *NIS: says*.
    pub(in crate::map) fn voice(&self, actor: ActorIx, act: Act) -> String {
        let actor = &self.map[actor];
        // Behind a colon, a noun that stands for a verb needs no brackets.
        let act = words::act(actor, act, self.lang);
        format!("{}: {}", actor.name.get(self.lang), act.trim_matches(['(', ')']))
    }

    fn place(&self, (source, paragraphs): &Place) -> String {
        words::place(self.map[*source].name.get(self.lang), paragraphs.iter().copied(), self.lang)
    }

    /// How a claim lies to others, by their numbers.
    pub(in crate::map) fn relations(&self, claim: ClaimIx) -> Vec<String> {
        let other = |relation: &[ClaimIx; 2]| if relation[0] == claim { relation[1] } else { relation[0] };
        let words = |kind: RelationKind| self.named("relation", kind);
        let of = self.map.relations_of(claim).iter().map(|relation| &self.map[*relation]);
        of.map(|relation| format!("{} {}", words(relation.kind), number(other(&relation.between)))).collect()
    }

    /// A step: whether its premises count together, its pattern, who draws it.
    pub(in crate::map) fn inference(&self, inference: InferenceIx) -> String {
        let inference = &self.map[inference];
        let linked = inference.all_premises().count() > 1;
        let mut words = vec![self.word(if linked { "show-linked" } else { "show-reason" })];
        words.extend(inference.scheme.map(|scheme| self.named("scheme", scheme)));
        words.extend(by(self.map, &inference.by, self.lang));
        words.join(" · ")
    }

    /// The critical questions of a step, each with what answers it.
    pub(in crate::map) fn questions(&self, inference: InferenceIx) -> Vec<String> {
        let inference = &self.map[inference];
        let scheme = inference.scheme.map_or("", |scheme| scheme.key());
        let words = |question: &CriticalQuestion| {
            let key = format!("question-{scheme}-{}", question.ask.id);
            let own = question.text.as_ref().map(|text| text.get(self.lang).to_owned());
            let text = own.unwrap_or_else(|| self.word(&key));
            let state = match question.answered_by {
                Some(claim) => self.with("show-answered-question", "number", number(claim).to_string()),
                None => self.word("show-open-question"),
            };
            format!("{text} ({state})")
        };
        inference.questions.iter().map(words).collect()
    }

    /// An objection: its sign, its colour, what it is and who raises it.
    pub(in crate::map) fn attack(&self, attack: AttackIx) -> (&'static str, Ink, String) {
        let kind = attack_kind(self.map, attack);
        let mut words = vec![self.named("attack", kind)];
        words.extend(by(self.map, &self.map[attack].by, self.lang));
        let ink = if kind == AttackKind::Undercut { Ink::Undercut } else { Ink::Attack };
        (Tie::Attack(kind).sign(), ink, words.join(" · "))
    }

    /// A source: its name, outlet, date and headline.
    pub(in crate::map) fn source(&self, source: SourceIx) -> String {
        words::named_source(&self.map[source], self.lang)
    }
}
