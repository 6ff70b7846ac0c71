//! arggraph XML, the format of the argumentative microtexts (Peldszus and Stede, 2016).

mod merge;
mod read;
mod write;

pub(super) use merge::merge;
pub(super) use read::read;
pub(super) use write::write;
