//! Tables for games in class: Kahoot, Blooket, Gimkit, Wayground (once Quizizz), ClassQuiz, and cards for Quizlet.

use crate::{
    ground::{Arg, say},
    quiz::{
        foreign::{
            fit::{Limits, Pick, headline, pairs, picks},
            report::Report,
            sheet::{Body, Question, Sheet, one_line},
            table::{Row, csv},
            xlsx::{Cell, Line, workbook},
        },
        words::{letter, order},
    },
};

/// Far more than anybody writes.
const ANY: usize = 2000;

fn all<'x, 'a>(sheet: &'x Sheet<'a>, limits: Limits, report: &mut Report) -> Vec<(&'x Question<'a>, Pick)> {
    let mut found = Vec::new();
    for question in &sheet.questions {
        found.extend(picks(question, limits, sheet.lang, report).into_iter().map(|pick| (question, pick)));
    }
    found
}

/// The texts of the options in so many cells.
fn options(pick: &Pick, cells: usize) -> impl Iterator<Item = Cell> {
    (0..cells).map(|at| pick.options.get(at).map_or(Cell::Nothing, |option| Cell::from(option.text.as_str())))
}

/// Kahoot's workbook: names of columns in line 8, questions from line 9 on.
pub(super) fn kahoot(sheet: &Sheet<'_>, report: &mut Report) -> Vec<u8> {
    const SECONDS: [u32; 8] = [5, 10, 20, 30, 60, 90, 120, 240];
    const HEAD: [&str; 8] = [
        "",
        "Question - max 120 characters",
        "Answer 1 - max 75 characters",
        "Answer 2 - max 75 characters",
        "Answer 3 - max 75 characters",
        "Answer 4 - max 75 characters",
        "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
        "Correct answer(s) - choose at least one",
    ];
    let mut lines = vec![
        (2, vec![Cell::Nothing, Cell::from("Quiz template")]),
        (3, vec![Cell::Nothing, Cell::from(sheet.title.as_str())]),
        (8, HEAD.map(Cell::from).to_vec()),
    ];
    let limits = Limits { stem: 120, option: 75, options: 4, several: true };
    for (at, (_, pick)) in all(sheet, limits, report).iter().enumerate() {
        let mut cells = vec![Cell::Number(at as u32 + 1), Cell::from(pick.stem.as_str())];
        cells.extend(options(pick, 4));
        cells.extend([Cell::Number(pick.seconds(&SECONDS)), Cell::from(pick.right().as_str())]);
        lines.push((9 + at, cells));
    }
    workbook("Sheet1", &lines)
}

/// ClassQuiz' workbook: title and description in C5 and C6, questions in the lines 14 to 100. It refuses titles of less
/// than three letters or more than 500.
pub(super) fn classquiz(sheet: &Sheet<'_>, report: &mut Report) -> Vec<u8> {
    const SECONDS: [u32; 6] = [10, 20, 30, 60, 90, 120];
    const HEAD: [&str; 8] = [
        "",
        "Question",
        "Answer 1",
        "Answer 2",
        "Answer 3",
        "Answer 4",
        "Time in seconds",
        "Correct answers",
    ];
    const LINES: std::ops::RangeInclusive<usize> = 14..=100;
    let about = say(sheet.lang, "export-about", &[("variant", Arg::from(sheet.variant))]);
    let title = headline(sheet, 500);
    let title = if title.chars().count() < 3 { format!("{title} · {about}") } else { title };
    let pair = |name: &str, text: &str| vec![Cell::Nothing, Cell::from(name), Cell::from(text)];
    let mut lines: Vec<Line> = vec![
        (5, pair("Title", &title)),
        (6, pair("Description", &about)),
        (13, HEAD.map(Cell::from).to_vec()),
    ];
    let limits = Limits { stem: 300, option: 150, options: 4, several: true };
    let mut free = LINES;
    for (question, pick) in all(sheet, limits, report) {
        let Some(line) = free.next() else {
            report.refuse(question, "export-why-full");
            continue;
        };
        let mut cells = vec![Cell::Nothing, Cell::from(pick.stem.as_str())];
        cells.extend(options(&pick, 4));
        cells.extend([Cell::Number(pick.seconds(&SECONDS)), Cell::from(pick.right().as_str())]);
        lines.push((line, cells));
    }
    workbook("Quiz", &lines)
}

/// Wayground's workbook: names of columns in the first line. It alone has room for a reason.
pub(super) fn wayground(sheet: &Sheet<'_>, report: &mut Report) -> Vec<u8> {
    const SECONDS: [u32; 11] = [5, 10, 20, 30, 45, 60, 120, 180, 300, 600, 900];
    const HEAD: [&str; 11] = [
        "Question Text",
        "Question Type",
        "Option 1",
        "Option 2",
        "Option 3",
        "Option 4",
        "Option 5",
        "Correct Answer",
        "Time in seconds",
        "Image Link",
        "Answer explanation",
    ];
    let mut lines = vec![(1, HEAD.map(Cell::from).to_vec())];
    let limits = Limits { stem: ANY, option: ANY, options: 5, several: true };
    for (at, (question, pick)) in all(sheet, limits, report).iter().enumerate() {
        let kind = if matches!(question.body, Body::Several(_)) { "Checkbox" } else { "Multiple Choice" };
        let mut cells = vec![Cell::from(pick.stem.as_str()), Cell::from(kind)];
        cells.extend(options(pick, 5));
        let why = explanation(sheet, question, pick);
        let seconds = Cell::Number(pick.seconds(&SECONDS));
        cells.extend([Cell::from(pick.right().as_str()), seconds, Cell::Nothing, Cell::from(why.as_str())]);
        lines.push((2 + at, cells));
    }
    workbook("Sheet1", &lines)
}

/// Why the key is right, and where to read it.
fn explanation(sheet: &Sheet<'_>, question: &Question<'_>, pick: &Pick) -> String {
    let right = pick.options.iter().filter(|option| option.right).map(|option| option.why.clone());
    let words: Vec<String> =
        right.chain(question.reading(sheet.lang)).filter(|words| !words.is_empty()).collect();
    one_line(&words.join(" "))
}

/// Blooket's table: a title that fills eight fields, the names of the columns, the questions.
pub(super) fn blooket(sheet: &Sheet<'_>, report: &mut Report) -> Vec<u8> {
    const SECONDS: [u32; 7] = [10, 20, 30, 60, 120, 180, 300];
    const HEAD: [&str; 8] = [
        "Question #",
        "Question Text",
        "Answer 1",
        "Answer 2",
        "Answer 3\n(Optional)",
        "Answer 4\n(Optional)",
        "Time Limit (sec)\n(Max: 300 seconds)",
        "Correct Answer(s)\n(Only include Answer #)",
    ];
    let mut title: Row = vec!["Blooket\nImport Template".to_owned()];
    title.resize(HEAD.len(), String::new());
    let mut rows = vec![(title, None), (HEAD.map(str::to_owned).to_vec(), None)];
    let limits = Limits { stem: ANY, option: ANY, options: 4, several: true };
    for (at, (question, pick)) in all(sheet, limits, report).into_iter().enumerate() {
        let mut row: Row = vec![(at + 1).to_string(), pick.stem.clone()];
        row.extend(
            (0..4).map(|at| pick.options.get(at).map_or_else(String::new, |option| option.text.clone())),
        );
        row.extend([pick.seconds(&SECONDS).to_string(), pick.right()]);
        rows.push((row, Some(question)));
    }
    csv(&rows, b',', report)
}

/// Gimkit's table: the right answer, then up to three wrong ones.
pub(super) fn gimkit(sheet: &Sheet<'_>, report: &mut Report) -> Vec<u8> {
    const HEAD: [&str; 5] =
        ["Question", "Correct Answer", "Incorrect Answer 1", "Incorrect Answer 2", "Incorrect Answer 3"];
    let mut rows = vec![(HEAD.map(str::to_owned).to_vec(), None)];
    let limits = Limits { stem: ANY, option: ANY, options: 4, several: false };
    for (question, pick) in all(sheet, limits, report) {
        let (right, wrong): (Vec<_>, Vec<_>) = pick.options.into_iter().partition(|option| option.right);
        let mut row: Row = vec![pick.stem];
        row.extend(right.into_iter().chain(wrong).map(|option| option.text));
        row.resize(HEAD.len(), String::new());
        rows.push((row, Some(question)));
    }
    csv(&rows, b',', report)
}

/// Quizlet's cards, a line each: the question with its options, a tab, the right answer.
pub(super) fn quizlet(sheet: &Sheet<'_>, report: &mut Report) -> Vec<u8> {
    let mut out = String::new();
    for question in &sheet.questions {
        for (front, back) in cards(question, report) {
            out += &format!("{}\t{}\n", one_line(&front), one_line(&back));
        }
    }
    out.into_bytes()
}

fn cards(question: &Question<'_>, report: &mut Report) -> Vec<(String, String)> {
    let choices = question.choices();
    let listed = |stem: &str| {
        let options = choices.iter().enumerate();
        let options: Vec<String> =
            options.map(|(at, choice)| format!("{}) {}", letter(at), choice.text)).collect();
        format!("{stem} {}", options.join(" "))
    };
    let named = |at: usize| format!("{}) {}", letter(at), choices[at].text);
    match &question.body {
        Body::Single(_) | Body::Several(_) => {
            let right: Vec<String> = (0..choices.len()).filter(|at| choices[*at].right).map(named).collect();
            vec![(listed(&question.stem), right.join(" "))]
        }
        Body::Matching(prompts, options) => {
            report.change(question, "export-rule-pairs");
            let pairs = pairs(question, prompts, options).into_iter().zip(prompts);
            pairs.map(|(pick, (_, at))| (listed(&pick.stem), named(*at))).collect()
        }
        Body::Number(_, choice) | Body::Gap(_, choice) => {
            vec![(question.stem.clone(), choice.text.clone())]
        }
        Body::Open(_) => {
            report.refuse(question, "export-why-open");
            Vec::new()
        }
        Body::Ordering(_, pairs) => {
            let order: Vec<String> = order(choices.len(), pairs).into_iter().map(named).collect();
            vec![(listed(&question.stem), order.join(" → "))]
        }
    }
}
