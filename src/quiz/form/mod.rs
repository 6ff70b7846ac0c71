//! Forms: the questions that one class gets, chosen by a blueprint and a seed, in variants that go together.

mod bounds;
mod build;
mod burden;
mod choose;
mod clash;
pub mod codes;
mod differ;
mod frozen;
mod hint;
mod hold;
mod keys;
mod law;
mod level;
mod limits;
mod lockstep;
mod model;
mod ron;
mod same;
mod supply;
mod write;
pub(in crate::quiz) mod written;

pub use build::{form, forms};
pub use hold::{Held, State, hold};
pub use limits::form_limits;
pub(crate) use limits::most_uneven;
pub use model::{Entry, Form, Origin};
pub use ron::read_form;
pub use same::same_again;
pub use supply::forms_of_seeds;
pub use write::write_form;
