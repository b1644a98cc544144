//! The browsers that tests run in, what drives them, and a compiler for the fuzzer, as Debian
//! packages.
//!
//! Deliberately absent: other systems' packages. There, what is missing is said, and a person
//! installs it.

use crate::process;
use anyhow::{Context, Result, bail};
use std::process::Command;

/// A program, how it is asked whether it is there, and the Debian package that brings it.
struct Wanted {
    /// Any of these will do.
    programs: &'static [&'static str],
    package: &'static str,
}

const WANTED: [Wanted; 6] = [
    Wanted { programs: &["chromium"], package: "chromium" },
    Wanted { programs: &["chromedriver"], package: "chromium-driver" },
    Wanted { programs: &["firefox-esr", "firefox"], package: "firefox-esr" },
    // Brings WebKitGTK and its MiniBrowser along; geckodriver is a crate.
    Wanted { programs: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    // WebKit's MiniBrowser draws only on a display.
    Wanted { programs: &["Xvfb"], package: "xvfb" },
    // libFuzzer is C++.
    Wanted { programs: &["c++", "g++", "clang++"], package: "g++" },
];

/// Installs what is missing, where that is allowed.
pub(super) fn install() -> Result<()> {
    let packages = missing(&is_there);
    if packages.is_empty() {
        return Ok(());
    }
    let needed = format!(
        "the tests need {} (Debian: apt-get install {})",
        packages.join(", "),
        packages.join(" ")
    );
    super::say(&format!("{}, for tests", packages.join(", ")), "a minute");
    let prefix: &[&str] = match () {
        () if process::succeeds(Command::new("sh").args(["-c", "test $(id -u) = 0"])) => &[],
        () if process::succeeds(Command::new("sudo").args(["-n", "true"])) => &["sudo", "-n"],
        () => bail!("{needed}"),
    };
    let install = ["install", "-y", "--no-install-recommends"];
    for words in [vec!["update"], install.iter().copied().chain(packages.clone()).collect()] {
        let line: Vec<&str> =
            prefix.iter().copied().chain(["apt-get", "-qq"]).chain(words).collect();
        let mut command = Command::new(line[0]);
        command.args(&line[1..]).env("DEBIAN_FRONTEND", "noninteractive");
        process::run(&mut command).with_context(|| needed.clone())?;
    }
    match missing(&is_there).as_slice() {
        [] => Ok(()),
        still => {
            bail!("apt-get was content, but the tests still miss {}", still.join(", "))
        }
    }
}

fn missing(is_there: &dyn Fn(&str) -> bool) -> Vec<&'static str> {
    let missing = WANTED.iter().filter(|wanted| !wanted.programs.iter().any(|name| is_there(name)));
    missing.map(|wanted| wanted.package).collect()
}

/// By PATH: not every one of them says its version without doing more.
fn is_there(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing_is_asked_for() {
        assert_eq!(missing(&|_| true), Vec::<&str>::new());
        let not_firefox_esr = |program: &str| program != "firefox-esr";
        assert_eq!(missing(&not_firefox_esr), Vec::<&str>::new(), "another Firefox will do");
        let only_chromium = |program: &str| program.starts_with("chrom");
        assert_eq!(missing(&only_chromium), ["firefox-esr", "webkit2gtk-driver", "xvfb", "g++"]);
    }
}
