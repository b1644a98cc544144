//! What every page without program begins and ends with.

use super::localizer::IcuLocalizer;
use super::{GENERATOR, Page};
use directory::locale::{LOCALES, Locale, SOURCE};
use leptos::prelude::*;
use std::sync::Arc;
use views::{Localizer as _, Msg, Texts};

/// Renders a page in a language.
pub fn render<V: IntoView>(localizer: Arc<IcuLocalizer>, page: impl FnOnce() -> V) -> String {
    format!("<!doctype html>\n{}\n", render_part(localizer, page))
}

/// Renders a part of a page in a language.
pub fn render_part<V: IntoView>(localizer: Arc<IcuLocalizer>, part: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(Texts::new(localizer));
        part().into_view().to_html()
    });
    without_comments(&html)
}

/// Leptos leaves comments for a program that takes the elements over; nobody takes this page over.
/// Texts have no `<`: it is escaped.
fn without_comments(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!") {
        out.push_str(before);
        let end = if comment.starts_with("--") { "-->" } else { ">" };
        rest = comment.split_once(end).map_or("", |(_, after)| after);
    }
    out + rest
}

/// A whole page: its head, the ways elsewhere, and between them what it says.
#[component]
pub fn PlainPage(
    /// Texts that pages have and the program has not.
    localizer: Arc<IcuLocalizer>,
    /// Which page.
    page: Page,
    /// What it is: the beginning of its title.
    title: String,
    /// What stands in its header, below the languages.
    lead: AnyView,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let locale = localizer.locale();
    let alternates = LOCALES.iter().map(|other| {
        view! { <link rel="alternate" hreflang=other.tag href=page.file_name(other) /> }
    });
    let (other, name) = match page {
        Page::List => (Page::Statement, Msg::AboutStatement),
        Page::Statement => (Page::List, Msg::PlainList),
    };
    view! {
        <html lang=locale.tag dir=locale.direction.html()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="generator" content=GENERATOR />
                <title>{views::title::document(&*localizer, &title)}</title>
                <link rel="icon" href="icon.svg" type="image/svg+xml" />
                <link rel="stylesheet" href="liste.css" />
                {alternates.collect_view()}
                <link rel="alternate" hreflang="x-default" href=page.file_name(SOURCE) />
            </head>
            <body>
                <header>
                    <p>
                        <a href=format!("./?lang={}", locale.tag)>
                            {localizer.say("list-search", &[])}
                        </a>
                    </p>
                    <OtherLanguages localizer=localizer.clone() page=page />
                    {lead}
                </header>
                {children()}
                <footer>
                    <p>
                        <a href=other.file_name(locale)>{views::t(name)}</a>
                    </p>
                </footer>
            </body>
        </html>
    }
}

/// The page in the other languages.
#[component]
fn OtherLanguages(localizer: Arc<IcuLocalizer>, page: Page) -> impl IntoView {
    view! {
        <nav class="languages" aria-label=localizer.say("list-languages", &[])>
            <ul>
                <LanguageLinks locale=localizer.locale() name=page.name().to_owned() />
            </ul>
        </nav>
    }
}

/// Links to a page in the other languages, each under its own name.
#[component]
pub fn LanguageLinks(
    /// The page's own language.
    locale: &'static Locale,
    /// Its path without language and ending.
    name: String,
) -> impl IntoView {
    let others = LOCALES.iter().filter(|other| *other != locale);
    let links = others.map(|other| {
        view! {
            <li>
                <a
                    href=other.file(&name)
                    hreflang=other.tag
                    lang=other.tag
                    dir=other.direction.html()
                >
                    {other.profile().autonym}
                </a>
            </li>
        }
    });
    links.collect_view()
}

/// A sentence with a view in the place of this value; `say` says the sentence with the mark in it.
pub fn with_view(sentence: &str, view: AnyView) -> AnyView {
    match sentence.split_once(MARK) {
        Some((before, after)) => view! { {before.to_owned()} {view} {after.to_owned()} }.into_any(),
        None => view! { {sentence.to_owned()} {view} }.into_any(),
    }
}

/// Stands for a view in a sentence; no text has it (Unicode, private use).
pub const MARK: &str = "\u{e000}";
