use std::collections::BTreeMap;

use crate::{
    ground::{Arg, Diagnostic, Id, Lang, say},
    quiz::{
        blueprint::{codes::QUOTA_SHORT, model::Blueprint},
        item::{Refusal, Why},
    },
};

/// How many reasons why questions were refused are named for one quota.
const MOST: usize = 2;

impl Blueprint {
    /// Says with each quota that is short what would fill it: why questions of its cell were refused, the most
    /// frequent reason first, each with an element of the maps it concerns.
    pub fn explain(&self, findings: &mut [Diagnostic], refused: &[Refusal], lang: Lang) {
        for finding in findings.iter_mut().filter(|finding| finding.code == QUOTA_SHORT) {
            let Some(quota) = self.quotas.iter().find(|quota| quota.at == finding.at) else { continue };
            let fits = |refusal: &&Refusal| {
                let filter = &quota.filter;
                filter.kind.is_none_or(|kind| kind == refusal.kind)
                    && filter.process.is_none_or(|process| process == refusal.kind.process())
                    && filter.map.as_ref().is_none_or(|map| map.id == refusal.map)
                    && self.maps.iter().all(|map| self.maps.len() > 1 || map.id == refusal.map)
            };
            let fill = fill(refused.iter().filter(fits), lang);
            for (name, arg) in finding.args.iter_mut().filter(|(name, _)| *name == "fill") {
                (*name, *arg) = ("fill", Arg::Text(fill.clone()));
            }
        }
    }
}

fn fill<'a>(refused: impl Iterator<Item = &'a Refusal>, lang: Lang) -> String {
    let mut reasons: BTreeMap<Why, (usize, Option<&Id>)> = BTreeMap::new();
    for refusal in refused {
        let (count, example) = reasons.entry(refusal.why).or_default();
        *count += 1;
        *example = example.or(refusal.facts.first());
    }
    let mut reasons: Vec<(Why, (usize, Option<&Id>))> = reasons.into_iter().collect();
    reasons.sort_by_key(|(why, (count, _))| (std::cmp::Reverse(*count), *why));
    let one = |(why, (count, example)): &(Why, (usize, Option<&Id>))| {
        let key = match why {
            Why::Flaw(_) => "refused-flaw".to_owned(),
            why => format!("refused-{}", why.name()),
        };
        let args = [
            ("count", Arg::Count(*count)),
            ("why", Arg::from(say(lang, &key, &[]))),
            ("example", Arg::from(example.map_or("", Id::as_str))),
        ];
        say(lang, "blueprint-refused", &args)
    };
    reasons.iter().take(MOST).map(one).collect()
}
