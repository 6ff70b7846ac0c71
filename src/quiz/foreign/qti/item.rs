use crate::quiz::{
    foreign::{
        figure::{bounds, plain},
        markup::Xml,
        qti::{Version, XSI, identifier},
        sheet::{Body, Choice, Question, Sheet, orders},
    },
    item::Scale,
};

/// How many right orders are listed at most.
const MOST_ORDERS: usize = 24;

/// An item, or why there is none.
pub(super) fn item<'a>(
    sheet: &Sheet<'a>,
    question: &Question<'a>,
    version: Version,
) -> Result<String, &'static str> {
    let mut xml = version.xml();
    let names = version.names();
    let location = format!("{} {}", names.namespace, names.schema);
    let (id, title) = (identifier(question.id), question.name());
    xml.open(
        "assessmentItem",
        &[
            ("xmlns", names.namespace),
            ("xmlns:xsi", XSI),
            ("xsi:schemaLocation", &location),
            ("identifier", &id),
            ("title", &title),
            ("adaptive", "false"),
            ("timeDependent", "false"),
            ("xml:lang", sheet.lang.code()),
        ],
    );
    let mut item = Item { sheet, question, version, xml };
    item.body()?;
    Ok(item.xml.finish())
}

struct Item<'x, 'a> {
    sheet: &'x Sheet<'a>,
    question: &'x Question<'a>,
    version: Version,
    xml: Xml,
}

fn option(at: usize) -> String {
    format!("C{}", at + 1)
}

fn prompt_name(at: usize) -> String {
    format!("P{}", at + 1)
}

impl Item<'_, '_> {
    fn body(&mut self) -> Result<(), &'static str> {
        let question = self.question;
        match &question.body {
            Body::Single(choices) => self.single(choices),
            Body::Several(choices) => self.several(choices),
            Body::Matching(prompts, choices) => self.matching(prompts, choices),
            Body::Ordering(choices, pairs) => {
                let found = orders(choices.len(), pairs, MOST_ORDERS + 1);
                if found.len() > MOST_ORDERS {
                    return Err("export-why-many-orders");
                }
                self.ordering(choices, &found);
            }
            Body::Number(scale, choice) => self.number(*scale, choice),
            Body::Gap(words, choice) => self.gap(words, choice),
            Body::Open(rubric) => self.open_question(rubric),
        }
        Ok(())
    }

    /// The stem, and below it a field to write into.
    fn text_entry(&mut self) {
        let (stem, note) = (self.question.stem.clone(), self.question.note(self.sheet.lang));
        self.xml.within("itemBody", &[], |xml| {
            xml.lines("p", &[], &stem);
            if let Some(note) = note {
                xml.leaf("p", &[], &note);
            }
            xml.within("p", &[], |xml| {
                xml.empty(
                    "textEntryInteraction",
                    &[("responseIdentifier", "RESPONSE"), ("expectedLength", "20")],
                );
            });
        });
    }

    /// Right is what lies between the bounds.
    fn number(&mut self, scale: Scale, choice: &Choice) {
        let range = bounds(scale);
        self.response("single", "float", &[plain(range.middle())], None);
        self.text_entry();
        let points = self.question.points.to_string();
        let limits = [("gte", plain(range.low)), ("lte", plain(range.high))];
        self.processing(false, |xml| {
            xml.within("responseCondition", &[], |xml| {
                xml.within("responseIf", &[], |xml| {
                    xml.within("and", &[], |xml| {
                        for (name, limit) in &limits {
                            xml.within(name, &[], |xml| {
                                xml.empty("variable", &[("identifier", "RESPONSE")]);
                                xml.leaf("baseValue", &[("baseType", "float")], limit);
                            });
                        }
                    });
                    set_score(xml, |xml| xml.leaf("baseValue", &[("baseType", "float")], &points));
                });
            });
        });
        self.feedback(std::slice::from_ref(choice));
    }

    fn gap(&mut self, words: &[String], choice: &Choice) {
        let points = self.question.points;
        let mapping: Vec<(String, f64)> = words.iter().map(|word| (word.clone(), points)).collect();
        self.response("single", "string", &words[..1], Some(&mapping));
        self.text_entry();
        self.mapped(false);
        self.feedback(std::slice::from_ref(choice));
    }

    /// What a good answer mentions is shown to those who mark, who alone give points.
    fn open_question(&mut self, rubric: &[String]) {
        let declaration = [("identifier", "RESPONSE"), ("cardinality", "single"), ("baseType", "string")];
        self.xml.empty("responseDeclaration", &declaration);
        let mut score = vec![("identifier", "SCORE"), ("cardinality", "single"), ("baseType", "float")];
        score.push(("externalScored", "human"));
        self.xml.empty("outcomeDeclaration", &score);
        let stem = self.question.stem.clone();
        let reading = self.question.reading(self.sheet.lang);
        let three = self.version == Version::Three;
        let lines = |xml: &mut Xml| {
            xml.within("ul", &[], |xml| rubric.iter().for_each(|line| xml.leaf("li", &[], line)));
            reading.iter().for_each(|words| xml.leaf("p", &[], words));
        };
        self.xml.within("itemBody", &[], |xml| {
            xml.within("rubricBlock", &[("view", "scorer"), ("use", "scoring")], |xml| {
                if three {
                    xml.within("contentBody", &[], lines);
                } else {
                    lines(xml);
                }
            });
            let interaction = [("responseIdentifier", "RESPONSE"), ("expectedLines", "15")];
            xml.within("extendedTextInteraction", &interaction, |xml| xml.lines("prompt", &[], &stem));
        });
    }

    fn response(
        &mut self,
        cardinality: &str,
        base: &str,
        right: &[String],
        mapping: Option<&[(String, f64)]>,
    ) {
        let most = self.question.points.to_string();
        let declaration = [("identifier", "RESPONSE"), ("cardinality", cardinality), ("baseType", base)];
        self.xml.within("responseDeclaration", &declaration, |xml| {
            xml.within("correctResponse", &[], |xml| {
                right.iter().for_each(|value| xml.leaf("value", &[], value));
            });
            if let Some(mapping) = mapping {
                let bounds = [("defaultValue", "0"), ("lowerBound", "0"), ("upperBound", most.as_str())];
                xml.within("mapping", &bounds, |xml| {
                    for (key, value) in mapping {
                        xml.empty("mapEntry", &[("mapKey", key), ("mappedValue", &value.to_string())]);
                    }
                });
            }
        });
        for (name, value) in [("SCORE", "0"), ("MAXSCORE", most.as_str())] {
            let outcome = [("identifier", name), ("cardinality", "single"), ("baseType", "float")];
            self.xml.within("outcomeDeclaration", &outcome, |xml| {
                xml.within("defaultValue", &[], |xml| xml.leaf("value", &[], value));
            });
        }
        // Of an order or of pairs nothing is said one by one.
        for (name, cardinality) in [("FEEDBACK", cardinality), ("GENERAL", "single")] {
            if name == "GENERAL" || base == "identifier" && cardinality != "ordered" {
                let outcome =
                    [("identifier", name), ("cardinality", cardinality), ("baseType", "identifier")];
                self.xml.empty("outcomeDeclaration", &outcome);
            }
        }
    }

    fn single(&mut self, choices: &[Choice]) {
        let right = (0..choices.len()).find(|at| choices[*at].right).unwrap_or(0);
        self.response("single", "identifier", &[option(right)], None);
        self.choice_interaction(choices, "1");
        let points = self.question.points.to_string();
        self.processing(true, |xml| {
            xml.within("responseCondition", &[], |xml| {
                xml.within("responseIf", &[], |xml| {
                    xml.within("match", &[], |xml| {
                        xml.empty("variable", &[("identifier", "RESPONSE")]);
                        xml.empty("correct", &[("identifier", "RESPONSE")]);
                    });
                    set_score(xml, |xml| xml.leaf("baseValue", &[("baseType", "float")], &points));
                });
            });
        });
        self.feedback(choices);
    }

    /// Right ones count for, wrong ones against, never below nothing: as the form itself is marked.
    fn several(&mut self, choices: &[Choice]) {
        let count = choices.iter().filter(|choice| choice.right).count();
        let wrong = (choices.len() - count).max(1);
        let points = self.question.points;
        let worth = |choice: &Choice| {
            if choice.right { points / count as f64 } else { -points / wrong as f64 }
        };
        let mapping: Vec<(String, f64)> =
            choices.iter().enumerate().map(|(at, choice)| (option(at), worth(choice))).collect();
        let right: Vec<String> = (0..choices.len()).filter(|at| choices[*at].right).map(option).collect();
        self.response("multiple", "identifier", &right, Some(&mapping));
        self.choice_interaction(choices, "0");
        self.mapped(true);
        self.feedback(choices);
    }

    fn mapped(&mut self, options: bool) {
        self.processing(options, |xml| {
            set_score(xml, |xml| xml.empty("mapResponse", &[("identifier", "RESPONSE")]));
        });
    }

    fn choice_interaction(&mut self, choices: &[Choice], most: &str) {
        let shuffle = if self.question.sorted { "false" } else { "true" };
        let interaction = [("responseIdentifier", "RESPONSE"), ("shuffle", shuffle), ("maxChoices", most)];
        let stem = self.question.stem.clone();
        self.xml.within("itemBody", &[], |xml| {
            xml.within("choiceInteraction", &interaction, |xml| {
                xml.lines("prompt", &[], &stem);
                for (at, choice) in choices.iter().enumerate() {
                    xml.leaf("simpleChoice", &[("identifier", &option(at))], &choice.text);
                }
            });
        });
    }

    fn matching(&mut self, prompts: &[(String, usize)], choices: &[Choice]) {
        let pair =
            |(at, (_, choice)): (usize, &(String, usize))| format!("{} {}", prompt_name(at), option(*choice));
        let right: Vec<String> = prompts.iter().enumerate().map(pair).collect();
        let share = self.question.points / prompts.len().max(1) as f64;
        let mapping: Vec<(String, f64)> = right.iter().map(|pair| (pair.clone(), share)).collect();
        self.response("multiple", "directedPair", &right, Some(&mapping));
        let most = prompts.len().to_string();
        let interaction =
            [("responseIdentifier", "RESPONSE"), ("shuffle", "true"), ("maxAssociations", most.as_str())];
        let stem = self.question.stem.clone();
        self.xml.within("itemBody", &[], |xml| {
            xml.within("matchInteraction", &interaction, |xml| {
                xml.lines("prompt", &[], &stem);
                xml.within("simpleMatchSet", &[], |xml| {
                    for (at, (prompt, _)) in prompts.iter().enumerate() {
                        let own = [("identifier", prompt_name(at)), ("matchMax", "1".to_owned())];
                        associable(xml, &own, prompt);
                    }
                });
                xml.within("simpleMatchSet", &[], |xml| {
                    for (at, choice) in choices.iter().enumerate() {
                        associable(
                            xml,
                            &[("identifier", option(at)), ("matchMax", most.clone())],
                            &choice.text,
                        );
                    }
                });
            });
        });
        self.mapped(false);
        self.feedback(choices);
    }

    /// Every right order earns everything, any other nothing.
    fn ordering(&mut self, choices: &[Choice], orders: &[Vec<usize>]) {
        let first: Vec<String> = orders.first().into_iter().flatten().map(|at| option(*at)).collect();
        self.response("ordered", "identifier", &first, None);
        let stem = self.question.stem.clone();
        self.xml.within("itemBody", &[], |xml| {
            xml.within(
                "orderInteraction",
                &[("responseIdentifier", "RESPONSE"), ("shuffle", "true")],
                |xml| {
                    xml.lines("prompt", &[], &stem);
                    for (at, choice) in choices.iter().enumerate() {
                        xml.leaf("simpleChoice", &[("identifier", &option(at))], &choice.text);
                    }
                },
            );
        });
        let points = self.question.points.to_string();
        self.processing(false, |xml| {
            xml.within("responseCondition", &[], |xml| {
                for (at, order) in orders.iter().enumerate() {
                    let branch = if at == 0 { "responseIf" } else { "responseElseIf" };
                    xml.within(branch, &[], |xml| {
                        is_order(xml, order, at == 0);
                        set_score(xml, |xml| xml.leaf("baseValue", &[("baseType", "float")], &points));
                    });
                }
            });
        });
        self.feedback(choices);
    }

    /// Marks the answer, and shows what is to be said: to the options that were taken, and in general.
    fn processing(&mut self, options: bool, score: impl FnOnce(&mut Xml)) {
        self.xml.within("responseProcessing", &[], |xml| {
            score(xml);
            if options {
                xml.within("setOutcomeValue", &[("identifier", "FEEDBACK")], |xml| {
                    xml.empty("variable", &[("identifier", "RESPONSE")]);
                });
            }
            xml.within("setOutcomeValue", &[("identifier", "GENERAL")], |xml| {
                xml.leaf("baseValue", &[("baseType", "identifier")], "GENERAL");
            });
        });
    }

    fn feedback(&mut self, choices: &[Choice]) {
        let by_option = matches!(self.question.body, Body::Single(_) | Body::Several(_));
        if by_option {
            for (at, choice) in choices.iter().enumerate().filter(|(_, choice)| !choice.why.is_empty()) {
                self.modal("FEEDBACK", &option(at), |xml| xml.leaf("p", &[], &choice.why));
            }
        }
        let reading = self.question.reading(self.sheet.lang);
        self.modal("GENERAL", "GENERAL", |xml| {
            if !by_option {
                xml.within("ul", &[], |xml| {
                    for choice in choices {
                        xml.leaf("li", &[], &format!("{}: {}", choice.text, choice.why));
                    }
                });
            }
            if let Some(reading) = reading {
                xml.leaf("p", &[], &reading);
            }
        });
    }

    fn modal(&mut self, outcome: &str, name: &str, inside: impl FnOnce(&mut Xml)) {
        let three = self.version == Version::Three;
        let head = [("outcomeIdentifier", outcome), ("showHide", "show"), ("identifier", name)];
        self.xml.within("modalFeedback", &head, |xml| {
            if three {
                xml.within("contentBody", &[], inside);
            } else {
                inside(xml);
            }
        });
    }
}

fn associable(xml: &mut Xml, attributes: &[(&str, String)], text: &str) {
    let attributes: Vec<(&str, &str)> =
        attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
    xml.leaf("simpleAssociableChoice", &attributes, text);
}

fn set_score(xml: &mut Xml, value: impl FnOnce(&mut Xml)) {
    xml.within("setOutcomeValue", &[("identifier", "SCORE")], value);
}

/// Whether the answer is an order: the one that the item declares right, or another that is spelt out.
fn is_order(xml: &mut Xml, order: &[usize], declared: bool) {
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
