use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::Id,
    map::model::{ActorKind, Map},
};

/// Who of the actors of a topic may be taken for one voice: parts of one whole, and people who are not named one by one
/// with whoever is named in the same source, for they may be among them. Actors are known by their ids, whichever map
/// they are from.
#[derive(Debug, Default)]
pub(crate) struct Kin<'a>(BTreeMap<&'a Id, Voice<'a>>);

#[derive(Debug, Default)]
struct Voice<'a> {
    is_group: bool,
    is_person: bool,
    /// Itself, and what it belongs to, by whatever way.
    wholes: BTreeSet<&'a Id>,
    /// The sources in which it is cited.
    sources: BTreeSet<&'a Id>,
}

impl<'a> Kin<'a> {
    pub(crate) fn new(topic: &[&'a Map]) -> Self {
        let mut voices: BTreeMap<&'a Id, Voice<'a>> = BTreeMap::new();
        for map in topic {
            for actor in map.actor_ixs() {
                let voice = voices.entry(&map[actor].id).or_default();
                voice.is_group |= map[actor].kind == ActorKind::Group;
                voice.is_person |= map[actor].kind == ActorKind::Person;
                voice.wholes.insert(&map[actor].id);
                voice.wholes.extend(map.wholes(actor).into_iter().map(|whole| &map[whole].id));
            }
            for said in map.claims.iter().flat_map(|claim| &claim.said) {
                let voice = voices.entry(&map[said.actor].id).or_default();
                voice.sources.insert(&map[said.source].id);
            }
        }
        Self(voices)
    }

    /// Whether what one says may be taken for what the other says.
    pub(crate) fn may_be_one(&self, one: &Id, other: &Id) -> bool {
        let Some((one, other)) = self.0.get(one).zip(self.0.get(other)) else { return one == other };
        let people = |voice: &Voice<'_>| voice.is_group || voice.is_person;
        let among = (one.is_group && people(other)) || (other.is_group && people(one));
        !one.wholes.is_disjoint(&other.wholes) || (among && !one.sources.is_disjoint(&other.sources))
    }
}
