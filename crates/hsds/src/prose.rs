//! HSDS lets a description hold HTML; the profile shows plain text. What looks like a tag is taken
//! out, ends of paragraphs become line breaks. Character references (`&uuml;`, `&#233;`) are read in
//! every text, since exporters write them everywhere.
//!
//! Absent: an HTML parser, and references without a semicolon, which are parts of addresses
//! (`?a=1&copy=2`). What is left is shown as text by the app, so nothing can be smuggled in.

/// The text without tags.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let Some(tag) = tag(from) else {
            out.push('<');
            rest = &from[1..];
            continue;
        };
        if breaks_line(tag) && !out.ends_with('\n') {
            out.push('\n');
        }
        rest = &from[tag.len()..];
    }
    out.push_str(rest);
    unescaped(&out).trim().to_owned()
}

/// The text as a description that may hold HTML says it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The tag at the start: `<p>`, `</p>`, `<!-- … -->`; none of `< 5`.
fn tag(text: &str) -> Option<&str> {
    let first = *text.as_bytes().get(1)?;
    if !(first.is_ascii_alphabetic() || matches!(first, b'/' | b'!')) {
        return None;
    }
    text.find('>').map(|end| &text[..=end])
}

fn breaks_line(tag: &str) -> bool {
    let name = tag.trim_matches(['<', '>', '/']).split([' ', '/', '\n']).next().unwrap_or_default();
    const BREAKING: [&str; 12] =
        ["br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "tr", "table"];
    BREAKING.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Reads the character references of HTML once, so that `&amp;lt;` says `&lt;`. A letter or sign
/// that was escaped twice (`&amp;uuml;`) is read too: nobody writes about references.
pub fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let once = html_escape::decode_html_entities(text);
    let said = match MARKUP.iter().any(|entity| once.contains(entity)) {
        true => once,
        false => html_escape::decode_html_entities(&once).into_owned().into(),
    };
    said.chars().filter_map(shown).collect()
}

/// What hides markup is read only once: shown as text, it must not become less.
const MARKUP: [&str; 3] = ["&lt;", "&gt;", "&amp;"];

/// A character that was a reference, as it is shown: a space that holds a line together is a space,
/// a place to hyphenate is nothing, and numbers from 128 to 159 mean Windows-1252 (WHATWG HTML,
/// "numeric character reference end state").
fn shown(c: char) -> Option<char> {
    const FROM_128: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    match c {
        '\u{a0}' => Some(' '),
        '\u{ad}' => None,
        '\u{80}'..='\u{9f}' => FROM_128.chars().nth(c as usize - 0x80),
        _ => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_text_stays() {
        for (text, expected) in [
            ("plain", "plain"),
            ("<p>One</p><p>Two &amp; three</p>", "One\nTwo & three"),
            ("a<br/>b<BR>c", "a\nb\nc"),
            ("<a href=\"x\">link</a>", "link"),
            ("3 < 5 and 6 > 4", "3 < 5 and 6 > 4"),
            ("ends <open", "ends <open"),
            ("&amp;lt;", "&lt;"),
            ("&lt;b&gt;", "<b>"),
            ("<!-- no -->yes", "yes"),
            ("<script>x</script>", "x"),
            ("<", "<"),
            ("Rat f&uuml;r alle &ndash; Caf&#233;", "Rat für alle – Café"),
            ("&#x2013; &#X2013; &hellip; &szlig; &Auml; &euro;", "– – … ß Ä €"),
            ("a&nbsp;b&shy;c", "a bc"),
            ("9&#150;12 Uhr, 5 &#128;", "9–12 Uhr, 5 €"),
            ("B&amp;uuml;ro", "Büro"),
            ("Q&A, R & B, &nothing; &", "Q&A, R & B, &nothing; &"),
            ("https://a.example/?a=1&copy=2&amp;b=3", "https://a.example/?a=1&copy=2&b=3"),
            ("&#0; &#xD800; &#99999999;", "&#0; &#xD800; &#99999999;"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_escaped_is_read_back() {
        for text in ["a <b> & c", "&lt;", "1 < 2", "ä\nö"] {
            assert_eq!(plain(&escaped(text)), text);
        }
    }
}
