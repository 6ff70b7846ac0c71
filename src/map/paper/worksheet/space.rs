//! How much room a worksheet takes beside its map, before it is known what is hidden.

use crate::{
    ground::Lang,
    map::{
        model::Map,
        paper::{
            blanks::speaker,
            part::Part,
            room::{BESIDE, Page},
            stand::role,
            tiles::MM,
            words::Words,
            worksheet::{BANK, Hide, WorksheetOptions, told::task_keys},
        },
    },
    page::{Face, Measure, wrap},
};

/// The size of what stands above a map and of notes, and that of the legend, in points.
const TASK: f64 = 9.5;
const SMALL: f64 = 8.0;
/// The height of capitals, and what lines are apart, of the size of text: as the template sets them.
const CAPITALS: f64 = 0.714;
const LEADING: f64 = 0.5;
/// The room between entries of a bank, of its size; between other paragraphs.
const ENTRIES: f64 = 0.55;
const PARAGRAPHS: f64 = 0.7;
/// What title, question and the line for a name take, and the margins above and below, in points.
const TITLE: f64 = 68.0;
const MARGINS: f64 = 25.0 * MM;
/// The width that the letter and the gap of an entry take, and that between two columns, of the size of text.
const LETTER: f64 = 2.1;
const GUTTER: f64 = 1.2;
/// Not every line falls as it is reckoned here.
const SPARE: f64 = 10.0;

/// A worksheet for a part of a map of which only the options are known.
pub(super) struct Space<'a> {
    pub whole: &'a Map,
    pub part: &'a Part,
    pub options: &'a WorksheetOptions,
}

impl Space<'_> {
    /// The paper held upright and on its side, each with the room it leaves for the map at most, where what belongs to
    /// the map has room on the same page in the smallest type.
    pub(super) fn taken(&self) -> Vec<Page> {
        let [width, height] = self.options.paper.size();
        let inner = width - 26.0 * MM;
        let below = self.below(inner, 2);
        let upright = [inner, height - MARGINS - self.above(inner) - below];
        let wide = height - 26.0 * MM;
        let tall = width - MARGINS - self.above(wide);
        let beside = self.below(BESIDE - 4.0 * MM, 1);
        let pages = [
            (upright[1] > 0.0).then_some(Page { flipped: false, room: upright }),
            (beside <= tall).then_some(Page { flipped: true, room: [wide - BESIDE, tall] }),
        ];
        pages.into_iter().flatten().collect()
    }

    /// What stands above the map.
    fn above(&self, width: f64) -> f64 {
        let left_over = self.options.distractors() > 0;
        let keys = task_keys(&self.part.map, self.options.hide, true, left_over);
        let words = Words { map: self.whole, lang: self.options.lang };
        // Two of them may be set as one paragraph, which takes no more.
        let tasks = keys.iter().map(|key| self.paragraph(&words.say(key), TASK, width - 2.0 * TASK));
        TITLE + tasks.sum::<f64>()
    }

    /// What stands below or beside the map: the higher of the bank with its legend and the solution with its notes.
    fn below(&self, width: f64, columns: usize) -> f64 {
        let column = (width - GUTTER * BANK * (columns - 1) as f64) / columns as f64 - LETTER * BANK;
        let heading = TASK * (CAPITALS + 1.2);
        let list = |texts: &[String]| {
            let heights: Vec<f64> = texts.iter().map(|text| self.entry(text, column)).collect();
            let longest = heights.iter().copied().fold(0.0, f64::max);
            let all: f64 = heights.iter().sum();
            // The columns are about equally long.
            if columns > 1 { (all + longest) / columns as f64 } else { all }
        };
        let [bank, key] = self.lists();
        let bank = list(&bank) + self.legend(width);
        let key = list(&key) + self.notes(width);
        heading + bank.max(key) + SPARE
    }

    /// The most that bank and solution may have to say.
    fn lists(&self) -> [Vec<String>; 2] {
        let (map, lang) = (&self.part.map, self.options.lang);
        let words = Words { map, lang };
        let text = |map: &Map| map.claims.iter().map(|claim| claim.short.get(lang).to_owned()).collect();
        let count = |candidates: usize| self.options.count(candidates);
        let strays = self.options.distractors();
        let signs = || vec![String::from("sign"); 7];
        match self.options.hide {
            Hide::Texts | Hide::Branches => {
                let key = longest(text(map), count(map.claims.len()).max(2));
                let mut bank = key.clone();
                bank.extend(longest(text(self.whole), strays));
                if self.options.hide == Hide::Branches {
                    bank.extend(signs());
                }
                [bank, key.into_iter().map(|text| format!("mm {text}")).collect()]
            }
            Hide::Relations => [signs(), Vec::new()],
            Hide::Roles => {
                let asked = map.claim_ixs().filter(|claim| role(map, *claim).is_some()).count();
                [vec!["role".into(); 3], vec!["role".into(); count(asked)]]
            }
            Hide::Speakers => {
                let said: Vec<String> = map
                    .claim_ixs()
                    .filter(|claim| words.voices(*claim).len() == 1)
                    .map(|claim| speaker(words, claim))
                    .collect();
                let key = longest(said.clone(), count(said.len()));
                let mut names = said;
                names.sort();
                names.dedup();
                names.extend(longest(self.voices(), strays.max(2)));
                [names, key]
            }
        }
    }

    /// Who says anything in the whole map.
    fn voices(&self) -> Vec<String> {
        let words = Words { map: self.whole, lang: self.options.lang };
        let mut voices: Vec<String> = self.whole.claim_ixs().flat_map(|claim| words.voices(claim)).collect();
        voices.sort();
        voices.dedup();
        voices
    }

    /// What the signs and letters mean, how much of the map is shown.
    fn legend(&self, width: f64) -> f64 {
        let lang = self.options.lang;
        let words = Words { map: self.whole, lang };
        let sides: Vec<_> =
            self.whole.sides.iter().map(|side| format!("A: {} · ", side.name.get(lang))).collect();
        let mut lines = vec![sides.concat() + "↔: – · ≠: – · ≈: – · "];
        lines.extend((self.options.hide == Hide::Roles).then(|| words.say("sheet-role-several")));
        lines.extend(words.excerpt(self.part.map.claims.len(), self.whole.claims.len()));
        lines.iter().map(|line| self.paragraph(line, SMALL, width)).sum()
    }

    /// What of the solution may be otherwise: where texts are asked for.
    fn notes(&self, width: f64) -> f64 {
        if !matches!(self.options.hide, Hide::Texts | Hide::Branches) {
            return 0.0;
        }
        let map = &self.part.map;
        let words = Words { map, lang: self.options.lang };
        let numbers = vec!["00"; self.options.count(map.claims.len())].join(", ");
        let notes = ["sheet-interchangeable", "sheet-arguable"];
        let notes = notes.map(|key| words.with(key, "numbers", numbers.clone()));
        notes.iter().map(|note| self.paragraph(note, TASK, width)).sum()
    }

    fn entry(&self, text: &str, width: f64) -> f64 {
        lines(text, BANK, width, self.options.lang) + ENTRIES * BANK
    }

    fn paragraph(&self, text: &str, size: f64, width: f64) -> f64 {
        lines(text, size, width, self.options.lang) + PARAGRAPHS * size
    }
}

/// The longest of some texts.
fn longest(mut texts: Vec<String>, count: usize) -> Vec<String> {
    texts.sort_by_key(|text| std::cmp::Reverse(text.chars().count()));
    texts.truncate(count);
    texts
}

/// The height of a text in a width.
fn lines(text: &str, size: f64, width: f64, lang: Lang) -> f64 {
    let count = wrap(text, &Measure::new(width, size, Face::Regular, lang)).len() as f64;
    count * size * (CAPITALS + LEADING) - size * LEADING
}
