//! A member in a plain list: all that is known, in lines, for paper and for readers without script.

use super::{HoursRule, Outdated, ProvenanceSentence};
use crate::link::ExternalLink;
use crate::localizer::{t, use_texts};
use crate::texts::{self, Msg};
use directory::member::{Member, Phone};
use directory::phone::shown;
use directory::terms::Status;
use leptos::prelude::*;
use std::sync::Arc;

/// One member, under its name.
#[component]
pub fn MemberEntry(
    /// Whom.
    member: Arc<Member>,
) -> impl IntoView {
    let paused = (member.status == Status::TemporarilyClosed)
        .then(|| view! { <p class="alert">{t(Msg::HoursPaused)}</p> });
    let german = |class: Option<&'static str>, text: String| {
        view! {
            <p class=class lang="de" dir="auto">
                {text}
            </p>
        }
    };
    let id = member.id.clone();
    view! {
        <article id=id>
            <h3 lang="de" dir="auto">
                {member.name.clone()}
            </h3>
            <p class="kind">{t(texts::kind(member.kind))}</p>
            {paused}
            {member.alert.clone().map(|alert| german(Some("alert"), alert))}
            <Outdated member=member.clone() />
            <EntryLines member=member.clone() />
            {member.description.clone().map(|description| german(Some("description"), description))}
            <p class="source">
                <ProvenanceSentence member=member today=None />
            </p>
        </article>
    }
}

/// Names and values; what is not known has no line.
#[component]
fn EntryLines(member: Arc<Member>) -> impl IntoView {
    let texts = use_texts();
    let german = |text: String| view! { <span lang="de" dir="auto">{text}</span> }.into_any();
    let provider = member.organization.clone().filter(|name| !member.name.contains(name));
    let mail = member.email.clone().map(|mail| {
        view! {
            <a dir="ltr" href=format!("mailto:{mail}")>
                {mail.clone()}
            </a>
        }
        .into_any()
    });
    let site = |url: &Option<String>| url.clone().map(|url| view! { <Site url=url /> }.into_any());
    let phones = member.phones.iter().map(|p| view! { <PhoneNumber phone=p.clone() /> }.into_any());
    let hours =
        member.schedules.iter().map(|s| view! { <HoursRule schedule=s.clone() /> }.into_any());
    let languages =
        (!member.languages.is_empty()).then(|| texts.language_names(&member.languages).into_any());
    let topics: Vec<_> =
        member.topics.iter().map(|topic| texts.text(texts::topic(*topic))).collect();
    let topics = (!topics.is_empty()).then(|| texts.list(&topics).into_any());
    let address = address_lines(&member).into_iter().map(german);
    view! {
        <dl>
            <Line name=Msg::MemberProvider values=provider.map(german).into_iter().collect() />
            <Line name=Msg::MemberAddress values=address.collect() />
            <Line name=Msg::MemberPhone values=phones.collect() />
            <Line name=Msg::MemberMail values=mail.into_iter().collect() />
            <Line name=Msg::MemberWebsite values=site(&member.url).into_iter().collect() />
            <Line
                name=Msg::MemberAppointment
                values=site(&member.appointment_url).into_iter().collect()
            />
            <Line name=Msg::HoursHeading values=hours.collect() />
            <Line name=Msg::MemberLanguages values=languages.into_iter().collect() />
            <Line name=Msg::MemberTopics values=topics.into_iter().collect() />
        </dl>
    }
}

/// A name with its values, each in a line of its own; nothing without a value.
#[component]
fn Line(name: Msg, values: Vec<AnyView>) -> impl IntoView {
    (!values.is_empty()).then(|| {
        view! {
            <dt>{t(name)}</dt>
            {values.into_iter().map(|value| view! { <dd>{value}</dd> }).collect_view()}
        }
    })
}

/// Street, then postcode and town.
pub(crate) fn address_lines(member: &Member) -> Vec<String> {
    let town: Vec<&str> =
        [&member.postal_code, &member.city].into_iter().flatten().map(String::as_str).collect();
    let town = Some(town.join(" ")).filter(|town| !town.is_empty());
    member.address_1.clone().into_iter().chain(town).collect()
}

/// A number to call, with what it is for.
#[component]
fn PhoneNumber(phone: Phone) -> impl IntoView {
    let description = phone.description.clone().map(|description| {
        view! {
            " ("
            <span lang="de" dir="auto">
                {description}
            </span>
            ")"
        }
    });
    view! {
        <a dir="ltr" href=format!("tel:{}", phone.number)>
            {shown(&phone)}
        </a>
        {description}
    }
}

/// A website under its host's name, as people say it.
#[component]
fn Site(url: String) -> impl IntoView {
    let host = super::host_of(&url);
    let host = host.strip_prefix("www.").unwrap_or(host).to_owned();
    view! {
        <ExternalLink href=url>
            <span dir="ltr">{host}</span>
        </ExternalLink>
    }
}
