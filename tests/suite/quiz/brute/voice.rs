//! Who may be taken for whom, looked up in all maps of the topic.

use std::collections::BTreeSet;

use elenchus::{
    ground::Id,
    map::model::{ActorIx, ActorKind, Map},
};

use crate::quiz::brute::Naive;

impl<'a> Naive<'a> {
    fn topic(&self) -> Vec<&'a Map> {
        let own =
            |map: &&&'a Map| map.id == self.map.id || (map.topic.is_some() && map.topic == self.map.topic);
        self.maps.iter().filter(own).copied().chain([self.map]).collect()
    }

    /// Whether two actors have a whole in common, or one is a group and both are people cited in one source.
    pub(super) fn is_one_voice(&self, one: &Id, other: &Id) -> bool {
        let kinds = |id: &Id| -> Vec<ActorKind> {
            let all = self.topic().into_iter().flat_map(|map| &map.actors);
            all.filter(|actor| actor.id == *id).map(|actor| actor.kind).collect()
        };
        let is = |id: &Id, kind: ActorKind| kinds(id).contains(&kind);
        let people = |id: &Id| is(id, ActorKind::Group) || is(id, ActorKind::Person);
        let among = people(one) && people(other) && [one, other].iter().any(|id| is(id, ActorKind::Group));
        let common = self.wholes(one).intersection(&self.wholes(other)).count() > 0;
        common || (among && self.cited(one).intersection(&self.cited(other)).count() > 0)
    }

    /// An actor and all above it.
    fn wholes(&self, id: &Id) -> BTreeSet<Id> {
        fn climb(map: &Map, at: ActorIx, found: &mut BTreeSet<Id>) {
            if found.insert(map[at].id.clone()) {
                map[at].part_of.iter().for_each(|above| climb(map, *above, found));
            }
        }
        let mut found = BTreeSet::new();
        for map in self.topic() {
            let here = map.actor_ixs().filter(|actor| map[*actor].id == *id);
            for actor in here {
                let mut own = BTreeSet::new();
                climb(map, actor, &mut own);
                found.append(&mut own);
            }
        }
        found
    }

    /// The sources in which somebody is cited.
    fn cited(&self, id: &Id) -> BTreeSet<Id> {
        let mut found = BTreeSet::new();
        for map in self.topic() {
            let said = map.claims.iter().flat_map(|claim| &claim.said);
            let own = said.filter(|said| map[said.actor].id == *id);
            found.extend(own.map(|said| map[said.source].id.clone()));
        }
        found
    }
}
