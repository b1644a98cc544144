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

/// A language of the interface, as the app needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// BCP 47 tag, also the name of its Fluent file and the value of `?lang=`.
    pub tag: &'static str,
    /// Whose dates and numbers it uses (BCP 47), the best first, separated by spaces: no browser
    /// knows Kurmanji or Tigrinya, and `texts` brings what is missing.
    pub formats: &'static str,
    /// Writing direction.
    pub direction: Direction,
}

/// What a language is called, and how it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile {
    /// Its name in itself: the one under which its speakers look for it.
    pub autonym: &'static str,
    /// Other words under which people look for it: its names in English and German, and others.
    pub aliases: &'static str,
    /// Its plural categories for cardinal numbers (CLDR): every plural text must give all of them.
    pub plurals: &'static [&'static str],
}

type Row = (&'static str, &'static str, Direction, Profile);

const ONE_OTHER: &[&str] = &["one", "other"];
const SLAVIC: &[&str] = &["one", "few", "many", "other"];
const ROMANCE: &[&str] = &["one", "many", "other"];

const fn row(
    tag: &'static str,
    formats: &'static str,
    direction: Direction,
    names: (&'static str, &'static str),
    plurals: &'static [&'static str],
) -> Row {
    (tag, formats, direction, Profile { autonym: names.0, aliases: names.1, plurals })
}

/// Every language, in the order in which the switcher lists them. German is the source.
const TABLE: [Row; 16] = {
    use Direction::{Ltr, Rtl};
    let arabic = &["zero", "one", "two", "few", "many", "other"];
    [
        row("de", "de", Ltr, ("Deutsch", "German"), ONE_OTHER),
        row(
            "de-simple",
            "de",
            Ltr,
            ("Einfaches Deutsch", "Plain German einfache leichte Sprache"),
            ONE_OTHER,
        ),
        row("en", "en-GB", Ltr, ("English", "Englisch"), ONE_OTHER),
        row("ar", "ar", Rtl, ("العربية", "Arabic Arabisch"), arabic),
        row("uk", "uk", Ltr, ("Українська", "Ukrainian Ukrainisch"), SLAVIC),
        row("ru", "ru", Ltr, ("Русский", "Russian Russisch"), SLAVIC),
        row("tr", "tr", Ltr, ("Türkçe", "Turkish Türkisch"), ONE_OTHER),
        // The Gregorian calendar, since letters and appointments in Germany have it.
        row(
            "fa-AF",
            "fa-AF-u-ca-gregory",
            Rtl,
            ("دری / فارسی", "Dari Farsi Persian Persisch"),
            ONE_OTHER,
        ),
        row(
            "kmr",
            "kmr ku tr",
            Ltr,
            ("Kurmancî", "Kurdî Kurdish Kurdisch Kurmandschi Kurmanji"),
            ONE_OTHER,
        ),
        row("fr", "fr", Ltr, ("Français", "French Französisch"), ROMANCE),
        row("es", "es", Ltr, ("Español", "Spanish Spanisch"), ROMANCE),
        row("ro", "ro", Ltr, ("Română", "Romanian Rumänisch"), &["one", "few", "other"]),
        row("bg", "bg", Ltr, ("Български", "Bulgarian Bulgarisch"), ONE_OTHER),
        row("pl", "pl", Ltr, ("Polski", "Polish Polnisch"), SLAVIC),
        row("ti", "ti en-GB", Ltr, ("ትግርኛ", "Tigrinya Tigrinja"), ONE_OTHER),
        row("vi", "vi", Ltr, ("Tiếng Việt", "Vietnamese Vietnamesisch"), &["other"]),
    ]
};

/// Every language, in the order in which the switcher lists them. German is the source.
pub static LOCALES: [Locale; TABLE.len()] = {
    let mut all = [Locale { tag: "", formats: "", direction: Direction::Ltr }; TABLE.len()];
    let mut at = 0;
    while at < TABLE.len() {
        let (tag, formats, direction, _) = TABLE[at];
        all[at] = Locale { tag, formats, direction };
        at += 1;
    }
    all
};

/// The source language: complete by definition, and the last fallback.
pub static SOURCE: &Locale = &LOCALES[0];

impl Locale {
    /// What it is called and how it counts.
    pub fn profile(&self) -> Profile {
        let own = TABLE.iter().find(|(tag, ..)| *tag == self.tag);
        own.map_or(TABLE[0].3, |(.., profile)| *profile)
    }

    /// The file of a page without program in this language, such as `liste.ar.html`; the German one
    /// is `liste.html`.
    pub fn file(&self, page: &str) -> String {
        match self.tag == SOURCE.tag {
            true => [page, ".html"].concat(),
            false => [page, ".", self.tag, ".html"].concat(),
        }
    }

    /// The counselling language (BCP 47) of somebody who chose this language.
    pub fn spoken(&self) -> &'static str {
        self.tag.split('-').next().unwrap_or(self.tag)
    }

    /// Whether somebody who chose this language speaks this counselling language (BCP 47).
    pub fn speaks(&self, tag: &str) -> bool {
        match self.tag {
            "fa-AF" => matches!(tag, "fa" | "prs"),
            "kmr" => matches!(tag, "kmr" | "ku"),
            _ => self.spoken() == tag,
        }
    }
}

/// Other tags (BCP 47) under which people ask for a language, and its own.
pub const OTHER_TAGS: [(&str, &str); 3] = [("fa", "fa-AF"), ("prs", "fa-AF"), ("ku", "kmr")];

/// What [`choose`] goes by, for the script that chooses before the program is there: pairs of a tag in small
/// letters and the language that it means, `de=de de-simple=de-simple …`, German first.
pub fn lookup() -> String {
    let own = LOCALES.iter().map(|locale| (locale.tag, locale.tag));
    let pairs = own.chain(OTHER_TAGS);
    pairs
        .map(|(tag, own)| format!("{}={own}", tag.to_ascii_lowercase()))
        .collect::<Vec<_>>()
        .join(" ")
}

/// The language with exactly this tag.
pub fn by_tag(tag: &str) -> Option<&'static Locale> {
    LOCALES.iter().find(|l| l.tag.eq_ignore_ascii_case(tag))
}

/// What a language is called in itself, where the interface speaks it; and Dari (`prs`), which neither
/// browsers nor ICU know by this tag.
pub fn autonym(tag: &str) -> Option<&'static str> {
    match tag {
        "prs" => Some("دری"),
        _ => by_tag(tag).map(|locale| locale.profile().autonym),
    }
}

/// The best language for a person's preferences (BCP 47 tags, best first), by lookup as in
/// RFC 4647 section 3.4: each preference is shortened from its end until a language fits. Dari is
/// also had by asking for Persian, and Kurmanji by asking for Kurdish.
pub fn choose<'a>(preferences: impl IntoIterator<Item = &'a str>) -> &'static Locale {
    preferences
        .into_iter()
        .find_map(|preference| {
            let mut tag = preference;
            loop {
                let other = OTHER_TAGS.iter().find(|(other, _)| other.eq_ignore_ascii_case(tag));
                if let Some(locale) = by_tag(other.map_or(tag, |(_, own)| own)) {
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
    fn languages_of_the_interface_say_their_own_names() {
        for (tag, expected) in
            [("fr", Some("Français")), ("prs", Some("دری")), ("fa", None), ("xx", None)]
        {
            assert_eq!(autonym(tag), expected, "{tag}");
        }
    }

    #[test]
    fn preferences_are_looked_up() {
        for (preferences, expected) in [
            (&["en-GB", "de"][..], "en"),
            (&["xx", "ar-SY-u-nu-latn"], "ar"),
            (&["xx-YY"], "de"),
            (&[], "de"),
            (&["DE"], "de"),
            (&["-", "", "en"], "en"),
            (&["fa-IR", "en"], "fa-AF"),
            (&["fa"], "fa-AF"),
            (&["prs-AF"], "fa-AF"),
            (&["fa-AF"], "fa-AF"),
            (&["ku-Latn-TR"], "kmr"),
            (&["ckb", "de"], "de"),
            (&["de-simple"], "de-simple"),
            (&["de-AT"], "de"),
            (&["uk-UA"], "uk"),
        ] {
            assert_eq!(choose(preferences.iter().copied()).tag, expected, "{preferences:?}");
        }
    }

    #[test]
    fn the_table_for_scripts_leads_where_the_lookup_leads() {
        let lookup = lookup();
        assert!(lookup.starts_with("de=de de-simple=de-simple en=en "), "{lookup}");
        assert!(lookup.ends_with(" fa=fa-AF prs=fa-AF ku=kmr"), "{lookup}");
        for pair in lookup.split(' ') {
            let (tag, own) = pair.split_once('=').unwrap();
            assert_eq!(choose([tag]).tag, own);
        }
    }

    #[test]
    fn pages_without_program_are_named_after_their_language() {
        let file = |tag: &str| by_tag(tag).map(|l| l.file("liste")).unwrap_or_default();
        assert_eq!(file("de"), "liste.html");
        assert_eq!(file("de-simple"), "liste.de-simple.html");
        assert_eq!(file("fa-AF"), "liste.fa-AF.html");
    }

    #[test]
    fn every_language_has_a_profile_of_its_own() {
        for locale in &LOCALES {
            let namesakes = LOCALES.iter().filter(|l| l.profile() == locale.profile());
            assert_eq!(namesakes.count(), 1, "{}", locale.tag);
        }
    }

    #[test]
    fn the_page_speaks_what_its_reader_speaks() {
        for (tag, spoken, expected) in [
            ("fa-AF", "prs", true),
            ("fa-AF", "fa", true),
            ("kmr", "ku", true),
            ("kmr", "ckb", false),
            ("de-simple", "de", true),
            ("ar", "ar", true),
            ("ar", "de", false),
        ] {
            assert_eq!(by_tag(tag).map(|l| l.speaks(spoken)), Some(expected), "{tag} {spoken}");
        }
        assert!(LOCALES.iter().all(|l| l.speaks(l.spoken())));
    }
}
