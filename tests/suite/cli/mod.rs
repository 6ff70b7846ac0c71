mod codes;
mod contract;
mod files;
mod help;
mod outputs;
mod pipes;
pub(crate) mod program;
mod restyle;
mod trace;
