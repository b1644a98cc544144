//! The texts as programs beside the app read them: by key, those of the app and of the pages
//! without program (`locales/pages/`) together.

use crate::compile::{self, Message};
use crate::{Error, find, path};
use directory::locale::{LOCALES, Locale, SOURCE};
use directory::message::{Args, Formatter, format};
use std::path::Path;

/// The texts of one language, with English, then German where it has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// The language.
    pub locale: &'static Locale,
    /// Key and pattern.
    patterns: Vec<(String, String)>,
    /// What the language brings along: its terms `-intl-…`, as lines.
    intl: String,
}

impl Texts {
    /// The text of a key, filled in; `None` where no language has the key.
    pub fn find(&self, key: &str, args: Args, formatter: &dyn Formatter) -> Option<String> {
        Some(format(self.pattern(key)?, args, formatter))
    }

    /// The pattern of a key as `directory::message` writes it; `None` where no language has the key.
    pub fn pattern(&self, key: &str) -> Option<&str> {
        let (_, pattern) = self.patterns.iter().find(|(name, _)| name == key)?;
        Some(pattern)
    }

    /// Every key, in the order of the source.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.patterns.iter().map(|(key, _)| key.as_str())
    }

    /// What the language brings along under this name, such as `weekdays`.
    pub fn intl(&self, name: &str) -> Option<Vec<&str>> {
        let own = self.intl.lines().filter_map(|line| line.split_once(' '));
        own.filter(|(key, _)| *key == name).map(|(_, list)| list.split('|').collect()).next()
    }
}

/// Reads every language's texts from `folder` (the app's) and `folder/pages`, where a language may
/// have no file yet.
///
/// # Errors
/// All that is wrong, at once.
pub fn read_all(folder: &Path) -> Result<Vec<Texts>, Vec<Error>> {
    let mut errors = Vec::new();
    let app = read(folder, "", &mut errors);
    let pages = read(&folder.join("pages"), "pages/", &mut errors);
    let texts = LOCALES.iter().map(|locale| {
        let mut patterns = Vec::new();
        for family in [&app, &pages] {
            let of = |tag: &str| {
                let found = family.iter().find(|file| file.locale.tag == tag);
                found.map_or(&[][..], |file| &file.messages)
            };
            let (own, english, source) = (of(locale.tag), of("en"), of(SOURCE.tag));
            for key in source {
                let chosen = find(own, &key.key).or_else(|| find(english, &key.key)).unwrap_or(key);
                patterns.push((key.key.clone(), chosen.pattern.clone()));
            }
        }
        let file = app.iter().find(|file| file.locale.tag == locale.tag);
        Texts { locale, patterns, intl: file.map(|file| file.intl.clone()).unwrap_or_default() }
    });
    let texts = texts.collect();
    if errors.is_empty() { Ok(texts) } else { Err(errors) }
}

/// Reads a family of texts of its own, `folder/⟨family⟩/`, in the languages that have a file there;
/// each must have every text.
///
/// # Errors
/// All that is wrong, at once.
pub fn read_family(folder: &Path, family: &str) -> Result<Vec<Texts>, Vec<Error>> {
    let mut errors = Vec::new();
    let prefix = format!("{family}/");
    let files = read(&folder.join(family), &prefix, &mut errors);
    let source = files.iter().find(|file| file.locale.tag == SOURCE.tag);
    let source = source.map_or(&[][..], |file| &file.messages);
    for file in &files {
        for message in source.iter().filter(|message| find(&file.messages, &message.key).is_none())
        {
            errors.push(Error {
                file: format!("{prefix}{}.ftl", file.locale.tag),
                key: message.key.clone(),
                what: "is missing: this family has no language that stands in".into(),
            });
        }
    }
    let texts = files.iter().map(|file| {
        let own = |key: &str| find(&file.messages, key).map(|message| message.pattern.clone());
        let pattern = |message: &Message| Some((message.key.clone(), own(&message.key)?));
        let patterns = source.iter().filter_map(pattern).collect();
        Texts { locale: file.locale, patterns, intl: file.intl.clone() }
    });
    let texts = texts.collect();
    if errors.is_empty() { Ok(texts) } else { Err(errors) }
}

/// One Fluent file.
struct File {
    locale: &'static Locale,
    messages: Vec<Message>,
    intl: String,
}

/// The files that are in a folder, checked against the source among them.
fn read(folder: &Path, prefix: &str, errors: &mut Vec<Error>) -> Vec<File> {
    let mut files = Vec::new();
    for locale in &LOCALES {
        let name = format!("{prefix}{}.ftl", locale.tag);
        match std::fs::read_to_string(path(folder, locale)) {
            Ok(source) => {
                let (messages, mut found) = compile::compile(&name, &source);
                errors.append(&mut found);
                files.push(File { locale, messages, intl: compile::intl(&source) });
            }
            Err(e) if locale.tag == SOURCE.tag => {
                errors.push(Error { file: name, key: String::new(), what: e.to_string() });
            }
            Err(_) => {}
        }
    }
    let source = files.iter().find(|file| file.locale.tag == SOURCE.tag);
    let source = source.map_or(&[][..], |file| &file.messages);
    for file in &files {
        let found = compile::check(file.locale, &file.messages, source);
        errors
            .extend(found.into_iter().map(|e| Error { file: format!("{prefix}{}", e.file), ..e }));
    }
    files
}

/// Small numbers written as they are, with the plurals of German and English: for texts that are shown
/// in these, or that are not filled in.
#[derive(Debug, Clone, Copy)]
pub struct Plain;

impl Formatter for Plain {
    fn number(&self, n: f64) -> String {
        n.to_string()
    }

    fn plural(&self, n: f64) -> String {
        if n == 1.0 { "one" } else { "other" }.to_owned()
    }

    fn isolates(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these files.
    fn folder(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("kmn-texts-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("pages")).unwrap();
        for (file, text) in files {
            std::fs::write(folder.join(file), text).unwrap();
        }
        folder
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english_then_german() {
        let files = [
            ("de.ftl", "a = eins\n"),
            ("ar.ftl", "a = واحد\n-intl-units = km|m\n"),
            ("pages/de.ftl", "b = zwei\nc = drei\nd = { $n } vier\n"),
            ("pages/en.ftl", "c = three\nd = { $n } four\n"),
            ("pages/ar.ftl", "d = { $n } أربعة\n"),
        ];
        let all = read_all(&folder("fallback", &files)).unwrap();
        assert_eq!(all.len(), LOCALES.len(), "a language without files falls back as a whole");
        let say = |tag: &str, key: &str| {
            let texts = all.iter().find(|texts| texts.locale.tag == tag).unwrap();
            texts.find(key, &[("n", 4_usize.into())], &Plain)
        };
        for (tag, key, expected) in [
            ("ar", "a", Some("واحد")),
            ("ar", "b", Some("zwei")),
            ("ar", "c", Some("three")),
            ("ar", "d", Some("4 أربعة")),
            ("vi", "d", Some("4 four")),
            ("ar", "e", None),
        ] {
            assert_eq!(say(tag, key).as_deref(), expected, "{tag} {key}");
        }
        let arabic = all.iter().find(|texts| texts.locale.tag == "ar").unwrap();
        assert_eq!(arabic.intl("units"), Some(vec!["km", "m"]));
        assert_eq!(arabic.intl("months"), None);
    }

    #[test]
    fn mistakes_in_pages_are_named() {
        let files = [
            ("de.ftl", "a = eins\n"),
            ("pages/de.ftl", "b = zwei { $n }\n"),
            ("pages/en.ftl", "b = two\nx = y\n"),
        ];
        let errors = read_all(&folder("mistakes", &files)).unwrap_err();
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(errors.len(), 2, "{errors:?}");
        assert!(errors.iter().all(|e| e.starts_with("locales/pages/en.ftl: ")), "{errors:?}");
    }

    #[test]
    fn the_real_pages_compile() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        assert_eq!(read_all(&folder).map(|all| all.len()), Ok(LOCALES.len()));
    }

    #[test]
    fn a_family_of_its_own_is_whole_in_each_of_its_languages() {
        let files = [("pages/de.ftl", "a = eins\nb = zwei\n"), ("pages/en.ftl", "b = two\n")];
        let broken = folder("family", &files);
        let errors = read_family(&broken, "pages").unwrap_err();
        assert_eq!(errors.iter().map(|e| e.key.as_str()).collect::<Vec<_>>(), ["a"]);
        std::fs::write(broken.join("pages/en.ftl"), "b = two\na = one\n").unwrap();
        let family = read_family(&broken, "pages").unwrap();
        let english = family.iter().find(|texts| texts.locale.tag == "en").unwrap();
        assert_eq!(family.len(), 2, "only languages that have a file");
        assert_eq!(english.keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(english.find("a", &[], &Plain).as_deref(), Some("one"));
    }
}
