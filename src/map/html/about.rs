use maud::{Markup, html};

use crate::{
    ground::Named,
    map::{
        derive::{AttackKind, Sides, attack_kind, status},
        html::{marks::Marks, words::Words},
        model::{
            ActorIx, AttackIx, Claim, ClaimIx, Closed, CriticalQuestion, Inference, InferenceIx, Node,
            Preference,
        },
        outline::number,
        show::side_letter,
        words::by,
    },
};

/// What the pages of one language say about the parts of a map.
pub(super) struct About<'a> {
    pub words: Words<'a>,
    pub marks: Marks<'a>,
    pub sides: Sides,
}

impl About<'_> {
    /// Everything about a claim: the full text, who says it, what it counts and dates, and all its links.
    pub(super) fn claim(&self, at: ClaimIx) -> Markup {
        let (words, claim) = (self.words, &self.words.map[at]);
        html! {
            p .full dir="auto" { (self.marks.text(claim.full.get(words.lang))) }
            (self.said(claim))
            (self.group("html-figures", &claim.figures.iter().map(|figure| words.figure(figure)).collect::<Vec<_>>()))
            (self.group("html-events", &claim.events.iter().map(|event| html! {
                (words.when(event)) ": " span dir="auto" { (event.what.get(words.lang)) }
            }).collect::<Vec<_>>()))
            div .down {
                (self.group("html-reasons", &self.reasons(at)))
                (self.against_claim(at))
            }
            (self.group("html-supports", &self.supports(at)))
            (self.group("html-objects-to", &self.objects_to(Node::Claim(at))))
            (self.group("html-relations", &self.relations(at)))
            (self.group("html-weighed", &self.weighed(Node::Claim(at))))
            (self.group("html-complete", &self.complete(at)))
        }
    }

    /// Everything about a step from premises to a conclusion.
    pub(super) fn inference(&self, at: InferenceIx) -> Markup {
        let (words, inference) = (self.words, &self.words.map[at]);
        let premises: Vec<Markup> = inference.premises.iter().map(|premise| words.link(*premise)).collect();
        let implicit: Vec<Markup> = inference.implicit.iter().map(|premise| words.link(*premise)).collect();
        html! {
            (self.group("html-premises", &premises))
            (self.group("html-implicit", &implicit))
            (self.group("html-conclusion", &[words.link(inference.conclusion)]))
            (self.questions(inference))
            (self.group("html-undercuts", &self.objections(Node::Inference(at))))
            (self.group("html-objects-to", &self.objects_to(Node::Inference(at))))
            (self.group("html-weighed", &self.weighed(Node::Inference(at))))
        }
    }

    /// Everything about an objection.
    pub(super) fn attack(&self, at: AttackIx) -> Markup {
        let attack = &self.words.map[at];
        html! {
            (self.group("html-from", &[self.node(attack.from)]))
            (self.group("html-on", &[self.node(attack.on)]))
            (self.group("html-undercuts", &self.objections(Node::Attack(at))))
        }
    }

    /// Kind, status and side of a claim, as small words in a row.
    pub(super) fn tags(&self, at: ClaimIx) -> Markup {
        let (words, claim) = (self.words, &self.words.map[at]);
        let status = status(words.map, at);
        html! {
            span .tags {
                span .tag { (words.named("kind", claim.kind)) }
                span .tag .{ "is-" (status.name()) } { (words.named("status", status)) }
                @if let Some(side) = self.sides.of(at) {
                    span .tag .side data-side=(side % 5) {
                        (side_letter(side)) " " (words.map.sides[side].name.get(words.lang))
                    }
                }
            }
        }
    }

    /// Scheme, strength and speakers of a step, as far as they are given.
    pub(super) fn manner(&self, inference: &Inference) -> Vec<String> {
        let words = self.words;
        let mut manner: Vec<String> = Vec::new();
        manner.extend(inference.scheme.map(|scheme| words.named("scheme", scheme)));
        manner.extend(inference.strength.map(|strength| words.named("html-strength", strength)));
        manner.extend(self.by(&inference.by));
        manner
    }

    /// By whom a step or objection is made.
    pub(super) fn by(&self, actors: &[ActorIx]) -> Option<String> {
        by(self.words.map, actors, self.words.lang)
    }

    /// The objections to a claim, which are all of one kind, under the sign that they have on the map.
    fn against_claim(&self, at: ClaimIx) -> Markup {
        let map = self.words.map;
        let first = map.attacks_on(Node::Claim(at)).first();
        let kind = first.map_or("", |attack| attack_kind(map, *attack).name());
        html! { div .{ "is-" (kind) } { (self.group("html-objections", &self.objections(Node::Claim(at)))) } }
    }

    /// A heading word and a list below it; nothing for an empty list.
    fn group(&self, key: &str, entries: &[Markup]) -> Markup {
        html! {
            @if !entries.is_empty() {
                p .label { (self.words.say(key)) }
                ul .{ (key) } { @for entry in entries { li { (entry) } } }
            }
        }
    }

    fn said(&self, claim: &Claim) -> Markup {
        let said: Vec<Markup> = claim.said.iter().map(|said| self.words.saying(said)).collect();
        let unsaid = html! { (self.words.say("html-nobody-says")) };
        self.group("html-said", if said.is_empty() { std::slice::from_ref(&unsaid) } else { &said })
    }

    fn reasons(&self, claim: ClaimIx) -> Vec<Markup> {
        let words = self.words;
        let reason = |at: &InferenceIx| {
            let inference = &words.map[*at];
            html! {
                @for (n, premise) in inference.all_premises().enumerate() {
                    @if n > 0 { " " span .and { "+" } " " }
                    (words.link(premise))
                    @if n >= inference.premises.len() { " " (words.say("html-unspoken")) }
                }
                @let manner = self.manner(inference);
                p .manner { a href={ "#" (words.id(&inference.id)) } { (words.say("html-step")) }
                    @for part in &manner { " · " (part) } }
                (self.questions(inference))
                (self.group("html-undercuts", &self.objections(Node::Inference(*at))))
            }
        };
        words.map.inferences_to(claim).iter().map(reason).collect()
    }

    fn objections(&self, target: Node) -> Vec<Markup> {
        let map = self.words.map;
        let objection = |at: &AttackIx| {
            html! {
                (self.node(map[*at].from))
                @if let Some(by) = self.by(&map[*at].by) { p .manner { (by) } }
                (self.group("html-undercuts", &self.answers(*at)))
            }
        };
        map.attacks_on(target).iter().map(objection).collect()
    }

    /// What is said against an objection, one level deep: objections to those are told with them.
    fn answers(&self, attack: AttackIx) -> Vec<Markup> {
        let map = self.words.map;
        map.attacks_on(Node::Attack(attack)).iter().map(|at| self.node(map[*at].from)).collect()
    }

    fn supports(&self, claim: ClaimIx) -> Vec<Markup> {
        let map = self.words.map;
        map.inferences_from(claim).iter().map(|at| self.words.link(map[*at].conclusion)).collect()
    }

    fn objects_to(&self, attacker: Node) -> Vec<Markup> {
        let map = self.words.map;
        let target = |at: &AttackIx| {
            html! { (self.node(map[*at].on)) " (" (self.words.named("attack", attack_kind(map, *at))) ")" }
        };
        map.attacks_from(attacker).iter().map(target).collect()
    }

    fn relations(&self, claim: ClaimIx) -> Vec<Markup> {
        let map = self.words.map;
        let of = map.relations_of(claim).iter().map(|at| &map[*at]);
        of.map(|relation| {
            let [one, two] = relation.between;
            let other = if one == claim { two } else { one };
            html! { (self.words.named("relation", relation.kind)) " " (self.words.link(other)) }
        })
        .collect()
    }

    fn weighed(&self, node: Node) -> Vec<Markup> {
        let words = self.words;
        let part = |preference: &&Preference| preference.prefer == node || preference.over == node;
        let weight = |preference: &Preference| {
            html! {
                (words.map[preference.by].name.get(words.lang)) ": " (self.node(preference.prefer)) " "
                (words.say("html-outweighs")) " " (self.node(preference.over))
            }
        };
        words.map.preferences.iter().filter(part).map(weight).collect()
    }

    fn complete(&self, at: ClaimIx) -> Vec<Markup> {
        let words = self.words;
        let note = |closed: &Closed| match *closed {
            Closed::SpeakersOf(claim) if claim == at => Some(words.say("html-all-speakers")),
            Closed::ReasonsFor(claim) if claim == at => Some(words.say("html-all-reasons")),
            Closed::ObjectionsTo(claim) if claim == at => Some(words.say("html-all-objections")),
            Closed::ReasonsBy(actor, claim) if claim == at => {
                Some(words.with("html-all-reasons-by", "name", words.map[actor].name.get(words.lang)))
            }
            _ => None,
        };
        words.map.closed.iter().filter_map(note).map(|note| html! { (note) }).collect()
    }

    fn questions(&self, inference: &Inference) -> Markup {
        let questions: Vec<Markup> =
            inference.questions.iter().map(|question| self.question(inference, question)).collect();
        self.group("html-questions", &questions)
    }

    fn question(&self, inference: &Inference, question: &CriticalQuestion) -> Markup {
        let words = self.words;
        let key =
            format!("question-{}-{}", inference.scheme.map_or("", |scheme| scheme.key()), question.ask.id);
        let own = question.text.as_ref().map(|text| text.get(words.lang).to_owned());
        html! {
            span dir="auto" { (own.unwrap_or_else(|| words.say(&key))) } " "
            @if let Some(actor) = question.raised_by {
                "(" (words.with("html-raised-by", "name", words.map[actor].name.get(words.lang))) ") "
            }
            @match question.answered_by {
                Some(claim) => { span .answered { (words.say("html-answered")) } " " (words.link(claim)) }
                None => span .open { (words.say("html-open")) },
            }
        }
    }

    /// A link to whatever it is, in words that say what.
    fn node(&self, node: Node) -> Markup {
        let (words, map) = (self.words, self.words.map);
        match node {
            Node::Claim(claim) => words.link(claim),
            Node::Inference(inference) => {
                let id = words.id(&map[inference].id);
                let to = number(map[inference].conclusion).to_string();
                html! { a .to href={ "#" (id) } { (words.with("html-step-to", "number", &to)) } }
            }
            Node::Attack(attack) => {
                let id = words.id(&map[attack].id);
                html! { a .to href={ "#" (id) } { (words.with("html-objection-from", "number", &self.source(attack))) } }
            }
        }
    }

    /// The number of the claim an objection comes from.
    fn source(&self, attack: AttackIx) -> String {
        let map = self.words.map;
        match map[attack].from {
            Node::Claim(claim) => number(claim).to_string(),
            Node::Inference(inference) => number(map[inference].conclusion).to_string(),
            Node::Attack(_) => String::new(),
        }
    }

    /// What an objection is to, named by number: *objection to the step to 3*.
    pub(super) fn against(&self, attack: AttackIx) -> String {
        let map = self.words.map;
        let (key, number) = match map[attack].on {
            Node::Claim(claim) if attack_kind(map, attack) == AttackKind::Undermine => {
                ("html-against-premise", number(claim).to_string())
            }
            Node::Claim(claim) => ("html-against-claim", number(claim).to_string()),
            Node::Inference(step) => ("html-against-step", number(map[step].conclusion).to_string()),
            Node::Attack(on) => ("html-against-objection", self.source(on)),
        };
        self.words.with(key, "number", &number)
    }

    /// Who says a claim, in a line: each speaker once for each act.
    pub(super) fn voices(&self, claim: &Claim) -> String {
        let words = self.words;
        let mut voices: Vec<String> = Vec::new();
        for said in &claim.said {
            let voice = format!("{} {}", words.map[said.actor].name.get(words.lang), words.act(said));
            if !voices.contains(&voice) {
                voices.push(voice);
            }
        }
        if voices.is_empty() { words.say("html-details") } else { voices.join("; ") }
    }
}
