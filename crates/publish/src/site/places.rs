//! Pages of districts and of towns with several members: their members as rows.

use super::parts::{App, BackToList, OtherLanguages};
use crate::html::localizer::IcuLocalizer;
use crate::nfkd;
use directory::district;
use directory::member::Member;
use directory::text::fold;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use views::member::district_name;
use views::{HeadingLevel, Localizer as _, MemberRow, Msg, t_count};

/// How many members make a town's page.
const ENOUGH: usize = 3;

/// A district or a town.
#[derive(Debug, Clone)]
pub struct Place {
    /// The path of its page without language and ending, such as `kreis/03254` or `ort/celle`.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// Its members, by name.
    pub members: Vec<Arc<Member>>,
}

/// Every district that has members, and every town that has enough of them.
pub fn places(members: &[Arc<Member>]) -> Vec<Place> {
    let mut places: BTreeMap<String, Place> = BTreeMap::new();
    for member in members {
        for (name, label) in named(member) {
            let place = places.entry(name.clone());
            let members = Vec::new();
            place.or_insert_with(|| Place { name, label, members }).members.push(member.clone());
        }
    }
    let is_page = |place: &Place| place.name.starts_with("kreis/") || place.members.len() >= ENOUGH;
    let mut places: Vec<Place> = places.into_values().filter(is_page).collect();
    for place in &mut places {
        place.members.sort_by_cached_key(|member| fold(&member.name, nfkd));
    }
    places
}

/// Paths and names of a member's town and district.
pub fn named(member: &Member) -> Vec<(String, String)> {
    let town = member.city.as_ref().map(|city| (slug(city), city.clone()));
    let town = town.filter(|(slug, _)| !slug.is_empty());
    let town = town.map(|(slug, city)| (["ort/", &slug].concat(), city));
    let district = member.district.as_deref().filter(|ags| district::by_ags(ags).is_some());
    let district = district.map(|ags| (["kreis/", ags].concat(), district_name(ags)));
    town.into_iter().chain(district).collect()
}

/// A name as a file's: lower-case letters, digits and hyphens of ASCII.
fn slug(name: &str) -> String {
    let folded = fold(name, nfkd);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// What is to be seen.
#[component]
pub fn PlacePage(
    /// Which place.
    place: Place,
    /// Texts that pages have and the program has not.
    localizer: Arc<IcuLocalizer>,
) -> impl IntoView {
    let locale = localizer.locale();
    let total = place.members.len();
    let rows = place.members.into_iter().enumerate().map(move |(index, member)| {
        let href = locale.file(&super::member::name(&member));
        view! {
            <MemberRow
                member=member
                heading=HeadingLevel::Second
                position=index + 1
                total=total
                href=href
                now=None
                distance=None
            />
        }
    });
    view! {
        <App locale=locale member=None>
            <article class="sheet">
                <BackToList locale=locale />
                <h1 id="heading" tabindex="-1" lang="de" dir="auto">
                    {place.label}
                </h1>
                <p class="quiet">{t_count(Msg::ResultsCount, move || total)}</p>
                <ol class="rows">{rows.collect_view()}</ol>
                <OtherLanguages localizer=localizer name=place.name />
            </article>
        </App>
    }
}
