//! A drawing that keeps what an earlier one had.

use std::{collections::BTreeMap, rc::Rc};

use crate::map::{
    layout::{
        Direction, DrawOptions, DrawingJson,
        atlas::Atlas,
        choice::WIDTHS,
        drawing::{Drawing, turn},
        layered::{Before, Ranked},
        view::View,
    },
    model::Map,
};

/// The drawing of a map that is most like an earlier one: the same if nothing was edited, and else everything where it
/// was that need not give way.
pub(super) fn like<'a>(
    map: &'a Map,
    options: &DrawOptions,
    view: &View,
    before: &DrawingJson,
) -> Drawing<'a> {
    let laid = &before.laid;
    let atlas = Atlas::new(map, options);
    let network = atlas.network(view);
    let ranked = Ranked::new(&network.graph);
    let direction = if laid.right { Direction::Right } else { Direction::Down };
    let usual = if laid.width > 0.0 { laid.width } else { WIDTHS[1] };
    let shape = if laid.shape > 0.0 { laid.shape } else { options.sheet };
    let boxes = atlas.boxes(&network, usual);
    let measured = Drawing::measured(map, options, view.clone(), Rc::clone(&network), direction, boxes);
    let measured = Drawing { usual, ..measured };
    let anew = measured.clone().placed(&ranked.plan(laid.most), shape, laid.squeeze);
    let json = anew.json();
    if json.nodes == before.nodes && json.edges == before.edges {
        return anew;
    }
    let plan = ranked.plan_like(laid.most, &stood(&measured, before));
    measured.placed(&plan, shape, laid.squeeze)
}

/// Where the vertices and lines of a drawing stood in an earlier one.
pub(super) fn stood(drawing: &Drawing<'_>, before: &DrawingJson) -> Before {
    let nodes: BTreeMap<&str, _> = before.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let tops = drawing.tops();
    let ids: Vec<String> = (0..tops.len()).map(|vertex| drawing.id(vertex)).collect();
    let place = |vertex: usize| {
        let node = nodes.get(&*ids[vertex])?;
        let [across, along] = turn([node.x, node.y], drawing.direction);
        let [width, length] = turn([node.w, node.h], drawing.direction);
        let is_knot = drawing.network.graph.vertices[vertex].knot;
        Some([across + width / 2.0, if is_knot { along + length / 2.0 } else { along - tops[vertex] }])
    };
    let vertices = (0..tops.len()).map(place).collect();
    let frame = |id: &String| {
        let node = nodes.get(&**id)?;
        let from = [node.x, node.y];
        let to = [node.x + node.w, node.y + node.h];
        Some([turn(from, drawing.direction), turn(to, drawing.direction)])
    };
    let frames = ids.iter().map(frame).collect();
    // Lines between the same two are told apart by their order.
    let mut lines: BTreeMap<(&str, &str), Vec<&Vec<[f64; 2]>>> = BTreeMap::new();
    for line in before.edges.iter().rev() {
        lines.entry((&line.s, &line.t)).or_default().push(&line.pts);
    }
    let mut line = |edge: usize| {
        let ends = drawing.network.graph.edges[edge];
        let points = lines.get_mut(&(&*ids[ends.lower], &*ids[ends.upper]))?.pop()?;
        Some(points.iter().map(|point| turn(*point, drawing.direction)).collect())
    };
    let lines = (0..drawing.network.graph.edges.len()).map(&mut line).collect();
    Before { vertices, frames, lines }
}
