//! Blueprints: what a form shall hold, written as RON, and the form of its own by default.

mod check;
pub mod codes;
mod model;
mod read;
mod surface;
mod want;

pub use model::{Blueprint, Filter, Quota, Reference, Spread};
pub use read::read_blueprint;
