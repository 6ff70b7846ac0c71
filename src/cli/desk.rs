use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use serde::de::IgnoredAny;

use crate::{
    cli::{failure::Failure, output},
    ground::{
        Arg, Diagnostic, FileId, Files, Id, Lang, MAX_BYTES, Span, TOO_LARGE, nearest, report,
        ron::{UNCLOSED, kind, read},
        say,
    },
    map::{
        model::Map,
        ron::{Catalogue, codes, read_catalogue, read_map},
    },
};

/// The name of the catalogue beside the maps of a folder.
pub(super) const CATALOGUE: &str = "catalogue.ron";

/// What a file says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Map,
    Catalogue,
    Blueprint,
    Form,
    Theme,
}

/// What files call themselves.
const KINDS: [(&str, FileKind); 5] = [
    ("Map", FileKind::Map),
    ("Catalogue", FileKind::Catalogue),
    ("Blueprint", FileKind::Blueprint),
    ("Form", FileKind::Form),
    ("Theme", FileKind::Theme),
];

impl FileKind {
    /// What a file is that calls itself so.
    pub(crate) fn named(name: &str) -> Option<Self> {
        KINDS.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }
}

/// What a verb works with: the language, and the files read so far.
pub(crate) struct Desk {
    pub lang: Lang,
    pub files: Files,
    /// Where they were read from, and what is wrong with their bytes.
    pub read: BTreeMap<PathBuf, (FileId, Vec<Diagnostic>)>,
    /// The catalogues of folders, and whether they are whole.
    catalogues: BTreeMap<PathBuf, (Catalogue, bool)>,
}

impl Desk {
    pub(crate) fn new(lang: Lang) -> Self {
        Self { lang, files: Files::default(), read: BTreeMap::new(), catalogues: BTreeMap::new() }
    }

    /// Reads a file in, once. What is wrong with its bytes is a finding; one that is too large ends the verb.
    pub(crate) fn open(&mut self, path: &Path) -> Result<(FileId, Vec<Diagnostic>), Failure> {
        if let Some((file, findings)) = self.read.get(path) {
            return Ok((*file, findings.clone()));
        }
        let bytes = bytes(path).map_err(Failure::file(path))?;
        let (file, findings) = self.files.add(path.display().to_string(), bytes);
        if findings.iter().any(|finding| finding.code == TOO_LARGE) {
            self.tell(&findings);
            return Err(Failure::Findings);
        }
        self.read.insert(path.to_owned(), (file, findings.clone()));
        Ok((file, findings))
    }

    /// What an open file says it is.
    pub(crate) fn kind(&self, file: FileId) -> Result<FileKind, Box<Diagnostic>> {
        let (name, at) = kind(&self.files, file).unwrap_or(("", Span::new(file, 0, 0)));
        FileKind::named(name).ok_or_else(|| {
            // A comment without end hides what the file says.
            let form = read::<IgnoredAny>(&self.files, file).findings;
            if let Some(open) =
                form.into_iter().find(|finding| finding.code == UNCLOSED && finding.at.start <= at.start)
            {
                return Box::new(open);
            }
            let near = nearest(name, KINDS.map(|(name, _)| name));
            Box::new(Diagnostic::new(codes::UNKNOWN_KIND, at).suggest(near.map(str::to_owned)))
        })
    }

    /// Reads the map of an open file, with the catalogue beside it.
    pub(crate) fn map(
        &mut self,
        file: FileId,
        path: &Path,
    ) -> Result<(Option<Map>, Vec<Diagnostic>), Failure> {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let Some(id) = Id::new(&stem) else {
            let finding = Diagnostic::new(codes::BAD_FILE_NAME, Span::new(file, 0, 0)).arg("name", stem);
            return Ok((None, vec![finding]));
        };
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let mut broken = self.load_catalogue(&folder)?;
        let (catalogue, whole) = &self.catalogues[&folder];
        let (map, mut findings) = read_map(&self.files, file, id, catalogue);
        // What a map misses may stand in the part of a broken catalogue that was not read.
        findings.retain(|finding| *whole || finding.code != codes::UNKNOWN_ID);
        broken.extend(findings);
        Ok((map.filter(|_| *whole), broken))
    }

    /// Reads the catalogue of a folder once. The errors in it are told the first time only.
    fn load_catalogue(&mut self, folder: &Path) -> Result<Vec<Diagnostic>, Failure> {
        if self.catalogues.contains_key(folder) {
            return Ok(Vec::new());
        }
        let path = folder.join(CATALOGUE);
        let (catalogue, mut findings) = if path.exists() {
            let (file, mut findings) = self.open(&path)?;
            let (catalogue, found) = read_catalogue(&self.files, file);
            findings.extend(found);
            (catalogue, findings)
        } else {
            Default::default()
        };
        findings.retain(Diagnostic::is_error);
        self.catalogues.insert(folder.to_owned(), (catalogue, findings.is_empty()));
        Ok(findings)
    }

    /// The one map that a path stands for.
    pub(crate) fn lone_map(&mut self, path: &Path) -> Result<Map, Failure> {
        let mut maps = self.maps(&[path.to_owned()])?;
        match maps.pop() {
            Some(map) if maps.is_empty() => Ok(map),
            _ => Err(Failure::usage("cli-one-map", [("path", Arg::from(path.display().to_string()))])),
        }
    }

    /// The same as [`Self::maps`] in the order in which a folder has them, whatever the order of the paths: what is asked
    /// of several maps together does not depend on who is named first.
    pub(crate) fn maps_in_order(&mut self, paths: &[PathBuf]) -> Result<Vec<Map>, Failure> {
        let mut maps = self.maps(paths)?;
        maps.sort_by_cached_key(|map| format!("{}.ron", map.id));
        Ok(maps)
    }

    /// Reads the maps of some paths; folders stand for the maps in them. A map that is named twice is there once; two of
    /// one name could not be told apart. Errors are told and end the verb.
    pub(crate) fn maps(&mut self, paths: &[PathBuf]) -> Result<Vec<Map>, Failure> {
        let mut maps = Vec::new();
        let mut broken = Vec::new();
        for path in distinct(expand(paths, "maps")?)? {
            let (file, mut findings) = self.open(&path)?;
            match self.kind(file) {
                Ok(FileKind::Map) => {
                    let (map, found) = self.map(file, &path)?;
                    findings.extend(found);
                    maps.extend(map);
                }
                Ok(FileKind::Catalogue) if paths.iter().all(|given| *given != path) => {}
                Ok(_) => {
                    let name = path.display().to_string();
                    return Err(Failure::usage("cli-not-a-map", [("path", Arg::from(name))]));
                }
                Err(finding) => findings.push(*finding),
            }
            broken.extend(findings.into_iter().filter(Diagnostic::is_error));
        }
        if maps.is_empty() && broken.is_empty() {
            return Err(Failure::usage("cli-no-maps", []));
        }
        self.tell(&broken);
        if broken.is_empty() { Ok(maps) } else { Err(Failure::Findings) }
    }

    /// Tells findings on standard error.
    pub(crate) fn tell(&self, findings: &[Diagnostic]) {
        findings.iter().for_each(|finding| self.tell_one(finding));
    }

    /// Tells what is wrong with a file on the way to something else: errors all, of each kind of warning the first few
    /// and how many more there are.
    pub(crate) fn tell_some(&self, findings: &[Diagnostic], path: &Path) {
        const FEW: usize = 8;
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in findings {
            let count = counts.entry(finding.code.id).or_default();
            *count += usize::from(!finding.is_error());
            if *count <= FEW {
                self.tell_one(finding);
            }
        }
        for (code, count) in counts.into_iter().filter(|(_, count)| *count > FEW) {
            let path = path.display().to_string();
            let args =
                [("count", Arg::Count(count - FEW)), ("code", Arg::from(code)), ("path", Arg::from(path))];
            output::tell(&say(self.lang, "cli-more-warnings", &args));
        }
    }

    fn tell_one(&self, finding: &Diagnostic) {
        output::tell(&report::human(finding, &self.files, self.lang, output::colour()));
    }
}

/// What a file holds; of one that is too large, such as a device that never ends, no more than shows that it is.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The RON files that paths stand for: a file itself, the `.ron` files of a folder in alphabetical order, or, for a
/// bare name, that file in the folder `home`.
pub(crate) fn expand(paths: &[PathBuf], home: &str) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(ron_files(path)?);
        } else {
            files.push(find(path, home));
        }
    }
    Ok(files)
}

/// Files of which there is at least one: to look at none would find nothing wrong.
pub(crate) fn some(files: Vec<PathBuf>) -> Result<Vec<PathBuf>, Failure> {
    if files.is_empty() { Err(Failure::usage("cli-no-files", [])) } else { Ok(files) }
}

/// The files without those that are named again; two maps of one name are refused.
fn distinct(paths: Vec<PathBuf>) -> Result<Vec<PathBuf>, Failure> {
    let mut files: Vec<(PathBuf, PathBuf)> = Vec::new();
    for path in paths {
        let real = path.canonicalize().unwrap_or_else(|_| path.clone());
        if files.iter().any(|(known, _)| *known == real) {
            continue;
        }
        let same = |other: &Path| other.file_stem() == path.file_stem() && !other.ends_with(CATALOGUE);
        if let Some((_, other)) = files.iter().find(|(_, other)| same(other)) {
            let args = [("path", path.display()), ("other", other.display())];
            let args = args.map(|(name, path)| (name, Arg::from(path.to_string())));
            return Err(Failure::usage("cli-same-name", args));
        }
        files.push((real, path));
    }
    Ok(files.into_iter().map(|(_, path)| path).collect())
}

/// The path itself, or the file of that name in the folder `home`.
pub(crate) fn find(path: &Path, home: &str) -> PathBuf {
    let bare = !path.exists() && path.components().count() == 1;
    let at_home = Path::new(home).join(path).with_extension("ron");
    if bare && at_home.exists() { at_home } else { path.to_owned() }
}

fn ron_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::file(folder))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(Failure::file(folder))?.path();
        // What begins with a point is kept by a system or an editor, and is no one's work.
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !hidden && path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ron")) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
