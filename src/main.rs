//! Arguments in, exit code out.

fn main() -> std::process::ExitCode {
    elenchus::cli::run(std::env::args_os())
}
