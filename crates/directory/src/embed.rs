//! How a partner's page may set up the finder that it shows: one table, from which the host element
//! (`embed/embed.js`), the page inside the frame, the builder, the documentation and the tests follow.
//!
//! An attribute's values are a regular expression in the common subset of ECMAScript and the `regex`
//! crate; what does not fit is ignored, with a line in the console that says what is allowed.
//! Deliberately absent: acting on the values, and everything of HTML.

use crate::district;
use crate::locale::LOCALES;
use crate::terms::{Kind, Topic};

/// One attribute of `<kmn-finder>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name in HTML.
    pub name: &'static str,
    /// The parameter of the page's address that carries it; `None` where the element itself acts on
    /// it. Parameters that [`crate::link`] knows mean there what they mean anywhere.
    pub parameter: Option<&'static str>,
    /// What the whole value must match.
    pub pattern: String,
    /// What is allowed, in words for a web editor.
    pub allowed: &'static str,
    /// A value that is allowed.
    pub example: &'static str,
    /// What it does, and what holds without it.
    pub purpose: &'static str,
}

/// The version of the element and of its messages: a page that asked for `embed-1.js` gets it for
/// ever (`embed/released`).
pub const VERSION: u32 = 1;

/// How high the finder is in a page until it says so itself, how high a frame is that can't be told,
/// and how high a map wants to be, in CSS pixels.
pub const HEIGHT: u32 = 640;

/// How high the finder may become by itself, in CSS pixels.
pub const MAX_HEIGHT: u32 = 900;

/// How many members are listed at first, unless `limit` says another number.
pub const FIRST_ROWS: usize = 20;

/// Which parts of the finder can be shown or left out, with `parts`.
pub const PARTS: [&str; 4] = ["search", "filters", "language", "header"];

/// A length in CSS pixels of three or four digits: less is no room for anything.
pub const LENGTH: &str = "[1-9][0-9]{2,3}(px)?";
/// The same in words.
pub const LENGTH_ALLOWED: &str = "pixels, 100 or more";

/// Every attribute, in the order of the documentation.
pub fn attributes() -> Vec<Attribute> {
    let list = |one: &str| format!("{one}([ ,]+{one})*");
    let one_of = |values: &[&str]| format!("({})", values.join("|"));
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let topics: Vec<_> = Topic::ALL.iter().map(|topic| topic.as_str()).collect();
    let districts: Vec<_> = district::ALL.iter().map(|district| district.ags).collect();
    let tags: Vec<_> = LOCALES.iter().map(|locale| locale.tag).chain(["auto"]).collect();
    let attribute = |name, parameter, pattern: String, allowed, example, purpose| Attribute {
        name,
        parameter,
        pattern,
        allowed,
        example,
        purpose,
    };
    let of_link = Some;
    vec![
        attribute(
            "region",
            of_link("district"),
            list(&one_of(&districts)),
            "keys (AGS) of districts or cities in Niedersachsen, five digits each; 03159016 and 03241001 for the cities of Göttingen and Hannover alone",
            "03241",
            "shows members of these districts or cities only; without it all",
        ),
        attribute(
            "place",
            Some("place"),
            "[^<>]{2,80}".into(),
            "the name of a place in Niedersachsen",
            "Hildesheim",
            "sorts by distance from this place",
        ),
        attribute(
            "postcode",
            Some("postcode"),
            "[0-9]{5}".into(),
            "a postcode, five digits",
            "31134",
            "sorts by distance from this postcode; stronger than place",
        ),
        attribute(
            "kind",
            of_link("kind"),
            list(&one_of(&kinds)),
            "kinds of members",
            "mbe,jmd",
            "shows these kinds only",
        ),
        attribute(
            "topic",
            of_link("topic"),
            list(&one_of(&topics)),
            "topics",
            "wohnen",
            "shows members that advise on these topics",
        ),
        attribute(
            "speaks",
            of_link("speaks"),
            list("[a-z]{2,3}"),
            "languages of advice, as BCP 47 tags",
            "ar",
            "ranks members that speak these languages first",
        ),
        attribute(
            "lang",
            of_link("lang"),
            one_of(&tags),
            "the tag of a language of the finder, or auto",
            "ar",
            "the language of the page inside, fixed; auto, or without it, as the visitor's browser",
        ),
        attribute(
            "view",
            Some("show"),
            one_of(&["list", "map", "both"]),
            "list, map or both",
            "both",
            "what is shown; both is the list with the map beside it, or behind a button where it is narrow",
        ),
        attribute(
            "parts",
            Some("parts"),
            format!("({}|none)", list(&one_of(&PARTS))),
            "search, filters, language, header, or none",
            "search,filters",
            "which parts are shown besides the results; without it search, filters and language",
        ),
        attribute(
            "theme",
            Some("theme"),
            one_of(&["light", "dark", "auto"]),
            "light, dark or auto",
            "light",
            "the look; auto, or without it, as the visitor's device",
        ),
        attribute(
            "accent",
            Some("accent"),
            "#[0-9a-fA-F]{6}".into(),
            "a colour with six hexadecimal digits",
            "#7a1f5c",
            "the accent colour; where its contrast is too weak it is made darker or lighter",
        ),
        attribute(
            "radius",
            Some("radius"),
            "([0-9]|[12][0-9])(px)?".into(),
            "0 to 29 pixels",
            "4",
            "how round corners are; without it 10",
        ),
        attribute(
            "font",
            Some("font"),
            one_of(&["inherit", "default"]),
            "inherit or default",
            "inherit",
            "inherit takes the font of the page round it, where the device has it",
        ),
        attribute(
            "height",
            None,
            LENGTH.into(),
            LENGTH_ALLOWED,
            "640",
            "a fixed height; without it the frame is as high as what it holds",
        ),
        attribute(
            "max-height",
            None,
            LENGTH.into(),
            LENGTH_ALLOWED,
            "900",
            "how high the frame may grow; without it 900",
        ),
        attribute(
            "member",
            of_link("member"),
            "[A-Za-z0-9._~-]{1,200}".into(),
            "the identity of a member, as in its link",
            "mbl-asyl-hildesheim",
            "shows this member's card only",
        ),
        attribute(
            "limit",
            Some("limit"),
            "[1-9][0-9]?".into(),
            "1 to 99",
            "5",
            "how many members are listed before the button for more; without it 20",
        ),
        attribute(
            "target",
            Some("target"),
            one_of(&["_blank", "_top"]),
            "_blank or _top",
            "_top",
            "where links to other sites open: in a new tab, as without it, or in place of the page",
        ),
        attribute(
            "heading",
            Some("heading"),
            "[1-6]".into(),
            "1 to 6",
            "3",
            "the level at which headings start; without it 2",
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use regex::Regex;

    fn fits(name: &str, value: &str) -> bool {
        let attributes = attributes();
        let attribute = attributes.iter().find(|a| a.name == name).unwrap();
        Regex::new(&format!("^(?:{})$", attribute.pattern)).unwrap().is_match(value)
    }

    #[test]
    fn every_attribute_stands_once_and_takes_its_own_example() {
        let all = attributes();
        for attribute in &all {
            assert!(fits(attribute.name, attribute.example), "{}", attribute.name);
            assert!(!fits(attribute.name, ""), "{}: an empty value", attribute.name);
            assert!(!fits(attribute.name, "\"><script>"), "{}", attribute.name);
            assert_eq!(all.iter().filter(|a| a.name == attribute.name).count(), 1);
            let parameters = all.iter().filter(|a| a.parameter == attribute.parameter);
            assert!(attribute.parameter.is_none() || parameters.count() == 1, "{}", attribute.name);
        }
    }

    #[test]
    fn values_are_told_apart() {
        for (name, value, expected) in [
            ("region", "03241", true),
            ("region", "03241, 03254", true),
            ("region", "3241", false),
            ("region", "09162", false),
            ("kind", "mbe jmd", true),
            ("kind", "doctor", false),
            ("speaks", "ar,kmr", true),
            ("speaks", "arabic", false),
            ("lang", "fa-AF", true),
            ("lang", "auto", true),
            ("lang", "xx", false),
            ("parts", "none", true),
            ("parts", "search,footer", false),
            ("accent", "#0b5563", true),
            ("accent", "red", false),
            ("radius", "29", true),
            ("radius", "30", false),
            ("height", "640px", true),
            ("height", "100%", false),
            ("limit", "0", false),
            ("target", "_self", false),
            ("heading", "7", false),
        ] {
            assert_eq!(fits(name, value), expected, "{name}={value}");
        }
    }
}
