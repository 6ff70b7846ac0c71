//! The rooms of `map` that reading leads through.

#[path = "../../../../src/map/derive/mod.rs"]
pub mod derive;
#[path = "../../../../src/map/model/mod.rs"]
pub mod model;
#[path = "../../../../src/map/ron/mod.rs"]
pub mod ron;
