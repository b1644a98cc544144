//! Entry of `cargo xtask`.

fn main() -> anyhow::Result<()> {
    xtask::cli::run()
}
