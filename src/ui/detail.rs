//! The parts of a member's page.

pub use crate::state::view::HEADING;

use crate::state::{app, device};
use crate::texts::{self, Msg};
use crate::ui::choices::district_name;
use crate::ui::hours;
use crate::ui::icon::{Icon, icon};
use crate::ui::list::spoken;
use crate::ui::live::{click, part, text};
use crate::ui::mark::mark;
use crate::ui::text::tr;
use crate::ui::week::week_table;
use directory::hours as domain_hours;
use directory::link::Pane;
use directory::member::{Member, Phone};
use directory::message::Arg;
use directory::terms::{Channel, Precision};
use leptos::prelude::*;

/// Name, kind, state of the hours.
pub fn title(member: &Member) -> impl IntoView {
    let app = app();
    let (timed, location) = (member.clone(), member.location);
    let state = move || {
        let now = app.clock.now();
        let (words, tone) = hours::words(app, &domain_hours::status(&timed, now), now);
        view! { <p class=tone.class()>{words}</p> }.into_any()
    };
    let distance = move || {
        let origin = app.view.query.with(|q| q.origin.clone());
        let Some((origin, at)) = origin.zip(location) else { return String::new() };
        let from = app.i18n.fill(Msg::ResultsOrigin, &[("place", Arg::from(&origin.name))]);
        format!("{} · {from}", app.i18n.distance(origin.point.distance_m(at)))
    };
    let notice = |words: AnyView| view! { <p class="alert">{words}</p> }.into_any();
    let alert = member.alert.clone();
    let alert = alert.map(|a| notice(view! { <span lang="de" dir="auto">{a}</span> }.into_any()));
    let sends_on = member.counsels_individuals == Some(false);
    view! {
        <header class="title">
            <p class="kind">{mark(member.kind)}<span>{tr(texts::kind(member.kind))}</span></p>
            <h1 id=HEADING tabindex="-1" lang="de" dir="auto">{member.name.clone()}</h1>
            {part(state)}
            <p class="quiet">{text(distance)}</p>
            {alert}
            {sends_on.then(|| notice(tr(Msg::MemberCounselsNo).into_any()))}
        </header>
    }
}

/// Call and go there, large; then write, website, appointment.
pub fn actions(member: &Member) -> impl IntoView {
    let view = app().view;
    let call = member.phones.first().map(|phone| {
        let number = readable(&phone.number);
        view! {
            <a class="button primary large" href=format!("tel:{}", phone.number)>
                {icon(Icon::Phone)}
                <span>{tr(Msg::MemberCall)}<small dir="ltr">{number}</small></span>
            </a>
        }
        .into_any()
    });
    let route = directions(member).map(|href| {
        view! {
            <a class="button large" href=href target="_blank" rel="noopener noreferrer">
                {icon(Icon::Navigation)}<span>{tr(Msg::MemberDirections)}</span>
            </a>
        }
        .into_any()
    });
    let on_map = member.location.map(|_| {
        view! {
            <li class="narrow-only">
                <button class="link" on:click=click(move || view.show(Pane::Map))>
                    {icon(Icon::Map)}<span>{tr(Msg::MemberOnMap)}</span>
                </button>
            </li>
        }
        .into_any()
    });
    let mail = member.email.as_ref().map(|m| format!("mailto:{m}"));
    view! {
        <div class="large-actions">{call}{route}</div>
        <ul class="links">
            {mail.map(|m| link(m, Icon::Mail, Msg::MemberWrite))}
            {member.url.clone().map(|u| link(u, Icon::Globe, Msg::MemberWebsite))}
            {member.appointment_url.clone()
                .map(|u| link(u, Icon::CalendarCheck, Msg::MemberAppointment))}
            {on_map}
        </ul>
    }
}

fn link(href: String, which: Icon, msg: Msg) -> AnyView {
    view! {
        <li>
            <a href=href target="_blank" rel="noopener noreferrer">
                {icon(which)}<span>{tr(msg)}</span>
            </a>
        </li>
    }
    .into_any()
}

/// One thing to know, under its name.
fn fact(which: Icon, name: Msg, what: AnyView) -> AnyView {
    view! {
        <section class="fact">
            <h2>{icon(which)}<span>{tr(name)}</span></h2>
            {what}
        </section>
    }
    .into_any()
}

/// A sentence.
fn said(msg: Msg) -> AnyView {
    view! { <p>{tr(msg)}</p> }.into_any()
}

/// Hours, languages, topics, address, and what kind of office this is.
pub fn facts(member: &Member) -> impl IntoView {
    let week = match member.schedules.is_empty() {
        true => said(Msg::HoursUnknownLong),
        false => week_table(member.schedules.clone()).into_any(),
    };
    let appointment = member.appointment.map(|a| said(texts::appointment(a)));
    let topics = member.topics.iter().map(|t| view! { <li>{tr(texts::topic(*t))}</li> }.into_any());
    let topics = match member.topics.is_empty() {
        true => view! { <p class="quiet">{tr(Msg::MemberTopicsUnstated)}</p> }.into_any(),
        false => view! { <ul class="tags">{topics.collect::<Vec<_>>()}</ul> }.into_any(),
    };
    let access = member.wheelchair.map(|w| {
        fact(Icon::Accessibility, Msg::MemberAccess, said(texts::wheelchair(w)))
    });
    [
        Some(fact(Icon::Clock, Msg::HoursHeading, vec![Some(week), appointment].into_any())),
        Some(fact(Icon::Languages, Msg::MemberLanguages, languages(member))),
        Some(fact(Icon::Tag, Msg::MemberTopics, topics)),
        Some(fact(Icon::MapPin, Msg::MemberAddress, address(member))),
        phones(member),
        access,
        Some(fact(Icon::Info, Msg::MemberKind, about(member))),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
}

fn languages(member: &Member) -> AnyView {
    let app = app();
    let (tags, interpreter) = (member.languages.clone(), member.interpretation_services);
    let both = !tags.is_empty() && interpreter == Some(true);
    let words = move || {
        let words = spoken(app, &tags, interpreter);
        words.unwrap_or_else(|| app.i18n.text(Msg::MemberLanguagesUnstated))
    };
    view! { <p>{text(words)}</p> {both.then(|| said(Msg::MemberInterpreter))} }.into_any()
}

/// Where it is, and how sure that is.
fn address(member: &Member) -> AnyView {
    let town: Vec<_> = [&member.postal_code, &member.city].into_iter().flatten().collect();
    let town = town.iter().map(|part| part.as_str()).collect::<Vec<_>>().join(" ");
    let lines = member.address_1.clone().into_iter().chain((!town.is_empty()).then_some(town));
    let lines: Vec<_> = lines.map(|line| view! { <span>{line}</span> }.into_any()).collect();
    let hint = match (member.location, member.location_precision) {
        (None, _) => Some(Msg::MemberNoPlace),
        (_, Precision::PostalCode) => Some(Msg::MemberApproximatePostcode),
        (_, Precision::City) => Some(Msg::MemberApproximateCity),
        _ => None,
    };
    view! {
        <address lang="de" dir="auto">{lines}</address>
        {hint.map(|msg| view! { <p class="quiet">{tr(msg)}</p> }.into_any())}
    }
    .into_any()
}

/// Every number, where there is more than the one on the button or something to say about it.
fn phones(member: &Member) -> Option<AnyView> {
    let app = app();
    let all = &member.phones;
    let line = |phone: &Phone| {
        let languages = phone.languages.clone();
        let languages = move || spoken(app, &languages, None).unwrap_or_default();
        let what = phone.description.clone();
        view! {
            <li>
                <a href=format!("tel:{}", phone.number) dir="ltr">{readable(&phone.number)}</a>
                " "
                {what.map(|d| view! { <span lang="de" dir="auto">{d}</span> }.into_any())}
                " "
                <span class="quiet">{text(languages)}</span>
            </li>
        }
        .into_any()
    };
    (all.len() > 1 || all.iter().any(|p| p.description.is_some())).then(|| {
        let lines: Vec<_> = all.iter().map(line).collect();
        fact(Icon::Phone, texts::channel(Channel::Phone), view! { <ul>{lines}</ul> }.into_any())
    })
}

/// What kind of office this is, and who stands behind it.
fn about(member: &Member) -> AnyView {
    let entry = |name: Msg, value: String| {
        view! { <div><dt>{tr(name)}</dt><dd lang="de" dir="auto">{value}</dd></div> }.into_any()
    };
    let description = member.description.clone();
    view! {
        {said(texts::kind_about(member.kind))}
        {description.map(|d| view! { <p lang="de" dir="auto">{d}</p> }.into_any())}
        <dl>
            {member.organization.clone().map(|o| entry(Msg::MemberProvider, o))}
            {member.district.as_deref().map(|d| entry(Msg::MemberDistrict, district_name(d)))}
        </dl>
    }
    .into_any()
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
