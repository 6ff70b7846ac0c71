//! A map as Argdown: every claim a statement titled by its id, every step an argument with its premise-conclusion
//! structure, titled by its id too. What Argdown has no sign for stands in data and in the front matter.

use std::fmt::Write;

use crate::{
    ground::{Diagnostic, Lang, Named, Text},
    map::{
        foreign::{argdown::carry, json::quoted, names::between, schemes::title},
        model::{AttackIx, Claim, ClaimIx, Inference, Map, Node, Relation, RelationKind},
        ron::{
            value::{Lines, Value},
            write::value,
        },
    },
};

/// A map as an Argdown text. Of two languages, `lang` is the one that tools show.
pub(in crate::map::foreign) fn write(map: &Map, lang: Lang) -> (String, Vec<Diagnostic>) {
    let mut out = String::new();
    // All that a file of ours holds is carried in data, but for the wordings of a language that is left out.
    let own = value(map);
    front(&mut out, map, lang, &own);
    let _ = writeln!(out, "# {}\n", escaped(map.title.get(lang)));
    let others = map.languages.iter().copied().filter(|other| *other != lang);
    let order: Vec<Lang> = others.chain(map.languages.contains(&lang).then_some(lang)).collect();
    let claims = own.field("claims").map(Value::values).unwrap_or_default();
    for (claim, own) in map.claim_ixs().zip(claims) {
        statements(&mut out, map, &map[claim], &order, own);
        ties(&mut out, map, Node::Claim(claim));
        contradictions(&mut out, map, claim);
        out.push('\n');
    }
    let steps = own.field("inferences").map(Value::values).unwrap_or_default();
    for (inference, own) in map.inference_ixs().zip(steps) {
        argument(&mut out, map, &map[inference], own);
        let mut ties_of = String::new();
        ties(&mut ties_of, map, Node::Inference(inference));
        if !ties_of.is_empty() {
            let _ = write!(out, "<{}>\n{ties_of}\n", map[inference].id);
        }
    }
    (out, Vec::new())
}

fn front(out: &mut String, map: &Map, lang: Lang, own: &Value) {
    let _ = writeln!(out, "===\ntitle: {}\nelenchus:", yaml(map.title.get(lang)));
    let languages: Vec<_> = map.languages.iter().map(|lang| lang.code()).collect();
    let _ = writeln!(out, "    languages: [{}]", languages.join(", "));
    let _ = writeln!(out, "    title: {}", wordings(&map.title));
    let _ = writeln!(out, "    question: {}", wordings(&map.question));
    if let Some(topic) = &map.topic {
        let _ = writeln!(out, "    topic: {}", yaml(topic));
    }
    if !map.sides.is_empty() {
        out.push_str("    sides:\n");
    }
    for side in &map.sides {
        let (id, thesis) = (quoted(side.id.as_str()), quoted(map[side.thesis].id.as_str()));
        let _ = writeln!(out, "        {id}: {{thesis: {thesis}, name: {}}}", wordings(&side.name));
    }
    let usual = |relation: &Relation| {
        let [one, other] = relation.between.map(|claim| &map[claim].id);
        relation.id.as_str() == between(one, "and", other)
    };
    let signed = |relation: &Relation| relation.kind == RelationKind::Contradictory && usual(relation);
    let unsigned: Vec<_> = map.relations.iter().filter(|relation| !signed(relation)).collect();
    if !unsigned.is_empty() {
        out.push_str("    relations:\n");
    }
    for relation in unsigned {
        let [one, other] = relation.between.map(|claim| quoted(map[claim].id.as_str()));
        let (id, kind) = (quoted(relation.id.as_str()), relation.kind.name());
        let _ = writeln!(out, "        {id}: {{kind: {kind}, between: [{one}, {other}]}}");
    }
    // Two attacks between the same ends differ in their ids, so one of them is not the usual one.
    let on_attack = |attack: &AttackIx| matches!(map[*attack].on, Node::Attack(_));
    let needed = map
        .attack_ixs()
        .any(|attack| on_attack(&attack) || !usual_id(map, attack) || !map[attack].by.is_empty());
    let listed: Vec<AttackIx> = map.attack_ixs().filter(|_| needed).collect();
    if !listed.is_empty() {
        out.push_str("    attacks:\n");
    }
    for attack in listed {
        let [from, on] = [map[attack].from, map[attack].on].map(|node| quoted(map.id_of(node).as_str()));
        let by: Vec<_> = map[attack].by.iter().map(|actor| quoted(map[*actor].id.as_str())).collect();
        let by = if by.is_empty() { String::new() } else { format!(", by: [{}]", by.join(", ")) };
        let _ = writeln!(out, "        {}: {{from: {from}, on: {on}{by}}}", quoted(map[attack].id.as_str()));
    }
    carried(out, own);
    out.push_str("===\n\n");
}

/// What Argdown knows nothing of: a line an entry.
fn carried(out: &mut String, own: &Value) {
    for name in carry::OF_MAP {
        match own.field(name) {
            Some(Value::Entries(entries, Lines::Each)) => {
                let _ = writeln!(out, "    {name}:");
                for (id, value) in entries {
                    let _ = writeln!(out, "        {}: {}", yaml(id), carry::flow(value));
                }
            }
            Some(value) => {
                let _ = writeln!(out, "    {name}: {}", carry::flow(value));
            }
            None => {}
        }
    }
}

/// `{de: "…", en: "…"}`
fn wordings(text: &Text) -> String {
    let words = text.phrases().map(|(lang, phrase)| format!("{}: {}", lang.code(), yaml(&phrase.text)));
    format!("{{{}}}", words.collect::<Vec<_>>().join(", "))
}

/// A text as YAML writes it.
fn yaml(text: &str) -> String {
    carry::text(text)
}

fn statements(out: &mut String, map: &Map, claim: &Claim, order: &[Lang], own: &Value) {
    let mut lines = Vec::new();
    let bilingual = map.languages.len() > 1;
    for lang in order {
        let tag = if bilingual { vec![format!("lang: {lang}")] } else { Vec::new() };
        let (short, full) = (claim.short.phrase(*lang), claim.full.phrase(*lang));
        if let Some(full) = full.filter(|full| Some(&full.text) != short.map(|short| &short.text)) {
            let mut data = tag.clone();
            data.push("full: true".to_owned());
            lines.push((full.text.as_str(), data));
        }
        lines.extend(short.map(|short| (short.text.as_str(), tag)));
    }
    let last = lines.len().saturating_sub(1);
    for (at, (text, mut data)) in lines.into_iter().enumerate() {
        if at == last {
            data.push(format!("kind: {}", claim.kind.name()));
            data.extend(claim.side.map(|side| format!("side: {}", quoted(map.sides[side].id.as_str()))));
            data.extend(claim.settled.then(|| "settled: true".to_owned()));
            data.extend(carry::lines(own, carry::OF_CLAIM));
        }
        let data = if data.is_empty() { String::new() } else { format!(" {{{}}}", data.join(", ")) };
        let end = if at == last { "\n" } else { "\n\n" };
        let _ = write!(out, "[{}]: {}{data}{end}", claim.id, escaped(text));
    }
}

/// The attacks that come from a claim or step, below it.
fn ties(out: &mut String, map: &Map, from: Node) {
    for attack in map.attacks_from(from) {
        let line = match map[*attack].on {
            Node::Claim(claim) => format!("-> [{}]", map[claim].id),
            Node::Inference(inference) => format!("_> <{}>", map[inference].id),
            Node::Attack(_) => continue,
        };
        let _ = writeln!(out, "  {line}");
    }
}

/// Whether an attack has the id that reading it again would give it.
fn usual_id(map: &Map, attack: AttackIx) -> bool {
    let (from, on) = (map.id_of(map[attack].from), map.id_of(map[attack].on));
    map[attack].id.as_str() == between(from, "against", on)
}

fn contradictions(out: &mut String, map: &Map, claim: ClaimIx) {
    for relation in map.relations_of(claim) {
        let relation = &map[*relation];
        if relation.kind == RelationKind::Contradictory && relation.between[0] == claim {
            let _ = writeln!(out, "  >< [{}]", map[relation.between[1]].id);
        }
    }
}

fn argument(out: &mut String, map: &Map, inference: &Inference, own: &Value) {
    let _ = writeln!(out, "<{}>\n", inference.id);
    let stated = inference.premises.iter().map(|claim| (*claim, ""));
    let unstated = inference.implicit.iter().map(|claim| (*claim, " {implicit: true}"));
    let mut number = 0;
    for (claim, data) in stated.chain(unstated) {
        number += 1;
        let _ = writeln!(out, "({number}) [{}]{data}", map[claim].id);
    }
    let strength = inference.strength.map(|strength| format!("strength: {}", strength.name()));
    let data: Vec<String> = strength.into_iter().chain(carry::lines(own, carry::OF_STEP)).collect();
    let data = (!data.is_empty()).then(|| format!("{{{}}}", data.join(", ")));
    let scheme = inference.scheme.map(title);
    let rule: Vec<String> = scheme.into_iter().chain(data).collect();
    if rule.is_empty() {
        out.push_str("----\n");
    } else {
        let _ = writeln!(out, "--\n{}\n--", rule.join(" "));
    }
    let _ = writeln!(out, "({}) [{}]\n", number + 1, map[inference.conclusion].id);
}

/// A text with every sign that Argdown reads as a mark behind a backslash.
pub(super) fn escaped(text: &str) -> String {
    let even = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(even.len());
    let mut before = ' ';
    let mut chars = even.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let mark = match c {
            '\\' | '*' | '_' | '#' | '[' | ']' | '<' | '>' | '@' | '{' | '}' | '=' => true,
            '/' => matches!(next, '/' | '*'),
            '.' | ':' => !next.is_whitespace(),
            '-' => before == ' ' && next == '-',
            _ => false,
        };
        if mark {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}
