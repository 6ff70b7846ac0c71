//! From what a person names to the forms they mean: a frozen form as it is, a blueprint over its maps, or maps alone.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use crate::{
    cli::{
        desk::{Desk, FileKind, expand, find},
        failure::Failure,
    },
    ground::{Arg, Diagnostic, FileId, Id, Span, nearest},
    map::model::Map,
    quiz::{
        Form, Held, bank,
        blueprint::{
            Blueprint,
            codes::{FORM_SHORT, MADE_FORM_SHORT, MADE_QUOTA_SHORT, QUOTA_SHORT, UNKNOWN_MAP},
            read_blueprint,
        },
        forms, hold, open_for, read_form, typed,
    },
};

/// Which forms are asked for.
#[derive(Debug, Default)]
pub(super) struct Wish<'a> {
    /// A form, a blueprint, or maps.
    pub inputs: &'a [PathBuf],
    /// A blueprint for the maps.
    pub blueprint: Option<&'a Path>,
    /// How many questions, against what the blueprint says.
    pub count: Option<usize>,
    /// The seed.
    pub seed: u64,
    /// How many variants.
    pub variants: usize,
    /// How many open prompts, against what the blueprint says.
    pub open: Option<usize>,
}

/// The maps of a quiz, and what is asked about them.
pub(super) struct Question {
    pub maps: Vec<Map>,
    pub blueprint: Blueprint,
}

impl Desk {
    /// The forms that are asked for. What the bank could not give is told.
    pub(super) fn forms(&mut self, wish: &Wish<'_>) -> Result<Vec<Form>, Failure> {
        if let Some(form) = self.frozen(wish.inputs)? {
            return Ok(vec![form]);
        }
        let Question { maps, mut blueprint } = self.question(wish.inputs, wish.blueprint)?;
        blueprint = blueprint.sized(wish.count);
        blueprint.open = wish.open.unwrap_or(blueprint.open);
        let (made, mut findings) = self.draw_forms(&maps, &blueprint, wish.seed, wish.variants);
        let asked = |finding: &&mut Diagnostic| wish.count.is_some() && finding.code == MADE_FORM_SHORT;
        findings.iter_mut().filter(asked).for_each(|finding| finding.at = Span::NOWHERE);
        self.tell(&findings);
        if made.iter().all(|form| form.entries.is_empty()) {
            return Err(Failure::usage("cli-no-questions", []));
        }
        Ok(made)
    }

    pub(super) fn draw_forms(
        &self,
        maps: &[Map],
        blueprint: &Blueprint,
        seed: u64,
        variants: usize,
    ) -> (Vec<Form>, Vec<Diagnostic>) {
        let maps: Vec<&Map> = maps.iter().collect();
        let (mut items, refused) = bank(&maps);
        items.retain(|item| item.languages.contains(&self.lang));
        if blueprint.typed {
            items = typed(&maps, items);
        }
        let (mut made, mut findings) = forms(&items, blueprint, seed, variants.max(1));
        blueprint.explain(&mut findings, &refused, self.lang);
        // What can be had is made: that it is less than was asked for is no reason to refuse it.
        for finding in &mut findings {
            let made = [(QUOTA_SHORT, MADE_QUOTA_SHORT), (FORM_SHORT, MADE_FORM_SHORT)];
            if let Some((_, made)) = made.into_iter().find(|(code, _)| *code == finding.code) {
                finding.code = made;
            }
        }
        for form in &mut made {
            form.open = open_for(&maps, blueprint.open, seed);
            form.name_maps(maps.iter().copied());
        }
        (made, findings)
    }

    /// The frozen form, if that is what the one input is.
    pub(super) fn frozen(&mut self, inputs: &[PathBuf]) -> Result<Option<Form>, Failure> {
        Ok(self.frozen_with_maps(inputs)?.map(|(form, _)| form))
    }

    /// The frozen form, if that is what the one input is, with those of its maps that are there.
    pub(super) fn frozen_with_maps(
        &mut self,
        inputs: &[PathBuf],
    ) -> Result<Option<(Form, Vec<Map>)>, Failure> {
        let [input] = inputs else { return Ok(None) };
        let path = quiz_path(input);
        if path.is_dir() {
            return Ok(None);
        }
        let (file, mut findings) = self.open(&path)?;
        if self.kind(file).ok() != Some(FileKind::Form) {
            return Ok(None);
        }
        let HeldForm { form, maps, findings: found, .. } = self.check_form(&path, file)?;
        findings.extend(found);
        self.tell_some(&findings, &path);
        let broken = findings.iter().any(Diagnostic::is_error);
        form.filter(|_| !broken).map(|form| Some((form, maps))).ok_or(Failure::Findings)
    }

    /// A frozen form held against its maps: what is wrong with it, and what becomes of each of its questions.
    pub(super) fn check_form(&mut self, path: &Path, file: FileId) -> Result<HeldForm, Failure> {
        let (form, mut findings) = read_form(&self.files, file);
        let Some(mut form) = form else { return Ok(HeldForm { findings, ..HeldForm::default() }) };
        let ids: BTreeSet<&Id> = form.entries.iter().map(|entry| &entry.item.map).collect();
        let mut maps = Vec::new();
        for id in ids {
            maps.extend(self.map_of_form(path, id)?);
        }
        let (held, found) = hold(&form.entries, &maps.iter().collect::<Vec<_>>());
        findings.extend(found);
        form.name_maps(&maps);
        Ok(HeldForm { form: Some(form), maps, findings, held })
    }

    /// The map of a form: of the files that may hold it, the first that is a map, for a blueprint may have its name.
    fn map_of_form(&mut self, form: &Path, id: &Id) -> Result<Option<Map>, Failure> {
        for path in beside(form, id).into_iter().filter(|path| path.is_file()) {
            let (file, _) = self.open(&path)?;
            if self.kind(file).ok() == Some(FileKind::Map) {
                return Ok(self.map(file, &path)?.0);
            }
        }
        Ok(None)
    }

    /// The maps and the blueprint that inputs stand for. A blueprint alone brings the maps it names from the folder
    /// `maps` beside its own.
    pub(super) fn question(
        &mut self,
        inputs: &[PathBuf],
        blueprint: Option<&Path>,
    ) -> Result<Question, Failure> {
        let alone = match inputs {
            [input] if blueprint.is_none() => self.blueprint_of(&quiz_path(input))?,
            _ => None,
        };
        let question = match (alone, blueprint) {
            (Some(blueprint), _) => {
                let path = quiz_path(&inputs[0]);
                let maps = maps_of(&blueprint, &path);
                if maps.is_empty() {
                    let mut findings = blueprint.check(&[], &[]);
                    findings.retain(|finding| finding.code == UNKNOWN_MAP);
                    suggest_maps(&mut findings, &path);
                    self.tell(&findings);
                    return Err(Failure::Findings);
                }
                let maps = self.maps_in_order(&maps)?;
                Question { maps, blueprint }
            }
            (None, Some(path)) => {
                let path = find(path, "quizzes");
                let not_one = || {
                    Failure::usage("cli-not-a-blueprint", [("path", Arg::from(path.display().to_string()))])
                };
                let blueprint = self.blueprint_of(&path)?.ok_or_else(not_one)?;
                Question { maps: self.maps_in_order(inputs)?, blueprint }
            }
            (None, None) => {
                let maps = self.maps_in_order(inputs)?;
                let blueprint = plain_blueprint(&maps);
                Question { maps, blueprint }
            }
        };
        let maps: Vec<&Map> = question.maps.iter().collect();
        // Only items that are named one by one need be known to tell whether they are there.
        let items = if question.blueprint.include.is_empty() { Vec::new() } else { bank(&maps).0 };
        let mut findings = question.blueprint.check(&maps, &items);
        findings.extend(hold(&question.blueprint.items, &maps).1);
        if let [input] = inputs {
            suggest_maps(&mut findings, &quiz_path(input));
        }
        self.tell(&findings);
        if findings.iter().any(Diagnostic::is_error) { Err(Failure::Findings) } else { Ok(question) }
    }

    /// All that is wrong with a blueprint, on its own and against its maps. What is wrong with a map is told where the
    /// map is checked.
    pub(super) fn check_blueprint(&mut self, path: &Path, file: FileId) -> Result<Vec<Diagnostic>, Failure> {
        let (blueprint, mut findings) = self.read_blueprint(path, file);
        let Some(blueprint) = blueprint else { return Ok(findings) };
        let mut maps = Vec::new();
        for path in expand(&maps_of(&blueprint, path), "maps")? {
            let (file, _) = self.open(&path)?;
            if self.kind(file).ok() == Some(FileKind::Map) {
                maps.extend(self.map(file, &path)?.0);
            }
        }
        let maps: Vec<&Map> = maps.iter().collect();
        let (items, refused) = bank(&maps);
        findings.extend(blueprint.check(&maps, &items));
        suggest_maps(&mut findings, path);
        findings.extend(hold(&blueprint.items, &maps).1);
        if !findings.iter().any(Diagnostic::is_error) {
            let mut short = forms(&items, &blueprint, 1, 1).1;
            blueprint.explain(&mut short, &refused, self.lang);
            findings.extend(short);
        }
        Ok(findings)
    }

    fn read_blueprint(&self, path: &Path, file: FileId) -> (Option<Blueprint>, Vec<Diagnostic>) {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        read_blueprint(&self.files, file, Id::new(&stem).unwrap_or_default())
    }

    fn blueprint_of(&mut self, path: &Path) -> Result<Option<Blueprint>, Failure> {
        if path.is_dir() {
            return Ok(None);
        }
        let (file, mut findings) = self.open(path)?;
        if self.kind(file).ok() != Some(FileKind::Blueprint) {
            return Ok(None);
        }
        let broken = !findings.is_empty();
        let (blueprint, found) = self.read_blueprint(path, file);
        findings.extend(found);
        self.tell(&findings);
        blueprint.filter(|_| !broken).map(Some).ok_or(Failure::Findings)
    }
}

/// A form, those of its maps that are there, what is wrong with it, and what its maps say of each question.
#[derive(Default)]
pub(super) struct HeldForm {
    pub form: Option<Form>,
    pub maps: Vec<Map>,
    pub findings: Vec<Diagnostic>,
    pub held: Vec<Held>,
}

/// Where the map of a form may be: beside it, in the folder `maps` beside it, in the one beside its folder, or in `maps`.
fn beside(form: &Path, map: &Id) -> [PathBuf; 4] {
    let folder = form.parent().unwrap_or(Path::new(""));
    let folders = [folder.to_owned(), folder.join("maps"), folder.join("../maps"), PathBuf::from("maps")];
    folders.map(|folder| folder.join(format!("{map}.ron")))
}

/// How many questions a quiz has that says nothing of it.
const USUAL_COUNT: usize = 12;

/// What is asked of maps where no blueprint says.
pub(super) fn plain_blueprint(maps: &[Map]) -> Blueprint {
    let mut blueprint = Blueprint::standard(USUAL_COUNT);
    if let [map] = maps {
        blueprint.title = map.title.clone();
        blueprint.id = map.id.clone();
    }
    blueprint
}

pub(super) fn quiz_path(input: &Path) -> PathBuf {
    let in_quizzes = find(input, "quizzes");
    if in_quizzes.exists() { in_quizzes } else { find(input, "maps") }
}

/// Where the maps of a blueprint are: in the folder `maps` beside the blueprint's.
fn home_of(path: &Path) -> PathBuf {
    let above = path.parent().and_then(Path::parent).unwrap_or(Path::new(""));
    let folder = above.join("maps");
    if folder.is_dir() { folder } else { PathBuf::from("maps") }
}

/// Says of a map that is not there which one of its folder was most likely meant.
fn suggest_maps(findings: &mut [Diagnostic], path: &Path) {
    let unknown = |finding: &&mut Diagnostic| finding.code == UNKNOWN_MAP && finding.suggestion.is_none();
    let mut unknown = findings.iter_mut().filter(unknown).peekable();
    if unknown.peek().is_none() {
        return;
    }
    let there = expand(&[home_of(path)], "maps").unwrap_or_default();
    let names: Vec<_> = there.iter().filter_map(|path| path.file_stem()?.to_str()).collect();
    for finding in unknown {
        let name = finding.args.iter().find_map(|(name, value)| match value {
            Arg::Text(value) if *name == "name" => Some(value.clone()),
            _ => None,
        });
        let near = name.and_then(|name| nearest(&name, names.iter().copied()).map(str::to_owned));
        finding.suggestion = near;
    }
}

/// The files of the maps that a blueprint names, all of their folder if it names none.
pub(super) fn maps_of(blueprint: &Blueprint, path: &Path) -> Vec<PathBuf> {
    let folder = home_of(path);
    if blueprint.maps.is_empty() {
        return vec![folder];
    }
    let file = |id: &Id| folder.join(format!("{id}.ron"));
    blueprint.maps.iter().map(|map| file(&map.id)).filter(|path| path.exists()).collect()
}
