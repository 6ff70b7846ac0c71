use crate::map::derive::AttackKind;
use crate::{
    map::{
        layout::{
            Letters, Tie,
            style::{BORDER, FAINT, INK, NEUTRAL, PAPER, side_colours},
        },
        model::RelationKind,
    },
    page::{Colour, Paint, Scene},
};

/// What has a colour of its own in a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hue {
    /// The ground of the sheet, and of claims nobody states.
    Paper,
    /// The text of claims, headings and notes.
    Ink,
    /// Small print.
    Faint,
    /// The frames of claims.
    Border,
    /// The ground of claims on no side.
    Neutral,
    /// Words on plates and badges.
    Plate,
    /// Lines and plates of reasons.
    Support,
    /// Those of objections to claims.
    Against,
    /// Those of objections to steps.
    Undercut,
    /// Those of claims that exclude each other.
    Exclude,
    /// Those of figures that differ.
    Differ,
    /// Those of claims that say the same.
    Same,
}

impl Hue {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Paper,
        Self::Ink,
        Self::Faint,
        Self::Border,
        Self::Neutral,
        Self::Plate,
        Self::Support,
        Self::Against,
        Self::Undercut,
        Self::Exclude,
        Self::Differ,
        Self::Same,
    ];

    /// The name in theme files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Ink => "ink",
            Self::Faint => "faint",
            Self::Border => "border",
            Self::Neutral => "neutral",
            Self::Plate => "plate",
            Self::Support => "support",
            Self::Against => "against",
            Self::Undercut => "undercut",
            Self::Exclude => "exclude",
            Self::Differ => "differ",
            Self::Same => "same",
        }
    }

    /// The colour it has without a theme.
    pub const fn usual(self) -> Colour {
        match self {
            Self::Paper | Self::Plate => PAPER,
            Self::Ink => INK,
            Self::Faint => FAINT,
            Self::Border => BORDER,
            Self::Neutral => NEUTRAL,
            Self::Support => Tie::Support.colour(),
            Self::Against => Tie::Attack(AttackKind::Rebut).colour(),
            Self::Undercut => Tie::Attack(AttackKind::Undercut).colour(),
            Self::Exclude => Tie::Relation(RelationKind::Contrary).colour(),
            Self::Differ => Tie::Relation(RelationKind::DifferentEstimate).colour(),
            Self::Same => Tie::Relation(RelationKind::SameAs).colour(),
        }
    }
}

/// The colours and letters of drawings. What it does not name stays as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// How large words are.
    pub letters: Letters,
    hues: [Colour; Hue::ALL.len()],
    /// The ground of each side's claims, and its strip and badge; begun again where there are more sides.
    sides: Vec<(Colour, Colour)>,
}

/// How many sides have colours of their own without a theme.
const SIDES: usize = 5;

impl Default for Theme {
    fn default() -> Self {
        Self {
            letters: Letters::STANDARD,
            hues: Hue::ALL.map(Hue::usual),
            sides: (0..SIDES).map(side_colours).collect(),
        }
    }
}

impl Theme {
    /// The names of the themes the program brings along.
    pub const NAMES: [&'static str; 4] = ["standard", "high-contrast", "large-text", "dark"];

    /// A theme the program brings along.
    pub fn named(name: &str) -> Option<Self> {
        let standard = Self::default();
        Some(match name {
            "standard" => standard,
            "high-contrast" => standard.high_contrast(),
            "large-text" => Self { letters: Letters::LARGE, ..standard },
            "dark" => standard.dark(),
            _ => return None,
        })
    }

    /// Black on white, without tints; lines as dark as they can be and still differ.
    fn high_contrast(self) -> Self {
        let (black, white) = (Colour::BLACK, Colour::WHITE);
        let mut theme = Self { letters: Letters { body: 13.0, small: 10.0 }, ..self };
        for hue in [Hue::Ink, Hue::Faint, Hue::Border, Hue::Same] {
            theme.set(hue, black);
        }
        theme.set(Hue::Neutral, white);
        theme.set(Hue::Support, Colour::rgb(0x002f6c));
        theme.set(Hue::Against, Colour::rgb(0x7a1a00));
        theme.set(Hue::Undercut, Colour::rgb(0x4a0a63));
        theme.set(Hue::Exclude, Colour::rgb(0x4d2900));
        theme.set(Hue::Differ, Colour::rgb(0x333000));
        theme.sides = vec![(white, black)];
        theme
    }

    /// Light on dark, for projectors in dark rooms.
    fn dark(mut self) -> Self {
        let colours = [
            (Hue::Paper, 0x12161c),
            (Hue::Ink, 0xf2f4f7),
            (Hue::Faint, 0xc9d1da),
            (Hue::Border, 0xa9b4c0),
            (Hue::Neutral, 0x242a32),
            (Hue::Plate, 0x0b0e12),
            (Hue::Support, 0x6cb6ff),
            (Hue::Against, 0xff9b70),
            (Hue::Undercut, 0xd7a6f0),
            (Hue::Exclude, 0xe5b56a),
            (Hue::Differ, 0xd9d05e),
            (Hue::Same, 0xc0c9d2),
        ];
        colours.into_iter().for_each(|(hue, colour)| self.set(hue, Colour::rgb(colour)));
        let sides = [
            (0x3a2f14, 0xe2b85a),
            (0x15343b, 0x7cc4d2),
            (0x38243b, 0xd29cd9),
            (0x2b3314, 0xb3c66d),
            (0x352c25, 0xc8b2a2),
        ];
        self.sides = sides.map(|(ground, mark)| (Colour::rgb(ground), Colour::rgb(mark))).into();
        self
    }

    /// Gives something another colour.
    pub fn set(&mut self, hue: Hue, colour: Colour) {
        self.hues[hue as usize] = colour;
    }

    /// The colour of something.
    pub const fn hue(&self, hue: Hue) -> Colour {
        self.hues[hue as usize]
    }

    /// Gives the sides other colours: the ground of its claims, and its strip and badge; none leaves them as they are.
    pub fn set_sides(&mut self, sides: Vec<(Colour, Colour)>) {
        if !sides.is_empty() {
            self.sides = sides;
        }
    }

    /// The colours of the sides.
    pub fn sides(&self) -> &[(Colour, Colour)] {
        &self.sides
    }

    /// A drawing in the theme's colours.
    #[must_use]
    pub fn paint(&self, scene: Scene) -> Scene {
        if *self == (Self { letters: self.letters, ..Self::default() }) {
            return scene;
        }
        scene.repainted(&|paint, colour| self.colour(paint, colour))
    }

    /// What stands for a colour of the usual drawing.
    fn colour(&self, paint: Paint, colour: Colour) -> Colour {
        if colour == PAPER {
            return self.hue(if paint == Paint::Words { Hue::Plate } else { Hue::Paper });
        }
        if let Some(hue) = Hue::ALL.into_iter().find(|hue| hue.usual() == colour) {
            return self.hue(hue);
        }
        for side in 0..SIDES {
            let (ground, mark) = side_colours(side);
            let (own_ground, own_mark) = self.sides[side % self.sides.len()];
            match colour {
                _ if colour == ground => return own_ground,
                _ if colour == mark => return own_mark,
                _ => {}
            }
        }
        colour
    }
}
