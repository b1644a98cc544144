//! The interface's texts, from the same Fluent files that the app is built from: a journey names a
//! key and survives a better wording. Plurals are German and English ones: `one` and `other`.

use crate::stage::root;
use anyhow::{Context, Result, anyhow};
use directory::message::{Args, format};
use texts::Plain;

/// The texts of one language.
#[derive(Debug)]
pub struct Words {
    /// Key and pattern, in the order of the Fluent source.
    all: Vec<(String, String)>,
}

impl Words {
    /// Compiles them.
    ///
    /// # Errors
    /// When the Fluent files don't compile, or there is no such language.
    pub fn of(tag: &str) -> Result<Self> {
        let folder = root().join("locales");
        let source = std::fs::read_to_string(folder.join("de.ftl"))?;
        let keys = source.lines().filter(|line| line.starts_with(char::is_alphabetic));
        let keys = keys.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned());
        let tables = texts::build_all(&folder).map_err(|errors| {
            anyhow!("{}", errors.first().map(ToString::to_string).unwrap_or_default())
        })?;
        let table = tables.into_iter().find(|table| table.tag == tag);
        let table = String::from_utf8(table.with_context(|| format!("no language {tag}"))?.bytes)?;
        // The first line is the table's fingerprint.
        Ok(Self { all: keys.zip(table.lines().skip(1).map(str::to_owned)).collect() })
    }

    /// A text as it stands on the page.
    ///
    /// # Errors
    /// When there is no such key.
    pub fn say(&self, key: &str, args: Args) -> Result<String> {
        let found = self.all.iter().find(|(name, _)| name == key);
        let (_, pattern) = found.with_context(|| format!("no text {key}"))?;
        Ok(format(pattern, args, &Plain))
    }

    /// Key and text of all that takes no value.
    pub fn fixed(&self) -> impl Iterator<Item = (&str, &str)> {
        let fixed = self.all.iter().filter(|(_, pattern)| !pattern.contains('{'));
        fixed.map(|(key, text)| (key.as_str(), text.as_str()))
    }
}
