//! Our own file format: surface structs, and the way from them to the model.

mod catalogue;
mod claim;
pub mod codes;
mod read;
mod relation;
mod resolver;
pub(crate) mod surface;
pub(in crate::map) mod value;
pub(in crate::map) mod write;

pub use read::{Catalogue, read_catalogue, read_map};
pub use write::write;
