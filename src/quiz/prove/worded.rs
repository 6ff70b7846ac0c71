use crate::{
    ground::Lang,
    map::model::{Claim, ClaimKind},
    quiz::traits::split,
};

/// Whether the short text of a claim, as readers of a question see it, bears its kind in every language: a forecast
/// speaks of what may or will be, a demand of what ought to be, and nothing else does either. *Soll* may be a demand or
/// hearsay; only another language tells which.
pub(crate) fn kind_shows(claim: &Claim) -> bool {
    let several = claim.short.phrases().count() > 1;
    claim.short.phrases().all(|(lang, phrase)| {
        let text = phrase.text.to_lowercase();
        let says = |words: &[&str]| split(&text).any(|word| words.contains(&word));
        let (will, ought, either) = words(lang);
        match claim.kind {
            ClaimKind::Forecast => says(will),
            ClaimKind::Policy => says(ought) || (several && says(either)),
            // In German *wird* is passive as often as future.
            _ => {
                let passive = |word: &&str| lang == Lang::De && ["wird", "werden"].contains(word);
                let future: Vec<&str> = will.iter().copied().filter(|word| !passive(word)).collect();
                !says(&future) && !says(ought) && !says(either)
            }
        }
    })
}

type Words = &'static [&'static str];

/// The words of what may or will be, of what ought to be, and of what may be that or hearsay.
const fn words(lang: Lang) -> (Words, Words, Words) {
    const DE_WILL: Words = &[
        "wird",
        "werden",
        "würde",
        "würden",
        "dürfte",
        "dürften",
        "könnte",
        "könnten",
        "künftig",
        "voraussichtlich",
        "demnächst",
    ];
    const DE_OUGHT: Words = &["sollte", "sollten", "muss", "müssen", "müsste", "müssten"];
    const EN_WILL: Words = &["will", "would", "could", "may", "might", "going"];
    const EN_OUGHT: Words = &["should", "must", "ought", "shall"];
    match lang {
        Lang::De => (DE_WILL, DE_OUGHT, &["soll", "sollen"]),
        Lang::En => (EN_WILL, EN_OUGHT, &[]),
    }
}
