//! What a program prints: its last lines for the case that it fails, and how far cargo is.

use std::collections::VecDeque;

/// How many lines are kept: an error of the compiler's with its notes.
const KEPT: usize = 40;

/// Lines as they come in, in pieces.
#[derive(Debug, Default)]
pub struct Output {
    partial: Vec<u8>,
    lines: VecDeque<String>,
}

impl Output {
    /// Takes a piece; gives what is being done, if that was said in it.
    pub fn take(&mut self, bytes: &[u8]) -> Option<String> {
        let mut doing = None;
        for &byte in bytes {
            if byte != b'\n' && byte != b'\r' {
                self.partial.push(byte);
                continue;
            }
            let line = String::from_utf8_lossy(&self.partial).trim_end().to_owned();
            self.partial.clear();
            if let Some(now) = progress(&line) {
                doing = Some(now);
            } else if !line.is_empty() {
                self.keep(line);
            }
        }
        doing
    }

    /// The last lines.
    #[must_use]
    pub fn lines(mut self) -> Vec<String> {
        let rest = String::from_utf8_lossy(&self.partial).trim_end().to_owned();
        if !rest.is_empty() {
            self.keep(rest);
        }
        self.lines.into()
    }

    fn keep(&mut self, line: String) {
        if self.lines.len() == KEPT {
            self.lines.pop_front();
        }
        self.lines.push_back(line);
    }
}

/// Reads cargo's `    Building [=====>    ] 120/241: serde, syn(build)`.
fn progress(line: &str) -> Option<String> {
    let (word, rest) = line.trim_start().split_once(" [")?;
    let (_, rest) = rest.split_once("] ")?;
    let (counts, names) = rest.split_once(':').unwrap_or((rest, ""));
    let (done, all) = counts.trim().split_once('/')?;
    let (done, all): (u32, u32) = (done.parse().ok()?, all.parse().ok()?);
    if word != "Building" {
        return None;
    }
    // The first name may be cut off by the line's width only when it stands alone.
    let name = names.split(',').next().unwrap_or_default().trim().trim_end_matches("...");
    let name = name.split('(').next().unwrap_or_default();
    Some(if name.is_empty() {
        format!("{done} of {all} crates")
    } else {
        format!("{done} of {all} crates, now {name}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_lines() {
        let check = |line: &str, expected: Option<&str>| {
            assert_eq!(progress(line).as_deref(), expected, "{line}");
        };
        check(
            "    Building [====>      ] 120/241: icu_properties, syn(build)",
            Some("120 of 241 crates, now icu_properties"),
        );
        check("    Building [    ] 0/2: xtask(bin)", Some("0 of 2 crates, now xtask"));
        check("    Building [====] 7/9", Some("7 of 9 crates"));
        check("   Compiling serde v1.0.228", None);
        check("warning: unused [x] 3/4", None);
        check("error[E0308]: mismatched types", None);
        check("", None);
    }

    #[test]
    fn lines_come_in_pieces_and_the_last_are_kept() {
        let mut output = Output::default();
        assert_eq!(output.take(b"one\ntw"), None);
        assert_eq!(
            output.take(b"o\r\n  Building [=>] 1/2: a\r").as_deref(),
            Some("1 of 2 crates, now a")
        );
        for number in 0..KEPT {
            output.take(format!("line {number}\n").as_bytes());
        }
        output.take(b"unended");
        let lines = output.lines();
        assert_eq!(lines.len(), KEPT);
        assert_eq!(lines.first().map(String::as_str), Some("line 1"));
        assert_eq!(lines.last().map(String::as_str), Some("unended"));
    }
}
