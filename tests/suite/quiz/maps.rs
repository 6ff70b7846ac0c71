use std::{path::PathBuf, sync::LazyLock};

use elenchus::{
    ground::{Files, Id, Lang},
    map::{
        foreign::{Input, import},
        model::Map,
        ron::{read_catalogue, read_map},
    },
    quiz::{Item, bank},
};

use crate::map::foreign::samples::SAMPLES;

/// The map of a file's text, with nothing of a catalogue.
pub(crate) fn map(id: &str, text: &str) -> Map {
    let mut files = Files::default();
    let (catalogue, _) = files.add("catalogue.ron", b"Catalogue()".to_vec());
    let (catalogue, _) = read_catalogue(&files, catalogue);
    let (file, _) = files.add(format!("{id}.ron"), text.as_bytes().to_vec());
    let (map, findings) = read_map(&files, file, Id::new(id).expect("a good id"), &catalogue);
    map.unwrap_or_else(|| panic!("{findings:?}"))
}

/// The maps that come with the crate, in the order of their names; none while the folder is empty.
pub(crate) fn shipped() -> Vec<Map> {
    let folder = std::env::var("ELENCHUS_TEST_MAPS")
        .map_or_else(|_| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("maps"), PathBuf::from);
    let mut names: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    names.retain(|name| name.extension().is_some_and(|extension| extension == "ron"));
    names.sort();
    let mut files = Files::default();
    let is_catalogue = |name: &&PathBuf| name.file_stem().is_some_and(|stem| stem == "catalogue");
    let Some(name) = names.iter().find(is_catalogue) else { return Vec::new() };
    let (file, _) = files.add("catalogue.ron", std::fs::read(name).unwrap_or_default());
    let (catalogue, _) = read_catalogue(&files, file);
    let mut maps = Vec::new();
    for name in names.iter().filter(|name| !is_catalogue(name)) {
        let stem = name.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let (file, _) = files.add(stem.clone(), std::fs::read(name).unwrap_or_default());
        let id = Id::new(&stem).unwrap_or_default();
        // A map that is being written may not be readable yet; other tests hold the shipped maps to be whole.
        maps.extend(read_map(&files, file, id, &catalogue).0);
    }
    maps
}

/// The bank of the shipped maps, made once for all tests.
pub(crate) fn shipped_bank() -> &'static [Item] {
    static BANK: LazyLock<Vec<Item>> = LazyLock::new(|| {
        let maps = shipped();
        bank(&maps.iter().collect::<Vec<_>>()).0
    });
    &BANK
}

/// The samples of foreign formats as maps.
pub(crate) fn foreign() -> Vec<Map> {
    let imported = SAMPLES.iter().enumerate().filter_map(|(at, (format, text))| {
        let mut files = Files::default();
        let (file, _) = files.add(format!("sample-{at}"), text.as_bytes().to_vec());
        let input = Input { file, format: *format, lang: Lang::En };
        import(&files, &[input], &format!("sample-{at}")).text.map(|text| map(&format!("sample-{at}"), &text))
    });
    imported.collect()
}
