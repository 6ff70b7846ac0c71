//! What keeps a bank from giving its keys away. A single question shows by chance which of its options is right: the
//! key may be the longest, or hold a word that the others lack. Over a bank such chances must cancel out.
//!
//! Each question adds, for every cue by which one could guess, its hit less blind chance to a running sum, and for
//! every word, whether it stands in the key less its share of the options. Distractors are chosen so that the squares of
//! these sums stay small (greedy vector balancing; Spencer, *Balancing games*, 1977). Where the sums vanish, the gradient
//! of a conditional logit at zero vanishes too, and as its likelihood is concave (McFadden 1974), no linear model of
//! these cues and words learns anything from the bank. Sums are kept for each map, for each type in a map and for
//! each type over the bank, so that neither one map nor the others tell anything about it.

mod cues;
mod even;
mod lesson;
mod level;
mod look;
mod lots;
mod scales;
mod trim;

pub(crate) use cues::{Compared, Meeting, Shown, meeting};
pub(crate) use even::{Listed, even};
pub(crate) use lesson::unlearn;
pub(crate) use level::level;
pub(crate) use look::{Look, Looks};
pub(crate) use lots::Lots;
pub(crate) use scales::{Group, Lean, Load, Scales};
pub(crate) use trim::{Asked, Cover, Usual, trim};
