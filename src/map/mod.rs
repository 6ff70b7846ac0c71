//! An argument and what follows from it: the model, reading and checking it, and all that is made of it.

pub mod browse;
pub mod derive;
pub mod foreign;
pub mod html;
pub mod json;
pub mod layout;
pub mod lint;
pub mod model;
pub mod outline;
pub mod paper;
pub mod ron;
pub mod show;
pub mod starter;
pub mod theme;
pub mod trace;
pub(crate) mod words;
