/// Puts rectangles on shelves, the tallest first, so that the whole comes near an aspect (across by along): the size of
/// the whole, and where each rectangle goes.
///
/// A next-fit decreasing height packing (Coffman, Garey, Johnson and Tarjan, *Performance Bounds for Level-Oriented
/// Two-Dimensional Packing Algorithms*, 1980), tried for several widths.
pub(super) fn pack(sizes: &[[f64; 2]], gap: f64, aspect: f64) -> ([f64; 2], Vec<[f64; 2]>) {
    if let [size] = sizes {
        return (*size, vec![[0.0; 2]]);
    }
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by(|one, other| sizes[*other][1].total_cmp(&sizes[*one][1]));
    let widest = sizes.iter().map(|size| size[0]).fold(0.0, f64::max);
    let whole: f64 = sizes.iter().map(|size| size[0] + gap).sum();
    let mut best: Option<(f64, [f64; 2], Vec<[f64; 2]>)> = None;
    let mut next = 0.0;
    for step in 0..=STEPS {
        let room = widest + (whole - widest).max(0.0) * f64::from(step * step) / f64::from(STEPS * STEPS);
        if room < next {
            continue;
        }
        let (size, places, wider) = shelves(sizes, &order, gap, room);
        next = wider;
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

/// The size of the whole, where each rectangle goes, and the least room in which one would go elsewhere.
fn shelves(sizes: &[[f64; 2]], order: &[usize], gap: f64, room: f64) -> ([f64; 2], Vec<[f64; 2]>, f64) {
    let mut places = vec![[0.0; 2]; sizes.len()];
    let (mut across, mut along, mut shelf) = (0.0_f64, 0.0_f64, 0.0_f64);
    let (mut size, mut wider) = ([0.0_f64; 2], f64::INFINITY);
    for at in order {
        let [width, length] = sizes[*at];
        if across > 0.0 && across + width > room {
            wider = wider.min(across + width);
            along += shelf + gap;
            (across, shelf) = (0.0, 0.0);
        }
        places[*at] = [across, along];
        size = [size[0].max(across + width), size[1].max(along + length)];
        across += width + gap;
        shelf = shelf.max(length);
    }
    (size, places, wider)
}

/// Leaves rectangles where they began, moved only if one has grown into another, and puts those that are new below all:
/// the size of the whole, and where each rectangle goes. `gaps` are the least, and that to what is new.
pub(super) fn leave(
    starts: &[Option<[f64; 2]>],
    sizes: &[[f64; 2]],
    gaps: [f64; 2],
) -> ([f64; 2], Vec<[f64; 2]>) {
    let mut places = vec![[0.0; 2]; sizes.len()];
    let mut placed: Vec<usize> = Vec::new();
    let mut order: Vec<(usize, [f64; 2])> =
        starts.iter().enumerate().filter_map(|(at, start)| Some((at, (*start)?))).collect();
    order.sort_by(|one, other| one.1[0].total_cmp(&other.1[0]).then(one.0.cmp(&other.0)));
    for (at, mut start) in order {
        let overlaps = |other: &usize, start: [f64; 2]| {
            let (place, size) = (places[*other], sizes[*other]);
            (0..2).all(|axis| {
                start[axis] < place[axis] + size[axis] + gaps[0]
                    && place[axis] < start[axis] + sizes[at][axis] + gaps[0]
            })
        };
        while let Some(other) = placed.iter().find(|other| overlaps(other, start)) {
            start[0] = places[*other][0] + sizes[*other][0] + gaps[0];
        }
        places[at] = start;
        placed.push(at);
    }
    let least = |axis: usize| placed.iter().map(|at| places[*at][axis]).fold(f64::INFINITY, f64::min);
    let corner = if placed.is_empty() { [0.0; 2] } else { [least(0), least(1)] };
    placed.iter().for_each(|at| (0..2).for_each(|axis| places[*at][axis] -= corner[axis]));
    let end = |placed: &[usize], places: &[[f64; 2]], axis: usize| {
        placed.iter().map(|at| places[*at][axis] + sizes[*at][axis]).fold(0.0, f64::max)
    };
    let mut across = 0.0;
    let below = end(&placed, &places, 1) + if placed.is_empty() { 0.0 } else { gaps[1] };
    for at in (0..sizes.len()).filter(|at| starts[*at].is_none()) {
        places[at] = [across, below];
        across += sizes[at][0] + gaps[1];
        placed.push(at);
    }
    ([end(&placed, &places, 0), end(&placed, &places, 1)], places)
}
