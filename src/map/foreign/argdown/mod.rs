//! Argdown, loose and strict (<https://argdown.org>).

pub(super) mod carry;
mod data;
mod extras;
mod inline;
mod marks;
mod parse;
mod read;
mod scan;
mod ties;
mod tree;
mod words;
mod write;

pub(super) use read::read;
pub(super) use write::write;
