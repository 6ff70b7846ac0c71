use crate::{
    ground::{Id, Lang, Span, Text, named},
    map::model::map::ActorIx,
};

/// What an actor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActorKind {
    /// A human being.
    Person,
    /// An organisation, service or office.
    Body,
    /// A state or its government.
    State,
    /// A medium, or the voice of one of its articles.
    Outlet,
    /// People who are not named one by one.
    Group,
}

/// Grammatical gender of a German name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Gender {
    Masculine,
    Feminine,
    Neuter,
}

/// Grammatical number of a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum GrammaticalNumber {
    #[default]
    Singular,
    Plural,
}

/// The forms in which sentences name an actor, articles included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// Gender in German, where it is known.
    pub gender: Option<Gender>,
    /// Number in German.
    pub german_number: GrammaticalNumber,
    /// Number in English.
    pub english_number: GrammaticalNumber,
    /// German: *der Geheimdienst*.
    pub nominative: String,
    /// German: *des Geheimdienstes*.
    pub genitive: String,
    /// German: *dem Geheimdienst*.
    pub dative: String,
    /// German: *den Geheimdienst*.
    pub accusative: String,
    /// English, in running text: *the intelligence service*.
    pub english: String,
    /// English possessive: *the intelligence service's*.
    pub possessive: String,
}

/// Someone who says something: a person, a body, an outlet.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Its id.
    pub id: Id,
    /// Where the id stands.
    pub at: Span,
    /// What it is.
    pub kind: ActorKind,
    /// Its name as in a list, without article.
    pub name: Text,
    /// Office or function.
    pub role: Option<Text>,
    /// What it stands to gain or lose.
    pub interest: Option<Text>,
    /// What it belongs to and speaks for: a minister or a service to a state, a state to an alliance. Nothing is a part
    /// of itself by whatever way.
    pub part_of: Vec<ActorIx>,
    /// The forms that wording needs.
    pub forms: Forms,
}

impl Actor {
    /// The grammatical number of its name.
    pub const fn number(&self, lang: Lang) -> GrammaticalNumber {
        match lang {
            Lang::De => self.forms.german_number,
            Lang::En => self.forms.english_number,
        }
    }

    /// Whether the number of its name is known: it is a person, or a form or gender or the plural is given.
    pub fn has_known_number(&self, lang: Lang) -> bool {
        let forms = &self.forms;
        let differs = forms.nominative != self.name.get(Lang::De) || forms.english != self.name.get(Lang::En);
        self.kind == ActorKind::Person
            || self.number(lang) == GrammaticalNumber::Plural
            || forms.gender.is_some()
            || differs
    }

    /// Whether German puts an article before such names and nothing says which: no sentence can take the name in as it is.
    pub fn lacks_german(&self) -> bool {
        let takes_article = !matches!(self.kind, ActorKind::Person);
        takes_article && self.forms.gender.is_none() && self.forms.nominative == self.name.get(Lang::De)
    }

    /// The name as the subject of a sentence.
    pub fn subject(&self, lang: Lang) -> &str {
        match lang {
            Lang::De => &self.forms.nominative,
            Lang::En => &self.forms.english,
        }
    }
}

named! {
    ActorKind: Person Body State Outlet Group;
    Gender: Masculine Feminine Neuter;
    GrammaticalNumber: Singular Plural;
}
