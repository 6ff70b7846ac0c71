use std::sync::Arc;

use base64::Engine;
use elenchus::{
    ground::Lang,
    page::{Colour, Dash, Face, Group, Path, Point, Rect, Scene, Style, SvgOptions, Text, svg},
};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use resvg::usvg::{self, Tree, fontdb};

use crate::page::sample;

fn plain() -> SvgOptions {
    SvgOptions { embed_fonts: false, ..SvgOptions::default() }
}

/// Parses, with our fonts at hand, or fails the test.
fn parse(drawing: &str) -> Tree {
    let mut fonts = fontdb::Database::new();
    Face::ALL.iter().for_each(|face| {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(face.bytes())));
    });
    let options = usvg::Options { fontdb: Arc::new(fonts), ..usvg::Options::default() };
    Tree::from_str(drawing, &options).expect("the drawing is sound SVG")
}

#[test]
fn a_scene_is_written_down_item_by_item() {
    let drawing = svg(&sample::scene(), &plain());
    parse(&drawing);
    insta::assert_snapshot!(drawing);
}

#[test]
fn ids_carry_the_prefix() {
    let drawing = svg(&sample::scene(), &SvgOptions { prefix: "de-".into(), ..plain() });
    for id in [
        "id=\"de-introduce\"",
        "id=\"de-title\"",
        "aria-labelledby=\"de-title\"",
        "aria-describedby=\"de-desc\"",
    ] {
        assert!(drawing.contains(id), "{id}");
    }
    assert!(parse(&drawing).node_by_id("de-safer").is_some());
}

#[test]
fn markup_in_texts_stays_text() {
    let evil = "<script>&\"'</text>]]>\u{0}\u{8}\u{1b}\u{ffff}";
    let mut scene = Scene::new(10.0, 10.0, evil, Lang::En).described(evil);
    let words = Text::new(Point::new(0.0, 0.0), 1.0, Face::Regular, [evil]);
    scene.push(Group::new(evil).id(evil).title(evil).with(words));
    scene.read(1, evil);
    let drawing = svg(&scene, &plain());
    parse(&drawing);
    assert!(!drawing.contains("<script"));
    assert!(drawing.chars().all(|c| c == '\n' || !c.is_control() && c != '\u{ffff}'));
}

#[test]
fn numbers_are_short_and_never_minus_nothing() {
    let mut scene = Scene::new(100.0, 50.25, "n", Lang::En);
    let style = Style::stroked(Colour::BLACK, 0.5).dashed(Dash::alternating([1.0, 2.5, 0.125, 3.0]));
    let path = Path::from(Point::new(-0.001, 1.0 / 3.0), style).line(Point::new(-12.5, 1e300));
    scene.push(path.cubic(Point::new(0.1, 0.2), Point::new(9.999, 9.996), Point::new(-0.05, 5e-324)).close());
    scene.push(Rect::new(Point::new(1.0, 2.0), 3.0, 0.0, Style::default()));
    insta::assert_snapshot!(svg(&scene, &plain()));
}

#[test]
fn only_the_letters_used_are_embedded() {
    let drawing = svg(&sample::scene(), &SvgOptions::default());
    parse(&drawing);
    let fonts: Vec<Vec<u8>> = drawing.lines().filter_map(embedded).collect();
    assert_eq!(fonts.len(), 2);
    for (font, face) in fonts.iter().zip(Face::ALL) {
        let cut = ttf_parser::Face::parse(font, 0).expect("the font is sound");
        assert!(font.len() < face.bytes().len() / 5, "{} bytes", font.len());
        let advance = cut.glyph_index('e').and_then(|id| cut.glyph_hor_advance(id)).expect("`e` is used");
        assert_eq!(f64::from(advance) / f64::from(cut.units_per_em()), face.width("e", 1.0));
        assert_eq!(cut.glyph_index('Q'), None);
    }
}

fn embedded(line: &str) -> Option<Vec<u8>> {
    let data = line.split("base64,").nth(1)?.split(')').next()?;
    base64::engine::general_purpose::STANDARD.decode(data).ok()
}

#[test]
fn ten_thousand_boxes_are_no_matter() {
    let mut scene = Scene::new(10_000.0, 10_000.0, "many", Lang::En);
    for n in 0..10_000_u32 {
        let at = Point::new(f64::from(n % 100) * 100.0, f64::from(n / 100) * 100.0);
        let frame = Rect::new(at, 90.0, 60.0, Style::filled(Colour::WHITE));
        scene.push(Group::new("claim").id(&format!("c{n}")).with(frame).with(Text::new(
            at,
            9.0,
            Face::Regular,
            ["a", "b"],
        )));
    }
    assert_eq!(svg(&scene, &plain()).matches("<rect").count(), 10_000);
}

proptest! {
    #[test]
    fn any_text_makes_sound_svg(title in any::<String>(), class in any::<String>(), id in any::<String>(), words in any::<String>()) {
        let mut scene = Scene::new(100.0, 100.0, title, Lang::De).on(Colour::WHITE);
        let text = Text::new(Point::new(0.0, 10.0), 10.0, Face::Bold, [words]);
        scene.push(Group::new(&class).id(&id).title(class.as_str()).with(text));
        let drawing = svg(&scene, &SvgOptions::default());
        prop_assert_eq!(drawing.matches("<text").count(), 1);
        prop_assert!(Tree::from_str(&drawing, &usvg::Options::default()).is_ok());
    }
}
