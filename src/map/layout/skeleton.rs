use crate::{
    map::{
        layout::{
            DrawOptions, DrawingJson, Tie,
            drawing::Drawing,
            lines::{Stretch, tag_corner},
            network::{Strand, What},
        },
        model::Map,
    },
    page::Point,
};

/// One size for all boxes, one for all plates, so that nothing can be guessed from a shape; in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::map) struct Alike {
    /// Of every claim's box.
    pub claim: [f64; 2],
    /// Of the plate where a line begins.
    pub tag: [f64; 2],
    /// Of every knot.
    pub knot: [f64; 2],
    /// Whether every line that comes from a claim begins with a plate, that of a premise at a knot too: then reasons
    /// and objections have one shape. Otherwise a knot's plate speaks for its premises.
    pub every_line: bool,
}

/// Places without words: where the boxes, knots and lines of a map stand, for sheets that fill them in their own way.
#[derive(Clone, Debug)]
pub(in crate::map) struct Skeleton {
    /// Width and height of what is drawn.
    pub size: [f64; 2],
    /// The size of every claim's box: as asked for, or larger where a box needs the room for its lines.
    pub claim: [f64; 2],
    /// The upper left corner of each box and knot.
    pub spots: Vec<(What, Point)>,
    pub lines: Vec<SkeletonLine>,
    /// How it was laid, for another to be laid like it.
    pub laid: DrawingJson,
}

/// A line from where it comes from to what it leads to.
#[derive(Clone, Debug)]
pub(in crate::map) struct SkeletonLine {
    pub what: What,
    pub tie: Tie,
    /// Whether it arrives at what is supported or attacked.
    pub head: bool,
    pub path: Vec<Stretch>,
    /// The upper left corner of its plate.
    pub tag: Option<Point>,
}

/// Lays a map out with boxes and plates all alike, in those measures of several with which it comes out largest in a
/// room.
pub(in crate::map) fn skeleton(
    map: &Map,
    options: &DrawOptions,
    alikes: &[Alike],
    room: [f64; 2],
) -> Skeleton {
    of(&Drawing::alike(map, options, alikes, room), alikes[0].claim)
}

/// Lays a map out in measures of its own, everything where it stands in another skeleton that need not give way.
pub(in crate::map) fn skeleton_like(
    map: &Map,
    options: &DrawOptions,
    alike: Alike,
    before: &Skeleton,
) -> Skeleton {
    let alike = Alike { claim: before.claim, ..alike };
    of(&Drawing::alike_before(map, options, alike, &before.laid), alike.claim)
}

fn of(drawing: &Drawing<'_>, claim: [f64; 2]) -> Skeleton {
    let spots = drawing.network.whats.iter().copied().zip(drawing.corners.iter().copied()).collect();
    let line = |(edge, strand): (usize, &Strand)| {
        let path = drawing.inked(edge);
        let tag = drawing.tags[edge].as_ref().and_then(|plate| tag_corner(&path, plate));
        SkeletonLine { what: strand.what, tie: strand.tie, head: strand.head, path, tag }
    };
    let lines = drawing.network.strands.iter().enumerate().map(line).collect();
    let claim = drawing.boxes.first().map_or(claim, |claim| [claim.width, claim.height]);
    Skeleton { size: drawing.size, claim, spots, lines, laid: drawing.json() }
}
