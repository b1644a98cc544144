//! Web and e-mail addresses as they are typed and pasted. What is certain is mended, and a warning
//! shows the result; everything else goes to the gate as it stands, which refuses it.
//!
//! Absent: a network. Whether an address answers is not known here.

mod email;
#[cfg(test)]
mod tests;
mod web;

pub use email::email;
pub use web::{is_address, web};

use crate::report::Report;

/// What is said of a host without its scheme.
pub const NO_SCHEME: &str = "has no https:// before it";

/// The text without characters that nobody sees (zero-width ones, direction marks, soft hyphens),
/// of which none belongs into an address; with a warning.
fn without_invisible(cell: &str, report: &mut Report<'_>) -> String {
    let seen: String = cell.chars().filter(|c| !is_invisible(*c)).collect();
    if seen.len() < cell.len() {
        let wrong = "had invisible characters, which were taken out";
        report.warning(&seen, wrong, "type it anew instead of copying it");
    }
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_invisible(c: char) -> bool {
    let is_blank = c.is_whitespace();
    (c.is_control() && !is_blank)
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}')
}

/// The text without the signs round it that belong to a sentence: brackets, quotes, `,` and `.`.
fn without_signs_round(text: &str) -> &str {
    const ROUND: &str = "<>\"'„“”‚‘’«»`,;!";
    let mut text = text.trim_matches(|c: char| ROUND.contains(c) || c.is_whitespace());
    // Brackets stay where they are pairs: …/wiki/Bad_(Ort).
    loop {
        let pairs = [('(', ')'), ('[', ']')];
        let shorter = pairs.iter().find_map(|(open, close)| {
            let inside = text.strip_prefix(*open);
            let lone = || text.strip_suffix(*close).filter(|head| !head.contains(*open));
            inside.map(|rest| rest.strip_suffix(*close).unwrap_or(rest)).or_else(lone)
        });
        let shorter = shorter.or_else(|| text.strip_suffix(['.', ':', ',', ';']));
        match shorter {
            Some(shorter) => text = shorter.trim(),
            None => return text,
        }
    }
}
