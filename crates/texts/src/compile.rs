//! From Fluent's syntax tree to the patterns of `directory::message`, and the checks between languages.

use crate::Error;
use directory::locale::Locale;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// One compiled text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The Fluent identifier.
    pub key: String,
    /// As `directory::message` reads it.
    pub pattern: String,
    /// Names of the values that it uses.
    pub values: BTreeSet<String>,
    /// For each choice by number: the categories given.
    pub plurals: Vec<BTreeSet<String>>,
}

/// Compiles one file; the messages that are right come back whatever else is wrong.
pub fn compile(file: &str, source: &str) -> (Vec<Message>, Vec<Error>) {
    let error = |key: &str, what: String| Error { file: file.into(), key: key.into(), what };
    let mut errors = Vec::new();
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, found)| {
        for e in found {
            let line = source[..e.pos.start.min(source.len())].lines().count();
            errors.push(error("", format!("line {line}: {}", e.kind)));
        }
        resource
    });
    let terms = terms(&resource);
    let mut messages: Vec<Message> = Vec::new();
    for entry in &resource.body {
        let Entry::Message(m) = entry else { continue };
        let key = m.id.name.to_owned();
        let Some(value) = &m.value else {
            errors.push(error(&key, "has no text".into()));
            continue;
        };
        if messages.iter().any(|other| other.key == key) {
            errors.push(error(&key, "stands twice".into()));
            continue;
        }
        let mut message =
            Message { key, pattern: String::new(), values: BTreeSet::new(), plurals: Vec::new() };
        match write(value, &terms, &mut message) {
            Ok(pattern) => messages.push(Message { pattern, ..message }),
            Err(what) => errors.push(error(&message.key, what)),
        }
    }
    (messages, errors)
}

/// What a language brings along because browsers don't know it, in lines for `edge/intl/own_words.rs`: the
/// terms `-intl-…`, such as `weekdays Duşem|Sêşem|…`.
pub fn intl(source: &str) -> String {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(source);
    let text = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { .. } => String::new(),
    };
    let line = |(name, pattern): (&&str, &&Pattern<&str>)| {
        let name = name.strip_prefix("intl-")?;
        Some(format!("{name} {}\n", pattern.elements.iter().map(text).collect::<String>()))
    };
    terms(&resource).iter().filter_map(line).collect()
}

/// Compares a language with the source: no key of its own, the same values, all plural categories.
pub fn check(locale: &Locale, messages: &[Message], source: &[Message]) -> Vec<Error> {
    let file = format!("{}.ftl", locale.tag);
    let error = |key: &str, what: String| Error { file: file.clone(), key: key.into(), what };
    let mut errors = Vec::new();
    for m in messages {
        match source.iter().find(|s| s.key == m.key) {
            None => errors.push(error(&m.key, "is not in the source language: remove it".into())),
            Some(s) if s.values != m.values => errors.push(error(
                &m.key,
                format!("uses the values {:?}, the source uses {:?}", m.values, s.values),
            )),
            Some(_) => {}
        }
        for given in &m.plurals {
            for category in locale.profile().plurals.iter().filter(|c| !given.contains(**c)) {
                errors.push(error(&m.key, format!("lacks the plural category [{category}]")));
            }
        }
    }
    errors
}

type Terms<'a> = BTreeMap<&'a str, &'a Pattern<&'a str>>;

fn terms<'a>(resource: &'a Resource<&'a str>) -> Terms<'a> {
    let term = |entry: &'a Entry<&'a str>| match entry {
        Entry::Term(t) => Some((t.id.name, &t.value)),
        _ => None,
    };
    resource.body.iter().filter_map(term).collect()
}

fn write(pattern: &Pattern<&str>, terms: &Terms, m: &mut Message) -> Result<String, String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(&escape(value)),
            PatternElement::Placeable { expression } => {
                out.push_str(&write_expression(expression, terms, m)?);
            }
        }
    }
    Ok(out)
}

fn write_expression(
    expression: &Expression<&str>,
    terms: &Terms,
    m: &mut Message,
) -> Result<String, String> {
    match expression {
        Expression::Inline(inline) => write_inline(inline, terms, m),
        Expression::Select { selector, variants } => {
            let name = match selector {
                InlineExpression::VariableReference { id } => id.name,
                _ => return Err("chooses by something that is not a $value".into()),
            };
            m.values.insert(name.into());
            let keys: BTreeSet<String> = variants.iter().map(|v| key(v).to_owned()).collect();
            if keys.contains("other") {
                m.plurals.push(keys);
            }
            // The default goes last: that is how the reader knows it.
            let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|v| v.default);
            let mut out = format!("{{{name}");
            for variant in others.into_iter().chain(default) {
                out.push('|');
                out.push_str(key(variant));
                out.push('=');
                out.push_str(&write(&variant.value, terms, m)?);
            }
            out.push('}');
            Ok(out)
        }
    }
}

fn write_inline(
    inline: &InlineExpression<&str>,
    terms: &Terms,
    m: &mut Message,
) -> Result<String, String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            m.values.insert(id.name.into());
            Ok(format!("{{{}}}", id.name))
        }
        InlineExpression::StringLiteral { value } => Ok(escape(value)),
        InlineExpression::NumberLiteral { value } => Ok(escape(value)),
        InlineExpression::Placeable { expression } => write_expression(expression, terms, m),
        InlineExpression::TermReference { id, .. } => match terms.get(id.name) {
            Some(pattern) => write(pattern, terms, m),
            None => Err(format!("uses the unknown term -{}", id.name)),
        },
        InlineExpression::MessageReference { id, .. } => {
            Err(format!("uses the message {}: make it a -term", id.name))
        }
        InlineExpression::FunctionReference { id, .. } => {
            Err(format!("uses the function {}: values come formatted", id.name))
        }
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '{' | '}' | '|' | '\\' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use directory::locale::by_tag;

    fn pattern(source: &str) -> Result<String, String> {
        let (messages, errors) = compile("t.ftl", source);
        match errors.first() {
            Some(e) => Err(e.what.clone()),
            None => Ok(messages[0].pattern.clone()),
        }
    }

    #[test]
    fn fluent_becomes_patterns() {
        for (source, expected) in [
            ("a = Karte", "Karte"),
            ("a = ab { $place }", "ab {place}"),
            (
                "a = { $n ->\n  [0] keine\n  [one] eine\n *[other] { $n } viele\n }",
                "{n|0=keine|one=eine|other={n} viele}",
            ),
            ("a = { $n ->\n *[other] viele\n  [one] eine\n }", "{n|one=eine|other=viele}"),
            ("-kmn = KMN\na = Das { -kmn }", "Das KMN"),
            ("a = eins\n  zwei", "eins\\nzwei"),
            ("a = x | y {\"{\"}", "x \\| y \\{"),
        ] {
            assert_eq!(pattern(source).as_deref(), Ok(expected), "{source}");
        }
    }

    #[test]
    fn mistakes_are_named() {
        for (source, part) in [
            ("a = { NUMBER($n) }", "function NUMBER"),
            ("a = { -x }", "unknown term"),
            ("a = { b }\nb = x", "make it a -term"),
            ("a = 1\na = 2", "stands twice"),
            ("a = {", "line 1"),
        ] {
            let found = pattern(source).unwrap_err();
            assert!(found.contains(part), "{source}: {found}");
        }
    }

    #[test]
    fn what_browsers_lack_comes_along() {
        let source = "a = x\n-netzwerk = KMN\n-intl-units = km|m\n-intl-months = Çile|Sibat\n";
        assert_eq!(intl(source), "months Çile|Sibat\nunits km|m\n");
        assert_eq!(intl("a = x"), "");
    }

    #[test]
    fn languages_are_compared() {
        let check = |source: &str, translated: &str, tag: &str| -> Vec<String> {
            let (source, _) = compile("de.ftl", source);
            let (own, _) = compile("x.ftl", translated);
            check(by_tag(tag).unwrap(), &own, &source).into_iter().map(|e| e.what).collect()
        };
        assert_eq!(check("a = { $n }", "a = { $n } x", "en"), Vec::<String>::new());
        assert_eq!(check("a = x", "b = x", "en").len(), 1);
        assert_eq!(check("a = { $n }", "a = x", "en").len(), 1);
        let de = "a = { $n ->\n [one] x\n *[other] { $n } y\n }";
        assert_eq!(check(de, de, "ar").len(), 4, "zero, two, few, many are lacking");
    }
}
