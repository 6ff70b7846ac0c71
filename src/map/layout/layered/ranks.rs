use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use crate::map::layout::layered::{
    Graph,
    fold::{Branches, fold},
    parts::Part,
    simplex::{Constraint, solve},
};

/// The vertices of a part on their levels, as high as the lines let them.
///
/// Boxes stand on even levels and knots on odd ones between them, so that a knot never widens a layer of boxes.
#[derive(Clone, Debug)]
pub(super) struct Levels {
    levels: Vec<i64>,
    knots: Vec<bool>,
    constraints: Vec<Constraint>,
    branches: Branches,
    /// How many boxes the fullest layer holds as the lines let them.
    pub fullest: usize,
    /// The layers that were asked for, by the bound on the boxes in one.
    rows: RefCell<BTreeMap<Option<usize>, Rc<[usize]>>>,
}

impl Levels {
    pub(super) fn new(graph: &Graph, part: &Part, turned: &[bool], place: &[usize]) -> Self {
        let constraints: Vec<_> =
            part.edges.iter().map(|edge| constraint(graph, *edge, turned, place)).collect();
        let ranks = solve(part.vertices.len(), &constraints, 20 * part.vertices.len() + 1000);
        let knots: Vec<bool> = part.vertices.iter().map(|vertex| graph.vertices[*vertex].knot).collect();
        let level = |(rank, knot): (i64, &bool)| 2 * rank + i64::from(*knot);
        let levels: Vec<i64> = ranks.into_iter().zip(&knots).map(level).collect();
        let branches = Branches::new(&levels, &constraints);
        let fullest = fullest(&levels);
        Self { levels, knots, constraints, branches, fullest, rows: RefCell::default() }
    }

    /// The layer of each vertex, counted from the top with no layer empty. Where there is a bound on the boxes in a
    /// layer, branches make way for others beyond it.
    pub(super) fn rows(&self, most: Option<usize>) -> Rc<[usize]> {
        Rc::clone(self.rows.borrow_mut().entry(most).or_insert_with(|| self.folded(most).into()))
    }

    fn folded(&self, most: Option<usize>) -> Vec<usize> {
        let mut levels = self.levels.clone();
        if let Some(most) = most {
            fold(&mut levels, &self.branches, |vertex| !self.knots[vertex], most);
        }
        without_gaps(&levels)
    }

    /// The vertices, by their places in the part, that each line leads from and to.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, usize)> {
        self.constraints.iter().map(|line| (line.from, line.to))
    }
}

/// How many boxes the fullest layer holds.
fn fullest(levels: &[i64]) -> usize {
    let mut boxes: Vec<i64> = levels.iter().copied().filter(|level| level % 2 == 0).collect();
    boxes.sort_unstable();
    boxes.chunk_by(|one, other| one == other).map(<[i64]>::len).max().unwrap_or(0)
}

/// Levels counted from the first that is used, without those that are not.
fn without_gaps(levels: &[i64]) -> Vec<usize> {
    let least = levels.iter().min().copied().unwrap_or(0);
    let place = |level: &i64| usize::try_from(level - least).unwrap_or(0);
    let mut rows = vec![0; levels.iter().map(place).max().map_or(0, |most| most + 1)];
    levels.iter().for_each(|level| rows[place(level)] = 1);
    let mut used = 0;
    for row in &mut rows {
        used += std::mem::replace(row, used);
    }
    levels.iter().map(|level| rows[place(level)]).collect()
}

fn constraint(graph: &Graph, edge: usize, turned: &[bool], place: &[usize]) -> Constraint {
    let whole = graph.edges[edge];
    let (upper, lower) = if turned[edge] { (whole.lower, whole.upper) } else { (whole.upper, whole.lower) };
    let below_own_knot = !graph.vertices[upper].knot && graph.vertices[lower].knot;
    Constraint {
        from: place[upper],
        to: place[lower],
        least: i64::from(!below_own_knot),
        weight: whole.weight,
    }
}
