use crate::map::layout::layered::{Graph, parts::Part};

/// A place in a layer: a vertex, or a bend of a line that runs through.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    /// The vertex, of the whole graph.
    pub vertex: Option<usize>,
    pub row: usize,
    pub knot: bool,
}

/// A stretch of a line from one layer to the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub upper: usize,
    pub lower: usize,
    /// The edge, of the whole graph.
    pub edge: usize,
    pub weight: i64,
}

/// A line as the cells it runs through, from the top.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    pub edge: usize,
    pub cells: Vec<usize>,
    /// Whether the edge's upper end stands below.
    pub turned: bool,
}

/// A part of the graph in layers; lines lead from each layer only to the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Layers {
    pub cells: Vec<Cell>,
    pub links: Vec<Link>,
    pub chains: Vec<Chain>,
    /// The links that lead up from each cell, and down.
    pub up: Vec<Vec<usize>>,
    pub down: Vec<Vec<usize>>,
    /// The cells of each layer in their order.
    pub rows: Vec<Vec<usize>>,
}

impl Layers {
    /// `place` is that of each vertex in its part, `rows` the layer of each of the part's vertices.
    pub(super) fn new(graph: &Graph, part: &Part, turned: &[bool], place: &[usize], rows: &[usize]) -> Self {
        let mut layers = Self::default();
        for (vertex, row) in part.vertices.iter().zip(rows) {
            layers.push(Cell { vertex: Some(*vertex), row: *row, knot: graph.vertices[*vertex].knot });
        }
        for edge in &part.edges {
            let whole = graph.edges[*edge];
            let (upper, lower) = (place[whole.upper], place[whole.lower]);
            let (upper, lower) = if turned[*edge] { (lower, upper) } else { (upper, lower) };
            layers.run(*edge, upper, lower, whole.weight, turned[*edge]);
        }
        layers.fill_rows();
        layers
    }

    fn push(&mut self, cell: Cell) -> usize {
        self.cells.push(cell);
        self.up.push(Vec::new());
        self.down.push(Vec::new());
        self.cells.len() - 1
    }

    /// Runs a line from cell to cell, with a bend in each layer between.
    fn run(&mut self, edge: usize, upper: usize, lower: usize, weight: i64, turned: bool) {
        let mut cells = vec![upper];
        for row in self.cells[upper].row + 1..self.cells[lower].row {
            cells.push(self.push(Cell { vertex: None, row, knot: false }));
        }
        cells.push(lower);
        for pair in cells.windows(2) {
            self.up[pair[1]].push(self.links.len());
            self.down[pair[0]].push(self.links.len());
            self.links.push(Link { upper: pair[0], lower: pair[1], edge, weight });
        }
        self.chains.push(Chain { edge, cells, turned });
    }

    fn fill_rows(&mut self) {
        let count = self.cells.iter().map(|cell| cell.row + 1).max().unwrap_or(0);
        self.rows = vec![Vec::new(); count];
        for (at, cell) in self.cells.iter().enumerate() {
            self.rows[cell.row].push(at);
        }
    }

    /// The place of each cell in its layer.
    pub(super) fn positions(&self) -> Vec<usize> {
        let mut positions = vec![0; self.cells.len()];
        for row in &self.rows {
            row.iter().enumerate().for_each(|(at, cell)| positions[*cell] = at);
        }
        positions
    }
}
