//! The rules for single values, as pure checks without a regular expression. What they let in may
//! be linked, dialled and shown.

use crate::schedule::Minute;
use crate::text::is_word;
use chrono::NaiveDate;
use std::borrow::Cow;

/// Longest name, provider, street or note, in characters.
pub const MAX_NAME: usize = 300;
/// Longest short notice, in characters.
pub const MAX_ALERT: usize = 1_000;
/// Longest description, in characters.
pub const MAX_DESCRIPTION: usize = 10_000;
/// Longest web address, in bytes.
pub const MAX_URL: usize = 2_000;
/// Most entries of a list.
pub const MAX_ENTRIES: usize = 200;

/// A stable, URL-safe id (RFC 3986 "unreserved"), 1 to 200 characters.
pub fn is_id(text: &str) -> bool {
    let safe = |b: u8| b.is_ascii_alphanumeric() || b"._~-".contains(&b);
    (1..=200).contains(&text.len()) && text.bytes().all(safe)
}

/// An address that a `mailto:` link can carry as it is: one @ between two parts, a dot in the
/// second, and nothing that would end the address or begin a header (`?`, `&`, `%`, a comma).
pub fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.split_once('@') else { return false };
    let plain =
        |c: char| !c.is_whitespace() && !is_forbidden(c) && !r#"@?&%#,;:<>()[]"\"#.contains(c);
    let dotted = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    text.len() <= 254 && !local.is_empty() && dotted && local.chars().chain(host.chars()).all(plain)
}

/// An absolute `http:` or `https:` address. A user name before the host is refused: it makes a
/// host look like another. So is a backslash, which browsers read as a slash.
pub fn is_web_address(text: &str) -> bool {
    let scheme = ["https://", "http://"].iter().find(|scheme| {
        text.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme))
    });
    let Some(rest) = scheme.and_then(|scheme| text.get(scheme.len()..)) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii() || "-._:[]".contains(c);
    text.len() <= MAX_URL
        && host.starts_with(|c: char| is_word(c) || c == '[')
        && host.chars().all(name)
        && !text.contains(|c: char| c.is_whitespace() || is_forbidden(c) || "\\\"<>".contains(c))
}

/// An official key: 2 digits (a state), 5 (a district) or 8 (a municipality).
pub fn is_ags(text: &str) -> bool {
    matches!(text.len(), 2 | 5 | 8) && is_digits(text)
}

/// Visible ASCII without spaces, at most 200 characters: an opaque tag.
pub fn is_tag(text: &str) -> bool {
    matches!(text.len(), 1..=200) && text.bytes().all(|b| b.is_ascii_graphic())
}

/// The address of a part, relative or whole. Whether its origin is allowed, the browser's own
/// reading of addresses decides; what is no web address goes no further than here.
pub fn is_part_address(text: &str) -> bool {
    let scheme = text.split(['/', '?', '#']).next().unwrap_or_default().contains(':');
    is_tag(text) && !text.contains(['\\', '#']) && (!scheme || is_web_address(text))
}

/// A German postcode.
pub fn is_postal_code(text: &str) -> bool {
    text.len() == 5 && is_digits(text)
}

/// A BCP 47 tag by its shape, with the language in lower case (`AR` → `ar`, `zh-Hant` stays).
pub fn language(text: &str) -> Option<String> {
    let mut parts = text.split('-');
    let primary = parts.next().filter(|p| (2..=3).contains(&p.len()))?;
    let fits = primary.bytes().all(|b| b.is_ascii_alphabetic())
        && parts
            .all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
    let rest = text.get(primary.len()..)?;
    (fits && text.len() <= 35).then(|| [&primary.to_ascii_lowercase(), rest].concat())
}

/// A date that exists: `2026-11-22`.
pub fn date(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    NaiveDate::from_ymd_opt(
        number(year, 4)?.into(),
        number(month, 2)?.into(),
        number(day, 2)?.into(),
    )
}

/// A date as precise as known: `2025`, `2025-10` or `2025-10-28`.
pub fn is_partial_date(text: &str) -> bool {
    match text.len() {
        4 => number(text, 4).is_some(),
        7 => date(&[text, "-01"].concat()).is_some(),
        _ => date(text).is_some(),
    }
}

/// An instant after RFC 3339: `2026-11-22T17:00:00Z`, `2026-11-22T18:00:00.5+01:00`.
pub fn is_timestamp(text: &str) -> bool {
    let Some((day, time)) = text.split_once(['T', 't']) else { return false };
    let Some((clock, rest)) = time.split_at_checked(8) else { return false };
    let Some((hour_minute, second)) = clock.rsplit_once(':') else { return false };
    let offset = match rest.strip_prefix('.') {
        Some(fraction) => match fraction.trim_start_matches(|c: char| c.is_ascii_digit()) {
            offset if offset.len() < fraction.len() => offset,
            _ => return false,
        },
        None => rest,
    };
    let offset_fits = matches!(offset, "Z" | "z")
        || offset.strip_prefix(['+', '-']).is_some_and(|o| minute(o).is_some_and(|m| m.0 < 1440));
    date(day).is_some()
        && minute(hour_minute).is_some_and(|m| m.0 < 1440)
        && number(second, 2).is_some_and(|s| s <= 60)
        && offset_fits
}

/// A time of day, `00:00` to `24:00`.
pub fn minute(text: &str) -> Option<Minute> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (number(hour, 2)?, number(minute, 2)?);
    let total = hour * 60 + minute;
    (minute < 60 && total <= 1440).then_some(Minute(total))
}

/// The text without what a reader cannot see but a machine obeys: control characters (line breaks
/// may stay) and overrides of the text's direction (U+202A–202E, U+2066–2069), which can make
/// "moc.live" read as another address. The second value says whether any were taken out.
pub fn clean(text: &str, keeps_lines: bool) -> (Cow<'_, str>, bool) {
    let breaks_line = |c: char| matches!(c, '\n' | '\r' | '\t');
    if !text.contains(|c: char| breaks_line(c) || is_forbidden(c)) {
        return (Cow::Borrowed(text), false);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' if keeps_lines => out.push('\n'),
            '\r' => {}
            '\n' | '\t' => out.push(' '),
            c if is_forbidden(c) => {}
            c => out.push(c),
        }
    }
    let forbidden = text.contains(|c| is_forbidden(c) && !breaks_line(c));
    (Cow::Owned(out), forbidden)
}

fn is_forbidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<u16> {
    if text.len() != digits || !is_digits(text) {
        return None;
    }
    text.parse().ok()
}
