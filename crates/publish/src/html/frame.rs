//! What every page without program begins and ends with.

use super::tongue::Tongue;
use super::{Page, escaped};
use directory::locale::{LOCALES, SOURCE};

/// From the doctype into the `<header>`, which the page ends; `title` is HTML.
pub fn head(tongue: &Tongue, page: Page, title: &str) -> String {
    let locale = tongue.texts.locale;
    let mut alternates = String::new();
    for other in &LOCALES {
        let (tag, file) = (other.tag, page.file_name(other));
        alternates += &format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{file}\">\n");
    }
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n\
         <link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"liste.css\">\n{alternates}\
         <link rel=\"alternate\" hreflang=\"x-default\" href=\"{default}\">\n\
         </head>\n<body>\n<header>\n<p><a href=\"./?lang={tag}\">{search}</a></p>\n{languages}",
        languages = languages(tongue, page),
        tag = locale.tag,
        dir = locale.direction.html(),
        default = page.file_name(SOURCE),
        search = escaped(&tongue.say("list-search", &[])),
    )
}

/// The way to the other page, and the end.
pub fn close(page: &mut String, tongue: &Tongue, which: Page) {
    let locale = tongue.texts.locale;
    let (other, key) = match which {
        Page::List => (Page::Statement, "about-statement"),
        Page::Statement => (Page::List, "plain-list"),
    };
    *page += &format!(
        "<footer>\n<p><a href=\"{}\">{}</a></p>\n</footer>\n</body>\n</html>\n",
        other.file_name(locale),
        escaped(&tongue.say(key, &[])),
    );
}

/// The page in the other languages, each under its own name.
fn languages(tongue: &Tongue, page: Page) -> String {
    let mut nav = format!(
        "<nav class=\"languages\" aria-label=\"{}\">\n<ul>\n",
        escaped(&tongue.say("list-languages", &[]))
    );
    for language in LOCALES.iter().filter(|other| other.tag != tongue.texts.locale.tag) {
        nav += &format!(
            "<li><a href=\"{}\" hreflang=\"{tag}\" lang=\"{tag}\" dir=\"{}\">{}</a></li>\n",
            page.file_name(language),
            language.direction.html(),
            escaped(language.profile().autonym),
            tag = language.tag,
        );
    }
    nav + "</ul>\n</nav>\n"
}

/// An element with what the feed says, marked as German where the page is not; `html` is escaped.
/// A `span` that needs no mark and no class is left away.
pub fn german(tongue: &Tongue, element: &str, class: &str, html: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let mark = if is_german(tongue) { "" } else { " lang=\"de\" dir=\"auto\"" };
    if element == "span" && class.is_empty() && mark.is_empty() {
        return html.to_owned();
    }
    format!("<{element}{class}{mark}>{html}</{element}>")
}

/// Whether the page is German, plain German too.
pub fn is_german(tongue: &Tongue) -> bool {
    tongue.texts.locale.speaks(SOURCE.tag)
}
