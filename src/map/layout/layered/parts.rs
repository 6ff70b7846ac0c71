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
