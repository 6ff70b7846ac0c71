//! Edits that were made in other programs come home, and are shown.

use elenchus::{
    ground::Lang,
    quiz::{
        Form, Shape,
        foreign::{Format, guess_format, write_changes},
        write_form,
    },
};

use crate::quiz::foreign::{BOTH_WAYS, form, read, text, told};

fn hard() -> Form {
    form(include_str!("hard.ron"))
}

/// The form without the question that only our JSON carries, and without arrows, which GIFT writes otherwise.
fn easy() -> Form {
    let mut form = form(&include_str!("hard.ron").replace("->", "→"));
    form.entries.retain(|entry| entry.item.id.as_str() != "hard.free-order");
    form
}

#[test]
fn what_nobody_edited_is_unchanged() {
    for format in BOTH_WAYS {
        for lang in Lang::BOTH {
            let form = if format == Format::Json { hard() } else { easy() };
            let home = read(&text(&form, format, lang), format, lang, Some(&form));
            assert_eq!(write_changes(&home.changes, Lang::En), "", "{format:?} {lang}");
            assert_eq!(told(&home.findings), [""; 0], "{format:?} {lang}");
            assert_eq!(write_form(&home.form.expect("a form")), write_form(&form), "{format:?} {lang}");
        }
    }
}

#[test]
fn a_form_is_made_without_the_one_it_was_made_from() {
    for format in BOTH_WAYS {
        let home = read(&text(&easy(), format, Lang::De), format, Lang::De, None);
        let made = home.form.expect("a form");
        let again = form(&write_form(&made));
        assert_eq!(again.entries.len(), 7, "{format:?}");
        for (old, new) in easy().entries.iter().zip(&again.entries) {
            assert_eq!(old.item.id, new.item.id, "{format:?}");
            assert_eq!(old.item.shape.name(), new.item.shape.name(), "{format:?}: {}", new.item.id);
            assert_eq!(old.item.kind, new.item.kind, "{format:?}: {}", new.item.id);
            let whys = |item: &elenchus::quiz::Item| {
                let mut whys: Vec<_> =
                    item.choices.iter().map(|choice| choice.why.get(Lang::De).to_owned()).collect();
                whys.sort();
                whys
            };
            assert_eq!(whys(&old.item), whys(&new.item), "{format:?}: {}", new.item.id);
        }
    }
}

#[test]
fn edits_are_taken_over_and_shown() {
    let edits = [
        ("Was gehört zusammen?", "Was gehört wohl zusammen?"),
        ("So grüßt man auf Arabisch.", "Das ist Arabisch."),
        ("zuletzt", "ganz zuletzt"),
        ("übrig", "nichts davon"),
    ];
    for format in [Format::Moodle, Format::Gift] {
        let mut edited = text(&easy(), format, Lang::De);
        for (old, new) in edits {
            assert!(edited.contains(old), "{format:?}: {old}");
            edited = edited.replace(old, new);
        }
        let home = read(&edited, format, Lang::De, Some(&easy()));
        insta::assert_snapshot!(format!("edits_{format:?}"), write_changes(&home.changes, Lang::En));
        let home = home.form.expect("a form");
        let entry =
            |id: &str| home.entries.iter().find(|entry| entry.item.id.as_str() == id).expect("it is there");
        assert_eq!(entry("hard.pairs").item.stem.get(Lang::De), "Was gehört wohl zusammen?");
        assert_eq!(
            entry("hard.pairs").item.stem.get(Lang::En),
            "What goes together?",
            "the other language stays"
        );
        assert_eq!(entry("hard.scripts").item.choices[1].why.get(Lang::De), "Das ist Arabisch.");
        assert!(matches!(&entry("hard.order").item.shape, Shape::Ordering(pairs) if pairs.len() == 3));
    }
}

#[test]
fn another_key_and_other_questions_are_shown() {
    let mut edited = text(&easy(), Format::Gift, Lang::De);
    edited = edited.replace("\t=<script>", "\t~<script>").replace("\t~\\=1+1", "\t=\\=1+1");
    let start = edited.find("// [id:hard.order]").expect("it is there");
    let end = edited[start..].find("\n\n").expect("it ends") + start;
    edited.replace_range(start..end, "::neu::Wer war es? {=ich#ja ~du#nein}");
    let home = read(&edited, Format::Gift, Lang::De, Some(&easy()));
    insta::assert_snapshot!(write_changes(&home.changes, Lang::En));
    let ids: Vec<String> =
        home.form.expect("a form").entries.iter().map(|entry| entry.item.id.to_string()).collect();
    assert!(ids.contains(&"imported-4".to_owned()) && !ids.contains(&"hard.order".to_owned()), "{ids:?}");
}

#[test]
fn what_an_editor_does_to_html_changes_nothing() {
    let plain = text(&easy(), Format::Moodle, Lang::De);
    let edited = plain
        .replace(
            "&lt;p dir=&quot;auto&quot;&gt;",
            "&lt;p dir=&quot;ltr&quot; style=&quot;text-align:left;&quot;&gt;&lt;span&gt;",
        )
        .replace("&lt;/p&gt;", "&lt;br&gt;&lt;/span&gt;&lt;/p&gt;\n")
        .replace("ö", "&amp;ouml;");
    assert_ne!(plain, edited);
    let home = read(&edited, Format::Moodle, Lang::De, Some(&easy()));
    assert_eq!(write_changes(&home.changes, Lang::En), "");
}

#[test]
fn a_file_tells_its_format() {
    for format in BOTH_WAYS {
        assert_eq!(guess_format("quiz", &text(&hard(), format, Lang::De)), Some(format));
    }
    for other in ["", "{}", "<a/>", "# Title", "Map()", "[\"a\"]", "<?xml version=\"1.0\"?><arggraph/>"] {
        assert_eq!(guess_format("file", other), None, "{other}");
    }
    assert_eq!(guess_format("x.gift", "Frage {=a ~b}"), Some(Format::Gift));
}

#[test]
fn questions_of_other_types_are_told() {
    let gift = "::a::Wahr? {T}\n\n::b::Nur Text.\n\n::c::Wer? {=ich =du}\n\n::d::Was? {=x ~y}\n";
    let home = read(gift, Format::Gift, Lang::De, None);
    assert_eq!(told(&home.findings).len(), 1, "{:?}", told(&home.findings));
    assert_eq!(home.form.expect("three are left").entries.len(), 3);
    let xml = "<quiz><question type=\"cloze\"><name><text>a</text></name></question></quiz>";
    let home = read(xml, Format::Moodle, Lang::De, None);
    assert_eq!(
        told(&home.findings),
        [
            "X201 `a` is left out: forms have no questions of the type cloze",
            "X104 there is no question in it that a form can hold"
        ]
    );
}
