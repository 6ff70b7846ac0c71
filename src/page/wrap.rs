use std::ops::RangeInclusive;

use crate::{
    ground::Lang,
    page::{
        font::Face,
        pieces::{Piece, SOFT_HYPHEN, Split, Splitter},
    },
};

/// How wide a text may become and what it is set in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    width: f64,
    size: f64,
    face: Face,
    lang: Lang,
    is_whole: bool,
}

impl Measure {
    /// Lines of at most `width` points, set at `size` points in a face, hyphenated by the rules of a language.
    ///
    /// # Panics
    /// If a number is not finite or the size is not above zero.
    pub fn new(width: f64, size: f64, face: Face, lang: Lang) -> Self {
        assert!(
            width.is_finite() && size.is_finite() && size > 0.0,
            "a measure is finite, its size above zero"
        );
        Self { width, size, face, lang, is_whole: false }
    }

    /// With words hyphenated only where they would not fit: for names.
    pub const fn whole(self) -> Self {
        Self { is_whole: true, ..self }
    }
}

/// One line of a broken text, as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What is drawn, with the hyphen if one was added.
    pub text: String,
    /// Its width in points.
    pub width: f64,
    /// How the text goes on after this line.
    pub join: Join,
}

/// What a line break replaced or added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Join {
    /// The break stands for a space.
    Space,
    /// The break is inside a word; the hyphen at the end of the line was added.
    Hyphen,
    /// Nothing was replaced or added: after a hyphen of the text's own, or where a word had to be cut.
    Cut,
    /// The text ends here.
    End,
}

/// Breaks a text into the fewest lines that fit, as even as they can be had.
///
/// White space and control characters count as one space each run, the author's soft hyphens as places to break at.
/// Words are hyphenated where they would not fit or the lines would be ragged, and cut between graphemes only where
/// a word has no better place. No line is wider than the measure, unless a single grapheme is.
///
/// The breaks are chosen over the whole text after Knuth and Plass, *Breaking Paragraphs into Lines* (1981), the hyphens
/// by Liang's patterns in `hypher`.
pub fn wrap(text: &str, measure: &Measure) -> Vec<Line> {
    let text = spaced(text);
    let room = measure.face.units_in(measure.width, measure.size);
    let whole = measure.face.units(&text);
    let is_soft = text.contains(SOFT_HYPHEN);
    if whole <= room && !text.is_empty() && !is_soft {
        let width = measure.face.points(whole, measure.size);
        return vec![Line { text, width, join: Join::End }];
    }
    let Measure { face, lang, .. } = *measure;
    let pieces = |split| Splitter { face, lang, room, split, is_soft }.pieces(&text);
    let whole = pieces(Split::Needed);
    let lines = fit(&whole, room);
    if measure.is_whole || !is_loose(&lines, room, 3) {
        return set(&balanced(&whole, lines, room), measure);
    }
    let joints = pieces(Split::Joints);
    let (best, lines) = evener((&whole, lines), &joints, room);
    if !is_loose(&lines, room, 2) {
        return set(&balanced(best, lines, room), measure);
    }
    let syllables = pieces(Split::Syllables);
    let (best, lines) = evener((best, lines), &syllables, room);
    set(&balanced(best, lines, room), measure)
}

/// Pieces and the lines they are set in.
type Broken<'p, 't> = (&'p [Piece<'t>], Vec<&'p [Piece<'t>]>);

/// Lines of finer pieces, if they come out much more even.
fn evener<'p, 't>(broken: Broken<'p, 't>, finer: &'p [Piece<'t>], room: u64) -> Broken<'p, 't> {
    // As many pieces are the same ones.
    if finer.len() == broken.0.len() {
        return broken;
    }
    let lines = fit(finer, room);
    if raggedness(&lines, room) * 4 < raggedness(&broken.1, room) * 3 { (finer, lines) } else { broken }
}

/// Puts broken lines together again: the text as it was but for its white space and soft hyphens.
pub fn rejoin(lines: &[Line]) -> String {
    let mut text = String::new();
    for line in lines {
        text.push_str(&line.text);
        match line.join {
            Join::Space => text.push(' '),
            Join::Hyphen => {
                text.pop();
            }
            Join::Cut | Join::End => {}
        }
    }
    text
}

/// Makes each run of white space and control characters one space and strips the ends. Spaces that forbid a break stay,
/// soft hyphens stay within words only.
fn spaced(text: &str) -> String {
    let is_kept = |c: char| matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
    let is_break = |c: char| (c.is_whitespace() || c.is_control()) && !is_kept(c);
    let mut out = String::with_capacity(text.len());
    let words = text.split(is_break).map(|word| word.trim_matches(SOFT_HYPHEN));
    for word in words.filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// What a line costs beside the square of the gap at its end (the last has none), in font units squared: a hyphen or a
/// last line of one short word as much as a gap of 4 em, one line more as much as a gap of 16 em, and too wide a line
/// more than anything.
const LINE: u64 = 256_000_000;
const HYPHEN: u64 = 16_000_000;
const TOO_WIDE: u64 = 4_000_000_000;
const SHORT: u64 = 4;

/// The lines that cost least: of every piece it is known which line that ends there costs least with all before it.
/// A line no wider than the room holds few pieces, so that this takes little more than one look at each.
fn fit<'p, 't>(pieces: &'p [Piece<'t>], room: u64) -> Vec<&'p [Piece<'t>]> {
    let mut best: Vec<(u64, usize)> = Vec::with_capacity(pieces.len() + 1);
    best.push((0, 0));
    for end in 1..=pieces.len() {
        let last = &pieces[end - 1];
        let mut wide = last.hyphen;
        let mut least = (u64::MAX, end - 1);
        for start in (0..end).rev() {
            wide += pieces[start].width + if start + 1 < end { pieces[start].space } else { 0 };
            if wide > room && start + 1 < end {
                break;
            }
            let cost = best[start].0.saturating_add(line_cost(wide, room, (start, end), pieces));
            if cost < least.0 {
                least = (cost, start);
            }
        }
        best.push(least);
    }
    let (mut lines, mut end) = (Vec::new(), pieces.len());
    while end > 0 {
        let start = best[end].1;
        lines.push(&pieces[start..end]);
        end = start;
    }
    lines.reverse();
    lines
}

fn line_cost(wide: u64, room: u64, (start, end): (usize, usize), pieces: &[Piece<'_>]) -> u64 {
    let gap = room.saturating_sub(wide);
    let shape = match end == pieces.len() {
        _ if wide > room => TOO_WIDE.saturating_mul(wide - room),
        false => gap.saturating_mul(gap),
        true if start + 1 == end && wide < room / SHORT => HYPHEN,
        true => 0,
    };
    let hyphen = if pieces[end - 1].hyphen > 0 { HYPHEN } else { 0 };
    shape.saturating_add(LINE + hyphen)
}

/// The width of a line in font units, its hyphen included.
fn width(line: &[Piece<'_>]) -> u64 {
    let all: u64 = line.iter().map(|piece| piece.width + piece.space).sum();
    line.last().map_or(0, |last| all - last.space + last.hyphen)
}

/// The sum of the squared gaps of all lines but the last.
fn raggedness(lines: &[&[Piece<'_>]], room: u64) -> u128 {
    let but_last = lines.len().saturating_sub(1);
    lines[..but_last].iter().map(|line| u128::from(room.saturating_sub(width(line))).pow(2)).sum()
}

/// Whether a line (but the last) fills less than so many fifths of the room.
fn is_loose(lines: &[&[Piece<'_>]], room: u64, fifths: u64) -> bool {
    let but_last = lines.len().saturating_sub(1);
    lines[..but_last].iter().any(|line| width(line) * 5 < room * fifths)
}

/// How many lines a text may have to be worth balancing: the reader sees a box's shape, not a page's.
const BALANCED: RangeInclusive<usize> = 2..=12;
/// How many widths are tried between that of perfectly even lines and the room.
const STEPS: u64 = 5;

/// Evens out the lines: breaks the text for the narrowest of a few widths that takes no more lines and no more hyphens.
fn balanced<'p, 't>(pieces: &'p [Piece<'t>], lines: Vec<&'p [Piece<'t>]>, room: u64) -> Vec<&'p [Piece<'t>]> {
    if !BALANCED.contains(&lines.len()) {
        return lines;
    }
    let even = lines.iter().map(|line| width(line)).sum::<u64>() / lines.len() as u64;
    (1..STEPS)
        .map(|step| even + room.saturating_sub(even) * step / STEPS)
        .filter(|room| fewest(pieces, *room) <= lines.len())
        .map(|room| fit(pieces, room))
        .find(|tried| {
            tried.len() == lines.len()
                && hyphens(tried) <= hyphens(&lines)
                && tried.iter().all(|line| width(line) <= room)
        })
        .unwrap_or(lines)
}

/// No fewer lines hold all pieces: as many as there would be if hyphens took no room.
fn fewest(pieces: &[Piece<'_>], room: u64) -> usize {
    let (mut lines, mut wide) = (0, u64::MAX);
    for piece in pieces {
        wide = wide.saturating_add(piece.width);
        if wide > room {
            (lines, wide) = (lines + 1, piece.width);
        }
        wide += piece.space;
    }
    lines
}

fn hyphens(lines: &[&[Piece<'_>]]) -> usize {
    lines.iter().filter_map(|line| line.last()).filter(|last| last.hyphen > 0).count()
}

/// Writes the lines out.
fn set(lines: &[&[Piece<'_>]], measure: &Measure) -> Vec<Line> {
    let count = lines.len();
    let set = |(n, line): (usize, &&[Piece<'_>])| set_line(line, n + 1 == count, measure);
    lines.iter().enumerate().map(set).collect()
}

fn set_line(pieces: &[Piece<'_>], is_last: bool, measure: &Measure) -> Line {
    let letters = pieces.iter().map(|piece| piece.text.len() + 1).sum();
    let mut text = String::with_capacity(letters);
    for (n, piece) in pieces.iter().enumerate() {
        text.push_str(piece.text);
        if piece.space > 0 && n + 1 < pieces.len() {
            text.push(' ');
        }
    }
    let join = match pieces.last() {
        _ if is_last => Join::End,
        Some(last) if last.space > 0 => Join::Space,
        Some(last) if last.hyphen > 0 => Join::Hyphen,
        _ => Join::Cut,
    };
    if join == Join::Hyphen {
        text.push('-');
    }
    Line { text, width: measure.face.points(width(pieces), measure.size), join }
}
