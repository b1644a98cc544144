//! Ends programs with all that they started: cargo that is ended alone leaves its compilers behind.

use std::process::{Command, Stdio};

/// Asks these processes and all below them to end.
pub fn end(processes: &[u32]) {
    let mut wanted = processes.to_vec();
    let all = all();
    let mut next = 0;
    while let Some(&parent) = wanted.get(next) {
        wanted.extend(all.iter().filter(|(_, above)| *above == parent).map(|(pid, _)| *pid));
        next += 1;
    }
    let numbers = wanted.iter().map(u32::to_string);
    // The shell's own `kill`: not every system has it as a program.
    let mut shell = Command::new("sh");
    shell.args(["-c", "kill -TERM \"$@\"", "sh"]).args(numbers);
    shell.stdout(Stdio::null()).stderr(Stdio::null()).status().ok();
}

/// Whether a process of this number runs; a number that can't be looked up counts as running.
#[must_use]
pub fn runs(process: u32) -> bool {
    let all = all();
    all.is_empty() || all.iter().any(|(pid, _)| *pid == process)
}

/// Every process with its parent: from `/proc` where there is one, else from `ps`.
fn all() -> Vec<(u32, u32)> {
    let folders = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let found: Vec<_> = folders
        .filter_map(|folder| {
            let pid = folder.file_name().to_str()?.parse().ok()?;
            let stat = std::fs::read_to_string(folder.path().join("stat")).ok()?;
            // `7 (a name) S 1 …`; the name may hold anything.
            let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
            Some((pid, parent))
        })
        .collect();
    if !found.is_empty() {
        return found;
    }
    let output = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).output();
    let text = output.map(|output| output.stdout).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let pair = |line: &str| {
        let mut numbers = line.split_whitespace().map(str::parse);
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    };
    text.lines().filter_map(pair).collect()
}
