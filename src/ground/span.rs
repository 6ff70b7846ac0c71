use std::sync::OnceLock;

use crate::ground::diagnostic::{Code, Diagnostic};

/// A file's number in its [`Files`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes in a file. The default span is [`Span::NOWHERE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file it lies in.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Default for Span {
    fn default() -> Self {
        Self::NOWHERE
    }
}

impl Span {
    /// The place of what stands in no file, such as what a call asks for or a wording says.
    pub const NOWHERE: Self = Self { file: FileId(u32::MAX), start: 0, end: 0 };

    /// The bytes `start..end` of `file`.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { file, start: clamp(start), end: clamp(end) }
    }

    /// The range as indices into the file's text.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place a person can find: line and column, both counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// A text file that was read.
#[derive(Debug)]
pub struct SourceFile {
    /// Its path as the person gave it.
    pub name: String,
    text: String,
    /// Found when a place is first asked for: most files have nothing wrong.
    places: OnceLock<Places>,
    /// Whether bytes had to be replaced to make it text.
    damaged: bool,
}

/// What finds the lines and columns of a text.
#[derive(Debug)]
struct Places {
    /// Where each line starts.
    lines: Vec<u32>,
    /// How many characters begin before each block of [`BLOCK`] bytes, so that a column in a very long line is
    /// found without counting it all.
    blocks: Vec<u32>,
}

const BLOCK: usize = 1024;

impl Places {
    fn new(text: &str) -> Self {
        let ends = text.match_indices('\n');
        let lines = std::iter::once(0).chain(ends.map(|(at, _)| at as u32 + 1)).collect();
        let mut before = 0;
        let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
            let here = before;
            before += count_chars(block);
            here
        });
        Self { lines, blocks: blocks.collect() }
    }
}

impl SourceFile {
    fn new(name: String, text: String, damaged: bool) -> Self {
        Self { name, text, places: OnceLock::new(), damaged }
    }

    fn places(&self) -> &Places {
        self.places.get_or_init(|| Places::new(&self.text))
    }

    /// How many characters begin before byte `at`.
    fn chars_before(&self, at: usize) -> u32 {
        let (blocks, block) = (&self.places().blocks, at / BLOCK);
        let Some(before) = blocks.get(block) else {
            return blocks
                .last()
                .map_or(0, |last| last + count_chars(&self.text.as_bytes()[(blocks.len() - 1) * BLOCK..]));
        };
        before + count_chars(&self.text.as_bytes()[block * BLOCK..at])
    }

    /// The text, without a byte order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where byte `at` stands. A place past the end is the end.
    pub fn place(&self, at: u32) -> Place {
        let lines = &self.places().lines;
        let line = lines.partition_point(|start| *start <= at).max(1);
        let start = lines[line - 1] as usize;
        let mut end = (at as usize).clamp(start, self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let column = self.chars_before(end) - self.chars_before(start) + 1;
        Place { line, column: column as usize }
    }
}

fn count_chars(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count() as u32
}

/// The bytes are not UTF-8.
pub const NOT_UTF8: Code = Code::error("E001", "not-utf8");
/// The file is too large to be a map.
pub const TOO_LARGE: Code = Code::error("E002", "file-too-large");

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// No file read may be larger, in bytes: places are kept in 32 bits, and no hand-written debate comes near it.
pub const MAX_BYTES: usize = 1 << 30;

/// UTF-16 that begins with its mark, as UTF-8: some programs of Windows write files so.
fn from_utf16(bytes: &[u8]) -> Option<Vec<u8>> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let (pairs, []) = bytes.as_chunks::<2>() else { return None };
    let units: Vec<u16> = pairs.iter().skip(1).map(|pair| unit(*pair)).collect();
    String::from_utf16(&units).ok().map(String::into_bytes)
}

/// The files that were read, so that a [`Span`] can be shown.
#[derive(Debug, Default)]
pub struct Files(Vec<SourceFile>);

impl Files {
    /// Takes a file in. UTF-16 that begins with its mark is read as such; other bytes that are not UTF-8 are replaced and
    /// reported.
    pub fn add(&mut self, name: impl Into<String>, bytes: Vec<u8>) -> (FileId, Vec<Diagnostic>) {
        let id = FileId(self.0.len() as u32);
        let mut findings = Vec::new();
        let bytes = if bytes.len() > MAX_BYTES {
            findings.push(Diagnostic::new(TOO_LARGE, Span::new(id, 0, 0)));
            Vec::new()
        } else {
            bytes
        };
        let bytes = from_utf16(&bytes).unwrap_or(bytes);
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).map(<[u8]>::to_vec).unwrap_or(bytes);
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            let bad = error.utf8_error().valid_up_to();
            let stand_in = char::REPLACEMENT_CHARACTER.len_utf8();
            findings.push(Diagnostic::new(NOT_UTF8, Span::new(id, bad, bad + stand_in)));
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        });
        self.0.push(SourceFile::new(name.into(), text, !findings.is_empty()));
        (id, findings)
    }

    /// The file of that number, if it is one of these.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.0.get(id.0 as usize)
    }

    /// The text of a file, empty for a stranger's number.
    pub fn text(&self, id: FileId) -> &str {
        self.get(id).map_or("", SourceFile::text)
    }

    /// Whether a file could only be taken in with its bytes replaced.
    pub fn is_damaged(&self, id: FileId) -> bool {
        self.get(id).is_some_and(|file| file.damaged)
    }

    /// Where a letter stands first.
    pub fn find(&self, letter: char) -> Option<Span> {
        self.0.iter().enumerate().find_map(|(id, file)| {
            let start = file.text.find(letter)?;
            Some(Span::new(FileId(id as u32), start, start + letter.len_utf8()))
        })
    }

    /// All of them, in the order of reading.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.0.iter()
    }
}
