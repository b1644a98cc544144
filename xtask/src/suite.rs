//! stub
use anyhow::Result;
use std::path::Path;
/// .
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Step {
    /// .
    Fmt,
}
/// .
pub fn run(_root: &Path, _only: &[Step]) -> Result<()> {
    Ok(())
}
