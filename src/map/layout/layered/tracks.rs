use crate::map::layout::layered::{layers::Layers, ports::Ports};

/// Where between two layers each line bends: on which track, counted from the lower layer, and how many tracks there
/// are above each layer.
#[derive(Clone, Debug, Default)]
pub(super) struct Tracks {
    pub of_link: Vec<usize>,
    pub above_row: Vec<usize>,
}

/// A line that runs across so much or less disturbs nobody.
const SLIGHT: f64 = 10.0;
/// How many lines before it a line is compared with.
const NEAR: usize = 256;

/// Gives lines that would run across the same stretch side by side tracks of their own, as wires get theirs in a
/// channel (Hashimoto and Stevens, *Wire Routing by Optimizing Channel Assignment within Large Apertures*, 1971).
///
/// Of two lines that run across in one direction, the one in front bends first, so that no new crossing arises. Lines
/// that arrive at the same vertex may share a track.
pub(super) fn tracks(layers: &Layers, middles: &[f64], ports: &Ports) -> Tracks {
    let mut tracks = Tracks { of_link: vec![0; layers.links.len()], above_row: vec![1; layers.rows.len()] };
    for (row, cells) in layers.rows.iter().enumerate() {
        let links = cells.iter().flat_map(|cell| &layers.up[*cell]).map(|link| {
            let ends = &layers.links[*link];
            let (from, to) = (middles[ends.lower] + ports[*link][1], middles[ends.upper] + ports[*link][0]);
            Wire { link: *link, arrives: ends.upper, from, to, track: 0 }
        });
        let links: Vec<_> = links.filter(|wire| (wire.from - wire.to).abs() > SLIGHT).collect();
        let (right, left): (Vec<_>, Vec<_>) = links.into_iter().partition(|wire| wire.to > wire.from);
        let mirrored = left.into_iter().map(|wire| Wire { from: -wire.from, to: -wire.to, ..wire }).collect();
        for wires in [right, mirrored] {
            for wire in assign(wires) {
                tracks.of_link[wire.link] = wire.track;
                tracks.above_row[row] = tracks.above_row[row].max(wire.track + 1);
            }
        }
    }
    tracks
}

#[derive(Clone, Copy)]
struct Wire {
    link: usize,
    arrives: usize,
    from: f64,
    to: f64,
    track: usize,
}

/// Gives tracks to lines that all run to the right.
fn assign(mut wires: Vec<Wire>) -> Vec<Wire> {
    wires.sort_by(|one, other| other.from.total_cmp(&one.from).then(other.to.total_cmp(&one.to)));
    for at in 0..wires.len() {
        let own = wires[at];
        let before = wires[at.saturating_sub(NEAR)..at].iter().filter(|wire| wire.from < own.to);
        let least = before.map(|wire| wire.track + usize::from(wire.arrives != own.arrives)).max();
        wires[at].track = least.unwrap_or(0);
    }
    wires
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_side_by_side_take_turns() {
        let wire = |from, to, arrives| Wire { link: 0, arrives, from, to, track: 0 };
        let tracks = |wires| assign(wires).iter().map(|wire| wire.track).collect::<Vec<_>>();
        assert_eq!(tracks(vec![wire(0.0, 90.0, 1), wire(10.0, 100.0, 2), wire(95.0, 120.0, 3)]), [0, 1, 2]);
        assert_eq!(tracks(vec![wire(0.0, 90.0, 1), wire(10.0, 95.0, 1), wire(100.0, 120.0, 3)]), [0, 0, 0]);
    }
}
