use crate::{
    ground::Lang,
    map::{
        model::Map,
        paper::{
            broken::{BrokenOptions, broken},
            cards::{CardOptions, cards},
            handout::handout,
            poster::{PosterOptions, poster},
            sheet::Sheet,
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

/// All that can be made of a map, each sheet with the name of its file: one numbering and one seed. The poster is
/// made of the fewest sheets on which it can be read from arm's length; the map to mend has as many errors as can be planted, up to
/// the number asked for, and is missing where none can.
pub fn pack(map: &Map, others: &[Map], options: &PackOptions) -> Vec<(&'static str, Sheet)> {
    let (lang, seed) = (options.lang, options.seed);
    let tiled = PosterOptions { tile: Some(options.paper), ..PosterOptions::new(lang) };
    let mut set = Vec::new();
    set.extend(poster(map, &tiled).ok().map(|made| ("poster", made.sheet)));
    set.push(("handout", handout(map, lang, options.paper)));
    set.push((
        "cards",
        cards(map, others, &CardOptions { lang, seed, strays: options.strays, paper: options.paper }),
    ));
    for (name, hide) in [
        ("worksheet-texts", Hide::Texts),
        ("worksheet-relations", Hide::Relations),
        ("worksheet-roles", Hide::Roles),
        ("worksheet-speakers", Hide::Speakers),
        ("worksheet-branches", Hide::Branches),
    ] {
        let variants = options.variants.clone();
        let WorksheetOptions { both_sides, .. } = WorksheetOptions::new(lang, hide, options.level, seed);
        let options = WorksheetOptions {
            lang,
            hide,
            level: options.level,
            seed,
            variants,
            paper: options.paper,
            both_sides,
        };
        set.push((name, worksheet(map, &options)));
    }
    let mended = (1..=options.errors)
        .rev()
        .find_map(|errors| broken(map, &BrokenOptions { lang, errors, seed, paper: options.paper }).ok());
    set.extend(mended.map(|sheet| ("worksheet-broken", sheet)));
    set
}
