//! Workbooks with one sheet, as little as every reader of Office Open XML (ECMA-376) needs.

use crate::quiz::foreign::{
    markup::{Xml, as_is},
    pack::zip,
    table::is_formula,
};

/// What stands in a cell. A text is never a formula.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Nothing,
    Text(String),
    Number(u32),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text.to_owned()) }
    }
}

/// A line of a sheet: its number, from 1, and its cells from column A on; at most 26.
pub(super) type Line = (usize, Vec<Cell>);

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// A workbook with the lines on a sheet of that name.
pub(super) fn workbook(sheet: &str, lines: &[Line]) -> Vec<u8> {
    let (cells, strings) = worksheet(lines);
    let files = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations(&[("officeDocument", "xl/workbook.xml")])),
        ("xl/workbook.xml", book(sheet)),
        (
            "xl/_rels/workbook.xml.rels",
            relations(&[
                ("worksheet", "worksheets/sheet1.xml"),
                ("sharedStrings", "sharedStrings.xml"),
                ("styles", "styles.xml"),
            ]),
        ),
        ("xl/styles.xml", styles()),
        ("xl/sharedStrings.xml", strings),
        ("xl/worksheets/sheet1.xml", cells),
    ];
    zip(&files.map(|(name, text)| (name.to_owned(), text.into_bytes())))
}

fn document() -> Xml {
    Xml::new(as_is)
}

fn content_types() -> String {
    let mut xml = document();
    xml.open("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))]);
    let rels = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", &[("Extension", "rels"), ("ContentType", rels)]);
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
    for (part, kind) in [
        ("/xl/workbook.xml", "sheet.main"),
        ("/xl/worksheets/sheet1.xml", "worksheet"),
        ("/xl/styles.xml", "styles"),
        ("/xl/sharedStrings.xml", "sharedStrings"),
    ] {
        xml.empty("Override", &[("PartName", part), ("ContentType", &format!("{TYPE}.{kind}+xml"))]);
    }
    xml.finish()
}

fn relations(to: &[(&str, &str)]) -> String {
    let mut xml = document();
    xml.open("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))]);
    for (at, (kind, target)) in to.iter().enumerate() {
        let (id, kind) = (format!("rId{}", at + 1), format!("{RELATIONS}/{kind}"));
        xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", target)]);
    }
    xml.finish()
}

fn book(sheet: &str) -> String {
    let mut xml = document();
    xml.open("workbook", &[("xmlns", MAIN), ("xmlns:r", RELATIONS)]);
    xml.within("sheets", &[], |xml| {
        xml.empty("sheet", &[("name", sheet), ("sheetId", "1"), ("r:id", "rId1")]);
    });
    xml.finish()
}

/// Style 0 is plain; style 1 keeps a text a text when it is edited.
fn styles() -> String {
    let mut xml = document();
    let one = [("count", "1")];
    xml.open("styleSheet", &[("xmlns", MAIN)]);
    xml.within("fonts", &one, |xml| {
        xml.within("font", &[], |xml| {
            xml.empty("sz", &[("val", "11")]);
            xml.empty("name", &[("val", "Calibri")]);
        });
    });
    xml.within("fills", &[("count", "2")], |xml| {
        for pattern in ["none", "gray125"] {
            xml.within("fill", &[], |xml| xml.empty("patternFill", &[("patternType", pattern)]));
        }
    });
    xml.within("borders", &one, |xml| {
        xml.within("border", &[], |xml| {
            ["left", "right", "top", "bottom", "diagonal"].iter().for_each(|side| xml.empty(side, &[]));
        });
    });
    let plain = [("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")];
    xml.within("cellStyleXfs", &one, |xml| xml.empty("xf", &plain));
    xml.within("cellXfs", &[("count", "2")], |xml| {
        let own = |more: &[(&'static str, &'static str)]| [&plain[..], &[("xfId", "0")], more].concat();
        xml.empty("xf", &own(&[]));
        xml.empty("xf", &own(&[("quotePrefix", "1")]));
    });
    xml.within("cellStyles", &one, |xml| {
        xml.empty("cellStyle", &[("name", "Normal"), ("xfId", "0"), ("builtinId", "0")]);
    });
    xml.finish()
}

/// The sheet, and its texts in the order in which it refers to them.
fn worksheet(lines: &[Line]) -> (String, String) {
    let mut xml = document();
    let mut texts: Vec<&str> = Vec::new();
    xml.open("worksheet", &[("xmlns", MAIN)]);
    xml.open("sheetData", &[]);
    for (number, cells) in lines {
        xml.within("row", &[("r", &number.to_string())], |xml| {
            for (cell, letter) in cells.iter().zip('A'..='Z') {
                let place = format!("{letter}{number}");
                match cell {
                    Cell::Nothing => {}
                    Cell::Number(value) => {
                        xml.within("c", &[("r", &place)], |xml| xml.leaf("v", &[], &value.to_string()));
                    }
                    Cell::Text(text) => {
                        let style = if is_formula(text) { "1" } else { "0" };
                        let at = texts.len().to_string();
                        texts.push(text);
                        xml.within("c", &[("r", &place), ("s", style), ("t", "s")], |xml| {
                            xml.leaf("v", &[], &at);
                        });
                    }
                }
            }
        });
    }
    (xml.finish(), strings(&texts))
}

fn strings(texts: &[&str]) -> String {
    let mut xml = document();
    let count = texts.len().to_string();
    xml.open("sst", &[("xmlns", MAIN), ("count", &count), ("uniqueCount", &count)]);
    for text in texts {
        xml.within("si", &[], |xml| xml.leaf("t", &[("xml:space", "preserve")], text));
    }
    xml.finish()
}
