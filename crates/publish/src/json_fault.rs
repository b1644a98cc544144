//! What a person did who wrote JSON that is none: by the place where the gate found the fault.

use crate::finding::Finding;

/// The finding for a fault in this line and column (in bytes, from 1).
pub fn finding(bytes: &[u8], line: usize, column: usize) -> Finding {
    let text = String::from_utf8_lossy(bytes);
    // The gate leaves out what stands before the first sign of JSON.
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').trim_end();
    let starts = text.match_indices('\n').map(|(at, _)| at + 1);
    let start = std::iter::once(0).chain(starts).nth(line.saturating_sub(1)).unwrap_or(text.len());
    // A line break that may not be there is counted to the next line, in front of its first sign.
    let mut at = text.len().min(start + column).saturating_sub(1);
    // The gate says the same of the last sign and of the end behind it.
    if at + 1 == text.len() && depth(text) > 0 {
        at = text.len();
    }
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let (before, after) = text.split_at(at);
    let (wrong, mend) = another_language(text).unwrap_or_else(|| fault(before, after));
    let skipped = String::from_utf8_lossy(bytes);
    let skipped = skipped.len() - skipped.trim_start().len();
    let above = bytes.iter().take(skipped).filter(|byte| **byte == b'\n').count();
    let wrong = format!("no valid JSON, column {column}: {wrong}");
    let value: String = after.lines().next().unwrap_or_default().chars().take(40).collect();
    Finding::error((line + above) as u64, "", &value, &wrong, mend)
}

/// What the fault is, and how to mend it.
fn fault(before: &str, after: &str) -> (&'static str, &'static str) {
    let last = before.trim_end().chars().next_back();
    let first = after.chars().next();
    let begins = |signs: &[&str]| signs.iter().any(|sign| after.starts_with(sign));
    match (last, first) {
        _ if begins(&["//", "/*", "#"]) => ("a comment", "take it out: JSON has no comments"),
        (_, None) => ("it ends too early", "look whether the file was saved to its end"),
        (Some(','), Some('}' | ']')) => ("a comma before the closing bracket", "take it out"),
        (Some('}' | ']'), Some('{' | '[')) if is_closed(before) => (
            "several JSON texts, one after the other (JSON lines)",
            "write one FeatureCollection that holds all of them",
        ),
        (Some('}' | ']'), Some(_)) if is_closed(before) => (
            "something stands behind the end",
            "take out what follows the last bracket, or look for one bracket too many",
        ),
        (_, Some('\'')) => ("single quotes", "write \"double quotes\""),
        (_, Some('“' | '”' | '„' | '«' | '»')) => {
            ("typographic quotes", "write \"straight quotes\"")
        }
        (_, Some('\n' | '\r' | '\t')) => {
            ("a line break or tab inside a text", "write it as \\n or \\t")
        }
        _ if begins(&["NaN", "Infinity", "None", "undefined", "True", "False"]) => {
            ("a word that JSON does not have", "write null, true, false or a number")
        }
        (Some('{' | ','), Some(c)) if c.is_alphabetic() => {
            ("a name without quotes", "put it in \"quotes\"")
        }
        (Some('0'), Some(c)) if c.is_ascii_digit() => {
            ("a number that begins with 0", "put it in \"quotes\" if it is a key or postcode")
        }
        (Some('"' | '}' | ']' | 'e' | 'l' | '0'..='9'), Some('"' | '{' | '[')) => {
            ("a comma is missing", "put it between the two")
        }
        _ => ("something else was expected here", "let an editor for JSON show it"),
    }
}

/// Whether every bracket of a text is closed, outside of strings.
fn is_closed(text: &str) -> bool {
    depth(text) == 0
}

/// How many brackets and strings of a text are open at its end; below 0 are too many closed.
fn depth(text: &str) -> i64 {
    let (mut depth, mut in_string, mut escaped) = (0_i64, false, false);
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            '{' | '[' if !in_string => depth += 1,
            '}' | ']' if !in_string => depth -= 1,
            _ => {}
        }
    }
    depth + i64::from(in_string)
}

/// What a text is that begins as a script or as YAML, and how it becomes JSON.
pub fn another_language(text: &str) -> Option<(&'static str, &'static str)> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let line = text.lines().next().unwrap_or_default().trim_end();
    let is_yaml = line == "---"
        || line.starts_with("%YAML")
        || YAML.iter().any(|name| line.strip_prefix(name).is_some_and(|l| l.starts_with(':')));
    if is_yaml {
        return Some(("YAML, no JSON", "convert it to JSON"));
    }
    // `var data = {`, `callback({`, `export default {`, `module.exports = [`.
    let head = text.split(['{', '[']).next().filter(|head| head.len() < text.len())?.trim_end();
    let is_name = |c: char| c.is_alphanumeric() || "_$. ".contains(c);
    let is_script = |head: &str| {
        !head.trim().is_empty()
            && head.chars().all(is_name)
            && head.starts_with(|c: char| c.is_alphabetic() || "_$".contains(c))
    };
    if head.strip_suffix('(').is_some_and(is_script) {
        return Some(("a call of a script round it (JSONP)", "leave only what is in the brackets"));
    }
    if head.strip_suffix('=').is_some_and(is_script) || head == "export default" {
        return Some(("a script, no JSON", "leave only the braces and what is in them"));
    }
    None
}

/// Names with which a feed in YAML may begin.
const YAML: [&str; 6] = ["type", "profile", "title", "features", "contents", "last_modified"];
