//! Compiles `locales/*.ftl` into the enum of texts that this crate includes. (The tables themselves are
//! written by `cargo xtask build`, the German one into the page.)

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    match texts::rust_source(Path::new("../../locales")) {
        Ok(source) => {
            if let Err(e) = std::fs::write(Path::new(&out).join("messages.rs"), source) {
                println!("cargo::error={out}/messages.rs: {e}");
            }
        }
        Err(errors) => errors.iter().for_each(|e| println!("cargo::error={e}")),
    }
}
