//! H5P, content only: a question set for sites where its libraries are installed. It declares old minor versions, which
//! newer libraries bring up to date.

use serde_json::{Value, json};

use crate::{
    ground::{Lang, number::number, rng::fnv1a, say},
    quiz::foreign::{
        fit::headline,
        markup::{html, paragraph},
        pack::zip,
        report::Report,
        sheet::{Body, Choice, Question, Sheet, orders},
    },
};

/// The package.
pub(super) fn write(sheet: &Sheet<'_>, report: &mut Report) -> Vec<u8> {
    let mut questions = Vec::new();
    for question in &sheet.questions {
        match content(question, sheet.lang, report) {
            Ok(content) => questions.push(content),
            Err(why) => report.refuse(question, why),
        }
    }
    let files = [("h5p.json", about(sheet)), ("content/content.json", set(sheet.lang, questions))];
    zip(&files.map(|(name, value)| (name.to_owned(), value.to_string().into_bytes())))
}

const LIBRARIES: [(&str, u32, u32); 4] =
    [("H5P.QuestionSet", 1, 17), ("H5P.MultiChoice", 1, 14), ("H5P.DragText", 1, 8), ("H5P.Blanks", 1, 12)];

/// The title of a package has at most so many bytes, and at least one.
const TITLE: usize = 255;

fn about(sheet: &Sheet<'_>) -> Value {
    let needs = LIBRARIES.map(
        |(name, major, minor)| json!({ "machineName": name, "majorVersion": major, "minorVersion": minor }),
    );
    json!({
        "title": headline(sheet, TITLE), "language": sheet.lang.code(), "defaultLanguage": sheet.lang.code(),
        "mainLibrary": "H5P.QuestionSet", "embedTypes": ["iframe"], "license": "U", "preloadedDependencies": needs,
    })
}

fn words(lang: Lang, key: &str) -> String {
    say(lang, key, &[])
}

fn set(lang: Lang, questions: Vec<Value>) -> Value {
    let word = |key: &str| words(lang, key);
    json!({
        "introPage": { "showIntroPage": false, "startButtonText": word("export-h5p-start") },
        "progressType": "dots",
        "passPercentage": 50,
        "disableBackwardsNavigation": false,
        "randomQuestions": false,
        "questions": questions,
        "endGame": {
            "showResultPage": true, "showSolutionButton": true, "showRetryButton": true,
            "noResultMessage": word("export-h5p-finished"), "message": word("export-h5p-result"),
            "overallFeedback": [{ "from": 0, "to": 100 }],
            "scoreBarLabel": word("export-h5p-score"),
            "solutionButtonText": word("export-h5p-solution"), "retryButtonText": word("export-h5p-retry"),
            "finishButtonText": word("export-h5p-finish"), "submitButtonText": word("export-h5p-submit"),
            "showAnimations": false, "skippable": false,
        },
        "override": { "checkButton": true },
        "texts": {
            "prevButton": word("export-h5p-back"), "nextButton": word("export-h5p-next"),
            "finishButton": word("export-h5p-finish"), "submitButton": word("export-h5p-submit"),
            "textualProgress": word("export-h5p-progress"), "jumpToQuestion": word("export-h5p-jump"),
            "questionLabel": word("export-h5p-question"),
            "readSpeakerProgress": word("export-h5p-progress"), "unansweredText": word("export-h5p-open"),
            "answeredText": word("export-h5p-answered"), "currentQuestionText": word("export-h5p-current"),
        },
    })
}

fn content(question: &Question<'_>, lang: Lang, report: &mut Report) -> Result<Value, &'static str> {
    let (library, kind, params) = match &question.body {
        Body::Single(choices) => (1, "Multiple Choice", choice(question, choices, "single", lang)),
        Body::Several(choices) => (1, "Multiple Choice", choice(question, choices, "multi", lang)),
        Body::Matching(prompts, choices) => {
            (2, "Drag the Words", matching(question, prompts, choices, lang, report))
        }
        Body::Gap(words, _) if words.iter().any(|word| word.contains(['*', '/', ':'])) => {
            return Err("export-why-signs");
        }
        Body::Gap(words, choice) => (3, "Fill in the Blanks", blanks(question, words, choice, lang)),
        Body::Number(scale, choice) if scale.low == scale.high => {
            report.change(question, "export-rule-exact");
            let plain_and_set = [scale.low.to_string(), number(lang, scale.low)];
            (3, "Fill in the Blanks", blanks(question, &plain_and_set, choice, lang))
        }
        Body::Number(..) => return Err("export-why-range"),
        Body::Open(_) => return Err("export-why-open"),
        Body::Ordering(choices, pairs) => {
            let [order] = &orders(choices.len(), pairs, 2)[..] else { return Err("export-why-orders") };
            report.change(question, "export-rule-places");
            (2, "Drag the Words", ordering(question, choices, order, lang, report))
        }
    };
    let (name, major, minor) = LIBRARIES[library];
    Ok(json!({
        "library": format!("{name} {major}.{minor}"),
        "params": params,
        "subContentId": uuid(question.id),
        "metadata": { "contentType": kind, "license": "U", "title": question.name() },
    }))
}

/// A name in the form of a UUID, always the same for the same item.
fn uuid(id: &str) -> String {
    let (one, two) = (fnv1a(id.as_bytes()), fnv1a(format!("h5p {id}").as_bytes()));
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        one >> 32,
        (one >> 16) & 0xffff,
        one & 0xfff,
        two >> 52,
        two & 0xffff_ffff_ffff
    )
}

/// Where to read it, shown once it is answered; for matching and ordering also why.
fn afterwards(question: &Question<'_>, lang: Lang) -> Value {
    let mut lines = question.reasons();
    lines.extend(question.reading(lang));
    json!([{ "from": 0, "to": 100, "feedback": html(&lines.join(" ")) }])
}

fn choice(question: &Question<'_>, choices: &[Choice], kind: &str, lang: Lang) -> Value {
    let word = |key: &str| words(lang, key);
    let answer = |choice: &Choice| {
        json!({
            "text": format!("<div dir=\"auto\">{}</div>", html(&choice.text)),
            "correct": choice.right,
            "tipsAndFeedback": { "tip": "", "chosenFeedback": paragraph(&choice.why), "notChosenFeedback": "" },
        })
    };
    json!({
        "question": paragraph(&question.stem),
        "answers": choices.iter().map(answer).collect::<Vec<_>>(),
        "overallFeedback": afterwards(question, lang),
        "behaviour": {
            "enableRetry": true, "enableSolutionsButton": true, "enableCheckButton": true, "type": kind,
            "singlePoint": false, "randomAnswers": !question.sorted, "showSolutionsRequiresInput": true,
            "confirmCheckDialog": false, "confirmRetryDialog": false, "autoCheck": false, "passPercentage": 100,
            "showScorePoints": true,
        },
        "UI": {
            "checkAnswerButton": word("export-h5p-check"), "submitAnswerButton": word("export-h5p-submit"),
            "showSolutionButton": word("export-h5p-solution"), "tryAgainButton": word("export-h5p-retry"),
            "scoreBarLabel": word("export-h5p-score"), "correctAnswer": word("export-h5p-right"),
            "wrongAnswer": word("export-h5p-wrong"), "noInput": word("export-h5p-none"),
        },
    })
}

fn drag(question: &Question<'_>, text: String, distractors: String, lang: Lang) -> Value {
    let word = |key: &str| words(lang, key);
    json!({
        "taskDescription": paragraph(&question.stem),
        "textField": text,
        "distractors": distractors,
        "overallFeedback": afterwards(question, lang),
        "checkAnswer": word("export-h5p-check"), "submitAnswer": word("export-h5p-submit"),
        "tryAgain": word("export-h5p-retry"), "showSolution": word("export-h5p-solution"),
        "correctText": word("export-h5p-right"), "incorrectText": word("export-h5p-wrong"),
        "scoreBarLabel": word("export-h5p-score"),
        "behaviour": {
            "enableRetry": true, "enableSolutionsButton": true, "enableCheckButton": true, "instantFeedback": false,
        },
    })
}

/// A gap to write into: several words are right that stand between slashes. None of them holds a sign that bounds, parts
/// or explains them, because nobody would type one that looks the same.
fn blanks(question: &Question<'_>, accepted: &[String], choice: &Choice, lang: Lang) -> Value {
    let word = |key: &str| words(lang, key);
    let mut accepted: Vec<String> = accepted.iter().map(|word| html(word)).collect();
    accepted.dedup();
    let note = question.note(lang).map_or_else(String::new, |note| paragraph(&note));
    let feedback: Vec<String> = [choice.why.clone()]
        .into_iter()
        .chain(question.reading(lang))
        .filter(|words| !words.is_empty())
        .collect();
    json!({
        "text": format!("{}{note}", paragraph(&question.stem)),
        "questions": [format!("<p>*{}*</p>", accepted.join("/"))],
        "overallFeedback": [{ "from": 0, "to": 100, "feedback": html(&feedback.join(" ")) }],
        "showSolutions": word("export-h5p-solution"), "tryAgain": word("export-h5p-retry"),
        "checkAnswer": word("export-h5p-check"), "submitAnswer": word("export-h5p-submit"),
        "notFilledOut": word("export-h5p-none"), "scoreBarLabel": word("export-h5p-score"),
        "behaviour": {
            "enableRetry": true, "enableSolutionsButton": true, "enableCheckButton": true, "autoCheck": false,
            "caseSensitive": false, "showSolutionsRequiresInput": true, "separateLines": false,
            "acceptSpellingErrors": false,
        },
    })
}

fn matching(
    question: &Question<'_>,
    prompts: &[(String, usize)],
    choices: &[Choice],
    lang: Lang,
    report: &mut Report,
) -> Value {
    let mut plain = |text: &str| plain(text, question, report);
    let lines: Vec<String> = prompts
        .iter()
        .map(|(prompt, choice)| format!("{}\n*{}*", plain(prompt), plain(&choices[*choice].text)))
        .collect();
    let left_over = (0..choices.len()).filter(|at| !prompts.iter().any(|(_, choice)| choice == at));
    let distractors: Vec<String> = left_over.map(|at| format!("*{}*", plain(&choices[at].text))).collect();
    drag(question, lines.join("\n"), distractors.join("\n"), lang)
}

fn ordering(
    question: &Question<'_>,
    choices: &[Choice],
    order: &[usize],
    lang: Lang,
    report: &mut Report,
) -> Value {
    let step = |(at, choice): (usize, &usize)| {
        format!("{}. *{}*", at + 1, plain(&choices[*choice].text, question, report))
    };
    let lines: Vec<String> = order.iter().enumerate().map(step).collect();
    drag(question, lines.join("\n"), String::new(), lang)
}

/// A text among gaps. Asterisks bound what is dragged, colons and backslashes begin hints in it, and none of them can be
/// escaped: signs that look the same stand for them.
fn plain(text: &str, question: &Question<'_>, report: &mut Report) -> String {
    let same = text.replace('*', "∗").replace(':', "∶").replace('\\', "∖");
    if same != text {
        report.change(question, "export-rule-signs");
    }
    html(&same).replace("<br>", " ")
}
