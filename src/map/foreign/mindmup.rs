//! Argument maps of MindMup (`.mup`, format versions 2 and 3).

use crate::{
    ground::{Diagnostic, FileId, Lang, Span},
    map::foreign::{
        boxes::{Box, Sort, enter},
        codes,
        draft::Draft,
        json::{At, Json},
    },
};

/// Reads an argument map.
pub(super) fn read(text: &str, file: FileId, lang: Lang) -> Result<Draft, Diagnostic> {
    let (json, root) = Json::read(text, file)?;
    if json.get(root, "ideas").is_none() {
        let finding = Diagnostic::new(codes::NOT_THIS, Span::new(file, 0, 0));
        return Err(finding.arg("format", "MindMup").arg("why", "`ideas`"));
    }
    let mut draft = Draft::new(lang);
    let several_roots = json.scalar_of(root, "formatVersion") == Some("3");
    if let Some(title) = json.scalar_of(root, "title").filter(|_| several_roots) {
        draft.title = draft.words(title);
    }
    let mut boxes = Vec::new();
    let mut waiting: Vec<(At, Option<usize>)> = if several_roots {
        ideas(&json, root).into_iter().rev().map(|idea| (idea, None)).collect()
    } else {
        vec![(root, None)]
    };
    while let Some((idea, above)) = waiting.pop() {
        let own = boxes.len();
        boxes.push(read_box(&json, idea, above, &boxes, &mut draft));
        waiting.extend(ideas(&json, idea).into_iter().rev().map(|below| (below, Some(own))));
    }
    for link in json.list_of(root, "links") {
        draft.report_name(codes::LEFT_OUT, json.span(*link), "links");
    }
    enter(&boxes, &mut draft);
    Ok(draft)
}

/// The ideas below an idea, by rank.
fn ideas(json: &Json<'_>, idea: At) -> Vec<At> {
    let Some(below) = json.get(idea, "ideas") else { return Vec::new() };
    let rank = |name: &str| name.parse::<f64>().unwrap_or(f64::MAX);
    let mut ranked: Vec<(f64, At)> = json.fields(below).iter().map(|(name, at)| (rank(name), *at)).collect();
    ranked.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    ranked.into_iter().map(|(_, at)| at).filter(|at| json.is_object(*at)).collect()
}

fn read_box(json: &Json<'_>, idea: At, above: Option<usize>, boxes: &[Box], draft: &mut Draft) -> Box {
    let title = json.scalar_of(idea, "title").unwrap_or_default().to_owned();
    let attributes = json.get(idea, "attr");
    let attribute = |name: &str| attributes.and_then(|attributes| json.get(attributes, name));
    let group = attribute("group").and_then(|group| json.scalar(group));
    let sort = match group {
        Some("opposing") => Sort::Objections,
        Some(_) => Sort::Reasons,
        None => Sort::Claim,
    };
    let at = json.span(json.get(idea, "title").unwrap_or(idea));
    left_out(json, attributes, draft);
    let styles = attribute("styleNames").map_or(&[][..], |styles| json.list(styles));
    let unstated =
        styles.iter().any(|style| json.text(*style).is_some_and(|style| style.contains("implicit")));
    let placeholder = sort != Sort::Claim && title.trim().eq_ignore_ascii_case("group");
    let key = json.scalar_of(idea, "id").map(|id| format!("idea-{id}"));
    let above = above.filter(|above| *above < boxes.len());
    Box { key, at, sort, text: if placeholder { String::new() } else { title }, above, unstated }
}

/// Reports notes, attachments and labels of lines.
fn left_out(json: &Json<'_>, attributes: Option<At>, draft: &mut Draft) {
    let Some(attributes) = attributes else { return };
    for (name, value) in json.fields(attributes) {
        let words = match name.as_str() {
            "note" => json.scalar_of(*value, "text"),
            "attachment" => json.scalar_of(*value, "content").or(Some("attachment")),
            "parentConnector" => json.scalar_of(*value, "label"),
            "icon" => Some("icon"),
            _ => None,
        };
        if let Some(words) = words.filter(|words| !words.trim().is_empty() && !json.is_null(*value)) {
            draft.report_name(codes::LEFT_OUT, json.span(*value), words);
        }
    }
}
