mod brute;
pub(crate) mod foreign;
mod forms;
mod generate;
mod laws;
pub(crate) mod maps;
mod read_aloud;
