//! The browsers that tests run in, what drives them, and a compiler for the fuzzer, as Debian
//! packages.
//!
//! Deliberately absent: other systems' packages. There, what is missing is said, and a person
//! installs it.

use super::must;
use crate::download::on_path;
use crate::error::{Error, Result};
use crate::jobs::Worker;
use crate::process;
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

/// Whether all of them are there.
pub(super) fn are_there() -> bool {
    missing(&on_path).is_empty()
}

/// Installs what is missing, where that is allowed.
pub(super) fn install(worker: &Worker<'_>) -> Result<String> {
    // By PATH: not every one of them says its version without doing more.
    let packages = missing(&on_path);
    let needed = format!(
        "the tests need {} (Debian: apt-get install {})",
        packages.join(", "),
        packages.join(" ")
    );
    worker.doing(&format!("apt-get brings {}", packages.join(", ")));
    let prefix: &[&str] = match () {
        () if process::succeeds(Command::new("sh").args(["-c", "test $(id -u) = 0"])) => &[],
        () if process::succeeds(Command::new("sudo").args(["-n", "true"])) => &["sudo", "-n"],
        () => return Err(Error::new(needed)),
    };
    let install = ["install", "-y", "--no-install-recommends"];
    for words in [vec!["update"], install.iter().copied().chain(packages.clone()).collect()] {
        let line: Vec<&str> =
            prefix.iter().copied().chain(["apt-get", "-qq"]).chain(words).collect();
        let mut command = Command::new(line[0]);
        command.args(&line[1..]).env("DEBIAN_FRONTEND", "noninteractive");
        must(worker, &mut command, &needed)?;
    }
    match missing(&on_path).as_slice() {
        [] => Ok("installed".to_owned()),
        still => Err(Error::new(format!(
            "apt-get was content, but the tests still miss {}",
            still.join(", ")
        ))),
    }
}

fn missing(is_there: &dyn Fn(&str) -> bool) -> Vec<&'static str> {
    let missing = WANTED.iter().filter(|wanted| !wanted.programs.iter().any(|name| is_there(name)));
    missing.map(|wanted| wanted.package).collect()
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
