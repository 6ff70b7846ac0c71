use crate::{
    cli::{
        arguments::{Export, ExportFormat},
        check::pretty_json,
        desk::Desk,
        failure::Failure,
        output,
    },
    map,
};

/// Writes maps in another format.
pub(super) fn run(desk: &mut Desk, arguments: Export) -> Result<(), Failure> {
    let maps = desk.maps(&arguments.maps)?;
    match arguments.to {
        ExportFormat::Json => {
            output::result_to(arguments.output.as_deref(), &pretty_json(&map::json::export(&maps)))
        }
    }
}
