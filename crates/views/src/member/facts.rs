//! Hours, languages, topics, address, and what kind of office this is.

use super::{LanguageHours, LanguageName, WeekHours, address_lines, district_name};
use crate::icon::{Icon, Lucide};
use crate::localizer::{t, use_texts};
use crate::texts::{self, Msg};
use chrono::NaiveDate;
use directory::locale::SOURCE;
use directory::member::{Member, Phone};
use directory::phone::shown;
use directory::terms::{Channel, Precision};
use leptos::prelude::*;
use std::sync::Arc;

/// All that is known of a member, each thing under its name.
#[component]
pub fn MemberFacts(
    /// Of whom.
    member: Arc<Member>,
    /// The day in Niedersachsen.
    #[prop(into)]
    today: Signal<Option<NaiveDate>>,
    /// The languages that are asked for.
    #[prop(into)]
    asked: Signal<Vec<String>>,
) -> impl IntoView {
    let hours = match member.schedules.is_empty() {
        true => view! { <p>{t(Msg::HoursUnknownLong)}</p> }.into_any(),
        false => view! { <WeekHours schedules=member.schedules.clone() today=today /> }.into_any(),
    };
    let appointment = member.appointment.map(|a| view! { <p>{t(texts::appointment(a))}</p> });
    let access = member.wheelchair.map(|access| {
        view! {
            <Fact icon=Lucide::Accessibility name=Msg::MemberAccess>
                <p>{t(texts::wheelchair(access))}</p>
            </Fact>
        }
    });
    view! {
        <Fact icon=Lucide::Clock name=Msg::HoursHeading>
            {hours}
            {appointment}
        </Fact>
        <Fact icon=Lucide::Languages name=Msg::MemberLanguages clone:member>
            <SpokenLanguages member=member today=today />
        </Fact>
        <Fact icon=Lucide::Tag name=Msg::MemberTopics clone:member>
            <Topics member=member />
        </Fact>
        <Fact icon=Lucide::MapPin name=Msg::MemberAddress clone:member>
            <Address member=member />
        </Fact>
        <Phones member=member.clone() asked=asked />
        {access}
        <Fact icon=Lucide::Info name=Msg::MemberKind>
            <About member=member />
        </Fact>
    }
}

/// One thing to know, under its name.
#[component]
fn Fact(icon: Lucide, name: Msg, children: Children) -> impl IntoView {
    view! {
        <section class="fact">
            <h2>
                <Icon of=icon />
                <span>{t(name)}</span>
            </h2>
            {children()}
        </section>
    }
}

#[component]
fn Topics(member: Arc<Member>) -> impl IntoView {
    if member.topics.is_empty() {
        return view! { <p class="quiet">{t(Msg::MemberTopicsUnstated)}</p> }.into_any();
    }
    let topics = member.topics.iter().map(|topic| view! { <li>{t(texts::topic(*topic))}</li> });
    view! { <ul class="tags">{topics.collect_view()}</ul> }.into_any()
}

#[component]
fn SpokenLanguages(member: Arc<Member>, today: Signal<Option<NaiveDate>>) -> impl IntoView {
    let interpreter = member.interpretation_services == Some(true);
    let stated = match member.languages.is_empty() {
        true if interpreter => None,
        true => Some(view! { <p>{t(Msg::MemberLanguagesUnstated)}</p> }.into_any()),
        false => {
            let names = member.languages.iter().map(|tag| {
                view! {
                    <li>
                        <LanguageName tag=tag.clone() />
                    </li>
                }
            });
            Some(view! { <ul class="tags">{names.collect_view()}</ul> }.into_any())
        }
    };
    view! {
        {stated}
        <LanguageHours schedules=member.schedules.clone() today=today />
        {interpreter.then(|| view! { <p>{t(Msg::MemberInterpreter)}</p> })}
        <DeskSentence />
    }
}

/// A German sentence to show at the desk, and the same in the page's language; a German page needs
/// none.
#[component]
fn DeskSentence() -> impl IntoView {
    let texts = use_texts();
    move || {
        let language = texts.language();
        let tag = language.locale().spoken();
        (tag != SOURCE.tag).then(|| {
            let own = texts.with(Msg::DeskText, "language", &texts.language_name(tag));
            view! {
                <div class="desk">
                    <h3>{t(Msg::DeskTitle)}</h3>
                    <p class="desk-german" lang="de" dir="auto">
                        {language.german_about(Msg::DeskText, tag)}
                    </p>
                    <p>{own}</p>
                    <p class="quiet">{t(Msg::DeskHint)}</p>
                </div>
            }
        })
    }
}

/// Where it is, and how sure that is.
#[component]
fn Address(member: Arc<Member>) -> impl IntoView {
    let lines = address_lines(&member).into_iter().map(|line| view! { <span>{line}</span> });
    let hint = match (member.location, member.location_precision) {
        (None, _) => Some(Msg::MemberNoPlace),
        (_, Precision::PostalCode) => Some(Msg::MemberApproximatePostcode),
        (_, Precision::City) => Some(Msg::MemberApproximateCity),
        _ => None,
    };
    view! {
        <address lang="de" dir="auto">
            {lines.collect_view()}
        </address>
        {hint.map(|msg| view! { <p class="quiet">{t(msg)}</p> })}
    }
}

/// Every number, to be read, marked and copied: on a desk most people call with another device.
#[component]
fn Phones(member: Arc<Member>, asked: Signal<Vec<String>>) -> impl IntoView {
    let phones = &member.phones;
    (!phones.is_empty()).then(|| {
        let lines =
            phones.iter().map(|phone| view! { <PhoneLine phone=phone.clone() asked=asked /> });
        let lines = lines.collect_view();
        view! {
            <Fact icon=Lucide::Phone name=texts::channel(Channel::Phone)>
                <ul>{lines}</ul>
            </Fact>
        }
    })
}

#[component]
fn PhoneLine(phone: Phone, asked: Signal<Vec<String>>) -> impl IntoView {
    let texts = use_texts();
    let description = phone.description.clone().map(|description| {
        view! {
            <span lang="de" dir="auto">
                {description}
            </span>
        }
    });
    let number = shown(&phone);
    let languages = move || match phone.languages.is_empty() {
        true => String::new(),
        false => texts.language_names(asked_first(&phone.languages, &asked.read())),
    };
    // A link's text can't be marked, so the number stands beside its link.
    view! {
        <li class="phone">
            <span class="number" dir="ltr">
                {number.clone()}
            </span>
            <a href=format!("tel:{}", phone.number)>
                {t(Msg::MemberCall)}
                <span class="visually-hidden" dir="ltr">
                    " "
                    {number}
                </span>
            </a>
            {description}
            <span class="quiet">{languages}</span>
        </li>
    }
}

/// The languages with those that are asked for in front.
pub(crate) fn asked_first<'t>(tags: &'t [String], asked: &[String]) -> Vec<&'t String> {
    let (mut first, rest): (Vec<_>, Vec<_>) = tags.iter().partition(|tag| asked.contains(tag));
    first.extend(rest);
    first
}

/// What kind of office this is, and who stands behind it.
#[component]
fn About(member: Arc<Member>) -> impl IntoView {
    let entry = |name: Msg, value: String| {
        view! {
            <div>
                <dt>{t(name)}</dt>
                <dd lang="de" dir="auto">
                    {value}
                </dd>
            </div>
        }
    };
    let provider = member.organization.clone().map(|name| entry(Msg::MemberProvider, name));
    let district = member.district.as_deref().map(district_name);
    let district = district.map(|name| entry(Msg::MemberDistrict, name));
    let description = member.description.clone().map(|description| {
        view! {
            <p lang="de" dir="auto">
                {description}
            </p>
        }
    });
    view! {
        <p>{t(texts::kind_about(member.kind))}</p>
        {description}
        <dl>{provider} {district}</dl>
    }
}
