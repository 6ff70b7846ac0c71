//! What our own export writes into the front matter, where Argdown has no sign for it.

use std::collections::BTreeMap;

use serde_yaml::Mapping;

use crate::{
    ground::Span,
    map::{
        foreign::{
            argdown::{carry, data, read::Meaning},
            draft::{Node, Side},
        },
        model::RelationKind,
    },
};

impl Meaning<'_> {
    /// What our own export writes into the front matter: sides, and relations that Argdown has no sign for.
    pub(super) fn extras(&mut self, front: &Mapping) {
        let Some(own) = data::inner(front, "elenchus") else {
            return self.drop_unknown_sides();
        };
        let lang = self.draft.lang();
        self.draft.carried = self.carried(own, carry::OF_MAP, Span::new(self.file, 0, 0));
        for (key, side) in data::inner(own, "sides").into_iter().flatten() {
            let (Some(key), Some(side)) = (data::scalar(key), side.as_mapping()) else { continue };
            let thesis = data::text(side, "thesis").and_then(|title| self.claims.get(&title).copied());
            let Some(thesis) = thesis else { continue };
            let at = self.draft.sides.iter().position(|known| known.key == key);
            let at = at.unwrap_or_else(|| {
                self.draft.sides.push(Side::default());
                self.draft.sides.len() - 1
            });
            let name = data::words(side, "name", lang);
            self.draft.sides[at] = Side { key, name, thesis };
        }
        self.order_sides(own);
        for (key, relation) in data::inner(own, "relations").into_iter().flatten() {
            let (Some(key), Some(relation)) = (data::scalar(key), relation.as_mapping()) else { continue };
            let claims: Vec<usize> = data::texts(relation, "between")
                .iter()
                .filter_map(|title| self.claims.get(title).copied())
                .collect();
            if let (Some(kind), &[one, other]) = (data::word::<RelationKind>(relation, "kind"), &claims[..]) {
                let mut known = self.draft.relations.iter_mut();
                match known.find(|it| it.kind == kind && it.between == [one, other] && it.key.is_none()) {
                    Some(known) => known.key = Some(key),
                    None => self.draft.relate(Some(key), Span::new(self.file, 0, 0), kind, [one, other]),
                }
            }
        }
        self.own_attacks(own);
        self.drop_unknown_sides();
    }

    /// The ids of attacks, and attacks on attacks.
    pub(super) fn own_attacks(&mut self, own: &Mapping) {
        let mut known = BTreeMap::new();
        for (at, attack) in self.draft.attacks.iter().enumerate() {
            known.entry((attack.from, attack.on)).or_insert(at);
        }
        let mut by_id: BTreeMap<String, usize> = BTreeMap::new();
        let at = Span::new(self.file, 0, 0);
        let entries: Vec<_> = data::inner(own, "attacks").into_iter().flatten().collect();
        for (key, attack) in &entries {
            let (Some(key), Some(attack)) = (data::scalar(key), attack.as_mapping()) else { continue };
            let node = |name| data::text(attack, name).and_then(|title| self.node(&title));
            let found = node("from").zip(node("on")).and_then(|ends| known.remove(&ends));
            let place = found
                .unwrap_or_else(|| self.draft.attack(None, at, Node::Claim(0), Node::Attack(usize::MAX)));
            self.draft.attacks[place].key = Some(key.clone());
            self.draft.attacks[place].carried = self.carried(attack, carry::OF_ATTACK, at);
            by_id.insert(key, place);
        }
        for (key, attack) in entries {
            let (Some(key), Some(attack)) = (data::scalar(key), attack.as_mapping()) else { continue };
            let Some(place) = by_id.get(&key).copied() else { continue };
            if self.draft.attacks[place].on != Node::Attack(usize::MAX) {
                continue;
            }
            let on = data::text(attack, "on").and_then(|title| {
                by_id.get(&title).map(|at| Node::Attack(*at)).or_else(|| self.node(&title))
            });
            let from = data::text(attack, "from").and_then(|title| self.node(&title));
            if let Some((from, on)) = from.zip(on) {
                (self.draft.attacks[place].from, self.draft.attacks[place].on) = (from, on);
            }
        }
    }

    /// What a title stands for: a claim, or the last step of an argument.
    pub(super) fn node(&self, title: &str) -> Option<Node> {
        let step = || Some(Node::Inference(self.arguments[*self.by_title.get(title)?].main?));
        self.claims.get(title).map(|claim| Node::Claim(*claim)).or_else(step)
    }

    /// Brings the sides into the order of the front matter.
    pub(super) fn order_sides(&mut self, own: &Mapping) {
        let wanted: Vec<String> = data::inner(own, "sides")
            .into_iter()
            .flatten()
            .filter_map(|(key, _)| data::scalar(key))
            .collect();
        let place = |key: &str| wanted.iter().position(|known| known == key).unwrap_or(usize::MAX);
        let mut order: Vec<usize> = (0..self.draft.sides.len()).collect();
        order.sort_by_key(|at| place(&self.draft.sides[*at].key));
        let mut sides: Vec<_> = std::mem::take(&mut self.draft.sides).into_iter().map(Some).collect();
        self.draft.sides = order.iter().filter_map(|at| sides[*at].take()).collect();
        let new = |old: usize| order.iter().position(|at| *at == old);
        for claim in &mut self.draft.claims {
            claim.side = claim.side.and_then(new);
        }
    }

    /// A side that nobody says anything about is no side.
    pub(super) fn drop_unknown_sides(&mut self) {
        let known: Vec<bool> = self.draft.sides.iter().map(|side| !side.name.is_empty()).collect();
        for claim in &mut self.draft.claims {
            claim.side = claim.side.filter(|side| known[*side]);
        }
        let mut new = vec![0; known.len()];
        let mut count = 0;
        for (at, known) in known.iter().enumerate() {
            new[at] = count;
            count += usize::from(*known);
        }
        for claim in &mut self.draft.claims {
            claim.side = claim.side.map(|side| new[side]);
        }
        self.draft.sides.retain(|side| !side.name.is_empty());
    }
}
