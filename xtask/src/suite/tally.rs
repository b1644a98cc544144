//! Tests counted from what their runners print: libtest, wasm-bindgen's runner and Node.js.

use crate::process;
use anyhow::{Context, Result, bail};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

/// Tests counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// So many passed.
    pub passed: u64,
    /// So many failed.
    pub failed: u64,
}

impl Tally {
    /// Both together.
    #[must_use]
    pub fn sum(self) -> u64 {
        self.passed + self.failed
    }

    /// Counts another's tests in.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Runs a command and counts its tests; every line goes to `line` as it comes.
///
/// # Errors
/// When it can't be started, or ends with another code than 0.
pub fn counted(command: &mut Command, tally: &mut Tally, mut line: impl FnMut(&str)) -> Result<()> {
    let said = process::said(command);
    line(&format!("$ {said}"));
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{said} can't be started"))?;
    let output = child.stdout.take().context("no output to read")?;
    for text in BufReader::new(output).split(b'\n') {
        let text = String::from_utf8_lossy(&text?).into_owned();
        line(&text);
        tally.add(result_line(&text).unwrap_or_default());
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{said} failed ({status})");
    }
    Ok(())
}

/// Reads `test result: ok. 12 passed; 0 failed; …`, as libtest and wasm-bindgen print it, and
/// `# pass 12` or `ℹ pass 12`, `fail` and `cancelled`, as Node.js does, a line for each.
#[must_use]
pub fn result_line(line: &str) -> Option<Tally> {
    let line = line.trim();
    if let Some(said) = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ ")) {
        let (what, number) = said.split_once(' ')?;
        let number = number.parse().ok()?;
        return match what {
            "pass" => Some(Tally { passed: number, failed: 0 }),
            "fail" | "cancelled" => Some(Tally { passed: 0, failed: number }),
            _ => None,
        };
    }
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let count = |what: &str| -> Option<u64> {
        counts
            .split("; ")
            .find_map(|part| part.strip_suffix(what))
            .and_then(|number| number.trim().parse().ok())
    };
    Some(Tally { passed: count("passed")?, failed: count("failed")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines() {
        let check = |line: &str, expected: Option<(u64, u64)>| {
            assert_eq!(
                result_line(line),
                expected.map(|(passed, failed)| Tally { passed, failed }),
                "{line}"
            );
        };
        const REST: &str = "0 ignored; 0 measured; 0 filtered out; finished in 0.23s";
        check(&format!("test result: ok. 20 passed; 0 failed; {REST}"), Some((20, 0)));
        check(&format!("test result: FAILED. 19 passed; 1 failed; {REST}"), Some((19, 1)));
        check("test result: ok. 3 passed; 0 failed; 1 ignored; 0 filtered out", Some((3, 0)));
        check("test result: ok", None);
        check("test serve::tests::answers ... ok", None);
        // Node.js 20 without a terminal, and later ones.
        check("# pass 12", Some((12, 0)));
        check("ℹ pass 12", Some((12, 0)));
        check("# fail 2", Some((0, 2)));
        check("ℹ cancelled 1", Some((0, 1)));
        check("ℹ skipped 1", None);
        check("# Subtest: pass 12", None);
        check("ok 1 - labels", None);
        check("pass 12", None);
    }

    #[test]
    fn counts_and_judges_real_output() {
        let check = |script: &str, passed: u64, failed: u64, is_ok: bool| {
            let mut tally = Tally::default();
            let run = counted(Command::new("sh").args(["-c", script]), &mut tally, |_| ());
            assert_eq!((tally, run.is_ok()), (Tally { passed, failed }, is_ok), "{script}");
        };
        check("echo 'test result: FAILED. 2 passed; 1 failed; 0 ignored'; exit 101", 2, 1, false);
        check("echo '# pass 3'; echo '# fail 0'", 3, 0, true);
        check("exit 1", 0, 0, false);
    }
}
