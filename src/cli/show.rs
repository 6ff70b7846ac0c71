use crate::{
    cli::{arguments::Show, desk::Desk, failure::Failure, output},
    ground::Arg,
    map::{
        model::{ClaimIx, Map},
        show::{ShowOptions, show},
    },
};

/// The width of a terminal that does not say how wide it is.
const USUAL_WIDTH: usize = 80;

/// Shows a map in the terminal.
pub(super) fn run(desk: &mut Desk, arguments: Show) -> Result<(), Failure> {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let width = arguments.width.or(terminal).unwrap_or(USUAL_WIDTH);
    for map in desk.maps(&[arguments.map])? {
        let from = match &arguments.from {
            Some(name) => Some(claim(&map, name).ok_or_else(|| unknown(name))?),
            None => None,
        };
        let options = ShowOptions {
            colour: true,
            depth: arguments.depth,
            brief: arguments.brief,
            from,
            ..ShowOptions::new(desk.lang, width)
        };
        output::result(show(&map, options).as_bytes())?;
    }
    Ok(())
}

/// The claim of a number, as maps and sheets show it, or of an id.
fn claim(map: &Map, name: &str) -> Option<ClaimIx> {
    let numbered = name.parse().ok().and_then(|wanted: usize| map.claim_ixs().nth(wanted.checked_sub(1)?));
    numbered.or_else(|| map.find_claim(name))
}

fn unknown(name: &str) -> Failure {
    Failure::usage("cli-show-no-claim", [("name", Arg::from(name))])
}
