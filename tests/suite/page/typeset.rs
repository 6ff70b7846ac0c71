use elenchus::{
    ground::Lang,
    page::{PageError, typeset},
};
use indoc::indoc;

const TEMPLATE: &str = indoc! {r#"
    #let data = json("data.json")
    #set document(title: data.title, date: none)
    #set page(width: 130pt, height: auto, margin: 10pt)
    #set text(10pt)
    = #data.title
    #for line in data.lines [- #line]
    #image("box.svg", alt: "ein Kasten")
"#};

const DATA: &str = r##"{ "title": "Größe #1 *nicht fett*", "lines": ["Geschwindigkeitsbegrenzungsverordnung", "#panic()"] }"##;
const BOX: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="10pt" height="10pt"><rect width="9" height="9"/></svg>"#;

fn sheet(template: &str, lang: Lang) -> Result<Vec<u8>, PageError> {
    typeset(template, &[("data.json", DATA.into()), ("box.svg", BOX.into())], lang)
}

#[test]
fn data_is_never_taken_for_markup() {
    let file = sheet(TEMPLATE, Lang::De).expect("the template is sound");
    assert!(file.starts_with(b"%PDF-1.7"));
}

/// A template can measure what it set: the long word takes several lines in German, where it can be hyphenated.
#[test]
fn words_are_hyphenated_by_the_language() {
    let template = indoc! {r#"
        #set page(width: 130pt, margin: 10pt)
        #context {
          let word = block(width: 60pt, "Geschwindigkeitsbegrenzung")
          assert(measure(word).height > 2em.to-absolute())
          assert.eq(sys.inputs.lang, "de")
          assert.eq(text.lang, "de")
        }
    "#};
    sheet(template, Lang::De).expect("the assertions hold");
}

#[test]
fn the_same_sheet_makes_the_same_bytes() {
    assert_eq!(sheet(TEMPLATE, Lang::De), sheet(TEMPLATE, Lang::De));
    assert_ne!(sheet(TEMPLATE, Lang::De), sheet(TEMPLATE, Lang::En), "the language goes into the file");
}

#[test]
fn faults_are_told_with_their_line() {
    let error = sheet("= Eins\n\n#foo(1)\n", Lang::De).expect_err("there is no `foo`");
    assert_eq!(error.message(Lang::De), "die Vorlage, Zeile 3: unknown variable: foo");
    assert_eq!(error.message(Lang::En), "the template, line 3: unknown variable: foo");
}

#[test]
fn faults_in_other_files_name_the_file() {
    let files = [("part.typ", b"\n#let x = 1 + \"a\"".to_vec())];
    let error =
        typeset("#include \"part.typ\"", &files, Lang::En).expect_err("a number and a text do not add up");
    assert!(error.to_string().starts_with("`part.typ`, line 2: "), "{error}");
}

#[test]
fn nothing_is_in_reach_but_the_files() {
    for template in
        ["#read(\"/etc/hostname\")", "#import \"@preview/cetz:0.3.4\": canvas", "#datetime.today()"]
    {
        assert!(
            matches!(sheet(template, Lang::De), Err(PageError::Template { line: Some(1), .. })),
            "{template}"
        );
    }
}
