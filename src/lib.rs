//! Elenchus: debates as text, checked, drawn, printed and asked about.
//!
//! ```text
//! RON text → located surface → Map + findings → { terminal · Scene → svg/pdf/png · html · json }
//! Map → queries → proved candidate items → distractors → judged items → Form → { paper · terminal · json }
//! ```
//!
//! The houses stand on one line; each uses only those named before it (`tests/suite/houses.rs` holds them to it):
//! [`ground`] knows no claim and no question, [`page`] knows points and fonts, [`map`] an argument and what follows
//! from it, [`quiz`] questions about a map, [`cli`] the outside world.

pub mod cli;
pub mod ground;
pub mod map;
pub mod page;
pub mod quiz;
