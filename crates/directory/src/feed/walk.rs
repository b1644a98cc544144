//! Goes through JSON text value by value. `serde_json` reads the values; what stands between those of
//! a list or an object is read here, so that a long feed is read in steps, a list only as far as
//! it is wanted, and every fault has its place in the whole text.
//!
//! Invariant: a value handed on is of right grammar as a whole. Values are passed without recursion
//! ([`RawValue`]), so a hostile depth costs memory in its measure and never the stack.

#[cfg(test)]
mod tests;

use super::{FeedError, not_json};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::ops::Range;

/// A walk through the members of the one object that a document should be, in steps, since a feed
/// may be long. All that it has passed is of right grammar.
#[derive(Debug, Default)]
pub(super) struct Walk {
    at: usize,
    /// The list that is being passed: the name of its member, and where it begins.
    list: Option<(String, usize)>,
}

impl Walk {
    /// How many bytes it has passed.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Goes on for so many bytes and the end of the value that they reach into (in a member that is
    /// a list: of its element), and hands on each member whose end it finds, by name and place;
    /// whether the text ended. A text that is another value than an object has no members.
    ///
    /// # Errors
    /// [`FeedError::NotJson`] with the place of the first fault.
    pub fn step(
        &mut self,
        text: &str,
        bytes: usize,
        found: &mut dyn FnMut(&str, Range<usize>),
    ) -> Result<bool, FeedError> {
        let until = self.at.saturating_add(bytes);
        let mut cursor = Cursor { text, at: self.at };
        let mut ended = false;
        while !ended && cursor.at < until {
            ended = self.pass(&mut cursor, found)?;
        }
        self.at = cursor.at;
        Ok(ended)
    }

    /// Passes one member, or one element of a member that is a list; whether the text ended.
    fn pass(
        &mut self,
        cursor: &mut Cursor<'_>,
        found: &mut dyn FnMut(&str, Range<usize>),
    ) -> Result<bool, FeedError> {
        let (name, from) = if let Some(list) = self.list.take() {
            cursor.value()?;
            if cursor.eat(b',') {
                self.list = Some(list);
                return Ok(false);
            }
            cursor.expect(b']')?;
            list
        } else {
            if cursor.at == 0 {
                if !cursor.eat(b'{') {
                    cursor.value()?;
                    return cursor.end();
                }
                if cursor.eat(b'}') {
                    return cursor.end();
                }
            }
            // A name that is no text names nothing that is known.
            let name = string(cursor.name()?).unwrap_or_default();
            cursor.space();
            let from = cursor.at;
            if !cursor.eat(b'[') {
                cursor.value()?;
            } else if !cursor.eat(b']') {
                self.list = Some((name, from));
                return Ok(false);
            }
            (name, from)
        };
        found(&name, from..cursor.at);
        if cursor.eat(b',') {
            return Ok(false);
        }
        cursor.expect(b'}')?;
        cursor.end()
    }
}

/// The text that a string says; `None` for another type, and for half of a surrogate pair.
pub(super) fn string(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

/// The elements of a list, which is of right grammar; `None` for another type.
pub(super) fn items(list: &str) -> Option<impl Iterator<Item = &RawValue>> {
    let mut at = list.starts_with('[').then_some(1)?;
    Some(std::iter::from_fn(move || next_item(list, &mut at)))
}

/// The next element of a list of right grammar, from this place on: behind the opening bracket or
/// the last element, and then behind this one; `None` at the end.
pub(super) fn next_item<'a>(text: &'a str, at: &mut usize) -> Option<&'a RawValue> {
    let mut cursor = Cursor { text, at: *at };
    cursor.eat(b',');
    // The closing bracket begins no value, and so ends the list.
    let item = cursor.value().ok()?;
    *at = cursor.at;
    Some(item)
}

/// The members of an object of right grammar in their order, repeated names included; `None` for
/// another type. The names are strings.
pub(super) fn entries(object: &str) -> Option<impl Iterator<Item = (&RawValue, &RawValue)>> {
    let at = object.starts_with('{').then_some(1)?;
    let mut cursor = Cursor { text: object, at };
    Some(std::iter::from_fn(move || {
        cursor.eat(b',');
        Some((cursor.name().ok()?, cursor.value().ok()?))
    }))
}

/// A place in a text.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    /// Passes white space and a value.
    fn value(&mut self) -> Result<&'a RawValue, FeedError> {
        self.space();
        let rest = self.text.get(self.at..).unwrap_or_default();
        match <&RawValue>::deserialize(&mut serde_json::Deserializer::from_str(rest)) {
            Ok(value) => {
                self.at += value.get().len();
                Ok(value)
            }
            Err(fault) => Err(not_json(self.text, self.at + place(rest, &fault))),
        }
    }

    /// Passes the name of an object's member and the colon behind it.
    fn name(&mut self) -> Result<&'a RawValue, FeedError> {
        self.space();
        if self.peek() != Some(b'"') {
            return Err(self.fault());
        }
        let name = self.value()?;
        self.expect(b':')?;
        Ok(name)
    }

    /// Whether the text ends here, after white space; always `true`.
    fn end(&mut self) -> Result<bool, FeedError> {
        self.space();
        if self.peek().is_none() { Ok(true) } else { Err(self.fault()) }
    }

    fn expect(&mut self, sign: u8) -> Result<(), FeedError> {
        if self.eat(sign) { Ok(()) } else { Err(self.fault()) }
    }

    /// Passes white space, and this sign if it comes then.
    fn eat(&mut self, sign: u8) -> bool {
        self.space();
        let comes = self.peek() == Some(sign);
        self.at += usize::from(comes);
        comes
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The sign here is wrong.
    fn fault(&self) -> FeedError {
        not_json(self.text, self.at)
    }
}

/// The byte at which `serde_json` found a fault in a text; the text's length if it ends too early.
fn place(text: &str, fault: &serde_json::Error) -> usize {
    let starts = text.match_indices('\n').map(|(at, _)| at + 1);
    let start =
        std::iter::once(0).chain(starts).nth(fault.line().saturating_sub(1)).unwrap_or(text.len());
    let read = start + fault.column();
    // It has read what is wrong, but for the end and for control characters in strings.
    match fault.is_eof() || fault.to_string().starts_with("control character") {
        true => read,
        false => read.saturating_sub(1),
    }
}
