use std::collections::BTreeSet;

/// Arguments, numbered from 0, and which attack which (Dung, *On the acceptability of arguments and its fundamental
/// role in nonmonotonic reasoning, logic programming and n-person games*, 1995). Cycles and self-attacks are legal.
#[derive(Clone, Debug)]
pub struct Framework {
    attackers: Vec<Vec<usize>>,
}

/// Arguments that are accepted together.
pub type Extension = BTreeSet<usize>;

/// The most arguments left open by the grounded extension for which all complete extensions are looked for.
const MOST: usize = 18;

impl Framework {
    /// So many arguments with these attacks, from one on another; attacks beyond the number are left out.
    pub fn new(count: usize, attacks: &[(usize, usize)]) -> Self {
        let mut attackers = vec![Vec::new(); count];
        for (from, on) in attacks.iter().filter(|(from, on)| *from < count && *on < count) {
            if !attackers[*on].contains(from) {
                attackers[*on].push(*from);
            }
        }
        Self { attackers }
    }

    fn is_defended(&self, argument: usize, by: &Extension) -> bool {
        self.attackers[argument].iter().all(|attacker| self.is_attacked(*attacker, by))
    }

    fn is_attacked(&self, argument: usize, by: &Extension) -> bool {
        self.attackers[argument].iter().any(|attacker| by.contains(attacker))
    }

    fn defended(&self, by: &Extension) -> Extension {
        (0..self.attackers.len()).filter(|argument| self.is_defended(*argument, by)).collect()
    }

    /// The least set that holds all it defends: what nobody can object to in the end.
    pub fn grounded(&self) -> Extension {
        let mut accepted = Extension::new();
        loop {
            let defended = self.defended(&accepted);
            if defended == accepted {
                return accepted;
            }
            accepted = defended;
        }
    }

    /// The conflict-free sets that hold just what they defend, in order; nothing where they are too many to look for.
    pub fn complete(&self) -> Option<Vec<Extension>> {
        let grounded = self.grounded();
        let is_open = |argument: &usize| {
            !grounded.contains(argument)
                && !self.is_attacked(*argument, &grounded)
                && !self.attackers[*argument].contains(argument)
        };
        let open: Vec<usize> = (0..self.attackers.len()).filter(is_open).collect();
        if open.len() > MOST {
            return None;
        }
        let mut found = Vec::new();
        self.extend(&open, &mut grounded.clone(), &mut found);
        found.sort_unstable();
        Some(found)
    }

    /// Goes through all conflict-free sets between `accepted` and it with what is open.
    fn extend(&self, open: &[usize], accepted: &mut Extension, found: &mut Vec<Extension>) {
        let Some((next, rest)) = open.split_first() else {
            if self.defended(accepted) == *accepted {
                found.push(accepted.clone());
            }
            return;
        };
        self.extend(rest, accepted, found);
        let attacks = |one: usize, other: usize| self.attackers[other].contains(&one);
        if accepted.iter().all(|other| !attacks(*other, *next) && !attacks(*next, *other)) {
            accepted.insert(*next);
            self.extend(rest, accepted, found);
            accepted.remove(next);
        }
    }

    /// The largest complete extensions.
    pub fn preferred(&self) -> Option<Vec<Extension>> {
        let complete = self.complete()?;
        let largest = |one: &&Extension| !complete.iter().any(|other| other != *one && one.is_subset(other));
        Some(complete.iter().filter(largest).cloned().collect())
    }

    /// The complete extensions that attack all else; there may be none.
    pub fn stable(&self) -> Option<Vec<Extension>> {
        let decides = |one: &Extension| self.range(one).len() == self.attackers.len();
        Some(self.complete()?.into_iter().filter(decides).collect())
    }

    /// The complete extensions that leave least open (Caminada, *Semi-stable semantics*, 2006).
    pub fn semi_stable(&self) -> Option<Vec<Extension>> {
        let complete = self.complete()?;
        let ranges: Vec<Extension> = complete.iter().map(|one| self.range(one)).collect();
        let widest =
            |at: &usize| !ranges.iter().any(|range| *range != ranges[*at] && ranges[*at].is_subset(range));
        Some((0..complete.len()).filter(widest).map(|at| complete[at].clone()).collect())
    }

    /// A set and all that it attacks.
    fn range(&self, of: &Extension) -> Extension {
        let struck = (0..self.attackers.len()).filter(|argument| self.is_attacked(*argument, of));
        of.iter().copied().chain(struck).collect()
    }
}
