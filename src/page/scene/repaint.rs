use crate::page::{
    colour::Colour,
    scene::{Group, Item, Scene, Text},
};

/// What a colour is put to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paint {
    /// The ground of the whole drawing.
    Ground,
    /// The inside of a shape.
    Fill,
    /// An outline or a line.
    Stroke,
    /// Words.
    Words,
}

impl Scene {
    /// The same drawing in other colours.
    #[must_use]
    pub fn repainted(self, paint: &dyn Fn(Paint, Colour) -> Colour) -> Self {
        Self {
            background: self.background.map(|ground| paint(Paint::Ground, ground)),
            items: self.items.into_iter().map(|item| item.repainted(paint)).collect(),
            ..self
        }
    }

    /// The same drawing as a printer without colours prints it.
    #[must_use]
    pub fn in_grey(self) -> Self {
        self.repainted(&|_, colour| {
            let shade = u32::from(colour.grey());
            Colour::rgb(shade << 16 | shade << 8 | shade)
        })
    }
}

impl Group {
    /// The same items in other colours.
    #[must_use]
    pub fn repainted(self, paint: &dyn Fn(Paint, Colour) -> Colour) -> Self {
        Self { items: self.items.into_iter().map(|item| item.repainted(paint)).collect(), ..self }
    }

    /// With one more class.
    #[must_use]
    pub fn classed(self, class: &str) -> Self {
        Self { class: format!("{} {class}", self.class).trim().to_owned(), ..self }
    }
}

impl Item {
    fn repainted(self, paint: &dyn Fn(Paint, Colour) -> Colour) -> Self {
        match self {
            Self::Group(group) => Self::Group(group.repainted(paint)),
            Self::Rect(rect) => Self::Rect(rect.styled(rect.style().repainted(paint))),
            Self::Path(path) => {
                let style = path.style().repainted(paint);
                Self::Path(path.styled(style))
            }
            Self::Text(text) => {
                let colour = paint(Paint::Words, text.colour);
                Self::Text(Text { colour, ..text })
            }
        }
    }
}
