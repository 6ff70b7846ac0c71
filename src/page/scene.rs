use crate::{
    ground::Lang,
    page::{
        colour::Colour,
        font::Face,
        shape::{Path, Point, Rect, is_length},
    },
};

mod repaint;

pub use repaint::Paint;

/// A finished drawing: every item at its place, every text broken into lines. Measures are in points.
///
/// All printers draw the same scene; none decides anything about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    width: f64,
    height: f64,
    title: String,
    description: String,
    lang: Lang,
    background: Option<Colour>,
    items: Vec<Item>,
    reading: Vec<Passage>,
    landmarks: Vec<Landmark>,
}

impl Scene {
    /// An empty drawing of a size, with the title it goes by where it cannot be seen.
    ///
    /// # Panics
    /// If the width or the height is not finite and above zero.
    pub fn new(width: f64, height: f64, title: impl Into<String>, lang: Lang) -> Self {
        assert!(
            is_length(width) && is_length(height) && width > 0.0 && height > 0.0,
            "a scene has a finite size"
        );
        let (title, description) = (title.into(), String::new());
        let (items, reading, landmarks) = (Vec::new(), Vec::new(), Vec::new());
        Self { width, height, title, description, lang, background: None, items, reading, landmarks }
    }

    /// With a sentence or two on what the drawing shows.
    pub fn described(self, description: impl Into<String>) -> Self {
        Self { description: description.into(), ..self }
    }

    /// On a coloured ground; without it, the ground is see-through.
    pub fn on(self, background: Colour) -> Self {
        Self { background: Some(background), ..self }
    }

    /// Draws an item over those drawn before.
    pub fn push(&mut self, item: impl Into<Item>) {
        self.items.push(item.into());
    }

    /// Adds a passage to what is read in place of the drawing.
    pub fn read(&mut self, level: u8, text: impl Into<String>) {
        self.reading.push(Passage { level, text: text.into() });
    }

    /// Names a place that readers of a file of the drawing may go to.
    pub fn mark(&mut self, level: u8, text: impl Into<String>, place: Point) {
        self.landmarks.push(Landmark { level, text: text.into(), place });
    }

    /// The width in points, above zero.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// The height in points, above zero.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// The title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What the drawing shows; may be empty.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// The language of its texts.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The colour of the ground.
    pub fn background(&self) -> Option<Colour> {
        self.background
    }

    /// The items in the order in which they are drawn.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// What is read in place of the drawing.
    pub fn reading(&self) -> &[Passage] {
        &self.reading
    }

    /// The places that have names.
    pub fn landmarks(&self) -> &[Landmark] {
        &self.landmarks
    }

    /// What stands for the drawing where it cannot be seen, below its title: the description, then a line for each
    /// passage of the reading, indented by its level.
    pub fn alternative(&self) -> String {
        let mut text = self.description.clone();
        for passage in &self.reading {
            if !text.is_empty() {
                text.push('\n');
            }
            (0..passage.level).for_each(|_| text.push_str("  "));
            text.push_str(&passage.text);
        }
        text
    }
}

/// A place in a drawing with a name, a bookmark of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Landmark {
    /// How deep it lies below others, from 0.
    pub level: u8,
    /// Its name.
    pub text: String,
    /// Where it is, in points.
    pub place: Point,
}

/// A line of the drawing told in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// How deep the passage stands below what it belongs to; 0 belongs to nothing.
    pub level: u8,
    /// What is read.
    pub text: String,
}

/// Something on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Items that belong together.
    Group(Group),
    /// A box.
    Rect(Rect),
    /// Lines and curves.
    Path(Path),
    /// Words.
    Text(Text),
}

impl From<Group> for Item {
    fn from(group: Group) -> Self {
        Self::Group(group)
    }
}

impl From<Rect> for Item {
    fn from(rect: Rect) -> Self {
        Self::Rect(rect)
    }
}

impl From<Path> for Item {
    fn from(path: Path) -> Self {
        Self::Path(path)
    }
}

impl From<Text> for Item {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

/// Items that belong together, with a name for style sheets and readers.
///
/// Its id holds no white space, its classes are separated by single spaces; both are made so.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    id: Option<String>,
    class: String,
    title: Option<String>,
    items: Vec<Item>,
}

impl Group {
    /// An empty group of one or more classes.
    pub fn new(class: &str) -> Self {
        let class = class.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { id: None, class, title: None, items: Vec::new() }
    }

    /// With an id, which must not be given twice in a scene; white space in it becomes `-`.
    pub fn id(self, id: &str) -> Self {
        let id = id.split_whitespace().collect::<Vec<_>>().join("-");
        Self { id: Some(id).filter(|id| !id.is_empty()), ..self }
    }

    /// With a name, shown when the pointer rests on it.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self { title: Some(title.into()), ..self }
    }

    /// Draws an item over those drawn before.
    pub fn push(&mut self, item: impl Into<Item>) {
        self.items.push(item.into());
    }

    /// With one more item, drawn over those before.
    pub fn with(mut self, item: impl Into<Item>) -> Self {
        self.push(item);
        self
    }

    /// The id, if it has one.
    pub fn id_name(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The classes, separated by single spaces; may be empty.
    pub fn class(&self) -> &str {
        &self.class
    }

    /// The name shown when the pointer rests on it.
    pub fn title_text(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The items in the order in which they are drawn.
    pub fn items(&self) -> &[Item] {
        &self.items
    }
}

/// Which point of a line of text its place means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Anchor {
    /// Its left end.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// Lines of words, one below the other, none broken any further. Size and leading are finite, the size above zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    lines: Vec<String>,
    at: Point,
    size: f64,
    leading: f64,
    face: Face,
    anchor: Anchor,
    colour: Colour,
}

impl Text {
    /// Words whose first baseline starts at a place, in black, each line 1.25 times the size below the last.
    ///
    /// # Panics
    /// If the size is not finite and above zero.
    pub fn new<L: Into<String>>(
        at: Point,
        size: f64,
        face: Face,
        lines: impl IntoIterator<Item = L>,
    ) -> Self {
        assert!(is_length(size) && size > 0.0, "a font size is finite and above zero");
        let lines = lines.into_iter().map(Into::into).collect();
        let (anchor, colour) = (Anchor::Start, Colour::BLACK);
        Self { lines, at, size, leading: size * 1.25, face, anchor, colour }
    }

    /// With another distance between baselines, in points.
    ///
    /// # Panics
    /// If it is not finite or negative.
    pub fn leading(self, leading: f64) -> Self {
        assert!(is_length(leading), "a leading is finite, not negative");
        Self { leading, ..self }
    }

    /// With the place meaning another point of each line.
    pub fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// In another colour.
    pub fn coloured(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    /// The lines and where the baseline of each starts (or has its middle or end, after the anchor).
    pub fn lines(&self) -> impl Iterator<Item = (Point, &str)> {
        let place = |n: usize| Point::new(self.at.x(), self.at.y() + n as f64 * self.leading);
        self.lines.iter().enumerate().map(move |(n, line)| (place(n), line.as_str()))
    }

    /// The font size in points.
    pub fn size(&self) -> f64 {
        self.size
    }

    /// The face.
    pub fn face(&self) -> Face {
        self.face
    }

    /// Which point of a line its place means.
    pub fn anchor(&self) -> Anchor {
        self.anchor
    }

    /// The colour.
    pub fn colour(&self) -> Colour {
        self.colour
    }
}
