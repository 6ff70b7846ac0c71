mod expected;
mod ron_errors;
