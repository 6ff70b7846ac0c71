//! What follows from a map without being written in it.

mod acceptance;
mod attack_kind;
mod closure;
mod side;
mod status;

pub use acceptance::{Extension, Framework};
pub use attack_kind::{AttackKind, attack_kind};
pub use closure::{Closure, Signs, affirms};
pub use side::{Sides, sides};
pub use status::{Status, status};
