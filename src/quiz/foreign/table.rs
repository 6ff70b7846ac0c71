//! Tables that other programs read, safe against formulas.

use crate::quiz::foreign::{report::Report, sheet::Question};

/// The cells of a line.
pub(super) type Row = Vec<String>;

/// Whether a spreadsheet could take a text for a formula.
pub(super) fn is_formula(text: &str) -> bool {
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{feff}', '\u{200b}']).chars().next();
    matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\n' | '\r' | '＝' | '＋' | '－' | '＠'))
}

/// Rows as separated values with CRLF, each with the question it tells of. A text that a spreadsheet could take for a
/// formula gets an apostrophe before it, which spreadsheets hide.
pub(super) fn csv(rows: &[(Row, Option<&Question<'_>>)], separator: u8, report: &mut Report) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for (row, question) in rows {
        let safe: Row = row.iter().map(|cell| safe(cell, *question, report)).collect();
        writer.write_record(&safe).expect("a list of bytes takes every row");
    }
    writer.into_inner().expect("a list of bytes takes everything")
}

fn safe(cell: &str, question: Option<&Question<'_>>, report: &mut Report) -> String {
    let is_number = cell.parse::<f64>().is_ok();
    let Some(question) = question.filter(|_| is_formula(cell) && !is_number) else { return cell.to_owned() };
    report.change(question, "export-rule-apostrophe");
    format!("'{cell}")
}

/// Rows with tabs between the cells, for programs that know no formulas.
pub(super) fn tsv(rows: &[Row]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(b'\t').flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).expect("a list of bytes takes every row");
    }
    writer.into_inner().expect("a list of bytes takes everything")
}
