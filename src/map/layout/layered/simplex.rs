//! The network simplex method (Gansner, Koutsofios, North and Vo, 1993, section 2.3): whole numbers with given least
//! distances whose weighted distances add up to the least.

/// `value[to] - value[from]` is to be `least` or more, and each one more costs `weight`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Constraint {
    pub from: usize,
    pub to: usize,
    pub least: i64,
    pub weight: i64,
}

const NONE: usize = usize::MAX;
/// How many edges worth leaving are compared before the worst of them leaves.
const CANDIDATES: usize = 30;

/// The values of `count` variables. The constraints must hold no cycle and join everything; `pivots` bounds the search,
/// and what is found by then keeps every constraint.
pub(super) fn solve(count: usize, constraints: &[Constraint], pivots: usize) -> Vec<i64> {
    let mut simplex = Simplex::new(count, constraints);
    simplex.start();
    if simplex.grow_tree() {
        simplex.number(0, NONE, 0);
        for _ in 0..pivots {
            let Some(leaving) = simplex.leaving() else { break };
            if !simplex.pivot(leaving) {
                break;
            }
        }
    }
    let least = simplex.values.iter().copied().min().unwrap_or(0);
    simplex.values.iter().map(|value| value - least).collect()
}

struct Simplex<'a> {
    constraints: &'a [Constraint],
    out: Vec<Vec<usize>>,
    into: Vec<Vec<usize>>,
    values: Vec<i64>,
    /// The tree's edges at each variable.
    tree: Vec<Vec<usize>>,
    in_tree: Vec<bool>,
    /// The edge to the parent.
    parent: Vec<usize>,
    /// A subtree is numbered `low..=lim`, its root last; `at` tells who has a number. `low` is none where the subtree
    /// is to be numbered anew.
    low: Vec<usize>,
    lim: Vec<usize>,
    at: Vec<usize>,
    /// The weights of what goes out of each variable less what comes in, and their sums over each subtree.
    net: Vec<i64>,
    sums: Vec<i64>,
    search_from: usize,
}

impl<'a> Simplex<'a> {
    fn new(count: usize, constraints: &'a [Constraint]) -> Self {
        let (mut out, mut into) = (vec![Vec::new(); count], vec![Vec::new(); count]);
        let mut net = vec![0; count];
        for (at, constraint) in constraints.iter().enumerate() {
            out[constraint.from].push(at);
            into[constraint.to].push(at);
            net[constraint.from] += constraint.weight;
            net[constraint.to] -= constraint.weight;
        }
        Self {
            constraints,
            out,
            into,
            values: vec![0; count],
            tree: vec![Vec::new(); count],
            in_tree: vec![false; constraints.len()],
            parent: vec![NONE; count],
            low: vec![NONE; count],
            lim: vec![0; count],
            at: vec![0; count],
            net,
            sums: vec![0; count],
            search_from: 0,
        }
    }

    /// The least values that keep the constraints: the longest paths.
    fn start(&mut self) {
        let mut waits: Vec<usize> = self.into.iter().map(Vec::len).collect();
        let mut ready: Vec<usize> = (0..waits.len()).filter(|at| waits[*at] == 0).collect();
        while let Some(from) = ready.pop() {
            for at in &self.out[from] {
                let Constraint { to, least, .. } = self.constraints[*at];
                self.values[to] = self.values[to].max(self.values[from] + least);
                waits[to] -= 1;
                if waits[to] == 0 {
                    ready.push(to);
                }
            }
        }
    }

    fn slack(&self, at: usize) -> i64 {
        let Constraint { from, to, least, .. } = self.constraints[at];
        self.values[to] - self.values[from] - least
    }

    /// Joins everything by constraints without slack, moving what is joined so far where there is none. False if the
    /// constraints do not join everything.
    fn grow_tree(&mut self) -> bool {
        let count = self.values.len();
        let mut joined = vec![false; count];
        let mut members = Vec::with_capacity(count);
        if count > 0 {
            joined[0] = true;
            members.push(0);
        }
        let mut grown = 0;
        loop {
            grown = self.grow_tight(&mut joined, &mut members, grown);
            if members.len() == count {
                return count > 0;
            }
            let leaving = |at: &usize| joined[self.constraints[*at].from] != joined[self.constraints[*at].to];
            let Some(nearest) = (0..self.constraints.len()).filter(leaving).min_by_key(|at| self.slack(*at))
            else {
                return false;
            };
            let inside = joined[self.constraints[nearest].from];
            let step = if inside { self.slack(nearest) } else { -self.slack(nearest) };
            members.iter().for_each(|member| self.values[*member] += step);
            let Constraint { from, to, .. } = self.constraints[nearest];
            self.join(nearest, if inside { to } else { from }, &mut joined, &mut members);
        }
    }

    fn join(&mut self, edge: usize, new: usize, joined: &mut [bool], members: &mut Vec<usize>) {
        let Constraint { from, to, .. } = self.constraints[edge];
        self.in_tree[edge] = true;
        self.tree[from].push(edge);
        self.tree[to].push(edge);
        joined[new] = true;
        members.push(new);
    }

    /// Joins what can be reached without slack from the members `grown..`.
    fn grow_tight(&mut self, joined: &mut [bool], members: &mut Vec<usize>, mut grown: usize) -> usize {
        while let Some(member) = members.get(grown).copied() {
            grown += 1;
            for side in 0..2 {
                for at in 0..[&self.out, &self.into][side][member].len() {
                    let edge = [&self.out, &self.into][side][member][at];
                    let other = [self.constraints[edge].to, self.constraints[edge].from][side];
                    if !joined[other] && self.slack(edge) == 0 {
                        self.join(edge, other, joined, members);
                    }
                }
            }
        }
        grown
    }

    fn other_end(&self, edge: usize, end: usize) -> usize {
        let Constraint { from, to, .. } = self.constraints[edge];
        if from == end { to } else { from }
    }

    /// Numbers the subtree of `root`, whose edge to its parent is `parent`, from `first` on. A subtree that hangs where
    /// it did and begins at the same number has kept all its numbers.
    fn number(&mut self, root: usize, parent: usize, first: usize) {
        let mut next = first;
        self.parent[root] = parent;
        self.low[root] = next;
        let mut path = vec![(root, 0, self.net[root])];
        while let Some((vertex, tried, sum)) = path.last_mut() {
            let vertex = *vertex;
            if let Some(edge) = self.tree[vertex].get(*tried).copied() {
                *tried += 1;
                if edge == self.parent[vertex] {
                    continue;
                }
                let child = self.other_end(edge, vertex);
                if self.parent[child] == edge && self.low[child] == next {
                    *sum += self.sums[child];
                    next = self.lim[child] + 1;
                    continue;
                }
                self.parent[child] = edge;
                self.low[child] = next;
                path.push((child, 0, self.net[child]));
            } else {
                self.sums[vertex] = *sum;
                self.lim[vertex] = next;
                self.at[next] = vertex;
                next += 1;
                path.pop();
                if let Some((_, _, sum)) = path.last_mut() {
                    *sum += self.sums[vertex];
                }
            }
        }
    }

    /// Has the subtrees of a variable and of all above it, up to a root, numbered anew.
    fn forget(&mut self, mut vertex: usize, root: usize) {
        while vertex != root {
            self.low[vertex] = NONE;
            vertex = self.other_end(self.parent[vertex], vertex);
        }
    }

    /// The weight of what crosses the cut that an edge of the tree makes, along it less against it: inside a subtree
    /// all that goes out also comes in, so that the sum of its variables' nets is what leaves it.
    fn cut(&self, child: usize) -> i64 {
        let leaves = self.sums[child];
        if self.constraints[self.parent[child]].from == child { leaves } else { -leaves }
    }

    /// A variable whose edge to its parent should leave the tree.
    fn leaving(&mut self) -> Option<usize> {
        let count = self.values.len();
        let (mut worst, mut least, mut found) = (None, 0, 0);
        for step in 0..count {
            let vertex = (self.search_from + step) % count;
            if self.parent[vertex] == NONE {
                continue;
            }
            let cut = self.cut(vertex);
            if cut < 0 {
                found += 1;
                if cut < least {
                    (worst, least) = (Some(vertex), cut);
                }
                if found == CANDIDATES {
                    self.search_from = (vertex + 1) % count;
                    break;
                }
            }
        }
        worst
    }

    fn is_below(&self, vertex: usize, root: usize) -> bool {
        (self.low[root]..=self.lim[root]).contains(&self.lim[vertex])
    }

    /// Exchanges the edge from `child` to its parent for the one with the least slack that crosses its cut the other
    /// way. False if there is none.
    fn pivot(&mut self, child: usize) -> bool {
        let leaving = self.parent[child];
        let goes_out = self.constraints[leaving].from == child;
        let Some(entering) = self.entering(child, goes_out) else { return false };
        let step = if goes_out { -self.slack(entering) } else { self.slack(entering) };
        for number in self.low[child]..=self.lim[child] {
            self.values[self.at[number]] += step;
        }
        let Constraint { from, to, .. } = self.constraints[entering];
        let meeting = self.meeting(from, to);
        let outside = if self.is_below(from, child) { to } else { from };
        self.forget(outside, meeting);
        self.forget(self.other_end(leaving, child), meeting);
        self.swap(leaving, entering);
        self.number(meeting, self.parent[meeting], self.low[meeting]);
        true
    }

    fn entering(&self, child: usize, goes_out: bool) -> Option<usize> {
        let mut best = None;
        for number in self.low[child]..=self.lim[child] {
            let vertex = self.at[number];
            for edge in if goes_out { &self.into[vertex] } else { &self.out[vertex] } {
                if !self.is_below(self.other_end(*edge, vertex), child) {
                    let slack = self.slack(*edge);
                    if best.is_none_or(|(_, least)| slack < least) {
                        best = Some((*edge, slack));
                    }
                }
            }
        }
        best.map(|(edge, _)| edge)
    }

    /// The lowest variable above both.
    fn meeting(&self, mut one: usize, other: usize) -> usize {
        while !self.is_below(other, one) {
            one = self.other_end(self.parent[one], one);
        }
        one
    }

    fn swap(&mut self, leaving: usize, entering: usize) {
        self.in_tree[leaving] = false;
        self.in_tree[entering] = true;
        let Constraint { from, to, .. } = self.constraints[leaving];
        for end in [from, to] {
            self.tree[end].retain(|edge| *edge != leaving);
        }
        let Constraint { from, to, .. } = self.constraints[entering];
        for end in [from, to] {
            self.tree[end].push(entering);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_least_of_all() {
        // A diamond with one long side: the short side's middle may stand anywhere, the weights pull it down.
        let edge = |from, to, weight| Constraint { from, to, least: 1, weight };
        let edges = [edge(0, 1, 1), edge(1, 2, 1), edge(2, 4, 1), edge(0, 3, 1), edge(3, 4, 5)];
        assert_eq!(solve(5, &edges, 100), [0, 1, 2, 2, 3]);
    }

    #[test]
    fn what_is_numbered_in_part_is_numbered_as_if_anew() {
        // Every variable hangs below one before it, and some lines more lead across.
        let below = (1..60).map(|to| (to * 7 % to.min(9), to, 1));
        let across = (9..50).map(|from| (from, from + 3 + from % 5, 2 + from as i64 % 4));
        let edge = |(from, to, weight)| Constraint { from, to, least: 1, weight };
        let edges: Vec<_> = below.chain(across).map(edge).collect();
        let mut simplex = Simplex::new(60, &edges);
        simplex.start();
        assert!(simplex.grow_tree());
        simplex.number(0, NONE, 0);
        let mut pivots = 0;
        while pivots < 1000
            && let Some(leaving) = simplex.leaving()
        {
            assert!(simplex.pivot(leaving));
            pivots += 1;
            let part = (simplex.low.clone(), simplex.lim.clone(), simplex.at.clone(), simplex.sums.clone());
            simplex.low.fill(NONE);
            simplex.number(0, NONE, 0);
            assert_eq!(
                part,
                (simplex.low.clone(), simplex.lim.clone(), simplex.at.clone(), simplex.sums.clone())
            );
        }
        assert!((3..1000).contains(&pivots), "{pivots}");
    }

    #[test]
    fn nothing_gives_nothing() {
        assert_eq!(solve(0, &[], 10), [0_i64; 0]);
        assert_eq!(solve(1, &[], 10), [0]);
    }
}
