use std::sync::{Arc, LazyLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};

use crate::page::{
    error::PageError,
    font::Face,
    scene::Scene,
    svg::{SvgOptions, svg},
};

/// The most pixels a picture may have: 64 million take 256 MB while they are drawn. An A3 sheet at 300 dpi has 17 million.
pub const MOST_PIXELS: u64 = 64_000_000;

/// Prints a scene as a PNG picture of so many pixels an inch (72 make a point a pixel).
///
/// # Errors
/// If the resolution is not a number above zero, or the picture would have more than [`MOST_PIXELS`].
pub fn png(scene: &Scene, dpi: f64) -> Result<Vec<u8>, PageError> {
    let (width, height) = pixels(scene, dpi)?;
    let options = Options { fontdb: FONTS.clone(), font_family: Face::FAMILY.into(), ..Options::default() };
    let drawing = svg(scene, &SvgOptions { embed_fonts: false, ..SvgOptions::default() });
    let tree = Tree::from_str(&drawing, &options).map_err(|error| PageError::Drawing(error.to_string()))?;
    let too_large = PageError::TooLarge { width: width.into(), height: height.into(), most: MOST_PIXELS };
    let mut picture = Pixmap::new(width, height).ok_or(too_large)?;
    let scale =
        Transform::from_scale(width as f32 / tree.size().width(), height as f32 / tree.size().height());
    resvg::render(&tree, scale, &mut picture.as_mut());
    picture.encode_png().map_err(|error| PageError::Drawing(error.to_string()))
}

/// Our two faces and no others: what is installed on a machine must not change a picture.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for face in Face::ALL {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(face.bytes())));
    }
    fonts.set_sans_serif_family(Face::FAMILY);
    Arc::new(fonts)
});

/// The size of the picture in pixels, at least one each way.
fn pixels(scene: &Scene, dpi: f64) -> Result<(u32, u32), PageError> {
    if !(dpi.is_finite() && dpi > 0.0) {
        return Err(PageError::Resolution);
    }
    let side = |points: f64| (points * dpi / 72.0).round().max(1.0) as u64;
    let (width, height) = (side(scene.width()), side(scene.height()));
    let too_large = PageError::TooLarge { width, height, most: MOST_PIXELS };
    if width.saturating_mul(height) > MOST_PIXELS {
        return Err(too_large);
    }
    match (u32::try_from(width), u32::try_from(height)) {
        (Ok(width), Ok(height)) => Ok((width, height)),
        _ => Err(too_large),
    }
}
