use crate::map::layout::layered::{Sizes, Spacing, parts::Part, ranks::Levels};

/// By how much a layer comes out wider than what stands in it, because boxes stand below what they lead to; and how much
/// that is where branches are moved down: the more, the narrower the layers become.
const LOOSE: f64 = 1.05;
const FOLDED: f64 = 0.8;
const EACH_FOLD: f64 = 0.11;
/// The room for lines that run across between two layers.
const TRACKS: f64 = 30.0;

/// About how large a part comes out, across and along, with at most so many boxes in a layer.
pub(super) fn shape(
    part: &Part,
    levels: &Levels,
    most: Option<usize>,
    sizes: &Sizes,
    spacing: &Spacing,
) -> [f64; 2] {
    let rows = levels.rows(most);
    let count = rows.iter().max().map_or(0, |row| row + 1);
    let mut layers = vec![[0.0_f64; 2]; count];
    for (vertex, row) in part.vertices.iter().zip(&*rows) {
        let [across, along] = sizes.vertices[*vertex];
        let layer = &mut layers[*row];
        *layer = [layer[0] + across + spacing.vertices, layer[1].max(along)];
    }
    // What runs past: one more from below the upper end on, one less from the lower end on.
    let mut past = vec![0_i64; count + 1];
    for (upper, lower) in levels.lines() {
        past[(rows[upper] + 1).min(rows[lower])] += 1;
        past[rows[lower]] -= 1;
    }
    let loose = most.map_or(LOOSE, |most| {
        let folds = levels.fullest as f64 / most as f64;
        (FOLDED + EACH_FOLD * folds).max(LOOSE)
    });
    let (mut size, mut open) = ([0.0_f64; 2], 0);
    for (layer, past) in layers.iter().zip(past) {
        open += past;
        size[0] = size[0].max(layer[0] * loose + open as f64 * spacing.lines);
        size[1] += layer[1] + spacing.layers + TRACKS;
    }
    size
}
