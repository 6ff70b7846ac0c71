use crate::{
    ground::{Lang, Named, say},
    map::{
        derive::{AttackKind, attack_kind},
        model::{AttackIx, Map, RelationKind},
    },
    page::{Colour, Dash, Style},
};

/// What a line tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// A step to its conclusion.
    Support,
    /// An objection.
    Attack(AttackKind),
    /// A symmetric relation.
    Relation(RelationKind),
}

/// The shape a line ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Head {
    /// A filled arrow.
    Arrow,
    /// A bar across.
    Bar,
    /// Two bars across.
    Bars,
    /// A cross.
    Cross,
    /// Nothing: the relation goes both ways.
    Plain,
}

/// What an attack tells.
pub(super) fn tie_of(map: &Map, attack: AttackIx) -> Tie {
    Tie::Attack(attack_kind(map, attack))
}

impl Tie {
    /// Everything a line can tell, in the order of the legend.
    pub const ALL: [Self; 9] = [
        Self::Support,
        Self::Attack(AttackKind::Rebut),
        Self::Attack(AttackKind::Undermine),
        Self::Attack(AttackKind::Undercut),
        Self::Relation(RelationKind::Contrary),
        Self::Relation(RelationKind::Contradictory),
        Self::Relation(RelationKind::DifferentEstimate),
        Self::Relation(RelationKind::SameAs),
        Self::Relation(RelationKind::Rephrase),
    ];

    /// The sign, which no two share.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Support => "+",
            Self::Attack(AttackKind::Rebut) => "−",
            Self::Attack(AttackKind::Undermine) => "÷",
            Self::Attack(AttackKind::Undercut) => "×",
            Self::Relation(RelationKind::Contrary) => "≠",
            Self::Relation(RelationKind::Contradictory) => "¬",
            Self::Relation(RelationKind::DifferentEstimate) => "±",
            Self::Relation(RelationKind::SameAs) => "=",
            Self::Relation(RelationKind::Rephrase) => "≈",
        }
    }

    /// The interruption of the line, which no two share.
    pub const fn dash(self) -> Option<Dash> {
        match self {
            Self::Support => None,
            Self::Attack(AttackKind::Rebut) => Some(Dash::new(7.0, 4.0)),
            Self::Attack(AttackKind::Undermine) => Some(Dash::alternating([9.0, 3.0, 2.0, 3.0])),
            Self::Attack(AttackKind::Undercut) => Some(Dash::new(2.0, 3.0)),
            Self::Relation(RelationKind::Contrary) => Some(Dash::new(4.0, 2.0)),
            Self::Relation(RelationKind::Contradictory) => Some(Dash::alternating([4.0, 2.0, 1.0, 2.0])),
            Self::Relation(RelationKind::DifferentEstimate) => Some(Dash::new(5.0, 5.0)),
            Self::Relation(RelationKind::SameAs) => Some(Dash::new(16.0, 3.0)),
            Self::Relation(RelationKind::Rephrase) => Some(Dash::alternating([16.0, 3.0, 4.0, 3.0])),
        }
    }

    /// The colour of line and plate. White on it, and it on white, has a contrast of 4.5 or more; support, attack and
    /// undercut also stay apart for people who see no red or no green.
    pub const fn colour(self) -> Colour {
        match self {
            Self::Support => Colour::rgb(0x0b_5f_a5),
            Self::Attack(AttackKind::Rebut | AttackKind::Undermine) => Colour::rgb(0xb2_3a_12),
            Self::Attack(AttackKind::Undercut) => Colour::rgb(0x6d_2a_8a),
            Self::Relation(RelationKind::Contrary | RelationKind::Contradictory) => Colour::rgb(0x7d_47_06),
            Self::Relation(RelationKind::DifferentEstimate) => Colour::rgb(0x5f_5a_06),
            Self::Relation(RelationKind::SameAs | RelationKind::Rephrase) => Colour::rgb(0x3f_4c_59),
        }
    }

    /// The shape the line ends in.
    pub const fn head(self) -> Head {
        match self {
            Self::Support => Head::Arrow,
            Self::Attack(AttackKind::Rebut) => Head::Bar,
            Self::Attack(AttackKind::Undermine) => Head::Bars,
            Self::Attack(AttackKind::Undercut) => Head::Cross,
            Self::Relation(_) => Head::Plain,
        }
    }

    /// How wide the line is, in points.
    pub const fn width(self) -> f64 {
        if matches!(self, Self::Relation(_)) { 1.1 } else { 1.6 }
    }

    /// The style of a line so many times as wide as usual.
    pub(super) fn stroke(self, size: f64) -> Style {
        let style = Style::stroked(self.colour(), self.width() * size);
        self.dash().map_or(style, |dash| style.dashed(dash))
    }

    /// The class of what is drawn, for style sheets.
    pub fn class(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Attack(AttackKind::Rebut) => "attack rebut",
            Self::Attack(AttackKind::Undermine) => "attack undermine",
            Self::Attack(AttackKind::Undercut) => "attack undercut",
            Self::Relation(RelationKind::Contrary) => "relation contrary",
            Self::Relation(RelationKind::Contradictory) => "relation contradictory",
            Self::Relation(RelationKind::DifferentEstimate) => "relation different-estimate",
            Self::Relation(RelationKind::SameAs) => "relation same-as",
            Self::Relation(RelationKind::Rephrase) => "relation rephrase",
        }
    }

    /// The word on a line's plate.
    pub fn word(self, lang: Lang) -> String {
        let key = match self {
            Self::Support => "draw-Support".to_owned(),
            Self::Attack(kind) => format!("draw-{}", kind.name()),
            Self::Relation(kind) => format!("draw-{}", kind.name()),
        };
        say(lang, &key, &[])
    }
}
