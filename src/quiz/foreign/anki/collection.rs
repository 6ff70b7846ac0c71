//! A collection of schema 11, which every Anki since 2.0 imports.

use rusqlite::{Connection, MAIN_DB, Result, params};
use serde_json::{Value, json};

use crate::quiz::foreign::anki::number;

/// A deck and what is in it.
#[derive(Debug)]
pub(super) struct Deck {
    pub name: String,
    pub id: i64,
    /// When its notes were last changed, in seconds since 1970: Anki brings a note up to date if this is later than
    /// what it has.
    pub stamp: u32,
    pub notes: Vec<Note>,
}

/// A note of our type.
#[derive(Debug)]
pub(super) struct Note {
    pub guid: String,
    /// The first of its fields.
    pub id: String,
    /// All of them, a sign between each two.
    pub fields: String,
    /// With a space between them.
    pub tags: String,
}

/// The number of our type of note: always the same, so that it is there once.
const TYPE: i64 = 1_483_228_811_017;

const FIELDS: [&str; 7] = ["Id", "Question", "Options", "Answer", "Why", "Source", "Map"];

const FRONT: &str = "{{Question}}{{Options}}";
const BACK: &str = "{{FrontSide}}<hr id=answer>{{Answer}}{{Why}}{{Source}}{{Map}}";
const STYLE: &str =
    ".card { font-family: sans-serif; font-size: 18px; text-align: left; max-width: 42em; margin: auto; }
img { max-width: 100%; background: white; }
ul { padding-left: 1em; list-style: none; }";

const SCHEMA: &str = "
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
    ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
    models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
    usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
    flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
    mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
    ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL,
    left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
    ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
    type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
";

/// What is made of the database file of a collection, which lies in memory.
pub(super) fn with_collection<T>(deck: &Deck, make: impl FnOnce(&[u8]) -> T) -> T {
    let made = filled(deck).and_then(|mut database| Ok(make(&database.serialize(MAIN_DB)?)));
    made.expect("a database in memory takes rows of the types its tables have")
}

fn filled(deck: &Deck) -> Result<Connection> {
    let mut database = Connection::open_in_memory()?;
    database.execute_batch(SCHEMA)?;
    let all = database.transaction()?;
    let stamp = i64::from(deck.stamp);
    let millis = stamp * 1000;
    all.execute(
        "INSERT INTO col VALUES (1, ?1, ?2, ?2, 11, 0, 0, 0, ?3, ?4, ?5, ?6, '{}')",
        params![
            stamp,
            millis,
            settings().to_string(),
            json!({ TYPE.to_string(): note_type(deck) }).to_string(),
            decks(deck).to_string(),
            options().to_string(),
        ],
    )?;
    {
        let mut note = all.prepare("INSERT INTO notes VALUES (?1, ?2, ?3, ?4, -1, ?5, ?6, ?7, 0, 0, '')")?;
        let mut card = all.prepare(
            "INSERT INTO cards VALUES (?1, ?2, ?3, 0, ?4, -1, 0, 0, ?5, 0, 0, 0, 0, 0, 0, 0, 0, '')",
        )?;
        for (at, own) in deck.notes.iter().enumerate() {
            let id = number(&format!("notes of {}", deck.id), at);
            let tags = format!(" {} ", own.tags);
            note.execute(params![id, own.guid, TYPE, stamp, tags, own.fields, own.id])?;
            card.execute(params![id, id, deck.id, stamp, i64::try_from(at).unwrap_or(0) + 1])?;
        }
    }
    all.commit()?;
    Ok(database)
}

fn note_type(deck: &Deck) -> Value {
    let field = |(at, name): (usize, &&str)| json!({ "name": name, "ord": at, "font": "Arial", "size": 20, "sticky": false, "rtl": false, "media": [] });
    json!({
        "id": TYPE,
        "name": "Elenchus",
        "type": 0,
        "mod": deck.stamp,
        "usn": -1,
        "sortf": 0,
        "did": deck.id,
        "tags": [],
        "vers": [],
        "css": STYLE,
        "latexPre": "",
        "latexPost": "",
        "req": [[0, "any", [1, 2]]],
        "flds": FIELDS.iter().enumerate().map(field).collect::<Vec<_>>(),
        "tmpls": [{ "name": "Card 1", "ord": 0, "qfmt": FRONT, "afmt": BACK, "bqfmt": "", "bafmt": "", "did": null }],
    })
}

fn decks(deck: &Deck) -> Value {
    let one = |id: i64, name: &str| {
        json!({
            "id": id, "name": name, "desc": "", "mod": deck.stamp, "usn": -1, "conf": 1, "dyn": 0, "collapsed": false,
            "extendNew": 10, "extendRev": 50, "newToday": [0, 0], "revToday": [0, 0], "lrnToday": [0, 0],
            "timeToday": [0, 0],
        })
    };
    json!({ "1": one(1, "Default"), deck.id.to_string(): one(deck.id, &deck.name) })
}

fn settings() -> Value {
    json!({
        "activeDecks": [1], "curDeck": 1, "newSpread": 0, "collapseTime": 1200, "timeLim": 0, "estTimes": true,
        "dueCounts": true, "curModel": TYPE.to_string(), "nextPos": 1, "sortType": "noteFld", "sortBackwards": false,
        "addToCur": true, "dayLearnFirst": false,
    })
}

fn options() -> Value {
    json!({ "1": {
        "id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": true, "timer": 0, "replayq": true,
        "dyn": false,
        "new": { "delays": [1, 10], "ints": [1, 4, 7], "initialFactor": 2500, "order": 1, "perDay": 20, "bury": true,
            "separate": true },
        "lapse": { "delays": [10], "mult": 0, "minInt": 1, "leechFails": 8, "leechAction": 0 },
        "rev": { "perDay": 100, "ease4": 1.3, "fuzz": 0.05, "minSpace": 1, "ivlFct": 1, "maxIvl": 36500, "bury": true },
    } })
}
