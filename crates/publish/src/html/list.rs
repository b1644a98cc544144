//! The plain list of all members.

use super::frame::{close, german, head};
use super::tongue::Tongue;
use super::{Page, PageError, escaped, words};
use crate::nfkd;
use crate::phone::formatted;
use chrono::NaiveDate;
use directory::district::{self, District};
use directory::feed::{self, FeedMeta};
use directory::member::{Member, Phone};
use directory::outdated;
use directory::phone::shown;
use directory::terms::Status;
use directory::text::fold;
use texts::Texts;

/// The list of a feed in the language of these texts: members by district, with a list of contents.
/// Links are relative to the page, which lies beside the app's `index.html` and `liste.css`.
///
/// # Errors
/// Where the bytes are no feed, or the language's numbers and dates are not known.
pub fn plain_list_html(geojson: &[u8], texts: &Texts) -> Result<String, PageError> {
    let (meta, members, _) = feed::read(geojson).map_err(|e| PageError(e.to_string()))?;
    let tongue = Tongue::of(texts)?;
    let sections = sections(&members);
    let mut page = beginning(&tongue, &meta, members.len());
    page += &format!(
        "<nav class=\"contents\" aria-labelledby=\"inhalt\">\n<h2 id=\"inhalt\">{}</h2>\n<ul>\n",
        escaped(&tongue.say("list-contents", &[]))
    );
    for section in &sections {
        let count = tongue.count(section.members.len());
        let (id, title) = (&section.id, heading(&tongue, section));
        page += &format!("<li><a href=\"#{id}\">{title}</a> <span>{count}</span></li>\n");
    }
    page.push_str("</ul>\n</nav>\n<main>\n");
    for section in &sections {
        let (id, title) = (&section.id, heading(&tongue, section));
        page += &format!("<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>\n");
        for member in &section.members {
            article(&mut page, &tongue, member);
        }
        page.push_str("</section>\n");
    }
    page.push_str("</main>\n");
    close(&mut page, &tongue, Page::List);
    Ok(page)
}

/// The members of one district.
struct Section<'m> {
    id: String,
    /// The district's name; what is in none has a heading of the page's language.
    title: Option<String>,
    /// Folded name, then key; members without a district come last.
    order: (bool, String, &'static str),
    members: Vec<&'m Member>,
}

fn sections(members: &[Member]) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for member in members {
        let district = member.district.as_deref().and_then(district::by_ags);
        let mut section = section_of(member, district);
        match sections.iter_mut().find(|s| s.id == section.id) {
            Some(known) => known.members.push(member),
            None => {
                section.members.push(member);
                sections.push(section);
            }
        }
    }
    sections.sort_by(|a, b| a.order.cmp(&b.order));
    for section in &mut sections {
        section.members.sort_by_cached_key(|m| {
            (fold(m.city.as_deref().unwrap_or_default(), nfkd), fold(&m.name, nfkd))
        });
    }
    sections
}

fn section_of<'m>(member: &Member, district: Option<&'static District>) -> Section<'m> {
    let (id, title, order) = match district {
        Some(d) => (d.ags, Some(d.label()), (false, fold(d.name, nfkd), d.ags)),
        None if member.service_area.iter().any(|ags| ags == "03") => {
            ("landesweit", None, (true, String::new(), ""))
        }
        None => ("weitere", None, (true, "~".to_owned(), "")),
    };
    Section { id: format!("ort-{id}"), title, order, members: Vec::new() }
}

fn heading(tongue: &Tongue, section: &Section) -> String {
    match (&section.title, section.id.as_str()) {
        (Some(district), _) => german(tongue, "span", "", &escaped(district)),
        (None, "ort-landesweit") => escaped(&tongue.say("list-statewide", &[])),
        (None, _) => escaped(&tongue.say("list-elsewhere", &[])),
    }
}

fn beginning(tongue: &Tongue, meta: &FeedMeta, count: usize) -> String {
    let say = |key: &str| escaped(&tongue.say(key, &[]));
    let mut page = head(tongue, Page::List, &say("plain-list"));
    let state = meta.last_modified.as_deref().and_then(|stamp| stamp.get(..10));
    let state = state.map(|day| tongue.say("data-state", &[("date", (&tongue.date(day)).into())]));
    let publisher = meta.title.as_deref().map(|title| german(tongue, "p", "", &escaped(title)));
    page += &format!(
        "<h1>{}</h1>\n{}\n<p>{}. {}</p>\n<p>{}</p>\n<p>{}</p>\n</header>\n",
        say("list-heading"),
        publisher.unwrap_or_default(),
        escaped(&tongue.say("results-count", &[("n", count.into())])),
        escaped(&state.unwrap_or_default()),
        say("app-notice"),
        say("list-call"),
    );
    page
}

fn article(page: &mut String, tongue: &Tongue, member: &Member) {
    let name = german(tongue, "h3", "", &escaped(&member.name));
    let kind = escaped(&tongue.label("kind", member.kind.wire()));
    *page += &format!("<article id=\"{}\">\n{name}\n<p class=\"kind\">{kind}</p>\n", member.id);
    if member.status == Status::TemporarilyClosed {
        *page += &format!("<p class=\"alert\">{}</p>\n", escaped(&tongue.say("hours-paused", &[])));
    }
    if let Some(alert) = &member.alert {
        *page += &german(tongue, "p", "alert", &escaped(alert));
        page.push('\n');
    }
    // Without a clock, every confirmation counts.
    if let Some(year) = outdated::year(member, NaiveDate::MAX).map(|year| year.to_string()) {
        let key = if member.phones.is_empty() { "outdated-ask" } else { "outdated-call" };
        let said = escaped(&tongue.say(key, &[("year", (&year).into())]));
        *page += &format!("<p class=\"outdated\">{said}</p>\n");
    }
    let hours = member.schedules.iter().map(|s| words::schedule(tongue, s));
    let topics: Vec<String> =
        member.topics.iter().map(|t| tongue.label("topic", t.wire())).collect();
    let rows = [
        ("member-provider", provider(tongue, member)),
        ("member-address", address(tongue, member)),
        ("list-phone", joined(member.phones.iter().map(|p| phone(tongue, p)))),
        ("list-mail", joined(member.email.iter().map(|e| link("mailto:", e, e)))),
        ("member-website", joined(member.url.iter().map(|u| link("", u, host(u))))),
        ("member-appointment", joined(member.appointment_url.iter().map(|u| link("", u, host(u))))),
        ("hours-heading", joined(hours)),
        ("member-languages", escaped(&words::languages(tongue, &member.languages))),
        ("member-topics", escaped(&topics.join(&words::comma(tongue)))),
    ];
    if rows.iter().any(|(_, value)| !value.is_empty()) {
        page.push_str("<dl>\n");
        for (term, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
            let term = escaped(&tongue.say(term, &[]));
            *page += &format!("<dt>{term}</dt><dd>{value}</dd>\n");
        }
        page.push_str("</dl>\n");
    }
    if let Some(description) = &member.description {
        *page += &german(tongue, "p", "", &escaped(description).replace('\n', "<br>"));
        page.push('\n');
    }
    *page += &format!("<p class=\"source\">{}</p>\n</article>\n", provenance(tongue, member));
}

/// The provider, unless the name says it already.
fn provider(tongue: &Tongue, member: &Member) -> String {
    let organization = member.organization.as_deref().unwrap_or_default();
    if member.name.contains(organization) {
        String::new()
    } else {
        german(tongue, "span", "", &escaped(organization))
    }
}

/// Street, postcode and town in one line each.
fn address(tongue: &Tongue, member: &Member) -> String {
    let town = [&member.postal_code, &member.city].map(|part| part.as_deref().unwrap_or_default());
    let parts =
        [member.address_1.as_deref().unwrap_or_default(), town.join(" ").trim()].map(escaped);
    let written = joined(parts.into_iter().filter(|part| !part.is_empty()));
    if written.is_empty() { written } else { german(tongue, "span", "", &written) }
}

fn phone(tongue: &Tongue, phone: &Phone) -> String {
    // Of a feed that doesn't say where the area code ends, the numbering plan does.
    let by_plan = || formatted(&phone.number).unwrap_or_else(|| shown(phone));
    let readable = phone.formatted.clone().unwrap_or_else(by_plan);
    let number = link("tel:", &phone.number, &readable);
    match &phone.description {
        Some(what) => format!("{number} ({})", german(tongue, "span", "", &escaped(what))),
        None => number,
    }
}

/// When the member confirmed the entry, or where its details come from.
fn provenance(tongue: &Tongue, member: &Member) -> String {
    if let Some(day) = member.assured_date {
        let date = tongue.date(&day.to_string());
        return escaped(&tongue.say("member-confirmed", &[("date", (&date).into())]));
    }
    let unconfirmed = escaped(&tongue.say("member-unconfirmed", &[]));
    let date = member.source_date.as_deref().map(|date| tongue.date(date));
    // The link takes its place when the text round it is escaped.
    let place = ("source", SOURCE_PLACE.into());
    let source = match (&member.source_url, &date) {
        (Some(_), Some(date)) => tongue.say("member-source-dated", &[place, ("date", date.into())]),
        (Some(_), None) => tongue.say("member-source", &[place]),
        (None, Some(date)) => tongue.say("data-state", &[("date", date.into())]),
        (None, None) => return unconfirmed,
    };
    let url = member.source_url.as_deref().unwrap_or_default();
    format!("{unconfirmed} {}", escaped(&source).replace(SOURCE_PLACE, &link("", url, host(url))))
}

/// Stands for a link until the text is escaped; no text has it (Unicode, private use).
const SOURCE_PLACE: &str = "\u{e000}";

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("<br>")
}

/// Numbers and addresses run from left to right in every language.
fn link(scheme: &str, target: &str, text: &str) -> String {
    format!("<a dir=\"ltr\" href=\"{scheme}{}\">{}</a>", escaped(target), escaped(text))
}

/// The host of an address, as people say it.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests;
