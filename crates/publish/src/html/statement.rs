//! The accessibility statement: in short in the page's language, then as the law asks for it, in
//! German (`locales/pages/statement.de.html`).

use super::frame::{close, head, is_german};
use super::tongue::Tongue;
use super::{Page, PageError, escaped};
use texts::Texts;

/// The statement of public bodies: § 9b NBGG, § 7 BITV 2.0, Implementing Decision (EU) 2018/1523.
const LEGAL: &str = include_str!("../../../../locales/pages/statement.de.html");

/// The day of the self-assessment that the statement reports: change it when it is done again.
pub const ASSESSED: &str = "2026-11-25";

/// What stands where the operator's details are not configured.
const TO_FILL_IN: &str = "[vom Betreiber auszufüllen]";

/// Who runs the site, as its page configures it; empty where it does not say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Operator<'a> {
    /// Name, from `<meta name="kmn-operator">`.
    pub name: &'a str,
    /// Mail address, from `<meta name="kmn-contact">`.
    pub contact: &'a str,
}

/// The statement, with its short part in the language of `texts`; `german` are the German ones.
///
/// # Errors
/// Where a language's dates are not known.
pub fn statement_html(
    texts: &Texts,
    german: &Texts,
    operator: Operator,
) -> Result<String, PageError> {
    let tongue = Tongue::of(texts)?;
    let say = |key: &str| escaped(&tongue.say(key, &[]));
    let title = say("about-statement");
    let mut page = head(&tongue, Page::Statement, &title);
    page += &format!("<h1>{title}</h1>\n<p>{}</p>\n</header>\n<main>\n", say("statement-lead"));
    for (heading, points) in [
        (
            "statement-works",
            &[
                "statement-keyboard",
                "statement-map",
                "statement-sight",
                "statement-languages",
                "statement-read",
            ][..],
        ),
        ("statement-limits", &["statement-names", "statement-sign", "statement-reviewed"]),
    ] {
        page += &format!("<h2>{}</h2>\n<ul>\n", say(heading));
        for point in points {
            page += &format!("<li>{}</li>\n", say(point));
        }
        page.push_str("</ul>\n");
    }
    page += &format!("<h2>{}</h2>\n", say("statement-report"));
    page += &if operator.contact.is_empty() {
        format!("<p>{}</p>\n", say("statement-nobody"))
    } else {
        // The link takes its place when the text round it is escaped.
        let text = escaped(&tongue.say("statement-write", &[("address", PLACE.into())]));
        format!("<p>{}</p>\n", text.replace(PLACE, &mail(operator.contact)))
    };
    if is_german(&tongue) {
        page.push_str("<section class=\"legal\">\n");
    } else {
        page += &format!("<p>{}</p>\n", say("statement-legal"));
        page.push_str("<section class=\"legal\" lang=\"de\" dir=\"ltr\">\n");
    }
    page += &legal(&Tongue::of(german)?, operator);
    page.push_str("</section>\n</main>\n");
    close(&mut page, &tongue, Page::Statement);
    Ok(page)
}

fn legal(german: &Tongue, operator: Operator) -> String {
    let name =
        if operator.name.is_empty() { TO_FILL_IN.to_owned() } else { escaped(operator.name) };
    let contact =
        if operator.contact.is_empty() { TO_FILL_IN.to_owned() } else { mail(operator.contact) };
    LEGAL
        .replace("{date}", &escaped(&german.date(ASSESSED)))
        .replace("{contact}", &contact)
        .replace("{operator}", &name)
}

fn mail(address: &str) -> String {
    let address = escaped(address);
    format!("<a dir=\"ltr\" href=\"mailto:{address}\">{address}</a>")
}

/// Stands for a link until the text is escaped; no text has it (Unicode, private use).
const PLACE: &str = "\u{e000}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_statement() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let all = texts::read_all(&folder).unwrap();
        for texts in &all {
            let tag = texts.locale.tag;
            let nobody = statement_html(texts, &all[0], Operator::default()).unwrap();
            assert!(nobody.contains(TO_FILL_IN) && !nobody.contains("<li>statement-"), "{tag}");
            let marked = nobody.contains("class=\"legal\" lang=\"de\" dir=\"ltr\"");
            assert_eq!(marked, !texts.locale.speaks("de"), "{tag}");
            let operator = Operator { name: "Rat & Tat <e.V.>", contact: "a@b.de" };
            let page = statement_html(texts, &all[0], operator).unwrap();
            assert_eq!(page.matches("href=\"mailto:a@b.de\"").count(), 2, "{tag}");
            assert_eq!(page.matches("Rat &amp; Tat &lt;e.V.&gt;").count(), 2, "{tag}");
            assert!(!page.contains(TO_FILL_IN) && !page.contains(PLACE), "{tag}");
        }
    }
}
