//! Writes the style table for the map engine: `mapstyle FILE`, or to the terminal without one.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let table = mapstyle::module();
    let written = match std::env::args_os().nth(1).map(PathBuf::from) {
        Some(file) => std::fs::create_dir_all(file.parent().unwrap_or(&file))
            .and_then(|()| std::fs::write(&file, table)),
        None => std::io::stdout().write_all(table.as_bytes()),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mapstyle: {error}");
            ExitCode::FAILURE
        }
    }
}
