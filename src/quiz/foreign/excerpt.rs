use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use crate::{
    ground::{Id, Lang, rng::fnv1a},
    map::{
        layout::{Atlas, DrawOptions, View},
        model::{ClaimIx, Map},
        paper::excerpt_claims,
    },
    page::{SvgOptions, svg},
    quiz::foreign::sheet::Question,
};

/// The maps that questions are about, to draw parts of them. Many questions are about the same part: it is drawn once.
#[derive(Debug)]
pub(super) struct Excerpts<'a> {
    maps: BTreeMap<&'a Id, (&'a Map, OnceCell<Atlas<'a>>)>,
    lang: Lang,
    drawn: RefCell<BTreeMap<Part<'a>, Rc<Picture>>>,
}

/// The most claims that can be read in a picture beside a question.
pub(super) const MOST_SHOWN: usize = 24;

/// A map, and the claims of it that are shown.
type Part<'a> = (&'a Id, BTreeSet<ClaimIx>);

/// What a question is about, drawn.
#[derive(Debug)]
pub(super) struct Picture {
    /// A name for a file: letters, digits, `-`, `_` and `.`. It ends in a fingerprint of what is drawn, so that one name
    /// is one picture, whatever quiz it comes from.
    pub name: String,
    pub svg: String,
    /// What it shows, in words.
    pub alt: String,
}

impl<'a> Excerpts<'a> {
    pub(super) fn new(maps: &[&'a Map], lang: Lang) -> Self {
        let maps = maps.iter().rev().map(|map| (&map.id, (*map, OnceCell::new()))).collect();
        Self { maps, lang, drawn: RefCell::default() }
    }

    /// The part of its map that a question is about. It shows the key, so it belongs behind the answer. The letters are
    /// not embedded: a bank holds hundreds of pictures, and a page that shows one has a font.
    pub(super) fn picture(&self, question: &Question<'_>) -> Option<Rc<Picture>> {
        self.part(question.map, question.facts)
    }

    /// Whether a question is about more claims of its map than a picture shows.
    pub(super) fn is_too_large(&self, question: &Question<'_>) -> bool {
        let map = self.maps.get(question.map);
        map.is_some_and(|(map, _)| excerpt_claims(map, question.facts).len() > MOST_SHOWN)
    }

    /// The part of a map that holds certain claims, drawn; nothing if there are none, or too many.
    pub(super) fn part(&self, map: &Id, claims: &[Id]) -> Option<Rc<Picture>> {
        let (map, atlas) = self.maps.get(map)?;
        let shown = excerpt_claims(map, claims);
        if shown.is_empty() || shown.len() > MOST_SHOWN {
            return None;
        }
        let atlas = || atlas.get_or_init(|| Atlas::new(map, &DrawOptions::new(self.lang)));
        let drawn = || Rc::new(picture(map, atlas(), shown.clone()));
        let key = (&map.id, shown.clone());
        Some(Rc::clone(self.drawn.borrow_mut().entry(key).or_insert_with(drawn)))
    }
}

/// Some claims of a map with every line between them.
fn picture(map: &Map, atlas: &Atlas<'_>, shown: BTreeSet<ClaimIx>) -> Picture {
    let scene = atlas.layout(&View { claims: Some(shown), ..View::default() }).scene();
    let svg = svg(&scene, &SvgOptions { embed_fonts: false, ..SvgOptions::default() });
    let name = format!("{}-{:016x}.svg", map.id, fnv1a(svg.as_bytes()));
    Picture { name, svg, alt: scene.alternative() }
}
