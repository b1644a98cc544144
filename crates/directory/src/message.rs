//! Compiled texts: what `crates/texts` makes of a Fluent file, and how it is filled in.
//!
//! A table is UTF-8 text: the first line is the fingerprint of the keys it was made for, then one
//! pattern a line, in the order of the keys, then whatever the language brings along for its [`Formatter`]. A pattern is text with `{name}` for a value and
//! `{name|one=…|other=…}` for a choice by plural category, exact number or word; the last choice
//! is the default. `\` escapes `{ | } = \` and `\n` is a line break.
//! Deliberately absent: plural rules and number formats. The browser has them.

use crate::geo;

/// What a language knows: numbers and plurals (`Intl.NumberFormat`, `Intl.PluralRules`).
pub trait Formatter {
    /// The number as this language writes it.
    fn number(&self, n: f64) -> String;
    /// The CLDR plural category: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, n: f64) -> String;
    /// Whether inserted texts are isolated from the direction round them (Unicode FSI … PDI).
    fn isolates(&self) -> bool;
}

/// A value to insert.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// A text, as it is.
    Text(&'a str),
    /// A number, formatted by the language; chooses plurals.
    Number(f64),
}

impl From<usize> for Arg<'_> {
    fn from(n: usize) -> Self {
        Self::Number(n as f64)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

/// Named values for a pattern.
pub type Args<'a> = &'a [(&'a str, Arg<'a>)];

/// One language's patterns.
#[derive(Debug, Clone)]
pub struct Table {
    text: String,
    /// Byte range of each pattern in `text`.
    lines: Vec<(u32, u32)>,
}

impl Table {
    /// A table without texts.
    pub const fn empty() -> Self {
        Self { text: String::new(), lines: Vec::new() }
    }

    /// Reads a table; `None` if it was made for other keys (another version's leftover).
    pub fn parse(text: String, fingerprint: &str, keys: usize) -> Option<Self> {
        let mut lines = Vec::with_capacity(keys + 1);
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let end = start + line.trim_end_matches('\n').len();
            lines.push((start as u32, end as u32));
            start += line.len();
        }
        let first = *lines.first()?;
        let fits =
            text.get(first.0 as usize..first.1 as usize) == Some(fingerprint) && lines.len() > keys;
        lines.truncate(keys + 1);
        lines.remove(0);
        fits.then_some(Self { text, lines })
    }

    /// What stands after the patterns.
    pub fn rest(&self) -> &str {
        let end = self.lines.last().map_or(0, |(_, end)| *end as usize + 1);
        self.text.get(end..).unwrap_or_default()
    }

    /// The pattern of the key with this index; empty where there is none.
    pub fn pattern(&self, index: usize) -> &str {
        self.lines
            .get(index)
            .and_then(|&(start, end)| self.text.get(start as usize..end as usize))
            .unwrap_or_default()
    }
}

/// Fills a pattern in. A missing value shows its name, so that a mistake is seen and not hidden.
pub fn format(pattern: &str, args: Args, formatter: &dyn Formatter) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    fill(pattern, args, formatter, &mut out);
    out
}

fn fill(pattern: &str, args: Args, formatter: &dyn Formatter, out: &mut String) {
    let mut rest = pattern;
    // Slices are taken with `get`, so that no pattern can make this panic.
    while let Some((plain, special)) =
        rest.find(['{', '\\']).and_then(|at| rest.split_at_checked(at))
    {
        out.push_str(plain);
        rest = special;
        if let Some(escaped) = rest.strip_prefix('\\') {
            let mut chars = escaped.chars();
            match chars.next() {
                Some('n') => out.push('\n'),
                Some(c) => out.push(c),
                None => {}
            }
            rest = chars.as_str();
        } else {
            let end = closing(rest);
            placeable(rest.get(1..end).unwrap_or_default(), args, formatter, out);
            rest = rest.get(end + 1..).unwrap_or_default();
        }
    }
    out.push_str(rest);
}

fn placeable(inner: &str, args: Args, formatter: &dyn Formatter, out: &mut String) {
    let mut parts = split(inner);
    let name = parts.next().unwrap_or_default();
    let arg = args.iter().find(|(n, _)| *n == name).map(|(_, arg)| *arg);
    let mut choices = parts.filter_map(|choice| choice.split_once('=')).peekable();
    if choices.peek().is_none() {
        return match arg {
            Some(Arg::Text(text)) if formatter.isolates() => {
                out.push('\u{2068}');
                out.push_str(text);
                out.push('\u{2069}');
            }
            Some(Arg::Text(text)) => out.push_str(text),
            Some(Arg::Number(n)) => out.push_str(&formatter.number(n)),
            None => out.push_str(name),
        };
    }
    let category = match arg {
        Some(Arg::Number(n)) => formatter.plural(n),
        _ => String::new(),
    };
    let is_exact = |key: &str| match arg {
        Some(Arg::Number(n)) => geo::number(key) == Some(n),
        Some(Arg::Text(text)) => key == text,
        None => key.is_empty(),
    };
    let mut chosen = "";
    let mut by_category = None;
    let mut by_value = None;
    for (key, value) in choices {
        if is_exact(key) {
            by_value = Some(value);
        } else if key == category {
            by_category = Some(value);
        }
        chosen = value;
    }
    fill(by_value.or(by_category).unwrap_or(chosen), args, formatter, out);
}

/// Index of the `}` that closes the `{` at the start; the end where none does.
fn closing(text: &str) -> usize {
    let mut depth = 0usize;
    let mut escaped = false;
    for (i, b) in text.bytes().enumerate() {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'{' => depth += 1,
            b'}' if depth == 1 => return i,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// Splits at the `|` of the outermost level.
fn split(inner: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0usize;
    let mut escaped = false;
    inner.split(move |c| {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '|' => return depth == 0,
            _ => {}
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct German;
    impl Formatter for German {
        fn number(&self, n: f64) -> String {
            n.to_string().replace('.', ",")
        }
        fn plural(&self, n: f64) -> String {
            if n == 1.0 { "one" } else { "other" }.into()
        }
        fn isolates(&self) -> bool {
            false
        }
    }

    #[test]
    fn patterns_are_filled() {
        let many = "{n|0=Keine Stelle|one=Eine Stelle|other={n} Stellen}";
        for (pattern, args, expected) in [
            ("Karte", &[][..], "Karte"),
            (many, &[("n", Arg::Number(0.0))], "Keine Stelle"),
            (many, &[("n", Arg::Number(1.0))], "Eine Stelle"),
            (many, &[("n", Arg::Number(23.0))], "23 Stellen"),
            ("ab {place}!", &[("place", Arg::Text("Celle"))], "ab Celle!"),
            (
                "{a|x={b|y=tief|z=flach}|w=neben}",
                &[("a", Arg::Text("x")), ("b", Arg::Text("y"))],
                "tief",
            ),
            ("{km} km", &[("km", Arg::Number(2.1))], "2,1 km"),
            ("a\\nb \\{x\\}", &[], "a\nb {x}"),
            ("{fehlt}", &[], "fehlt"),
            // Broken tables must not break the page.
            ("offen {n", &[("n", Arg::Number(1.0))], "offen 1"),
            ("ende \\", &[], "ende "),
            ("{", &[], ""),
        ] {
            assert_eq!(format(pattern, args, &German), expected, "{pattern}");
        }
    }

    #[test]
    fn values_do_not_become_patterns() {
        let args = [("q", Arg::Text("{q|x=1}\\n"))];
        assert_eq!(format("„{q}“", &args, &German), "„{q|x=1}\\n“");
    }

    #[test]
    fn a_table_of_other_keys_is_refused() {
        let text = "f00d\nEins\nZwei\n".to_owned();
        let table = Table::parse(text.clone(), "f00d", 2).unwrap();
        assert_eq!((table.pattern(0), table.pattern(1), table.pattern(2)), ("Eins", "Zwei", ""));
        assert!(Table::parse(text.clone(), "beef", 2).is_none());
        assert!(Table::parse(text, "f00d", 3).is_none());
        assert!(Table::parse(String::new(), "", 0).is_none());
    }
}
