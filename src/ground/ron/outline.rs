use ronin_core::{CstDocument, SyntaxElement, SyntaxKind, SyntaxNode};

/// An entry of a struct, map or list: what can be left out without breaking what surrounds it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The whole entry, without its comma.
    pub range: std::ops::Range<usize>,
    /// The field name or map key, if it has one.
    pub name: Option<std::ops::Range<usize>>,
    /// Its value, if it has one.
    pub value: Option<std::ops::Range<usize>>,
}

/// The smallest entry that holds byte `at`, or else begins closest after it in the same container.
pub(super) fn entry_at(document: &CstDocument, at: usize) -> Option<Entry> {
    let mut best = None;
    let mut node = document.root();
    while let Some(child) = node.children().find(|child| significant(child).contains(&at)) {
        if is_entry(&child, &node) {
            best = Some(entry(&child));
        }
        node = child;
    }
    best
}

/// All entries that lie in `range`, outermost first.
pub(super) fn names_in(
    document: &CstDocument,
    range: &std::ops::Range<usize>,
) -> Vec<std::ops::Range<usize>> {
    let tokens = document.root().descendant_tokens().collect::<Vec<_>>();
    let inside = |token: &&ronin_core::SyntaxToken| {
        let place = token.text_range();
        token.kind() == SyntaxKind::String && range.start <= place.start() && place.end() <= range.end
    };
    tokens.iter().filter(inside).map(|token| token.text_range().start()..token.text_range().end()).collect()
}

fn is_entry(node: &SyntaxNode, parent: &SyntaxNode) -> bool {
    match node.kind() {
        SyntaxKind::StructField | SyntaxKind::MapEntry => true,
        _ => matches!(parent.kind(), SyntaxKind::List | SyntaxKind::Tuple),
    }
}

fn entry(node: &SyntaxNode) -> Entry {
    let named = matches!(node.kind(), SyntaxKind::StructField | SyntaxKind::MapEntry);
    let parts: Vec<_> = node.children_with_tokens().filter(|part| !is_trivia(part)).collect();
    let colon = parts.iter().position(|part| part.kind() == SyntaxKind::Colon);
    let part = |at: usize| parts.get(at).map(range_of);
    Entry {
        range: significant(node),
        name: if named { part(0) } else { None },
        value: colon.and_then(|colon| part(colon + 1)),
    }
}

fn is_trivia(part: &SyntaxElement) -> bool {
    part.as_token().is_some_and(ronin_core::SyntaxToken::is_trivia)
}

fn range_of(part: &SyntaxElement) -> std::ops::Range<usize> {
    match part.as_node() {
        Some(node) => significant(node),
        None => part.text_range().start()..part.text_range().end(),
    }
}

/// The range of a node without the white space and comments that lead into it.
fn significant(node: &SyntaxNode) -> std::ops::Range<usize> {
    let whole = node.text_range();
    let start = first_significant(node).unwrap_or(whole.start());
    start..whole.end()
}

fn first_significant(node: &SyntaxNode) -> Option<usize> {
    node.children_with_tokens().find_map(|part| match part.as_node() {
        Some(child) => first_significant(child),
        None => (!is_trivia(&part)).then(|| part.text_range().start()),
    })
}
