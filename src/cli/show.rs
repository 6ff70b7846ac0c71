use crate::{
    cli::{arguments::Show, desk::Desk, failure::Failure, output},
    map::show::{ShowOptions, show},
};

/// The width of a terminal that does not say how wide it is.
const USUAL_WIDTH: usize = 80;

/// Shows a map in the terminal.
pub(super) fn run(desk: &mut Desk, arguments: Show) -> Result<(), Failure> {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let width = arguments.width.or(terminal).unwrap_or(USUAL_WIDTH);
    for map in desk.maps(&[arguments.map])? {
        let text = show(&map, ShowOptions { lang: desk.lang, width, colour: true });
        output::result(text.as_bytes())?;
    }
    Ok(())
}
