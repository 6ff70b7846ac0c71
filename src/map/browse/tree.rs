use crate::map::{
    model::{ActorIx, ClaimIx, Map, SourceIx},
    outline::{Line, Step, outline},
};

/// What the claims shown are confined to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filter {
    Speaker(ActorIx),
    Source(SourceIx),
    Side(usize),
}

/// The linear reading as a tree whose branches fold. Lines are named by their places in the reading.
#[derive(Debug)]
pub(super) struct Tree {
    lines: Vec<Line>,
    parents: Vec<Option<usize>>,
    folded: Vec<bool>,
    /// Whether each line is what the filter asks for; all without a filter.
    wanted: Vec<bool>,
    /// Whether each line is wanted or leads to one that is.
    kept: Vec<bool>,
}

impl Tree {
    pub(super) fn new(map: &Map) -> Self {
        let lines = outline(map);
        let mut parents = Vec::with_capacity(lines.len());
        let mut above: Vec<usize> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            above.truncate(line.depth);
            parents.push(above.last().copied());
            above.push(at);
        }
        let count = lines.len();
        Self {
            lines,
            parents,
            folded: vec![false; count],
            wanted: vec![true; count],
            kept: vec![true; count],
        }
    }

    pub(super) fn line(&self, at: usize) -> Option<Line> {
        self.lines.get(at).copied()
    }

    /// The claim a line is about.
    pub(super) fn claim(&self, at: usize) -> Option<ClaimIx> {
        self.line(at).and_then(claim_of)
    }

    pub(super) fn parent(&self, at: usize) -> Option<usize> {
        self.parents.get(at).copied().flatten()
    }

    /// The lines below one, at any depth.
    fn below(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let depth = self.lines.get(at).map_or(0, |line| line.depth);
        (at + 1..self.lines.len()).take_while(move |below| self.lines[*below].depth > depth)
    }

    pub(super) fn has_children(&self, at: usize) -> bool {
        self.below(at).any(|below| self.kept[below])
    }

    pub(super) fn is_folded(&self, at: usize) -> bool {
        self.folded[at] && self.has_children(at)
    }

    /// How many claims a folded line hides.
    pub(super) fn hidden(&self, at: usize) -> usize {
        self.below(at).filter(|below| self.kept[*below] && self.claim(*below).is_some()).count()
    }

    pub(super) fn is_wanted(&self, at: usize) -> bool {
        self.wanted[at]
    }

    pub(super) fn fold(&mut self, at: usize, folded: bool) {
        if let Some(line) = self.folded.get_mut(at) {
            *line = folded;
        }
    }

    /// Folds every claim that something stands below, or unfolds everything.
    pub(super) fn fold_all(&mut self, folded: bool) {
        for at in 0..self.lines.len() {
            self.folded[at] = folded && claim_of(self.lines[at]).is_some();
        }
    }

    pub(super) fn is_all_open(&self) -> bool {
        !self.folded.iter().any(|folded| *folded)
    }

    /// Unfolds whatever hides a line.
    pub(super) fn reveal(&mut self, at: usize) {
        let mut at = at;
        while let Some(parent) = self.parent(at) {
            self.folded[parent] = false;
            at = parent;
        }
    }

    /// The lines that are neither folded away nor filtered out, from the top.
    pub(super) fn visible(&self) -> Vec<usize> {
        let mut visible = Vec::new();
        let mut hidden_below = None;
        for (at, line) in self.lines.iter().enumerate() {
            if hidden_below.is_some_and(|depth| line.depth > depth) || !self.kept[at] {
                continue;
            }
            hidden_below = self.folded[at].then_some(line.depth);
            visible.push(at);
        }
        visible
    }

    /// Where a claim is read first.
    pub(super) fn first(&self, claim: ClaimIx) -> Option<usize> {
        let all = || (0..self.lines.len()).filter(|at| self.claim(*at) == Some(claim));
        all().find(|at| !self.is_again(*at)).or_else(|| all().next())
    }

    /// The next line after one that is about the same claim, going round.
    pub(super) fn again(&self, at: usize) -> Option<usize> {
        let claim = self.claim(at)?;
        let round = (at + 1..self.lines.len()).chain(0..at);
        round.into_iter().find(|other| self.claim(*other) == Some(claim))
    }

    pub(super) fn is_again(&self, at: usize) -> bool {
        let line = self.line(at).map(|line| line.step);
        matches!(line, Some(Step::Claim { again: true, .. } | Step::Implicit { again: true, .. }))
    }

    /// Confines the tree to the claims that fit, and to what they stand below.
    pub(super) fn filter(&mut self, fits: impl Fn(ClaimIx) -> bool) {
        for at in 0..self.lines.len() {
            self.wanted[at] = self.claim(at).is_some_and(&fits);
        }
        self.kept.clone_from(&self.wanted);
        for at in 0..self.lines.len() {
            let mut above = self.parent(at).filter(|_| self.wanted[at]);
            while let Some(parent) = above.filter(|parent| !self.kept[*parent]) {
                self.kept[parent] = true;
                above = self.parent(parent);
            }
        }
    }

    pub(super) fn unfilter(&mut self) {
        self.wanted.fill(true);
        self.kept.fill(true);
    }
}

const fn claim_of(line: Line) -> Option<ClaimIx> {
    match line.step {
        Step::Claim { claim, .. } | Step::Implicit { claim, .. } => Some(claim),
        Step::Inference(_) | Step::Attack(_) => None,
    }
}
