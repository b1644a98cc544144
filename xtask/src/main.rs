//! Entry of `cargo xtask`.

fn main() -> anyhow::Result<std::process::ExitCode> {
    xtask::cli::run()
}
