//! QTI 2.2 and 3.0 of 1EdTech, as content packages: an item a file, a test that names them in order, a manifest. The two
//! versions say the same in other names: `choiceInteraction` is `qti-choice-interaction`, `maxChoices` is `max-choices`.

mod item;
mod parts;

use std::borrow::Cow;

use crate::{
    ground::Named,
    quiz::foreign::{
        markup::{Xml, as_is, dashes},
        pack::zip,
        qti::item::item,
        report::Report,
        sheet::{Question, Sheet},
    },
};

/// The two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    Two,
    Three,
}

/// What the versions call things.
struct Names {
    namespace: &'static str,
    schema: &'static str,
    manifest: &'static str,
    manifest_schema: &'static str,
    about: [&'static str; 2],
    item: &'static str,
    test: &'static str,
}

const TWO: Names = Names {
    namespace: "http://www.imsglobal.org/xsd/imsqti_v2p2",
    schema: "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd",
    manifest: "http://www.imsglobal.org/xsd/imscp_v1p1",
    manifest_schema: "http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd",
    about: ["QTIv2.2 Package", "1.0.0"],
    item: "imsqti_item_xmlv2p2",
    test: "imsqti_test_xmlv2p2",
};

const THREE: Names = Names {
    namespace: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    schema: "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
    manifest: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    manifest_schema: "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
    about: ["QTI Package", "3.0.0"],
    item: "imsqti_item_xmlv3p0",
    test: "imsqti_test_xmlv3p0",
};

/// Elements of HTML, which keep their names in version 3.
const HTML: [&str; 3] = ["p", "ul", "li"];

fn three(name: &'static str) -> Cow<'static, str> {
    if HTML.contains(&name) { as_is(name) } else { Cow::Owned(format!("qti-{}", dashes(name))) }
}

impl Version {
    const fn names(self) -> &'static Names {
        match self {
            Self::Two => &TWO,
            Self::Three => &THREE,
        }
    }

    fn xml(self) -> Xml {
        match self {
            Self::Two => Xml::new(as_is),
            Self::Three => Xml::new(three),
        }
    }
}

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The package.
pub(super) fn write(sheet: &Sheet<'_>, version: Version, report: &mut Report) -> Vec<u8> {
    let mut files = Vec::new();
    let mut listed = Vec::new();
    for question in &sheet.questions {
        match item(sheet, question, version) {
            Ok(text) => {
                let file = format!("items/{}.xml", identifier(question.id));
                files.push((file.clone(), text.into_bytes()));
                listed.push(Listed { question, file });
            }
            Err(why) => report.refuse(question, why),
        }
    }
    let front = [
        ("imsmanifest.xml".to_owned(), manifest(sheet, version, &listed).into_bytes()),
        ("test.xml".to_owned(), test(sheet, version, &listed).into_bytes()),
    ];
    zip(&front.into_iter().chain(files).collect::<Vec<_>>())
}

/// The name of an item in QTI, where names begin with a letter.
fn identifier(id: &str) -> String {
    format!("item-{id}")
}

/// An item with its file.
struct Listed<'x, 'a> {
    question: &'x Question<'a>,
    file: String,
}

/// What is in the package: a resource for the test and one for each item.
fn manifest(sheet: &Sheet<'_>, version: Version, listed: &[Listed<'_, '_>]) -> String {
    let names = version.names();
    let mut xml = Xml::new(as_is);
    let location = format!("{} {}", names.manifest, names.manifest_schema);
    let identifier_of_all = format!("MANIFEST-{}", sheet.id);
    xml.open(
        "manifest",
        &[
            ("xmlns", names.manifest),
            ("xmlns:xsi", XSI),
            ("xsi:schemaLocation", &location),
            ("identifier", &identifier_of_all),
        ],
    );
    xml.within("metadata", &[], |xml| {
        xml.leaf("schema", &[], names.about[0]);
        xml.leaf("schemaversion", &[], names.about[1]);
    });
    xml.empty("organizations", &[]);
    xml.open("resources", &[]);
    let resource = [("identifier", "test"), ("type", names.test), ("href", "test.xml")];
    xml.within("resource", &resource, |xml| {
        xml.empty("file", &[("href", "test.xml")]);
        for item in listed {
            xml.empty("dependency", &[("identifierref", &identifier(item.question.id))]);
        }
    });
    for item in listed {
        let id = identifier(item.question.id);
        let resource = [("identifier", id.as_str()), ("type", names.item), ("href", &item.file)];
        xml.within("resource", &resource, |xml| xml.empty("file", &[("href", &item.file)]));
    }
    xml.finish()
}

/// The test: its items in order, its score their sum. A section for each run of items of one reading process.
fn test(sheet: &Sheet<'_>, version: Version, listed: &[Listed<'_, '_>]) -> String {
    let names = version.names();
    let mut xml = version.xml();
    let location = format!("{} {}", names.namespace, names.schema);
    let head = [
        ("xmlns", names.namespace),
        ("xmlns:xsi", XSI),
        ("xsi:schemaLocation", location.as_str()),
        ("identifier", "test"),
        ("title", &sheet.title),
    ];
    xml.open("assessmentTest", &head);
    let score = [("identifier", "SCORE"), ("cardinality", "single"), ("baseType", "float")];
    xml.within("outcomeDeclaration", &score, |xml| {
        xml.within("defaultValue", &[], |xml| xml.leaf("value", &[], "0"));
    });
    if let Some(minutes) = sheet.minutes {
        xml.empty("timeLimits", &[("maxTime", &(u64::from(minutes) * 60).to_string())]);
    }
    let part = [("identifier", "part"), ("navigationMode", "nonlinear"), ("submissionMode", "individual")];
    xml.within("testPart", &part, |xml| sections(xml, sheet, listed));
    xml.within("outcomeProcessing", &[], |xml| {
        xml.within("setOutcomeValue", &[("identifier", "SCORE")], |xml| {
            xml.within("sum", &[], |xml| {
                xml.empty("testVariables", &[("variableIdentifier", "SCORE")]);
            });
        });
    });
    xml.finish()
}

fn sections(xml: &mut Xml, sheet: &Sheet<'_>, listed: &[Listed<'_, '_>]) {
    let same = |one: &Listed<'_, '_>, other: &Listed<'_, '_>| one.question.process == other.question.process;
    for (at, group) in listed.chunk_by(same).enumerate() {
        let title = group[0].question.process(sheet.lang);
        let id = format!("section-{}", at + 1);
        xml.within(
            "assessmentSection",
            &[("identifier", &id), ("title", &title), ("visible", "true")],
            |xml| {
                for item in group {
                    let id = identifier(item.question.id);
                    let category = item.question.process.name();
                    let item = [("identifier", id.as_str()), ("href", &item.file), ("category", category)];
                    xml.empty("assessmentItemRef", &item);
                }
            },
        );
    }
}
