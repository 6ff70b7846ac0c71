use crate::{
    cli::{
        arguments::{Bank, TextFormat},
        check::pretty_json,
        desk::Desk,
        failure::Failure,
        output,
    },
    ground::{Arg, say},
    map::model::Map,
    quiz::{bank, json, write_items, write_refusals},
};

/// Lists every question that maps yield, or those that were refused.
pub(super) fn run(desk: &mut Desk, arguments: &Bank) -> Result<(), Failure> {
    let maps = desk.maps(&arguments.maps)?;
    let maps: Vec<&Map> = maps.iter().collect();
    let (items, refused) = bank(&maps);
    let bytes = match (arguments.format, arguments.refused) {
        (TextFormat::Json, false) => pretty_json(&json::bank_json(&items, desk.lang)),
        (TextFormat::Json, true) => pretty_json(&json::refusals_json(&refused)),
        (TextFormat::Text, false) => write_items(&items, desk.lang).into_bytes(),
        (TextFormat::Text, true) => write_refusals(&refused, desk.lang).into_bytes(),
    };
    output::result_to(arguments.output.as_deref(), &bytes)?;
    let args = [("items", Arg::Count(items.len())), ("refused", Arg::Count(refused.len()))];
    output::tell(&say(desk.lang, "cli-bank-summary", &args));
    Ok(())
}
