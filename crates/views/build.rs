//! Compiles `locales/*.ftl` into the enum of texts that this crate includes, and the German table, which
//! the program brings with it. (The other tables are files, written by `cargo xtask build`.)

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    let locales = Path::new("../../locales");
    let write = |name: &str, bytes: &[u8]| {
        if let Err(e) = std::fs::write(Path::new(&out).join(name), bytes) {
            println!("cargo::error={out}/{name}: {e}");
        }
    };
    let compiled = texts::rust_source(locales).and_then(|keys| {
        let tables = texts::build_all(locales)?;
        Ok((keys, tables))
    });
    match compiled {
        Ok((keys, tables)) => {
            write("messages.rs", keys.as_bytes());
            for german in tables.iter().filter(|table| table.tag == "de") {
                write("german.txt", &german.bytes);
            }
        }
        Err(errors) => errors.iter().for_each(|e| println!("cargo::error={e}")),
    }
}
