use crate::{
    cli::{
        asking::Wish,
        desk::Desk,
        failure::Failure,
        print::{Print, Spacing},
        quiz::{bad_variant, variant_number},
    },
    quiz::{Form, PaperOptions, quiz_sheet, same_again},
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
    let most = numbers.iter().max().map_or(1, |most| most + 1);
    let wish = Wish {
        inputs: std::slice::from_ref(file),
        count: arguments.count,
        seed: arguments.seed,
        variants: if arguments.same { 1 } else { most },
        ..Wish::default()
    };
    let forms = desk.forms(&wish)?;
    let wanted: Vec<Form> = numbers.iter().filter_map(|number| version(&forms, *number)).collect();
    arguments.restyle.print(desk, &quiz_sheet(&wanted, arguments.options(desk)), output)
}

/// A version: a form of its own, or the first one in another order where there is but one.
fn version(forms: &[Form], number: usize) -> Option<Form> {
    match forms {
        [only] => Some(same_again(only, number)),
        several => several.get(number).cloned(),
    }
}

impl Print {
    const fn options(&self, desk: &Desk) -> PaperOptions {
        PaperOptions {
            sheets: true,
            key: self.key,
            paper: self.paper.format(),
            large: self.large,
            wide: matches!(self.spacing, Spacing::Dyslexia),
            grid: self.grid,
            extra: self.extra_time,
            code: self.code,
            both_sides: !self.one_sided,
            ..PaperOptions::new(desk.lang)
        }
    }
}
