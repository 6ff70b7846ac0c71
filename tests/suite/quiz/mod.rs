mod forms;
mod maps;
mod read_aloud;
