//! Brings a tool's release archive: fetched, held to its checksum, unpacked, tried.
//!
//! The system's own programs do it (`curl`, `sha256sum` or `shasum`, `tar`), since a client with
//! TLS would have to be compiled first. Whatever goes wrong is one sentence, and the tool is built
//! instead. Deliberately absent: an archive that is taken although its checksum differs.

use crate::error::{Context as _, Error, Result};
use crate::jobs::{Answer, Worker};
use crate::tools::{Archive, Tool};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Where releases lie when `KMN_TOOLS_MIRROR` names no other place.
pub const GITHUB: &str = "https://github.com";

/// How long a network may take, in seconds.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Until there is a connection.
    pub connect: u64,
    /// With next to nothing coming in.
    pub stall: u64,
    /// In all.
    pub whole: u64,
}

impl Limits {
    /// For people who wait.
    pub const USUAL: Self = Self { connect: 5, stall: 15, whole: 300 };
}

/// Where archives are taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mirror {
    /// An address before `OWNER/REPOSITORY/releases/download/…`.
    At(String),
    /// Nowhere: all is built.
    None,
}

impl Mirror {
    /// Reads `KMN_TOOLS_MIRROR`: an address, or `none`.
    #[must_use]
    pub fn from_environment() -> Self {
        Self::read(std::env::var("KMN_TOOLS_MIRROR").ok().as_deref())
    }

    /// Reads the setting's value.
    #[must_use]
    pub fn read(value: Option<&str>) -> Self {
        match value.map(str::trim).filter(|value| !value.is_empty()) {
            None => Self::At(GITHUB.to_owned()),
            Some("none") => Self::None,
            Some(base) => Self::At(base.trim_end_matches('/').to_owned()),
        }
    }
}

/// Puts the tool's programs into `folder/bin`.
///
/// # Errors
/// When it can't be had whole and unchanged from there, or does not run here.
pub fn archive(
    worker: &Worker<'_>,
    (tool, archive): (&Tool, &Archive),
    base: &str,
    limits: Limits,
    folder: &Path,
) -> Result<()> {
    worker.doing("is downloaded");
    let file = folder.join("archive.tar.gz");
    let url = format!("{base}/{}", archive.path);
    fetch(worker, &url, limits, &file)?;
    if sum(worker, &file)? != archive.sha256 {
        let is_page =
            std::fs::read(&file).is_ok_and(|bytes| bytes.trim_ascii_start().starts_with(b"<"));
        return Err(Error::new(if is_page {
            format!(
                "{} sent a page instead of the archive (does this network want a login?)",
                host(&url)
            )
        } else {
            format!("what {} sent has not the pinned checksum, and was thrown away", host(&url))
        }));
    }
    let unpacked = folder.join("unpacked");
    std::fs::create_dir_all(&unpacked)?;
    let mut tar = Command::new("tar");
    tar.arg("-xzf").arg(&file).arg("-C").arg(&unpacked);
    let answer = worker.ask(&mut tar, None)?;
    if answer.code != Some(0) {
        return Err(Error::new(format!("the archive can't be unpacked: {}", last(&answer))));
    }
    let bin = folder.join("bin");
    std::fs::create_dir_all(&bin)?;
    for program in tool.programs {
        let found = find(&unpacked, program, 3)
            .with_context(|| format!("the archive holds no {program}"))?;
        std::fs::rename(found, bin.join(program))?;
    }
    std::fs::remove_dir_all(&unpacked)?;
    std::fs::remove_file(&file)?;
    tried(worker, tool, tool.version, folder)
}

/// Ends well when the program in `folder/bin` says its version.
///
/// # Errors
/// When it does not run on this system, or is another version.
pub fn tried(worker: &Worker<'_>, tool: &Tool, version: &str, folder: &Path) -> Result<()> {
    for program in tool.programs {
        if !folder.join("bin").join(program).is_file() {
            return Err(Error::new(format!("it brought no {program}")));
        }
    }
    let program = tool.programs.first().context("a tool is a program")?;
    let mut command = Command::new(folder.join("bin").join(program));
    command.arg("--version");
    let answer = worker
        .ask(&mut command, Some(Duration::from_secs(20)))
        .with_context(|| format!("{program} does not run on this system"))?;
    let said = answer.lines.join(" ");
    if answer.code != Some(0) {
        return Err(Error::new(format!("{program} does not run on this system: {said}")));
    }
    if !said.split([' ', '(', ')']).any(|word| word == version) {
        return Err(Error::new(format!("it is not version {version} but says: {said}")));
    }
    Ok(())
}

fn fetch(worker: &Worker<'_>, url: &str, limits: Limits, file: &Path) -> Result<()> {
    // From https never down to http; a mirror in the house may be http.
    let protocols = if url.starts_with("https:") { "=https" } else { "=http,https" };
    let mut curl = Command::new("curl");
    curl.args(["--fail", "--silent", "--show-error", "--location", "--max-redirs", "5"])
        .args(["--proto", protocols, "--proto-redir", protocols])
        .args(["--connect-timeout", &limits.connect.to_string()])
        .args(["--speed-limit", "1000", "--speed-time", &limits.stall.to_string()])
        .args(["--max-time", &limits.whole.to_string()])
        .arg("--output")
        .arg(file)
        .arg(url);
    let answer = worker.ask(&mut curl, None).map_err(|error| {
        if on_path("curl") { error } else { Error::new("curl is not installed") }
    })?;
    let host = host(url);
    let last = last(&answer);
    Err(Error::new(match answer.code {
        Some(0) => return Ok(()),
        Some(5 | 6) => format!("{host} can't be found"),
        Some(7) => format!("{host} can't be reached"),
        Some(18 | 52 | 56 | 92) => format!("the connection to {host} broke off"),
        Some(22) => format!("{host} answers {}", last.rsplit(' ').next().unwrap_or(&last)),
        // `Failed to connect`, `SSL connection timeout`, `Resolving timed out`.
        Some(28) if last.contains("onnect") || last.contains("esolving") => {
            format!("{host} did not answer within {} s", limits.connect)
        }
        Some(28) => format!(
            "{host} sent next to nothing for {} s, or needed more than {} s",
            limits.stall, limits.whole
        ),
        Some(35 | 60) => format!("{host} shows no certificate that this system trusts"),
        Some(47) => format!("{host} sends from address to address without end"),
        Some(23) => "the disk can't be written: is it full?".to_owned(),
        _ => format!("curl says: {last}"),
    }))
}

fn sum(worker: &Worker<'_>, file: &Path) -> Result<String> {
    for words in [["sha256sum", "--"].as_slice(), &["shasum", "-a", "256", "--"]] {
        if !on_path(words[0]) {
            continue;
        }
        let mut command = Command::new(words[0]);
        let answer = worker.ask(command.args(&words[1..]).arg(file), None)?;
        let sum = answer.lines.first().and_then(|line| line.split_whitespace().next());
        if let (Some(0), Some(sum)) = (answer.code, sum) {
            return Ok(sum.to_owned());
        }
    }
    Err(Error::new("neither sha256sum nor shasum is installed, so it can't be checked"))
}

/// Whether a program is in a folder of PATH.
#[must_use]
pub fn on_path(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(program).is_file())
}

/// Looks for a file in a folder and at most so many folders below; links are not followed.
fn find(folder: &Path, name: &str, depth: usize) -> Option<PathBuf> {
    let entries: Vec<_> = std::fs::read_dir(folder).ok()?.flatten().collect();
    let is = |entry: &std::fs::DirEntry, wanted: fn(&std::fs::FileType) -> bool| {
        entry.file_type().is_ok_and(|kind| wanted(&kind))
    };
    let file = entries.iter().find(|entry| {
        is(entry, std::fs::FileType::is_file) && entry.file_name().to_str() == Some(name)
    });
    if let Some(file) = file {
        return Some(file.path());
    }
    let folders = entries.iter().filter(|entry| depth > 0 && is(entry, std::fs::FileType::is_dir));
    folders.map(std::fs::DirEntry::path).find_map(|folder| find(&folder, name, depth - 1))
}

fn host(url: &str) -> &str {
    let (_, rest) = url.split_once("://").unwrap_or(("", url));
    rest.split('/').next().unwrap_or(rest)
}

fn last(answer: &Answer) -> String {
    answer.lines.last().cloned().unwrap_or_else(|| "nothing was said".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrors() {
        let check = |value: Option<&str>, expected: Option<&str>| {
            let expected = expected.map_or(Mirror::None, |base| Mirror::At(base.to_owned()));
            assert_eq!(Mirror::read(value), expected, "{value:?}");
        };
        check(None, Some(GITHUB));
        check(Some(" "), Some(GITHUB));
        check(Some("none"), None);
        check(Some("https://mirror.example/tools/"), Some("https://mirror.example/tools"));
        check(Some("http://127.0.0.1:9"), Some("http://127.0.0.1:9"));
    }

    #[test]
    fn hosts() {
        assert_eq!(host("https://github.com/a/b"), "github.com");
        assert_eq!(host("http://127.0.0.1:9/x"), "127.0.0.1:9");
    }
}
