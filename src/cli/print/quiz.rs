use crate::cli::{desk::Desk, failure::Failure, print::Print};

/// Sets a quiz, or a quiz about a map.
pub(super) fn run(_desk: &mut Desk, _arguments: &Print) -> Result<(), Failure> {
    Err(Failure::usage("cli-print-no-quiz", []))
}
