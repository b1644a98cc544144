//! Finds tags in a page that we wrote ourselves, and changes attributes in place.
//!
//! Not an HTML parser: it knows comments, quoted attributes and raw text (script, style), which is
//! what index.html and Trunk's additions use. Everything it doesn't touch stays byte for byte.

use std::ops::Range;

/// A start tag in its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Lower-case name.
    pub name: String,
    /// The whole tag, `<` to `>`, in bytes of the page.
    pub span: Range<usize>,
    /// Names and raw values, in order; no value is an empty one.
    pub attributes: Vec<(&'a str, &'a str)>,
    /// What stands in a script or style element; empty for other tags.
    pub raw_text: &'a str,
}

impl<'a> Tag<'a> {
    /// An attribute's raw value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| *value)
    }
}

/// All start tags, in order.
#[must_use]
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = page[at..].find('<').map(|offset| at + offset) {
        let rest = &page[open..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            at = comment.find("-->").map_or(page.len(), |end| open + 4 + end + 3);
            continue;
        }
        let is_tag = rest[1..].starts_with(|letter: char| letter.is_ascii_alphabetic());
        let Some(end) = is_tag.then(|| tag_end(rest)).flatten() else {
            at = open + 1;
            continue;
        };
        let inner = rest[1..end - 1].trim_end_matches('/');
        let cut = inner.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(inner.len());
        let name = inner[..cut].to_ascii_lowercase();
        let after = &rest[end..];
        let raw_text = match name.as_str() {
            "script" | "style" => &after[..after.find(&format!("</{name}")).unwrap_or(after.len())],
            _ => "",
        };
        at = open + end + raw_text.len();
        found.push(Tag {
            span: open..open + end,
            attributes: attributes(&inner[cut..]),
            name,
            raw_text,
        });
    }
    found
}

/// The page with each span replaced by its text; spans must not overlap.
#[must_use]
pub fn replaced(page: &str, mut changes: Vec<(Range<usize>, String)>) -> String {
    changes.sort_by_key(|(span, _)| span.start);
    let mut out = String::with_capacity(page.len());
    let mut at = 0;
    for (span, text) in changes {
        out.push_str(&page[at..span.start]);
        out.push_str(&text);
        at = span.end;
    }
    out.push_str(&page[at..]);
    out
}

/// Text as it may stand between double quotes in a tag.
#[must_use]
pub fn quoted(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// Length of the tag that `text` starts with, `>` included; quotes may hold a `>`.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    None
}

fn attributes(mut text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    loop {
        text = text.trim_start();
        let end = text
            .find(|letter: char| letter == '=' || letter.is_ascii_whitespace())
            .unwrap_or(text.len());
        if end == 0 {
            return found;
        }
        let name = &text[..end];
        text = text[end..].trim_start();
        let mut value = "";
        if let Some(after) = text.strip_prefix('=') {
            let after = after.trim_start();
            let (inner, rest) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    after[1..].split_once(quote).unwrap_or((&after[1..], ""))
                }
                _ => after.split_at(
                    after.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(after.len()),
                ),
            };
            (value, text) = (inner, rest);
        }
        found.push((name, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name, attributes, raw text.
    type Seen<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str);

    fn check(page: &str, expected: &[Seen<'_>]) {
        let found = tags(page);
        let seen: Vec<_> = found
            .iter()
            .map(|tag| (tag.name.as_str(), tag.attributes.as_slice(), tag.raw_text))
            .collect();
        assert_eq!(seen, expected, "{page}");
    }

    #[test]
    fn tags_of_a_page() {
        check("<p>a < b</p>", &[("p", &[], "")]);
        check(
            r#"<META name="a>b" content='c "d"' data-hash/>"#,
            &[("meta", &[("name", "a>b"), ("content", "c \"d\""), ("data-hash", "")], "")],
        );
        check("<!-- <link> --><br>", &[("br", &[], "")]);
        check(
            "<script type=module>if (a<b) x('<p>')</script><i>",
            &[("script", &[("type", "module")], "if (a<b) x('<p>')"), ("i", &[], "")],
        );
        check("<style></style>", &[("style", &[], "")]);
        check(
            "<meta name = \"ä\"\n content=ö>",
            &[("meta", &[("name", "ä"), ("content", "ö")], "")],
        );
        check("<broken", &[]);
    }

    #[test]
    fn replacing_keeps_the_rest() {
        let page = "<a><b><c>";
        assert_eq!(
            replaced(page, vec![(6..9, "C".into()), (0..3, "A".into()), (9..9, "!".into())]),
            "A<b>C!"
        );
    }
}
