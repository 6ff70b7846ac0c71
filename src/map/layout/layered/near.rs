use crate::map::layout::layered::{crossings::falling, layers::Layers};

/// The neighbours of every cell on one side, one list behind the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Near {
    starts: Vec<usize>,
    cells: Vec<usize>,
}

impl Near {
    /// The cells above each cell, and those below.
    pub(super) fn of(layers: &Layers) -> [Self; 2] {
        [
            Self::along(&layers.up, |link| layers.links[link].upper),
            Self::along(&layers.down, |link| layers.links[link].lower),
        ]
    }

    fn along(links: &[Vec<usize>], end: impl Fn(usize) -> usize) -> Self {
        let mut near = Self { starts: vec![0], cells: Vec::new() };
        for links in links {
            near.cells.extend(links.iter().map(|link| end(*link)));
            near.starts.push(near.cells.len());
        }
        near
    }

    pub(super) fn cells(&self, cell: usize) -> &[usize] {
        &self.cells[self.starts[cell]..self.starts[cell + 1]]
    }

    /// How many neighbours some cells have in all.
    fn count(&self, cells: &[usize]) -> usize {
        cells.iter().map(|cell| self.starts[cell + 1] - self.starts[*cell]).sum()
    }

    /// Adds the places of a cell's neighbours, rising.
    pub(super) fn add_places(&self, cell: usize, position: &[usize], places: &mut Vec<usize>) {
        let start = places.len();
        places.extend(self.cells(cell).iter().map(|other| position[*other]));
        if places.len() > start + 1 {
            places[start..].sort_unstable();
        }
    }
}

/// Where the lines of a layer's cells end in the layers beside it: the places of each cell's neighbours, rising, above
/// and below.
#[derive(Clone, Debug, Default)]
pub(super) struct Ends {
    starts: [Vec<usize>; 2],
    places: [Vec<usize>; 2],
}

impl Ends {
    /// Of the cells of a row, in their order.
    pub(super) fn of(near: &[Near; 2], row: &[usize], position: &[usize]) -> Self {
        let mut ends = Self::default();
        for (side, near) in near.iter().enumerate() {
            let places = &mut ends.places[side];
            places.reserve(near.count(row));
            ends.starts[side].reserve(row.len() + 1);
            ends.starts[side].push(0);
            for cell in row {
                near.add_places(*cell, position, places);
                ends.starts[side].push(places.len());
            }
        }
        ends
    }

    fn places(&self, side: usize, cell: usize) -> &[usize] {
        &self.places[side][self.starts[side][cell]..self.starts[side][cell + 1]]
    }

    /// The first and the last place where a cell's lines end.
    fn span(&self, side: usize, cell: usize) -> Option<(usize, usize)> {
        let places = self.places(side, cell);
        Some((*places.first()?, *places.last()?))
    }

    /// Which of the row's cells have lines that cross others, where the cells stand in an order.
    pub(super) fn crossed(&self, order: &[usize]) -> Vec<bool> {
        let mut crossed = vec![false; order.len()];
        for side in 0..2 {
            let (mut most, mut least) = (0, usize::MAX);
            for cell in order {
                if let Some((first, last)) = self.span(side, *cell) {
                    crossed[*cell] |= first < most;
                    most = most.max(last);
                }
            }
            for cell in order.iter().rev() {
                if let Some((first, last)) = self.span(side, *cell) {
                    crossed[*cell] |= last > least;
                    least = least.min(first);
                }
            }
        }
        crossed
    }

    /// By how much fewer lines cross if the row's cell `right` stands before `left` than if it stands behind.
    pub(super) fn gain(&self, left: usize, right: usize) -> i64 {
        let on = |side: usize| {
            match (self.places(side, left), self.places(side, right)) {
                ([], _) | (_, []) => 0,
                // As in a tree nearly everywhere.
                ([left], [right]) => i64::from(left > right) - i64::from(right > left),
                (left, right) => falling(left, right) as i64 - falling(right, left) as i64,
            }
        };
        on(0) + on(1)
    }
}
