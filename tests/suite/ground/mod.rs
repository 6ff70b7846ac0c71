mod expected;
mod format;
mod mutations;
mod one_slip;
mod one_type;
mod robust;
mod ron_errors;
