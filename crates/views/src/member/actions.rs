//! Call and go there, large; then write, website, appointment.

use crate::icon::{Icon, Lucide};
use crate::link::ExternalLink;
use crate::localizer::t;
use crate::texts::Msg;
use directory::member::Member;
use directory::phone::shown;
use leptos::prelude::*;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::sync::Arc;

/// Which application shows the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapApp {
    /// Whatever answers `geo:` addresses (RFC 5870), as on Android.
    Geo,
    /// Apple's, which answers no `geo:`.
    Apple,
    /// A website: desktops, and wherever nobody knows.
    Web,
}

/// What a person can do to reach a member.
#[component]
pub fn MemberActions(
    /// Whom.
    member: Arc<Member>,
    /// What shows the way.
    map_app: MapApp,
    /// More to do, as items of the list.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let call = member.phones.first().map(|phone| {
        view! {
            <a class="button primary large" href=format!("tel:{}", phone.number)>
                <Icon of=Lucide::Phone />
                <span>{t(Msg::MemberCall)} <small dir="ltr">{shown(phone)}</small></span>
            </a>
        }
    });
    let route = directions(&member, map_app).map(|href| {
        view! {
            <ExternalLink class="button large" href=href>
                <Icon of=Lucide::Navigation />
                <span>{t(Msg::MemberDirections)}</span>
            </ExternalLink>
        }
    });
    let mail = member.email.as_ref().map(|email| format!("mailto:{email}"));
    let links = [
        (mail, Lucide::Mail, Msg::MemberWrite),
        (member.url.clone(), Lucide::Globe, Msg::MemberWebsite),
        (member.appointment_url.clone(), Lucide::CalendarCheck, Msg::MemberAppointment),
    ];
    let links = links.into_iter().filter_map(|(href, icon, msg)| {
        let href = href?;
        Some(view! {
            <li>
                <ExternalLink href=href>
                    <Icon of=icon />
                    <span>{t(msg)}</span>
                </ExternalLink>
            </li>
        })
    });
    view! {
        <div class="large-actions">{call} {route}</div>
        <ul class="links">
            {links.collect_view()}
            {children.map(|children| children())}
        </ul>
    }
}

/// What `encodeURIComponent` leaves as it is (ECMA-262, 19.2.6.4).
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// A text as a component of an address.
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, COMPONENT).to_string()
}

/// The way there. A written address is better than an approximate point.
fn directions(member: &Member, map_app: MapApp) -> Option<String> {
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
    let goal = encoded(&goal);
    Some(match map_app {
        MapApp::Geo => format!("geo:{at}?q={goal}"),
        MapApp::Apple => format!("https://maps.apple.com/?daddr={goal}"),
        MapApp::Web => format!("https://www.openstreetmap.org/search?query={goal}"),
    })
}
