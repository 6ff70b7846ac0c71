use textwrap::core::display_width;

use crate::{
    ground::{Arg, say},
    map::{
        browse::{
            Browser, View,
            about::about,
            screen::{Row, Screen, Tint, lines},
            tree::Filter,
        },
        outline::{Step, number},
        show::{Ink, side_letter},
    },
};

/// From so many columns on, what is said about the chosen line stands beside the tree.
const WIDE: usize = 110;
/// From so many rows on, there is room for the question at issue below the title.
const TALL: usize = 24;

/// The rows that head, rules and the last line take.
fn frame(browser: &Browser<'_>) -> usize {
    head(browser).len() + 2
}

impl From<Ink> for Tint {
    fn from(ink: Ink) -> Self {
        match ink {
            Ink::Plain => Self::Plain,
            Ink::Bold => Self::Bold,
            Ink::Faint => Self::Faint,
            Ink::Support => Self::Support,
            Ink::Attack => Self::Attack,
            Ink::Undercut => Self::Undercut,
        }
    }
}

pub(super) fn screen(browser: &Browser<'_>) -> Screen {
    let [columns, height] = browser.size;
    let mut rows = head(browser);
    let room = height.saturating_sub(frame(browser));
    match &browser.view {
        View::Tree | View::Search(_) => rows.extend(reading(browser, room)),
        View::About(top) | View::Help(top) => {
            let text = text(browser, &browser.view);
            rows.extend(padded(text.into_iter().skip(*top).collect(), room));
        }
        View::Source(source, entry) => rows.extend(listed(source_rows(browser, *source, *entry), room)),
        View::Filters(at) => rows.extend(listed(filter_rows(browser, *at), room)),
    }
    rows.push(rule(columns));
    rows.push(status(browser));
    Screen::fitted(rows, browser.size)
}

/// How many rows of a text that is only read do not fit the screen.
pub(super) fn rows_beyond(browser: &Browser<'_>, view: &View) -> usize {
    text(browser, view).len().saturating_sub(browser.size[1].saturating_sub(frame(browser)))
}

fn text(browser: &Browser<'_>, view: &View) -> Vec<Row> {
    match view {
        View::Help(_) => help(browser),
        _ => about(browser, browser.size[0]),
    }
}

fn rule(columns: usize) -> Row {
    Row::new("─".repeat(columns), Tint::Faint)
}

fn head(browser: &Browser<'_>) -> Vec<Row> {
    let [columns, height] = browser.size;
    let lang = browser.lang.code().to_uppercase();
    let right = match browser.filter {
        Some(filter) => format!("[{}] {lang}", browser.filter_name(filter)),
        None => lang,
    };
    let column = columns.saturating_sub(display_width(&right) + 1);
    let title = Row::new(browser.map.title.get(browser.lang), Tint::Bold);
    let mut rows = vec![title.beside(column, Row::new(format!(" {right}"), Tint::Faint))];
    if height >= TALL {
        let question = lines(browser.map.question.get(browser.lang), columns).into_iter();
        rows.extend(question.map(|line| Row::new(line, Tint::Plain)));
    }
    rows.push(rule(columns));
    rows
}

fn padded(mut rows: Vec<Row>, room: usize) -> Vec<Row> {
    rows.truncate(room);
    rows.resize_with(room, Row::default);
    rows
}

/// The rows of a list around the chosen one.
fn listed(rows: Vec<Row>, room: usize) -> Vec<Row> {
    let first = rows.iter().position(|row| row.chosen).unwrap_or(0);
    let last = rows.iter().rposition(|row| row.chosen).unwrap_or(0);
    let top = window(first, last, rows.len(), room);
    padded(rows.into_iter().skip(top).collect(), room)
}

/// The first row shown, so that the chosen ones are, with some of what stands before and after.
fn window(first: usize, last: usize, all: usize, room: usize) -> usize {
    let around = room.saturating_sub(last - first + 1) / 2;
    first.saturating_sub(around).min(all.saturating_sub(room))
}

/// The tree, and below or beside it what is said about the chosen line.
fn reading(browser: &Browser<'_>, room: usize) -> Vec<Row> {
    let [columns, _] = browser.size;
    if columns >= WIDE {
        let left = columns * 3 / 5;
        let tree = listed(tree_rows(browser, left - 2), room);
        let beside = cut(about(browser, columns - left), room);
        let join = |(row, other): (Row, Row)| {
            let chosen = row.chosen;
            let bar = Row::new("│ ", Tint::Faint);
            Row { chosen: false, ..row }.beside(left - 2, bar).beside(left, other).choose(chosen)
        };
        return tree.into_iter().zip(beside).map(join).collect();
    }
    let below = (room / 3).clamp(3, 12);
    let mut rows = listed(tree_rows(browser, columns), room.saturating_sub(below + 1));
    rows.push(rule(columns));
    rows.extend(cut(about(browser, columns), below));
    rows
}

/// As much as there is room for; an ellipsis where more is there.
fn cut(mut rows: Vec<Row>, room: usize) -> Vec<Row> {
    if rows.len() > room && room > 0 {
        rows.truncate(room - 1);
        rows.push(Row::new("… ⏎", Tint::Faint));
    }
    padded(rows, room)
}

fn tree_rows(browser: &Browser<'_>, columns: usize) -> Vec<Row> {
    browser.tree.visible().into_iter().flat_map(|line| line_rows(browser, line, columns)).collect()
}

/// A line of the tree in one row or more; the chosen one begins with a mark.
fn line_rows(browser: &Browser<'_>, at: usize, columns: usize) -> Vec<Row> {
    let Some(line) = browser.tree.line(at) else { return Vec::new() };
    let chosen = at == browser.cursor;
    let indent = (line.depth * 2).min(columns / 3);
    let fold = match (browser.tree.has_children(at), browser.tree.is_folded(at)) {
        (true, true) => "▸",
        (true, false) => "▾",
        (false, _) => " ",
    };
    let (sign, text, tint) = words(browser, at, line.step);
    let first = format!("{}{}{fold} {sign} ", if chosen { ">" } else { " " }, " ".repeat(indent));
    let behind = " ".repeat(display_width(&first));
    let wrapped = lines(&text, columns.saturating_sub(display_width(&first) + 1)).into_iter().enumerate();
    wrapped
        .map(|(row, text)| {
            let before = if row == 0 { first.clone() } else { behind.clone() };
            Row::new(before, tint).and(text, tint).choose(chosen)
        })
        .collect()
}

/// The sign of a line, its words and how they look.
fn words(browser: &Browser<'_>, at: usize, step: Step) -> (String, String, Tint) {
    let tell = browser.tell();
    let folded = browser.tree.is_folded(at).then(|| format!(" (+{})", browser.tree.hidden(at)));
    let folded = folded.unwrap_or_default();
    match step {
        Step::Claim { claim, again } | Step::Implicit { claim, again } => {
            let side = browser.sides.of(claim).map(side_letter).unwrap_or_else(|| " ".to_owned());
            let short = browser.map[claim].short.get(browser.lang);
            let seen = if again { format!(" ({})", tell.word("show-again")) } else { String::new() };
            let tint = match (
                again || !browser.tree.is_wanted(at),
                browser.map.sides.iter().any(|side| side.thesis == claim),
            ) {
                (true, _) => Tint::Faint,
                (false, true) => Tint::Bold,
                (false, false) => Tint::Plain,
            };
            (format!("{:>2} {side}", number(claim)), format!("{short}{seen}{folded}"), tint)
        }
        Step::Inference(inference) => {
            ("+".to_owned(), format!("{}{folded}", tell.inference(inference)), Tint::Support)
        }
        Step::Attack(attack) => {
            let (sign, ink, words) = tell.attack(attack);
            (sign.to_owned(), format!("{words}{folded}"), ink.into())
        }
    }
}

fn source_rows(browser: &Browser<'_>, source: usize, chosen: usize) -> Vec<Row> {
    let [columns, _] = browser.size;
    let tell = browser.tell();
    let cited = browser.map.cited_sources();
    let Some(at) = cited.get(source) else { return Vec::new() };
    let place = [("at", Arg::Count(source + 1)), ("count", Arg::Count(cited.len()))];
    let name = format!("{} {}", tell.source(*at), say(browser.lang, "browse-which-source", &place));
    let mut rows: Vec<Row> =
        lines(&name, columns).into_iter().map(|line| Row::new(line, Tint::Bold)).collect();
    for (line, entry) in browser.entries(source).into_iter().enumerate() {
        let is_chosen = line == chosen;
        let claim = &browser.map[entry.claim];
        let mark = if is_chosen { ">" } else { " " };
        let first = format!("{mark} {:>3}  {:>2}  ", format!("¶{}", entry.paragraph), number(entry.claim));
        let indent = " ".repeat(display_width(&first));
        let room = columns.saturating_sub(display_width(&first) + 1);
        let short = lines(claim.short.get(browser.lang), room).into_iter().enumerate();
        rows.extend(short.map(|(row, text)| {
            let before = if row == 0 { first.clone() } else { indent.clone() };
            Row::new(format!("{before}{text}"), Tint::Plain).choose(is_chosen)
        }));
        for (voice, anchor) in entry.voices {
            let said = &claim.said[voice];
            let anchor = anchor.map(|words| tell.with("browse-anchor", "words", words)).unwrap_or_default();
            let words = format!("{} {anchor}", tell.voice(said.actor, said.act));
            let quoted = lines(words.trim_end(), room).into_iter();
            rows.extend(quoted.map(|text| Row::new(format!("{indent}{text}"), Tint::Faint)));
        }
    }
    rows
}

fn filter_rows(browser: &Browser<'_>, chosen: usize) -> Vec<Row> {
    let mut rows = vec![Row::new(browser.say("browse-filter-heading"), Tint::Bold)];
    let mut group = None;
    for (at, filter) in browser.filters().into_iter().enumerate() {
        let heading = filter.map(filter_heading);
        if heading != group {
            group = heading;
            rows.extend(heading.map(|key| Row::new(browser.say(key), Tint::Faint)));
        }
        let mark = if at == chosen { ">" } else { " " };
        let on = if filter == browser.filter { "●" } else { "○" };
        let name = match filter {
            Some(filter) => browser.filter_name(filter),
            None => browser.say("browse-filter-none"),
        };
        rows.push(Row::new(format!("{mark} {on} {name}"), Tint::Plain).choose(at == chosen));
    }
    rows
}

/// Over sides, speakers and sources: a source may have the name of a speaker.
const fn filter_heading(filter: Filter) -> &'static str {
    match filter {
        Filter::Side(_) => "browse-filter-sides",
        Filter::Speaker(_) => "browse-filter-speakers",
        Filter::Source(_) => "browse-filter-sources",
    }
}

/// Each key, by its wording, beside what it does.
const KEYS: [(&str, &str); 15] = [
    ("↑ ↓", "browse-key-move"),
    ("← →", "browse-key-fold"),
    ("+ -", "browse-key-next"),
    ("␣", "browse-key-toggle"),
    ("z", "browse-key-fold-all"),
    ("⏎", "browse-key-about"),
    ("1 … 9", "browse-key-number"),
    ("Tab", "browse-key-elsewhere"),
    ("/ n N", "browse-key-search"),
    ("f", "browse-key-filter"),
    ("s", "browse-key-source"),
    ("l", "browse-key-language"),
    ("Esc", "browse-key-back"),
    ("?", "browse-key-help"),
    ("q", "browse-key-quit"),
];

fn help(browser: &Browser<'_>) -> Vec<Row> {
    let room = browser.size[0].saturating_sub(8);
    let mut rows = vec![Row::new(browser.say("browse-help-heading"), Tint::Bold)];
    for (key, words) in KEYS {
        for (at, line) in lines(&browser.say(words), room).into_iter().enumerate() {
            let key = if at == 0 { key } else { "" };
            let blanks = " ".repeat(8_usize.saturating_sub(display_width(key)));
            rows.push(Row::new(format!("{key}{blanks}"), Tint::Bold).and(line, Tint::Plain));
        }
    }
    rows
}

/// What is asked or told, or else which keys there are, as many as fit.
fn status(browser: &Browser<'_>) -> Row {
    if let View::Search(typed) = &browser.view {
        return Row::new("/", Tint::Bold).and(format!("{typed}▏"), Tint::Plain);
    }
    if let Some(note) = &browser.note {
        return Row::new(note.as_str(), Tint::Plain);
    }
    let hints: &[&str] = match browser.view {
        View::Tree | View::Search(_) => &[
            "browse-hint-help",
            "browse-hint-quit",
            "browse-hint-move",
            "browse-hint-about",
            "browse-hint-search",
            "browse-hint-filter",
            "browse-hint-source",
            "browse-hint-language",
        ],
        View::Source(..) => {
            &["browse-hint-back", "browse-hint-goto", "browse-hint-sources", "browse-hint-language"]
        }
        View::Filters(_) => &["browse-hint-back", "browse-hint-choose"],
        View::About(_) | View::Help(_) => &["browse-hint-back", "browse-hint-scroll"],
    };
    let mut text = String::new();
    for hint in hints.iter().map(|hint| browser.say(hint)) {
        let longer = if text.is_empty() { hint } else { format!("{text} · {hint}") };
        if display_width(&longer) > browser.size[0] {
            break;
        }
        text = longer;
    }
    Row::new(text, Tint::Faint)
}
