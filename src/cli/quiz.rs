use crate::{
    cli::{
        arguments::{Quiz, QuizFormat},
        asking::Wish,
        check::pretty_json,
        desk::{Desk, FileKind},
        failure::Failure,
        guard::Over,
    },
    quiz::{Form, json, plain, write_form},
};

/// Puts together a quiz.
pub(super) fn run(desk: &mut Desk, arguments: &Quiz) -> Result<(), Failure> {
    let variant = arguments.variant.as_deref().map_or(Some(0), variant_number).ok_or_else(bad_variant)?;
    let wish = Wish {
        inputs: &arguments.maps,
        blueprint: arguments.blueprint.as_deref(),
        count: arguments.count,
        seed: arguments.seed,
        variants: variant + 1,
        open: arguments.open,
    };
    let mut forms = desk.forms(&wish)?;
    let form = forms.swap_remove(variant.min(forms.len() - 1));
    let kind = (arguments.format == QuizFormat::Ron).then_some(FileKind::Form);
    let over = Over { force: arguments.force, kind, ..Over::default() };
    desk.put(arguments.output.as_deref(), &bytes(&form, arguments.format, desk), over)
}

fn bytes(form: &Form, format: QuizFormat, desk: &Desk) -> Vec<u8> {
    match format {
        QuizFormat::Text => plain(form, desk.lang).into_bytes(),
        QuizFormat::Ron => write_form(form).into_bytes(),
        QuizFormat::Json => pretty_json(&json::quiz_json(form, desk.lang)),
    }
}

/// The number of a variant, 0 for A.
pub(super) fn variant_number(name: &str) -> Option<usize> {
    let mut letters = name.trim().chars();
    let letter = letters.next()?.to_ascii_uppercase();
    let alone = letters.next().is_none() && letter.is_ascii_uppercase();
    alone.then(|| letter as usize - 'A' as usize)
}

pub(super) fn bad_variant() -> Failure {
    Failure::usage("cli-bad-variant", [])
}
