use serde_json::json;

use crate::page::{
    error::PageError,
    scene::{Landmark, Scene},
    svg::{SvgOptions, svg},
    typeset::typeset,
};

/// How a scene becomes a PDF.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PdfOptions {
    /// The sheet the drawing is fitted to, as large as it gets; without one, the sheet is as large as the drawing.
    pub paper: Option<Paper>,
}

/// A sheet of paper and the margin that stays white; all measures in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paper {
    width: f64,
    height: f64,
    margin: f64,
}

impl Paper {
    /// A0, upright.
    pub const A0: Self = Self::millimetres(841.0, 1189.0);
    /// A1, upright.
    pub const A1: Self = Self::millimetres(594.0, 841.0);
    /// A2, upright.
    pub const A2: Self = Self::millimetres(420.0, 594.0);
    /// A3, upright.
    pub const A3: Self = Self::millimetres(297.0, 420.0);
    /// A4, upright.
    pub const A4: Self = Self::millimetres(210.0, 297.0);
    /// US Letter, upright.
    pub const LETTER: Self = Self::millimetres(215.9, 279.4);
    /// US Tabloid, upright.
    pub const TABLOID: Self = Self::millimetres(279.4, 431.8);

    /// With a margin of 10 mm, which every office printer can keep.
    const fn millimetres(width: f64, height: f64) -> Self {
        const POINTS: f64 = 72.0 / 25.4;
        Self { width: width * POINTS, height: height * POINTS, margin: 10.0 * POINTS }
    }

    /// The sheet turned on its side.
    pub const fn landscape(self) -> Self {
        Self { width: self.height, height: self.width, ..self }
    }

    /// The sheet turned to where a scene comes out larger.
    pub fn turned_for(self, scene: &Scene) -> Self {
        let turned = self.landscape();
        if turned.scale_for(scene) > self.scale_for(scene) { turned } else { self }
    }

    /// The width in points.
    pub const fn width(self) -> f64 {
        self.width
    }

    /// The height in points.
    pub const fn height(self) -> f64 {
        self.height
    }

    /// By how much a scene is scaled to fit: above 1 it is enlarged. Times the font size, this tells whether the print
    /// can be read.
    pub fn scale_for(self, scene: &Scene) -> f64 {
        let across = (self.width - 2.0 * self.margin) / scene.width();
        across.min((self.height - 2.0 * self.margin) / scene.height())
    }
}

/// No bookmark lies deeper.
const DEEPEST: u8 = 7;
/// The longest side a page of a PDF may have for every reader to show it.
const LONGEST: f64 = 14_400.0;

/// The sheet for one drawing. All it is told comes as data.
const TEMPLATE: &str = r#"#let sheet = json("sheet.json")
#set document(title: sheet.title, date: none)
#set page(width: sheet.page.at(0) * 1pt, height: sheet.page.at(1) * 1pt, margin: 0pt)
#place(center + horizon, image(
  "scene.svg",
  alt: sheet.alt,
  width: sheet.drawing.at(0) * 1pt,
  height: sheet.drawing.at(1) * 1pt,
  fit: "stretch",
))
// Bookmarks: headings that are not seen, each where its place is.
#for mark in sheet.marks {
  place(top + left, dx: mark.x * 1pt, dy: mark.y * 1pt, hide(heading(
    level: mark.level, outlined: false, bookmarked: true, text(size: 1pt, mark.text),
  )))
}
"#;

/// Prints a scene as a tagged PDF of one page: text stays text, its fonts are in the file, and the scene's title,
/// description and reading stand for the drawing where it cannot be seen; its landmarks are bookmarks. A drawing too large for a PDF's page is
/// printed smaller.
///
/// # Errors
/// If the drawing has more elements than the typesetter takes.
pub fn pdf(scene: &Scene, options: &PdfOptions) -> Result<Vec<u8>, PageError> {
    let longest = scene.width().max(scene.height());
    let (scale, page) = match options.paper {
        Some(paper) => (paper.scale_for(scene), Some([paper.width, paper.height])),
        None => ((LONGEST / longest).min(1.0), None),
    };
    let drawing = [scene.width() * scale, scene.height() * scale];
    let alt = format!("{}\n{}", scene.title(), scene.alternative());
    let page = page.unwrap_or(drawing);
    let corner = [0, 1].map(|axis| (page[axis] - drawing[axis]) / 2.0);
    let mark = |mark: &Landmark| {
        let [x, y] = [corner[0] + mark.place.x() * scale, corner[1] + mark.place.y() * scale];
        json!({ "level": mark.level.min(DEEPEST) + 1, "text": mark.text, "x": x, "y": y })
    };
    let marks: Vec<_> = scene.landmarks().iter().map(mark).collect();
    let sheet =
        json!({ "title": scene.title(), "alt": alt, "page": page, "drawing": drawing, "marks": marks });
    let image = svg(scene, &SvgOptions { embed_fonts: false, ..SvgOptions::default() });
    let files = [("sheet.json", sheet.to_string().into_bytes()), ("scene.svg", image.into_bytes())];
    typeset(TEMPLATE, &files, scene.lang())
}
