//! How the program is linked.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let target = std::env::var("TARGET").unwrap_or_default();
    // The libraries within hold a hundred thousand addresses. At a fixed place they need not be mended at every start,
    // which takes longer than drawing a small map.
    if target.ends_with("-linux-gnu") {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
