//! One binary for all tests of the library's face, a module for each house.

mod cli;
mod codes;
mod docs;
mod ground;
mod houses;
mod map;
mod outside;
mod page;
mod quiz;
mod wording;
