use crate::map::layout::layered::Graph;

/// A part of a graph that no line joins to the rest.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    pub vertices: Vec<usize>,
    pub edges: Vec<usize>,
}

/// The parts, in the order of their first vertices. Edges from a vertex to itself are left out.
pub(super) fn parts(graph: &Graph) -> Vec<Part> {
    let mut leader: Vec<usize> = (0..graph.vertices.len()).collect();
    for edge in &graph.edges {
        let (one, other) = (find(&mut leader, edge.upper), find(&mut leader, edge.lower));
        leader[one.max(other)] = one.min(other);
    }
    let mut number = vec![usize::MAX; leader.len()];
    let mut parts: Vec<Part> = Vec::new();
    for vertex in 0..leader.len() {
        let first = find(&mut leader, vertex);
        if number[first] == usize::MAX {
            number[first] = parts.len();
            parts.push(Part::default());
        }
        parts[number[first]].vertices.push(vertex);
    }
    for (at, edge) in graph.edges.iter().enumerate().filter(|(_, edge)| edge.upper != edge.lower) {
        parts[number[find(&mut leader, edge.upper)]].edges.push(at);
    }
    parts
}

/// The first vertex of a set, every second step of the way there shortened (Tarjan and van Leeuwen, 1984).
fn find(leader: &mut [usize], mut vertex: usize) -> usize {
    while leader[vertex] != vertex {
        leader[vertex] = leader[leader[vertex]];
        vertex = leader[vertex];
    }
    vertex
}

/// The parts, those taken as one whose frames lie over each other: a frame is where a part began and ended in an earlier
/// drawing, across and along, if it stood there. What was one part then interlocks and has to be placed as one.
pub(super) fn joined<'a>(
    parts: impl Iterator<Item = &'a Part>,
    frame: impl Fn(&Part) -> Option<[[f64; 2]; 2]>,
) -> Vec<Part> {
    let mut joined: Vec<(Part, Option<[[f64; 2]; 2]>)> = Vec::new();
    for part in parts {
        let (mut part, mut own) = (part.clone(), frame(part));
        // What has grown may lie over what it did not lie over before.
        while let Some(at) = joined.iter().position(|(_, other)| overlap(own, *other)) {
            let (other, frame) = joined.remove(at);
            part.vertices.extend(other.vertices);
            part.edges.extend(other.edges);
            own = own.zip(frame).map(|(one, other)| around(one, other));
        }
        part.vertices.sort_unstable();
        part.edges.sort_unstable();
        joined.push((part, own));
    }
    joined.into_iter().map(|(part, _)| part).collect()
}

fn overlap(one: Option<[[f64; 2]; 2]>, other: Option<[[f64; 2]; 2]>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    (0..2).all(|axis| one[0][axis] < other[1][axis] && other[0][axis] < one[1][axis])
}

/// The frame around two.
pub(super) fn around(one: [[f64; 2]; 2], other: [[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let ends = |axis: usize| (one[0][axis].min(other[0][axis]), one[1][axis].max(other[1][axis]));
    let (across, along) = (ends(0), ends(1));
    [[across.0, along.0], [across.1, along.1]]
}
