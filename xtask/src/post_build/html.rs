//! Finds tags in a page, and changes attributes in place: `html5gum` reads, as browsers do, and what
//! isn't changed stays byte for byte.

use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{Readable as _, Tokenizer};
use std::ops::Range;

/// A start tag in its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Lower-case name.
    pub name: String,
    /// The whole tag, `<` to `>`, in bytes of the page.
    pub span: Range<usize>,
    /// Lower-case names and values, in order; no value is an empty one.
    pub attributes: Vec<(String, String)>,
    /// What stands in a script or style element; empty for other tags.
    pub raw_text: &'a str,
}

impl Tag<'_> {
    /// An attribute's value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// All start tags, in order.
#[must_use]
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let Ok(tokens) = Tokenizer::new_with_emitter(page.to_reader(), emitter).collect();
    let tokens: Vec<Token<usize>> = tokens;
    let mut found: Vec<Tag<'_>> = Vec::new();
    for token in tokens {
        match (token, found.last_mut()) {
            (Token::StartTag(tag), _) => found.push(start(&tag)),
            // Within a script or a style there are no other tags.
            (Token::EndTag(end), Some(tag))
                if matches!(tag.name.as_str(), "script" | "style")
                    && text(&end.name) == tag.name
                    && tag.raw_text.is_empty() =>
            {
                tag.raw_text = page.get(tag.span.end..end.span.start).unwrap_or_default();
            }
            _ => {}
        }
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

fn start<'a>(tag: &StartTag<usize>) -> Tag<'a> {
    let mut attributes: Vec<_> = tag.attributes.iter().collect();
    attributes.sort_by_key(|(_, value)| value.span.start);
    let attributes =
        attributes.into_iter().map(|(name, value)| (text(name), text(&value.value))).collect();
    Tag { name: text(&tag.name), span: tag.span.start..tag.span.end, attributes, raw_text: "" }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name, attributes, raw text.
    type Seen<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str);

    fn check(page: &str, expected: &[Seen<'_>]) {
        let found = tags(page);
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let seen: Vec<_> = found
            .iter()
            .map(|tag| (tag.name.as_str(), tag.attributes.clone(), tag.raw_text))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(name, attributes, text)| (*name, attributes.iter().map(owned).collect(), *text))
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
        check("<a title=\"&quot;&amp;\" TITLE=second>", &[("a", &[("title", "\"&")], "")]);
        check("<style>a</style></p><p>", &[("style", &[], "a"), ("p", &[], "")]);
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
