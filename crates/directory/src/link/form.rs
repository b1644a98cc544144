//! `application/x-www-form-urlencoded` (WHATWG URL, section 5), both ways, by the crate of that name.
//!
//! One difference in writing: `,` and `/` stay readable, as RFC 3986 allows in a query.

use super::MAX_BYTES;
use form_urlencoded::{byte_serialize, parse};

/// The pairs with a name, decoded; bytes that are no UTF-8 become U+FFFD. A pair that reaches
/// beyond [`MAX_BYTES`] ends the reading.
pub(super) fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    let bytes = query.as_bytes();
    let whole = match bytes.get(..=MAX_BYTES) {
        Some(read) => read.iter().rposition(|byte| *byte == b'&').unwrap_or(0),
        None => bytes.len(),
    };
    parse(&bytes[..whole]).into_owned().filter(|(key, _)| !key.is_empty())
}

/// Adds a pair.
pub(super) fn push(out: &mut String, key: &str, value: &str) {
    if !out.is_empty() {
        out.push('&');
    }
    out.extend(encoded(key));
    out.push('=');
    out.extend(encoded(value));
}

fn encoded(text: &str) -> impl Iterator<Item = &str> {
    byte_serialize(text.as_bytes()).map(|piece| match piece {
        "%2C" => ",",
        "%2F" => "/",
        piece => piece,
    })
}
