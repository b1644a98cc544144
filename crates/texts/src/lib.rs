//! Fluent files in, small tables out: run at build time only, never in the browser.
//!
//! `locales/de.ftl` is the source: its messages, in its order, are the keys. Every other language
//! may leave a message out (English, then German stands in) but may not add one, use another
//! value, or forget a plural category of its language. Whatever is wrong is an [`Error`] that
//! says file, key and rule. Deliberately absent: formatting, which is `directory::message`.

mod compile;
mod families;
mod reader;

pub use reader::{Plain, Texts, read_all, read_family};

use compile::Message;
use directory::locale::{LOCALES, Locale, SOURCE};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What is wrong with which text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The Fluent file.
    pub file: String,
    /// The message, empty for the file as a whole.
    pub key: String,
    /// What is wrong, and how to mend it.
    pub what: String,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "locales/{}: {}: {}", self.file, self.key, self.what)
    }
}

impl std::error::Error for Error {}

/// One language's table, ready to be served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The language.
    pub tag: &'static str,
    /// File name with a hash over the tables of all languages, such as `en-0f3a….txt`: may be
    /// cached for ever, and the app need know one hash only.
    pub file_name: String,
    /// The table as `directory::message::Table` reads it.
    pub bytes: Vec<u8>,
    /// How many messages there are.
    pub messages: usize,
    /// Messages that are not translated, for which another language stands in.
    pub missing: Vec<String>,
}

/// Compiles every language of `directory::locale` from the files in `folder`.
///
/// # Errors
/// All that is wrong, at once.
pub fn build_all(folder: &Path) -> Result<Vec<Output>, Vec<Error>> {
    let mut errors = Vec::new();
    let mut read = |locale: &'static Locale| {
        let file = format!("{}.ftl", locale.tag);
        let source = std::fs::read_to_string(path(folder, locale)).unwrap_or_else(|e| {
            errors.push(Error { file: file.clone(), key: String::new(), what: e.to_string() });
            String::new()
        });
        let (messages, mut found) = compile::compile(&file, &source);
        errors.append(&mut found);
        (locale, messages, compile::intl(&source))
    };
    let all: Vec<(&'static Locale, Vec<Message>, String)> = LOCALES.iter().map(&mut read).collect();
    let Some((_, source, _)) = all.iter().find(|(locale, ..)| locale.tag == SOURCE.tag) else {
        return Err(errors);
    };
    let english = all.iter().find(|(locale, ..)| locale.tag == "en").map_or(&[][..], |(_, m, _)| m);
    let fingerprint = fingerprint(source);
    let mut outputs = Vec::new();
    for (locale, messages, intl) in &all {
        errors.extend(compile::check(locale, messages, source));
        let mut missing = Vec::new();
        let mut table = format!("{fingerprint}\n");
        for key in source {
            let own = find(messages, &key.key);
            if own.is_none() {
                missing.push(key.key.clone());
            }
            let chosen = own.or_else(|| find(english, &key.key)).unwrap_or(key);
            table.push_str(&chosen.pattern);
            table.push('\n');
        }
        table.push_str(intl);
        outputs.push(Output {
            tag: locale.tag,
            file_name: String::new(),
            bytes: table.into_bytes(),
            messages: source.len(),
            missing,
        });
    }
    let version = version(&outputs);
    for output in &mut outputs {
        output.file_name = format!("{}-{version}.txt", output.tag);
    }
    if errors.is_empty() { Ok(outputs) } else { Err(errors) }
}

/// The Rust source that the views include: the enum `Msg` of all keys, the fingerprint of the keys, the
/// hash in the names of the tables, and the functions from terms to the keys of their texts. (The German table itself stands in the page.)
///
/// # Errors
/// As [`build_all`]; also every term that has no text.
pub fn rust_source(folder: &Path) -> Result<String, Vec<Error>> {
    let outputs = build_all(folder)?;
    let file = format!("{}.ftl", SOURCE.tag);
    let source = std::fs::read_to_string(path(folder, SOURCE)).unwrap_or_default();
    let (messages, _) = compile::compile(&file, &source);
    let families = families::functions(&messages, &file)?;
    let mut out = String::from(
        "/// Every text of the interface, in the order of the tables.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Msg {\n",
    );
    for m in &messages {
        let _ = writeln!(out, "    /// `{}`\n    {},", m.key, camel(&m.key));
    }
    out.push_str("}\n\nimpl Msg {\n    /// Its key in the Fluent files.\n    pub const fn key(self) -> &'static str {\n        match self {\n");
    for m in &messages {
        let _ = writeln!(out, "            Self::{} => {:?},", camel(&m.key), m.key);
    }
    out.push_str("        }\n    }\n");
    let _ =
        writeln!(out, "}}\n\n/// Number of texts.\npub const COUNT: usize = {};", messages.len());
    let _ = writeln!(
        out,
        "/// Fingerprint of the keys.\npub const FINGERPRINT: &str = {:?};",
        fingerprint(&messages)
    );
    let _ = writeln!(
        out,
        "/// Hash in the names of the tables.
pub const VERSION: &str = {:?};",
        version(&outputs)
    );
    out.push_str(&families);
    Ok(out)
}

/// The Fluent file of a language.
pub fn path(folder: &Path, locale: &Locale) -> PathBuf {
    folder.join(format!("{}.ftl", locale.tag))
}

fn find<'a>(messages: &'a [Message], key: &str) -> Option<&'a Message> {
    messages.iter().find(|m| m.key == key)
}

fn fingerprint(messages: &[Message]) -> String {
    let keys: String = messages.iter().flat_map(|m| [m.key.as_str(), "\n"]).collect();
    hash(keys.as_bytes())
}

/// One hash over all tables.
fn version(outputs: &[Output]) -> String {
    hash(&outputs.iter().flat_map(|o| o.bytes.iter().copied()).collect::<Vec<u8>>())
}

/// FNV-1a, 64 bit: names versions apart, guards nothing.
fn hash(bytes: &[u8]) -> String {
    let h = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    format!("{h:016x}")
}

/// `hours-open-until` → `HoursOpenUntil`.
fn camel(key: &str) -> String {
    key.split(['-', '_'])
        .map(|part| {
            let mut chars = part.chars();
            chars
                .next()
                .map_or_else(String::new, |c| c.to_ascii_uppercase().to_string() + chars.as_str())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_become_variants() {
        assert_eq!(camel("hours-open-until"), "HoursOpenUntil");
        assert_eq!(camel("kind-migrationsberatung_land"), "KindMigrationsberatungLand");
    }

    #[test]
    fn the_real_locales_compile() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let outputs = build_all(&folder).unwrap_or_else(|errors| {
            panic!("{}", errors.iter().map(|e| format!("{e}\n")).collect::<String>())
        });
        assert_eq!(outputs.len(), LOCALES.len());
    }
}
