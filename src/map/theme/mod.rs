//! Themes in RON: the colours of a drawing and the size of its words, told to the [`Theme`] of the layout.

pub mod codes;
mod read;

pub use read::read_theme;
