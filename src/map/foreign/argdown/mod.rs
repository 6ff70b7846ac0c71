//! Argdown, loose and strict (<https://argdown.org>).

mod data;
mod inline;
mod parse;
mod read;
mod scan;
mod write;

pub(super) use read::read;
pub(super) use write::write;
