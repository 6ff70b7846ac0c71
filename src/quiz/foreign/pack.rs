//! Packages: zip files whose bytes follow from what is in them.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// A zip file of some files. Nothing in it is compressed, for how a compressor packs differs from machine to machine;
/// every file has the first date that a zip file knows. A name that could lead out of the folder it is unpacked in, or
/// stands there twice, is left out: names come from ids, so this cannot be.
pub(super) fn zip<B: AsRef<[u8]>>(files: &[(String, B)]) -> Vec<u8> {
    // A name stands before its file and in the list at the end, each with some numbers.
    let size = files.iter().map(|(name, bytes)| bytes.as_ref().len() + 2 * name.len() + 128).sum();
    let mut zip = ZipWriter::new(Cursor::new(Vec::with_capacity(size)));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files.iter().filter(|(name, _)| is_safe(name)) {
        // A list of bytes takes everything; a name is refused only where it is there already.
        if zip.start_file(name.as_str(), options).is_ok() {
            zip.write_all(bytes.as_ref()).expect("a list of bytes takes everything");
        }
    }
    zip.finish().expect("a list of bytes takes everything").into_inner()
}

/// Whether a name stays below the folder it is unpacked in, on every system.
fn is_safe(name: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | '[' | ']');
    name.chars().all(letter) && name.split('/').all(part)
}

#[cfg(test)]
mod tests {
    use super::{is_safe, zip};

    #[test]
    fn names_stay_in_their_folder() {
        for name in ["../a", "/a", "a/../b", "a\\b", "C:a", "", "a//b", "."] {
            assert!(!is_safe(name), "{name}");
        }
        assert!(is_safe("items/a-b_c.1.xml"));
        assert!(zip(&[("../a".to_owned(), vec![1])]).len() < 30, "an empty package");
    }
}
