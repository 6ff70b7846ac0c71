mod expected;
mod one_slip;
mod robust;
mod ron_errors;
