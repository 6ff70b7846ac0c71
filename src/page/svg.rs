use std::collections::BTreeSet;

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::page::{
    colour::Colour,
    font::Face,
    scene::{Anchor, Group, Item, Scene, Text},
    shape::{Path, Point, Rect, Step, Style},
    subset::font_for,
};

/// How a scene becomes SVG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SvgOptions {
    /// Whether the letters the drawing uses go into the file, so that it looks the same everywhere.
    pub embed_fonts: bool,
    /// What every id in the file begins with: needed where one web page holds several drawings.
    pub prefix: String,
}

impl Default for SvgOptions {
    fn default() -> Self {
        Self { embed_fonts: true, prefix: String::new() }
    }
}

/// Prints a scene as SVG: text stays text, every group keeps its id and classes, style sheets may overrule what is
/// drawn. The numbers have at most two decimals, so the bytes are the same everywhere.
pub fn svg(scene: &Scene, options: &SvgOptions) -> String {
    let room = EACH_FONT * Face::ALL.len() + EACH_ITEM * scene.items().len();
    let mut out = Printer { out: Vec::with_capacity(room), prefix: &options.prefix };
    out.open(scene);
    if options.embed_fonts {
        out.fonts(scene);
    }
    if let Some(colour) = scene.background() {
        let ground = Rect::new(Point::new(0.0, 0.0), scene.width(), scene.height(), Style::filled(colour));
        out.raw("<g class=\"background\">\n");
        out.rect(&ground);
        out.raw("</g>\n");
    }
    scene.items().iter().for_each(|item| out.item(item));
    out.raw("</svg>\n");
    String::from_utf8(out.out).expect("law of the printer: it adds nothing but whole texts")
}

/// What a font and an item of a scene take, more or less, in bytes.
const EACH_FONT: usize = 32_768;
const EACH_ITEM: usize = 1024;

struct Printer<'o> {
    out: Vec<u8>,
    prefix: &'o str,
}

impl Printer<'_> {
    fn open(&mut self, scene: &Scene) {
        self.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        self.number("width", scene.width(), "pt");
        self.number("height", scene.height(), "pt");
        self.raw(" viewBox=\"0 0 ");
        write_number(&mut self.out, scene.width());
        self.raw(" ");
        write_number(&mut self.out, scene.height());
        self.raw("\" role=\"img\"");
        self.attribute("lang", &[scene.lang().code()]);
        self.attribute("aria-labelledby", &[self.prefix, "title"]);
        self.attribute("aria-describedby", &[self.prefix, "desc"]);
        self.raw(" font-family=\"'Noto Sans', sans-serif\" stroke-linejoin=\"round\">\n<title");
        self.attribute("id", &[self.prefix, "title"]);
        self.raw(">");
        self.text(scene.title());
        self.raw("</title>\n<desc");
        self.attribute("id", &[self.prefix, "desc"]);
        self.raw(">");
        self.text(&scene.alternative());
        self.raw("</desc>\n");
    }

    fn fonts(&mut self, scene: &Scene) {
        let mut letters: [Letters; 2] = Default::default();
        scene.items().iter().for_each(|item| collect(item, &mut letters));
        let letters = letters.map(Letters::set);
        if letters.iter().all(BTreeSet::is_empty) {
            return;
        }
        self.raw("<style>\n");
        for (face, used) in Face::ALL.into_iter().zip(letters).filter(|(_, used)| !used.is_empty()) {
            let (family, weight) = (Face::FAMILY, face.weight());
            let data = STANDARD.encode(font_for(face, &used));
            self.raw(&format!("@font-face {{ font-family: '{family}'; font-weight: {weight}; "));
            self.raw(&format!("src: url(data:font/ttf;base64,{data}) format('truetype') }}\n"));
        }
        self.raw("</style>\n");
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Group(group) => self.group(group),
            Item::Rect(rect) => self.rect(rect),
            Item::Path(path) => self.path(path),
            Item::Text(text) => self.words(text),
        }
    }

    fn group(&mut self, group: &Group) {
        self.raw("<g");
        if let Some(id) = group.id_name() {
            self.attribute("id", &[self.prefix, id]);
        }
        if !group.class().is_empty() {
            self.attribute("class", &[group.class()]);
        }
        self.raw(">\n");
        if let Some(title) = group.title_text() {
            self.raw("<title>");
            self.text(title);
            self.raw("</title>\n");
        }
        group.items().iter().for_each(|item| self.item(item));
        self.raw("</g>\n");
    }

    fn rect(&mut self, rect: &Rect) {
        self.raw("<rect");
        self.number("x", rect.corner().x(), "");
        self.number("y", rect.corner().y(), "");
        self.number("width", rect.width(), "");
        self.number("height", rect.height(), "");
        if rect.radius() > 0.0 {
            self.number("rx", rect.radius(), "");
        }
        self.style(rect.style());
        self.raw("/>\n");
    }

    fn path(&mut self, path: &Path) {
        self.raw("<path d=\"");
        for step in path.steps() {
            match step {
                Step::Move(to) => self.pen(b'M', &[*to]),
                Step::Line(to) => self.pen(b'L', &[*to]),
                Step::Cubic(leaving, arriving, to) => self.pen(b'C', &[*leaving, *arriving, *to]),
                Step::Close => self.pen(b'Z', &[]),
            }
        }
        self.raw("\"");
        self.style(path.style());
        self.raw("/>\n");
    }

    fn pen(&mut self, letter: u8, points: &[Point]) {
        self.out.push(letter);
        for (n, point) in points.iter().enumerate() {
            if n > 0 {
                self.out.push(b' ');
            }
            write_number(&mut self.out, point.x());
            self.out.push(b' ');
            write_number(&mut self.out, point.y());
        }
    }

    /// Each line is a text of its own: what is copied out of the drawing then keeps its line breaks.
    fn words(&mut self, text: &Text) {
        self.raw("<g");
        self.number("font-size", text.size(), "");
        if text.face() == Face::Bold {
            self.raw(" font-weight=\"700\"");
        }
        match text.anchor() {
            Anchor::Start => {}
            Anchor::Middle => self.raw(" text-anchor=\"middle\""),
            Anchor::End => self.raw(" text-anchor=\"end\""),
        }
        self.colour("fill", Some(text.colour()));
        self.raw(">\n");
        for (at, line) in text.lines() {
            self.raw("<text");
            self.number("x", at.x(), "");
            self.number("y", at.y(), "");
            self.raw(">");
            self.text(line);
            self.raw("</text>\n");
        }
        self.raw("</g>\n");
    }

    fn style(&mut self, style: Style) {
        self.colour("fill", style.fill_colour());
        if let Some(stroke) = style.stroke_colour() {
            self.colour("stroke", Some(stroke));
            self.number("stroke-width", style.stroke_width(), "");
        }
        if let Some(dash) = style.dash() {
            self.raw(" stroke-dasharray=\"");
            for (n, length) in dash.lengths().into_iter().enumerate() {
                if n > 0 {
                    self.out.push(b' ');
                }
                write_number(&mut self.out, length);
            }
            self.raw("\"");
        }
    }

    fn colour(&mut self, name: &str, colour: Option<Colour>) {
        self.out.push(b' ');
        self.raw(name);
        self.raw("=\"");
        match colour {
            Some(colour) => self.out.extend(colour.hex()),
            None => self.raw("none"),
        }
        self.raw("\"");
    }

    fn number(&mut self, name: &str, value: f64, unit: &str) {
        self.out.push(b' ');
        self.raw(name);
        self.raw("=\"");
        write_number(&mut self.out, value);
        self.raw(unit);
        self.raw("\"");
    }

    fn attribute(&mut self, name: &str, parts: &[&str]) {
        self.out.push(b' ');
        self.raw(name);
        self.raw("=\"");
        parts.iter().for_each(|part| self.text(part));
        self.raw("\"");
    }

    /// Text as XML takes it: escaped, and without the characters it forbids. What is plain is taken over at once.
    fn text(&mut self, mut text: &str) {
        while let Some(at) = first_special(text.as_bytes()) {
            let (plain, rest) = text.split_at(at);
            self.raw(plain);
            let mut rest = rest.chars();
            rest.next().filter(|c| is_xml(*c)).into_iter().for_each(|c| self.special(c));
            text = rest.as_str();
        }
        self.raw(text);
    }

    fn special(&mut self, c: char) {
        match c {
            '&' => self.raw("&amp;"),
            '<' => self.raw("&lt;"),
            '>' => self.raw("&gt;"),
            '"' => self.raw("&quot;"),
            c => self.raw(c.encode_utf8(&mut [0; 4])),
        }
    }

    fn raw(&mut self, markup: &str) {
        self.out.extend_from_slice(markup.as_bytes());
    }
}

/// Where the first character begins that is escaped, left out, or might be.
fn first_special(text: &[u8]) -> Option<usize> {
    const STRIDE: usize = 32;
    let are_plain = |bytes: &[u8]| bytes.iter().fold(true, |all, byte| all & is_plain(*byte));
    let stretch = text.chunks(STRIDE).position(|stretch| !are_plain(stretch))?;
    let from = stretch * STRIDE;
    text[from..].iter().position(|byte| !is_plain(*byte)).map(|at| from + at)
}

/// Whether a character may stand in an XML 1.0 file and is no control character but the line feed.
fn is_xml(c: char) -> bool {
    c == '\n' || !c.is_control() && c != '\u{fffe}' && c != '\u{ffff}'
}

/// Whether a byte belongs to no character that is escaped or left out. The two bytes above ASCII begin what is left out
/// there.
const fn is_plain(byte: u8) -> bool {
    byte >= b' ' && !matches!(byte, b'&' | b'<' | b'>' | b'"' | 0x7f | 0xc2 | 0xef)
}

/// The characters of many texts: nearly all are ASCII.
struct Letters {
    ascii: [bool; 128],
    others: Vec<char>,
}

impl Default for Letters {
    fn default() -> Self {
        Self { ascii: [false; 128], others: Vec::new() }
    }
}

impl Letters {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().filter(u8::is_ascii) {
            self.ascii[usize::from(byte)] = true;
        }
        if !text.is_ascii() {
            self.others.extend(text.chars().filter(|c| !c.is_ascii()));
        }
    }

    fn set(self) -> BTreeSet<char> {
        let ascii = (0..128_u8).filter(|code| self.ascii[usize::from(*code)]).map(char::from);
        ascii.chain(self.others).collect()
    }
}

/// Gathers the characters that are set in each face, in the order of [`Face::ALL`].
fn collect(item: &Item, letters: &mut [Letters; 2]) {
    match item {
        Item::Group(group) => group.items().iter().for_each(|item| collect(item, letters)),
        Item::Text(text) => text.lines().for_each(|(_, line)| letters[text.face() as usize].add(line)),
        Item::Rect(_) | Item::Path(_) => {}
    }
}

/// Writes a number with at most two decimals, none of them a trailing zero, several times as fast as the standard
/// formatter. Numbers out of all reason end where 64 bits of hundredths do.
fn write_number(out: &mut Vec<u8>, value: f64) {
    let hundredths = (value * 100.0).round() as i64;
    let (mut whole, part) = (hundredths.unsigned_abs() / 100, (hundredths.unsigned_abs() % 100) as u8);
    let mut digits = [0; 24];
    let mut at = digits.len();
    let mut push = |byte: u8| {
        at -= 1;
        digits[at] = byte;
    };
    if part % 10 > 0 {
        push(b'0' + part % 10);
    }
    if part > 0 {
        push(b'0' + part / 10);
        push(b'.');
    }
    loop {
        push(b'0' + (whole % 10) as u8);
        whole /= 10;
        if whole == 0 {
            break;
        }
    }
    if hundredths < 0 {
        push(b'-');
    }
    out.extend_from_slice(&digits[at..]);
}
