//! Files that are no spreadsheet, known by their first bytes. Absent: workbooks, and documents that
//! are archives or OLE files as these are (`workbook`).

use crate::decode;

/// How many bytes are looked at.
const SAMPLE: usize = 4096;

/// First bytes of files that are no text.
#[rustfmt::skip] // A table reads best one row a line.
const SIGNS: [(&[u8], &str); 14] = [
    (b"\x1f\x8b", "a packed file (gzip)"),
    (b"BZh", "a packed file (bzip2)"),
    (b"\xfd7zXZ\0", "a packed file (xz)"),
    (b"\x28\xb5\x2f\xfd", "a packed file (zstd)"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z)"),
    (b"Rar!\x1a", "an archive (RAR)"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"%PDF", "a PDF"),
    (b"SQLite format 3", "a database (SQLite)"),
    (b"\xff\xfe\0\0", "a text in UTF-32"),
    (b"\0\0\xfe\xff", "a text in UTF-32"),
    (b"\x7fELF", "a program"),
];

/// What a file is, if it is something else than text with cells.
pub fn kind(bytes: &[u8]) -> Option<&'static str> {
    if let Some((_, what)) = SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign)) {
        return Some(*what);
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if is_utf_32(sample) {
        return Some("a text in UTF-32");
    }
    let text = decode::decode(sample).text;
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let begins =
        |head: &str| text.get(..head.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(head));
    // Behind the first sign of JSON stands another one.
    let json = |head: char, next: &str| {
        let rest = text.strip_prefix(head).map(str::trim_start);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| next.contains(c)))
    };
    match () {
        () if begins("%PDF") => Some("a PDF"),
        () if begins("{\\rtf") => Some("a text document (RTF)"),
        () if begins("<?xml") => Some("an XML document"),
        () if begins("<") => Some("a web page (HTML)"),
        () if json('{', "\"}") || json('[', "{[]\"-0123456789") => {
            Some("a feed or other JSON (kmn-publish check reads those)")
        }
        () if is_binary(text) => Some("not text"),
        () => None,
    }
}

/// Three of four bytes of a Latin text are zero.
fn is_utf_32(sample: &[u8]) -> bool {
    let zeros = sample.iter().filter(|byte| **byte == 0).count();
    sample.len() >= 16 && zeros * 10 > sample.len() * 6
}

/// More control characters than a text has that lost a few on the way.
fn is_binary(text: &str) -> bool {
    let odd = |c: &char| c.is_ascii_control() && !c.is_ascii_whitespace() && *c != '\u{b}';
    let count = text.chars().filter(odd).count();
    count > 8 && count * 20 > text.chars().count()
}
