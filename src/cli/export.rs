use std::{
    io::IsTerminal,
    mem::ManuallyDrop,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use crate::{
    cli::{
        arguments::Export,
        asking::{Question, quiz_path},
        check::pretty_json,
        desk::{Desk, FileKind, find},
        failure::Failure,
        guard::Over,
        output,
        quiz::{bad_variant, variant_number},
    },
    ground::{Arg, Diagnostic, Id, Lang, Phrase, Severity, Span, Text, report, say},
    map::{
        self,
        foreign::{self, Format as MapFormat},
        model::Map,
    },
    quiz::{
        Entry, Form, bank,
        foreign::{ExportOptions, Format as QuizFormat, codes, export},
        form::Origin,
        open_for, typed,
    },
};

/// Writes a quiz or maps in another format, and tells what that format cannot carry.
pub(super) fn run(desk: &mut Desk, arguments: Export, lang: Option<Lang>) -> Result<(), Failure> {
    match (arguments.to.map(), arguments.to.quiz()) {
        (_, Some(format)) if arguments.to.map().is_none() || is_quiz(desk, &arguments.inputs)? => {
            quiz(desk, &arguments, format, lang)
        }
        (Some(format), _) => maps(desk, &arguments, format),
        _ => Ok(()),
    }
}

/// Whether the one input is a blueprint or a form. What stands in both folders is a map here.
fn is_quiz(desk: &mut Desk, inputs: &[PathBuf]) -> Result<bool, Failure> {
    let [input] = inputs else { return Ok(false) };
    let as_map = find(input, "maps");
    let path = if as_map.exists() { as_map } else { quiz_path(input) };
    if path.is_dir() {
        return Ok(false);
    }
    let (file, _) = desk.open(&path)?;
    Ok(matches!(desk.kind(file), Ok(FileKind::Blueprint | FileKind::Form)))
}

fn maps(desk: &mut Desk, arguments: &Export, format: MapFormat) -> Result<(), Failure> {
    if is_quiz(desk, &arguments.inputs)? {
        let path = arguments.inputs[0].display().to_string();
        return Err(Failure::usage("cli-export-not-a-map", [("path", Arg::from(path))]));
    }
    let maps = desk.maps(&arguments.inputs)?;
    let (output, over) = (arguments.output.as_deref(), Over { force: arguments.force, ..Over::default() });
    if format == MapFormat::Json {
        return desk.put(output, &pretty_json(&map::json::export(&maps)), over);
    }
    let [map] = &maps[..] else { return Err(Failure::usage("cli-export-one", [])) };
    let (text, losses) = foreign::export(map, format, desk.lang);
    desk.tell(&losses);
    if arguments.strict && !losses.is_empty() {
        return Err(Failure::Findings);
    }
    desk.put(output, text.as_bytes(), over)
}

fn quiz(desk: &mut Desk, arguments: &Export, format: QuizFormat, lang: Option<Lang>) -> Result<(), Failure> {
    if format.is_binary() && arguments.output.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::usage("cli-export-bytes", []));
    }
    let (form, maps, whole) = asked(desk, arguments)?;
    // The program ends with this: what was read need not be taken apart before.
    let (form, maps) = (ManuallyDrop::new(form), ManuallyDrop::new(maps));
    let fill_in = arguments.fill_in || (whole && format == QuizFormat::Moodle);
    let maps: Vec<&Map> = maps.iter().collect();
    let lang = lang.or(form.lang).unwrap_or(desk.lang);
    let options = ExportOptions { lang, stamp: stamp(desk), fill_in };
    let exported = export(&form, &maps, format, options);
    tell(desk, &exported.findings);
    let strictly = |finding: &Diagnostic| [codes::REFUSED, codes::CHANGED].contains(&finding.code);
    if arguments.strict && exported.findings.iter().any(strictly) {
        return Err(Failure::Findings);
    }
    let bytes = exported.bytes.ok_or(Failure::Findings)?;
    let over = Over { force: arguments.force, ..Over::default() };
    desk.put(arguments.output.as_deref(), &bytes, over)
}

/// The form that is meant, and the maps it is about: a frozen one as it is, one drawn by a blueprint, or, of maps, every
/// question they yield; and whether it is these.
fn asked(desk: &mut Desk, arguments: &Export) -> Result<(Form, Vec<Map>, bool), Failure> {
    let variant = arguments.variant.as_deref().map_or(Some(0), variant_number).ok_or_else(bad_variant)?;
    if let Some((form, maps)) = desk.frozen_with_maps(&arguments.inputs)? {
        return Ok((form, maps, false));
    }
    let Question { maps, mut blueprint } = desk.question(&arguments.inputs, None)?;
    let whole = blueprint.is_standard() && arguments.count.is_none();
    let form = if whole {
        whole_bank(desk, &maps, arguments.typed, arguments.open.unwrap_or(0))
    } else {
        blueprint = blueprint.sized(arguments.count);
        blueprint.open = arguments.open.unwrap_or(blueprint.open);
        blueprint.typed |= arguments.typed;
        let (mut forms, findings) = desk.draw_forms(&maps, &blueprint, arguments.seed, variant + 1);
        desk.tell(&findings);
        forms.swap_remove(variant.min(forms.len() - 1))
    };
    if form.entries.is_empty() {
        return Err(Failure::usage("cli-no-questions", []));
    }
    Ok((form, maps, whole))
}

impl Desk {
    /// A frozen form as it is; of a blueprint or a map every question that may be asked.
    pub(super) fn whole(&mut self, path: &Path) -> Result<Form, Failure> {
        let inputs = [path.to_owned()];
        if let Some(form) = self.frozen(&inputs)? {
            return Ok(form);
        }
        let maps = self.question(&inputs, None)?.maps;
        Ok(whole_bank(self, &maps, false, 0))
    }
}

fn whole_bank(desk: &Desk, maps: &[Map], written: bool, open: usize) -> Form {
    let all: Vec<&Map> = maps.iter().collect();
    let (mut items, _) = bank(&all);
    items.retain(|item| item.languages.contains(&desk.lang));
    let items = if written { typed(&all, items) } else { items };
    let entry = |item| Entry { item, points: 1.0, at: Span::default(), origin: Origin::Made };
    let named = |lang| (lang, Phrase { text: say(lang, "export-bank", &[]), at: Span::default() });
    let (id, title) = match maps {
        [map] => (map.id.clone(), map.title.clone()),
        _ => (Id::new("bank").unwrap_or_default(), Text::new(Lang::BOTH.map(named)).unwrap_or_default()),
    };
    let mut form = Form {
        id,
        title,
        seed: 0,
        variant: "A".to_owned(),
        lang: None,
        minutes: None,
        entries: items.into_iter().map(entry).collect(),
        open: open_for(&all, open, 0),
        maps: Vec::new(),
    };
    form.name_maps(maps);
    form
}

/// When the newest of the files that were read was changed: the same files give the same bytes, a change of one gives
/// later ones.
fn stamp(desk: &Desk) -> u32 {
    let changed = |name: &str| {
        let time = std::fs::metadata(name).and_then(|data| data.modified()).ok()?;
        u32::try_from(time.duration_since(UNIX_EPOCH).ok()?.as_secs()).ok()
    };
    desk.files.iter().filter_map(|file| changed(&file.name)).max().unwrap_or(0)
}

/// Tells findings; those of questions that stand in no file take a line.
fn tell(desk: &mut Desk, findings: &[Diagnostic]) {
    for finding in findings {
        if finding.at != Span::default() {
            desk.tell(std::slice::from_ref(finding));
            continue;
        }
        let level = match finding.code.severity {
            Severity::Error => say(desk.lang, "level-error", &[]),
            Severity::Warning => say(desk.lang, "level-warning", &[]),
        };
        output::tell(&format!("{level}[{}]: {}", finding.code.id, report::message(finding, desk.lang)));
    }
}
