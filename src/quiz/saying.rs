use std::borrow::Cow;

use crate::{
    ground::{Arg, Lang, Named, Phrase, Span, Text, knows, say},
    map::model::{Actor, ActorIx, ClaimIx, GrammaticalNumber, Map},
    quiz::material::{hole, is_long, parts, set_apart},
};

/// What fills a hole in a sentence of a question.
#[derive(Clone, Debug)]
pub(crate) enum Slot {
    /// A claim's short text in quotation marks.
    Claim(ClaimIx),
    /// Several of them, put together by *and*.
    Claims(Vec<ClaimIx>),
    /// An actor, with all its grammatical forms.
    Actor(ActorIx),
    /// A text as it is.
    Text(Box<Text>),
    /// A text in quotation marks.
    Quoted(Box<Text>),
    /// Something that the wording names.
    Word(Cow<'static, str>),
    /// Another sentence, or a part of one.
    Said(Box<Saying>),
}

/// A sentence that can be said in either language.
#[derive(Clone, Debug)]
pub(crate) struct Saying {
    key: Cow<'static, str>,
    slots: Vec<(&'static str, Slot)>,
    /// Its words, where they had to be known before.
    said: Option<Box<Text>>,
}

impl Saying {
    pub(crate) fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), slots: Vec::new(), said: None }
    }

    pub(crate) fn claim(self, name: &'static str, claim: ClaimIx) -> Self {
        self.slot(name, Slot::Claim(claim))
    }

    pub(crate) fn claims(self, name: &'static str, claims: &[ClaimIx]) -> Self {
        self.slot(name, Slot::Claims(claims.to_vec()))
    }

    pub(crate) fn actor(self, name: &'static str, actor: ActorIx) -> Self {
        self.slot(name, Slot::Actor(actor))
    }

    pub(crate) fn text(self, name: &'static str, text: &Text) -> Self {
        self.slot(name, Slot::Text(Box::new(text.clone())))
    }

    pub(crate) fn quoted(self, name: &'static str, text: &Text) -> Self {
        self.slot(name, Slot::Quoted(Box::new(text.clone())))
    }

    pub(crate) fn word(self, name: &'static str, key: impl Into<Cow<'static, str>>) -> Self {
        self.slot(name, Slot::Word(key.into()))
    }

    pub(crate) fn said(self, name: &'static str, saying: Self) -> Self {
        self.slot(name, Slot::Said(Box::new(saying)))
    }

    pub(crate) fn slot(mut self, name: &'static str, slot: Slot) -> Self {
        self.slots.push((name, slot));
        self.said = None;
        self
    }

    /// The sentence in every language of the map. A question that would be too long is put in its brief wording, if
    /// it has one that is short enough, or else with its claims set apart above it.
    pub(crate) fn in_all(&self, map: &Map) -> Text {
        if let Some(said) = &self.said {
            return Text::clone(said);
        }
        in_all(map, |lang| capital(&self.short_enough(map, lang)))
    }

    /// Whether a question with all that it quotes is short enough for a stem in every language of the map, in one
    /// wording or the other.
    pub(crate) fn fits(&mut self, map: &Map) -> bool {
        let said = self.in_all(map);
        let fits =
            said.phrases().all(|(_, phrase)| !is_long(&phrase.text) && parts(&phrase.text).0.is_empty());
        self.said = Some(Box::new(said));
        fits
    }

    fn short_enough(&self, map: &Map, lang: Lang) -> String {
        let said = self.say(map, lang);
        if !self.key.starts_with("ask-") || !is_long(&said) {
            return said;
        }
        let brief = self.brief(lang);
        let briefly = brief.as_ref().map(|brief| brief.say(map, lang));
        let short = briefly.clone().filter(|briefly| !is_long(briefly));
        let apart =
            || [Some(self), brief.as_ref()].into_iter().flatten().find_map(|one| one.apart(map, lang));
        short.or_else(apart).or(briefly).unwrap_or(said)
    }

    fn brief(&self, lang: Lang) -> Option<Self> {
        let key = format!("{}-brief", self.key);
        knows(lang, &key).then(|| Self { key: key.into(), slots: self.slots.clone(), said: None })
    }

    /// The question with its claims set apart above it, if that is short enough.
    fn apart(&self, map: &Map, lang: Lang) -> Option<String> {
        let mut claims = Vec::new();
        let asked = self.say_with(map, lang, &mut |claim| {
            let at = claims.iter().position(|known| *known == claim).unwrap_or_else(|| {
                claims.push(claim);
                claims.len() - 1
            });
            hole(at)
        });
        let quoted: Vec<String> = claims.iter().map(|one| quote(lang, map[*one].short.get(lang))).collect();
        set_apart(&capital(&asked), &quoted).filter(|stem| !is_long(stem))
    }

    /// The words in every language of the map, without a capital of their own.
    pub(crate) fn lower(&self, map: &Map) -> Text {
        in_all(map, |lang| self.say(map, lang))
    }

    fn say(&self, map: &Map, lang: Lang) -> String {
        self.say_with(map, lang, &mut |claim| quote(lang, map[claim].short.get(lang)))
    }

    /// The same with other words for its claims.
    fn say_with(&self, map: &Map, lang: Lang, name_claim: &mut dyn FnMut(ClaimIx) -> String) -> String {
        let mut args = Vec::with_capacity(self.slots.len());
        for (name, slot) in &self.slots {
            fill(map, lang, name, slot, name_claim, &mut args);
        }
        let (names, args): (Vec<Cow<'_, str>>, Vec<Arg>) = args.into_iter().unzip();
        let args: Vec<(&str, Arg)> = names.iter().map(AsRef::as_ref).zip(args).collect();
        say(lang, &self.key, &args)
    }
}

/// Claims in quotation marks, the last two joined by *and*.
pub(crate) fn quote_all(map: &Map, lang: Lang, claims: &[ClaimIx]) -> String {
    let quoted = claims.iter().map(|one| quote(lang, map[*one].short.get(lang)));
    join(lang, &quoted.collect::<Vec<_>>())
}

/// Names of claims, the last two joined by *and*.
fn join(lang: Lang, names: &[String]) -> String {
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            format!("{} {} {last}", rest.join(", "), say(lang, "option-and", &[]))
        }
        _ => names.concat(),
    }
}

/// A text made for every language of a map.
pub(crate) fn in_all(map: &Map, mut make: impl FnMut(Lang) -> String) -> Text {
    let phrases = map.languages.iter().map(|lang| (*lang, Phrase { text: make(*lang), at: Span::NOWHERE }));
    Text::new(phrases).unwrap_or_default()
}

/// Holes by name, with what fills them.
type Filled = Vec<(Cow<'static, str>, Arg)>;

fn fill(
    map: &Map,
    lang: Lang,
    name: &'static str,
    slot: &Slot,
    name_claim: &mut dyn FnMut(ClaimIx) -> String,
    args: &mut Filled,
) {
    let mut put = |name: Cow<'static, str>, text: String| args.push((name, Arg::Text(text)));
    match slot {
        Slot::Claim(claim) => put(name.into(), name_claim(*claim)),
        Slot::Claims(claims) => {
            let named: Vec<String> = claims.iter().map(|claim| name_claim(*claim)).collect();
            put(name.into(), join(lang, &named));
        }
        Slot::Quoted(text) => put(name.into(), quote(lang, text.get(lang))),
        Slot::Text(text) => put(name.into(), text.get(lang).to_owned()),
        Slot::Said(saying) => put(name.into(), saying.say_with(map, lang, name_claim)),
        Slot::Word(key) => put(name.into(), say(lang, key, &[])),
        Slot::Actor(actor) => {
            let actor = &map[*actor];
            if let Some(voice) = voice(actor, lang) {
                for (form, words) in voice {
                    put(format!("{name}{form}").into(), words);
                }
                return;
            }
            let forms = &actor.forms;
            let (subject, genitive, dative, accusative) = match lang {
                Lang::De => (&forms.nominative, &forms.genitive, &forms.dative, &forms.accusative),
                Lang::En => (&forms.english, &forms.possessive, &forms.english, &forms.english),
            };
            put(format!("{name}-number").into(), actor.number(lang).name().to_owned());
            put(name.into(), subject.clone());
            put(format!("{name}-gen").into(), genitive.clone());
            put(format!("{name}-dat").into(), dative.clone());
            put(format!("{name}-von").into(), von(dative));
            put(format!("{name}-acc").into(), accusative.clone());
        }
    }
}

/// An actor of whom nobody knows what article, number and gender their name takes, in a phrase that takes any name; or
/// nothing.
fn voice(actor: &Actor, lang: Lang) -> Option<[(&'static str, String); 6]> {
    let name = quote(lang, actor.name.get(lang));
    let number = GrammaticalNumber::Singular.name().to_owned();
    let [whole, of, von] = match lang {
        Lang::De if actor.lacks_german() => {
            [format!("die Stimme {name}"), format!("der Stimme {name}"), format!("von der Stimme {name}")]
        }
        Lang::En if !actor.has_known_number(lang) => {
            let whole = format!("the speaker {name}");
            [whole.clone(), format!("{whole}’s"), whole]
        }
        _ => return None,
    };
    let dative = if lang == Lang::De { of.clone() } else { whole.clone() };
    Some([
        ("-number", number),
        ("-gen", of),
        ("-von", von),
        ("-dat", dative),
        ("-acc", whole.clone()),
        ("", whole),
    ])
}

/// *Von* with a German dative: *von dem Bericht* is said *vom Bericht*.
fn von(dative: &str) -> String {
    dative.strip_prefix("dem ").map_or_else(|| format!("von {dative}"), |rest| format!("vom {rest}"))
}

/// Words in the quotation marks of a language; marks inside become the inner ones.
pub(crate) fn quote(lang: Lang, words: &str) -> String {
    let (open, close) = match lang {
        Lang::De => ('„', '“'),
        Lang::En => ('“', '”'),
    };
    let inner = words.trim().trim_end_matches('.');
    let mut quoted = String::with_capacity(inner.len() + open.len_utf8() + close.len_utf8());
    quoted.push(open);
    for part in inner.split_inclusive(['„', '“', '”']) {
        let last = part.chars().next_back();
        let mark = last.and_then(|last| match (lang, last) {
            (Lang::De, '„') => Some('‚'),
            (_, '“') => Some('‘'),
            (Lang::En, '”') => Some('’'),
            _ => None,
        });
        let own = mark.and(last).map_or(0, char::len_utf8);
        quoted.push_str(&part[..part.len() - own]);
        quoted.extend(mark);
    }
    quoted.push(close);
    quoted
}

/// The sentence with a capital at its beginning.
pub(crate) fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}
