//! What search engines ask for (sitemaps.org, RFC 9309), and what stands where nothing is.

use super::parts::{App, BackToList};
use directory::locale::{LOCALES, SOURCE};
use leptos::prelude::*;
use views::{Msg, t};

/// The German pages, each with the same in the other languages. `names` are paths without language
/// and ending; `address` is where the site is.
pub fn sitemap(address: &str, names: &[String]) -> String {
    let url = |path: &str| {
        let url = [address, path].concat();
        html_escape::encode_double_quoted_attribute(&url).into_owned()
    };
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for name in names {
        out.push_str(&format!("<url><loc>{}</loc>", url(&SOURCE.file(name))));
        for locale in &LOCALES {
            out.push_str(&format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                locale.tag,
                url(&locale.file(name))
            ));
        }
        out.push_str("</url>\n");
    }
    out + "</urlset>\n"
}

/// Everything may be read; the sitemap is named where the site's address is known.
pub fn robots(address: Option<&str>) -> String {
    let sitemap = address.map(|address| format!("Sitemap: {address}sitemap.xml\n"));
    ["User-agent: *\nAllow: /\n", sitemap.as_deref().unwrap_or_default()].concat()
}

/// To where addresses are relative in a page that may stand at any address: the site's path.
pub fn root(address: Option<&str>) -> &str {
    let after = address.and_then(|address| address.split_once("://"));
    let path = after.and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at..)));
    path.unwrap_or("/")
}

/// The head of a page that nobody shall find.
pub fn gone_head() -> impl IntoView {
    let language = views::use_texts().language();
    let title = views::title::document(&*language, &language.fill(Msg::MemberGone, &[]));
    view! {
        <title>{title}</title>
        <meta name="robots" content="noindex" />
    }
}

/// What is to be seen at the address of a member that is gone, or of nothing.
#[component]
pub fn GonePage() -> impl IntoView {
    view! {
        <App locale=SOURCE member=None>
            <article class="sheet">
                <BackToList locale=SOURCE />
                <h1 id="heading" tabindex="-1">
                    {t(Msg::MemberGone)}
                </h1>
                <p>
                    <a href="liste.html">{t(Msg::PlainList)}</a>
                </p>
            </article>
        </App>
    }
}
