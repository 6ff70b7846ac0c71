use crate::{
    ground::Lang,
    map::{
        model::Map,
        paper::{
            broken::{BrokenOptions, broken},
            cards::{CardOptions, cards},
            handout::handout,
            poster::{PosterOptions, poster},
            sheet::{Sheet, SheetPart},
            tiles::Format,
            worksheet::{Hide, WorksheetOptions, worksheet},
        },
    },
};

/// What a set of sheets shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackOptions {
    /// The language.
    pub lang: Lang,
    /// The seed of everything that falls by chance.
    pub seed: u64,
    /// How hard the worksheets are, 1 to 5.
    pub level: u8,
    /// The variants of the worksheets.
    pub variants: Vec<String>,
    /// The paper of all sheets and of the poster's parts.
    pub paper: Format,
    /// The most errors planted in the map to mend.
    pub errors: usize,
    /// How many claims of other maps are mixed into the cards.
    pub strays: usize,
}

impl PackOptions {
    /// The usual set on A4.
    pub fn new(lang: Lang, seed: u64) -> Self {
        let variants = vec!["A".into(), "B".into()];
        Self { lang, seed, level: 2, variants, paper: Format::A4, errors: 3, strays: 0 }
    }
}

/// All that can be made of a map, each sheet with the name of its file, solutions in files of their own: one numbering
/// and one seed. The poster is made of the fewest sheets on which it can be read from arm's length, and is missing where
/// there are none; the map to mend has as many errors as can be planted, up to the number asked for, and is missing where
/// none can. Each of its variants has the next seed.
pub fn pack(map: &Map, others: &[Map], options: &PackOptions) -> Vec<(String, Sheet)> {
    let (lang, seed, paper) = (options.lang, options.seed, options.paper);
    let tiled = PosterOptions { tile: Some(paper), ..PosterOptions::new(lang) };
    let mut set: Vec<(String, Sheet)> = Vec::new();
    set.extend(poster(map, &tiled).ok().map(|made| ("poster".to_owned(), made.sheet)));
    set.push(("handout".to_owned(), handout(map, lang, paper)));
    let strays = options.strays;
    set.extend(parted("cards", &cards(map, others, &CardOptions { lang, seed, strays, paper })));
    for (name, hide) in [
        ("worksheet-texts", Hide::Texts),
        ("worksheet-relations", Hide::Relations),
        ("worksheet-roles", Hide::Roles),
        ("worksheet-speakers", Hide::Speakers),
        ("worksheet-branches", Hide::Branches),
    ] {
        let (level, variants) = (options.level, options.variants.clone());
        let usual = WorksheetOptions::new(lang, hide, level, seed);
        set.extend(parted(name, &worksheet(map, &WorksheetOptions { variants, paper, ..usual })));
    }
    for (at, variant) in options.variants.iter().enumerate() {
        let several = options.variants.len() > 1;
        let name =
            if several { format!("worksheet-broken-{variant}") } else { "worksheet-broken".to_owned() };
        let variant = several.then(|| variant.clone());
        set.extend(mended(map, options, at as u64, variant).iter().flat_map(|sheet| parted(&name, sheet)));
    }
    set
}

/// What is handed out and the solution, each in a file.
fn parted(name: &str, sheet: &Sheet) -> [(String, Sheet); 2] {
    [
        (name.to_owned(), sheet.only(SheetPart::Sheets)),
        (format!("{name}-solution"), sheet.only(SheetPart::Solution)),
    ]
}

fn mended(map: &Map, options: &PackOptions, at: u64, variant: Option<String>) -> Option<Sheet> {
    let (lang, paper, seed) = (options.lang, options.paper, options.seed.wrapping_add(at));
    let made = |errors: usize| {
        broken(map, &BrokenOptions { lang, errors, seed, paper, variant: variant.clone() }).ok()
    };
    (1..=options.errors).rev().find_map(made)
}
