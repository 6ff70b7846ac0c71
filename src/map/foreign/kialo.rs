//! The text export of Kialo: a numbered outline of claims for and against.

use std::{collections::BTreeMap, fmt::Write, ops::Range};

use crate::{
    ground::{Diagnostic, FileId, Lang, Span},
    map::{
        foreign::{
            codes,
            draft::{Draft, Node, Side},
            loss::Losses,
        },
        model::{ClaimIx, Map, Node as Element},
    },
};

/// An entry of the outline.
struct Entry {
    path: String,
    pro: Option<bool>,
    text: Range<usize>,
    at: Span,
}

/// Reads a text export.
pub(super) fn read(text: &str, file: FileId, lang: Lang) -> Draft {
    let mut draft = Draft::new(lang);
    let entries = entries(text, file, &mut draft);
    let links: Vec<Option<String>> = entries.iter().map(|entry| see(&text[entry.text.clone()])).collect();
    let theses = entries.iter().any(|entry| entry.pro.is_none() && depth(&entry.path) == 2);
    let mut claims: BTreeMap<&str, usize> = BTreeMap::new();
    for (entry, link) in entries.iter().zip(&links) {
        if theses && depth(&entry.path) == 1 {
            let (words, _) = plain(&text[entry.text.clone()]);
            draft.question = draft.words(words);
        } else if link.is_none() {
            let (words, addresses) = plain(&text[entry.text.clone()]);
            for link in addresses {
                let at = Span::new(file, entry.text.start + link.start, entry.text.start + link.end);
                let words = text[at.range()].to_owned();
                draft.report_name(codes::LINK, at, &words);
            }
            claims.insert(&entry.path, draft.claim(None, entry.at, words));
        }
    }
    let mut meant: BTreeMap<&str, usize> = claims.clone();
    for (entry, link) in entries.iter().zip(&links) {
        if let Some(link) = link {
            match claims.get(link.as_str()) {
                Some(claim) => {
                    meant.insert(&entry.path, *claim);
                }
                None => draft.report_name(codes::DANGLING, entry.at, link),
            }
        }
    }
    for entry in &entries {
        let Some(claim) = meant.get(entry.path.as_str()).copied() else { continue };
        let parent = parent(&entry.path);
        if theses && depth(&entry.path) == 2 && entry.pro.is_none() {
            let name = draft.claims[claim].short.clone();
            draft.sides.push(Side { key: format!("thesis-{}", draft.sides.len() + 1), name, thesis: claim });
            continue;
        }
        let Some(target) = meant.get(parent).copied() else {
            // What a part of a discussion begins with stands below nothing.
            if depth(&entry.path) > 1 && entry.path != entries[0].path {
                draft.report_name(codes::DANGLING, entry.at, parent);
            }
            continue;
        };
        match entry.pro {
            Some(false) => {
                draft.attack(None, entry.at, Node::Claim(claim), Node::Claim(target));
            }
            pro => {
                if pro.is_none() {
                    draft.report(codes::UNMARKED, entry.at);
                }
                draft.infer(None, entry.at, vec![claim], target);
            }
        }
    }
    if draft.sides.len() < 2 {
        draft.sides.clear();
    }
    draft
}

fn depth(path: &str) -> usize {
    path.matches('.').count()
}

/// `1.2.` of `1.2.3.`.
fn parent(path: &str) -> &str {
    let inner = path.strip_suffix('.').unwrap_or(path);
    inner.rfind('.').map_or("", |dot| &path[..=dot])
}

/// The entries; lines that are none belong to the text before them.
fn entries(text: &str, file: FileId, draft: &mut Draft) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    let mut from = 0;
    for line in text.split_inclusive('\n') {
        let start = from;
        from += line.len();
        let content = line.trim_end();
        let heads = ["Discussion Title:", "Discussion Name:"].into_iter();
        let title = heads.filter(|_| entries.is_empty()).find_map(|head| content.strip_prefix(head));
        if let Some(title) = title {
            draft.title = draft.words(title.trim());
            continue;
        }
        let end = start + content.len();
        let path = number(content).filter(|path| {
            let parent = parent(path);
            !known.contains(*path) && (known.contains(parent) || entries.is_empty())
        });
        if let Some(path) = path {
            known.insert(path.to_owned());
            let rest = content[path.len()..].trim_start();
            let (pro, rest) = match (rest.strip_prefix("Pro:"), rest.strip_prefix("Con:")) {
                (Some(rest), _) => (Some(true), rest),
                (_, Some(rest)) => (Some(false), rest),
                _ => (None, rest),
            };
            let rest = rest.trim_start();
            let text = end - rest.len()..end;
            entries.push(Entry { path: path.to_owned(), pro, text, at: Span::new(file, start, end) });
        } else if let Some(entry) = entries.last_mut() {
            entry.text.end = end.max(entry.text.end);
        } else if !content.is_empty() {
            draft.report_name(codes::LEFT_OUT, Span::new(file, start, end), content);
        }
    }
    entries
}

/// The number that a line begins with: `1.2.3.`, white space behind.
fn number(line: &str) -> Option<&str> {
    let length = line.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let path = &line[..length];
    let parts = path.strip_suffix('.')?.split('.').all(|part| !part.is_empty());
    let ends = line[length..].chars().next().is_none_or(char::is_whitespace);
    (parts && ends).then_some(path)
}

/// The entry that an entry only refers to.
fn see(text: &str) -> Option<String> {
    let path = text.trim().strip_prefix("-> See ")?.trim();
    let path = path.split_whitespace().next()?;
    let path = if path.ends_with('.') { path.to_owned() } else { format!("{path}.") };
    number(&format!("{path} ")).map(str::to_owned)
}

/// The words of a text without escapes and the addresses of its links, and where those links are.
fn plain(text: &str) -> (String, Vec<Range<usize>>) {
    const MOST_LINK: usize = 2000;
    let mut out = String::with_capacity(text.len());
    let mut links = Vec::new();
    let mut at = 0;
    // Where each opening bracket that may begin a link stands, in the text and in the words.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut dropped = Vec::new();
    let bytes = text.as_bytes();
    while let Some(c) = text[at..].chars().next() {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        if c == '\\' && matches!(next, b'[' | b']' | b'(' | b')') {
            out.push(char::from(next));
            at += 2;
            continue;
        }
        if c == '[' {
            open.push((at, out.len()));
        }
        if c == ']' && next == b'(' {
            let mut limit = text.len().min(at + MOST_LINK);
            while !text.is_char_boundary(limit) {
                limit -= 1;
            }
            let address = &text[at + 2..limit];
            let escaped = |close: usize| address[..close].ends_with('\\');
            let close = address.match_indices(')').map(|(close, _)| close).find(|close| !escaped(*close));
            if let (Some((from, words)), Some(close)) = (open.pop(), close) {
                dropped.push(words);
                at += close + 3;
                links.push(from..at);
                continue;
            }
        }
        out.push(c);
        at += c.len_utf8();
    }
    dropped.sort_unstable();
    let mut words = String::with_capacity(out.len());
    let mut from = 0;
    for bracket in dropped {
        words.push_str(&out[from..bracket]);
        from = bracket + 1;
    }
    words.push_str(&out[from..]);
    (words, links)
}

/// A map as a text that Kialo writes. What is reached twice is only referred to the second time.
pub(super) fn write(map: &Map, lang: Lang) -> (String, Vec<Diagnostic>) {
    let mut losses = Losses::default();
    let sides = if map.sides.len() > 1 { &[codes::LOST_SIDES][..] } else { &[] };
    losses.usual(map, lang, sides);
    for relation in &map.relations {
        losses.add(codes::LOST_RELATION, relation.at);
    }
    for step in &map.inferences {
        losses.add_if(step.all_premises().count() > 1, codes::LOST_LINKED, step.at);
        losses.add(codes::LOST_ID, step.at);
    }
    for attack in &map.attacks {
        losses.add_if(!matches!(attack.on, Element::Claim(_)), codes::LOST_ATTACK, attack.at);
        losses.add_if(matches!(attack.from, Element::Inference(_)), codes::LOST_ATTACKER, attack.at);
    }
    let mut writer = Writer { map, lang, paths: vec![None; map.claims.len()], out: String::new() };
    writer.all();
    (writer.out, losses.findings())
}

struct Writer<'a> {
    map: &'a Map,
    lang: Lang,
    paths: Vec<Option<String>>,
    out: String,
}

impl Writer<'_> {
    fn all(&mut self) {
        let map = self.map;
        let _ = write!(self.out, "Discussion Title: {}\n\n", even(map.title.get(self.lang)));
        let roots = roots(map);
        if let &[root] = &roots[..] {
            return self.tree(vec![("1.".to_owned(), None, root)]);
        }
        let _ = writeln!(self.out, "1. {}", escaped(map.question.get(self.lang)));
        let numbered = roots.into_iter().enumerate().rev();
        self.tree(numbered.map(|(at, root)| (format!("1.{}.", at + 1), None, root)).collect());
    }

    fn tree(&mut self, mut waiting: Vec<(String, Option<bool>, ClaimIx)>) {
        while let Some((path, pro, claim)) = waiting.pop() {
            let word = pro.map_or("", |pro| if pro { "Pro: " } else { "Con: " });
            if let Some(known) = &self.paths[claim.get()] {
                let _ = writeln!(self.out, "{path} {word}-> See {known}");
                continue;
            }
            let _ = writeln!(self.out, "{path} {word}{}", escaped(self.map[claim].full.get(self.lang)));
            let below = below(self.map, claim).into_iter().enumerate().rev();
            waiting.extend(below.map(|(at, (pro, claim))| (format!("{path}{}.", at + 1), Some(pro), claim)));
            self.paths[claim.get()] = Some(path);
        }
    }
}

/// The reasons for a claim and the objections to it.
fn below(map: &Map, claim: ClaimIx) -> Vec<(bool, ClaimIx)> {
    let reasons = map
        .inferences_to(claim)
        .iter()
        .flat_map(|step| map[*step].all_premises().map(|premise| (true, premise)));
    let attackers =
        map.attacks_on(Element::Claim(claim)).iter().filter_map(|attack| match map[*attack].from {
            Element::Claim(from) => Some((false, from)),
            Element::Inference(step) => Some((false, map[step].conclusion)),
            Element::Attack(_) => None,
        });
    reasons.chain(attackers).collect()
}

/// The theses of the sides, then what leads to no claim, then what is left: from these every claim is reached.
fn roots(map: &Map) -> Vec<ClaimIx> {
    let mut reached = vec![false; map.claims.len()];
    let mut roots = Vec::new();
    let mut leads = vec![false; map.claims.len()];
    for claim in map.claim_ixs() {
        for (_, below) in below(map, claim) {
            leads[below.get()] = true;
        }
    }
    let theses = map.sides.iter().map(|side| side.thesis).filter(|_| map.sides.len() > 1);
    let ends = map.claim_ixs().filter(|claim| !leads[claim.get()]);
    for root in theses.chain(ends).chain(map.claim_ixs()).collect::<Vec<_>>() {
        let thesis = map.sides.len() > 1 && map.sides.iter().any(|side| side.thesis == root);
        if (reached[root.get()] && !thesis) || roots.contains(&root) && thesis {
            continue;
        }
        roots.push(root);
        let mut waiting = vec![root];
        while let Some(claim) = waiting.pop() {
            if !std::mem::replace(&mut reached[claim.get()], true) {
                waiting.extend(below(map, claim).into_iter().map(|(_, below)| below));
            }
        }
    }
    roots
}

fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text on one line, brackets behind a backslash.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in even(text).chars() {
        if matches!(c, '[' | ']') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
