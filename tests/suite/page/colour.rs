use elenchus::page::Colour;

#[test]
fn colours_are_written_as_in_style_sheets() {
    assert_eq!(Colour::rgb(0x0f_a0_0b).to_string(), "#0fa00b");
}

#[test]
fn grey_is_what_a_printer_without_colours_makes_of_it() {
    assert_eq!(Colour::BLACK.grey(), 0);
    assert_eq!(Colour::WHITE.grey(), 255);
    assert_eq!(Colour::rgb(0x80_80_80).grey(), 0x80);
    assert!(Colour::rgb(0x00_ff_00).grey() > Colour::rgb(0xff_00_00).grey());
}

#[test]
fn contrast_is_the_guidelines() {
    assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
    assert!((Colour::WHITE.contrast(Colour::WHITE) - 1.0).abs() < 1e-12);
    // The well-known lightest grey that is still legible on white.
    let grey = Colour::rgb(0x76_76_76);
    assert!((Colour::WHITE.contrast(grey) - 4.54).abs() < 0.005);
    assert_eq!(Colour::WHITE.contrast(grey), grey.contrast(Colour::WHITE));
}
