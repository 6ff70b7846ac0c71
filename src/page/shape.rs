use crate::page::{colour::Colour, scene::Paint};

/// A place on the page in points, from the top left corner, `y` downwards. Both numbers are finite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    x: f64,
    y: f64,
}

impl Point {
    /// The place `(x, y)`.
    ///
    /// # Panics
    /// If a number is not finite.
    pub const fn new(x: f64, y: f64) -> Self {
        assert!(x.is_finite() && y.is_finite(), "a point is finite");
        Self { x, y }
    }

    /// Points from the left edge.
    pub const fn x(self) -> f64 {
        self.x
    }

    /// Points from the upper edge.
    pub const fn y(self) -> f64 {
        self.y
    }
}

/// How a line is interrupted: drawn, left out, drawn and left out for so many points, over and over.
/// All four are finite and not negative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dash([f64; 4]);

impl Dash {
    /// Dashes of one length, gaps of another.
    ///
    /// # Panics
    /// If a number is not finite or negative.
    pub const fn new(on: f64, off: f64) -> Self {
        Self::alternating([on, off, on, off])
    }

    /// Two kinds of dashes (or dashes and dots) in turn: on, off, on, off.
    ///
    /// # Panics
    /// If a number is not finite or negative.
    pub const fn alternating(lengths: [f64; 4]) -> Self {
        let [a, b, c, d] = lengths;
        assert!(
            is_length(a) && is_length(b) && is_length(c) && is_length(d),
            "a dash is finite, not negative"
        );
        Self(lengths)
    }

    /// The four lengths in points.
    pub const fn lengths(self) -> [f64; 4] {
        self.0
    }
}

/// How a shape is filled and outlined. The default draws nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Style {
    fill: Option<Colour>,
    stroke: Option<Colour>,
    stroke_width: f64,
    dash: Option<Dash>,
}

impl Style {
    /// Filled with a colour.
    pub const fn filled(fill: Colour) -> Self {
        Self { fill: Some(fill), stroke: None, stroke_width: 0.0, dash: None }
    }

    /// Outlined in a colour, so many points wide.
    ///
    /// # Panics
    /// If the width is not finite or negative.
    pub const fn stroked(stroke: Colour, width: f64) -> Self {
        assert!(is_length(width), "a stroke's width is finite, not negative");
        Self { fill: None, stroke: Some(stroke), stroke_width: width, dash: None }
    }

    /// Filled as well.
    pub const fn fill(self, fill: Colour) -> Self {
        Self { fill: Some(fill), ..self }
    }

    /// With an interrupted outline.
    pub const fn dashed(self, dash: Dash) -> Self {
        Self { dash: Some(dash), ..self }
    }

    /// The colour inside.
    pub const fn fill_colour(self) -> Option<Colour> {
        self.fill
    }

    /// The outline's colour.
    pub const fn stroke_colour(self) -> Option<Colour> {
        self.stroke
    }

    /// The outline's width in points.
    pub const fn stroke_width(self) -> f64 {
        self.stroke_width
    }

    /// In other colours.
    pub(super) fn repainted(self, paint: &dyn Fn(Paint, Colour) -> Colour) -> Self {
        Self {
            fill: self.fill.map(|colour| paint(Paint::Fill, colour)),
            stroke: self.stroke.map(|colour| paint(Paint::Stroke, colour)),
            ..self
        }
    }

    /// How the outline is interrupted.
    pub const fn dash(self) -> Option<Dash> {
        self.dash
    }
}

/// A rectangle, its corners rounded if one likes. Its measures are finite and not negative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    corner: Point,
    width: f64,
    height: f64,
    radius: f64,
    style: Style,
}

impl Rect {
    /// A rectangle from its upper left corner.
    ///
    /// # Panics
    /// If a measure is not finite or negative.
    pub const fn new(corner: Point, width: f64, height: f64, style: Style) -> Self {
        assert!(is_length(width) && is_length(height), "a rectangle's measures are finite, not negative");
        Self { corner, width, height, radius: 0.0, style }
    }

    /// With corners rounded by so many points.
    ///
    /// # Panics
    /// If the radius is not finite or negative.
    pub const fn rounded(self, radius: f64) -> Self {
        assert!(is_length(radius), "a radius is finite, not negative");
        Self { radius, ..self }
    }

    /// Filled and outlined otherwise.
    pub(super) const fn styled(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// The upper left corner.
    pub const fn corner(&self) -> Point {
        self.corner
    }

    /// The width in points.
    pub const fn width(&self) -> f64 {
        self.width
    }

    /// The height in points.
    pub const fn height(&self) -> f64 {
        self.height
    }

    /// The radius of the corners in points.
    pub const fn radius(&self) -> f64 {
        self.radius
    }

    /// Fill and outline.
    pub const fn style(&self) -> Style {
        self.style
    }
}

/// One step of a path's pen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Lifts the pen and sets it down.
    Move(Point),
    /// Draws a straight line.
    Line(Point),
    /// Draws a cubic Bézier curve by two control points to an end.
    Cubic(Point, Point, Point),
    /// Draws a straight line back to where the pen was last set down.
    Close,
}

/// Lines and curves drawn in one go. It begins with a [`Step::Move`].
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    steps: Vec<Step>,
    style: Style,
}

impl Path {
    /// Sets the pen down.
    pub fn from(start: Point, style: Style) -> Self {
        Self { steps: vec![Step::Move(start)], style }
    }

    /// Lifts the pen and sets it down elsewhere.
    pub fn jump(self, to: Point) -> Self {
        self.step(Step::Move(to))
    }

    /// Draws a straight line.
    pub fn line(self, to: Point) -> Self {
        self.step(Step::Line(to))
    }

    /// Draws a cubic Bézier curve.
    pub fn cubic(self, leaving: Point, arriving: Point, to: Point) -> Self {
        self.step(Step::Cubic(leaving, arriving, to))
    }

    /// Draws a straight line back to where the pen was set down.
    pub fn close(self) -> Self {
        self.step(Step::Close)
    }

    /// Adds a step, for paths that are built in a loop.
    pub fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// Filled and outlined otherwise.
    pub(super) fn styled(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// The steps; the first is a [`Step::Move`].
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Fill and outline.
    pub fn style(&self) -> Style {
        self.style
    }
}

/// Whether a number can be the length of something.
pub(crate) const fn is_length(points: f64) -> bool {
    points.is_finite() && points >= 0.0
}
