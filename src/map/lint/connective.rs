use crate::{
    ground::{Code, Diagnostic, Lang},
    map::{
        lint::{
            Doc, Lint,
            words::{Word, beginnings},
        },
        model::Map,
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W106", "connective"),
    doc: Doc {
        what: "A short text begins with a connective such as *aber*, *deshalb*, *außerdem*, *but*, *therefore*, \
               *moreover*.",
        why: "A claim is read in many places, in a question too, without the sentence it continues; how claims hang \
              together is what inferences and attacks say.",
        example: r#"short: {"en": "But most deaths happen off the motorways"},"#,
        instead: "Leave the connective out, and make sure that an inference or attack says what it said.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    beginnings(map, LINT.code, connects)
}

fn connects(lang: Lang, text: &str, first: &Word<'_>, next: Option<&Word<'_>>) -> bool {
    let comma = text[first.range.end..].starts_with(',');
    let before = |words: &[&str]| next.is_some_and(|next| words.contains(&next.lower.as_str()));
    match (lang, first.lower.as_str()) {
        (
            Lang::De,
            "aber" | "allerdings" | "also" | "außerdem" | "daher" | "dennoch" | "denn" | "deshalb"
            | "deswegen" | "doch" | "ferner" | "folglich" | "hingegen" | "jedoch" | "oder" | "somit"
            | "sondern" | "trotzdem" | "und" | "zudem",
        )
        | (
            Lang::En,
            "also" | "and" | "but" | "consequently" | "furthermore" | "hence" | "moreover" | "nevertheless"
            | "nonetheless" | "or" | "therefore" | "thus",
        ) => true,
        (Lang::De, "darum" | "dagegen") => !before(&["dass", "ob", "geht"]),
        // “However small”, “Yet another”, “Besides Iran” and “So many” connect nothing.
        (Lang::En, "however" | "besides" | "still" | "instead" | "so") => comma,
        (Lang::En, "yet") => !before(&["another", "more", "again"]),
        _ => false,
    }
}
