//! A text with several entries, taken apart: what is invisible goes, every kind of space, hyphen
//! and digit becomes the plain one, and each entry stands by itself.

use super::Doubt;
use crate::text::is_invisible;

/// The text with plain characters only, in which `\n` is the only line break.
pub(super) fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace("%2B", "+").replace("%20", " ");
    text.replace(['\u{2026}', '\u{22ef}'], "...").chars().filter_map(plain_char).collect()
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
        '\u{b7}' | '\u{2024}' | '\u{ff0e}' => '.',
        '\t' | '\u{2023}' | '\u{25aa}' | '\u{25cf}' => BULLET,
        // A footnote's number, which is not dialled.
        '\u{b9}' | '\u{b2}' | '\u{b3}' | '\u{2070}'..='\u{2079}' => '*',
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

/// Stands for tabs and bullets, which separate numbers and also the parts of one.
const BULLET: char = '\u{2022}';

/// An entry of a text.
pub(super) struct Piece {
    pub text: String,
    /// What is not quite right about where it begins or ends.
    pub doubt: Option<Doubt>,
}

/// The entries of a text: lines, and what semicolons and upright lines separate, but not within
/// brackets. A line that is nothing but a remark in brackets, or RFC 3966's `ext=20`, belongs to
/// the entry before it, a line that is nothing but a label ("Telefon:") to the one behind it; and
/// digits below a line that is nothing but an area code are the rest of its number.
pub(super) fn pieces(plain: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut label: Option<&str> = None;
    let parts = split(plain);
    for (sign, part) in &parts {
        let part = part.trim_matches(|c: char| c.is_whitespace() || "'\"`´’‘=".contains(c));
        let is_remark = part.starts_with('(') && part.ends_with(')') && has_letters(part);
        match out.last_mut() {
            _ if part.is_empty() => {}
            Some(last) if is_remark => last.text = [&last.text, " ", part].concat(),
            Some(last) if part.starts_with("ext=") => {
                last.text = [&last.text, " ", &part.replace('=', ". ")].concat()
            }
            Some(last) if *sign == Some('\n') && is_begun(&last.text) && is_rest(part) => {
                *last =
                    Piece { text: [&last.text, " ", part].concat(), doubt: Some(Doubt::Wrapped) }
            }
            // Another ending, or the extension: "-20" below "05121 1328".
            Some(last) if *sign == Some('\n') && part.starts_with('-') && is_rest(part) => {
                last.text = [&last.text, ", ", part].concat()
            }
            _ if is_label_only(part) && label.is_none() => label = Some(part),
            _ => {
                let text = [label.take().unwrap_or_default(), " ", part].concat().trim().to_owned();
                let doubt = (*sign == Some(BULLET)).then_some(Doubt::Listed);
                out.push(Piece { text, doubt });
            }
        }
    }
    out.extend(label.map(|label| Piece { text: label.to_owned(), doubt: None }));
    out
}

/// The parts, each with the sign before it. Tabs and bullets separate whole numbers only.
fn split(plain: &str) -> Vec<(Option<char>, String)> {
    let is_balanced = plain.matches('(').count() == plain.matches(')').count();
    let mut depth = 0_usize;
    let mut out = vec![(None, String::new())];
    for (at, c) in plain.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let Some((_, part)) = out.last_mut() else { continue };
        let is_outside = depth == 0 || !is_balanced;
        let next = plain[at + c.len_utf8()..].trim_start_matches([' ', '(', BULLET]);
        let parts = c != BULLET || next.starts_with(['0', '+']) && digits(part) > 5;
        match c {
            ';' | '\n' | '|' | BULLET if is_outside && parts => out.push((Some(c), String::new())),
            BULLET => part.push(' '),
            c => part.push(c),
        }
    }
    out
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Whether it is nothing but an area code, or breaks off behind a hyphen or a slash.
fn is_begun(text: &str) -> bool {
    let number = text.trim_start_matches(|c: char| !c.is_ascii_digit() && !"+(".contains(c));
    if number.is_empty() || has_letters(number) {
        return false;
    }
    let bare: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let national = ["+49", "0049"].iter().find_map(|code| bare.strip_prefix(code));
    let area = national.unwrap_or(&bare);
    let is_area = area.len() <= 6 && (national.is_some() || area.starts_with('0'));
    is_area && digits(area) > 1 || text.ends_with(['-', '/'])
}

/// Whether it is nothing but the end of a number.
fn is_rest(part: &str) -> bool {
    let number = part.split('(').next().unwrap_or_default();
    let first = number.trim_start_matches(['-', '/', ' ']);
    first.starts_with(|c: char| ('1'..='9').contains(&c)) && !has_letters(number)
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
