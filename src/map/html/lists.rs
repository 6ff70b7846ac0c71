use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use crate::{
    ground::Named,
    map::{
        html::{marks::Marks, words::Words},
        model::{ActorIx, ClaimIx, Map, RelationKind, SourceIx, Term},
        paper::chronicle,
    },
};

/// Who speaks in the map, with office, interest and their claims.
pub(super) fn speakers(words: Words<'_>) -> Markup {
    let map = words.map;
    let mut claims: BTreeMap<ActorIx, BTreeSet<ClaimIx>> = BTreeMap::new();
    for at in map.claim_ixs() {
        for said in &map[at].said {
            claims.entry(said.actor).or_default().insert(at);
        }
    }
    html! {
        dl .cards {
            @for (actor, claims) in &claims {
                @let actor = &map[*actor];
                div .card {
                    dt #{ (words.own("actor-")) (actor.id) } { (actor.name.get(words.lang)) }
                    @if let Some(role) = &actor.role { dd { (role.get(words.lang)) } }
                    @if let Some(interest) = &actor.interest {
                        dd { span .label { (words.say("html-interest")) ": " } (interest.get(words.lang)) }
                    }
                    dd { (claims_line(words, claims)) }
                }
            }
        }
    }
}

/// The sources that the map cites, with what is known of them and the claims that cite them.
pub(super) fn sources(words: Words<'_>) -> Markup {
    let map = words.map;
    let mut claims: BTreeMap<SourceIx, BTreeSet<ClaimIx>> = BTreeMap::new();
    for at in map.claim_ixs() {
        for said in &map[at].said {
            claims.entry(said.source).or_default().insert(at);
        }
    }
    let mut cited: BTreeSet<SourceIx> = claims.keys().copied().collect();
    cited.extend(map.terms.iter().filter_map(|term| Some(term.passage.as_ref()?.source)));
    let none = BTreeSet::new();
    html! {
        dl .cards {
            @for source in cited {
                div .card { (source_card(words, source, claims.get(&source).unwrap_or(&none))) }
            }
        }
    }
}

fn source_card(words: Words<'_>, at: SourceIx, claims: &BTreeSet<ClaimIx>) -> Markup {
    let source = &words.map[at];
    let lang = source.language.map(crate::ground::Lang::code);
    html! {
        dt #{ (words.own("source-")) (source.id) } tabindex="-1" { (source.name.get(words.lang)) }
        dd {
            @if let Some(outlet) = &source.outlet { (outlet) ", " }
            @match source.date {
                Some(date) => (words.date(date)),
                None => (words.say("source-undated")),
            }
            @if let Some(title) = &source.title { ": " cite lang=[lang] { (title) } }
        }
        dd {
            (words.named("html-genre", source.genre))
            @if let Some(author) = source.author { " · " (words.map[author].name.get(words.lang)) }
            @if source.primary { " · " (words.say("html-primary")) }
        }
        @if !claims.is_empty() { dd { (claims_line(words, claims)) } }
    }
}

fn claims_line(words: Words<'_>, claims: &BTreeSet<ClaimIx>) -> Markup {
    let claims: Vec<ClaimIx> = claims.iter().copied().collect();
    html! { span .label { (words.count("html-claims", claims.len())) ": " } (words.numbers(&claims)) }
}

/// The glossary.
pub(super) fn terms(words: Words<'_>, mentioned: &BTreeSet<usize>) -> Markup {
    html! {
        dl .cards {
            @for term in mentioned.iter().map(|at| &words.map.terms[*at]) {
                div .card {
                    dt #{ (words.own("term-")) (term.id) } { (term.term.get(words.lang)) }
                    (definition(words, term))
                }
            }
        }
    }
}

fn definition(words: Words<'_>, term: &Term) -> Markup {
    html! {
        dd dir="auto" { (term.definition.get(words.lang)) }
        @if !term.coined_by.is_empty() {
            dd { (words.with("html-coined-by", "names", &words.names(&term.coined_by))) }
        }
        @if let Some(passage) = &term.passage {
            dd { (words.place(passage.source, passage.paragraph, passage.anchor.as_deref())) }
        }
    }
}

/// The cards that the marked words in texts call up.
pub(super) fn cards(marks: &Marks<'_>, words: Words<'_>, mentioned: &BTreeSet<usize>) -> Markup {
    html! {
        @for at in mentioned {
            @let (term, card) = (&words.map.terms[*at], marks.popover(*at));
            div .popover #(card) popover="auto" role="dialog" aria-label=(term.term.get(words.lang)) {
                p .popover-head {
                    b { (term.term.get(words.lang)) }
                    button type="button" popovertarget=(card) popovertargetaction="hide" { (words.say("html-close")) }
                }
                dl { div { dt .hidden { (term.term.get(words.lang)) } (definition(words, term)) } }
            }
        }
    }
}

/// What happened when, in the order of time; what may have happened at the same time keeps the order of the map.
pub(super) fn events(words: Words<'_>) -> Option<Markup> {
    let events = chronicle(words.map, words.lang);
    (!events.is_empty()).then(|| {
        html! {
            ol .timeline role="list" {
                @for (event, claims) in &events {
                    li {
                        span .when { (words.when(event)) }
                        span .what { span dir="auto" { (event.what.get(words.lang)) } " "
                            span .note { "(" (words.count("html-claims", claims.len())) ": " (words.numbers(claims)) ")" } }
                    }
                }
            }
        }
    })
}

/// Where the sources give different figures or dates for the same thing: a table for each such thing.
pub(super) fn differences(words: Words<'_>) -> Option<Markup> {
    let groups = groups(words.map);
    (!groups.is_empty()).then(|| {
        html! {
            @for (at, group) in groups.iter().enumerate() {
                @let caption = words.own(&format!("difference-{at}"));
                div .scroll role="region" aria-labelledby=(caption) tabindex="0" {
                    table {
                        caption #(caption) { (words.with("html-difference", "number", &(at + 1).to_string())) }
                        thead { tr {
                            @for key in ["html-claim", "html-figure", "html-according-to"] { th scope="col" { (words.say(key)) } }
                        } }
                        tbody { @for claim in group { (difference(words, *claim)) } }
                    }
                }
            }
        }
    })
}

fn difference(words: Words<'_>, at: ClaimIx) -> Markup {
    let claim = &words.map[at];
    html! {
        tr {
            th scope="row" { (words.link(at)) }
            td {
                @for figure in &claim.figures { div { (words.figure(figure)) } }
                @if claim.figures.is_empty() { @for event in &claim.events { div { (words.when(event)) ": " (event.what.get(words.lang)) } } }
                @if claim.figures.is_empty() && claim.events.is_empty() { "–" }
            }
            td { @for said in &claim.said { div { (words.saying(said)) } } }
        }
    }
}

/// The claims that relations of different estimates join, directly or through others.
fn groups(map: &Map) -> Vec<Vec<ClaimIx>> {
    let mut group: BTreeMap<ClaimIx, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<ClaimIx>> = Vec::new();
    let differing = map.relations.iter().filter(|relation| relation.kind == RelationKind::DifferentEstimate);
    for [one, two] in differing.map(|relation| relation.between) {
        let (a, b) = (home(one, &mut group, &mut groups), home(two, &mut group, &mut groups));
        if a != b {
            let (small, large) = if groups[a].len() < groups[b].len() { (a, b) } else { (b, a) };
            let moved = std::mem::take(&mut groups[small]);
            moved.iter().for_each(|claim| _ = group.insert(*claim, large));
            groups[large].extend(moved);
        }
    }
    groups.retain(|claims| !claims.is_empty());
    groups.iter_mut().for_each(|claims| claims.sort());
    groups
}

/// The group of a claim, a new one if it has none.
fn home(claim: ClaimIx, group: &mut BTreeMap<ClaimIx, usize>, groups: &mut Vec<Vec<ClaimIx>>) -> usize {
    *group.entry(claim).or_insert_with(|| {
        groups.push(vec![claim]);
        groups.len() - 1
    })
}

/// The choices of a filter: what is stored of it, and its words.
pub(super) type Choices = Vec<(String, String)>;

/// The words of a closed choice that are used, in their own order.
pub(super) fn used<T: Named>(words: Words<'_>, kind: &str, present: impl Fn(T) -> bool) -> Choices {
    let all = T::ALL.iter().copied().filter(|word| present(*word));
    all.map(|word| (word.name().to_owned(), words.named(kind, word))).collect()
}
