//! What a question of a file has and an item has no room for.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Arg, Diagnostic, Span},
    quiz::foreign::codes,
};

/// Something that stays behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lack {
    /// Pictures, sounds and films.
    Pictures,
    /// What helps at a second try.
    Hints,
    /// What is said to all that is right, partly right or wrong.
    Overall,
    /// What is said to written answers beside the first right one.
    Others,
    /// In what units a number may be written.
    Units,
    /// That capitals count.
    Capitals,
    /// What stands in the field that an answer is written into.
    Template,
}

impl Lack {
    const fn wording(self) -> &'static str {
        match self {
            Self::Pictures => "import-lack-pictures",
            Self::Hints => "import-lack-hints",
            Self::Overall => "import-lack-overall",
            Self::Others => "import-lack-others",
            Self::Units => "import-lack-units",
            Self::Capitals => "import-lack-capitals",
            Self::Template => "import-lack-template",
        }
    }
}

/// What stays behind of each question.
pub(super) type Lacks = BTreeSet<Lack>;

/// Tells what stays behind: pictures question by question, because a stem may speak of them; all else once, with the
/// first question that has it.
pub(super) fn told<'a>(questions: impl Iterator<Item = (&'a str, Span, &'a Lacks)>) -> Vec<Diagnostic> {
    let mut by_lack: BTreeMap<Lack, Vec<(&str, Span)>> = BTreeMap::new();
    for (name, at, lacks) in questions {
        lacks.iter().for_each(|lack| by_lack.entry(*lack).or_default().push((name, at)));
    }
    let tell = |lack: Lack, of: &[(&str, Span)]| {
        let finding = Diagnostic::new(codes::NO_ROOM, of[0].1).arg("what", Arg::Key(lack.wording()));
        finding.arg("item", of[0].0).arg("count", of.len())
    };
    let each = |(lack, of): (&Lack, &Vec<_>)| match lack {
        Lack::Pictures => of.chunks(1).map(|one| tell(*lack, one)).collect(),
        _ => vec![tell(*lack, of)],
    };
    by_lack.iter().flat_map(each).collect()
}
