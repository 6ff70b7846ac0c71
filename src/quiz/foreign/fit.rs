//! Questions for tables of choices: what has another shape is taken apart, what is too long is shortened by rules that
//! keep its meaning, and what does not fit then is refused. Nothing is cut off.

use crate::{
    ground::Lang,
    quiz::foreign::{
        report::Report,
        sheet::{Body, Choice, Question, Sheet, one_line},
    },
};

/// How much a table holds. Lengths are counted as such programs count them, in units of UTF-16.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub stem: usize,
    pub option: usize,
    pub options: usize,
    /// Whether several options may be right.
    pub several: bool,
}

/// A question with options to choose from.
#[derive(Clone, Debug)]
pub(super) struct Pick {
    pub stem: String,
    pub options: Vec<Choice>,
}

impl Pick {
    /// The numbers of the right options, from 1, with commas between them.
    pub(super) fn right(&self) -> String {
        let right = self.options.iter().enumerate().filter(|(_, option)| option.right);
        right.map(|(at, _)| (at + 1).to_string()).collect::<Vec<_>>().join(",")
    }

    /// How many seconds it takes to read it slowly and to think, stepped up to one that the program knows.
    pub(super) fn seconds(&self, known: &[u32]) -> u32 {
        const TO_THINK: usize = 10;
        const LETTERS_A_SECOND: usize = 12;
        let letters: usize = self.options.iter().map(|option| option.text.chars().count()).sum::<usize>()
            + self.stem.chars().count();
        let needed = (TO_THINK + letters / LETTERS_A_SECOND) as u32;
        known
            .iter()
            .copied()
            .find(|step| *step >= needed)
            .unwrap_or_else(|| known.last().copied().unwrap_or(needed))
    }
}

/// The title on one line of at most so many bytes of UTF-8, so of no more letters; the id where there is none.
pub(super) fn headline(sheet: &Sheet<'_>, most: usize) -> String {
    const MORE: char = '…';
    let title = one_line(&sheet.title);
    if title.is_empty() {
        return sheet.id.to_owned();
    }
    if title.len() <= most {
        return title;
    }
    let end = title.floor_char_boundary(most - MORE.len_utf8());
    format!("{}{MORE}", title[..end].trim_end())
}

/// The rows that a question becomes: itself, or one for each pair that is to be matched; none and a report if it does not
/// fit.
pub(super) fn picks(question: &Question<'_>, limits: Limits, lang: Lang, report: &mut Report) -> Vec<Pick> {
    match fitted(question, limits, lang) {
        Ok((picks, rules)) => {
            rules.into_iter().for_each(|rule| report.change(question, rule));
            picks
        }
        Err(why) => {
            report.refuse(question, why);
            Vec::new()
        }
    }
}

type Fitted = (Vec<Pick>, Vec<&'static str>);

fn fitted(question: &Question<'_>, limits: Limits, lang: Lang) -> Result<Fitted, &'static str> {
    let mut rules = Vec::new();
    let picks = match &question.body {
        Body::Several(_) if !limits.several => return Err("export-why-several"),
        Body::Ordering(..) => return Err("export-why-ordering"),
        Body::Number(..) | Body::Gap(..) => return Err("export-why-written"),
        Body::Open(_) => return Err("export-why-open"),
        Body::Single(options) | Body::Several(options) => {
            vec![Pick { stem: question.stem.clone(), options: options.clone() }]
        }
        Body::Matching(prompts, options) => {
            rules.push("export-rule-pairs");
            pairs(question, prompts, options)
        }
    };
    if picks.iter().any(|pick| pick.options.len() > limits.options) {
        return Err("export-why-many-options");
    }
    let picks =
        picks.into_iter().map(|pick| fit(pick, limits, lang, &mut rules)).collect::<Result<_, _>>()?;
    rules.dedup();
    Ok((picks, rules))
}

/// A question for each prompt, with all options.
pub(super) fn pairs(question: &Question<'_>, prompts: &[(String, usize)], options: &[Choice]) -> Vec<Pick> {
    let pick = |(prompt, right): &(String, usize)| Pick {
        stem: format!("{} – {prompt}", question.stem),
        options: options
            .iter()
            .enumerate()
            .map(|(at, option)| Choice { right: at == *right, ..option.clone() })
            .collect(),
    };
    prompts.iter().map(pick).collect()
}

fn fit(pick: Pick, limits: Limits, lang: Lang, rules: &mut Vec<&'static str>) -> Result<Pick, &'static str> {
    let mut pick = Pick {
        stem: one_line(&pick.stem),
        options: pick
            .options
            .into_iter()
            .map(|option| Choice { text: one_line(&option.text), ..option })
            .collect(),
    };
    if length(&pick.stem) > limits.stem {
        let shorter = steps(&pick.stem, lang).find(|shorter| length(shorter) <= limits.stem);
        pick.stem = shorter.ok_or("export-why-long-stem")?;
        rules.push("export-rule-shorter");
    }
    for at in 0..pick.options.len() {
        if length(&pick.options[at].text) > limits.option {
            let shorter = without_brackets(&pick.options[at].text);
            let twice = pick.options.iter().any(|other| other.text == shorter);
            if length(&shorter) > limits.option || twice {
                return Err("export-why-long-option");
            }
            pick.options[at].text = shorter;
            rules.push("export-rule-shorter");
        }
    }
    Ok(pick)
}

/// Shorter and shorter wordings of a stem: without what is in brackets, then without naming the map, which the quiz as a
/// whole is about.
fn steps(stem: &str, lang: Lang) -> impl Iterator<Item = String> {
    let first = without_brackets(stem);
    let second = without_map(&first, lang);
    [first, second].into_iter()
}

fn without_map(stem: &str, lang: Lang) -> String {
    let (first, inner): (&str, &str) = match lang {
        Lang::De => ("Laut Karte ", " laut Karte"),
        Lang::En => ("According to the map, ", " according to the map"),
    };
    let shorter = stem.strip_prefix(first).unwrap_or(stem);
    // What is quoted stays as it is.
    let quote = shorter.find(['„', '“', '"']).unwrap_or(shorter.len());
    let (head, tail) = shorter.split_at(quote);
    let (tail, end) = match tail.rfind(['“', '”', '"']) {
        Some(at) => tail.split_at(at),
        None => ("", tail),
    };
    let shorter = format!("{}{tail}{}", head.replace(inner, ""), end.replace(inner, ""));
    let mut letters = shorter.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A text without what stands in round brackets, and without the space before them. Numbers by which a question speaks
/// of statements set apart stay.
fn without_brackets(text: &str) -> String {
    if text.contains("(1)") {
        return one_line(text);
    }
    let mut out = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' => {
                out.truncate(out.trim_end().len());
                depth += 1;
            }
            ')' if depth > 0 => depth -= 1,
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    if depth > 0 {
        // A bracket that is never closed says nothing.
        return text.to_owned();
    }
    one_line(&out)
}

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_gets_shorter_and_says_the_same() {
        let stem = "Welche Aussage ist laut Karte (Seite 2) ein Grund für „Das gilt laut Karte (immer)“?";
        assert_eq!(
            steps(stem, Lang::De).collect::<Vec<_>>(),
            [
                "Welche Aussage ist laut Karte ein Grund für „Das gilt laut Karte“?",
                "Welche Aussage ist ein Grund für „Das gilt laut Karte“?"
            ]
        );
        assert_eq!(without_map("According to the map, who says “A (b”?", Lang::En), "Who says “A (b”?");
        assert_eq!(without_brackets("a (b"), "a (b");
    }
}
