//! The page of one member: what the program's sheet shows, drawn by the same components.
//!
//! Absent: the moment. A page lies for weeks, so it says when an office is open, never whether.

use super::head::Head;
use super::linked_data;
use super::parts::{App, BackToList, OtherLanguages, program};
use super::{Language, SiteOptions};
use crate::html::localizer::IcuLocalizer;
use directory::locale::SOURCE;
use directory::member::Member;
use leptos::prelude::*;
use std::sync::Arc;
use views::member::{MapApp, MemberActions, MemberFacts, MemberTitle, Provenance, SaveButton};
use views::{Icon, Localizer, Lucide, Msg, t, texts};

/// The id of the heading, as in the program.
const HEADING: &str = "heading";

/// The path of a member's page without language and ending.
pub fn name(member: &Member) -> String {
    ["stelle/", &member.id].concat()
}

/// The path of its picture.
pub fn picture(member: &Member) -> String {
    name(member) + ".png"
}

/// What machines are told.
pub fn head<'a>(
    member: &Member,
    name: &'a str,
    language: &Language,
    options: &SiteOptions<'a>,
) -> Head<'a> {
    let localizer = &*language.localizer;
    let page = options.address.map(|address| [address, &SOURCE.file(name)].concat());
    Head {
        locale: localizer.locale(),
        name,
        address: options.address,
        title: views::title::document(localizer, &member.name),
        description: description(localizer, member),
        image: options.pictures.then(|| picture(member)),
        data: Some(linked_data::office(member, page)),
    }
}

/// Kind, place, languages and topics in a line.
fn description(localizer: &IcuLocalizer, member: &Member) -> String {
    let mut parts = vec![localizer.fill(texts::kind(member.kind), &[])];
    let town = [&member.postal_code, &member.city].into_iter().flatten().map(String::as_str);
    let town = town.collect::<Vec<_>>().join(" ");
    parts.extend(member.address_1.clone());
    parts.extend(Some(town).filter(|town| !town.is_empty()));
    let languages = member.languages.iter().map(|tag| localizer.language_name(tag));
    let topics = member.topics.iter().map(|topic| localizer.fill(texts::topic(*topic), &[]));
    for named in [languages.collect::<Vec<_>>(), topics.collect()] {
        parts.extend((!named.is_empty()).then(|| localizer.list(&named)));
    }
    parts.join(" · ")
}

/// What is to be seen.
#[component]
pub fn MemberPage(
    /// Whom.
    member: Arc<Member>,
    /// Texts that pages have and the program has not.
    localizer: Arc<IcuLocalizer>,
    /// The mail address for mistakes, if the operator gave one.
    contact: Option<String>,
    /// Pages of its town and its district: address and name.
    places: Vec<(String, String)>,
) -> impl IntoView {
    let locale = localizer.locale();
    let id = member.id.clone();
    let on_map = member.location.map(|_| {
        let href = program(locale, |state| state.selected = Some(member.id.clone()));
        view! {
            <li class="narrow-only">
                <a href=href>
                    <Icon of=Lucide::Map />
                    <span>{t(Msg::MemberOnMap)}</span>
                </a>
            </li>
        }
    });
    let places = (!places.is_empty()).then(|| {
        let links = places.into_iter().map(|(href, name)| {
            view! {
                <li>
                    <a href=href lang="de" dir="auto">
                        {name}
                    </a>
                </li>
            }
        });
        view! { <ul class="links without-program">{links.collect_view()}</ul> }
    });
    let languages_of = name(&member);
    view! {
        <App locale=locale member=Some(id)>
            <article class="sheet">
                <BackToList locale=locale />
                <MemberTitle member=member.clone() heading=HEADING now=None distance=String::new() />
                <MemberActions member=member.clone() map_app=MapApp::Web>
                    {on_map}
                    <li>
                        <SaveButton />
                    </li>
                </MemberActions>
                <MemberFacts member=member.clone() today=None asked=Vec::new() />
                <Provenance member=member today=None contact=contact />
                {places}
                <OtherLanguages localizer=localizer name=languages_of />
            </article>
        </App>
    }
}
