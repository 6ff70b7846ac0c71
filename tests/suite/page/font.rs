use elenchus::page::{Face, missing};

#[test]
fn widths_are_the_fonts() {
    for face in Face::ALL {
        let font = ttf_parser::Face::parse(face.bytes(), 0).expect("the font is sound");
        let advance = |c| font.glyph_index(c).and_then(|id| font.glyph_hor_advance(id)).expect("in the font");
        for c in ['e', 'ß', '…', '„', 'Ж'] {
            assert_eq!(
                face.width(&c.to_string(), f64::from(font.units_per_em())),
                f64::from(advance(c)),
                "{c}"
            );
        }
    }
    assert_eq!(Face::Regular.width("", 10.0), 0.0);
    assert!(Face::Bold.width("Menschen", 10.0) > Face::Regular.width("Menschen", 10.0));
    assert!(
        (Face::Regular.width("Menschen", 20.0) - 2.0 * Face::Regular.width("Menschen", 10.0)).abs() < 1e-9
    );
}

#[test]
fn what_the_font_lacks_has_a_width_all_the_same() {
    assert_eq!(Face::Regular.width("日本", 10.0), 20.0);
    assert_eq!(Face::Regular.width("\u{fe0f}\u{200d}", 10.0), 0.0);
    assert!(Face::Regular.width("\u{16a0}", 10.0) > 3.0);
}

#[test]
fn what_the_font_lacks_is_named_once() {
    assert_eq!(missing("„Größe“ – 5 € … ‚so‘ × ± § ß ẞ", Face::Regular), Vec::<char>::new());
    assert_eq!(missing("日a本\n日", Face::Bold), ['日', '本']);
}

#[test]
fn metrics_are_in_order() {
    for face in Face::ALL {
        let metrics = face.metrics();
        assert!(0.4 < metrics.x_height && metrics.x_height < metrics.cap_height);
        assert!(metrics.cap_height < metrics.ascent && metrics.ascent < 1.5 && 0.1 < metrics.descent);
    }
}
