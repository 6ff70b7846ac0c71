//! Letters that no font has are told of where they would be boxes.

use crate::cli::program::{SOUND, folder, put, run_in};

#[test]
fn letters_that_would_be_boxes_are_told_with_their_place() {
    let folder = folder("letters");
    put(
        &folder,
        "map.ron",
        SOUND.replace("\"Claim\"", "\"Claim of \u{5e9}\u{5dc}\u{5d5}\u{5dd} and \u{1f600}\""),
    );
    for args in [
        &["draw", "map.ron", "-o", "x.png"][..],
        &["draw", "map.ron", "-o", "x.pdf"],
        &["print", "handout", "map.ron", "-o", "h.pdf"],
        &["print", "poster", "map.ron", "-o", "p.pdf"],
    ] {
        let ended = run_in(&folder, args);
        assert_eq!(ended.code, 0, "{args:?}: {}", ended.err);
        assert!(
            ended.err.contains("warning[W150]") && ended.err.contains("map.ron:5:70"),
            "{args:?}: {}",
            ended.err
        );
        assert!(ended.err.contains('\u{5e9}') && ended.err.contains('\u{1f600}'), "{args:?}: {}", ended.err);
    }
    for args in [&["draw", "map.ron", "-o", "x.svg"][..], &["draw", "map.ron", "-o", "x.html"]] {
        assert_eq!(run_in(&folder, args).err, "", "{args:?}: a browser has more fonts");
    }
    put(&folder, "plain.ron", SOUND.replace("\"Claim\"", "\"Straße – Łódź, Київ, Αθήνα … ½\""));
    assert_eq!(run_in(&folder, ["draw", "plain.ron", "-o", "x.pdf"]).err, "");
}
