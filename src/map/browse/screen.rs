use textwrap::{Options, WrapAlgorithm, core::display_width};
use unicode_segmentation::UnicodeSegmentation;

/// How a piece of a row looks. Signs and words say the same without colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tint {
    #[default]
    Plain,
    Bold,
    Faint,
    Support,
    Attack,
    Undercut,
}

/// Words in one tint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// How they look.
    pub tint: Tint,
}

/// A row of the terminal, never wider than it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// From left to right.
    pub pieces: Vec<Piece>,
    /// Whether it is the chosen one, shown the other way round.
    pub chosen: bool,
}

/// What the terminal shows: a row for each of its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screen {
    /// From top to bottom.
    pub rows: Vec<Row>,
}

impl Row {
    pub(super) fn new(text: impl Into<String>, tint: Tint) -> Self {
        Self::default().and(text, tint)
    }

    pub(super) fn and(mut self, text: impl Into<String>, tint: Tint) -> Self {
        self.pieces.push(Piece { text: text.into(), tint });
        self
    }

    pub(super) fn choose(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    /// The columns it takes.
    pub(super) fn width(&self) -> usize {
        self.pieces.iter().map(|piece| display_width(&piece.text)).sum()
    }

    /// Cut to so many columns.
    fn clipped(mut self, columns: usize) -> Self {
        let mut left = columns;
        for piece in &mut self.pieces {
            piece.text = clip(&piece.text, left);
            left -= display_width(&piece.text);
        }
        self
    }

    /// With blanks up to so many columns.
    fn filled(self, columns: usize) -> Self {
        let missing = columns.saturating_sub(self.width());
        self.and(" ".repeat(missing), Tint::Plain)
    }

    /// Another row beside it, from a column on.
    pub(super) fn beside(self, column: usize, other: Self) -> Self {
        let mut row = self.clipped(column).filled(column);
        row.pieces.extend(other.pieces);
        row
    }

    /// The words alone.
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
}

impl Screen {
    /// Rows cut to a size, or filled up to it.
    pub(super) fn fitted(rows: Vec<Row>, [columns, height]: [usize; 2]) -> Self {
        let mut rows: Vec<Row> = rows.into_iter().take(height).map(|row| row.clipped(columns)).collect();
        rows.resize_with(height, Row::default);
        Self { rows }
    }

    /// The words alone, a line for each row.
    pub fn text(&self) -> String {
        let line = |row: &Row| row.text().trim_end().to_owned() + "\n";
        self.rows.iter().map(line).collect()
    }
}

/// As much of a text as so many columns hold, whole graphemes only.
fn clip(text: &str, columns: usize) -> String {
    let mut width = 0;
    let fits = |grapheme: &&str| {
        width += display_width(grapheme);
        width <= columns
    };
    text.graphemes(true).take_while(fits).collect()
}

/// A text in lines of so many columns at most.
pub(super) fn lines(text: &str, columns: usize) -> Vec<String> {
    let options = Options::new(columns.max(8)).wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(text, options).into_iter().map(|line| line.into_owned()).collect()
}
