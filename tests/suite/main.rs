//! One binary for all tests of the library's face, a module for each house.

mod page;
mod quiz;
