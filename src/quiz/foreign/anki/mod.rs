//! Anki: packages (`.apkg`) and text files. A note is known by its item and language, never by its words, so that
//! importing again brings it up to date instead of doubling it.

mod card;
mod collection;

use std::{collections::BTreeMap, rc::Rc};

use serde_json::{Map, Value};

use crate::{
    ground::{rng::fnv1a, say},
    quiz::foreign::{
        anki::{
            card::{Card, card},
            collection::{Deck, Note, with_collection},
        },
        excerpt::Picture,
        pack::zip,
        sheet::{Question, Sheet},
        table::{Row, tsv},
    },
};

/// A package: a collection of one deck, and the pictures.
pub(super) fn apkg(sheet: &Sheet<'_>) -> Vec<u8> {
    let mut pictures: BTreeMap<String, Rc<Picture>> = BTreeMap::new();
    let mut notes = Vec::new();
    for question in &sheet.questions {
        let picture = sheet.excerpts.picture(question);
        notes.push(note(sheet, question, card(question, picture.as_deref(), sheet.lang)));
        pictures.extend(picture.map(|own| (picture_name(&own), own)));
    }
    let numbered = || pictures.iter().enumerate().map(|(at, picture)| (at.to_string(), picture));
    let names: Map<String, Value> =
        numbered().map(|(number, (name, _))| (number, Value::from(name.as_str()))).collect();
    let deck = Deck { name: deck_name(sheet), id: number(sheet.id, 0), stamp: sheet.stamp, notes };
    let media = Value::from(names).to_string();
    with_collection(&deck, |collection| {
        let front = [("collection.anki2".to_owned(), collection), ("media".to_owned(), media.as_bytes())];
        let pictures = numbered().map(|(number, (_, own))| (number, own.svg.as_bytes()));
        zip(&front.into_iter().chain(pictures).collect::<Vec<_>>())
    })
}

/// Media of all decks lie in one folder, so their names say whose they are.
pub(super) fn picture_name(picture: &Picture) -> String {
    format!("elenchus-{}", picture.name)
}

fn note(sheet: &Sheet<'_>, question: &Question<'_>, card: Card) -> Note {
    let Card { question: stem, options, answer, why, place, picture } = &card;
    let fields = [question.id, stem, options, answer, why, place, picture];
    Note {
        guid: guid("note", sheet, question),
        id: question.id.to_owned(),
        fields: fields.join("\u{1f}"),
        tags: tags(question),
    }
}

/// A text file, which has front and back only, and no pictures.
pub(super) fn text(sheet: &Sheet<'_>) -> Vec<u8> {
    let kind = say(sheet.lang, "export-anki-basic", &[]);
    let deck = deck_name(sheet);
    let head = format!(
        "#separator:tab\n#html:true\n#notetype:{kind}\n#deck:{deck}\n#guid column:1\n#tags column:4\n"
    );
    let row = |question: &Question<'_>| -> Row {
        let card = card(question, None, sheet.lang);
        let front = format!("{}{}", card.question, card.options);
        let back = format!("{}{}{}", card.answer, card.why, card.place);
        vec![guid("text", sheet, question), front, back, tags(question)]
    };
    let rows: Vec<Row> = sheet.questions.iter().map(row).collect();
    [head.into_bytes(), tsv(&rows)].concat()
}

/// Two colons would make a deck within a deck.
fn deck_name(sheet: &Sheet<'_>) -> String {
    sheet.title.split_whitespace().collect::<Vec<_>>().join(" ").replace("::", ":")
}

fn guid(of: &str, sheet: &Sheet<'_>, question: &Question<'_>) -> String {
    format!("{:016x}", fnv1a(format!("elenchus-{of}-{}-{}", sheet.lang, question.id).as_bytes()))
}

fn tags(question: &Question<'_>) -> String {
    question.tags.iter().map(|(name, value)| format!("{name}::{value}")).collect::<Vec<_>>().join(" ")
}

/// A number such as Anki has for what was made in the year 2017 or 2018, by a name.
fn number(name: &str, at: usize) -> i64 {
    const FIRST: i64 = 1_483_228_800_000;
    const SPAN: u64 = 60_000_000_000;
    let place = fnv1a(name.as_bytes()) % SPAN;
    FIRST + i64::try_from(place).unwrap_or(0) + i64::try_from(at).unwrap_or(0)
}
