mod maps;
mod read_aloud;
