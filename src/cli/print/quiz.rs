use crate::{
    cli::{
        asking::Wish,
        desk::Desk,
        draw::page_failure,
        failure::Failure,
        output::write,
        print::Print,
        quiz::{bad_variant, variant_number},
    },
    quiz::{PaperOptions, paper},
};

/// Sets the sheets of a quiz, and their keys if asked for.
pub(super) fn run(desk: &mut Desk, arguments: &Print) -> Result<(), Failure> {
    // Both are there: only a sheet of a map does without them.
    let (Some(file), Some(output)) = (&arguments.file, &arguments.output) else { return Ok(()) };
    let numbers: Option<Vec<usize>> = arguments.variants.iter().map(|name| variant_number(name)).collect();
    let mut numbers = numbers.ok_or_else(bad_variant)?;
    if numbers.is_empty() {
        numbers.push(0);
    }
    let wish = Wish {
        inputs: std::slice::from_ref(file),
        count: arguments.count,
        seed: arguments.seed,
        variants: numbers.iter().max().map_or(1, |most| most + 1),
        ..Wish::default()
    };
    let forms = desk.forms(&wish)?;
    let wanted: Vec<_> = numbers.iter().filter_map(|number| forms.get(*number).cloned()).collect();
    let options = PaperOptions { lang: desk.lang, sheets: true, key: arguments.key, paper: "a4" };
    let pdf = paper(&wanted, options).map_err(|error| page_failure(&error, desk.lang))?;
    write(output, &pdf)
}
