//! Bytes of a file, whatever program saved it, as text; and texts that a program took for another
//! encoding than they were in (`fÃ¼r`), turned back.

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// A file's text, and the encoding that it was in.
pub struct Decoded {
    /// The text, without a byte-order mark.
    pub text: String,
    /// The encoding's name, such as `UTF-8` or `windows-1252`.
    pub encoding: &'static str,
    /// Whether the encoding had to be guessed, because the bytes are no UTF-8.
    pub guessed: bool,
    /// Lines, from 1, of a file in UTF-8 in which single bytes are none, and were read as
    /// Windows-1252.
    pub mixed: Vec<u64>,
}

/// Reads UTF-8 and UTF-16, with or without byte-order mark; UTF-8 with single bytes of Windows-1252
/// in it; and takes anything else for the one of Windows-1252, DOS (CP 850) and Mac Roman in which
/// it reads most like German.
pub fn decode(bytes: &[u8]) -> Decoded {
    let plain = |text: Cow<'_, str>, encoding, guessed| Decoded {
        text: text.into_owned(),
        encoding,
        guessed,
        mixed: Vec::new(),
    };
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        if encoding == UTF_8 {
            return utf_8(&bytes[mark..]).unwrap_or_else(|| guess(&bytes[mark..]));
        }
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return plain(text, encoding.name(), false);
    }
    if let Some(encoding) = utf_16(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        return plain(text, encoding.name(), false);
    }
    utf_8(bytes).unwrap_or_else(|| guess(bytes))
}

/// UTF-16 without a byte-order mark: every second byte of a Latin text is zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, most) = (zeros(0), zeros(1), sample.len() / 2);
    if most < 4 {
        None
    } else if odd > most * 3 / 4 && even < most / 8 {
        Some(UTF_16LE)
    } else if even > most * 3 / 4 && odd < most / 8 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The bytes as UTF-8, unless more of them speak against it than for it.
fn utf_8(bytes: &[u8]) -> Option<Decoded> {
    let (mut text, mut mixed) = (String::with_capacity(bytes.len()), Vec::new());
    let (mut valid, mut invalid, mut line) = (0, 0, 1);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        line += chunk.valid().bytes().filter(|b| *b == b'\n').count() as u64;
        if !chunk.invalid().is_empty() {
            invalid += chunk.invalid().len();
            text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
            mixed.push(line);
        }
    }
    mixed.dedup();
    let encoding = UTF_8.name();
    (invalid == 0 || valid > invalid).then_some(Decoded { text, encoding, guessed: false, mixed })
}

/// The encoding of one byte a character in which the text reads most like German.
fn guess(bytes: &[u8]) -> Decoded {
    let texts = [
        (WINDOWS_1252.name(), WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()),
        ("IBM850", bytes.iter().map(|b| dos(*b)).collect()),
        (MACINTOSH.name(), MACINTOSH.decode_without_bom_handling(bytes).0.into_owned()),
    ];
    // Of equals the first, which is the most usual.
    let best = texts.into_iter().rev().max_by_key(|(_, text)| german(text));
    let (encoding, text) = best.unwrap_or_default();
    Decoded { text, encoding, guessed: true, mixed: Vec::new() }
}

/// How much a text reads like German: for each sign that is not ASCII, whether it can stand where
/// it does.
fn german(text: &str) -> i64 {
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    let mut score = 0;
    while let Some(c) = chars.next() {
        let behind = chars.peek().copied().unwrap_or(' ');
        if !c.is_ascii() {
            let rate: fn(char, char, char) -> i64 = if c.is_alphabetic() { letter } else { symbol };
            score += rate(before, c, behind);
        }
        before = c;
    }
    score
}

/// A letter speaks for an encoding where its case fits that of its neighbours, and most where it
/// stands between consonants.
fn letter(before: char, c: char, behind: char) -> i64 {
    let (is_first, is_last) = (!before.is_alphabetic(), !behind.is_alphabetic());
    let odd_vowel = match c {
        'ä' | 'Ä' => "aioAIO".contains(behind) || "aouAOU".contains(before),
        _ => "aiouAIOU".contains(behind) || "aouAOU".contains(before),
    };
    match c {
        'ß' if is_first => -3,
        'ß' => 3,
        _ if is_first && is_last => -1,
        _ if c.is_lowercase() && behind.is_uppercase() => -3,
        _ if c.is_uppercase() && before.is_lowercase() => -3,
        'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü' if odd_vowel => -1,
        'ä' | 'ö' | 'ü' if is_first => 1,
        'ä' | 'ö' if is_last => 0,
        'ä' | 'ö' | 'ü' => 3,
        'Ä' | 'Ö' | 'Ü' => 2,
        'é' | 'è' | 'ê' | 'á' | 'à' | 'ç' | 'ğ' | 'ı' | 'ş' if !is_first => 1,
        'Ÿ' => -3,
        _ if is_first && c.is_uppercase() && behind.is_lowercase() => 1,
        _ => 0,
    }
}

/// A sign that is no letter speaks against an encoding where it stands within a word.
fn symbol(before: char, c: char, behind: char) -> i64 {
    let (after, ahead) = (before.is_alphabetic(), behind.is_alphabetic());
    match c {
        '’' | '\u{a0}' | '\u{ad}' => 1,
        '–' | '—' if after && behind.is_lowercase() => -1,
        '–' | '—' => 1,
        '„' | '‚' | '‰' if after => -3,
        _ if after && ahead => -3,
        '„' | '‚' | '“' | '‘' | '»' | '«' => 1,
        '”' | '…' if ahead => -1,
        '”' | '…' => 1,
        '€' | '§' | '°' | '·' | '•' if after || c == '€' && ahead => -3,
        '€' | '§' | '°' | '·' | '•' => 1,
        '®' | '™' | '©' | '²' | '³' | '½' | '‰' if !ahead => 0,
        _ if after || ahead => -3,
        _ => -1,
    }
}

/// The words around the first sign that is not ASCII, at most 40 characters.
pub fn sample(text: &str) -> String {
    let mut cells = text.split(['\n', '\r', ';', ',', '\t', '|', '"']);
    let cell = cells.find(|cell| !cell.is_ascii()).unwrap_or_default();
    let at = cell.find(|c: char| !c.is_ascii()).unwrap_or_default();
    let word = cell[..at].trim_end().rfind(' ').map_or(0, |space| space + 1);
    cell[word..].trim().chars().take(40).collect()
}

/// The upper half of CP 850, the DOS of Western Europe.
const DOS: &str = "\
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
    áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
    ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// A byte of CP 850.
fn dos(byte: u8) -> char {
    let upper = byte.checked_sub(0x80).and_then(|place| DOS.chars().nth(place.into()));
    upper.unwrap_or(char::from(byte))
}

/// The text as it was before a program took its UTF-8 for another encoding, when that is certain:
/// `fÃ¼r`, `f├╝r` and `f√ºr` are `für`. `None` where nothing has to be turned back.
pub fn turned_back(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let once = |text: &str| {
        [latin_byte as fn(char) -> Option<u8>, dos_byte, mac_byte]
            .into_iter()
            .find_map(|byte_of| with_bytes(text, byte_of))
    };
    let mut text = once(text)?;
    // Some texts went through it twice.
    while let Some(again) = once(&text) {
        text = again;
    }
    Some(text)
}

/// The text, with each run of bytes beyond ASCII read as UTF-8. `None` where none can be.
fn with_bytes(text: &str, byte_of: fn(char) -> Option<u8>) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut turned = false;
    while let Some(begin) = rest.find(|c: char| !c.is_ascii()) {
        out.push_str(&rest[..begin]);
        rest = &rest[begin..];
        let run = rest.find(|c: char| c.is_ascii()).unwrap_or(rest.len());
        let bytes: Option<Vec<u8>> = rest[..run].chars().map(byte_of).collect();
        let read = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let read = read.filter(|read| is_certain(read, &rest[..run]));
        turned |= read.is_some();
        out.push_str(read.as_deref().unwrap_or(&rest[..run]));
        rest = &rest[run..];
    }
    out.push_str(rest);
    turned.then_some(out)
}

/// Whether a run of signs was meant to be this: `ß“` at the end of a quotation is UTF-8 too (of a
/// letter in Mali), and means itself.
fn is_certain(read: &str, run: &str) -> bool {
    let has_quotes = run.contains(['„', '“', '”', '‚', '‘', '’', '–', '—', '…']);
    read.chars().all(|c| match c {
        '\u{a0}'..='\u{ff}' | '\u{2010}'..='\u{20ac}' => true,
        '\u{100}'..='\u{17f}' => !has_quotes,
        '\u{400}'..='\u{4ff}' | '\u{600}'..='\u{6ff}' => read.chars().count() > 1,
        _ => false,
    })
}

fn latin_byte(c: char) -> Option<u8> {
    u8::try_from(u32::from(c)).ok().or_else(|| single(WINDOWS_1252, c))
}

fn mac_byte(c: char) -> Option<u8> {
    single(MACINTOSH, c)
}

fn dos_byte(c: char) -> Option<u8> {
    let place = DOS.chars().position(|other| other == c)?;
    u8::try_from(place).ok()?.checked_add(0x80)
}

fn single(encoding: &'static Encoding, c: char) -> Option<u8> {
    let text = c.to_string();
    let (bytes, _, failed) = encoding.encode(&text);
    (!failed && bytes.len() == 1).then(|| bytes[0])
}
