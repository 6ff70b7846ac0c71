mod expected;
mod mutations;
mod one_slip;
mod robust;
mod ron_errors;
