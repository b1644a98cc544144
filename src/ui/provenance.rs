//! Where a member's details come from, whether the office has confirmed them, and what to do if they
//! are wrong; share and print.

use crate::state::{app, device};
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{click, text};
use crate::ui::text::tr;
use directory::member::Member;
use directory::message::Arg;
use leptos::prelude::*;

/// The last part of a member's page.
pub fn provenance(member: &Member) -> impl IntoView {
    let app = app();
    let i18n = app.i18n;
    let copied = RwSignal::new(false);
    let assured = member.assured_date;
    let confirmed = move || match assured {
        Some(day) => i18n.fill(Msg::MemberConfirmed, &[("date", Arg::from(&i18n.date(day)))]),
        None => i18n.text(Msg::MemberUnconfirmed),
    };
    let source = member.source_url.clone().map(|url| source(url, member.source_date.clone()));
    let (id, name) = (member.id.clone(), member.name.clone());
    let share = click(move || {
        let id = id.clone();
        let address = app.view.href(move |s| {
            *s = Default::default();
            s.selected = Some(id);
        });
        device::share(&name, &address, copied);
    });
    let shared = move || i18n.text(if copied.get() { Msg::MemberShared } else { Msg::MemberShare });
    view! {
        <section class="fact provenance">
            <h2>{icon(Icon::Info)}<span>{tr(Msg::MemberProvenance)}</span></h2>
            <p>{text(confirmed)} " " {source}</p>
            <ul class="links">
                <li>
                    <button class="link" on:click=share>
                        {icon(Icon::Share2)}<span role="status">{text(shared)}</span>
                    </button>
                </li>
                <li>
                    <button class="link" on:click=click(device::print)>
                        {icon(Icon::Printer)}<span>{tr(Msg::MemberPrint)}</span>
                    </button>
                </li>
                {device::contact().map(|address| report(address, member.name.clone()))}
            </ul>
        </section>
    }
}

/// "Angaben von www.caritas.de, Oktober 2025."
fn source(url: String, date: Option<String>) -> AnyView {
    let i18n = app().i18n;
    let host = host_of(&url).to_owned();
    let words = move || match &date {
        Some(date) => {
            let date = i18n.partial_date(date);
            let args = [("source", Arg::from(&host)), ("date", Arg::from(&date))];
            i18n.fill(Msg::MemberSourceDated, &args)
        }
        None => i18n.fill(Msg::MemberSource, &[("source", Arg::from(&host))]),
    };
    view! { <a href=url target="_blank" rel="noopener noreferrer">{text(words)}</a> }.into_any()
}

/// A letter that names the entry and asks what is wrong.
fn report(address: String, name: String) -> AnyView {
    let i18n = app().i18n;
    let href = move || {
        let subject = i18n.fill(Msg::MemberReportSubject, &[("name", Arg::from(&name))]);
        let body = i18n.text(Msg::MemberReportBody);
        let encode = |text: &str| String::from(js_sys::encode_uri_component(text));
        format!("mailto:{address}?subject={}&body={}", encode(&subject), encode(&body))
    };
    view! { <li><a href=text(href)>{icon(Icon::Flag)}<span>{tr(Msg::MemberReport)}</span></a></li> }
        .into_any()
}

/// `www.caritas.de` of `https://www.caritas.de/hildesheim`.
fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}
