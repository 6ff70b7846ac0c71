use elenchus::{
    ground::Lang,
    page::{Face, MOST_PIXELS, PageError, Paper, PdfOptions, Point, Scene, Text, pdf, png},
};
use resvg::tiny_skia::Pixmap;

use crate::page::sample;

/// Finds bytes in a file.
fn holds(file: &[u8], words: &str) -> bool {
    file.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn a_picture_has_the_scenes_size_and_colours() {
    let file = png(&sample::scene(), 144.0).expect("the sample can be drawn");
    let picture = Pixmap::decode_png(&file).expect("the file is a PNG");
    assert_eq!((picture.width(), picture.height()), (840, 460));
    let at = |x, y| picture.pixel(x, y).map(|p| (p.red(), p.green(), p.blue(), p.alpha()));
    assert_eq!(at(2, 2), Some((255, 255, 255, 255)), "the ground");
    assert_eq!(at(420, 206), Some((0x1f, 0x5a, 0xa6, 255)), "the arrow's head");
}

#[test]
fn words_are_drawn_in_both_faces() {
    let dark = |face| {
        let mut scene = Scene::new(60.0, 20.0, "w", Lang::En).on(elenchus::page::Colour::WHITE);
        scene.push(Text::new(Point::new(2.0, 15.0), 14.0, face, ["Menge"]));
        let picture = Pixmap::decode_png(&png(&scene, 72.0).expect("drawn")).expect("a PNG");
        picture.pixels().iter().map(|p| u32::from(255 - p.red())).sum::<u32>()
    };
    assert!(dark(Face::Regular) > 5_000);
    assert!(dark(Face::Bold) > dark(Face::Regular));
}

#[test]
fn a_picture_too_large_is_refused_before_it_is_drawn() {
    let error = png(&Scene::new(1e5, 1e5, "big", Lang::De), 300.0).expect_err("too large");
    assert_eq!(error, PageError::TooLarge { width: 416_667, height: 416_667, most: MOST_PIXELS });
    assert_eq!(
        error.message(Lang::De),
        "das Bild hätte 416667 × 416667 Pixel, gezeichnet werden höchstens 64000000"
    );
    assert_eq!(error.hint(Lang::En).as_deref(), Some("choose a lower resolution or print to `svg` or `pdf`"));
    assert!(matches!(png(&Scene::new(1e300, 1.0, "long", Lang::De), 72.0), Err(PageError::TooLarge { .. })));
}

#[test]
fn a_resolution_is_above_zero() {
    for dpi in [0.0, -72.0, f64::NAN, f64::INFINITY] {
        assert_eq!(png(&sample::scene(), dpi), Err(PageError::Resolution));
    }
}

#[test]
fn a_pdf_is_tagged_titled_and_tells_what_it_shows() {
    let file = pdf(&sample::scene(), &PdfOptions::default()).expect("the sample can be printed");
    assert!(file.starts_with(b"%PDF-1.7"));
    for words in ["/MarkInfo", "/Lang", "/Alt", "/FontFile2", "Tempolimit", "pdfuaid"] {
        assert!(holds(&file, words), "{words}");
    }
    assert!(!holds(&file, "/CreationDate"));
    assert!(holds(&file, "/MediaBox[0 0 420 230]"), "the page is as large as the scene");
}

#[test]
fn a_pdf_fits_the_paper() {
    let paper = Paper::A4.turned_for(&sample::scene());
    assert_eq!(paper, Paper::A4.landscape());
    let file = pdf(&sample::scene(), &PdfOptions { paper: Some(paper) }).expect("the sample can be printed");
    assert!(holds(&file, "/MediaBox[0 0 841.889"));
}

#[test]
fn the_same_scene_makes_the_same_bytes() {
    assert_eq!(png(&sample::scene(), 96.0), png(&sample::scene(), 96.0));
    let print = || pdf(&sample::scene(), &PdfOptions::default());
    assert_eq!(print(), print());
}

#[test]
fn a_pdf_of_letters_we_cannot_draw_is_printed_all_the_same() {
    let mut scene = Scene::new(100.0, 40.0, "日本", Lang::De);
    scene.push(Text::new(Point::new(2.0, 15.0), 14.0, Face::Regular, ["日本 → ✓"]));
    assert!(pdf(&scene, &PdfOptions::default()).is_ok());
    assert!(png(&scene, 72.0).is_ok());
}

#[test]
fn no_scene_is_too_large_or_too_small_to_answer_for() {
    for (width, height) in [(1e7, 1e3), (1e-3, 1e-3), (1e300, 1e300), (5e-324, 1.0)] {
        let scene = Scene::new(width, height, "", Lang::De);
        for paper in [None, Some(Paper::A3)] {
            let _ = pdf(&scene, &PdfOptions { paper });
        }
        let _ = png(&scene, 72.0);
    }
}

fn holds_in_utf_16(file: &[u8], words: &str) -> bool {
    let bytes: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    file.windows(bytes.len()).any(|window| window == bytes)
}

#[test]
fn landmarks_are_bookmarks_of_a_pdf() {
    let mut scene = Scene::new(200.0, 100.0, "A drawing", Lang::En);
    scene.push(Text::new(Point::new(10.0, 20.0), 12.0, Face::Regular, ["seen"]));
    let plain = pdf(&scene, &PdfOptions::default()).expect("it is printed");
    let names = ["Erstens", "Zweitens", "Drittens"];
    assert!(names.iter().all(|name| !holds(&plain, name) && !holds_in_utf_16(&plain, name)));
    for (level, name) in [0, 1, u8::MAX].into_iter().zip(names) {
        scene.mark(level, name, Point::new(10.0, 20.0));
    }
    let marked = pdf(&scene, &PdfOptions::default()).expect("it is printed");
    for name in names {
        assert!(holds(&marked, name) || holds_in_utf_16(&marked, name), "{name}");
    }
    assert!(!holds(&marked, "/H1"), "they are not read out as headings");
}
