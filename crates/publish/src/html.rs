//! The directory as one plain page in German (`public/liste.html`), for readers without script or
//! WebAssembly, for printing and for search engines.
//!
//! Absent: script, inline styles (`liste.css` has them) and anything that a feed could smuggle in:
//! every text is escaped, every address went through the gate.

mod words;

use crate::nfkd;
use directory::district::{self, District};
use directory::feed::{self, FeedError, FeedMeta};
use directory::member::{Member, Phone};
use directory::terms::Status;
use directory::text::fold;
use phonenumber::Mode;
use words::label;

/// The page for a feed: members by district, with a list of contents. Links are relative to the
/// page, which lies beside the app's `index.html` and `liste.css`.
///
/// # Errors
/// Where the bytes are no feed.
pub fn plain_list_html(geojson: &[u8]) -> Result<String, FeedError> {
    let (meta, members, _) = feed::read(geojson)?;
    let sections = sections(&members);
    let mut page = head(&meta, members.len());
    page.push_str(
        "<nav aria-labelledby=\"inhalt\">\n<h2 id=\"inhalt\">Orte und Landkreise</h2>\n<ul>\n",
    );
    for Section { id, title, members, .. } in &sections {
        let count = members.len();
        page +=
            &format!("<li><a href=\"#{id}\">{}</a> <span>{count}</span></li>\n", escaped(title));
    }
    page.push_str("</ul>\n</nav>\n<main>\n");
    for Section { id, title, members, .. } in &sections {
        page += &format!(
            "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{}</h2>\n",
            escaped(title)
        );
        for member in members {
            article(&mut page, member);
        }
        page.push_str("</section>\n");
    }
    page.push_str("</main>\n</body>\n</html>\n");
    Ok(page)
}

/// The members of one district.
struct Section<'m> {
    id: String,
    title: String,
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
        Some(d) => (d.ags, d.label(), (false, fold(d.name, nfkd), d.ags)),
        None if member.service_area.iter().any(|ags| ags == "03") => {
            ("landesweit", "Landesweit".to_owned(), (true, String::new(), ""))
        }
        None => ("weitere", "Weitere".to_owned(), (true, "~".to_owned(), "")),
    };
    Section { id: format!("ort-{id}"), title, order, members: Vec::new() }
}

fn head(meta: &FeedMeta, count: usize) -> String {
    let title = escaped(meta.title.as_deref().unwrap_or("Verzeichnis"));
    let state = meta.last_modified.as_deref().and_then(|stamp| stamp.get(..10));
    let state =
        state.map(|day| format!(" Stand der Daten: {}.", words::date(day))).unwrap_or_default();
    format!(
        "<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Alle Stellen – {title}</title>\n<link rel=\"stylesheet\" href=\"liste.css\">\n\
         </head>\n<body>\n<header>\n<p><a href=\"./\">Zur Suche mit Karte</a></p>\n\
         <h1>Beratung und Hilfe für Zugewanderte in Niedersachsen</h1>\n\
         <p>{title}: {count} Stellen.{state} Rufen Sie vor einem Besuch am besten an.</p>\n\
         </header>\n"
    )
}

fn article(page: &mut String, member: &Member) {
    let kind = label("kind", member.kind.wire());
    *page += &format!(
        "<article id=\"{}\">\n<h3>{}</h3>\n<p class=\"kind\">{}</p>\n",
        member.id,
        escaped(&member.name),
        escaped(&kind)
    );
    if member.status == Status::TemporarilyClosed {
        page.push_str("<p class=\"alert\">Zurzeit geschlossen</p>\n");
    }
    if let Some(alert) = &member.alert {
        *page += &format!("<p class=\"alert\">{}</p>\n", escaped(alert));
    }
    let rows = [
        ("Träger", provider(member)),
        ("Adresse", address(member)),
        ("Telefon", joined(member.phones.iter().map(phone))),
        ("E-Mail", joined(member.email.iter().map(|e| link("mailto:", e, e)))),
        ("Web", joined(member.url.iter().map(|u| link("", u, host(u))))),
        ("Termin", joined(member.appointment_url.iter().map(|u| link("", u, host(u))))),
        ("Geöffnet", joined(member.schedules.iter().map(|s| escaped(&words::schedule(s))))),
        ("Sprachen", escaped(&words::languages(&member.languages))),
        (
            "Themen",
            escaped(
                &member
                    .topics
                    .iter()
                    .map(|t| label("topic", t.wire()))
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
        ),
    ];
    if rows.iter().any(|(_, value)| !value.is_empty()) {
        page.push_str("<dl>\n");
        for (term, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
            *page += &format!("<dt>{term}</dt><dd>{value}</dd>\n");
        }
        page.push_str("</dl>\n");
    }
    if let Some(description) = &member.description {
        *page += &format!("<p>{}</p>\n", escaped(description).replace('\n', "<br>"));
    }
    *page += &format!("<p class=\"source\">{}</p>\n</article>\n", provenance(member));
}

/// The provider, unless the name says it already.
fn provider(member: &Member) -> String {
    let organization = member.organization.as_deref().unwrap_or_default();
    if member.name.contains(organization) { String::new() } else { escaped(organization) }
}

/// Street, postcode and town in one line.
fn address(member: &Member) -> String {
    let town = [&member.postal_code, &member.city].map(|part| part.as_deref().unwrap_or_default());
    let parts =
        [member.address_1.as_deref().unwrap_or_default(), town.join(" ").trim()].map(escaped);
    joined(parts.into_iter().filter(|part| !part.is_empty()))
}

fn phone(phone: &Phone) -> String {
    // The feed's own spelling stands in for a number that the numbering plan does not know.
    let shown = phonenumber::parse(None, &phone.number).map_or_else(
        |_| phone.number.clone(),
        |n| n.format().mode(Mode::International).to_string(),
    );
    let number = link("tel:", &phone.number, &shown);
    match &phone.description {
        Some(description) => format!("{number} ({})", escaped(description)),
        None => number,
    }
}

/// When the member confirmed the entry, or where its details come from.
fn provenance(member: &Member) -> String {
    if let Some(day) = member.assured_date {
        return format!("Von der Stelle bestätigt am {}.", words::date(&day.to_string()));
    }
    let source = member.source_url.as_deref().map(|url| link("", url, host(url)));
    let date = member.source_date.as_deref().map(words::date);
    let details: Vec<String> = source.into_iter().chain(date).collect();
    if details.is_empty() {
        return "Noch nicht von der Stelle bestätigt.".to_owned();
    }
    format!("Noch nicht von der Stelle bestätigt; Angaben von {}", details.join(", "))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("<br>")
}

fn link(scheme: &str, target: &str, text: &str) -> String {
    format!("<a href=\"{scheme}{}\">{}</a>", escaped(target), escaped(text))
}

/// The host of an address, as people say it.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
