/// Puts rectangles on shelves, the tallest first, so that the whole comes near an aspect (across by along): the size of
/// the whole, and where each rectangle goes.
///
/// A next-fit decreasing height packing (Coffman, Garey, Johnson and Tarjan, *Performance Bounds for Level-Oriented
/// Two-Dimensional Packing Algorithms*, 1980), tried for several widths.
pub(super) fn pack(sizes: &[[f64; 2]], gap: f64, aspect: f64) -> ([f64; 2], Vec<[f64; 2]>) {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by(|one, other| sizes[*other][1].total_cmp(&sizes[*one][1]));
    let widest = sizes.iter().map(|size| size[0]).fold(0.0, f64::max);
    let whole: f64 = sizes.iter().map(|size| size[0] + gap).sum();
    let mut best: Option<(f64, [f64; 2], Vec<[f64; 2]>)> = None;
    for step in 0..=STEPS {
        let room = widest + (whole - widest).max(0.0) * f64::from(step * step) / f64::from(STEPS * STEPS);
        let (size, places) = shelves(sizes, &order, gap, room);
        // The side of the smallest sheet of that aspect which holds it.
        let sheet = size[0].max(size[1] * aspect);
        if best.as_ref().is_none_or(|(least, ..)| sheet < *least) {
            best = Some((sheet, size, places));
        }
    }
    best.map_or(([0.0; 2], Vec::new()), |(_, size, places)| (size, places))
}

/// How many widths are tried.
const STEPS: u32 = 96;

fn shelves(sizes: &[[f64; 2]], order: &[usize], gap: f64, room: f64) -> ([f64; 2], Vec<[f64; 2]>) {
    let mut places = vec![[0.0; 2]; sizes.len()];
    let (mut across, mut along, mut shelf) = (0.0_f64, 0.0_f64, 0.0_f64);
    let mut size = [0.0_f64; 2];
    for at in order {
        let [width, length] = sizes[*at];
        if across > 0.0 && across + width > room {
            along += shelf + gap;
            (across, shelf) = (0.0, 0.0);
        }
        places[*at] = [across, along];
        size = [size[0].max(across + width), size[1].max(along + length)];
        across += width + gap;
        shelf = shelf.max(length);
    }
    (size, places)
}
