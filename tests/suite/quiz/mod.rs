mod brute;
mod forms;
mod generate;
mod laws;
pub(crate) mod maps;
mod paper;
mod read_aloud;
