use quick_xml::escape::resolve_html5_entity;

/// What a piece of HTML says: its tags are left out, paragraphs and breaks become line ends. Scripts and styles say
/// nothing. Whatever the markup, there is no error.
pub(super) fn text(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&even(&rest[..at]));
        rest = &rest[at..];
        rest = if rest.starts_with('<') { tag(rest, &mut out) } else { entity(rest, &mut out) };
    }
    out.push_str(&even(rest));
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a piece of HTML shows or plays something beside its words.
pub(super) fn has_pictures(html: &str) -> bool {
    let is_one = |rest: &str| {
        ["img", "svg", "video", "audio", "object", "iframe", "embed"]
            .iter()
            .any(|name| rest.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name)))
    };
    html.split('<').skip(1).any(is_one)
}

/// Line ends in the source of HTML are spaces.
fn even(text: &str) -> String {
    text.replace(['\n', '\r', '\t'], " ")
}

fn tag<'a>(rest: &'a str, out: &mut String) -> &'a str {
    let name: String =
        rest[1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/' || *c == '!').collect();
    if name.is_empty() || !rest.contains('>') {
        // A sign and no tag: `5 < 6`, `x<y`.
        out.push('<');
        return &rest[1..];
    }
    let name = name.to_ascii_lowercase();
    for silent in ["script", "style"] {
        if name == silent {
            let end = format!("</{silent}");
            let after = rest.to_ascii_lowercase().find(&end).map_or(rest.len(), |at| at);
            return past(&rest[after..]);
        }
    }
    if let "sup" | "sub" = name.as_str()
        && let Some(end) = past(rest).to_ascii_lowercase().find(&format!("</{name}"))
    {
        let (inside, after) = past(rest).split_at(end);
        out.push_str(&shifted(&text(inside), &name));
        return past(after);
    }
    if matches!(name.as_str(), "td" | "th") {
        out.push(' ');
    }
    if matches!(
        name.trim_matches('/'),
        "br" | "p" | "div" | "li" | "ul" | "ol" | "tr" | "table" | "h1" | "h2" | "h3" | "h4"
    ) {
        out.push('\n');
    }
    past(rest)
}

/// What stands above or below the line, in letters that do; those that there are none of stand behind a sign.
fn shifted(words: &str, name: &str) -> String {
    let (sign, from, to) = if name == "sup" {
        ('^', "0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
    } else {
        ('_', "0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
    };
    let letter = |c: char| from.chars().zip(to.chars()).find(|(plain, _)| *plain == c).map(|(_, own)| own);
    let all: Option<String> = words.chars().map(letter).collect();
    all.unwrap_or_else(|| format!("{sign}({words})"))
}

fn past(rest: &str) -> &str {
    rest.find('>').map_or("", |at| &rest[at + 1..])
}

/// An entity, or an ampersand that begins none.
fn entity<'a>(rest: &'a str, out: &mut String) -> &'a str {
    const LONGEST: usize = 40;
    let end = rest.bytes().take(LONGEST).position(|b| b == b';');
    let found = end.and_then(|end| {
        let name = &rest[1..end];
        let number = name.strip_prefix('#').and_then(|digits| match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => digits.parse().ok(),
        });
        let text = match number {
            Some(code) => char::from_u32(code).map(String::from),
            // Editors write it where somebody typed two spaces.
            None if name == "nbsp" => Some(" ".to_owned()),
            None => resolve_html5_entity(name).map(str::to_owned),
        };
        text.map(|text| (text, &rest[end + 1..]))
    });
    match found {
        Some((text, rest)) => {
            out.push_str(&text);
            rest
        }
        None => {
            out.push('&');
            &rest[1..]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn markup_says_what_it_says() {
        assert_eq!(
            text("<p dir=\"auto\">Ein &bdquo;Satz&ldquo; &amp; <b>mehr</b></p><p>5 < 6</p>"),
            "Ein „Satz“ & mehr\n5 < 6"
        );
        assert_eq!(text("a<br>b&nbsp;c&#8364;&#x20AC;&unknown;&"), "a\nb c€€&unknown;&");
        assert_eq!(text("<script>x<p></script>y<style>"), "y");
        assert_eq!(text("<"), "<");
        assert_eq!(text("Gilt x<y &amp; mehr?"), "Gilt x<y & mehr?");
        assert_eq!(text("<table><tr><td>1</td><td>2</td></tr></table>"), "1 2");
    }

    #[test]
    fn what_is_raised_is_no_factor() {
        assert_eq!(
            text("H<sub>2</sub>O, 10<SUP><i>-6</i></SUP>, x<sup>k</sup>, a<sub>b<sup>"),
            "H₂O, 10⁻⁶, x^(k), ab"
        );
    }
}
