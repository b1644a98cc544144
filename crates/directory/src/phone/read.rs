//! What people write into a cell for telephone numbers: several of them, with words round them.
//!
//! Nothing is guessed: what could be two numbers, another ending or a remark among the digits is
//! refused with its reason, for whoever dials a wrong number calls a stranger.

use super::digits::dialled;
use super::pieces::{
    Piece, has_letters, is_connector, is_extension, is_fax, is_means, is_measure, is_voice, pieces,
    plain, words,
};
use super::remarks::{is_date, is_not_to_call, missing, not_dialled};
use super::{Doubt, Number, Outcome, Reading, Refusal};
use std::ops::Range;

/// Longest text in which numbers are looked for, in bytes.
const MAX_TEXT: usize = 2_000;

/// Reads telephone numbers as people write them: `05121 / 13 28-20 (Büro); Fax: 05121 132821`.
/// Empty for an empty text.
pub fn read(text: &str) -> Vec<Reading> {
    if text.len() > MAX_TEXT {
        let written = text.chars().take(MAX_TEXT / 10).collect();
        return vec![Reading { written, outcome: Outcome::Refused(Refusal::TooLong) }];
    }
    pieces(&plain(text)).iter().flat_map(entries).collect()
}

/// The numbers of one entry, mostly one.
fn entries(piece: &Piece) -> Vec<Reading> {
    let Piece { text: piece, doubt } = piece;
    let piece = piece.as_str();
    let reading = |written: &str, outcome| Reading { written: written.trim().to_owned(), outcome };
    if is_scientific(piece) {
        return vec![reading(piece, Outcome::Refused(Refusal::Scientific))];
    }
    if let Some(whole) = without_decimals(piece) {
        return vec![reading(piece, entry(whole, 0..whole.len(), Some(Doubt::Decimal)))];
    }
    let mut runs = runs(piece);
    runs.drain(..not_dialled(piece, &runs));
    let Some(first) = runs.first().cloned() else {
        return vec![reading(piece, Outcome::Refused(Refusal::NoNumber))];
    };
    let mut out = Vec::new();
    let (mut start, mut number, mut before) = (0, first.clone(), first);
    let mut refusal = None;
    let mut close = |start: usize, end: usize, number: Range<usize>, refusal: Option<Refusal>| {
        let part = match end == piece.len() {
            true => &piece[start..end],
            false => without_separator(&piece[start..end]),
        };
        let outcome = match refusal {
            Some(refusal) => Outcome::Refused(refusal),
            None => entry(part, number.start - start..number.end - start, *doubt),
        };
        out.push(reading(part.trim_matches([' ', ',', '/']), outcome));
    };
    for run in runs.into_iter().skip(1) {
        let between = &piece[before.end..run.start];
        match joint(between, &piece[run.clone()], &piece[run.end..]) {
            Joint::Next(at) => {
                let end = before.end + at;
                close(start, end, number, refusal.take());
                (start, number) = (end, run.clone());
            }
            Joint::Refused(why) => refusal = refusal.or(Some(why)),
            Joint::Remark => {}
        }
        before = run;
    }
    close(start, piece.len(), number, refusal);
    out
}

/// Without the sign that separates it from the next entry: `05121 132820 /`.
fn without_separator(part: &str) -> &str {
    let part = part.trim_end();
    let sign = part.chars().next_back().filter(|c| "-/,.&".contains(*c));
    sign.map_or(part, |sign| part.trim_end_matches(sign).trim_end())
}

/// How two runs of digits hang together.
enum Joint {
    /// The next entry begins, so many bytes behind the first run.
    Next(usize),
    /// They are more than one number.
    Refused(Refusal),
    /// The second belongs to the words behind the number.
    Remark,
}

fn joint(between: &str, next: &str, behind: &str) -> Joint {
    let bare = next.trim_start_matches(['(', ' ']);
    let digits = next.bytes().filter(u8::is_ascii_digit).count();
    let is_number = bare.starts_with(['+', '0']) && digits > 4 && !is_date(next);
    let first = words(behind).next().unwrap_or_default();
    let is_word_next = behind.trim_start().starts_with(char::is_alphabetic);
    let is_clock = behind.starts_with(':') || is_word_next && ["uhr", "h"].contains(&&*first);
    if has_letters(between) && !is_number && (is_date(next) || is_clock) {
        return Joint::Remark;
    }
    let all: Vec<(usize, String)> = outside_brackets(between);
    let closed = between.rfind(')').unwrap_or_default();
    let label = |word: &str| is_voice(word) || is_means(word) || is_fax(word) || word == "f";
    // The words right before the number: "Fax:", "oder mobil".
    let labels = all.iter().rev().take_while(|(_, word)| label(word)).last();
    let bare = between.trim_matches([' ', '-']);
    let is_comma = bare.ends_with(',');
    let connects = all.last().is_some_and(|(_, word)| is_connector(word));
    match (labels, between.rfind(',')) {
        // "O12345": a letter that was meant as a digit.
        _ if is_letter(between) => Joint::Refused(Refusal::Letters),
        _ if is_number && connects => Joint::Refused(Refusal::TwoNumbers),
        (_, Some(comma)) if is_number && comma >= closed => Joint::Next(comma + 1),
        (Some((at, _)), _) if is_number => Joint::Next(*at),
        _ if is_number => Joint::Refused(Refusal::TwoNumbers),
        (Some((at, word)), _) if is_fax(word) || word.starts_with("tel") => Joint::Next(*at),
        _ if connects || is_comma || ["&", "~", "\u{2192}"].contains(&bare) => {
            Joint::Refused(Refusal::Alternatives)
        }
        _ => Joint::Remark,
    }
}

/// Whether a single letter that looks like a digit touches one.
fn is_letter(between: &str) -> bool {
    let is_one = between.chars().filter(|c| c.is_alphabetic()).count() == 1;
    let is_like = |c: char| "oOlI".contains(c);
    is_one && (between.starts_with(is_like) || between.ends_with(is_like))
}

/// One entry, of which the number stands at `at`.
fn entry(part: &str, at: Range<usize>, doubt: Option<Doubt>) -> Outcome {
    let (before, run, after) = (&part[..at.start], &part[at.clone()], &part[at.end..]);
    let label: Vec<String> = words(before).collect();
    let behind: Vec<String> = words(after).collect();
    let has_digits = after.contains(|c: char| c.is_ascii_digit());
    // "1328-20 (Fax -21)" speaks of another number.
    if is_machine(&label) || label == ["f"] || is_machine(&behind) && !has_digits {
        return Outcome::Fax;
    }
    if is_date(run) {
        return Outcome::Refused(Refusal::Date);
    }
    if is_not_to_call(before) || is_not_to_call(after) {
        return Outcome::NotToCall;
    }
    if let Some(refusal) = missing(before, after).or(torn(before, run, after, &behind)) {
        return Outcome::Refused(refusal);
    }
    let read = match dialled(run) {
        Ok(read) => read,
        Err(Refusal::TooShort) if behind.first().is_some_and(|w| w.len() > 2) && vanity(run) => {
            return Outcome::Refused(Refusal::Letters);
        }
        // "0511 l2345": a letter that was meant as a digit.
        Err(Refusal::TooShort) if is_mixed(after) => return Outcome::Refused(Refusal::Letters),
        Err(refusal) => return Outcome::Refused(refusal),
    };
    let is_direct = |word: &String| word.starts_with("durchw") || word == "dw";
    let is_central = run.trim_end().ends_with("-0");
    let extension = has_digits && !is_central && behind.first().is_some_and(is_direct);
    Outcome::Number(Number {
        number: read.number,
        formatted: read.formatted,
        description: description(before, after),
        doubt: read.doubt.or(doubt).or(extension.then_some(Doubt::Extension)),
    })
}

/// Whether these words speak of a fax and of nothing else that could be reached there.
fn is_machine(words: &[String]) -> bool {
    const NOT_ONLY: &[&str] = &["kein", "keine", "nicht", "ohne", "auch", "und", "u", "and", "not"];
    let speaks = |word: &String| {
        is_means(word) || is_voice(word) && !word.starts_with('n') || NOT_ONLY.contains(&&**word)
    };
    words.iter().any(|word| is_fax(word)) && !words.iter().any(speaks)
}

/// What tears a number apart: letters that touch its digits, a time or a floor behind them.
fn torn(before: &str, run: &str, after: &str, behind: &[String]) -> Option<Refusal> {
    let first = behind.first().map(String::as_str).unwrap_or_default();
    if before.contains("://") || before.contains('@') || before.contains("www.") {
        return Some(Refusal::NoNumber);
    }
    let touches_before = before.ends_with(char::is_alphabetic);
    let own = words(before).last().unwrap_or_default();
    if touches_before && !(is_voice(&own) || is_means(&own)) {
        return Some(Refusal::Letters);
    }
    let is_digit_next =
        after.get(1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let touches =
        run.ends_with(|c: char| c.is_ascii_digit()) && after.starts_with(char::is_alphabetic);
    if touches && !is_extension(first)
        || vanity(run) && after.trim_start().starts_with(char::is_alphabetic)
    {
        return Some(Refusal::Letters);
    }
    let follows = after.trim_start_matches([' ', '.']);
    let is_ordinal = after.starts_with('.') && follows.starts_with(char::is_alphabetic);
    let measured =
        follows.starts_with(char::is_alphabetic) && is_measure(first) && !is_extension(first);
    let is_time = after.starts_with(':') && is_digit_next;
    (is_ordinal || measured || is_time).then_some(Refusal::Unclear)
}

/// Whether the first word has a digit behind its first letter.
fn is_mixed(after: &str) -> bool {
    let mut chars = after.trim_start().chars();
    chars.next().is_some_and(char::is_alphabetic)
        && chars.next().is_some_and(|c| c.is_ascii_digit())
}

/// Whether it begins as numbers do that are also written with letters.
fn vanity(run: &str) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let is_open = digits.len() < 11;
    is_open && ["0800", "0700", "0180", "0900"].iter().any(|code| digits.starts_with(code))
}

/// The words before and behind a number, but those which say no more than that it is one.
fn description(before: &str, after: &str) -> Option<String> {
    let is_plain = words(before).all(|word| is_voice(&word));
    let before = if is_plain { "" } else { tidy(before) };
    let parts: Vec<&str> = [before, tidy(after)].into_iter().filter(|p| !p.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A remark without the brackets and signs round it.
fn tidy(remark: &str) -> &str {
    let signs = |c: char| c.is_whitespace() || ",:;/-–=\"'*".contains(c);
    let bare = remark.trim_matches(signs);
    let inside = bare.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let text = inside.filter(|text| !text.contains(['(', ')'])).unwrap_or(bare).trim_matches(signs);
    let text = if text.contains(')') { text } else { text.trim_start_matches('(') };
    let last = words(text).last().unwrap_or_default();
    let text = if is_connector(&last) && text.to_lowercase().ends_with(&last) {
        text.get(..text.len() - last.len()).unwrap_or(text).trim_matches(signs)
    } else {
        text
    };
    if text.contains(char::is_alphanumeric) { text } else { "" }
}

/// Where runs of digits stand, with the signs between them; not within brackets that hold words.
fn runs(piece: &str) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut skip_to = 0;
    for (at, c) in piece.char_indices() {
        if at < skip_to {
            continue;
        }
        let remark = bracket(piece, at).filter(|inside| has_letters(&piece[inside.clone()]));
        if let Some(inside) = remark {
            skip_to = inside.end;
            out.extend(open.take());
            continue;
        }
        let begins = c.is_ascii_digit() || "+(".contains(c);
        match &mut open {
            Some(run) if begins || " -/.)".contains(c) => run.end = at + c.len_utf8(),
            Some(_) => out.extend(open.take()),
            None if begins => open = Some(at..at + c.len_utf8()),
            None => {}
        }
    }
    out.extend(open);
    let trimmed = out.into_iter().map(|run| {
        let text = piece[run.clone()].trim_end_matches(|c: char| !c.is_ascii_digit() && c != ')');
        run.start..run.start + text.len()
    });
    trimmed.filter(|run| piece[run.clone()].contains(|c: char| c.is_ascii_digit())).collect()
}

/// The bracket that opens at this place, with its signs.
fn bracket(piece: &str, at: usize) -> Option<Range<usize>> {
    let rest = piece.get(at..)?.strip_prefix('(')?;
    let mut depth = 1_usize;
    for (i, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at..at + i + 2);
        }
    }
    None
}

/// The words outside brackets, in lower case, and where they begin.
fn outside_brackets(text: &str) -> Vec<(usize, String)> {
    let mut out: Vec<(usize, String)> = Vec::new();
    let (mut depth, mut is_open) = (0_usize, false);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_word = c.is_alphabetic() && depth == 0;
        match out.last_mut() {
            Some((_, word)) if is_word && is_open => word.extend(c.to_lowercase()),
            _ if is_word => out.push((at, c.to_lowercase().collect())),
            _ => {}
        }
        is_open = is_word;
    }
    out
}

/// `4,95121E+11`, and nothing else: a word between two numbers is no exponent.
fn is_scientific(piece: &str) -> bool {
    let compact: String = piece.chars().filter(|c| !c.is_whitespace()).collect();
    let Some((mantissa, exponent)) = compact.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (whole, rest) = mantissa.split_once([',', '.']).unwrap_or((mantissa, "0"));
    digits(whole) && digits(rest) && digits(exponent.trim_start_matches('+'))
}

/// `05121132820.0`: the digits before a decimal point of a spreadsheet program.
fn without_decimals(piece: &str) -> Option<&str> {
    let (whole, rest) = piece.rsplit_once(['.', ','])?;
    let digits = whole.strip_prefix('+').unwrap_or(whole);
    let is_whole = digits.len() > 6 && digits.bytes().all(|b| b.is_ascii_digit() || b == b' ');
    (is_whole && matches!(rest, "0" | "00")).then_some(whole)
}
