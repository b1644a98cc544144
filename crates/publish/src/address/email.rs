//! E-mail addresses: hidden from robots, with names, brackets and `mailto:`.

use super::{one_line, without_signs_round};
use crate::nfkd;
use crate::report::Report;
use directory::feed::rules;

/// The address of a cell, mended where that is certain. What is no address comes back as it stands,
/// for the gate to refuse.
pub fn email(cell: &str, report: &mut Report<'_>) -> Option<String> {
    let text = one_line(cell);
    if is_mailbox(&text) {
        return Some(text);
    }
    let text = if text.is_ascii() { text } else { nfkd_signs(&text) };
    let mut found: Vec<String> = Vec::new();
    for part in text.split([';', ',', '/', '|', '<', '>', ' ', '\n']) {
        found.extend(mailbox(part));
    }
    if found.is_empty() {
        // Hidden or broken by spaces and commas: only as a whole.
        found.extend(mailbox(&joined(&text)));
    }
    let Some(first) = found.first() else {
        if rules::is_email(&text) {
            let mend = "write the address as it stands on the office's letters";
            report.error(cell, "has no host that can exist", mend);
            return None;
        }
        return Some(text);
    };
    if found.len() > 1 {
        let mend = format!("keep one; {first} was published");
        report.warning(cell, "is several addresses", &mend);
    } else {
        report.warning(cell, &format!("was read as {first}"), "check it; write only the address");
    }
    Some(first.clone())
}

/// An address in signs that belong to a sentence, or after `mailto:`.
fn mailbox(part: &str) -> Option<String> {
    let bare = without_signs_round(part);
    let is_link = bare.get(..7).is_some_and(|head| head.eq_ignore_ascii_case("mailto:"));
    let bare = if is_link { &bare[7..] } else { bare };
    is_mailbox(bare).then(|| bare.to_owned())
}

/// What the gate takes, with a host that ends as hosts do.
fn is_mailbox(text: &str) -> bool {
    let top = text.rsplit('.').next().unwrap_or_default();
    let is_top = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
    let host = text.rsplit('@').next().unwrap_or_default();
    let is_host = host.split('.').all(|label| !label.starts_with('-') && !label.ends_with('-'));
    rules::is_email(text)
        && (is_top || top.starts_with("xn--"))
        && is_host
        && !super::web::mixes_scripts(text)
}

/// `x (at) y.de`, `x [at] y [dot] de`, `x at y.de`, `x @ y.de`, `x@y,de` as one word.
fn joined(text: &str) -> String {
    let mut text = without_signs_round(text).to_owned();
    for (words, sign) in [(["at", "ät", "ad", "@"], "@"), (["dot", "punkt", "pkt", "."], ".")] {
        for word in words {
            for (open, close) in [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')] {
                let spaced = [" ", ""].map(|gap| format!("{open}{gap}{word}{gap}{close}"));
                for hidden in spaced {
                    text = replace_word(&text, &hidden, sign);
                }
            }
            text = replace_word(&text, &format!(" {word} "), sign);
        }
    }
    let text = text.replace(" @", "@").replace("@ ", "@").replace(" .", ".").replace(". ", ".");
    // A comma before the last part of a host is a full stop that slipped.
    match text.rsplit_once(',') {
        Some((head, top)) if head.contains('@') && (2..=3).contains(&top.len()) => {
            [head, ".", top].concat()
        }
        _ => text,
    }
}

/// Replaces a word that may be written in capitals, and the spaces round it.
fn replace_word(text: &str, word: &str, sign: &str) -> String {
    let lower = text.to_lowercase();
    // Only where lower case changes no lengths are the places the same.
    let Some(at) = lower.find(word).filter(|_| lower.len() == text.len()) else {
        return text.to_owned();
    };
    let (head, rest) = text.split_at(at);
    [head.trim_end(), sign, rest[word.len()..].trim_start()].concat()
}

/// Signs of other widths (`＠`) as usual ones; letters stay as they are.
fn nfkd_signs(text: &str) -> String {
    let usual = |c: char| if c.is_alphanumeric() { c.to_string() } else { nfkd(&c.to_string()) };
    text.chars().map(usual).collect()
}
