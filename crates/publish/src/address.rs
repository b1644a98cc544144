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

/// What is said of a host without its scheme.
pub const NO_SCHEME: &str = "has no https:// before it";

/// The text on one line. (Invisible characters are gone before: `cell_text`.)
fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
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
