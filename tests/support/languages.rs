//! The interface's languages as `docs/languages.md` lists them, and German that was left in others.

use directory::locale::{LOCALES, SOURCE};
use std::fmt::Write as _;
use texts::Output;

/// Most bytes (Brotli) that choosing a language may cost.
pub const MOST_BYTES: usize = 8_000;

/// German words that no other language of the finder has.
const GERMAN: [&str; 19] = [
    "und", "nicht", "oder", "für", "ist", "sind", "werden", "wird", "kann", "keine", "eine", "auf",
    "mit", "der", "Sie", "Ihre", "Stelle", "Stellen", "Karte",
];

/// The coverage table in Markdown: made from the tables that the build serves.
///
/// # Errors
/// When a table can't be compressed.
pub fn table(outputs: &[Output]) -> anyhow::Result<String> {
    let mut out = String::from(
        "| tag | language | direction | plural forms | texts | download (Brotli) |\n|---|---|---|---|---|---|\n",
    );
    for (locale, output) in LOCALES.iter().zip(outputs) {
        let profile = locale.profile();
        let all = output.messages;
        let own = all - output.missing.len();
        let bytes = match locale == SOURCE {
            true => "in the page".to_owned(),
            false => {
                let bytes = xtask::post_build::compress::brotli(&output.bytes)?.len();
                format!("{bytes} B")
            }
        };
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {} | {own} of {all} | {bytes} |",
            locale.tag,
            profile.autonym,
            locale.direction.html(),
            profile.plurals.join(", "),
        );
    }
    Ok(out)
}

/// German words in a text that should have none. What stands in brackets may be German: it is the
/// word that a person meets on a door or in a letter.
#[must_use]
pub fn german_in(text: &str) -> Vec<&'static str> {
    let mut depth = 0_u32;
    let outside: String = text
        .chars()
        .map(|c| {
            match c {
                '(' | '{' | '„' | '“' | '«' => depth += 1,
                ')' | '}' | '”' | '»' => depth = depth.saturating_sub(1),
                c if depth == 0 => return c,
                _ => {}
            }
            ' '
        })
        .collect();
    let words: Vec<&str> = outside.split(|c: char| !c.is_alphabetic()).collect();
    GERMAN.into_iter().filter(|german| words.contains(german)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_is_seen_but_for_brackets() {
        assert_eq!(german_in("Noch nicht bestätigt"), ["nicht"]);
        assert_eq!(german_in("Geçici (Karte für unterwegs) kart"), Vec::<&str>::new());
        assert_eq!(german_in("{ $n } Stellen"), ["Stellen"]);
        assert_eq!(german_in("مفتوح حتى"), Vec::<&str>::new());
    }
}
