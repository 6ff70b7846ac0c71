use elenchus::{
    ground::{Files, Id, Lang},
    map::{
        html::{HtmlOptions, html},
        ron::{read_catalogue, read_map},
    },
};
use std::{env, fs, path::Path};

use elenchus::map::layout::{DrawOptions, draw};
fn main() {
    let dir = env::args().nth(1).unwrap();
    let out = env::args().nth(2).unwrap();
    let mut paths: Vec<_> = fs::read_dir(&dir)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "ron"))
        .collect();
    paths.sort();
    let mut files = Files::default();
    let cat = Path::new(&dir).join("catalogue.ron");
    let catalogue = if cat.exists() {
        let (f, _) = files.add("catalogue.ron", fs::read(cat).unwrap());
        read_catalogue(&files, f).0
    } else {
        Default::default()
    };
    for path in paths.iter().filter(|p| !p.ends_with("catalogue.ron")) {
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let (f, _) = files.add(stem, fs::read(path).unwrap());
        let (map, found) = read_map(&files, f, Id::new(stem).unwrap(), &catalogue);
        let Some(map) = map else {
            eprintln!("{stem}: {} findings", found.len());
            for d in found.iter().take(5) {
                eprintln!("{:?} {:?}", d.code, d.args)
            }
            continue;
        };
        let drawings = Lang::BOTH.map(|lang| draw(&map, &DrawOptions::new(lang)));
        let t = std::time::Instant::now();
        let page = html(&map, &drawings, &HtmlOptions { lang: Lang::De, home: None });
        eprintln!("{stem}: {} claims, {} KiB, {:?}", map.claims.len(), page.len() / 1024, t.elapsed());
        fs::write(format!("{out}/{stem}.html"), page).unwrap();
    }
}
