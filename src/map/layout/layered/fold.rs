use crate::map::layout::layered::simplex::Constraint;

/// How far a box moves when it moves to the next layer of boxes.
const LAYER: i64 = 2;

/// Moves boxes to which nothing leads to the next layer of boxes while a layer holds more than `most`, every second one
/// of those that lead to the same first: a bound on the width as in Coffman and Graham, *Optimal Scheduling for
/// Two-Processor Systems* (1972), at the price of longer lines.
pub(super) fn fold(
    levels: &mut [i64],
    constraints: &[Constraint],
    is_box: impl Fn(usize) -> bool,
    most: usize,
) {
    let mut is_leaf = vec![true; levels.len()];
    let mut upper = vec![usize::MAX; levels.len()];
    for constraint in constraints {
        is_leaf[constraint.from] = false;
        upper[constraint.to] = constraint.from;
    }
    let mut elder = vec![0_usize; levels.len()];
    let mut children = vec![0_usize; levels.len()];
    for vertex in (0..levels.len()).filter(|vertex| upper[*vertex] != usize::MAX) {
        elder[vertex] = children[upper[vertex]];
        children[upper[vertex]] += 1;
    }
    let mut level = levels.iter().copied().min().unwrap_or(0);
    let mut deepest = levels.iter().copied().max().unwrap_or(0);
    while level <= deepest {
        let here: Vec<_> =
            (0..levels.len()).filter(|vertex| levels[*vertex] == level && is_box(*vertex)).collect();
        let mut leaves: Vec<_> = here.iter().copied().filter(|vertex| is_leaf[*vertex]).collect();
        leaves.sort_by_key(|vertex| (elder[*vertex].is_multiple_of(2), std::cmp::Reverse(*vertex)));
        // All that stay are enough for a layer of their own, so that this comes to an end.
        for vertex in leaves.into_iter().take(here.len().saturating_sub(most.max(1))) {
            levels[vertex] += LAYER;
            deepest = deepest.max(levels[vertex]);
        }
        level += 1;
    }
}
