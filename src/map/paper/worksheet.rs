mod bank;
mod space;
mod told;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    ground::{Arg, Lang, rng::Chance, say},
    map::{
        layout::What,
        model::{ClaimIx, Map},
        paper::{
            alike::ambiguous,
            blanks::{Answers, Picture, SMALLEST, Shown, alikes, picture, speaker},
            paint::drawn_size,
            part::Part,
            room::{Page, readable},
            sheet::Sheet,
            stand::{below as branch_below, role, sources_of, ties},
            tiles::Format,
            words::Words,
            worksheet::space::Space,
        },
    },
};

/// What is left to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hide {
    /// The claims' texts.
    Texts,
    /// Whether a line supports or objects, and how claims lie to each other.
    Relations,
    /// What a claim is in the debate: what a side holds, a reason, an objection.
    Roles,
    /// Who says a claim.
    Speakers,
    /// A whole branch: its texts and its lines' signs.
    Branches,
}

impl Hide {
    /// The key of the words for such a sheet.
    const fn key(self) -> &'static str {
        match self {
            Self::Texts => "sheet-sort-texts",
            Self::Relations => "sheet-sort-relations",
            Self::Roles => "sheet-sort-roles",
            Self::Speakers => "sheet-sort-speakers",
            Self::Branches => "sheet-sort-branches",
        }
    }
}

/// How worksheets are made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorksheetOptions {
    /// The language.
    pub lang: Lang,
    /// What is left to be filled in.
    pub hide: Hide,
    /// How hard, 1 to 5: how much is hidden, how many distractors there are, and (from 3 on) whether the letters of
    /// the sides are missing.
    pub level: u8,
    /// Where the blanks fall.
    pub seed: u64,
    /// The names of the variants: each has its own blanks.
    pub variants: Vec<String>,
    /// The paper.
    pub paper: Format,
    /// Whether each variant begins on a new leaf when both sides are printed on.
    pub both_sides: bool,
}

impl WorksheetOptions {
    /// How many of so many candidates are hidden.
    fn count(&self, candidates: usize) -> usize {
        let tenths = [3, 5, 7, 9, 10][usize::from(self.level.clamp(1, 5)) - 1];
        (candidates * tenths).div_ceil(10)
    }

    /// How many wrong entries a bank has.
    fn distractors(&self) -> usize {
        [0, 0, 1, 2, 4][usize::from(self.level.clamp(1, 5)) - 1]
    }

    /// One worksheet on A4.
    pub fn new(lang: Lang, hide: Hide, level: u8, seed: u64) -> Self {
        Self { lang, hide, level, seed, variants: vec!["A".into()], paper: Format::A4, both_sides: true }
    }
}

/// Worksheets to fill in: for each variant the part of the map that can be read on the paper, a bank of what belongs
/// into the blanks, and the solution.
///
/// Nothing can be told from a shape: boxes and blanks are of one size, lines alike; a line's arrow is drawn at claims
/// only, so that premises and objections reach a step the same way.
pub fn worksheet(map: &Map, options: &WorksheetOptions) -> Sheet {
    let shown = shown_by(options);
    let measures = |part: &Part| alikes(part, options.lang, &shown);
    let taken = |part: &Part| Space { whole: map, part, options }.taken();
    let (part, skeleton, page) = readable(map, options.lang, (options.paper, &taken), SMALLEST, &measures);
    let maker = Maker { whole: map, part: &part, page, options };
    let data: Vec<(Variant, Shown, Answers)> =
        options.variants.iter().map(|name| maker.variant(name)).collect();
    let mut pictures = Vec::new();
    for (at, (_, shown, answers)) in data.iter().enumerate() {
        for (name, solved) in [("sheet", false), ("key", true)] {
            let shown = Picture { part: &part, lang: options.lang, shown, answers, solved };
            pictures.push((format!("{name}-{at}.svg"), picture(&skeleton, &shown)));
        }
    }
    let data = maker.data(data.into_iter().map(|(variant, ..)| variant).collect());
    let sheet = Sheet::new(options.lang, ("worksheet.typ", include_str!("worksheet.typ")), &data);
    let sheet = pictures.iter().fold(sheet, |sheet, (name, scene)| sheet.picture(name.as_str(), scene));
    let smallest = SMALLEST * page.room[0] / drawn_size(&skeleton)[0];
    sheet.within(2 * options.variants.len(), sizes(smallest)).on_leaves().sorted(options.hide.key())
}

/// The smallest size of text for a bank, in points.
const BANK: f64 = 8.0;

/// The sizes of text tried for a bank beside its map: not much larger than that of the map, of which this is the
/// smallest in points.
fn sizes(smallest: f64) -> &'static [f64] {
    const SIZES: [f64; 8] = [13.0, 12.0, 11.0, 10.0, 9.5, 9.0, 8.5, BANK];
    let first = SIZES.iter().position(|size| *size <= (smallest * 1.1).max(9.5)).unwrap_or(SIZES.len() - 1);
    &SIZES[first..]
}

/// What every box and line has on such a sheet, nothing hidden yet.
fn shown_by(options: &WorksheetOptions) -> Shown {
    Shown {
        with_speakers: options.hide == Hide::Speakers,
        with_roles: options.hide == Hide::Roles,
        with_sides: options.level < 3,
        ..Shown::default()
    }
}

#[derive(Serialize)]
struct Data {
    lang: &'static str,
    title: String,
    question: String,
    footer: String,
    paper: &'static str,
    words: Wording,
    room: [f64; 2],
    flipped: bool,
    both_sides: bool,
    variants: Vec<Variant>,
}

#[derive(Serialize)]
struct Wording {
    page: String,
    letterhead: String,
    name: String,
    class: String,
    date: String,
    bank: String,
    solution: String,
}

#[derive(Serialize)]
struct Variant {
    name: String,
    tasks: Vec<String>,
    alt: String,
    bank: Vec<Entry>,
    legend: Vec<String>,
    key: Vec<Entry>,
    notes: Vec<String>,
    /// How many different answers are right somewhere on it; signs count as many as there are blanks for them.
    asked: usize,
}

/// What a bank offers, under a letter or sign, or what belongs into a blank, under a number.
#[derive(Serialize)]
struct Entry {
    name: String,
    text: String,
    /// The language of the text, whose words are broken after it; none where it is a name.
    lang: Option<&'static str>,
}

struct Maker<'a> {
    whole: &'a Map,
    part: &'a Part,
    page: Page,
    options: &'a WorksheetOptions,
}

impl Maker<'_> {
    fn data(&self, variants: Vec<Variant>) -> Data {
        let words = self.words();
        let args = [
            ("title", Arg::from(self.whole.title.get(words.lang))),
            ("seed", Arg::from(self.options.seed.to_string())),
            ("level", Arg::from(self.options.level.to_string())),
        ];
        Data {
            lang: words.lang.code(),
            title: self.whole.title.get(words.lang).to_owned(),
            question: self.whole.question.get(words.lang).to_owned(),
            footer: say(words.lang, "sheet-footer-level", &args),
            paper: self.options.paper.page_name(),
            words: wording(words),
            room: self.page.room,
            flipped: self.page.flipped,
            both_sides: self.options.both_sides,
            variants,
        }
    }

    fn words(&self) -> Words<'_> {
        Words { map: &self.part.map, lang: self.options.lang }
    }

    fn variant(&self, name: &str) -> (Variant, Shown, Answers) {
        let purpose = format!("worksheet {:?} {name}", self.options.hide);
        let mut chance = Chance::for_purpose(self.options.seed, &purpose);
        let shown = self.hidden(&mut chance);
        let mut answers = self.answers();
        let (bank, strays) = self.bank(&shown, &mut answers, &mut chance);
        let tasks = self.tasks(&shown, strays > 0);
        let key = self.key(&shown, &answers);
        let (legend, notes) = (self.legend(&shown), self.notes(&shown));
        let alt = self.words().say("sheet-worksheet-alt");
        let right: BTreeSet<&str> = key.iter().map(|entry| entry.text.as_str()).collect();
        let asked = right.len() + shown.ties.len();
        (Variant { name: name.to_owned(), tasks, alt, bank, legend, key, notes, asked }, shown, answers)
    }

    fn hidden(&self, chance: &mut Chance) -> Shown {
        let mut shown = shown_by(self.options);
        let map = &self.part.map;
        let claims = |fits: &dyn Fn(ClaimIx) -> bool, chance: &mut Chance| {
            self.some(map.claim_ixs().filter(|claim| fits(*claim)).collect(), chance)
        };
        match self.options.hide {
            Hide::Texts => shown.texts = claims(&|_| true, chance),
            Hide::Roles => {
                shown.roles = claims(&|claim| role(map, claim).is_some(), chance);
                shown.veiled = self.veiled(&shown.roles);
            }
            Hide::Speakers => shown.speakers = self.speakers(chance),
            Hide::Relations => shown.ties = self.some(ties(map), chance),
            Hide::Branches => {
                shown.texts = self.branches(chance);
                let inside =
                    |what: &What| sources_of(map, *what).iter().any(|claim| shown.texts.contains(claim));
                shown.ties = ties(map).into_iter().filter(inside).collect();
            }
        }
        while let Some(claim) = ambiguous(map, &shown) {
            shown.texts.remove(&claim);
        }
        shown
    }

    /// The steps and objections whose sign would tell a role that is asked for; from level 3 on all.
    fn veiled(&self, roles: &BTreeSet<ClaimIx>) -> BTreeSet<What> {
        let map = &self.part.map;
        let tells = |what: &What| sources_of(map, *what).iter().any(|claim| roles.contains(claim));
        let all = self.options.level >= 3;
        let signs = ties(map).into_iter().filter(|what| !matches!(what, What::Relation(_)));
        signs.filter(|what| all || tells(what)).collect()
    }

    /// As many of the candidates as the level hides.
    fn some<T: Ord + Copy>(&self, mut candidates: Vec<T>, chance: &mut Chance) -> BTreeSet<T> {
        chance.shuffle(&mut candidates);
        candidates.truncate(self.options.count(candidates.len()));
        candidates.into_iter().collect()
    }

    /// Claims that one voice says, as many as the level hides: of each voice in turn, so that those asked for differ.
    fn speakers(&self, chance: &mut Chance) -> BTreeSet<ClaimIx> {
        let mut rest: Vec<ClaimIx> = self.part.map.claim_ixs().collect();
        rest.retain(|claim| self.words().voices(*claim).len() == 1);
        chance.shuffle(&mut rest);
        let count = self.options.count(rest.len());
        let mut asked: BTreeSet<ClaimIx> = BTreeSet::new();
        let mut turn: BTreeSet<String> = BTreeSet::new();
        while asked.len() < count {
            let next = rest.iter().position(|claim| !turn.contains(&speaker(self.words(), *claim)));
            match next {
                Some(at) => {
                    let claim = rest.remove(at);
                    turn.insert(speaker(self.words(), claim));
                    asked.insert(claim);
                }
                None if turn.is_empty() => break,
                None => turn.clear(),
            }
        }
        asked
    }

    /// Claims that are no theses, each with everything below it, until the level is reached: each time the largest
    /// such branch that is not larger than the level allows, by chance among those as large.
    fn branches(&self, chance: &mut Chance) -> BTreeSet<ClaimIx> {
        let map = &self.part.map;
        let most = self.options.count(map.claims.len()).max(2);
        let mut branches: Vec<BTreeSet<ClaimIx>> = map
            .claim_ixs()
            .filter(|claim| map.sides.iter().all(|side| side.thesis != *claim))
            .map(|claim| branch_below(map, claim))
            .collect();
        let mut hidden = BTreeSet::new();
        loop {
            branches.retain(|branch| branch.len() <= most - hidden.len() && branch.is_disjoint(&hidden));
            let largest = branches.iter().map(BTreeSet::len).max().unwrap_or(0);
            let large: Vec<_> = branches.iter().filter(|branch| branch.len() + 1 >= largest).collect();
            let Some(branch) = chance.choose(&large) else { return hidden };
            hidden.extend(branch.iter().copied());
        }
    }

    fn answers(&self) -> Answers {
        let (words, map) = (self.words(), &self.part.map);
        let role_word = |claim| role(map, claim).map(|key| words.say(key)).unwrap_or_default();
        Answers {
            texts: vec![String::new(); map.claims.len()],
            speakers: map.claim_ixs().map(|claim| speaker(words, claim)).collect(),
            roles: map.claim_ixs().map(role_word).collect(),
        }
    }
}

fn wording(words: Words<'_>) -> Wording {
    let [page, letterhead, name, class, date, bank, solution] = [
        "sheet-page",
        "sheet-letterhead",
        "sheet-name",
        "sheet-class",
        "sheet-date",
        "sheet-bank",
        "sheet-solution",
    ]
    .map(|key| words.say(key));
    Wording { page, letterhead, name, class, date, bank, solution }
}
