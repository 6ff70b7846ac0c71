//! The model: an argument with everything resolved. References are indices that are valid in their own map.

mod actor;
mod claim;
mod map;
mod relation;
mod scheme;
mod source;

pub use actor::{Actor, ActorKind, Forms, Gender, GrammaticalNumber};
pub use claim::{Act, Attribution, Claim, ClaimKind, Event, Hedge, Quantity, QuantityKind};
pub(in crate::map) use map::Links;
pub use map::{ActorIx, AttackIx, ClaimIx, InferenceIx, Map, Node, RelationIx, Side, SourceIx};
pub use relation::{
    Attack, Closed, CriticalQuestion, Inference, Preference, Relation, RelationKind, Strength,
};
pub use scheme::{QuestionKind, Scheme, SchemeQuestion};
pub use source::{Genre, OutOfScope, Passage, Source, Term, Unit};
