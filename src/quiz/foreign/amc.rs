//! Auto Multiple Choice: LaTeX from which that program prints sheets, and marks them once they are scanned.

use crate::{
    ground::{Arg, Lang, say},
    quiz::foreign::{
        fit::{Limits, Pick, picks},
        report::Report,
        sheet::{Body, Question, Sheet},
    },
};

/// A document for XeLaTeX or LuaLaTeX.
pub(super) fn write(sheet: &Sheet<'_>, report: &mut Report) -> String {
    let lang = sheet.lang;
    let mut out = head(sheet);
    let limits = Limits { stem: usize::MAX, option: usize::MAX, options: usize::MAX, several: true };
    for question in &sheet.questions {
        let rows = picks(question, limits, lang, report);
        let alone = rows.len() == 1;
        for (at, pick) in rows.iter().enumerate() {
            let part = if alone { String::new() } else { format!("-{}", at + 1) };
            out += &element(question, pick, &part, rows.len(), lang);
        }
    }
    out + &tail(sheet)
}

fn head(sheet: &Sheet<'_>) -> String {
    // Of the two, only German makes a shorthand of the quotation mark, and only that can be switched off.
    let (babel, own, off) = match sheet.lang {
        Lang::De => ("ngerman", ",lang=DE", "\\shorthandoff{\"}\n"),
        Lang::En => ("english", "", ""),
    };
    format!(
        "% !TEX program = xelatex\n\\documentclass[a4paper]{{article}}\n\\usepackage{{fontspec}}\n\
         \\usepackage[{babel}]{{babel}}\n\\usepackage[box,completemulti{own}]{{automultiplechoice}}\n\
         \\begin{{document}}\n{off}\\AMCrandomseed{{{}}}\n",
        // TeX counts no further.
        sheet.seed % 1_000_000_000 + 1
    )
}

fn tail(sheet: &Sheet<'_>) -> String {
    let name = escaped(&say(sheet.lang, "paper-name", &[]));
    let version = escaped(&say(sheet.lang, "paper-version", &[("variant", Arg::from(sheet.variant))]));
    format!(
        "\\onecopy{{1}}{{\n{{\\Large {}}}\\par\n{version}\\par\\medskip\n\
         \\namefield{{\\fbox{{\\begin{{minipage}}{{.6\\linewidth}}{name}:\\vspace*{{8mm}}\\dotfill\\vspace*{{1mm}}\\end{{minipage}}}}}}\n\
         \\bigskip\n\\insertgroup{{quiz}}\n}}\n\\end{{document}}\n",
        escaped(&sheet.title)
    )
}

/// A question. Its points are spread over the parts it was taken into.
fn element(question: &Question<'_>, pick: &Pick, part: &str, parts: usize, lang: Lang) -> String {
    let points = question.points / parts as f64;
    let (kind, scoring) = match question.body {
        Body::Several(_) => ("questionmult", format!("haut={points},p=0,e=0,v=0")),
        _ => ("question", format!("b={points},m=0,e=0,v=0")),
    };
    // A name is written to files that TeX reads again.
    let id = format!("{}{part}", question.id.replace('_', "-"));
    let order = if question.sorted { "[o]" } else { "" };
    let mut out = format!("\\element{{quiz}}{{\n  \\begin{{{kind}}}{{{id}}}\\scoring{{{scoring}}}\n");
    out += &format!("    {}\n    \\begin{{choices}}{order}\n", escaped(&pick.stem));
    for option in &pick.options {
        let sort = if option.right { "correct" } else { "wrong" };
        out += &format!("      \\{sort}choice{{{}}}\n", escaped(&option.text));
    }
    out += "    \\end{choices}\n";
    let right = pick.options.iter().filter(|option| option.right).map(|option| option.why.clone());
    let why: Vec<String> = right.chain(question.reading(lang)).filter(|words| !words.is_empty()).collect();
    if !why.is_empty() {
        out += &format!("    \\explain{{{}}}\n", escaped(&why.join(" ")));
    }
    out + &format!("  \\end{{{kind}}}\n}}\n")
}

/// A text in which TeX finds no command, no ligature of signs and no end of a paragraph.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut before = ' ';
    for c in words.chars() {
        if matches!(c, '-' | '\'' | ',' | '<' | '>' | '`') && (c == before || c == '`') {
            out.push_str("{}");
        }
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' | '}' | '$' | '&' | '#' | '%' | '_' => out.extend(['\\', c]),
            '^' => out.push_str("\\textasciicircum{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '"' => out.push_str("\\char34{}"),
            // What would be an optional argument right behind a command stands in braces.
            '[' | ']' => out.push_str(&format!("{{{c}}}")),
            // LuaTeX takes the sign for what cannot be read as something that cannot be read.
            '\u{fffd}' => out.push('?'),
            c => out.push(c),
        }
        before = c;
    }
    out
}
