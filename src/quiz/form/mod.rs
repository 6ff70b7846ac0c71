//! Forms: the questions that one class gets, chosen by a blueprint and a seed, in variants that go together.

mod build;
mod clash;
mod model;
mod ron;
mod same;

pub use build::{form, forms};
pub use model::{Entry, Form};
pub use ron::{read_form, write_form};
pub use same::same_again;
