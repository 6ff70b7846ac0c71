//! What the words of a claim show of its kind, and where readers may dispute it.

use elenchus::{
    ground::Lang,
    map::model::{ClaimIx, ClaimKind},
};

use crate::quiz::brute::Naive;

/// A text in small letters, every word between spaces.
fn spaced(text: &str) -> String {
    let inner = |c: char| c.is_alphanumeric() || "-'’".contains(c);
    let words: Vec<String> =
        text.to_lowercase().split(|c| !inner(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    format!(" {} ", words.join(" "))
}

fn any(text: &str, list: &str) -> bool {
    list.split_whitespace().any(|word| text.contains(&format!(" {word} ")))
}

/// Who holds, wants or denies something.
const VIEWS: [&str; 2] = [
    "sieht meint meinen glaubt glauben will wollen möchte wünscht hofft hoffen fürchtet befürchtet fühlt fühlen nennt nennen \
     betrachtet bezeichnet wertet beurteilt stuft stufen bestreitet dementiert verneint leugnet widerspricht bezweifelt",
    "considers regards thinks think believes believe sees deems wants want hopes hope fears feels calls denies rejects \
     disputes doubts intends seeks accuses",
];

impl Naive<'_> {
    /// Whether the words shown bear the kind beyond dispute.
    pub(super) fn worded(&self, claim: ClaimIx) -> bool {
        self.bears_its_kind(claim) && !self.is_disputable(claim)
    }

    fn is_disputable(&self, claim: ClaimIx) -> bool {
        let own = &self.map[claim];
        let says = |lists: [&str; 2]| {
            own.short.phrases().any(|(lang, phrase)| any(&spaced(&phrase.text), lists[lang as usize]))
        };
        let begins =
            ["beginnt beginnen droht drohen entsteht entstehen", "begins begin starts threatens arises"];
        let good_or_bad = [
            "gut gute guter gutes besser schlecht schlechter schlimm wichtig wichtiger falsch sorge gefahr gefährlich \
             skrupellos glaubwürdig gerecht ungerecht sinnvoll",
            "good better bad worse important wrong danger dangerous unscrupulously credible unjust unfair sensible",
        ];
        let plain = [ClaimKind::Fact, ClaimKind::Definition].contains(&own.kind) && says(good_or_bad);
        let starts = own.kind != ClaimKind::Forecast && says(begins);
        let may_be = [
            "kann können ausgeschlossen überrascht überraschend",
            "can cannot excluded surprising surprises surprise",
        ];
        let taken = self.steps().any(|step| step.implicit.contains(&claim));
        self.tells_a_view(claim) || plain || taken || says(may_be) || starts || self.uses_loaded_word(claim)
    }

    /// Whether a claim is worded as what somebody holds, wants or denies.
    pub(super) fn tells_a_view(&self, claim: ClaimIx) -> bool {
        let mut phrases = self.map[claim].short.phrases();
        phrases.any(|(lang, phrase)| any(&spaced(&phrase.text), VIEWS[lang as usize]))
    }

    /// Whether a word of the glossary stands in a claim, as it is listed, that judges or was coined.
    fn uses_loaded_word(&self, claim: ClaimIx) -> bool {
        self.map.terms.iter().any(|term| {
            let judges =
                |text: &str| ["wertend", "umstritten", "disparaging"].iter().any(|word| text.contains(word));
            let loaded = !term.coined_by.is_empty()
                || term.definition.phrases().any(|(_, phrase)| judges(&phrase.text.to_lowercase()));
            let mut languages = self.map.languages.iter();
            let stands = |lang: &Lang| {
                let text = spaced(self.map[claim].short.get(*lang));
                text.contains(&spaced(term.term.get(*lang)))
            };
            loaded && languages.any(stands)
        })
    }

    /// Whether the words shown bear the kind: what comes, or what ought to be, is said in words of that, and only there.
    fn bears_its_kind(&self, claim: ClaimIx) -> bool {
        let claim = &self.map[claim];
        let phrases: Vec<_> = claim.short.phrases().collect();
        phrases.iter().all(|(lang, phrase)| {
            let lower = phrase.text.to_lowercase();
            let spaced: String = lower.chars().map(|c| if c.is_alphabetic() { c } else { ' ' }).collect();
            let any = |list: &str| {
                let mut list = list.split_whitespace();
                list.any(|word| format!(" {spaced} ").contains(&format!(" {word} ")))
            };
            let (coming, due, twofold, passive) = match lang {
                Lang::De => (
                    "würde würden dürfte dürften könnte könnten künftig voraussichtlich demnächst",
                    "sollte sollten muss müssen müsste müssten",
                    "soll sollen",
                    "wird werden",
                ),
                Lang::En => ("will would could may might going", "should must ought shall", "", ""),
            };
            match claim.kind {
                ClaimKind::Forecast => any(coming) || any(passive),
                ClaimKind::Policy => any(due) || (any(twofold) && phrases.len() == 2),
                ClaimKind::Fact | ClaimKind::Value | ClaimKind::Definition => {
                    !any(coming) && !any(due) && !any(twofold)
                }
            }
        })
    }
}
