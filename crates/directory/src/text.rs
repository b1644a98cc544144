//! Folding: what is alike to a person who searches becomes equal to the machine.
//!
//! Göttingen = goettingen = GOTTINGEN, Straße = strasse, أحمد = احمد, İzmir = izmir.
//! Unicode normalisation comes in as an argument: the browser has it built in
//! (`String.prototype.normalize`), natively the `unicode-normalization` crate does it.

/// Unicode compatibility decomposition (NFKD) of a text.
pub type Decompose = fn(&str) -> String;

/// Folds a text for comparison: decomposed, lower case, without marks, with the German umlauts and
/// their two-letter spellings made one, Arabic and Persian letter forms unified, digits as ASCII.
/// Everything that is neither letter nor digit becomes one space; none at the ends.
pub fn fold(text: &str, decompose: Decompose) -> String {
    let decomposed = if text.chars().all(is_settled) { None } else { Some(decompose(text)) };
    let decomposed = decomposed.as_deref().unwrap_or(text);
    let mut out = String::with_capacity(decomposed.len());
    for c in decomposed.chars().flat_map(char::to_lowercase) {
        match c {
            c if is_mark(c) => {}
            // An apostrophe stands inside a word in many languages: qaʿida, Сім'я, l'asile.
            '\'' | '’' | 'ʼ' => {}
            'ß' => out.push_str("ss"),
            'ä' => push(&mut out, 'a'),
            'ö' => push(&mut out, 'o'),
            'ü' => push(&mut out, 'u'),
            'ø' => push(&mut out, 'o'),
            'æ' => push(&mut out, 'a'),
            'œ' => push(&mut out, 'o'),
            'ł' => push(&mut out, 'l'),
            'đ' | 'ð' => push(&mut out, 'd'),
            'þ' => out.push_str("th"),
            'ı' => push(&mut out, 'i'),
            'ى' | 'ی' | 'ې' => push(&mut out, 'ي'),
            'ک' => push(&mut out, 'ك'),
            'ة' | 'ە' => push(&mut out, 'ه'),
            'ٱ' => push(&mut out, 'ا'),
            '٠'..='٩' => push(&mut out, ascii_digit(c, '٠')),
            '۰'..='۹' => push(&mut out, ascii_digit(c, '۰')),
            c if is_word(c) => push(&mut out, c),
            _ if out.is_empty() || out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// The words of a folded text.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').filter(|w| !w.is_empty())
}

/// Whether a text has anything to search for: a letter or a digit.
pub fn has_words(text: &str) -> bool {
    text.chars().any(is_word)
}

/// Whether a character is a letter or a digit: it stands in none of the blocks of signs. Of scripts
/// that nobody here writes in, every character counts as one. `char::is_alphanumeric` would cut words
/// of Indic scripts in two: their vowel killer is no letter.
pub(crate) fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    let Ok(code) = u16::try_from(u32::from(c)) else { return !is_picture(c) };
    !SIGNS.iter().any(|(first, last)| (*first..=*last).contains(&code))
}

/// Characters that are neither letter nor digit, without those that decompose into others.
const SIGNS: [(u16, u16); 54] = [
    // Latin, its modifiers, Greek, Cyrillic, Armenian.
    (0x80, 0xa9),
    (0xab, 0xb1),
    (0xb4, 0xb4),
    (0xb6, 0xb8),
    (0xbb, 0xbb),
    (0xbf, 0xbf),
    (0xd7, 0xd7),
    (0xf7, 0xf7),
    (0x2c2, 0x2c5),
    (0x2d2, 0x2df),
    (0x2e5, 0x2eb),
    (0x2ed, 0x2ed),
    (0x2ef, 0x2ff),
    (0x375, 0x375),
    (0x37e, 0x37e),
    (0x384, 0x385),
    (0x387, 0x387),
    (0x3f6, 0x3f6),
    (0x482, 0x482),
    (0x55a, 0x55f),
    (0x589, 0x58f),
    // Hebrew, Arabic.
    (0x590, 0x5af),
    (0x5be, 0x5be),
    (0x5c0, 0x5c0),
    (0x5c3, 0x5c3),
    (0x5c6, 0x5c6),
    (0x5f3, 0x60f),
    (0x61b, 0x61f),
    (0x66a, 0x66d),
    (0x6d4, 0x6d4),
    (0x6fd, 0x6fe),
    // Devanagari, Georgian, Ethiopic.
    (0x964, 0x965),
    (0x10fb, 0x10fb),
    (0x1360, 0x1368),
    (0x1390, 0x1399),
    // Greek accents that stand alone.
    (0x1fbd, 0x1fbd),
    (0x1fbf, 0x1fc1),
    (0x1fcd, 0x1fcf),
    (0x1fdd, 0x1fdf),
    (0x1fed, 0x1fef),
    (0x1ffd, 0x1ffe),
    // Punctuation, currencies, arrows, boxes, pictures.
    (0x2000, 0x206f),
    (0x207a, 0x207e),
    (0x208a, 0x208e),
    (0x20a0, 0x20ff),
    (0x2190, 0x245f),
    (0x2500, 0x2775),
    (0x2794, 0x2bff),
    (0x3000, 0x3004),
    (0x3008, 0x3020),
    (0x303d, 0x303f),
    // Variants, and what has no meaning of its own.
    (0xe000, 0xf8ff),
    (0xfe00, 0xfe6f),
    (0xfff0, 0xffff),
];

/// Emoji and their like.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..)
}

/// Letters and signs of German text that fold alike with or without decomposition. Most names are
/// made of them alone, and each decomposition is a call out of WebAssembly.
fn is_settled(c: char) -> bool {
    c.is_ascii() || matches!(c, 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü' | 'ß' | '–' | '„' | '“')
}

/// Adds a letter; the `e` of `ae`, `oe`, `ue` is swallowed, so that it equals the bare umlaut.
fn push(out: &mut String, c: char) {
    if c == 'e' && out.ends_with(['a', 'o', 'u']) {
        return;
    }
    out.push(c);
}

fn ascii_digit(c: char, zero: char) -> char {
    char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
}

/// Combining marks of the scripts in use, the Arabic tatweel and invisible joiners.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61a}' | '\u{640}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{135d}'..='\u{135f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{ad}'
        | '\u{feff}')
}

/// Characters that nobody sees or types: soft hyphen, zero-width characters and joiners, marks and
/// overrides of direction, variation selectors, byte-order mark, annotations (Unicode's general
/// category Cf, and U+FE00–FE0F).
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    /// The native decomposition, for every test of this crate.
    pub(crate) fn nfkd(text: &str) -> String {
        text.nfkd().collect()
    }

    #[test]
    fn what_is_alike_folds_alike() {
        for group in [
            &["Göttingen", "goettingen", "GOTTINGEN", "Gottingen", "Go\u{308}ttingen"][..],
            &["Straße", "STRASSE", "strasse"],
            &["İzmir", "izmir", "IZMIR", "ızmir"],
            &["أحمد", "احمد", "آحمد", "اَحمد", "اـحمد"],
            &["هجرة", "هجره"],
            &["علی", "علي", "على"],
            &["کرد", "كرد"],
            &["٣١١٣٤", "31134", "۳۱۱۳۴", "３１１３４"],
            &["Łódź", "Lodz"],
            &["МИГРАЦІЯ", "миграція"],
            &["ΑΘΗΝΑ", "Αθήνα", "αθηνα"],
            &["ՀԱՅԵՐԵՆ", "հայերեն"],
            &["ᲥᲐᲠᲗᲣᲚᲘ", "ქართული"],
            &["ƏLİ", "əli"],
            &["Сім'я", "сім’я", "СІМʼЯ"],
        ] {
            for word in group {
                assert_eq!(fold(word, nfkd), fold(group[0], nfkd), "{word} ~ {}", group[0]);
            }
        }
    }

    #[test]
    fn german_needs_no_decomposition() {
        for text in ["Ämter für Straße – Öl", "„Übersee“ AE Üe äE", "ÄÖÜ äöü ß – „“"]
        {
            let decomposed = nfkd(text);
            let expected = fold(&decomposed, str::to_owned);
            assert_eq!(fold(text, |_| unreachable!("not called")), expected, "{text}");
        }
    }

    /// The twin: the standard library, for the scripts in use and what decomposition leaves as it is.
    #[test]
    fn letters_and_digits_make_words() {
        let blocks = ['\0'..='\u{6ff}', '\u{10a0}'..='\u{10ff}', '\u{1200}'..='\u{139f}'];
        let more = ['\u{1e00}'..='\u{20ff}', '\u{2190}'..='\u{245f}', '\u{2500}'..='\u{2bff}'];
        // What the library would escape is not assigned, or invisible.
        let assigned = |c: &char| c.is_ascii() || c.escape_debug().count() == 1;
        let whole = |c: &char| nfkd(&c.to_string()) == c.to_string();
        for c in blocks.into_iter().chain(more).flatten().filter(assigned).filter(whole) {
            let dingbat_digit = matches!(c, '\u{2776}'..='\u{2793}');
            if !is_mark(c) && !dingbat_digit {
                assert_eq!(is_word(c), c.is_alphanumeric(), "{c} {}", c.escape_unicode());
            }
        }
        for (text, expected) in
            [("", false), (" –…!?", false), ("🙂 ☎ €", false), ("。", false), ("李", true)]
        {
            assert_eq!(has_words(text), expected, "{text}");
        }
        assert_eq!(words(&fold("हिन्दी", nfkd)).count(), 1);
    }

    #[test]
    fn punctuation_separates_words() {
        let folded = fold("  Asyl e.V. (Hildesheim) – St.-Nikolai ", nfkd);
        assert_eq!(
            words(&folded).collect::<Vec<_>>(),
            ["asyl", "e", "v", "hildesheim", "st", "nikolai"]
        );
        assert_eq!(fold("…!?", nfkd), "");
    }
}
