//! The languages in which the interface speaks: one ordered table.
//!
//! A language stands here when `locales/` has a complete file for it; `crates/texts` checks that.

/// Writing direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn html(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language of the interface.
#[derive(Debug, PartialEq, Eq)]
pub struct Locale {
    /// BCP 47 tag, also the name of its Fluent file and the value of `?lang=`.
    pub tag: &'static str,
    /// Whose dates and numbers it uses (BCP 47): for English the British, as the texts are.
    pub formats: &'static str,
    /// Its name in itself: the one under which its speakers look for it.
    pub autonym: &'static str,
    /// Writing direction.
    pub direction: Direction,
    /// The plural categories (CLDR) that its whole numbers use, which every plural text must give.
    pub plurals: &'static [&'static str],
}

/// Every language, in the order in which the switcher lists them. German is the source.
pub const LOCALES: &[Locale] = &[
    Locale {
        tag: "de",
        formats: "de",
        autonym: "Deutsch",
        direction: Direction::Ltr,
        plurals: &["one", "other"],
    },
    Locale {
        tag: "en",
        formats: "en-GB",
        autonym: "English",
        direction: Direction::Ltr,
        plurals: &["one", "other"],
    },
    Locale {
        tag: "ar",
        formats: "ar",
        autonym: "العربية",
        direction: Direction::Rtl,
        plurals: &["zero", "one", "two", "few", "many", "other"],
    },
];

/// The source language: complete by definition, and the last fallback.
pub const SOURCE: &Locale = &LOCALES[0];

/// The language with exactly this tag.
pub fn by_tag(tag: &str) -> Option<&'static Locale> {
    LOCALES.iter().find(|l| l.tag.eq_ignore_ascii_case(tag))
}

/// The best language for a person's preferences (BCP 47 tags, best first), by lookup as in
/// RFC 4647 section 3.4: each preference is shortened from its end until a language fits.
pub fn choose<'a>(preferences: impl IntoIterator<Item = &'a str>) -> &'static Locale {
    preferences
        .into_iter()
        .find_map(|preference| {
            let mut tag = preference;
            loop {
                if let Some(locale) = by_tag(tag) {
                    return Some(locale);
                }
                tag = tag.get(..tag.rfind('-')?)?;
            }
        })
        .unwrap_or(SOURCE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_are_looked_up() {
        for (preferences, expected) in [
            (&["en-GB", "de"][..], "en"),
            (&["xx", "ar-SY-u-nu-latn"], "ar"),
            (&["xx-YY"], "de"),
            (&[], "de"),
            (&["DE"], "de"),
            (&["-", "", "en"], "en"),
        ] {
            assert_eq!(choose(preferences.iter().copied()).tag, expected, "{preferences:?}");
        }
    }
}
