//! The parts of a member's page.

pub use crate::state::view::HEADING;

use crate::state::{App, app, device};
use crate::texts::{self, Msg};
use crate::ui::choices::{district_name, language};
use crate::ui::el::{
    At, Node, button, class, click, el, german, is, nodes, outside, part_of, words,
};
use crate::ui::hours;
use crate::ui::icon::{Icon, icon};
use crate::ui::list::spoken;
use crate::ui::live::{live, maybe, part};
use crate::ui::mark::mark;
use crate::ui::outdated::outdated;
use crate::ui::row::away;
use crate::ui::saved::save_button;
use crate::ui::text::t;
use crate::ui::week::{language_hours, week_table};
use directory::hours as domain_hours;
use directory::link::Pane;
use directory::locale::SOURCE;
use directory::member::{Member, Phone};
use directory::message::Arg;
use directory::phone::shown;
use directory::terms::{Channel, Precision};
use leptos::prelude::*;

/// Name, kind, state of the hours.
pub fn title(member: &Member) -> Node {
    let app = app();
    let (timed, location) = (member.clone(), member.location);
    let approximate = member.location_precision.is_approximate();
    let state = move || {
        let now = app.clock.now();
        hours::line(app, &domain_hours::status(&timed, now), now)
    };
    let distance = move || {
        let origin = app.view.query.with(|q| q.origin.clone());
        let Some((origin, at)) = origin.zip(location) else { return String::new() };
        let from = app.i18n.fill(Msg::ResultsOrigin, &[("place", Arg::from(&origin.name))]);
        [&away(app, origin.point.distance_m(at), approximate), " · ", &from].concat()
    };
    let name = vec![is("id", HEADING), is("tabindex", "-1"), is("lang", "de"), is("dir", "auto")];
    let kind = part_of("span", "", vec![t(texts::kind(member.kind))]);
    let mut content = vec![
        part_of("p", "kind", vec![mark(member.kind), kind]),
        el("h1", name, vec![words(member.name.clone())]),
        part(state),
        part_of("p", "quiet", vec![live(distance)]),
    ];
    content.extend(outdated(app, member));
    content.extend(member.alert.clone().map(|alert| german("p", "alert", alert)));
    if member.counsels_individuals == Some(false) {
        content.push(part_of("p", "alert", vec![t(Msg::MemberCounselsNo)]));
    }
    part_of("header", "title", content)
}

/// Call and go there, large; then write, website, appointment.
pub fn actions(member: &Member) -> Node {
    let view = app().view;
    let call = member.phones.first().map(|phone| {
        let number = vec![words(shown(phone))];
        let number = el("small", vec![is("dir", "ltr")], number);
        let name = part_of("span", "", vec![t(Msg::MemberCall), number]);
        let href = ["tel:", &phone.number].concat();
        let attributes = vec![class("button primary large"), At::made("href", href)];
        el("a", attributes, vec![icon(Icon::Phone), name])
    });
    let route = directions(member).map(|href| {
        let name = part_of("span", "", vec![t(Msg::MemberDirections)]);
        outside("button large", href, vec![icon(Icon::Navigation), name])
    });
    let large = call.into_iter().chain(route).collect();
    let mail = member.email.as_ref().map(|m| ["mailto:", m].concat());
    let links = [
        (mail, Icon::Mail, Msg::MemberWrite),
        (member.url.clone(), Icon::Globe, Msg::MemberWebsite),
        (member.appointment_url.clone(), Icon::CalendarCheck, Msg::MemberAppointment),
    ];
    let link = |(href, sign, msg): (Option<String>, Icon, Msg)| {
        let name = part_of("span", "", vec![t(msg)]);
        Some(part_of("li", "", vec![outside("", href?, vec![icon(sign), name])]))
    };
    let mut links: Vec<_> = links.into_iter().filter_map(link).collect();
    if member.location.is_some() {
        let name = part_of("span", "", vec![t(Msg::MemberOnMap)]);
        let show = click(move || view.show(Pane::Map));
        let show = button("link", show, vec![icon(Icon::Map), name]);
        links.push(part_of("li", "narrow-only", vec![show]));
    }
    links.push(part_of("li", "", vec![save_button(member)]));
    nodes(vec![part_of("div", "large-actions", large), part_of("ul", "links", links)])
}

/// One thing to know, under its name.
fn fact(which: Icon, name: Msg, mut what: Vec<Node>) -> Node {
    let name = part_of("span", "", vec![t(name)]);
    what.insert(0, part_of("h2", "", vec![icon(which), name]));
    part_of("section", "fact", what)
}

/// A sentence.
fn said(msg: Msg) -> Node {
    part_of("p", "", vec![t(msg)])
}

/// Hours, languages, topics, address, and what kind of office this is.
pub fn facts(member: &Member) -> Node {
    let mut hours = vec![match member.schedules.is_empty() {
        true => said(Msg::HoursUnknownLong),
        false => week_table(member.schedules.clone()),
    }];
    hours.extend(member.appointment.map(|a| said(texts::appointment(a))));
    let topics = member.topics.iter().map(|topic| part_of("li", "", vec![t(texts::topic(*topic))]));
    let topics = match member.topics.is_empty() {
        true => part_of("p", "quiet", vec![t(Msg::MemberTopicsUnstated)]),
        false => part_of("ul", "tags", topics.collect()),
    };
    let mut facts = vec![
        fact(Icon::Clock, Msg::HoursHeading, hours),
        fact(Icon::Languages, Msg::MemberLanguages, languages(member)),
        fact(Icon::Tag, Msg::MemberTopics, vec![topics]),
        fact(Icon::MapPin, Msg::MemberAddress, address(member)),
    ];
    facts.extend(phones(member));
    if let Some(access) = member.wheelchair {
        let access = said(texts::wheelchair(access));
        facts.push(fact(Icon::Accessibility, Msg::MemberAccess, vec![access]));
    }
    facts.push(fact(Icon::Info, Msg::MemberKind, about(member)));
    nodes(facts)
}

fn languages(member: &Member) -> Vec<Node> {
    let app = app();
    let interpreter = member.interpretation_services == Some(true);
    let named = |tag: &String| {
        let tag = tag.clone();
        part_of("li", "", vec![part(move || language(app, &tag))])
    };
    let mut lines = Vec::new();
    match member.languages.is_empty() {
        true if interpreter => {}
        true => lines.push(said(Msg::MemberLanguagesUnstated)),
        false => {
            let names = member.languages.iter().map(named).collect();
            lines.push(part_of("ul", "tags", names));
        }
    }
    lines.push(language_hours(member.schedules.clone()));
    lines.extend(interpreter.then(|| said(Msg::MemberInterpreter)));
    lines.push(maybe(move || desk(app)));
    lines
}

/// A German sentence to show at the desk, and the same in the page's language; a German page needs
/// none.
fn desk(app: App) -> Option<Node> {
    let i18n = app.i18n;
    let tag = i18n.spoken();
    if tag == SOURCE.tag {
        return None;
    }
    let name = i18n.language_name(tag);
    let own = i18n.fill(Msg::DeskText, &[("language", Arg::from(&name))]);
    Some(part_of(
        "div",
        "desk",
        vec![
            part_of("h3", "", vec![t(Msg::DeskTitle)]),
            german("p", "desk-german", i18n.german_with(Msg::DeskText, tag)),
            part_of("p", "", vec![words(own)]),
            part_of("p", "quiet", vec![t(Msg::DeskHint)]),
        ],
    ))
}

/// Where it is, and how sure that is.
fn address(member: &Member) -> Vec<Node> {
    let town: Vec<&str> =
        [&member.postal_code, &member.city].into_iter().flatten().map(String::as_str).collect();
    let town = Some(town.join(" ")).filter(|town| !town.is_empty());
    let lines = member.address_1.clone().into_iter().chain(town);
    let lines = lines.map(|line| part_of("span", "", vec![words(line)])).collect();
    let hint = match (member.location, member.location_precision) {
        (None, _) => Some(Msg::MemberNoPlace),
        (_, Precision::PostalCode) => Some(Msg::MemberApproximatePostcode),
        (_, Precision::City) => Some(Msg::MemberApproximateCity),
        _ => None,
    };
    let mut content = vec![el("address", vec![is("lang", "de"), is("dir", "auto")], lines)];
    content.extend(hint.map(|msg| part_of("p", "quiet", vec![t(msg)])));
    content
}

/// Every number, where there is more than the one on the button or something to say about it.
fn phones(member: &Member) -> Option<Node> {
    let app = app();
    let all = &member.phones;
    let line = |phone: &Phone| {
        let languages = phone.languages.clone();
        let languages = move || spoken(app, &languages, None).unwrap_or_default();
        let href = ["tel:", &phone.number].concat();
        let number = vec![words(shown(phone))];
        let mut parts = vec![el("a", vec![At::made("href", href), is("dir", "ltr")], number)];
        parts.extend(phone.description.clone().map(|d| german("span", "", d)));
        parts.push(part_of("span", "quiet", vec![live(languages)]));
        part_of("li", "phone", parts)
    };
    (all.len() > 1 || all.iter().any(|p| p.description.is_some())).then(|| {
        let lines = part_of("ul", "", all.iter().map(line).collect());
        fact(Icon::Phone, texts::channel(Channel::Phone), vec![lines])
    })
}

/// What kind of office this is, and who stands behind it.
fn about(member: &Member) -> Vec<Node> {
    let entry = |name: Msg, value: String| {
        let name = part_of("dt", "", vec![t(name)]);
        part_of("div", "", vec![name, german("dd", "", value)])
    };
    let provider = member.organization.clone().map(|o| entry(Msg::MemberProvider, o));
    let district = member.district.as_deref().map(district_name);
    let district = district.map(|d| entry(Msg::MemberDistrict, d));
    let mut content = vec![said(texts::kind_about(member.kind))];
    content.extend(member.description.clone().map(|d| german("p", "", d)));
    content.push(part_of("dl", "", provider.into_iter().chain(district).collect()));
    content
}

/// The way there in the device's own map application. A written address is better than an
/// approximate point.
fn directions(member: &Member) -> Option<String> {
    let point = member.location?;
    let at = point.lat_lon(',');
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
