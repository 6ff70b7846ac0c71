use crate::{
    ground::{Arg, say},
    map::{
        browse::{
            Browser,
            screen::{Row, Tint, lines},
        },
        model::{AttackIx, ClaimIx, InferenceIx, Node},
        outline::{Step, number},
    },
};

/// All about the chosen line, in rows of so many columns.
pub(super) fn about(browser: &Browser<'_>, columns: usize) -> Vec<Row> {
    let mut page = Page { browser, columns, rows: Vec::new() };
    match browser.tree.line(browser.cursor).map(|line| line.step) {
        Some(Step::Claim { claim, .. }) => page.claim(claim, false),
        Some(Step::Implicit { claim, .. }) => page.claim(claim, true),
        Some(Step::Inference(inference)) => page.inference(inference),
        Some(Step::Attack(attack)) => page.attack(attack),
        None => {}
    }
    page.rows
}

struct Page<'a> {
    browser: &'a Browser<'a>,
    columns: usize,
    rows: Vec<Row>,
}

impl Page<'_> {
    /// Writes a text behind a beginning, later lines indented to match.
    fn write(&mut self, first: &str, text: &str, tint: Tint) {
        let indent = first.chars().count();
        for (at, line) in lines(text, self.columns.saturating_sub(indent)).into_iter().enumerate() {
            let before = if at == 0 { first.to_owned() } else { " ".repeat(indent) };
            self.rows.push(Row::new(before, tint).and(line, tint));
        }
    }

    fn claim(&mut self, claim: ClaimIx, implicit: bool) {
        let (browser, tell) = (self.browser, self.browser.tell());
        let stated = &browser.map[claim];
        let name = format!("{} ", number(claim));
        self.write(&name, stated.short.get(browser.lang), Tint::Bold);
        if stated.full.get(browser.lang) != stated.short.get(browser.lang) {
            self.write("", stated.full.get(browser.lang), Tint::Plain);
        }
        self.write("", &tell.facts(claim, browser.sides.of(claim), implicit), Tint::Faint);
        for said in &stated.said {
            let args = [
                ("source", Arg::from(browser.map[said.source].name.get(browser.lang))),
                ("paragraph", Arg::from(said.paragraph.to_string())),
            ];
            let place = say(browser.lang, "show-cite", &args);
            let anchor =
                said.anchor.as_ref().map(|words| tell.with("browse-anchor", "words", words.as_str()));
            let anchor = anchor.map(|words| format!(" {words}")).unwrap_or_default();
            self.write("· ", &format!("{} ({place}){anchor}", tell.voice(said.actor, said.act)), Tint::Plain);
        }
        for relation in tell.relations(claim) {
            self.write("↔ ", &relation, Tint::Plain);
        }
        self.leads_to(claim);
    }

    /// What a claim is a reason for, and what it objects to.
    fn leads_to(&mut self, claim: ClaimIx) {
        let (map, tell) = (self.browser.map, self.browser.tell());
        let mut uses: Vec<String> = map
            .inferences_from(claim)
            .iter()
            .map(|step| tell.with("browse-reason-for", "number", number(map[*step].conclusion).to_string()))
            .collect();
        let attacks = map.attacks_from(Node::Claim(claim)).iter();
        uses.extend(
            attacks.map(|attack| tell.with("browse-objects-to", "what", self.named(map[*attack].on))),
        );
        if !uses.is_empty() {
            self.write("→ ", &uses.join("; "), Tint::Plain);
        }
    }

    /// An element in a few words: a claim by its number, a step by what it leads to, an objection by what it strikes.
    fn named(&self, node: Node) -> String {
        let (map, tell) = (self.browser.map, self.browser.tell());
        match node {
            Node::Claim(claim) => number(claim).to_string(),
            Node::Inference(step) => {
                tell.with("browse-step-to", "number", number(map[step].conclusion).to_string())
            }
            Node::Attack(attack) => match map[attack].from {
                Node::Claim(claim) => tell.with("browse-objection-of", "number", number(claim).to_string()),
                _ => tell.word("browse-an-objection"),
            },
        }
    }

    fn inference(&mut self, inference: InferenceIx) {
        let (map, tell) = (self.browser.map, self.browser.tell());
        self.write("+ ", &tell.inference(inference), Tint::Support);
        let premises: Vec<String> =
            map[inference].all_premises().map(|claim| number(claim).to_string()).collect();
        let to = number(map[inference].conclusion);
        self.write("  ", &format!("{} → {to}", premises.join(" & ")), Tint::Bold);
        self.write("  ", map[map[inference].conclusion].short.get(self.browser.lang), Tint::Plain);
        for question in tell.questions(inference) {
            self.write("? ", &question, Tint::Plain);
        }
    }

    fn attack(&mut self, attack: AttackIx) {
        let (map, tell) = (self.browser.map, self.browser.tell());
        let (sign, ink, words) = tell.attack(attack);
        self.write(&format!("{sign} "), &words, ink.into());
        let line = format!("{} {sign} → {}", self.named(map[attack].from), self.named(map[attack].on));
        self.write("  ", &line, Tint::Bold);
        if let Node::Claim(claim) = map[attack].on {
            self.write("  ", map[claim].short.get(self.browser.lang), Tint::Plain);
        }
    }
}
