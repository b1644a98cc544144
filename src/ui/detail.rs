//! The parts of a member's page.

pub use crate::state::view::HEADING;

use crate::state::{app, device};
use crate::texts::{self, Msg};
use crate::ui::hours;
use crate::ui::icon::{Icon, icon};
use crate::ui::mark::mark;
use crate::ui::text::tr;
use crate::ui::week::Week;
use directory::district;
use directory::hours as domain_hours;
use directory::link::Pane;
use directory::member::{Member, Phone};
use directory::message::Arg;
use directory::terms::{Channel, Precision};
use leptos::prelude::*;

/// Name, kind, state of the hours.
#[component]
pub fn Title(member: Member) -> impl IntoView {
    let app = app();
    let state = {
        let member = member.clone();
        Memo::new(move |_| domain_hours::status(&member, app.clock.now()))
    };
    let now = move || {
        let (text, tone) = hours::words(app, &state.get(), app.clock.now());
        view! { <p class=tone.class()>{text}</p> }
    };
    let distance = move || {
        let origin = app.view.query.with(|q| q.origin.clone())?;
        let metres = origin.point.distance_m(member.location?);
        let from = app.i18n.fill(Msg::ResultsOrigin, &[("place", Arg::from(&origin.name))]);
        Some(format!("{} · {from}", app.i18n.speech().distance(metres)))
    };
    view! {
        <header class="title">
            <p class="kind">{mark(member.kind)}<span>{tr(texts::kind(member.kind))}</span></p>
            <h1 id=HEADING tabindex="-1" lang="de" dir="auto">{member.name.clone()}</h1>
            {now}
            {move || distance().map(|text| view! { <p class="quiet">{text}</p> })}
            {member.alert.clone().map(|text| view! { <p class="alert" lang="de" dir="auto">{text}</p> })}
            {(member.counsels_individuals == Some(false))
                .then(|| view! { <p class="alert">{tr(Msg::MemberCounselsNo)}</p> })}
        </header>
    }
}

/// Call and go there, large; then write, website, appointment.
#[component]
pub fn Actions(member: Member) -> impl IntoView {
    let app = app();
    let first = member.phones.first().cloned();
    let call = first.map(|phone| {
        let number = readable(&phone.number);
        view! {
            <a class="button primary large" href=format!("tel:{}", phone.number)>
                {icon(Icon::Phone)}
                <span>{tr(Msg::MemberCall)}<small dir="ltr">{number}</small></span>
            </a>
        }
    });
    let route = directions(&member).map(|href| {
        view! {
            <a class="button large" href=href target="_blank" rel="noopener noreferrer">
                {icon(Icon::Navigation)}<span>{tr(Msg::MemberDirections)}</span>
            </a>
        }
    });
    let link = |href: String, which: Icon, msg: Msg, outside: bool| {
        view! {
            <li>
                <a href=href target=outside.then_some("_blank") rel="noopener noreferrer">
                    {icon(which)}<span>{tr(msg)}</span>
                </a>
            </li>
        }
    };
    let on_map = member.location.is_some().then(|| {
        view! {
            <li class="narrow-only">
                <button class="link" on:click=move |_| app.view.show(Pane::Map)>
                    {icon(Icon::Map)}<span>{tr(Msg::MemberOnMap)}</span>
                </button>
            </li>
        }
    });
    view! {
        <div class="large-actions">{call}{route}</div>
        <ul class="links">
            {member.email.clone().map(|m| link(format!("mailto:{m}"), Icon::Mail, Msg::MemberWrite, false))}
            {member.url.clone().map(|u| link(u, Icon::Globe, Msg::MemberWebsite, true))}
            {member.appointment_url.clone()
                .map(|u| link(u, Icon::CalendarCheck, Msg::MemberAppointment, true))}
            {on_map}
        </ul>
    }
}

/// Hours, languages, topics, address, and what kind of office this is.
#[component]
pub fn Facts(member: Member) -> impl IntoView {
    let app = app();
    let i18n = app.i18n;
    let week = if member.schedules.is_empty() {
        view! { <p>{tr(Msg::HoursUnknownLong)}</p> }.into_any()
    } else {
        view! { <Week schedules=member.schedules.clone()/> }.into_any()
    };
    let languages = {
        let (tags, interpreter) = (member.languages.clone(), member.interpretation_services);
        move || {
            crate::ui::list::spoken(app, &tags, interpreter)
                .unwrap_or_else(|| i18n.text(Msg::MemberLanguagesUnstated))
        }
    };
    let interpreter = (!member.languages.is_empty() && member.interpretation_services == Some(true))
        .then(|| view! { <p>{tr(Msg::MemberInterpreter)}</p> });
    let topics = if member.topics.is_empty() {
        view! { <p class="quiet">{tr(Msg::MemberTopicsUnstated)}</p> }.into_any()
    } else {
        let topics = member.topics.iter().map(|t| view! { <li>{tr(texts::topic(*t))}</li> });
        view! { <ul class="tags">{topics.collect_view()}</ul> }.into_any()
    };
    let district = member.district.as_deref().and_then(district::by_ags).map(|d| d.label());
    view! {
        <section class="fact">
            <h2>{icon(Icon::Clock)}{tr(Msg::HoursHeading)}</h2>
            {week}
            {member.appointment.map(|a| view! { <p>{tr(texts::appointment(a))}</p> })}
        </section>
        <section class="fact">
            <h2>{icon(Icon::Languages)}{tr(Msg::MemberLanguages)}</h2>
            <p>{languages}</p>
            {interpreter}
        </section>
        <section class="fact">
            <h2>{icon(Icon::Tag)}{tr(Msg::MemberTopics)}</h2>
            {topics}
        </section>
        <section class="fact">
            <h2>{icon(Icon::MapPin)}{tr(Msg::MemberAddress)}</h2>
            <Address member=member.clone()/>
        </section>
        <Phones phones=member.phones.clone()/>
        {member.wheelchair.map(|w| view! {
            <section class="fact">
                <h2>{icon(Icon::Accessibility)}{tr(Msg::MemberAccess)}</h2>
                <p>{tr(texts::wheelchair(w))}</p>
            </section>
        })}
        <section class="fact">
            <h2>{icon(Icon::Info)}{tr(Msg::MemberKind)}</h2>
            <p>{tr(texts::kind_about(member.kind))}</p>
            {member.description.clone().map(|text| view! { <p lang="de" dir="auto">{text}</p> })}
            <dl>
                {member.organization.clone().map(|name| view! {
                    <div><dt>{tr(Msg::MemberProvider)}</dt><dd lang="de" dir="auto">{name}</dd></div>
                })}
                {district.map(|name| view! {
                    <div><dt>{tr(Msg::MemberDistrict)}</dt><dd lang="de" dir="auto">{name}</dd></div>
                })}
            </dl>
        </section>
    }
}

/// Where it is, and how sure that is.
#[component]
fn Address(member: Member) -> impl IntoView {
    let town = [member.postal_code.clone(), member.city.clone()];
    let town: Vec<_> = town.into_iter().flatten().collect();
    let town = town.join(" ");
    let lines: Vec<_> =
        member.address_1.clone().into_iter().chain(Some(town).filter(|t| !t.is_empty())).collect();
    let hint = match (member.location, member.location_precision) {
        (None, _) => Some(Msg::MemberNoPlace),
        (_, Precision::PostalCode) => Some(Msg::MemberApproximatePostcode),
        (_, Precision::City) => Some(Msg::MemberApproximateCity),
        _ => None,
    };
    view! {
        <address lang="de" dir="auto">
            {lines.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
        </address>
        {hint.map(|msg| view! { <p class="quiet">{tr(msg)}</p> })}
    }
}

/// Every number, where there is more than the one on the button or something to say about it.
#[component]
fn Phones(phones: Vec<Phone>) -> impl IntoView {
    let app = app();
    let worth = phones.len() > 1 || phones.iter().any(|p| p.description.is_some());
    worth.then(move || {
        let line = move |phone: Phone| {
            let languages = phone.languages.clone();
            let spoken = move || crate::ui::list::spoken(app, &languages, None);
            view! {
                <li>
                    <a href=format!("tel:{}", phone.number) dir="ltr">{readable(&phone.number)}</a>
                    {phone.description.clone().map(|d| view! { <span lang="de" dir="auto">{d}</span> })}
                    <span class="quiet">{spoken}</span>
                </li>
            }
        };
        view! {
            <section class="fact">
                <h2>{icon(Icon::Phone)}{tr(texts::channel(Channel::Phone))}</h2>
                <ul>{phones.into_iter().map(line).collect_view()}</ul>
            </section>
        }
    })
}

/// Where the details come from, whether the office has confirmed them, and what to do if they are
/// wrong; share and print.
#[component]
pub fn Provenance(member: Member) -> impl IntoView {
    let app = app();
    let i18n = app.i18n;
    let copied = RwSignal::new(false);
    let (assured, date) = (member.assured_date, member.source_date.clone());
    let confirmed = move || match assured {
        Some(day) => {
            let date = i18n.speech().date(day);
            i18n.fill(Msg::MemberConfirmed, &[("date", Arg::from(&date))])
        }
        None => i18n.text(Msg::MemberUnconfirmed),
    };
    let source = member.source_url.clone().map(|url| {
        let host = host_of(&url).to_owned();
        let text = move || {
            let source = Arg::from(&host);
            match &date {
                Some(date) => {
                    let date = i18n.speech().partial_date(date);
                    i18n.fill(Msg::MemberSourceDated, &[("source", source), ("date", Arg::from(&date))])
                }
                None => i18n.fill(Msg::MemberSource, &[("source", source)]),
            }
        };
        view! { <a href=url target="_blank" rel="noopener noreferrer">{text}</a> }
    });
    let name = member.name.clone();
    let report = device::contact().map(|address| {
        let href = move || {
            let subject = i18n.fill(Msg::MemberReportSubject, &[("name", Arg::from(&name))]);
            let body = i18n.text(Msg::MemberReportBody);
            let encode = |text: &str| String::from(js_sys::encode_uri_component(text));
            format!("mailto:{address}?subject={}&body={}", encode(&subject), encode(&body))
        };
        view! { <li><a href=href>{icon(Icon::Flag)}<span>{tr(Msg::MemberReport)}</span></a></li> }
    });
    let (id, title) = (member.id.clone(), member.name.clone());
    let share = move |_| {
        let id = id.clone();
        let address = app.view.href(move |s| {
            *s = Default::default();
            s.selected = Some(id);
        });
        device::share(&title, &address, copied);
    };
    view! {
        <section class="fact provenance">
            <h2>{icon(Icon::Info)}{tr(Msg::MemberProvenance)}</h2>
            <p>{confirmed} " " {source}</p>
            <ul class="links">
                <li>
                    <button class="link" on:click=share>
                        {icon(Icon::Share2)}
                        <span role="status">
                            {move || i18n.text(if copied.get() { Msg::MemberShared } else { Msg::MemberShare })}
                        </span>
                    </button>
                </li>
                <li>
                    <button class="link" on:click=|_| device::print()>
                        {icon(Icon::Printer)}<span>{tr(Msg::MemberPrint)}</span>
                    </button>
                </li>
                {report}
            </ul>
        </section>
    }
}

/// The way there in the device's own map application. A written address is better than an
/// approximate point.
fn directions(member: &Member) -> Option<String> {
    let point = member.location?;
    let at = format!("{:.5},{:.5}", point.lat, point.lon);
    let goal = match (&member.address_1, &member.city) {
        (Some(street), Some(city)) => {
            let code = member.postal_code.as_deref().unwrap_or_default();
            format!("{street}, {code} {city}")
        }
        (None, Some(city)) => city.clone(),
        _ => at.clone(),
    };
    let goal = String::from(js_sys::encode_uri_component(&goal));
    Some(match device::map_app() {
        device::MapApp::Geo => format!("geo:{at}?q={goal}"),
        device::MapApp::Apple => format!("https://maps.apple.com/?daddr={goal}"),
        device::MapApp::Web => format!("https://www.openstreetmap.org/search?query={goal}"),
    })
}

/// `+495121132820` as people group it: country, then the rest in threes from the left.
fn readable(number: &str) -> String {
    let Some(national) = number.strip_prefix("+49") else { return number.to_owned() };
    let digits: Vec<char> = national.chars().collect();
    let groups: Vec<String> = digits.chunks(3).map(|c| c.iter().collect()).collect();
    format!("0{}", groups.join("\u{a0}"))
}

/// `www.caritas.de` of `https://www.caritas.de/hildesheim`.
fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}
