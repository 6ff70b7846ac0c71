use crate::map::layout::layered::{
    Graph,
    layers::{Cell, Layers},
    parts::{Part, around},
};

/// An earlier drawing of the same graph or one much like it, in points; nothing where something is new.
#[derive(Clone, Debug, Default)]
pub(in crate::map::layout) struct Before {
    /// For each vertex its middle across and where it begins along, of a knot its middle.
    pub vertices: Vec<Option<[f64; 2]>>,
    /// Where each vertex began and ended, across and along.
    pub frames: Vec<Option<[[f64; 2]; 2]>>,
    /// For each edge the points of its line, across and along.
    pub lines: Vec<Option<Vec<[f64; 2]>>>,
}

impl Before {
    /// Where a part began and ended, if any of it stood.
    pub(super) fn frame(&self, part: &Part) -> Option<[[f64; 2]; 2]> {
        part.vertices.iter().filter_map(|vertex| self.frames[*vertex]).reduce(around)
    }
}

/// Where everything in a part stood.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept {
    /// The middle of each cell, across.
    pub cells: Vec<Option<f64>>,
    /// Where each layer begins along, the middle of one of knots.
    pub rows: Vec<Option<f64>>,
}

/// Between two layers that stood; whoever comes between them halves what is left.
const STEP: i64 = 1 << 20;
/// What begins as near as this stood in one layer, in points.
const SAME: f64 = 0.5;

/// A layer while it is not settled which come between.
#[derive(Clone, Copy, Debug)]
struct Row {
    key: i64,
    knot: bool,
    along: Option<f64>,
}

/// The layer of each of a part's vertices, and where each layer stood.
///
/// What stood stays in its layer. Where what leads to something stood above it or beside it, the one that is led to goes up if
/// there is a layer for it below what it leads to itself, else the other goes down, and into layers that stood: a new one
/// would have all that is below it move. What is new goes into the first layer of its kind below what it leads to, right
/// above what leads to it, or into a new one where there is none.
/// `lines` are those between the part's vertices, by their places in it, from the upper to the lower.
pub(super) fn rows(
    graph: &Graph,
    part: &Part,
    lines: &[(usize, usize)],
    before: &Before,
) -> (Vec<usize>, Vec<Option<f64>>) {
    let knot = |at: usize| graph.vertices[part.vertices[at]].knot;
    let stood = |at: usize| before.vertices[part.vertices[at]].map(|place| place[1]);
    let count = part.vertices.len();
    let (mut rows, mut known) = stood_rows(count, knot, stood);
    let (mut above, mut below) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for (upper, lower) in lines {
        above[*lower].push(*upper);
        below[*upper].push(*lower);
    }
    for (upper, lower) in lines {
        let is_above = |other: &usize| known[*other] < known[*lower];
        if known[*lower].is_none() || is_above(upper) || !above[*upper].iter().all(is_above) {
            continue;
        }
        let least = above[*upper].iter().filter_map(|other| known[*other]).max();
        let has_room =
            |row: &Row| row.knot == knot(*upper) && least < Some(row.key) && Some(row.key) < known[*lower];
        if above[*upper].is_empty() || rows.iter().any(has_room) {
            known[*upper] = None;
        }
    }
    let mut waits: Vec<usize> = above.iter().map(Vec::len).collect();
    let mut ready: Vec<usize> = (0..count).rev().filter(|at| waits[*at] == 0).collect();
    let mut keys = vec![0; count];
    while let Some(at) = ready.pop() {
        let least = above[at].iter().map(|upper| keys[*upper]).max().unwrap_or(0);
        let most = below[at].iter().filter_map(|lower| known[*lower]).filter(|key| *key > least).min();
        keys[at] = match known[at] {
            Some(key) if key > least => key,
            Some(_) => row_between(&mut rows, least, None, knot(at)),
            None => row_between(&mut rows, least, most, knot(at)),
        };
        for lower in &below[at] {
            waits[*lower] -= 1;
            if waits[*lower] == 0 {
                ready.push(*lower);
            }
        }
    }
    rows.retain(|row| keys.contains(&row.key));
    let place = |key: &i64| rows.partition_point(|row| row.key < *key);
    (keys.iter().map(place).collect(), rows.iter().map(|row| row.along).collect())
}

/// The layers that stood, from the top, and the key of each vertex that stood in one.
fn stood_rows(
    count: usize,
    knot: impl Fn(usize) -> bool,
    stood: impl Fn(usize) -> Option<f64>,
) -> (Vec<Row>, Vec<Option<i64>>) {
    let mut order: Vec<(f64, usize)> = (0..count).filter_map(|at| Some((stood(at)?, at))).collect();
    order.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let mut rows: Vec<Row> = Vec::new();
    let mut keys = vec![None; count];
    for (along, at) in order {
        let same = |row: &&Row| row.knot == knot(at) && row.along.is_some_and(|own| along - own <= SAME);
        let key = rows.last().filter(same).map_or((rows.len() as i64 + 1) * STEP, |row| row.key);
        if rows.last().is_none_or(|row| row.key != key) {
            rows.push(Row { key, knot: knot(at), along: Some(along) });
        }
        keys[at] = Some(key);
    }
    (rows, keys)
}

/// The first layer of a kind below one, or the last above another, made where there is none.
fn row_between(rows: &mut Vec<Row>, least: i64, most: Option<i64>, knot: bool) -> i64 {
    let next = rows.partition_point(|row| row.key <= least);
    let at = most.map_or(rows.len(), |most| rows.partition_point(|row| row.key < most));
    let mut fitting = rows[next..at].iter().filter(|row| row.knot == knot);
    let found = if most.is_none() { fitting.next() } else { fitting.next_back() };
    if let Some(row) = found {
        return row.key;
    }
    let under = if at > next { rows[at - 1].key } else { least };
    let key = rows.get(at).map_or(under + STEP, |row| i64::midpoint(under, row.key));
    // Without a key between them, two layers become one, and what is in it stands one below the other later on.
    if key > under {
        rows.insert(at, Row { key, knot, along: None });
        return key;
    }
    let end = rows.last().map_or(STEP, |row| row.key + STEP);
    rows.push(Row { key: end, knot, along: None });
    end
}

impl Kept {
    /// Where the cells of layers stood: vertices, and bends where their lines ran past the layers they are in.
    pub(super) fn new(layers: &Layers, rows: Vec<Option<f64>>, before: &Before) -> Self {
        // What is in another layer now did not stand anywhere in it.
        let stays = |cell: &Cell, along: f64| rows[cell.row].is_some_and(|own| (own - along).abs() <= SAME);
        let across = |cell: &Cell| {
            let [across, along] = before.vertices[cell.vertex?]?;
            stays(cell, along).then_some(across)
        };
        let mut cells: Vec<Option<f64>> = layers.cells.iter().map(across).collect();
        for chain in &layers.chains {
            let ends = [chain.cells[0], chain.cells[chain.cells.len() - 1]];
            let line =
                before.lines[chain.edge].as_ref().filter(|_| ends.iter().all(|end| cells[*end].is_some()));
            let Some(line) = line else { continue };
            for bend in &chain.cells[1..chain.cells.len() - 1] {
                cells[*bend] = rows[layers.cells[*bend].row].and_then(|along| across_at(line, along + SAME));
            }
        }
        Self { cells, rows }
    }

    /// A place for every cell in its layer, for those that are new near what they lead to, else near what leads to them.
    pub(super) fn guesses(&self, layers: &Layers) -> Vec<f64> {
        let mut guesses = self.cells.clone();
        let down = layers.rows.iter().flatten().copied();
        let mean = |near: Vec<f64>| (!near.is_empty()).then(|| near.iter().sum::<f64>() / near.len() as f64);
        for cell in down.clone() {
            let near = layers.up[cell].iter().filter_map(|link| guesses[layers.links[*link].upper]);
            guesses[cell] = guesses[cell].or(mean(near.collect()));
        }
        for cell in down.rev() {
            let near = layers.down[cell].iter().filter_map(|link| guesses[layers.links[*link].lower]);
            guesses[cell] = guesses[cell].or(mean(near.collect()));
        }
        guesses.into_iter().map(|guess| guess.unwrap_or(f64::INFINITY)).collect()
    }
}

/// Where a line runs across at a place along, if it does.
fn across_at(line: &[[f64; 2]], along: f64) -> Option<f64> {
    let spans =
        |pair: &&[[f64; 2]]| pair[0][1].min(pair[1][1]) <= along && along <= pair[0][1].max(pair[1][1]);
    let pair = line.windows(2).find(spans)?;
    let [from, to] = [pair[0], pair[1]];
    let way = to[1] - from[1];
    let part = if way.abs() > 1e-9 { (along - from[1]) / way } else { 0.0 };
    Some(from[0] + (to[0] - from[0]) * part)
}
