//! What follows from a map without being written in it.

mod acceptance;
mod attack_kind;
mod closure;
mod mentions;
mod side;
mod status;

pub use acceptance::{Extension, Framework};
pub use attack_kind::{AttackKind, attack_kind};
pub use closure::{Closure, Signs, affirms};
pub(crate) use mentions::{Mentions, mentioned};
pub use side::{Sides, positions, sides};
pub use status::{Status, status};
