use std::collections::BTreeSet;

use crate::{
    ground::Lang,
    map::model::{Claim, ClaimKind, InferenceIx, Map, Scheme},
    quiz::{context::Context, traits::split},
};

/// What the words of a claim show in its short text, as readers of a question see it: asked for again and again, and read
/// once.
#[derive(Debug)]
pub(crate) struct Worded {
    /// It is worded as its kind.
    pub(crate) as_kind: bool,
    /// Its words leave in doubt what kind of statement it is.
    pub(crate) disputable: bool,
    /// It tells what somebody holds, wants or denies: who passes it on says nothing else.
    pub(crate) reports_view: bool,
    /// It speaks of nobody in particular: no word of it begins as a name of somebody in the map does.
    pub(crate) general: bool,
}

impl Worded {
    /// For every claim of a map.
    pub(crate) fn of_all(map: &Map) -> Vec<Self> {
        let begins = Lang::BOTH.map(|lang| names(map, lang));
        map.claims.iter().map(|claim| Self::new(claim, &begins)).collect()
    }

    fn new(claim: &Claim, begins: &[BTreeSet<String>; 2]) -> Self {
        let texts: Vec<_> =
            claim.short.phrases().map(|(lang, phrase)| (lang, phrase.text.to_lowercase())).collect();
        let said: Vec<Said<'_>> =
            texts.iter().map(|(lang, text)| Said { lang: *lang, words: split(text).collect() }).collect();
        let reports_view = said.iter().any(Said::views);
        Self {
            as_kind: kind_shows(claim.kind, &said),
            disputable: reports_view || is_disputable(claim.kind, &said),
            reports_view,
            general: is_general(claim, begins),
        }
    }
}

/// The words of a text in one language, in small letters.
struct Said<'a> {
    lang: Lang,
    words: Vec<&'a str>,
}

/// How the names of a map's actors begin in a language.
pub(super) fn names(map: &Map, lang: Lang) -> BTreeSet<String> {
    map.actors.iter().flat_map(|actor| split(actor.name.get(lang))).filter_map(begin_of_name).collect()
}

/// Whether a word begins as one of these names does.
pub(super) fn names_somebody(names: &BTreeSet<String>, word: &str) -> bool {
    begin_of_name(word).is_some_and(|begin| names.contains(&begin))
}

/// The first letters, made small, of a word that may be of a name.
fn begin_of_name(word: &str) -> Option<String> {
    const BEGIN: usize = 4;
    let is_name = word.starts_with(char::is_uppercase) && word.chars().nth(BEGIN - 1).is_some();
    is_name.then(|| word.to_lowercase().chars().take(BEGIN).collect())
}

fn is_general(claim: &Claim, begins: &[BTreeSet<String>; 2]) -> bool {
    claim
        .short
        .phrases()
        .all(|(lang, phrase)| !split(&phrase.text).any(|word| names_somebody(&begins[lang as usize], word)))
}

/// Whether the short text of a claim, as readers of a question see it, bears its kind in every language: a forecast
/// speaks of what may or will be, a demand of what ought to be, and nothing else does either. *Soll* may be a demand or
/// hearsay; only another language tells which.
fn kind_shows(kind: ClaimKind, said: &[Said<'_>]) -> bool {
    let several = said.len() > 1;
    said.iter().all(|said| {
        let says = |words: &[&str]| said.words.iter().any(|word| words.contains(word));
        let (will, ought, either) = words(said.lang);
        match kind {
            ClaimKind::Forecast => says(will),
            ClaimKind::Policy => says(ought) || (several && says(either)),
            // In German *wird* is passive as often as future.
            _ => {
                let passive = |word: &&str| said.lang == Lang::De && ["wird", "werden"].contains(word);
                let future: Vec<&str> = will.iter().copied().filter(|word| !passive(word)).collect();
                !says(&future) && !says(ought) && !says(either)
            }
        }
    })
}

type Words = &'static [&'static str];

/// The words of what may or will be, of what ought to be, and of what may be that or hearsay.
const fn words(lang: Lang) -> (Words, Words, Words) {
    const DE_WILL: Words = &[
        "wird",
        "werden",
        "würde",
        "würden",
        "dürfte",
        "dürften",
        "könnte",
        "könnten",
        "künftig",
        "voraussichtlich",
        "demnächst",
    ];
    const DE_OUGHT: Words = &["sollte", "sollten", "muss", "müssen", "müsste", "müssten"];
    const EN_WILL: Words = &["will", "would", "could", "may", "might", "going"];
    const EN_OUGHT: Words = &["should", "must", "ought", "shall"];
    match lang {
        Lang::De => (DE_WILL, DE_OUGHT, &["soll", "sollen"]),
        Lang::En => (EN_WILL, EN_OUGHT, &[]),
    }
}

/// Whether readers may well dispute what kind of statement a claim is, whatever the map says: something begins in it, of
/// which nobody knows where it leads, or it judges though it is no judgement. What is judged is said in a word of
/// judgement, and only there.
fn is_disputable(kind: ClaimKind, said: &[Said<'_>]) -> bool {
    let judged = || said.iter().any(Said::judges);
    let judges = match kind {
        ClaimKind::Value => !judged(),
        ClaimKind::Fact | ClaimKind::Definition => judged(),
        ClaimKind::Forecast | ClaimKind::Policy => false,
    };
    let open = said.iter().any(|said| said.astonishes() || said.leaves_it_open());
    judges || open || (kind != ClaimKind::Forecast && said.iter().any(Said::begins))
}

impl Said<'_> {
    fn views(&self) -> bool {
        const DE: &str = " sieht meint meinen glaubt glauben will wollen möchte möchten wünscht wünschen hofft hoffen fürchtet \
            fürchten befürchtet befürchten fühlt fühlen nennt nennen betrachtet betrachten bezeichnet bezeichnen wertet \
            beurteilt beurteilen stuft stufen strebt streben beabsichtigt beabsichtigen bestreitet bestreiten dementiert \
            dementieren verneint verneinen leugnet leugnen widerspricht widersprechen bezweifelt bezweifeln vorwurf ";
        const EN: &str = " considers consider regards regard thinks think believes believe sees views deems wants want hopes \
            hope fears fear feels feel calls call denies deny rejects reject disputes dispute doubts doubt intends intend \
            seeks seek accuses accuse charge classifies classify classes rates ";
        let says = |all: &[&str]| all.iter().any(|word| self.words.contains(word));
        // *Hält für*, *finden nachteilig* and *weist zurück* are views, *hält offen*, *finden sich* and *weist auf* are not.
        let parted = self.lang == Lang::De
            && ((says(&["hält", "halten"]) && says(&["für"]))
                || (says(&["findet", "finden"]) && !says(&["sich", "statt"]))
                || (says(&["weist", "weisen"]) && says(&["zurück"])));
        parted || listed(&self.words, if self.lang == Lang::De { DE } else { EN })
    }

    fn begins(&self) -> bool {
        const DE: &str = " beginnt beginnen droht drohen entsteht entstehen ";
        const EN: &str = " begins begin starts start threatens threaten looms loom arises arise ";
        listed(&self.words, if self.lang == Lang::De { DE } else { EN })
    }

    /// Whether a text says in so many words that something is good or bad, weighty or slight, to be believed or not.
    fn judges(&self) -> bool {
        const DE: &str = " gut gute guter gutes guten besser bessere beste schlecht schlechte schlechter schlimm schlimmer \
            richtig falsch fair unfair wert lohnt lohnen sorge schön hässlich feige mutig klug dumm gefahr opfert opfern wiegt wiegen schwerer ";
        const EN: &str = " good better best bad worse worst right wrong fair unfair worth worthy wise stupid danger concern \
            important unimportant ugly brave cowardly useful useless harmful sensible pointless cruel brutal moral immoral outweigh outweighs ";
        const DE_STEMS: &str = "wichtig gefährlich glaubwürdig unglaubwürdig überzeug skrupellos gerecht ungerecht sinnvoll \
            sinnlos schädlich nützlich verantwort leichtfertig unerträglich akzeptab inakzeptab zumutbar unzumutbar moralisch \
            unmoralisch grausam brutal vorbild skandal bedenklich besorg bedauer erfreulich empör überrasch vorrang nebensach \
            nebenfrage zweitrangig notwendig überflüssig unnötig angemess unangemess übertrieb berechtigt unberechtigt \
            legitim illegitim verwerflich wünschenswert";
        const EN_STEMS: &str = "dangerous credib incredib convinc unconvinc unscrupul justif unjust responsib irrespons unbear \
            accepta unaccepta scandal worry worri regret outrag surpris deserv priorit secondary necessary unnecessary \
            appropriate inappropriate exaggerat legitim illegitim desirab undesirab reprehens sacrific";
        const DE_TOO: &str = " leicht viel wenig weit spät teuer früh hoch streng lasch ";
        const EN_TOO: &str = " lightly much little far late expensive early high strict lax ";
        let (words, stems, too, very) = match self.lang {
            Lang::De => (DE, DE_STEMS, DE_TOO, "zu"),
            Lang::En => (EN, EN_STEMS, EN_TOO, "too"),
        };
        let begun = |stem: &str| self.words.iter().any(|word| word.starts_with(stem));
        let too = self.words.windows(2).any(|pair| pair[0] == very && listed(&pair[1..], too));
        listed(&self.words, words) || stems.split_ascii_whitespace().any(begun) || too
    }

    /// Whether a text speaks of what can be, which is as much a fact as something to come, or of what is ruled out, which
    /// is as much a decision.
    fn leaves_it_open(&self) -> bool {
        const DE: &str =
            " kann können konnte konnten ausgeschlossen ausschließt ausschließen möglich unmöglich ";
        const EN: &str = " can cannot excluded excludes exclude possible impossible ";
        let parted = self.lang == Lang::De
            && self.words.iter().any(|word| ["schließt", "schließen"].contains(word))
            && self.words.last() == Some(&"aus");
        let ruled = self.words.windows(2).any(|pair| pair[0].starts_with("rul") && pair[1] == "out");
        listed(&self.words, if self.lang == Lang::De { DE } else { EN }) || parted || ruled
    }

    /// Whether a text says that something is astonishing or not: whether that judges is disputed.
    fn astonishes(&self) -> bool {
        const STEMS: [&str; 4] = ["überrasch", "erstaun", "surpris", "astonish"];
        self.words.iter().any(|word| STEMS.iter().any(|stem| word.starts_with(stem)))
    }
}

fn listed(words: &[&str], list: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| words.contains(&listed))
}

/// Whether the reasons of a step are worded as arguments of another pattern are: *promise* speaks of a commitment, an
/// *expert* of an opinion of experts. Then the other pattern fits what is read at least as well as its own.
pub(super) fn suggests(context: &Context<'_>, step: InferenceIx, own: Scheme) -> bool {
    const MARKS: &[(Scheme, &str, &str)] = &[
        (
            Scheme::Commitment,
            "verspricht versprechen versprach versprachen versprochen zusage zusagen zugesagt",
            "promise promises promised pledge pledges pledged commit commits committed vow vows vowed",
        ),
        (
            Scheme::ExpertOpinion,
            "experte experten expertin fachleute fachmann fachfrau forscher forscherin forschende",
            "expert experts scholar scholars scientist scientists researcher researchers",
        ),
        (Scheme::WitnessTestimony, "zeuge zeugen zeugin augenzeugen", "witness witnesses eyewitnesses"),
        (Scheme::PopularOpinion, "mehrheit umfrage umfragen", "majority poll polls survey surveys"),
        (Scheme::Analogy, "ähnelt ähneln gleicht gleichen", "resembles resemble"),
    ];
    let said = |lang: Lang, marks: &str| {
        context.map[step].premises.iter().any(|premise| {
            let lower = context.map[*premise].short.get(lang).to_lowercase();
            let words: Vec<&str> = split(&lower).collect();
            let parted = marks.contains("zusage")
                && words.iter().any(|word| ["sagt", "sagen", "sagte", "sagten"].contains(word))
                && words.last() == Some(&"zu");
            parted || listed(&words, marks)
        })
    };
    let marked = |de: &str, en: &str| {
        context.map.languages.iter().any(|lang| said(*lang, if *lang == Lang::De { de } else { en }))
    };
    MARKS.iter().any(|(scheme, de, en)| *scheme != own && marked(de, en))
}
