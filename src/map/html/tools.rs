use maud::{Markup, html};

use crate::map::{
    derive::{Status, status},
    html::{about::About, lists::Choices, lists::used, words::Words},
    model::ClaimKind,
};

/// The controls above the drawing; a page without script does not show them.
pub(super) fn tools(about: &About<'_>) -> Markup {
    let words = about.words;
    html! {
        div .tools .needs-script {
            (search(words))
            (zoom(words))
            (filters(about))
            (branches(words))
            (keys(words))
        }
    }
}

fn search(words: Words<'_>) -> Markup {
    let field = words.own("search");
    html! {
        div .group .search role="search" {
            label for=(field) { (words.say("html-search")) }
            input #(field) type="search" autocomplete="off" spellcheck="false";
            (button(words, "previous", "html-previous", "↑"))
            (button(words, "next", "html-next", "↓"))
        }
    }
}

fn zoom(words: Words<'_>) -> Markup {
    html! {
        div .group role="group" aria-label=(words.say("html-view")) {
            (button(words, "out", "html-zoom-out", "−"))
            (button(words, "in", "html-zoom-in", "+"))
            (worded(words, "fit", "html-fit"))
        }
    }
}

/// Folding, and the neighbourhood of what is chosen.
fn branches(words: Words<'_>) -> Markup {
    let near = words.own("near");
    html! {
        div .group role="group" aria-label=(words.say("html-branches")) {
            (worded(words, "fold", "html-fold"))
            (worded(words, "unfold", "html-unfold"))
            span .pair {
                label for=(near) { (words.say("html-near")) }
                select #(near) data-near {
                    option value="" { (words.say("html-near-all")) }
                    @for steps in 1..=4usize { option value=(steps) { (words.count("html-near-steps", steps)) } }
                }
            }
        }
    }
}

fn filters(about: &About<'_>) -> Markup {
    let (words, map) = (about.words, about.words.map);
    let named = |choices: Vec<(&crate::ground::Id, &crate::ground::Text)>| -> Choices {
        choices.into_iter().map(|(id, name)| (id.to_string(), name.get(words.lang).to_owned())).collect()
    };
    let speakers = map.speakers().into_iter().map(|at| (&map[at].id, &map[at].name)).collect();
    let sources = map.cited_sources().into_iter().map(|at| (&map[at].id, &map[at].name)).collect();
    let sides = map.sides.iter().map(|side| (&side.id, &side.name)).collect();
    let kinds = used(words, "kind", |kind: ClaimKind| map.claims.iter().any(|claim| claim.kind == kind));
    let present: Vec<Status> = map.claim_ixs().map(|claim| status(map, claim)).collect();
    let statuses = used(words, "status", |status: Status| present.contains(&status));
    html! {
        details .drawer .filters {
            summary { (words.say("html-filters")) }
            div .drawer-body {
                (filter(words, "by", "html-filter-speaker", named(speakers)))
                (filter(words, "source", "html-filter-source", named(sources)))
                (filter(words, "side", "html-filter-side", named(sides)))
                (filter(words, "kind", "html-filter-kind", kinds))
                (filter(words, "status", "html-filter-status", statuses))
                (worded(words, "reset", "html-reset"))
            }
        }
    }
}

fn filter(words: Words<'_>, name: &str, key: &str, choices: Choices) -> Markup {
    let id = words.own(&format!("filter-{name}"));
    html! {
        @if choices.len() > 1 {
            div .field {
                label for=(id) { (words.say(key)) }
                select #(id) data-filter=(name) {
                    option value="" { (words.say("html-any")) }
                    @for (value, text) in choices { option value=(value) { (text) } }
                }
            }
        }
    }
}

fn keys(words: Words<'_>) -> Markup {
    const KEYS: [(&str, &str); 9] = [
        ("html-key-arrows", "html-key-arrows-does"),
        ("html-key-enter", "html-key-enter-does"),
        ("html-key-escape", "html-key-escape-does"),
        ("html-key-fold", "html-key-fold-does"),
        ("html-key-near", "html-key-near-does"),
        ("html-key-zoom", "html-key-zoom-does"),
        ("html-key-search", "html-key-search-does"),
        ("html-key-home", "html-key-home-does"),
        ("html-key-pointer", "html-key-pointer-does"),
    ];
    html! {
        details .drawer .keys {
            summary { (words.say("html-keys")) }
            dl .drawer-body {
                @for (key, does) in KEYS { div { dt { kbd { (words.say(key)) } } dd { (words.say(does)) } } }
            }
        }
    }
}

/// A button with a sign on it and a name to be read.
fn button(words: Words<'_>, does: &str, key: &str, sign: &str) -> Markup {
    let name = words.say(key);
    html! { button type="button" data-do=(does) aria-label=(name) title=(name) { (sign) } }
}

/// A button that bears its name.
fn worded(words: Words<'_>, does: &str, key: &str) -> Markup {
    html! { button type="button" data-do=(does) { (words.say(key)) } }
}
