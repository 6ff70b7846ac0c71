//! How the program is linked.

use std::env::var;

/// A hundred thousand addresses in it would else be written into its memory whenever it starts, page by page: half of the
/// time that a short run takes. Where it is linked by GNU's tools for Linux, it is laid at a fixed place instead.
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
