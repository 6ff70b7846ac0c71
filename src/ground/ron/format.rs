use ronin_core::{FormatConfig, SyntaxKind, parse};

/// The canonical layout of a file, its comments kept: four spaces, one entry a line where it does not fit on one.
///
/// Nothing is returned if the text is not RON, or if laying it out would change, move or lose a token or comment.
pub fn format(text: &str) -> Option<String> {
    let document = parse(text);
    let laid_out = ronin_core::format(&document, &FormatConfig::default()).formatted()?.to_owned();
    (tokens(text) == tokens(&laid_out)).then_some(laid_out)
}

/// All that a layout must keep: every token and comment but commas, in order.
fn tokens(text: &str) -> Vec<String> {
    let kept = |kind| !matches!(kind, SyntaxKind::Whitespace | SyntaxKind::Bom | SyntaxKind::Comma);
    let tokens = parse(text).root().descendant_tokens().collect::<Vec<_>>();
    tokens.iter().filter(|token| kept(token.kind())).map(|token| token.text().trim_end().to_owned()).collect()
}
