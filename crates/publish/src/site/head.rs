//! What a page tells machines: title, description, its address and those in other languages, what
//! others show when its link is shared (Open Graph protocol), and linked data.

use super::picture::SIZE;
use directory::locale::{LOCALES, Locale, SOURCE};
use leptos::prelude::*;
use serde_json::Value;

/// A page, as machines know it.
pub struct Head<'a> {
    /// Its language.
    pub locale: &'static Locale,
    /// Its path without language and ending, such as `stelle/mbe-celle`.
    pub name: &'a str,
    /// Where the site is, such as `https://finder.example/`, if that is known.
    pub address: Option<&'a str>,
    /// Its title.
    pub title: String,
    /// What it is about, in a line.
    pub description: String,
    /// A picture's path; said only where the site's address is known.
    pub image: Option<String>,
    /// Linked data (schema.org).
    pub data: Option<Value>,
}

impl Head<'_> {
    /// The address of the page in a language: whole where that of the site is known, else as a path
    /// from the site's root.
    pub fn url(&self, locale: &Locale) -> String {
        [self.address.unwrap_or_default(), &locale.file(self.name)].concat()
    }
}

/// The elements.
pub fn elements(head: &Head) -> impl IntoView + use<> {
    let Head { locale, address, title, description, image, data, .. } = head;
    let alternates = LOCALES.iter().map(|other| {
        view! { <link rel="alternate" hreflang=other.tag href=head.url(other) /> }
    });
    let own = head.url(locale);
    let absolute = address.map(|address| {
        let image = image.as_ref().map(|path| {
            let (width, height) = SIZE;
            view! {
                {property("og:image", [address, path].concat())}
                {property("og:image:width", width.to_string())}
                {property("og:image:height", height.to_string())}
            }
        });
        view! {
            {property("og:url", own.clone())}
            {image}
        }
    });
    let others = LOCALES.iter().filter(|other| other != locale);
    let others = others.map(|other| property("og:locale:alternate", og_locale(other)));
    let data = data.as_ref().map(|data| {
        view! { <script type="application/ld+json" inner_html=for_script(data)></script> }
    });
    view! {
        <title>{title.clone()}</title>
        <meta name="description" content=description.clone() />
        <link rel="canonical" href=own.clone() />
        {alternates.collect_view()}
        <link rel="alternate" hreflang="x-default" href=head.url(SOURCE) />
        {property("og:title", title.clone())}
        {property("og:description", description.clone())}
        {property("og:type", "website".to_owned())}
        {property("og:locale", og_locale(locale))}
        {others.collect_view()}
        {absolute}
        {data}
    }
}

fn property(name: &'static str, content: String) -> impl IntoView {
    leptos::html::meta().attr("property", name).content(content)
}

/// Language and, where there is one, country, as the protocol writes them.
fn og_locale(locale: &Locale) -> String {
    match locale.tag {
        "de" | "de-simple" => "de_DE".to_owned(),
        "en" => "en_GB".to_owned(),
        tag => tag.replace('-', "_"),
    }
}

/// JSON that may stand in a script element: nothing in it ends the element or begins a comment.
pub fn for_script(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
