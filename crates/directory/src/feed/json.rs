//! JSON (RFC 8259) as the gate reads it: the grammar is checked once, then values are cut out of the
//! text and stay text until somebody asks what they are.
//!
//! Own code, because `serde_json` costs the browser three times as much, most of it for messages
//! and numbers that nobody reads there. In tests it is the twin that both must agree with.
//!
//! Invariant: a [`Json`] is one whole value of right grammar, without space round it. Nothing
//! recurses, so a hostile depth costs memory in its measure and never the stack.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

/// A value, as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Json<'a>(&'a str);

/// A walk through the members of the one object that a text should be, in steps, since a feed may be
/// long. All that it has passed is of right grammar.
#[derive(Debug, Default)]
pub(super) struct Walk {
    at: usize,
    /// The brackets that must be closed before the member's value ends.
    open: Vec<u8>,
    /// Where the member's name stands, and its value begins.
    name: Range<usize>,
    from: usize,
}

impl Walk {
    /// How many bytes it has passed.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Goes on for so many bytes and the end of the text or number that they reach into, and hands
    /// on each member whose end it finds, as places in the text; whether the text ended. A text that
    /// is another value than an object has no members.
    ///
    /// # Errors
    /// The place of the first fault, in bytes; the text's length if it ends too early.
    pub fn step(
        &mut self,
        text: &str,
        bytes: usize,
        found: &mut dyn FnMut(Json<'_>, Range<usize>),
    ) -> Result<bool, usize> {
        let mut scanner = Scanner { text, at: self.at };
        let until = self.at.saturating_add(bytes);
        let ended = self.go(&mut scanner, until, found);
        self.at = scanner.at;
        ended.ok_or(scanner.at)
    }

    fn go(
        &mut self,
        scanner: &mut Scanner<'_>,
        until: usize,
        found: &mut dyn FnMut(Json<'_>, Range<usize>),
    ) -> Option<bool> {
        let is_object = scanner.text.starts_with('{');
        if scanner.at == 0 && is_object {
            scanner.at += 1;
            scanner.space();
            if scanner.eat(b'}').is_some() {
                return scanner.ended();
            }
            self.member(scanner)?;
        }
        loop {
            if !scanner.value_in_steps(&mut self.open, until)? {
                return Some(false);
            }
            if !is_object {
                return scanner.ended();
            }
            found(Json(scanner.text.get(self.name.clone())?), self.from..scanner.at);
            scanner.space();
            if scanner.eat(b'}').is_some() {
                return scanner.ended();
            }
            scanner.eat(b',')?;
            scanner.space();
            self.member(scanner)?;
        }
    }

    fn member(&mut self, scanner: &mut Scanner<'_>) -> Option<()> {
        let from = scanner.at;
        let name = scanner.name(from)?;
        self.name = from..from + name.0.len();
        self.from = scanner.at;
        Some(())
    }
}

impl<'a> Json<'a> {
    /// The value at this place, which a [`Walk`] found there.
    pub fn at(text: &'a str, place: Range<usize>) -> Option<Self> {
        text.get(place).map(Json)
    }

    /// The value as it is written.
    pub fn text(self) -> &'a str {
        self.0
    }

    /// The text that a string says; `None` for another type, and for half of a surrogate pair.
    pub fn string(self) -> Option<Cow<'a, str>> {
        let inner = self.0.strip_prefix('"')?.strip_suffix('"')?;
        if inner.as_bytes().contains(&b'\\') {
            unescaped(inner).map(Cow::Owned)
        } else {
            Some(inner.into())
        }
    }

    /// The next element of the array of which this text is what is left behind its opening bracket
    /// (or behind the last element), and how many bytes it took; `None` at the end.
    pub fn next_item(rest: &'a str) -> Option<(Self, usize)> {
        let mut parts = Parts { scanner: Scanner { text: rest, at: 0 }, named: false };
        let (_, item) = parts.next()?;
        Some((item, parts.scanner.at))
    }

    /// The elements of an array; `None` for another type.
    pub fn items(self) -> Option<impl Iterator<Item = Json<'a>>> {
        self.parts('[').map(|parts| parts.map(|(_, value)| value))
    }

    /// The members of an object in their order, repeated names included; `None` for another type.
    /// The names are strings.
    pub fn entries(self) -> Option<impl Iterator<Item = (Json<'a>, Json<'a>)>> {
        self.parts('{')
    }

    fn parts(self, open: char) -> Option<Parts<'a>> {
        let text = self.0.strip_prefix(open)?;
        Some(Parts { scanner: Scanner { text, at: 0 }, named: open == '{' })
    }
}

/// What stands between the brackets of an array (then the names are empty) or an object.
struct Parts<'a> {
    scanner: Scanner<'a>,
    named: bool,
}

impl<'a> Iterator for Parts<'a> {
    type Item = (Json<'a>, Json<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let scanner = &mut self.scanner;
        scanner.space();
        if scanner.eat(b',').is_some() {
            scanner.space();
        }
        // The closing bracket begins neither a name nor a value, and so ends the iteration.
        let from = scanner.at;
        let name = if self.named { scanner.name(from)? } else { Json("") };
        Some((name, scanner.value()?))
    }
}

/// A place in a text. Where a method gives `None`, it stands at the fault.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    /// Passes one value.
    fn value(&mut self) -> Option<Json<'a>> {
        let from = self.at;
        self.value_in_steps(&mut Vec::new(), usize::MAX)?;
        self.since(from)
    }

    /// Whether the text ends here.
    fn ended(&mut self) -> Option<bool> {
        self.space();
        (self.at == self.text.len()).then_some(true)
    }

    /// Passes one value, or what of it begins before this place; whether it has ended. `open` are the
    /// brackets that must be closed, innermost last.
    fn value_in_steps(&mut self, open: &mut Vec<u8>, until: usize) -> Option<bool> {
        loop {
            if self.at >= until {
                return Some(false);
            }
            match self.peek()? {
                bracket @ (b'{' | b'[') => {
                    self.at += 1;
                    self.space();
                    // In ASCII both brackets close two places after they open.
                    let close = bracket + 2;
                    if self.eat(close).is_none() {
                        open.push(close);
                        if close == b'}' {
                            self.name(self.at)?;
                        }
                        continue;
                    }
                }
                b'"' => self.string()?,
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => self.number()?,
            }
            // A value has ended: close what ends with it, until another one must follow.
            loop {
                let Some(close) = open.last().copied() else { return Some(true) };
                self.space();
                if self.eat(close).is_some() {
                    open.pop();
                    continue;
                }
                self.eat(b',')?;
                self.space();
                if close == b'}' {
                    self.name(self.at)?;
                }
                break;
            }
        }
    }

    /// Passes the name of an object's member, with the colon and the space behind it.
    fn name(&mut self, from: usize) -> Option<Json<'a>> {
        self.string()?;
        let name = self.since(from)?;
        self.space();
        self.eat(b':')?;
        self.space();
        Some(name)
    }

    fn string(&mut self) -> Option<()> {
        self.eat(b'"')?;
        loop {
            // Most bytes of a feed are passed here.
            let rest = self.text.as_bytes().get(self.at..)?;
            let plain = rest.iter().position(|b| matches!(b, b'"' | b'\\' | 0..0x20));
            self.at += plain.unwrap_or(rest.len());
            match self.peek()? {
                b'"' => return self.eat(b'"'),
                b'\\' => {
                    self.at += 1;
                    match self.peek()? {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
                        b'u' => {
                            self.at += 1;
                            for _ in 0..4 {
                                self.peek()?.is_ascii_hexdigit().then(|| self.at += 1)?;
                            }
                        }
                        _ => return None,
                    }
                }
                _ => return None,
            }
        }
    }

    fn number(&mut self) -> Option<()> {
        let _ = self.eat(b'-');
        // No number begins with a zero before another digit.
        if self.eat(b'0').is_none() {
            self.digits()?;
        }
        if self.eat(b'.').is_some() {
            self.digits()?;
        }
        if self.eat(b'e').or_else(|| self.eat(b'E')).is_some() {
            let _ = self.eat(b'+').or_else(|| self.eat(b'-'));
            self.digits()?;
        }
        Some(())
    }

    /// Passes one digit or more.
    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while self.peek().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > from).then_some(())
    }

    fn word(&mut self, word: &str) -> Option<()> {
        word.bytes().try_for_each(|byte| self.eat(byte))
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn eat(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn since(&self, from: usize) -> Option<Json<'a>> {
        self.text.get(from..self.at).map(Json)
    }
}

/// The text of a string with escapes.
fn unescaped(inner: &str) -> Option<String> {
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((plain, escape)) = rest.split_once('\\') {
        out.push_str(plain);
        let mut chars = escape.chars();
        let first = chars.next()?;
        rest = chars.as_str();
        out.push(match first {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => unicode(&mut rest)?,
            itself => itself,
        });
    }
    out.push_str(rest);
    Some(out)
}

/// The character after `\u`, which may take a second escape (RFC 8259, section 7).
fn unicode(rest: &mut &str) -> Option<char> {
    let first = unit(rest)?;
    if !(0xd800..0xdc00).contains(&first) {
        return char::from_u32(first);
    }
    *rest = rest.strip_prefix("\\u")?;
    let second = unit(rest).filter(|second| (0xdc00..0xe000).contains(second))?;
    char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))
}

/// A UTF-16 code unit of four hexadecimal digits.
fn unit(rest: &mut &str) -> Option<u32> {
    let (digits, after) = rest.split_at_checked(4)?;
    *rest = after;
    u32::from_str_radix(digits, 16).ok()
}
