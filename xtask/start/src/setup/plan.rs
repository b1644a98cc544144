//! What a first start will do and about how long that takes, before it does anything.
//!
//! The times are processor seconds on the project's two-core machine (docs/measurements.md says
//! where they are from), shared among the cores at hand. A faster machine is done earlier.

use super::needs::Part;
use crate::words;
use std::path::Path;

/// Seconds that the page needs after all is compiled: packing, hashing, compressing.
pub const FINISH: u64 = 60;
/// Seconds that downloads take, side by side, on a line of 16 Mbit/s, while others compile.
const DOWNLOAD: u64 = 20;

/// What is known before the start.
#[derive(Debug, Clone)]
pub struct Outlook<'a> {
    /// What is missing.
    pub missing: &'a [Part],
    /// What is needed and there.
    pub there: &'a [Part],
    /// Which of the missing tools may be downloaded.
    pub offered: &'a [Part],
    /// Processors.
    pub cores: u64,
    /// Whether the page is built afterwards.
    pub builds: bool,
    /// Where it is served then.
    pub address: Option<String>,
}

impl Outlook<'_> {
    /// The lines that say it.
    #[must_use]
    pub fn lines(&self, root: &Path) -> Vec<String> {
        let names = |wanted: &dyn Fn(&Part) -> bool| -> Vec<String> {
            let parts = self.missing.iter().filter(|part| wanted(part));
            parts.map(|part| part.name(root)).collect()
        };
        let offered = |part: &Part| self.offered.contains(part);
        let cores =
            if self.cores == 1 { "1 core".to_owned() } else { format!("{} cores", self.cores) };
        let (best, worst) = (self.seconds(false), self.seconds(true));
        let mut lines = vec![match (words::about(best), words::about(worst)) {
            (best, worst) if best == worst => format!("First start: about {best} on {cores}."),
            (best, worst) => format!(
                "First start: about {best} on {cores}; about {worst} where tools can't be \
                 downloaded but must be built."
            ),
        }];
        let groups = [
            ("compiled", names(&|part| matches!(part, Part::App | Part::Commands))),
            ("downloaded, or else built", names(&offered)),
            ("built", names(&|part| part.tool().is_some() && !offered(part))),
            ("downloaded", names(&downloads)),
            ("installed", names(&|part| *part == Part::Browsers)),
        ];
        lines.push("  1. Side by side, what is missing:".to_owned());
        let said = groups.iter().filter(|(_, parts)| !parts.is_empty());
        lines.extend(said.map(|(how, parts)| format!("     {how}: {}", words::list(parts))));
        let there: Vec<String> = self.there.iter().map(|part| part.name(root)).collect();
        if !there.is_empty() {
            lines.push(format!("     there already: {}", words::list(&there)));
        }
        if self.builds {
            lines.push(format!(
                "  2. The page is put together in dist/: about {}.",
                words::about(FINISH)
            ));
        }
        if let Some(address) = &self.address {
            lines.push(format!("  3. It is served on {address}"));
        }
        lines.push("What still runs is said every 20 seconds.".to_owned());
        lines
    }

    /// How long it takes, with tools downloaded or built.
    fn seconds(&self, are_built: bool) -> u64 {
        let built =
            |part: &&Part| part.tool().is_none() || are_built || !self.offered.contains(part);
        let work: Vec<(u64, u64)> =
            self.missing.iter().filter(built).map(|part| work(*part)).collect();
        let in_all: u64 = work.iter().map(|(all, _)| all).sum();
        let longest = work.iter().map(|(_, longest)| *longest).max().unwrap_or_default();
        let is_fetched = self.missing.iter().any(|part| downloads(part) || part.tool().is_some());
        let wait = if is_fetched { DOWNLOAD } else { 0 };
        let finish = if self.builds { FINISH } else { 0 };
        (in_all / self.cores.max(1)).max(longest).max(wait) + finish
    }
}

/// Processor seconds, and seconds of them that no second core makes shorter.
fn work(part: Part) -> (u64, u64) {
    match part {
        Part::App => (250, 80),
        Part::Commands => (260, 70),
        Part::Browsers => (60, 60),
        _ => part.tool().map_or((0, 0), |tool| (tool.seconds, tool.seconds / 4)),
    }
}

fn downloads(part: &Part) -> bool {
    use Part::{AxePackages, MapPackages, ScriptPackages, Target, WasmOpt};
    matches!(part, Target | WasmOpt | MapPackages | AxePackages | ScriptPackages)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::workspace_root;

    const ALL: [Part; 6] = [
        Part::App,
        Part::Commands,
        Part::Trunk,
        Part::WasmBindgen,
        Part::WasmOpt,
        Part::MapPackages,
    ];
    const TOOLS: [Part; 2] = [Part::Trunk, Part::WasmBindgen];

    fn outlook<'a>(missing: &'a [Part], offered: &'a [Part], cores: u64) -> Outlook<'a> {
        let address = Some("http://127.0.0.1:8080/".to_owned());
        Outlook { missing, there: &[Part::Target], offered, cores, builds: true, address }
    }

    #[test]
    fn a_first_start_in_words() {
        let lines = outlook(&ALL, &TOOLS, 2).lines(&workspace_root()).join("\n");
        for words in [
            "on 2 cores; about ",
            "compiled: the app and the developers' commands",
            "downloaded, or else built: trunk 0.21.14 and wasm-bindgen-cli 0.2.128",
            "     downloaded: wasm-opt (binaryen 132.0.0) and the map engine's packages",
            "there already: Rust's standard library for WebAssembly",
            "  2. The page is put together in dist/: about a minute.",
            "  3. It is served on http://127.0.0.1:8080/",
        ] {
            assert!(lines.contains(words), "{words} is not in\n{lines}");
        }
        assert!(!lines.contains("     built:") && !lines.contains("installed"), "{lines}");
    }

    #[test]
    fn what_can_not_be_downloaded_is_built_and_said_so() {
        let lines = outlook(&ALL, &[], 2).lines(&workspace_root());
        assert!(!lines[0].contains("can't be"), "there is one way, and one time: {}", lines[0]);
        let built = "     built: trunk 0.21.14 and wasm-bindgen-cli 0.2.128";
        assert!(lines.iter().any(|line| line == built), "{lines:?}");
    }

    #[test]
    fn times_follow_what_is_missing_and_the_cores() {
        let built = |missing: &[Part], cores| outlook(missing, &TOOLS, cores).seconds(true);
        let downloaded = |missing: &[Part], cores| outlook(missing, &TOOLS, cores).seconds(false);
        assert!(built(&ALL, 2) > downloaded(&ALL, 2) + 120);
        assert!(built(&ALL, 1) > built(&ALL, 2) && built(&ALL, 2) > built(&ALL, 8));
        // Not even many cores make the longest chain shorter.
        assert_eq!(built(&ALL, 64), built(&ALL, 1000));
        assert_eq!(downloaded(&[Part::WasmOpt], 2), DOWNLOAD + FINISH);
        let nothing_else = Outlook { builds: false, ..outlook(&[Part::Commands], &[], 2) };
        assert_eq!(nothing_else.seconds(false), 260 / 2);
    }
}
