//! HSDS lets a description hold HTML; the profile shows plain text. What looks like a tag is taken
//! out, ends of paragraphs become line breaks, and the entities that hide markup are read.
//!
//! Absent: an HTML parser. What is left is shown as text by the app, so nothing can be smuggled in.

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

/// Reads the entities, the ampersand's last, so that `&amp;lt;` says `&lt;`.
fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    const ENTITIES: [(&str, &str); 7] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    ENTITIES.iter().fold(text.to_owned(), |text, (entity, said)| text.replace(entity, said))
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
