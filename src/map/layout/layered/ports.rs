use crate::map::layout::layered::{SIDE, Sizes, layers::Layers};

/// Where each link meets its cells, across, from the cell's middle: at its upper cell, at its lower cell.
pub(super) type Ports = Vec<[f64; 2]>;

/// Spreads the lines that meet one side of a vertex in the order in which they arrive, each with its room.
pub(super) fn ports(layers: &Layers, sizes: &Sizes) -> Ports {
    let position = layers.positions();
    let mut ports = vec![[0.0; 2]; layers.links.len()];
    let turned = turned_edges(layers);
    for (at, cell) in layers.cells.iter().enumerate() {
        let Some(vertex) = cell.vertex else { continue };
        // What leads down from a cell meets it with its upper end, unless the line is turned.
        for (end, links) in [&layers.down[at], &layers.up[at]].into_iter().enumerate() {
            let mut links = links.clone();
            let other =
                |link: usize| if end == 0 { layers.links[link].lower } else { layers.links[link].upper };
            links.sort_by_key(|link| (position[other(*link)], layers.links[*link].edge));
            let room = |link: usize| {
                let edge = layers.links[link].edge;
                sizes.ends[edge][if turned.binary_search(&edge).is_ok() { 1 - end } else { end }]
            };
            spread(&links, room, sizes.vertices[vertex][0] * SIDE, |link, offset| ports[link][end] = offset);
        }
    }
    ports
}

fn turned_edges(layers: &Layers) -> Vec<usize> {
    let mut turned: Vec<_> =
        layers.chains.iter().filter(|chain| chain.turned).map(|chain| chain.edge).collect();
    turned.sort_unstable();
    turned
}

fn spread(links: &[usize], room: impl Fn(usize) -> f64, side: f64, mut put: impl FnMut(usize, f64)) {
    let whole: f64 = links.iter().map(|link| room(*link)).sum();
    let scale = if whole > side { side / whole } else { 1.0 };
    let mut start = -whole / 2.0;
    for link in links {
        let own = room(*link);
        put(*link, (start + own / 2.0) * scale);
        start += own;
    }
}
