//! What stands beside a number: dates and times, signs for missing digits, and words which say that
//! nobody is to call it.

use super::Refusal;
use super::digits::is_short;
use super::pieces::{has_letters, is_connector, words};
use std::ops::Range;

/// How many runs of digits before the first number are a date, a time or a room rather than one:
/// `9-12 Uhr: 05121 132820`, `ab 1.1.2027: 05121 132820`.
pub(super) fn not_dialled(piece: &str, runs: &[Range<usize>]) -> usize {
    let is_number = |run: &Range<usize>| {
        let bare = piece[run.clone()].trim_start_matches(['(', ' ']);
        let is_time = words(&piece[run.end..]).next().is_some_and(|word| word == "uhr");
        bare.starts_with(['+', '0']) && digits(bare).len() > 4 && !is_date(bare) && !is_time
    };
    let Some(first) = runs.iter().position(is_number) else { return 0 };
    let start = runs.get(first).map_or(0, |run| run.start);
    let is_beside = |(at, run): (usize, &Range<usize>)| {
        let (text, end) = (&piece[run.clone()], runs.get(at + 1).map_or(start, |next| next.start));
        let last = words(&piece[run.end..end]).last().unwrap_or_default();
        let is_area = text.starts_with('0') && text.len() > 2 && digits(text).len() == text.len();
        let is_small = digits(text).len() <= 4 && !is_area && !is_short(&digits(text));
        let is_time = last == "uhr" && digits(text).len() <= 8;
        (is_small || is_date(text) || is_time) && !is_connector(&last)
    };
    let said = has_letters(&piece[..start]);
    if said && runs[..first].iter().enumerate().all(is_beside) { first } else { 0 }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// `22.11.2026`, `2026-11-22`.
pub(super) fn is_date(run: &str) -> bool {
    let parts: Vec<&str> = run.split(['.', '-']).map(str::trim).collect();
    let is_within = |text: &str, range: Range<u16>| {
        let is_digits = text.bytes().all(|b| b.is_ascii_digit());
        is_digits && text.parse().is_ok_and(|value| range.contains(&value))
    };
    let [first, month, last] = parts[..] else { return false };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    is_within(day, 1..32) && is_within(month, 1..13) && is_within(year, 1900..2100)
}

/// Whether signs for digits stand behind a number, or it breaks off: `1328-xx`, `1328-?`, `1328-`,
/// `13282x`, `13 28 __`. An `x` with digits behind is an extension's, one asterisk a footnote's.
pub(super) fn missing(before: &str, after: &str) -> Option<Refusal> {
    let signs = |c: char| "?._*#xXnNyY".contains(c);
    let behind = after.trim_start_matches([' ', '(']);
    let rest = behind.trim_start_matches(['-', '/', ' ']);
    let is_joined = rest.len() < behind.len();
    let (is_bracketed, touches) = (after.contains('('), behind.len() == after.len());
    let core = &rest[..rest.find(|c| !signs(c)).unwrap_or(rest.len())];
    let next = rest[core.len()..].chars().next();
    let is_word = next.is_some_and(char::is_alphabetic);
    let is_digit = rest[core.len()..].trim_start().starts_with(|c: char| c.is_ascii_digit());
    if core.starts_with("..") && is_digit {
        return Some(Refusal::Alternatives);
    }
    let mut letters = core.chars().filter(|c| c.is_alphabetic()).map(|c| c.to_ascii_lowercase());
    let letter = letters.next();
    let is_same = letter.is_some() && letters.all(|c| Some(c) == letter);
    let is_letters =
        is_same && !is_word && !is_digit && (is_joined || touches || letter == Some('x'));
    let is_address = before.contains("tel:") && is_word;
    let is_sign = !has_letters(core)
        && (core.contains('?') && !is_address
            || core.contains('_')
            || core.contains("..")
            || core.matches(['*', '#']).count() > 1
            || is_joined && core.contains(['*', '#']));
    // "1328-" and "1328- (Büro)", but not "132820 - (Büro)".
    let is_open = core.is_empty()
        && is_joined
        && (rest.is_empty() || is_bracketed && touches && next == Some('('));
    let is_named = behind.starts_with('-')
        && next.is_some()
        && words(rest).next().is_some_and(|word| ["dw", "durchwahl"].contains(&&*word))
        && digits(rest).is_empty();
    (is_letters || is_sign || is_open || is_named).then_some(Refusal::Missing)
}

/// Whether a remark says that its number is old, wrong or private. One that names other digits
/// speaks of those: `05121 132820 (alt: 05121 999999)`.
pub(super) fn is_not_to_call(remark: &str) -> bool {
    const WORDS: &[&str] = &[
        "alt",
        "alte",
        "alter",
        "altes",
        "ehemals",
        "ehemalig",
        "ehemalige",
        "ehem",
        "früher",
        "frühere",
        "vormals",
        "veraltet",
        "veraltete",
        "ungültig",
        "ungültige",
        "falsch",
        "falsche",
        "falsches",
        "privat",
        "private",
        "privatnummer",
        "privatnr",
        "abgeschaltet",
        "abgemeldet",
        "gekündigt",
        "deaktiviert",
        "stillgelegt",
        "gesperrt",
        "gelöscht",
        "obsolet",
        "old",
        "former",
        "formerly",
        "invalid",
        "wrong",
    ];
    const PHRASES: &[[&str; 2]] = &[
        ["nicht", "mehr"],
        ["nicht", "anrufen"],
        ["nicht", "veröffentlichen"],
        ["nicht", "weitergeben"],
        ["nicht", "vergeben"],
        ["nicht", "gültig"],
        ["kein", "anschluss"],
        ["außer", "betrieb"],
        ["do", "not"],
        ["no", "longer"],
    ];
    let all: Vec<String> = words(remark).collect();
    let is_person = |at: usize| {
        let title = at.checked_sub(1).and_then(|before| all.get(before));
        title.is_some_and(|word| ["herr", "herrn", "frau", "fr", "hr", "nicht"].contains(&&**word))
    };
    let says = all.iter().enumerate().any(|(at, w)| WORDS.contains(&&**w) && !is_person(at))
        || all.windows(2).any(|pair| PHRASES.iter().any(|phrase| pair == phrase));
    let is_about_others = digits(remark).len() > 4;
    says && !is_about_others || is_until(remark)
}

/// `bis 2024`, `bis 31.12.2024`.
fn is_until(remark: &str) -> bool {
    let lower = remark.to_lowercase();
    let mut parts = lower.split(|c: char| c.is_whitespace() || "(),:".contains(c));
    while let Some(part) = parts.next() {
        if part == "bis" {
            let next = parts.find(|part| !part.is_empty() && *part != "ende").unwrap_or_default();
            let is_year = next.len() == 4 && (next.starts_with("20") || next.starts_with("19"));
            return is_year && next.parse::<u16>().is_ok()
                || is_date(next)
                || next.ends_with('.') && is_day(next);
        }
    }
    false
}

/// `31.12.`
fn is_day(text: &str) -> bool {
    is_date(&[text, "2000"].concat())
}
