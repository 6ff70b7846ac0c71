use crate::{
    ground::{Arg, Code, Diagnostic, Span},
    quiz::foreign::{codes, sheet::Question},
};

/// What a writer has to tell.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub findings: Vec<Diagnostic>,
    /// How many questions were refused by the writer.
    pub refused: usize,
}

impl Report {
    /// A question is left out. `why` is a wording.
    pub(super) fn refuse(&mut self, question: &Question<'_>, why: &'static str) {
        if self.tell(codes::REFUSED, question, why) {
            self.refused += 1;
        }
    }

    /// A question is changed by a rule. `rule` is a wording.
    pub(super) fn change(&mut self, question: &Question<'_>, rule: &'static str) {
        self.tell(codes::CHANGED, question, rule);
    }

    /// Whether it was not told yet.
    fn tell(&mut self, code: Code, question: &Question<'_>, why: &'static str) -> bool {
        let finding = Diagnostic::new(code, question.at).arg("item", question.id).arg("why", Arg::Key(why));
        // What is told of one question is told in one go.
        let new = !self.findings.iter().rev().take(8).any(|told| *told == finding);
        if new {
            self.findings.push(finding);
        }
        new
    }

    /// The format has no place for something. `what` is a wording.
    pub(super) fn without(&mut self, what: &'static str) {
        let finding = Diagnostic::new(codes::WITHOUT, Span::NOWHERE).arg("what", Arg::Key(what));
        self.findings.push(finding);
    }

    /// Nothing is left to write.
    pub(super) fn empty(&mut self) {
        self.findings.push(Diagnostic::new(codes::EMPTY, Span::NOWHERE));
    }
}
