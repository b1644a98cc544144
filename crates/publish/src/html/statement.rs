//! The accessibility statement: in short in the page's language, then as the law asks for it, in
//! German (`locales/pages/statement.de.html`).

use super::frame::{MARK, PlainPage, render, with_view};
use super::localizer::IcuLocalizer;
use super::{Page, PageError};
use directory::locale::SOURCE;
use leptos::prelude::*;
use std::sync::Arc;
use texts::Texts;
use views::{Localizer as _, Msg};

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
    let localizer = Arc::new(IcuLocalizer::new(texts, german)?);
    let legal = legal(&IcuLocalizer::new(german, german)?, operator);
    Ok(render(localizer.clone(), || {
        let say = |key: &str| localizer.say(key, &[]);
        let title = localizer.fill(Msg::AboutStatement, &[]);
        let lead = view! {
            <h1>{title.clone()}</h1>
            <p>{say("statement-lead")}</p>
        };
        let points = PARTS.iter().map(|(heading, points)| {
            let points = points.iter().map(|point| view! { <li>{say(point)}</li> });
            view! {
                <h2>{say(heading)}</h2>
                <ul>{points.collect_view()}</ul>
            }
        });
        let content = view! {
            {points.collect_view()}
            <h2>{say("statement-report")}</h2>
            <p>{report(&localizer, operator)}</p>
            {legal_part(&localizer, legal)}
        };
        view! {
            <PlainPage localizer=localizer page=Page::Statement title=title lead=lead.into_any()>
                <main>{content}</main>
            </PlainPage>
        }
    }))
}

/// Headings, and what stands below each.
const PARTS: [(&str, &[&str]); 2] = [
    (
        "statement-works",
        &[
            "statement-keyboard",
            "statement-map",
            "statement-sight",
            "statement-languages",
            "statement-read",
        ],
    ),
    ("statement-limits", &["statement-names", "statement-sign", "statement-reviewed"]),
];

/// Where to write to about a barrier.
fn report(localizer: &IcuLocalizer, operator: Operator) -> AnyView {
    if operator.contact.is_empty() {
        return localizer.say("statement-nobody", &[]).into_any();
    }
    let address = operator.contact.to_owned();
    let link = view! {
        <a dir="ltr" href=format!("mailto:{address}")>
            {address.clone()}
        </a>
    };
    let sentence = localizer.say("statement-write", &[("address", MARK.into())]);
    with_view(&sentence, link.into_any())
}

/// What the law asks for, which is German.
fn legal_part(localizer: &IcuLocalizer, legal: String) -> AnyView {
    if localizer.locale().speaks(SOURCE.tag) {
        return view! { <section class="legal" inner_html=legal></section> }.into_any();
    }
    view! {
        <p>{localizer.say("statement-legal", &[])}</p>
        <section class="legal" lang="de" dir="ltr" inner_html=legal></section>
    }
    .into_any()
}

fn legal(german: &IcuLocalizer, operator: Operator) -> String {
    let filled_in = |text: &str, value: String| match text.is_empty() {
        true => TO_FILL_IN.to_owned(),
        false => value,
    };
    let escaped = |text: &str| html_escape::encode_quoted_attribute(text).into_owned();
    let address = escaped(operator.contact);
    let link = format!("<a dir=\"ltr\" href=\"mailto:{address}\">{address}</a>");
    LEGAL
        .replace("{date}", &escaped(&german.partial_date(ASSESSED)))
        .replace("{contact}", &filled_in(operator.contact, link))
        .replace("{operator}", &filled_in(operator.name, escaped(operator.name)))
}

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
            let marked = nobody.contains("lang=\"de\" dir=\"ltr\" class=\"legal\"");
            assert_eq!(marked, !texts.locale.speaks("de"), "{tag}");
            let operator = Operator { name: "Rat & Tat <e.V.>", contact: "a@b.de" };
            let page = statement_html(texts, &all[0], operator).unwrap();
            assert_eq!(page.matches("href=\"mailto:a@b.de\"").count(), 2, "{tag}");
            assert_eq!(page.matches("Rat &amp; Tat &lt;e.V.&gt;").count(), 2, "{tag}");
            assert!(
                !page.contains(TO_FILL_IN) && !page.contains(super::super::frame::MARK),
                "{tag}"
            );
        }
    }
}
