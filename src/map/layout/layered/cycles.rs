use crate::map::layout::layered::Graph;

/// Which edges are turned round so that none leads back up: those that a depth-first search finds to lead back to
/// where it is (Gansner, Koutsofios, North and Vo, *A Technique for Drawing Directed Graphs*, 1993, section 2.1).
/// The search begins at what leads nowhere, so that conclusions stay on top.
pub(super) fn turned(graph: &Graph) -> Vec<bool> {
    let mut search = Search::new(graph);
    let tops = (0..graph.vertices.len()).filter(|vertex| !search.leads_up[*vertex]).collect::<Vec<_>>();
    for start in tops.into_iter().chain(0..graph.vertices.len()) {
        search.from(start);
    }
    search.turned
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

struct Search<'a> {
    graph: &'a Graph,
    below: Vec<Vec<usize>>,
    leads_up: Vec<bool>,
    state: Vec<State>,
    turned: Vec<bool>,
}

impl<'a> Search<'a> {
    fn new(graph: &'a Graph) -> Self {
        let count = graph.vertices.len();
        let mut search = Self {
            graph,
            below: vec![Vec::new(); count],
            leads_up: vec![false; count],
            state: vec![State::New; count],
            turned: vec![false; graph.edges.len()],
        };
        for (at, edge) in graph.edges.iter().enumerate().filter(|(_, edge)| edge.upper != edge.lower) {
            search.below[edge.upper].push(at);
            search.leads_up[edge.lower] = true;
        }
        search
    }

    fn from(&mut self, start: usize) {
        if self.state[start] != State::New {
            return;
        }
        self.state[start] = State::Open;
        let mut path = vec![(start, 0)];
        while let Some((vertex, next)) = path.last_mut() {
            let Some(edge) = self.below[*vertex].get(*next).copied() else {
                self.state[*vertex] = State::Done;
                path.pop();
                continue;
            };
            *next += 1;
            let lower = self.graph.edges[edge].lower;
            match self.state[lower] {
                State::New => {
                    self.state[lower] = State::Open;
                    path.push((lower, 0));
                }
                State::Open => self.turned[edge] = true,
                State::Done => {}
            }
        }
    }
}
