use crate::{
    cli::{arguments::Export, check::pretty_json, desk::Desk, failure::Failure, output},
    map::{self, foreign},
};

/// Writes maps in another format, and tells what that format cannot carry.
pub(super) fn run(desk: &mut Desk, arguments: Export) -> Result<(), Failure> {
    let maps = desk.maps(&arguments.maps)?;
    let output = arguments.output.as_deref();
    let Some(format) = arguments.to.foreign() else {
        return output::result_to(output, &pretty_json(&map::json::export(&maps)));
    };
    let [map] = &maps[..] else { return Err(Failure::usage("cli-export-one", [])) };
    let (text, losses) = foreign::export(map, format, desk.lang);
    desk.tell(&losses);
    output::result_to(output, text.as_bytes())
}
