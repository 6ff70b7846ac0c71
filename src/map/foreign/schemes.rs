//! Schemes under the names that others give them.

use crate::{ground::Named, map::model::Scheme};

/// Names that differ from ours in more than spaces and case.
const OTHER_NAMES: &[(&str, Scheme)] = &[
    ("rules", Scheme::Rule),
    ("establishedrule", Scheme::Rule),
    ("positiveconsequences", Scheme::Consequences),
    ("negativeconsequences", Scheme::Consequences),
    ("authority", Scheme::ExpertOpinion),
    ("circumstantialadhominem", Scheme::AdHominemCircumstantial),
    ("positivevalues", Scheme::Values),
    ("negativevalues", Scheme::Values),
    ("causalslipperyslope", Scheme::SlipperySlope),
    ("fullslipperyslope", Scheme::SlipperySlope),
    ("causetoeffects", Scheme::CauseToEffect),
    ("witness", Scheme::WitnessTestimony),
    ("popularopinions", Scheme::PopularOpinion),
    ("twopersonpracticalreasoning", Scheme::PracticalReasoning),
    ("definitiontoverbalclassification", Scheme::VerbalClassification),
    ("pragmaticargumentfromalternatives", Scheme::Alternatives),
];

/// The scheme of a name: our own, or as the literature and other tools write it (`Argument from Expert Opinion`,
/// `expert_opinion`).
pub(super) fn scheme(name: &str) -> Option<Scheme> {
    let letters: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let bare = letters.strip_prefix("argument").unwrap_or(&letters);
    let bare = bare.strip_prefix("from").unwrap_or(bare);
    let own = Scheme::NAMES.iter().position(|known| known.eq_ignore_ascii_case(bare));
    let other = OTHER_NAMES.iter().find(|(known, _)| *known == bare).map(|(_, scheme)| *scheme);
    own.map(|at| Scheme::ALL[at]).or(other)
}

/// The name of a scheme as the literature writes it: `Expert Opinion`.
pub(super) fn title(scheme: Scheme) -> String {
    let mut out = String::new();
    for c in scheme.name().chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push(' ');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_schemes_by_the_names_it_writes() {
        for known in Scheme::ALL {
            assert_eq!(scheme(&title(*known)), Some(*known));
        }
        assert_eq!(scheme("Argument from Expert Opinion"), Some(Scheme::ExpertOpinion));
        assert_eq!(scheme("Modus ponens"), None);
    }
}
