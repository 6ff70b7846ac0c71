use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    cli::{
        arguments::{Audit, ReportFormat},
        check::pretty_json,
        desk::Desk,
        failure::Failure,
        output,
    },
    ground::Arg,
    map::model::Map,
    quiz::{
        audit::{Left, Read, Row, audit, audit_puzzles, puzzles, questions, read_bank, row_json, table},
        bank,
    },
};

/// Lets guessers try the questions of banks and maps. A guesser that does better or worse than is allowed is a finding.
pub(super) fn run(desk: &mut Desk, arguments: &Audit) -> Result<(), Failure> {
    let (asked, puzzles, left) = asked(desk, &arguments.banks)?;
    if asked.is_empty() && puzzles.is_empty() {
        return Err(Failure::usage("cli-no-questions", []));
    }
    let mut rows = audit(&asked);
    rows.extend(audit_puzzles(&puzzles, &asked));
    let bytes = match arguments.format {
        ReportFormat::Human => table(&rows, &left, desk.lang).into_bytes(),
        ReportFormat::Json => pretty_json(&rows.iter().map(row_json).collect::<Vec<_>>()),
    };
    output::result(&bytes)?;
    let beyond = rows.iter().any(|row| row.kind == crate::quiz::audit::ALL_TYPES && Row::is_beyond(row));
    if beyond { Err(Failure::Findings) } else { Ok(()) }
}

/// The questions of all inputs together: of banks as they are, of maps as they yield them.
fn asked(desk: &mut Desk, inputs: &[PathBuf]) -> Result<Read, Failure> {
    let (mut asked, mut tried, mut left) = (Vec::new(), Vec::new(), Left::default());
    let mut maps = Vec::new();
    for input in inputs {
        match bank_in(input)? {
            Some(json) => {
                let (more, arranged, out) = read_bank(&json, desk.lang).map_err(|why| {
                    let path = Arg::from(input.display().to_string());
                    Failure::usage("cli-not-a-bank", [("path", path), ("why", Arg::from(why))])
                })?;
                asked.extend(more);
                tried.extend(arranged);
                left.add(&out);
            }
            None => maps.push(input.clone()),
        }
    }
    if !maps.is_empty() {
        let maps = desk.maps_in_order(&maps)?;
        let maps: Vec<&Map> = maps.iter().collect();
        let items = bank(&maps).0;
        let (more, out) = questions(&items, desk.lang);
        asked.extend(more);
        tried.extend(puzzles(&items, desk.lang).into_iter().map(|(_, puzzle)| puzzle));
        left.add(&out);
    }
    Ok((asked, tried, left))
}

/// The bytes of a file that begins as JSON does; no map begins so.
fn bank_in(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    if !path.is_file() {
        return Ok(None);
    }
    let bytes = fs::read(path).map_err(Failure::file(path))?;
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).map_or(bytes.clone(), <[u8]>::to_vec);
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    let is_json = matches!(first, Some(b'[' | b'{')) || path.extension().is_some_and(|end| end == "json");
    Ok(is_json.then_some(bytes))
}
