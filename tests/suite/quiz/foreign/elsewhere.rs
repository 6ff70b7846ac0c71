//! Files as other programs save them: with their own order of fields, ids and markup, and with questions of their own.

use elenchus::{
    ground::{Files, Lang, Named, report},
    quiz::{
        Form, Scale, Shape,
        foreign::{Format, import, write_changes},
        write_form,
    },
};
use indoc::indoc;

use crate::quiz::foreign::{form, read, text, told};

const FORM: &str = indoc! {r#"
    Form(
        id: "speed", title: {"en": "Speed limit", "de": "Tempolimit"}, seed: 1, variant: "A",
        items: [
            (
                id: "speed.reason", kind: Reason, map: "speed", points: 1.0,
                stem: {"en": "Which statement is a reason?", "de": "Welche Aussage ist ein Grund?"},
                options: [
                    (text: {"en": "A limit saves lives", "de": "Ein Limit rettet Leben"}, correct: true, why: {"en": "It leads there.", "de": "Es führt dahin."}),
                    (text: {"en": "Limits are common", "de": "Limits sind üblich"}, correct: false, why: {"en": "It does not.", "de": "Tut es nicht."}),
                    (text: {"en": "Cars are fast", "de": "Autos sind schnell"}, correct: false, why: {"en": "Nor does this.", "de": "Dies auch nicht."}),
                ],
            ),
            (
                id: "speed.other", kind: Reason, map: "speed", points: 1.0,
                stem: {"en": "Which statement is a reason?", "de": "Welche Aussage ist ein Grund?"},
                options: [
                    (text: {"en": "Noise falls", "de": "Der Lärm sinkt"}, correct: true, why: {"en": "Yes.", "de": "Ja."}),
                    (text: {"en": "Roads are long", "de": "Straßen sind lang"}, correct: false, why: {"en": "No.", "de": "Nein."}),
                    (text: {"en": "Fuel is cheap", "de": "Sprit ist billig"}, correct: false, why: {"en": "No.", "de": "Nein."}),
                ],
            ),
        ],
        open: [
            (
                id: "speed.open", map: "speed", stem: {"en": "What do you think?", "de": "Was meinst du?"},
                rubric: [{"en": "names a reason", "de": "nennt einen Grund"}, {"en": "weighs both", "de": "wägt ab"}],
            ),
        ],
    )
"#};

fn speed() -> Form {
    form(FORM)
}

/// What Moodle makes of the file: fields in its own order, texts in CDATA, ids it gives anew, defaults spelt out.
const SAVED_BY_MOODLE: &str = indoc! {r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <quiz>
    <!-- question: 0  -->
      <question type="category">
        <category><text>$course$/top/Speed limit/Understanding</text></category>
        <info format="moodle_auto_format"><text></text></info>
        <idnumber></idnumber>
      </question>
    <!-- question: 7311  -->
      <question type="multichoice">
        <name><text>Which statement is a reason?</text></name>
        <questiontext format="html"><text><![CDATA[<p dir="ltr" style="text-align: left;">Which statement is <em>a reason</em>?<br></p>]]></text></questiontext>
        <generalfeedback format="html"><text></text></generalfeedback>
        <defaultgrade>1.0000000</defaultgrade>
        <penalty>0.3333333</penalty>
        <hidden>0</hidden>
        <idnumber></idnumber>
        <single>true</single>
        <shuffleanswers>true</shuffleanswers>
        <answernumbering>ABCD</answernumbering>
        <showstandardinstruction>0</showstandardinstruction>
        <correctfeedback format="html"><text>Well done.</text></correctfeedback>
        <partiallycorrectfeedback format="html"><text></text></partiallycorrectfeedback>
        <incorrectfeedback format="html"><text></text></incorrectfeedback>
        <shownumcorrect/>
        <answer fraction="0" format="html"><text><![CDATA[<p>Roads are long</p>]]></text><feedback format="html"><text>No.</text></feedback></answer>
        <answer fraction="100" format="html"><text><![CDATA[<p>Noise falls</p>]]></text><feedback format="html"><text>Yes.</text></feedback></answer>
        <answer fraction="0" format="html"><text><![CDATA[<p>Fuel is cheap</p>]]></text><feedback format="html"><text>No.</text></feedback></answer>
        <tags><tag><text>type:Reason</text></tag><tag><text>map:speed</text></tag></tags>
      </question>
      <question type="multichoice">
        <name><text>Reason</text></name>
        <questiontext format="html"><text>Which statement is a good reason?</text></questiontext>
        <defaultgrade>1.0000000</defaultgrade>
        <idnumber>speed.reason</idnumber>
        <single>true</single>
        <answer fraction="100.00000" format="html"><text>A limit saves lives</text><feedback format="html"><text>It leads there.</text></feedback></answer>
        <answer fraction="0" format="html"><text>Limits are common</text><feedback format="html"><text>It does not.</text></feedback></answer>
        <answer fraction="50" format="html"><text>Cars are fast</text><feedback format="html"><text>Nor does this.</text></feedback></answer>
      </question>
      <question type="essay">
        <name><text>Own view</text></name>
        <questiontext format="html"><text><![CDATA[<p>What do you think?</p>]]></text></questiontext>
        <generalfeedback format="html"><text></text></generalfeedback>
        <idnumber>speed.open</idnumber>
        <graderinfo format="html"><text><![CDATA[<ul><li>names a reason</li><li>weighs both sides</li></ul>]]></text></graderinfo>
      </question>
      <question type="truefalse">
        <name><text>Fast</text></name>
        <questiontext format="html"><text><![CDATA[<p>Limits exist in France.</p>]]></text></questiontext>
        <answer fraction="100" format="moodle_auto_format"><text>true</text><feedback format="html"><text>They do.</text></feedback></answer>
        <answer fraction="0" format="moodle_auto_format"><text>false</text><feedback format="html"><text></text></feedback></answer>
      </question>
      <question type="random"><name><text>Random (Speed limit)</text></name><questiontext format="html"><text>1</text></questiontext></question>
      <question type="cloze"><name><text>Gaps</text></name><questiontext format="html"><text>{1:SA:=a}</text></questiontext></question>
    </quiz>
"#};

#[test]
fn what_moodle_saved_finds_its_way_home() {
    let home = read(SAVED_BY_MOODLE, Format::Moodle, Lang::En, Some(&speed()));
    insta::assert_snapshot!(format!(
        "{}---\n{}",
        write_changes(&home.changes, Lang::En),
        told(&home.findings).join("\n")
    ));
    let form = home.form.expect("a form");
    let ids: Vec<&str> = form.entries.iter().map(|entry| entry.item.id.as_str()).collect();
    assert_eq!(
        ids,
        ["speed.other", "speed.reason", "imported-3"],
        "an id that was dropped is found by the words"
    );
    assert_eq!(
        form.entries[0].item.stem.get(Lang::De),
        "Welche Aussage ist ein Grund?",
        "the other language stays"
    );
    assert_eq!(form.open[0].rubric[0].get(Lang::De), "nennt einen Grund");
    assert_eq!(form.open[0].rubric[1].get(Lang::En), "weighs both sides");
    let again = crate::quiz::foreign::form(&write_form(&form));
    assert_eq!(again.entries.len(), 3, "what was written is read");
}

/// What Moodle makes of GIFT: comments with numbers, its notation before each text, its escapes.
const GIFT_OF_MOODLE: &str = indoc! {r"
    // question: 0  name: Switch category to $course$/top/Speed
    $CATEGORY: $course$/top/Speed


    // question: 7311  name: Reason
    // [id:speed.reason] [tag:map:speed] [tag:type:Reason]
    ::Reason::[html]<p>Which statement is a reason?</p>{
    	=<p>A limit saves lives</p>#[html]<p>It leads there.</p>
    	~[plain]Limits are common#<p>It does not.</p>
    	~<p>Cars are fast</p>#<p>Nor does this.</p>
    	####[html]<p></p>
    }


    // question: 7312  name: 100%
    ::100%::[html]<p>What is 2 \= 2 \{x\}\: \~ \# \\?</p>{
    	=%100%[html]<p>a \= b</p>#
    	~%50%[html]<p>c</p>#
    	~[html]<p>d</p>#
    }


    ::View::[html]<p>What do you think?</p>{}

    ::T::Limits exist in France.{FALSE#They do not.#Right.}
"};

#[test]
fn gift_that_moodle_saved_finds_its_way_home() {
    let home = read(GIFT_OF_MOODLE, Format::Gift, Lang::En, Some(&speed()));
    insta::assert_snapshot!(format!(
        "{}---\n{}",
        write_changes(&home.changes, Lang::En),
        told(&home.findings).join("\n")
    ));
    let form = home.form.expect("a form");
    assert_eq!(form.entries[1].item.stem.get(Lang::En), "What is 2 = 2 {x}: ~ # \\?");
    let last = &form.entries[2].item;
    let keys: Vec<&str> = last.keys().map(|key| key.text.get(Lang::En)).collect();
    assert_eq!((keys, last.sorted), (vec!["False"], true));
    assert_eq!(last.choices[1].why.get(Lang::En), "Right.");
    assert_eq!(last.choices[0].why.get(Lang::En), "They do not.");
}

#[test]
fn open_questions_go_out_and_come_home() {
    for format in [Format::Moodle, Format::Gift, Format::Json] {
        let file = text(&speed(), format, Lang::De);
        let home = read(&file, format, Lang::De, Some(&speed()));
        assert_eq!(write_changes(&home.changes, Lang::En), "", "{format:?}");
        assert_eq!(told(&home.findings), [""; 0], "{format:?}");
        let edited = file.replace("Was meinst du?", "Was denkst du?").replace("wägt ab", "wägt beides ab");
        let home = read(&edited, format, Lang::De, Some(&speed()));
        assert_eq!(
            write_changes(&home.changes, Lang::En),
            indoc! {"
                speed.open
                  stem
                  - Was meinst du?
                  + Was denkst du?
                  what a good answer mentions
                  - nennt einen Grund
                  - wägt ab
                  + nennt einen Grund
                  + wägt beides ab
            "},
            "{format:?}"
        );
        assert_eq!(
            told(&home.findings),
            ["X204 `speed.open` is changed in `de` alone: in `en` it stays as it was"]
        );
        let open = &home.form.expect("a form").open[0];
        assert_eq!(open.rubric[1].get(Lang::En), "weighs both", "{format:?}: the other language stays");
        let fresh = read(&file, format, Lang::De, None).form.expect("a form");
        assert_eq!(fresh.open.len(), 1, "{format:?}");
        assert!(fresh.open[0].rubric.iter().any(|line| line.get(Lang::De) == "wägt ab"), "{format:?}");
    }
}

#[test]
fn broken_files_are_told_with_their_place() {
    for (format, file, line, column) in [
        (Format::Json, "{\"form\": {},\n \"items\": [\n  {\"id\": 5}]}", 3, 10),
        (Format::Json, "{\"form\": {},\n \"items\": [,]}", 2, 12),
        (Format::Json, "\u{feff}[\n{\"id\": \"ü\", x}]", 2, 13),
        (Format::Moodle, "<quiz>\n<question type=\"essay\">\n</quest>", 3, 1),
        (Format::Moodle, "<quiz>\n  <question", 2, 3),
    ] {
        let mut files = Files::default();
        let (id, _) = files.add("quiz", file.as_bytes().to_vec());
        let home = import(&files, id, format, Lang::En, None, "quiz");
        assert!(home.form.is_none());
        let [finding] = &home.findings[..] else { panic!("{:?}", home.findings) };
        assert_eq!(finding.code.id, if format == Format::Json { "X103" } else { "F102" });
        let place = files.get(finding.at.file).expect("it is there").place(finding.at.start);
        assert_eq!((place.line, place.column), (line, column), "{format:?}: {file}");
    }
}

#[test]
fn a_choice_with_two_right_answers_is_told_and_no_name_is_given_twice() {
    let gift = "::a::Who?{=one =two ~three}\n\n::b::Where?{=here ~there}\n\n// [id:imported-2]\n::c::When?{=now ~then}\n";
    let home = read(gift, Format::Gift, Lang::En, None);
    assert_eq!(told(&home.findings), ["X205 `a` is left out: words or its right answer are missing"]);
    let form = home.form.expect("two are left");
    let ids: Vec<&str> = form.entries.iter().map(|entry| entry.item.id.as_str()).collect();
    assert_eq!(ids, ["imported-1", "imported-2"]);
    assert!(form.entries.iter().all(|entry| matches!(entry.item.shape, Shape::Single)));
    assert!(form.entries[0].item.kind.name().len() > 2);
}

#[test]
fn what_earns_half_the_points_is_told_and_not_taken_as_right() {
    let gift = "::a::A pet?{=cat =%50%kitten =dog}\n\n::b::How many?{#=%100%3:0.5 =%50%4..6}\n";
    let moodle = r#"<quiz><question type="shortanswer"><name><text>a</text></name><questiontext><text>A pet?</text></questiontext>
        <answer fraction="100"><text>cat</text></answer><answer fraction="50"><text>kitten</text></answer>
        <answer fraction="100"><text>dog</text></answer></question>
        <question type="numerical"><name><text>b</text></name><questiontext><text>How many?</text></questiontext>
        <answer fraction="100"><text>3</text><tolerance>0.5</tolerance></answer>
        <answer fraction="50"><text>5</text><tolerance>1</tolerance></answer></question></quiz>"#;
    for (text, format, range) in [(gift, Format::Gift, "4..6"), (moodle, Format::Moodle, "5")] {
        let home = read(text, format, Lang::En, None);
        let half = "this option is right in part there, and wrong in the form";
        assert_eq!(
            told(&home.findings),
            [format!("X206 `a`: {half}: kitten"), format!("X206 `b`: {half}: {range}")],
            "{format:?}"
        );
        let form = home.form.expect("both are taken");
        let Shape::Gap(words) = &form.entries[0].item.shape else { panic!("a gap") };
        assert_eq!(words.iter().map(|word| word.get(Lang::En)).collect::<Vec<_>>(), ["cat", "dog"]);
        assert!(matches!(form.entries[1].item.shape, Shape::Figure(Scale { low: 2.5, high: 3.5, .. })));
    }
}

#[test]
fn what_moodle_shows_as_an_example_is_read_whole() {
    let gift = "What is a number from 1 to 5? {#3:2~#Completely wrong}\n\nWhich is the best animal?{\n=Frog#Good!\n=%50%Cat#Hm\n=%0%*#No\n}\n";
    let home = read(gift, Format::Gift, Lang::En, None);
    let others = "forms have no room for what is said to other written answers than the first right one";
    assert_eq!(
        told(&home.findings),
        [
            "X206 `Which is the best animal?`: this option is right in part there, and wrong in the form: Cat".to_owned(),
            format!("X210 {others}: left out of 2 questions, first of `What is a number from 1 to 5?`"),
        ]
    );
    let form = home.form.expect("both are taken");
    assert!(matches!(form.entries[0].item.shape, Shape::Figure(Scale { low: 1.0, high: 5.0, .. })));
}

#[test]
fn a_question_that_is_left_out_says_what_is_wrong_with_it_and_where() {
    let gift = "::w::When?{=now ~then}\n\n// a {comment}\n::a::Who?\n {=one ~two\n\n::b::How many?{#1e999:nan}\n\n::c::Look.\n";
    let answer = |kind: &str, answer: &str| {
        format!(
            "<question type=\"{kind}\"><name><text>q</text></name><questiontext><text>Q?</text></questiontext>{answer}</question>"
        )
    };
    let moodle = format!(
        "<quiz>\n{}\n{}\n{}\n{}\n</quiz>",
        answer("numerical", "<answer fraction=\"100\"><text>NaN</text></answer>"),
        answer("multichoice", "<answer fraction=\"abc\"><text>a</text></answer>"),
        answer("shortanswer", "<answer fraction=\"0\"><text>a</text></answer>"),
        answer("cloze", ""),
    );
    let left = |text: &str, format| -> Vec<String> {
        let mut files = Files::default();
        let (id, _) = files.add("quiz", text.as_bytes().to_vec());
        let home = import(&files, id, format, Lang::En, None, "quiz");
        let told = home.findings.iter().filter(|finding| finding.code.id != "X104").map(|finding| {
            let place = files.get(finding.at.file).expect("it is there").place(finding.at.start);
            format!("{}:{} {}", place.line, place.column, report::message(finding, Lang::En))
        });
        told.collect()
    };
    assert_eq!(
        left(gift, Format::Gift),
        [
            "5:2 `a` is left out: the answers that begin here end nowhere",
            "7:1 `b` is left out: `1e999` is no number that a form can hold",
            "9:1 `c` is left out: forms have no questions of the type description",
        ]
    );
    assert_eq!(
        left(&moodle, Format::Moodle),
        [
            "2:1 `q` is left out: `NaN` is no number that a form can hold",
            "3:1 `q` is left out: `abc` is no number that a form can hold",
            "4:1 `q` is left out: words or its right answer are missing",
            "5:1 `q` is left out: forms have no questions of the type cloze",
        ]
    );
}

#[test]
fn a_question_that_no_blank_line_parts_from_another_is_read_on_its_own() {
    let gift = "$CATEGORY: a/b\n::a::Who?{=one ~two}\n// [id:x.b]\n::b::Where?{\n=here\n~there\n}\nWhen?{=now\n~then}\n\n::c::Why {=so ~thus} then?\n\nX{=a ~b}Y{=c ~d}\n";
    let stems = |text: &str| -> (Vec<String>, Vec<String>) {
        let home = read(text, Format::Gift, Lang::En, None);
        let form = home.form.expect("four are left");
        let stem = |entry: &elenchus::quiz::Entry| entry.item.stem.get(Lang::En).to_owned();
        (form.entries.iter().map(stem).collect(), told(&home.findings))
    };
    let (found, findings) = stems(gift);
    assert_eq!(found, ["Who?", "Where?", "When?", "Why ___ then?"]);
    assert_eq!(findings, ["X209 `X{=a ~b}Y{=c ~d}` is left out: another question begins behind its answers"]);
    // Whatever ends the lines.
    for end in ["\r\n", "\r", "\r\r\n"] {
        assert_eq!(stems(&gift.replace('\n', end)), (found.clone(), findings.clone()), "{end:?}");
    }
}

#[test]
fn what_a_form_has_no_room_for_is_told() {
    let question = |name: &str, kind: &str, rest: &str| {
        format!(
            "<question type=\"{kind}\"><name><text>{name}</text></name><questiontext format=\"html\"><text>{name}?</text></questiontext>{rest}</question>"
        )
    };
    let options = "<answer fraction=\"100\"><text>&lt;p&gt;A&lt;/p&gt;</text></answer><answer fraction=\"0\"><text>B</text></answer>";
    let hint = "<hint format=\"html\"><text>Think.</text></hint><correctfeedback><text>Well done</text></correctfeedback>";
    let picture = "<answer fraction=\"0\"><text>&lt;IMG src=\"@@PLUGINFILE@@/x.png\"&gt; C</text></answer>";
    let excerpt = "<generalfeedback><text>&lt;img src=\"a\"&gt;</text><file name=\"china-0123456789abcdef.svg\"></file></generalfeedback>";
    let word = "<usecase>1</usecase><answer fraction=\"100\"><text>Word</text></answer><answer fraction=\"0\"><text>*</text><feedback><text>No.</text></feedback></answer>";
    let number = "<answer fraction=\"100\"><text>3</text></answer><units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>";
    let moodle = format!(
        "<quiz>{}{}{}{}{}{}{}</quiz>",
        question("a", "multichoice", &format!("{options}{hint}")),
        question("b", "multichoice", &format!("{options}{hint}")),
        question("c", "multichoice", &format!("{options}{picture}")),
        question("d", "multichoice", &format!("{options}{excerpt}")),
        question("e", "shortanswer", word),
        question("f", "numerical", number),
        question("g", "essay", "<responsetemplate><text>Dear</text></responsetemplate>"),
    );
    let none = "forms have no room for";
    assert_eq!(
        told(&read(&moodle, Format::Moodle, Lang::En, None).findings),
        [
            format!("X210 {none} pictures, sounds and films: left out of `c`"),
            format!("X210 {none} hints for another try: left out of 2 questions, first of `a`"),
            format!(
                "X210 {none} what is said to all right, partly right or wrong answers: left out of 2 questions, first of `a`"
            ),
            format!(
                "X210 {none} what is said to other written answers than the first right one: left out of `e`"
            ),
            format!("X210 {none} units that a number may be written in: left out of `f`"),
            format!("X210 {none} capitals that count: left out of `e`"),
            format!("X210 {none} what stands in the field for the answer from the start: left out of `g`"),
        ]
    );
    let gift = "::a::[html]<img src=\"x\">Who?{=one ~two}\n\n::b::Number?{#=3#yes =%50%4#near ~#no}\n\n::c::[plain]<img>{=a#x =b#x}\n";
    let found = told(&read(gift, Format::Gift, Lang::En, None).findings);
    let lacking: Vec<&String> = found.iter().filter(|told| told.starts_with("X210")).collect();
    assert_eq!(
        lacking,
        [
            &format!("X210 {none} pictures, sounds and films: left out of `a`"),
            &format!(
                "X210 {none} what is said to other written answers than the first right one: left out of `b`"
            ),
        ]
    );
}

#[test]
fn what_is_true_is_told_by_words_or_by_its_place() {
    for (first, second) in [("true", "false"), ("False", "True"), ("Wahr", "Falsch")] {
        let right = if first == "False" { [0, 100] } else { [100, 0] };
        let answer = |share, words| format!("<answer fraction=\"{share}\"><text>{words}</text></answer>");
        let moodle = format!(
            "<quiz><question type=\"truefalse\"><questiontext><text>So?</text></questiontext>{}{}</question></quiz>",
            answer(right[0], first),
            answer(right[1], second)
        );
        let form = read(&moodle, Format::Moodle, Lang::En, None).form.expect("it is sound");
        let choices = &form.entries[0].item.choices;
        let said: Vec<_> = choices.iter().map(|choice| (choice.text.get(Lang::En), choice.correct)).collect();
        assert!(said.contains(&("True", true)) && said.contains(&("False", false)), "{first}: {said:?}");
    }
}
