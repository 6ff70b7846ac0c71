use crate::map::layout::layered::layers::Layers;

/// How often all branches are gone through, and up to how many branches of a vertex every order of them is weighed.
const ROUNDS: usize = 6;
const WEIGHED: usize = 7;
/// How often neighbours are swapped where there are more, and how many gaps of a long line are looked at.
const SWAPS: usize = 12;
const GAPS: usize = 12;

/// Puts the cells in the order of a walk down a tree that spans the part, its branches ordered so that the lines that
/// are not of the tree cross few others.
///
/// An argument map is nearly a tree, and a tree is drawn without crossings whatever the order of its branches; what
/// crosses are the few other lines, and how much they cross depends on that order alone. At each vertex the branches
/// are brought into the best order for the lines that pass there, those that leave for the left or the right of the
/// whole included (for few branches by dynamic programming over sets, as Held and Karp, 1962), from the top down and
/// again until it stays.
pub(super) fn by_branches(layers: &Layers, edge_order: Option<&[usize]>) -> Vec<Vec<usize>> {
    let mut tree = Tree::new(layers, edge_order);
    let meetings = tree.meetings();
    for _ in 0..ROUNDS {
        tree.number();
        if !tree.reorder(&meetings) {
            break;
        }
    }
    tree.number();
    tree.rows()
}

const NONE: usize = usize::MAX;

struct Tree<'a> {
    layers: &'a Layers,
    /// How many cells are vertices; these come first. One more stands for the root above all.
    count: usize,
    parent: Vec<usize>,
    /// The chain from the parent.
    chain: Vec<usize>,
    depth: Vec<usize>,
    children: Vec<Vec<usize>>,
    /// The place of each vertex among its parent's branches as they stood at first.
    born: Vec<usize>,
    /// The chains that are not of the tree.
    others: Vec<usize>,
    /// The place of each vertex in the walk as it is now, and in the first walk, with the end of its branch there.
    now: Vec<usize>,
    first: Vec<usize>,
    end: Vec<usize>,
    /// The places in the first walk of the tree's cells of each row, rising.
    of_row: Vec<Vec<usize>>,
}

/// A line that is not of the tree passes a vertex: it comes from one branch and leads to another or leaves for outside.
#[derive(Clone)]
struct Meeting {
    branch: usize,
    other: Other,
    /// What it costs to cross each branch, beside the branches as they stood at first.
    costs: Vec<u32>,
}

#[derive(Clone, Copy)]
enum Other {
    Branch(usize),
    Outside(usize),
}

/// How much each branch costs, one by one, where a meeting's line passes it.
struct Pass {
    one: usize,
    other: Side,
    costs: Vec<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Branch(usize),
    Left,
    Right,
}

impl<'a> Tree<'a> {
    fn new(layers: &'a Layers, edge_order: Option<&[usize]>) -> Self {
        let count = layers.cells.iter().take_while(|cell| cell.vertex.is_some()).count();
        let mut tree = Self {
            layers,
            count,
            parent: vec![count; count + 1],
            chain: vec![NONE; count + 1],
            depth: vec![0; count + 1],
            children: vec![Vec::new(); count + 1],
            born: vec![0; count + 1],
            others: Vec::new(),
            now: vec![0; count + 1],
            first: vec![0; count + 1],
            end: vec![0; count + 1],
            of_row: vec![Vec::new(); layers.rows.len()],
        };
        tree.choose();
        tree.order_children(edge_order);
        tree.number();
        tree.first.clone_from(&tree.now);
        tree.survey();
        tree
    }

    fn ends(&self, chain: usize) -> (usize, usize) {
        let cells = &self.layers.chains[chain].cells;
        (cells[0], cells[cells.len() - 1])
    }

    /// Takes for each vertex the shortest line that leads up from it into the tree.
    fn choose(&mut self) {
        let row = |cell: usize| self.layers.cells[cell].row;
        for at in 0..self.layers.chains.len() {
            let (upper, lower) = self.ends(at);
            let known = self.chain[lower];
            if known == NONE || row(self.ends(known).0) < row(upper) {
                self.chain[lower] = at;
            }
        }
        for vertex in 0..self.count {
            if self.chain[vertex] != NONE {
                self.parent[vertex] = self.ends(self.chain[vertex]).0;
            }
        }
        let tree = &self.chain;
        let is_other = |at: &usize| tree[self.ends(*at).1] != *at;
        self.others = (0..self.layers.chains.len()).filter(is_other).collect();
    }

    fn order_children(&mut self, edge_order: Option<&[usize]>) {
        // Without another order the lines come as in the graph: reasons before objections.
        let mut order: Vec<usize> = (0..self.count).collect();
        order.sort_by_key(|vertex| match self.chain[*vertex] {
            NONE => 0,
            chain => edge_order.map_or(chain + 1, |order| order[self.layers.chains[chain].edge] + 1),
        });
        for vertex in order {
            let siblings = &mut self.children[self.parent[vertex]];
            self.born[vertex] = siblings.len();
            siblings.push(vertex);
        }
        let mut by_row: Vec<usize> = (0..self.count).collect();
        by_row.sort_by_key(|vertex| self.layers.cells[*vertex].row);
        for vertex in by_row {
            self.depth[vertex] = self.depth[self.parent[vertex]] + 1;
        }
    }

    /// The vertices as a walk down meets them.
    fn walk(&self) -> Vec<usize> {
        let mut walk = Vec::with_capacity(self.count + 1);
        let mut waiting = vec![self.count];
        while let Some(vertex) = waiting.pop() {
            walk.push(vertex);
            waiting.extend(self.children[vertex].iter().rev());
        }
        walk
    }

    fn number(&mut self) {
        for (at, vertex) in self.walk().into_iter().enumerate() {
            self.now[vertex] = at;
        }
    }

    /// Notes which cells the branches have in each row.
    fn survey(&mut self) {
        let walk = self.walk();
        for (at, vertex) in walk.iter().copied().enumerate() {
            if vertex < self.count {
                let top = match self.chain[vertex] {
                    NONE => self.layers.cells[vertex].row,
                    chain => self.layers.cells[self.ends(chain).0].row + 1,
                };
                (top..=self.layers.cells[vertex].row).for_each(|row| self.of_row[row].push(at));
            }
        }
        for (at, vertex) in walk.into_iter().enumerate().rev() {
            self.end[vertex] = self.end[vertex].max(at + 1);
            if vertex < self.count {
                let (parent, end) = (self.parent[vertex], self.end[vertex]);
                self.end[parent] = self.end[parent].max(end);
            }
        }
    }

    /// How many lines of a branch a line crosses that passes it, at least.
    fn cost(&self, chain: usize, branch: usize) -> u32 {
        let (upper, lower) = self.ends(chain);
        let gaps = self.layers.cells[upper].row + 1..=self.layers.cells[lower].row;
        let (from, to) = (self.first[branch], self.end[branch]);
        let count = |row: usize| {
            let row = &self.of_row[row];
            row.partition_point(|place| *place < to) - row.partition_point(|place| *place < from)
        };
        gaps.rev().take(GAPS).map(count).min().unwrap_or(0) as u32
    }

    /// A line from one of a vertex's branches to elsewhere.
    fn meeting(&self, chain: usize, branch: usize, other: Other) -> Meeting {
        let branches = &self.children[self.parent[branch]];
        Meeting { branch, other, costs: branches.iter().map(|branch| self.cost(chain, *branch)).collect() }
    }

    /// Where the lines that are not of the tree pass, while all branches stand as they did at first.
    fn meetings(&self) -> Vec<Vec<Meeting>> {
        let mut meetings: Vec<Vec<Meeting>> = vec![Vec::new(); self.count + 1];
        for chain in self.others.iter().copied() {
            let (upper, lower) = self.ends(chain);
            let (mut one, mut two) = (lower, upper);
            let mut passed = Vec::new();
            while self.parent[one] != self.parent[two] {
                let (deep, far) =
                    if self.depth[one] >= self.depth[two] { (&mut one, upper) } else { (&mut two, lower) };
                let above = self.parent[*deep];
                passed.push((above, self.meeting(chain, *deep, Other::Outside(far))));
                *deep = above;
            }
            // A line to what stands above its own branch may run on either side of it.
            if one != two {
                passed.push((self.parent[one], self.meeting(chain, one, Other::Branch(two))));
                passed.into_iter().for_each(|(at, meeting)| meetings[at].push(meeting));
            }
        }
        meetings
    }

    /// Brings the branches of every vertex into their best order. Whether anything changed.
    fn reorder(&mut self, meetings: &[Vec<Meeting>]) -> bool {
        let mut any = false;
        for vertex in self.walk() {
            if meetings[vertex].is_empty() || self.children[vertex].len() < 2 {
                continue;
            }
            let passes = self.passes(vertex, &meetings[vertex]);
            let count = self.children[vertex].len();
            let order = if count <= WEIGHED { weighed(count, &passes) } else { swapped(count, &passes) };
            if order.iter().enumerate().any(|(at, branch)| at != *branch) {
                self.children[vertex] = order.into_iter().map(|at| self.children[vertex][at]).collect();
                any = true;
            }
        }
        any
    }

    fn passes(&self, vertex: usize, meetings: &[Meeting]) -> Vec<Pass> {
        let branches = &self.children[vertex];
        let place = |branch: usize| branches.iter().position(|other| *other == branch).unwrap_or(0);
        let pass = |meeting: &Meeting| {
            let other = match meeting.other {
                Other::Branch(branch) => Side::Branch(place(branch)),
                Other::Outside(far) if self.now[far] < self.now[vertex] => Side::Left,
                Other::Outside(_) => Side::Right,
            };
            let costs = branches.iter().map(|branch| meeting.costs[self.born[*branch]]).collect();
            Pass { one: place(meeting.branch), other, costs }
        };
        meetings.iter().map(pass).collect()
    }

    /// The cells of each row as a walk down meets them: those of lines that are not of the tree on the side of their
    /// upper end to which they lead.
    fn rows(&self) -> Vec<Vec<usize>> {
        let mut rows = vec![Vec::new(); self.layers.rows.len()];
        let mut push = |cell: usize| rows[self.layers.cells[cell].row].push(cell);
        let mut sides: Vec<[Vec<usize>; 2]> = vec![Default::default(); self.count + 1];
        for chain in &self.others {
            let (upper, lower) = self.ends(*chain);
            sides[upper][usize::from(self.now[lower] > self.now[upper])].push(*chain);
        }
        let bends = |chain: usize| {
            let cells = &self.layers.chains[chain].cells;
            cells[1..cells.len() - 1].iter().copied()
        };
        // A vertex is gone into, or its lines on the right are drawn after all its branches.
        let mut waiting = vec![(self.count, false)];
        while let Some((vertex, is_done)) = waiting.pop() {
            if is_done {
                sides[vertex][1].iter().for_each(|chain| bends(*chain).for_each(&mut push));
                continue;
            }
            if vertex < self.count {
                if self.chain[vertex] != NONE {
                    bends(self.chain[vertex]).for_each(&mut push);
                }
                push(vertex);
            }
            sides[vertex][0].iter().for_each(|chain| bends(*chain).for_each(&mut push));
            waiting.push((vertex, true));
            waiting.extend(self.children[vertex].iter().rev().map(|child| (*child, false)));
        }
        rows
    }
}

impl Pass {
    /// What it costs to put a branch behind some others.
    fn costs(&self, branch: usize, is_before: impl Fn(usize) -> bool) -> u32 {
        let crosses = match self.other {
            _ if branch == self.one => false,
            Side::Branch(other) if branch == other => false,
            Side::Branch(other) => is_before(self.one) != is_before(other),
            Side::Left => !is_before(self.one),
            Side::Right => is_before(self.one),
        };
        if crosses { self.costs[branch] } else { 0 }
    }

    /// Which way it leaves a branch, if it does: -1 for the left, 1 for the right.
    fn leaves(&self, branch: usize, place: &[usize]) -> i32 {
        let towards = |other: usize| if place[other] < place[branch] { -1 } else { 1 };
        match self.other {
            Side::Branch(other) if other == branch => towards(self.one),
            _ if branch != self.one => 0,
            Side::Branch(other) => towards(other),
            Side::Left => -1,
            Side::Right => 1,
        }
    }
}

/// The best order of few branches. Of equally good ones, the one nearest to how they stand.
fn weighed(count: usize, passes: &[Pass]) -> Vec<usize> {
    let sets = 1_usize << count;
    let mut best = vec![(u32::MAX, NONE); sets];
    best[0].0 = 0;
    for set in 0..sets {
        // Later ones last, so that what stands behind stays behind.
        for branch in (0..count).filter(|branch| set & (1 << branch) == 0) {
            let more: u32 =
                passes.iter().map(|pass| pass.costs(branch, |other| set & (1 << other) != 0)).sum();
            let cost = best[set].0.saturating_add(more);
            let with = &mut best[set | 1 << branch];
            if cost < with.0 || (cost == with.0 && branch > with.1) {
                *with = (cost, branch);
            }
        }
    }
    let (mut order, mut set) = (Vec::with_capacity(count), sets - 1);
    while set != 0 {
        let last = best[set].1;
        order.push(last);
        set &= !(1 << last);
    }
    order.reverse();
    order
}

/// A good order of many branches: neighbours are swapped as long as that helps.
fn swapped(count: usize, passes: &[Pass]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut place = order.clone();
    let mut of_branch: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (at, pass) in passes.iter().enumerate() {
        of_branch[pass.one].push(at);
        if let Side::Branch(other) = pass.other {
            of_branch[other].push(at);
        }
    }
    // What it costs that a branch's lines which leave for one side cross another branch there.
    let cost = |from: usize, over: usize, side: i32, place: &[usize]| {
        let joins = |pass: &Pass| pass.one == over || pass.other == Side::Branch(over);
        let passing = of_branch[from].iter().map(|at| &passes[*at]).filter(|pass| !joins(pass));
        passing.filter(|pass| pass.leaves(from, place) == side).map(|pass| pass.costs[over]).sum::<u32>()
    };
    for _ in 0..SWAPS {
        let mut any = false;
        for at in 1..count {
            let (left, right) = (order[at - 1], order[at]);
            let stay = cost(left, right, 1, &place) + cost(right, left, -1, &place);
            let swap = cost(left, right, -1, &place) + cost(right, left, 1, &place);
            if swap < stay {
                order.swap(at - 1, at);
                place.swap(left, right);
                any = true;
            }
        }
        if !any {
            break;
        }
    }
    order
}
