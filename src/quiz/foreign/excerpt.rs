use crate::{
    ground::{Id, Lang},
    map::{
        layout::{DrawOptions, draw},
        model::Map,
        paper::excerpt,
    },
    page::{SvgOptions, svg},
    quiz::foreign::sheet::Question,
};

/// The maps that questions are about, to draw parts of them.
#[derive(Debug)]
pub(super) struct Excerpts<'a> {
    maps: Vec<&'a Map>,
    lang: Lang,
}

/// What a question is about, drawn.
#[derive(Debug)]
pub(super) struct Picture {
    /// A name for a file: letters, digits, `-`, `_` and `.`.
    pub name: String,
    pub svg: String,
    /// What it shows, in words.
    pub alt: String,
}

impl<'a> Excerpts<'a> {
    pub(super) fn new(maps: &[&'a Map], lang: Lang) -> Self {
        Self { maps: maps.to_vec(), lang }
    }

    /// The part of its map that a question is about. It shows the key, so it belongs behind the answer. The letters are
    /// not embedded: a bank holds a thousand pictures, and a page that shows one has a font.
    pub(super) fn picture(&self, question: &Question<'_>) -> Option<Picture> {
        self.part(question.map, question.facts, question.id)
    }

    /// The part of a map that holds certain claims, drawn, for a file of that name.
    pub(super) fn part(&self, map: &Id, claims: &[Id], name: &str) -> Option<Picture> {
        let map = self.maps.iter().find(|known| known.id == *map)?;
        let part = excerpt(map, claims)?;
        let scene = draw(&part, &DrawOptions::new(self.lang));
        let options = SvgOptions { embed_fonts: false, ..SvgOptions::default() };
        let name = format!("{name}.svg");
        Some(Picture { name, svg: svg(&scene, &options), alt: scene.alternative() })
    }
}
