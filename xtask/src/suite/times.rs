//! What each part of the suite took, as a table for people.

use super::tally::Tally;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

/// The environment's name for the file to which each journey adds a line: its name, a tab, seconds.
pub const FILE: &str = "KMN_TIMES";

/// So many of the slowest journeys are named.
const NAMED: usize = 10;

/// A part of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What was run.
    pub name: String,
    /// How long.
    pub took: Duration,
    /// Its tests.
    pub tally: Tally,
}

impl Part {
    /// A part of this name.
    #[must_use]
    pub fn new(name: &str, took: Duration, tally: Tally) -> Self {
        Self { name: name.to_owned(), took, tally }
    }
}

/// A line for each part, and one for the whole, which is less than the sum where parts ran beside
/// each other.
#[must_use]
pub fn table(parts: &[Part], whole: Duration) -> String {
    let mut table = String::from("step          tests  minutes\n");
    let mut all = Tally::default();
    parts.iter().for_each(|part| all.add(part.tally));
    let whole = Part::new("whole", whole, all);
    for Part { name, took, tally } in parts.iter().chain([&whole]) {
        let tests = match tally.sum() {
            0 => "–".to_owned(),
            sum => sum.to_string(),
        };
        let minutes = took.as_secs_f64() / 60.0;
        // Writing into a text can't fail.
        writeln!(table, "{name:<12} {tests:>6} {minutes:>8.1}").ok();
    }
    table
}

/// The slowest journeys of a file, slowest first; nothing where there is none.
#[must_use]
pub fn slowest(file: &Path) -> String {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let mut lines: Vec<(f64, &str)> = text
        .lines()
        .filter_map(|line| {
            let (name, seconds) = line.split_once('\t')?;
            Some((seconds.parse().ok()?, name))
        })
        .collect();
    lines.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut said = String::new();
    for (at, (seconds, name)) in lines.iter().take(NAMED).enumerate() {
        let head = if at == 0 { "\nThe slowest journeys, in seconds:\n" } else { "" };
        writeln!(said, "{head}{seconds:>6.1}  {name}").ok();
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_what_each_part_took() {
        let part = |name, seconds, passed| {
            let tally = Tally { passed, failed: 1 };
            Part::new(name, Duration::from_secs(seconds), tally)
        };
        let fmt = Part::new("fmt", Duration::from_secs(3), Tally::default());
        let said = table(&[fmt, part("native", 90, 500)], Duration::from_secs(93));
        let expected = "step          tests  minutes\n\
                        fmt               –      0.1\n\
                        native          501      1.5\n\
                        whole           501      1.6\n";
        assert_eq!(said, expected);
    }

    #[test]
    fn the_slowest_journeys_are_named() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let lines: String = (0..20).map(|at| format!("j{at}\t{at}.5\n")).collect();
        std::fs::write(file.path(), lines + "half a line").unwrap();
        let said = slowest(file.path());
        assert!(said.starts_with("\nThe slowest journeys, in seconds:\n  19.5  j19\n"), "{said}");
        assert_eq!(said.trim().lines().count(), 1 + NAMED);
        assert_eq!(slowest(Path::new("/nowhere")), "");
    }
}
