//! The key of a frozen question, held against its proof.

use crate::{
    ground::{Code, Id, Text},
    quiz::{
        draft::Form,
        form::{
            codes::{WRONG_CHOICE, WRONG_KEY},
            differ::is_said_by,
            frozen::Holding,
            hold::State,
        },
        item::{Prompt, Scale, Shape},
        make::prompt_query,
        prove::{fails, holds, holds_in_order},
        query::{Fill, Query},
        typed::gap,
    },
};

impl Holding<'_, '_> {
    /// What is marked as right must be shown right, all else wrong.
    pub(super) fn keys(&mut self) {
        let wrong = match &self.entry.item.shape {
            Shape::Matching(prompts) => self.pairs(prompts),
            Shape::Ordering(pairs) => self.order(pairs),
            Shape::Figure(scale) => self.figure(*scale),
            Shape::Gap(words) => self.gap(words),
            Shape::Single | Shape::Several => self.marked(),
        };
        for (code, at) in wrong {
            let at = self.place_of(at);
            self.tell(State::Wrong, code, at, Vec::new());
        }
    }

    fn marked(&self) -> Vec<(Code, usize)> {
        let wrong = |at: &usize| {
            let right = self.entry.item.choices[*at].correct;
            !self.is_missing(*at) && !self.proved(&self.draft.query, *at, right)
        };
        let code = |at: usize| if self.entry.item.choices[at].correct { WRONG_KEY } else { WRONG_CHOICE };
        (0..self.answers.len()).filter(wrong).map(|at| (code(at), at)).collect()
    }

    /// Whether the map shows an answer to be right, or wrong.
    fn proved(&self, query: &Query, at: usize, right: bool) -> bool {
        let Some(fill) = self.answers.get(at).and_then(|answer| answer.fill.as_ref()) else { return false };
        if right {
            holds(self.context, query, fill).is_some()
        } else {
            fails(self.context, query, fill).is_some()
        }
    }

    fn pairs(&self, prompts: &[Prompt]) -> Vec<(Code, usize)> {
        let mut wrong = Vec::new();
        for prompt in prompts {
            let at = self.prompts().iter().position(|(.., id)| *id == prompt.about);
            let Some(query) = at.and_then(|at| prompt_query(&self.draft.query, at)) else {
                wrong.push((WRONG_KEY, prompt.choice));
                continue;
            };
            for at in (0..self.answers.len()).filter(|at| !self.is_missing(*at)) {
                let right = at == prompt.choice;
                if !self.proved(&query, at, right) {
                    wrong.push((if right { WRONG_KEY } else { WRONG_CHOICE }, at));
                }
            }
        }
        wrong
    }

    pub(super) fn prompts(&self) -> &[(Text, usize, Id)] {
        match &self.draft.form {
            Form::Matching(prompts) => prompts,
            _ => &[],
        }
    }

    fn order(&self, pairs: &[(usize, usize)]) -> Vec<(Code, usize)> {
        let rank = |at: usize| {
            let fill = self.answers.get(at).and_then(|answer| answer.fill.as_ref())?;
            self.draft.keys.iter().position(|key| key.answer == *fill)
        };
        let kept = |(one, other): &(usize, usize)| rank(*one).zip(rank(*other)).is_some_and(|(a, b)| a < b);
        let wrong = pairs.iter().find(|pair| !kept(pair)).map(|(one, _)| *one);
        let all = holds_in_order(self.context, &self.draft.query);
        wrong.or((!all).then_some(0)).into_iter().map(|at| (WRONG_KEY, at)).collect()
    }

    /// A number that is to be written takes in the figure that it is proved by.
    fn figure(&self, scale: Scale) -> Vec<(Code, usize)> {
        let takes = |fill: &Fill| match fill {
            Fill::Range(low, high) => [low, high].into_iter().flatten().all(|bound| scale.takes(*bound)),
            _ => true,
        };
        let fill = self.answers.first().and_then(|answer| answer.fill.as_ref());
        let mut wrong = self.marked();
        if wrong.is_empty() && fill.is_some_and(|fill| !takes(fill)) {
            wrong.push((WRONG_KEY, 0));
        }
        wrong
    }

    /// Of the words that are taken for right one is that of the map.
    fn gap(&self, words: &[Text]) -> Vec<(Code, usize)> {
        let mut wrong = self.marked();
        let own = gap(self.map, &self.draft.query);
        if wrong.is_empty() && own.is_some_and(|(_, term)| !words.iter().any(|word| is_said_by(word, &term)))
        {
            wrong.push((WRONG_KEY, 0));
        }
        wrong
    }
}
