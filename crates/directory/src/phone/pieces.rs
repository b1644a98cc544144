//! A text with several entries, taken apart: what is invisible goes, every kind of space, hyphen
//! and digit becomes the plain one, and each entry stands by itself.

use crate::text::is_invisible;

/// The text with plain characters only, in which `\n` is the only line break.
pub(super) fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace("%2B", "+").replace("%20", " ");
    text.chars().filter_map(plain_char).collect()
}

fn plain_char(c: char) -> Option<char> {
    Some(match c {
        c if is_invisible(c) => return None,
        '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{fe58}'
        | '\u{fe63}'
        | '\u{ff0d}' => '-',
        '\u{2044}' | '\u{2215}' | '\u{ff0f}' | '\\' => '/',
        '\u{b7}' | '\u{2022}' | '\u{2024}' | '\u{ff0e}' => '.',
        '\u{ff0b}' => '+',
        '[' | '{' | '\u{ff08}' => '(',
        ']' | '}' | '\u{ff09}' => ')',
        '\u{ff1b}' => ';',
        '\u{ff0c}' => ',',
        '\u{ff1a}' => ':',
        c if c.is_whitespace() => ' ',
        c if c.is_control() => return None,
        c => digit(c).unwrap_or(c),
    })
}

/// Digits of other scripts (full width, Arabic, Persian) as ours.
fn digit(c: char) -> Option<char> {
    [0xff10, 0x660, 0x6f0].into_iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(zero).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

/// The entries of a text: lines, and what semicolons and upright lines separate, but not within
/// brackets. A line that is nothing but a remark in brackets, or RFC 3966's `ext=20`, belongs to
/// the entry before it, a line that is nothing but a label ("Telefon:") to the one behind it.
pub(super) fn pieces(plain: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut label: Option<&str> = None;
    for part in split(plain) {
        let part = part.trim_matches(|c: char| c.is_whitespace() || "'\"`´’‘=".contains(c));
        let is_remark = part.starts_with('(') && part.ends_with(')') && has_letters(part);
        match out.last_mut() {
            _ if part.is_empty() => {}
            Some(last) if is_remark => *last = [last, " ", part].concat(),
            Some(last) if part.starts_with("ext=") => {
                *last = [last, " ", &part.replace('=', ". ")].concat()
            }
            _ if is_label_only(part) && label.is_none() => label = Some(part),
            _ => out.push([label.take().unwrap_or_default(), " ", part].concat().trim().to_owned()),
        }
    }
    out.extend(label.map(str::to_owned));
    out
}

fn split(plain: &str) -> Vec<&str> {
    let is_balanced = plain.matches('(').count() == plain.matches(')').count();
    let mut depth = 0_usize;
    plain
        .split(|c: char| {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            matches!(c, ';' | '\n' | '|') && (depth == 0 || !is_balanced)
        })
        .collect()
}

fn is_label_only(part: &str) -> bool {
    !part.contains(|c: char| c.is_ascii_digit())
        && words(part).next().is_some()
        && words(part).all(|word| is_voice(&word) || is_fax(&word))
}

pub(super) fn has_letters(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

/// The words of a text, in lower case.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).map(str::to_lowercase)
}

/// Words before a number which say no more than that it is one.
pub(super) fn is_voice(word: &str) -> bool {
    const VOICE: &[&str] = &[
        "t",
        "tel",
        "telefon",
        "telefonnummer",
        "telefonnr",
        "telnr",
        "fon",
        "phone",
        "telephone",
        "ph",
        "p",
        "call",
        "callto",
        "ruf",
        "rufnummer",
        "rufnr",
        "nr",
        "nummer",
        "no",
        "number",
        "téléphone",
        "тел",
        "telefonisch",
        "fernruf",
    ];
    VOICE.contains(&word)
}

/// Words before a number which say how a person is reached there.
pub(super) fn is_means(word: &str) -> bool {
    const MEANS: &[&str] = &[
        "mobil",
        "mobile",
        "mobiltelefon",
        "mobilnummer",
        "mobilfunk",
        "handy",
        "handynummer",
        "m",
        "cell",
        "whatsapp",
        "signal",
        "sms",
        "hotline",
        "festnetz",
    ];
    MEANS.contains(&word)
}

/// Words for a machine.
pub(super) fn is_fax(word: &str) -> bool {
    const FAX: &[&str] = &["fax", "telefax", "faxnummer", "faxnr", "telefaxnummer", "computerfax"];
    FAX.contains(&word)
}

/// Words between two numbers, or two endings of one.
pub(super) fn is_connector(word: &str) -> bool {
    const CONNECTORS: &[&str] = &[
        "oder",
        "od",
        "o",
        "und",
        "u",
        "bzw",
        "beziehungsweise",
        "bis",
        "sowie",
        "alternativ",
        "or",
        "and",
        "to",
        "ou",
        "et",
    ];
    CONNECTORS.contains(&word)
}

/// Words before an extension.
pub(super) fn is_extension(word: &str) -> bool {
    const EXTENSION: &[&str] = &[
        "durchwahl",
        "durchw",
        "dw",
        "apparat",
        "app",
        "nebenstelle",
        "nst",
        "ext",
        "extension",
        "x",
        "hausapparat",
        "klappe",
    ];
    EXTENSION.contains(&word)
}

/// Words that belong to the digits right before them: a time, a floor, a price.
pub(super) fn is_measure(word: &str) -> bool {
    const MEASURES: &[&str] = &[
        "uhr", "h", "stock", "og", "eg", "ug", "etage", "std", "stunden", "min", "cent", "ct",
        "euro",
    ];
    MEASURES.contains(&word)
}
