mod audit;
mod brute;
mod changes;
mod forms;
mod generate;
mod laws;
pub(crate) mod maps;
mod read_aloud;
