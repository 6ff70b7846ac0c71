//! Arguments in, exit code out.

/// A map is made of many small texts, and this allocator hands them out and takes them back faster than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    elenchus::cli::run(std::env::args_os())
}
