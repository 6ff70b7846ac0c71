mod brute;
mod forms;
mod generate;
mod laws;
mod maps;
mod read_aloud;
