use crate::{
    ground::{Code, Diagnostic, Lang},
    map::{
        lint::{Doc, Lint},
        model::Map,
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W117", "speaker-without-forms"),
    doc: Doc {
        what: "A body, state, outlet or group speaks in a German map, and nothing says how German names it: its \
               nominative is the bare name, and its gender is left open.",
        why: "Sentences of quizzes and pages put the name in as it is: *Laut Geheimdienst sagt Geheimdienst*.",
        example: r#""service": (kind: Body, name: {"de": "Geheimdienst", "en": "intelligence service"}),"#,
        instead: r#"Give the forms with their article: `german: (gender: Masculine, nominative: "der Geheimdienst", genitive:
"des Geheimdienstes", dative: "dem Geheimdienst", accusative: "den Geheimdienst")`. A name that takes none, such as
*Frankreich*, needs only its gender."#,
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    if !map.languages.contains(&Lang::De) {
        return Vec::new();
    }
    let speakers = map.speakers().into_iter().map(|actor| &map[actor]).filter(|actor| actor.lacks_german());
    speakers.map(|actor| Diagnostic::new(LINT.code, actor.at).arg("name", actor.id.as_str())).collect()
}
