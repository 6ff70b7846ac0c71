mod colour;
mod font;
mod print;
mod sample;
mod svg;
mod typeset;
mod wrap;
