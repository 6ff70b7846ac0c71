//! Pictures of a part of the map stand beside a question as long as a person can read them there.

use elenchus::{
    ground::{Lang, Named},
    quiz::foreign::{ExportOptions, Format, export},
};
use indoc::formatdoc;

use crate::quiz::{
    foreign::{form, told},
    maps::map,
};

/// What an export of one question about a joint step of so many premises holds, and what is told of its excerpts.
fn about_a_step_of(premises: usize, format: Format) -> (Vec<u8>, Vec<String>) {
    let ids: Vec<String> = (0..premises).map(|at| format!("p{at}")).collect();
    let claims =
        ids.iter().map(|id| format!("{id:?}: (kind: Fact, short: {{\"en\": \"Part {id} is there\"}}),\n"));
    let map = map(
        "parts",
        &formatdoc! {r#"
            Map(
                title: {{"en": "Parts"}}, question: {{"en": "Is it whole?"}}, languages: [En],
                claims: {{"whole": (kind: Fact, short: {{"en": "It is whole"}}), {claims}}},
                inferences: {{"step": (from: {ids:?}, to: "whole")}},
            )
        "#, claims = claims.collect::<String>()},
    );
    let form = form(&formatdoc! {r#"
        Form(
            id: "parts", title: {{"en": "Parts"}}, seed: 1, variant: "A",
            items: [(
                id: "parts.reason", kind: Reason, map: "parts", points: 1.0, facts: ["step"],
                stem: {{"en": "Which statement is a reason?"}},
                options: [
                    (text: {{"en": "Part p0 is there"}}, correct: true, why: {{"en": "It leads there."}}),
                    (text: {{"en": "It is whole"}}, correct: false, why: {{"en": "It does not."}}),
                ],
            )],
        )
    "#});
    let options = ExportOptions { lang: Lang::En, stamp: 0, fill_in: false };
    let exported = export(&form, &[&map], format, options);
    // What a format carries for no question is told beside it.
    let mut told = told(&exported.findings);
    told.retain(|told| told.starts_with("X305"));
    (exported.bytes.expect("there is a question"), told)
}

#[test]
fn an_excerpt_that_nobody_could_read_is_left_out_and_told() {
    for format in [Format::Moodle, Format::Apkg] {
        let (small, nothing) = about_a_step_of(23, format);
        let (large, told) = about_a_step_of(24, format);
        assert!(nothing.is_empty(), "{nothing:?}");
        assert_eq!(
            told,
            [
                "X305 `parts`: one question comes without an excerpt of the map: it would hold more than 24 claims"
            ]
        );
        assert!(large.len() < small.len(), "{}", format.name());
    }
}
