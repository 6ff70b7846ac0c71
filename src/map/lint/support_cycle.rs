use crate::{
    ground::{Code, Diagnostic},
    map::{
        lint::{Doc, Lint},
        model::{ClaimIx, Map},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W113", "support-cycle"),
    doc: Doc {
        what: "Claims support each other in a circle. Circles that share a claim are told as one.",
        why: "Whoever doubts one of them is led back to it: together they rest on nothing.",
        example: r#""one": (from: ["a"], to: "b"),
"back": (from: ["b"], to: "a"),"#,
        instead: "Take out the step that nobody draws. Where somebody does argue in a circle, leave it and make it \
                  the target of an objection.",
    },
    check,
};

/// How many claims of a circle are named.
const MOST_NAMED: usize = 8;

fn check(map: &Map) -> Vec<Diagnostic> {
    let circles = Search::new(map).run();
    circles
        .into_iter()
        .map(|mut circle| {
            circle.sort_unstable();
            let named = circle.iter().take(MOST_NAMED).map(|claim| format!("`{}`", map[*claim].id));
            let more = (circle.len() > MOST_NAMED).then(|| "…".to_owned());
            let names: Vec<_> = named.chain(more).collect();
            Diagnostic::new(LINT.code, map[circle[0]].at).arg("names", names.join(", "))
        })
        .collect()
}

const NONE: u32 = u32::MAX;

/// The search for strongly connected components of supports (Tarjan, 1972), with its own stack instead of calls.
struct Search<'a> {
    map: &'a Map,
    /// When a claim was first met.
    met: Vec<u32>,
    /// The earliest claim still open that can be reached.
    low: Vec<u32>,
    open: Vec<ClaimIx>,
    is_open: Vec<bool>,
    next: u32,
    found: Vec<Vec<ClaimIx>>,
}

impl<'a> Search<'a> {
    fn new(map: &'a Map) -> Self {
        let count = map.claims.len();
        Self {
            map,
            met: vec![NONE; count],
            low: vec![NONE; count],
            open: Vec::new(),
            is_open: vec![false; count],
            next: 0,
            found: Vec::new(),
        }
    }

    fn run(mut self) -> Vec<Vec<ClaimIx>> {
        for claim in self.map.claim_ixs() {
            if self.met[claim.get()] == NONE {
                self.follow(claim);
            }
        }
        self.found
    }

    /// Follows supports from a claim; on the way are the claims with the number of the next step of each.
    fn follow(&mut self, root: ClaimIx) {
        let mut way = vec![(root, 0)];
        self.meet(root);
        while let Some((claim, step)) = way.last_mut() {
            let (claim, at) = (*claim, *step);
            *step += 1;
            match self.map.inferences_from(claim).get(at) {
                Some(inference) => {
                    let to = self.map[*inference].conclusion;
                    if self.met[to.get()] == NONE {
                        self.meet(to);
                        way.push((to, 0));
                    } else if self.is_open[to.get()] {
                        self.lower(claim, self.met[to.get()]);
                    }
                }
                None => {
                    way.pop();
                    if let Some((before, _)) = way.last() {
                        self.lower(*before, self.low[claim.get()]);
                    }
                    self.close(claim);
                }
            }
        }
    }

    fn meet(&mut self, claim: ClaimIx) {
        self.met[claim.get()] = self.next;
        self.low[claim.get()] = self.next;
        self.next += 1;
        self.is_open[claim.get()] = true;
        self.open.push(claim);
    }

    fn lower(&mut self, claim: ClaimIx, to: u32) {
        let low = &mut self.low[claim.get()];
        *low = (*low).min(to);
    }

    /// Takes a component off the open claims when its first claim is done.
    fn close(&mut self, claim: ClaimIx) {
        if self.low[claim.get()] != self.met[claim.get()] {
            return;
        }
        let start = self.open.iter().rposition(|open| *open == claim).unwrap_or(self.open.len());
        let circle = self.open.split_off(start);
        for member in &circle {
            self.is_open[member.get()] = false;
        }
        if circle.len() > 1 {
            self.found.push(circle);
        }
    }
}
