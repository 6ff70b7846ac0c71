use serde::Serialize;

use crate::{
    ground::{Arg, Lang, number::number, say},
    quiz::audit::{ALL_TYPES, Row, question::Left},
};

/// A row of machine-readable output: a contract, described in `docs/json.md`.
#[derive(Debug, Serialize)]
pub struct RowJson {
    guesser: &'static str,
    #[serde(rename = "type")]
    kind: String,
    items: usize,
    told: usize,
    hits: f64,
    chance: f64,
    advantage: f64,
    low: f64,
    high: f64,
}

/// A row for machines: shares of 1, rounded to four decimals.
pub fn row_json(row: &Row) -> RowJson {
    let round = |share: f64| (share * 10_000.0).round() / 10_000.0;
    RowJson {
        guesser: row.guesser,
        kind: row.kind.clone(),
        items: row.items,
        told: row.told,
        hits: round(row.hits),
        chance: round(row.odds.chance),
        advantage: round(row.odds.advantage),
        low: round(row.odds.low),
        high: round(row.odds.high),
    }
}

/// The rows for a person: a line for each guesser over all types, below it those types in which it is surely off
/// chance; at the end what was left out.
pub fn table(rows: &[Row], left: &Left, lang: Lang) -> String {
    let name = |row: &Row| match row.kind.as_str() {
        ALL_TYPES => say(lang, &format!("guess-{}", row.guesser), &[]),
        kind => format!("  {kind}"),
    };
    let shown = || rows.iter().filter(|row| row.kind == ALL_TYPES || row.odds.is_surely_off());
    let width = shown().map(|row| name(row).chars().count()).max().unwrap_or(0).max(10);
    let head =
        ["guess-head", "guess-items", "guess-hits", "guess-chance", "guess-advantage", "guess-interval"]
            .map(|key| say(lang, key, &[]));
    let [guesser, items, hits, chance, advantage, interval] = head;
    let mut text = format!("{guesser:width$} {items:>8} {hits:>8} {chance:>8} {advantage:>8}  {interval}\n");
    for row in shown() {
        text += &line(row, &name(row), width, lang);
    }
    let args = [
        ("several", Arg::Count(left.several)),
        ("written", Arg::Count(left.written)),
        ("broken", Arg::Count(left.broken)),
    ];
    let whole = |slack: f64| Arg::Count((slack * 100.0).round() as usize);
    let limits = [("slack", whole(Row::SLACK)), ("trained", whole(Row::TRAINED_SLACK))];
    format!("{text}\n{}\n{}\n", say(lang, "guess-reading", &limits), say(lang, "guess-left-out", &args))
}

fn line(row: &Row, name: &str, width: usize, lang: Lang) -> String {
    let odds = &row.odds;
    let share = |share: f64| points(lang, share);
    let hits = share(row.hits / row.items.max(1) as f64);
    let interval = format!("{} … {}", share(odds.low), share(odds.high));
    let mark = if row.kind == ALL_TYPES && row.is_beyond() { "  !" } else { "" };
    let padding = " ".repeat(width.saturating_sub(name.chars().count()));
    format!(
        "{name}{padding} {:>8} {hits:>8} {:>8} {:>8}  {interval}{mark}\n",
        row.items,
        share(odds.chance),
        share(odds.advantage)
    )
}

/// A share in points of a hundred, with one decimal.
fn points(lang: Lang, share: f64) -> String {
    let tenths = (share * 1000.0).round() / 10.0;
    let text = number(lang, tenths);
    if tenths.fract() == 0.0 { format!("{text}{}0", if lang == Lang::De { ',' } else { '.' }) } else { text }
}
