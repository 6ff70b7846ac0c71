use std::{fmt, str::FromStr};

use crate::ground::named::named;

/// A language the program speaks and maps are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// German.
    De,
    /// English.
    En,
}

impl Lang {
    /// Both languages, in the order in which texts are listed.
    pub const BOTH: [Self; 2] = [Self::De, Self::En];

    /// The ISO 639-1 code, as it stands in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The other of the two languages.
    pub const fn other(self) -> Self {
        match self {
            Self::De => Self::En,
            Self::En => Self::De,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = String;

    fn from_str(code: &str) -> Result<Self, String> {
        Self::BOTH
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or_else(|| format!("expected `de` or `en`, found `{code}`"))
    }
}

named! {
    Lang: De En;
}
