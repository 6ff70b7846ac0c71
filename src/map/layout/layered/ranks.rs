use crate::map::layout::layered::{
    Graph,
    fold::fold,
    parts::Part,
    simplex::{Constraint, solve},
};

/// The layer of each vertex of a part, in the part's order, counted from the top with no layer empty.
///
/// Boxes stand on even levels and knots on odd ones between them, so that a knot never widens a layer of boxes. Where
/// there is a bound, boxes to which nothing leads make way for others beyond it.
pub(super) fn rows(
    graph: &Graph,
    part: &Part,
    turned: &[bool],
    place: &[usize],
    most: Option<usize>,
) -> Vec<usize> {
    let constraint = |edge: &usize| {
        let whole = graph.edges[*edge];
        let (upper, lower) =
            if turned[*edge] { (whole.lower, whole.upper) } else { (whole.upper, whole.lower) };
        let below_own_knot = !graph.vertices[upper].knot && graph.vertices[lower].knot;
        Constraint {
            from: place[upper],
            to: place[lower],
            least: i64::from(!below_own_knot),
            weight: whole.weight,
        }
    };
    let constraints: Vec<_> = part.edges.iter().map(constraint).collect();
    let ranks = solve(part.vertices.len(), &constraints, 20 * part.vertices.len() + 1000);
    let level = |(vertex, rank): (&usize, i64)| 2 * rank + i64::from(graph.vertices[*vertex].knot);
    let mut levels: Vec<i64> = part.vertices.iter().zip(ranks).map(level).collect();
    if let Some(most) = most {
        fold(&mut levels, &constraints, |vertex| !graph.vertices[part.vertices[vertex]].knot, most);
    }
    let mut used = levels.clone();
    used.sort_unstable();
    used.dedup();
    levels.iter().map(|level| used.partition_point(|other| other < level)).collect()
}
