//! Small parts of items, and what choices are called in them.

use crate::quiz::foreign::markup::Xml;

/// An option's name.
pub(super) fn option(at: usize) -> String {
    format!("C{}", at + 1)
}

/// A prompt's name.
pub(super) fn prompt_name(at: usize) -> String {
    format!("P{}", at + 1)
}

/// Something that is matched.
pub(super) fn associable(xml: &mut Xml, attributes: &[(&str, String)], text: &str) {
    let attributes: Vec<(&str, &str)> =
        attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
    xml.leaf("simpleAssociableChoice", &attributes, text);
}

/// Gives points.
pub(super) fn set_score(xml: &mut Xml, value: impl FnOnce(&mut Xml)) {
    xml.within("setOutcomeValue", &[("identifier", "SCORE")], value);
}

/// Whether the answer is an order: the one that the item declares right, or another that is spelt out.
pub(super) fn is_order(xml: &mut Xml, order: &[usize], declared: bool) {
    xml.within("match", &[], |xml| {
        xml.empty("variable", &[("identifier", "RESPONSE")]);
        if declared {
            xml.empty("correct", &[("identifier", "RESPONSE")]);
        } else {
            xml.within("ordered", &[], |xml| {
                for at in order {
                    xml.leaf("baseValue", &[("baseType", "identifier")], &option(*at));
                }
            });
        }
    });
}
