//! The Argument Interchange Format as JSON, bare and in the envelope of xAIF.

mod dialogue;
mod graph;
mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;
