//! Entry of `cargo xtask`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Only comes back when the commands could not be started.
    let error = xtask_start::front::run(&arguments);
    eprintln!("Error: {error}");
    ExitCode::FAILURE
}
