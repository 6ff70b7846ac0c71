mod codes;
mod contract;
mod files;
mod help;
mod pipes;
pub(crate) mod program;
mod restyle;
mod trace;
