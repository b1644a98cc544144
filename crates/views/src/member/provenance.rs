//! Where a member's details come from, whether the office has confirmed them, how old they are, and
//! what to do if they are wrong.

use super::actions::encoded;
use crate::icon::{Icon, Lucide};
use crate::link::ExternalLink;
use crate::localizer::{t, use_texts};
use crate::texts::Msg;
use chrono::{NaiveDate, NaiveDateTime};
use directory::member::Member;
use directory::message::Arg;
use directory::outdated;
use leptos::prelude::*;
use std::sync::Arc;

/// "Angaben von 2018: bitte vorher anrufen", where they are that old; without a number, to ask.
#[component]
pub fn Outdated(
    /// Whose details.
    member: Arc<Member>,
    /// The moment, as wall time in Niedersachsen; without one, every confirmation counts.
    #[prop(optional, into)]
    now: Signal<Option<NaiveDateTime>>,
) -> impl IntoView {
    let today = now.get_untracked().map_or(NaiveDate::MAX, |now| now.date());
    // A year is a name, not a number: it has no separator.
    outdated::year(&member, today).map(|year| {
        let msg = if member.phones.is_empty() { Msg::OutdatedAsk } else { Msg::OutdatedCall };
        let said = crate::t_with(msg, "year", year.to_string());
        view! {
            <p class="outdated">
                <Icon of=Lucide::Info />
                <span>{said}</span>
            </p>
        }
    })
}

/// The last part of a member's page.
#[component]
pub fn Provenance(
    /// Whose.
    member: Arc<Member>,
    /// The day in Niedersachsen; without one, every date counts.
    today: Option<NaiveDate>,
    /// The mail address for mistakes, if the operator gave one.
    contact: Option<String>,
    /// More to do, as items of a list.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let name = member.name.clone();
    let report = contact.map(|address| view! { <Report address=address name=name /> });
    view! {
        <section class="fact provenance">
            <h2>
                <Icon of=Lucide::Info />
                <span>{t(Msg::MemberProvenance)}</span>
            </h2>
            <p>
                <ProvenanceSentence member=member today=today />
            </p>
            <ul class="links">{children.map(|children| children())} {report}</ul>
        </section>
    }
}

/// When the member confirmed its details, and where they were read otherwise.
#[component]
pub fn ProvenanceSentence(
    /// Whose.
    member: Arc<Member>,
    /// The day in Niedersachsen; without one, every date counts.
    today: Option<NaiveDate>,
) -> impl IntoView {
    let texts = use_texts();
    // A date that lies ahead is a slip of the pen: the office has not confirmed it then.
    let assured = member.assured_date.filter(|day| today.is_none_or(|today| *day <= today));
    let confirmed = move || match assured {
        Some(day) => texts.with(Msg::MemberConfirmed, "date", &texts.date(day)),
        None => texts.text(Msg::MemberUnconfirmed),
    };
    let date = member.source_date.clone().filter(|date| is_past(date, today));
    let source = match (member.source_url.clone(), date) {
        (Some(url), date) => view! { <Source url=url date=date /> }.into_any(),
        (None, Some(date)) => {
            let state = move || texts.with(Msg::DataState, "date", &texts.partial_date(&date));
            view! { {state} }.into_any()
        }
        (None, None) => ().into_any(),
    };
    view! {
        {confirmed}
        " "
        {source}
    }
}

/// Whether a date as precise as it is known (`2025`, `2025-10`, `2025-10-28`) is not in the future.
/// Digits compare as dates do, and what is left away compares as the earliest.
fn is_past(date: &str, today: Option<NaiveDate>) -> bool {
    today.is_none_or(|today| *date <= *today.to_string())
}

/// "Angaben von www.caritas.de, Oktober 2025."
#[component]
fn Source(url: String, date: Option<String>) -> impl IntoView {
    let texts = use_texts();
    let host = host_of(&url).to_owned();
    let sentence = move || match &date {
        Some(date) => {
            let date = texts.partial_date(date);
            let args = [("source", Arg::from(&host)), ("date", Arg::from(&date))];
            texts.fill(Msg::MemberSourceDated, &args)
        }
        None => texts.with(Msg::MemberSource, "source", &host),
    };
    view! { <ExternalLink href=url>{sentence}</ExternalLink> }
}

/// A letter that names the entry and asks what is wrong.
#[component]
fn Report(address: String, name: String) -> impl IntoView {
    let texts = use_texts();
    let href = move || {
        let subject = encoded(&texts.with(Msg::MemberReportSubject, "name", &name));
        let body = encoded(&texts.text(Msg::MemberReportBody));
        format!("mailto:{address}?subject={subject}&body={body}")
    };
    view! {
        <li>
            <a href=href>
                <Icon of=Lucide::Flag />
                <span>{t(Msg::MemberReport)}</span>
            </a>
        </li>
    }
}

/// `www.caritas.de` of `https://www.caritas.de/hildesheim`.
pub(crate) fn host_of(url: &str) -> &str {
    url.split(['/', '?', '#']).nth(2).unwrap_or(url)
}
