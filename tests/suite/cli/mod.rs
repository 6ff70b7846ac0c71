mod codes;
mod contract;
mod files;
mod help;
mod pipes;
mod program;
mod trace;
