use crate::{
    cli::{
        arguments::{Bank, TextFormat},
        check::pretty_json,
        desk::Desk,
        failure::Failure,
        guard::Over,
        output,
    },
    ground::{Arg, say},
    map::model::Map,
    quiz::{
        Form, Item, bank, coverage, form_coverage, json, open_prompts, write_coverage, write_items,
        write_open, write_refusals,
    },
};

/// Lists every question that maps yield, or those that were refused.
pub(super) fn run(desk: &mut Desk, arguments: &Bank) -> Result<(), Failure> {
    if arguments.coverage
        && let Some((form, maps)) = desk.frozen_with_maps(&arguments.maps)?
    {
        return of_form(desk, arguments, &form, &maps);
    }
    let maps = desk.maps_in_order(&arguments.maps)?;
    let maps: Vec<&Map> = maps.iter().collect();
    let (items, refused) = bank(&maps);
    let prompts = || maps.iter().flat_map(|map| open_prompts(map)).collect::<Vec<_>>();
    let bytes = match (arguments.format, arguments.refused) {
        (TextFormat::Json, _) if arguments.coverage => pretty_json(&coverage(&maps, &items)),
        (TextFormat::Text, _) if arguments.coverage => {
            write_coverage(&coverage(&maps, &items), desk.lang).into_bytes()
        }
        (TextFormat::Json, _) if arguments.open => pretty_json(&json::open_json(&prompts(), desk.lang)),
        (TextFormat::Text, _) if arguments.open => write_open(&prompts(), desk.lang).into_bytes(),
        (TextFormat::Json, false) => pretty_json(&json::bank_json(&items, desk.lang)),
        (TextFormat::Json, true) => pretty_json(&json::refusals_json(&refused)),
        (TextFormat::Text, false) => write_items(&items, desk.lang).into_bytes(),
        (TextFormat::Text, true) => write_refusals(&refused, desk.lang).into_bytes(),
    };
    desk.put(arguments.output.as_deref(), &bytes, Over { force: arguments.force, ..Over::default() })?;
    let args = [("items", Arg::Count(items.len())), ("refused", Arg::Count(refused.len()))];
    output::tell(&say(desk.lang, "cli-bank-summary", &args));
    Ok(())
}

/// What the questions of one form touch of its maps.
fn of_form(desk: &mut Desk, arguments: &Bank, form: &Form, maps: &[Map]) -> Result<(), Failure> {
    let items: Vec<Item> = form.entries.iter().map(|entry| entry.item.clone()).collect();
    let coverage = form_coverage(&maps.iter().collect::<Vec<_>>(), &items);
    let bytes = match arguments.format {
        TextFormat::Json => pretty_json(&coverage),
        TextFormat::Text => write_coverage(&coverage, desk.lang).into_bytes(),
    };
    desk.put(arguments.output.as_deref(), &bytes, Over { force: arguments.force, ..Over::default() })
}
