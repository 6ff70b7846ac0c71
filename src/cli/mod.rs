//! The outside world: arguments, files, terminal. One file a verb.

use std::{ffi::OsString, process::ExitCode};

use crate::{
    ground,
    ground::{Files, Id, Lang},
    map,
};

/// Runs the program on its arguments.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut files = Files::default();
    let args: Vec<_> = args.into_iter().skip(1).collect();
    let (cat, _) = files.add("maps/catalogue.ron", std::fs::read("maps/catalogue.ron").unwrap_or_default());
    let (catalogue, found) = map::ron::read_catalogue(&files, cat);
    for f in found {
        println!("{}", ground::report::human(&f, &files, Lang::En, true));
    }
    for arg in args {
        let (id, found) = files.add(arg.to_string_lossy(), std::fs::read(&arg).unwrap());
        for f in found {
            println!("{}", ground::report::human(&f, &files, Lang::En, true));
        }
        let (map, found) = map::ron::read_map(&files, id, Id::new("x").unwrap(), &catalogue);
        for f in found {
            println!("{}", ground::report::human(&f, &files, Lang::De, true));
        }
        println!("{}", map.is_some());
    }
    ExitCode::SUCCESS
}
