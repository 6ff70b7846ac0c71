use crate::map::layout::layered::simplex::Constraint;

/// From one layer of boxes to the next.
const LAYER: i64 = 2;
/// What a line that runs past takes of a layer, where a box takes 1.
const LINE: f64 = 0.05;

/// Gives every vertex a level so that no layer of boxes holds many more than `most`.
///
/// A walk down, small branches first, puts each box into the first layer below its upper ends that has room: list
/// scheduling (Coffman and Graham, *Optimal Scheduling for Two-Processor Systems*, 1972) in the order of a walk, so that a
/// branch stays together and begins farther down as a whole, and only one line leads past what stands above it.
pub(super) fn fold(levels: &mut [i64], branches: &Branches, is_box: impl Fn(usize) -> bool, most: usize) {
    let Branches { above, below, first } = branches;
    let mut waits: Vec<usize> = above.iter().map(Vec::len).collect();
    let mut layers = Layers { load: Vec::new(), next: Vec::new(), most: most.max(1) as f64 };
    let mut waiting = first.clone();
    while let Some(vertex) = waiting.pop() {
        let step = |from: usize| if is_box(from) == is_box(vertex) { LAYER } else { 1 };
        let least = above[vertex].iter().map(|from| levels[*from] + step(*from)).max();
        levels[vertex] = if is_box(vertex) {
            LAYER * layers.take(usize::try_from(least.unwrap_or(0) / LAYER).unwrap_or(0)) as i64
        } else {
            least.unwrap_or(1)
        };
        for from in &above[vertex] {
            layers.run_past(levels[*from] / LAYER + 1, levels[vertex] / LAYER);
        }
        waiting.extend(below[vertex].iter().copied().filter(|to| {
            waits[*to] -= 1;
            waits[*to] == 0
        }));
    }
    sink_knots(levels, below, is_box);
}

/// What leads where, once for all widths of layers: of several branches the largest first.
#[derive(Clone, Debug)]
pub(super) struct Branches {
    /// What stands above each vertex, and below it.
    above: Vec<Vec<usize>>,
    below: Vec<Vec<usize>>,
    /// What nothing stands above.
    first: Vec<usize>,
}

impl Branches {
    pub(super) fn new(levels: &[i64], constraints: &[Constraint]) -> Self {
        let (above, mut below) = neighbours(levels.len(), constraints);
        let sizes = branch_sizes(levels, &above);
        let by_size = |vertex: &usize| std::cmp::Reverse((sizes[*vertex], *vertex));
        below.iter_mut().for_each(|below| below.sort_by_key(by_size));
        let mut first: Vec<usize> = (0..levels.len()).filter(|vertex| above[*vertex].is_empty()).collect();
        first.sort_by_key(by_size);
        Self { above, below, first }
    }
}

/// What stands above each vertex, and below it.
fn neighbours(count: usize, constraints: &[Constraint]) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let (mut above, mut below) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for constraint in constraints {
        above[constraint.to].push(constraint.from);
        below[constraint.from].push(constraint.to);
    }
    (above, below)
}

/// How many vertices each branch of a spanning tree has.
fn branch_sizes(levels: &[i64], above: &[Vec<usize>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..levels.len()).collect();
    order.sort_by_key(|vertex| std::cmp::Reverse(levels[*vertex]));
    let mut sizes = vec![1; levels.len()];
    for vertex in order {
        if let Some(parent) = above[vertex].iter().max_by_key(|from| levels[**from]) {
            sizes[*parent] += sizes[vertex];
        }
    }
    sizes
}

/// How full each layer of boxes is.
struct Layers {
    load: Vec<f64>,
    /// A later layer to look at, or the layer itself while it has room.
    next: Vec<usize>,
    most: f64,
}

impl Layers {
    fn grow(&mut self, count: usize) {
        while self.load.len() < count {
            self.next.push(self.load.len());
            self.load.push(0.0);
        }
    }

    /// Takes a place in the first layer with room, from one on.
    fn take(&mut self, from: usize) -> usize {
        let mut layer = from;
        loop {
            self.grow(layer + 2);
            if self.load[layer] + 1.0 > self.most && self.load[layer] > 0.0 && self.next[layer] == layer {
                self.next[layer] = layer + 1;
            }
            if self.next[layer] == layer {
                break;
            }
            // Halves the way for the next search.
            let after = self.next[layer];
            self.next[layer] = self.next[after];
            layer = after;
        }
        self.load[layer] += 1.0;
        layer
    }

    fn run_past(&mut self, from: i64, to: i64) {
        for layer in from.max(0)..to {
            self.load[layer as usize] += LINE;
        }
    }
}

/// Brings each knot down to right above the first of what leads to it, so that one line is long and not several.
fn sink_knots(levels: &mut [i64], below: &[Vec<usize>], is_box: impl Fn(usize) -> bool) {
    let mut knots: Vec<usize> = (0..levels.len()).filter(|vertex| !is_box(*vertex)).collect();
    knots.sort_by_key(|knot| std::cmp::Reverse(levels[*knot]));
    for knot in knots {
        let step = |to: usize| if is_box(to) { 1 } else { LAYER };
        if let Some(least) = below[knot].iter().map(|to| levels[*to] - step(*to)).min() {
            levels[knot] = levels[knot].max(least);
        }
    }
}
