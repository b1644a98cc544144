//! The plain list of all members.

use super::frame::{PlainPage, render};
use super::localizer::IcuLocalizer;
use super::{Page, PageError};
use crate::nfkd;
use crate::phone::formatted;
use directory::district::{self, District};
use directory::feed::{self, FeedMeta};
use directory::member::Member;
use directory::text::fold;
use leptos::prelude::*;
use std::sync::Arc;
use texts::Texts;
use views::member::MemberEntry;
use views::{Localizer as _, Msg, t, t_with};

/// The list of a feed in the language of these texts: members by district, with a list of contents;
/// `german` are the German texts. Links are relative to the page, which lies beside the app's
/// `index.html` and `liste.css`.
///
/// # Errors
/// Where the bytes are no feed, or the language's numbers and dates are not known.
pub fn plain_list_html(geojson: &[u8], texts: &Texts, german: &Texts) -> Result<String, PageError> {
    let (meta, mut members, _) = feed::read(geojson).map_err(|e| PageError(e.to_string()))?;
    members.iter_mut().for_each(complete);
    Ok(plain_list(&meta, &members, &Arc::new(IcuLocalizer::new(texts, german)?)))
}

/// The list of these members.
pub(crate) fn plain_list(
    meta: &FeedMeta,
    members: &[Member],
    localizer: &Arc<IcuLocalizer>,
) -> String {
    let localizer = localizer.clone();
    let sections = sections(members);
    render(localizer.clone(), || {
        let contents = sections.iter().map(|section| contents_line(&localizer, section));
        let members_view = sections.iter().map(|section| members_of(&localizer, section));
        let (contents, members_view) = (contents.collect_view(), members_view.collect_view());
        let lead = lead(&localizer, meta, members.len()).into_any();
        let title = localizer.fill(Msg::PlainList, &[]);
        let contents_title = localizer.say("list-contents", &[]);
        view! {
            <PlainPage localizer=localizer page=Page::List title=title lead=lead>
                <nav class="contents" aria-labelledby="inhalt">
                    <h2 id="inhalt">{contents_title}</h2>
                    <ul>{contents}</ul>
                </nav>
                <main>{members_view}</main>
            </PlainPage>
        }
    })
}

/// Of a feed that does not say where the area code ends, the numbering plan does.
pub(crate) fn complete(member: &mut Member) {
    for phone in &mut member.phones {
        phone.formatted = phone.formatted.take().or_else(|| formatted(&phone.number));
    }
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

/// What a section is called; the name of a district is German.
fn heading(localizer: &IcuLocalizer, section: &Section) -> AnyView {
    match (&section.title, section.id.as_str()) {
        (Some(district), _) => {
            view! { <span lang="de" dir="auto">{district.clone()}</span> }.into_any()
        }
        (None, "ort-landesweit") => localizer.say("list-statewide", &[]).into_any(),
        (None, _) => localizer.say("list-elsewhere", &[]).into_any(),
    }
}

fn contents_line(localizer: &IcuLocalizer, section: &Section) -> impl IntoView + use<> {
    view! {
        <li>
            <a href=format!("#{}", section.id)>{heading(localizer, section)}</a>
            <span>{localizer.number(section.members.len())}</span>
        </li>
    }
}

fn members_of(localizer: &IcuLocalizer, section: &Section) -> impl IntoView + use<> {
    let entries = section.members.iter().map(|member| {
        view! { <MemberEntry member=Arc::new((*member).clone()) /> }
    });
    view! {
        <section aria-labelledby=section.id.clone()>
            <h2 id=section.id.clone()>{heading(localizer, section)}</h2>
            {entries.collect_view()}
        </section>
    }
}

fn lead(localizer: &IcuLocalizer, meta: &FeedMeta, count: usize) -> impl IntoView + use<> {
    let publisher = meta.title.clone().map(|title| {
        view! {
            <p lang="de" dir="auto">
                {title}
            </p>
        }
    });
    let state = meta.last_modified.as_deref().and_then(|stamp| stamp.get(..10));
    let state = state.map(|day| t_with(Msg::DataState, "date", localizer.partial_date(day)));
    let counted = localizer.fill(Msg::ResultsCount, &[("n", count.into())]);
    view! {
        <h1>{localizer.say("list-heading", &[])}</h1>
        {publisher}
        <p>{counted} ". " {state}</p>
        <p>{t(Msg::AppNotice)}</p>
        <p>{localizer.say("list-call", &[])}</p>
    }
}

#[cfg(test)]
mod tests;
