use std::{borrow::Cow, collections::BTreeSet};

use allsorts::{
    binary::read::ReadScope,
    font_data::FontData,
    subset::{CmapTarget, SubsetProfile, subset},
};

use crate::page::font::Face;

/// The part of a font that draws the given characters: a TrueType file a browser takes. The hints go with it, kerning
/// does not. Whatever keeps the font from being cut down, the whole one does as well.
pub(crate) fn font_for(face: Face, used: &BTreeSet<char>) -> Cow<'static, [u8]> {
    cut_down(face, used).map_or(Cow::Borrowed(face.bytes()), Cow::Owned)
}

fn cut_down(face: Face, used: &BTreeSet<char>) -> Option<Vec<u8>> {
    let font = ReadScope::new(face.bytes()).read::<FontData<'_>>().ok()?;
    let tables = font.table_provider(0).ok()?;
    // Glyph 0, the empty box for missing characters, must come first.
    let glyphs: BTreeSet<u16> = used.iter().filter_map(|c| face.glyph(*c)).chain([0]).collect();
    let glyphs: Vec<u16> = glyphs.into_iter().collect();
    let profile = SubsetProfile::parse_custom("cvt,fpgm,prep".into()).ok()?;
    subset(&tables, &glyphs, &profile, CmapTarget::Unicode).ok()
}
