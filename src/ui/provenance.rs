//! Where a member's details come from, whether the office has confirmed them, and what to do if they
//! are wrong; share and print.

use crate::state::{app, device};
use crate::texts::Msg;
use crate::ui::el::{At, Node, button, class, click, el, is, outside, part_of, words};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{live, text};
use crate::ui::text::t;
use directory::member::Member;
use directory::message::Arg;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/aloud.js")]
extern "C" {
    fn offer(id: &str);
    fn toggle(id: &str);
}

/// The id of the button that reads the page aloud.
const READ: &str = "read";

/// The last part of a member's page.
pub fn provenance(member: &Member) -> Node {
    let app = app();
    let i18n = app.i18n;
    let copied = RwSignal::new(false);
    // A date that lies ahead is a slip of the pen: the office has not confirmed it then.
    let assured = member.assured_date.filter(|day| *day <= app.clock.today());
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
    let shared = el("span", vec![is("aria-live", "polite")], vec![live(shared)]);
    let act =
        |act, sign, name| part_of("li", "", vec![button("link", act, vec![icon(sign), name])]);
    let read = vec![
        class("link read"),
        is("id", READ),
        is("type", "button"),
        is("hidden", ""),
        click(|| toggle(READ)),
    ];
    let begin = part_of("span", "begin", vec![t(Msg::MemberRead)]);
    let end = part_of("span", "end", vec![t(Msg::MemberReadStop)]);
    let read = el("button", read, vec![icon(Icon::Volume2), begin, end]);
    offer(READ);
    let printed = part_of("span", "", vec![t(Msg::MemberPrint)]);
    let mut links = vec![
        part_of("li", "", vec![read]),
        act(share, Icon::Share2, shared),
        act(click(device::print), Icon::Printer, printed),
    ];
    links.extend(device::contact().map(|address| report(address, member.name.clone())));
    let title = part_of("span", "", vec![t(Msg::MemberProvenance)]);
    let mut origin = vec![live(confirmed), words(" ".into())];
    origin.extend(source);
    part_of(
        "section",
        "fact provenance",
        vec![
            part_of("h2", "", vec![icon(Icon::Info), title]),
            part_of("p", "", origin),
            part_of("ul", "links", links),
        ],
    )
}

/// "Angaben von www.caritas.de, Oktober 2025."
fn source(url: String, date: Option<String>) -> Node {
    let i18n = app().i18n;
    let host = host_of(&url).to_owned();
    let date = date.filter(|date| !app().clock.lies_ahead(date));
    let sentence = move || match &date {
        Some(date) => {
            let date = i18n.partial_date(date);
            let args = [("source", Arg::from(&host)), ("date", Arg::from(&date))];
            i18n.fill(Msg::MemberSourceDated, &args)
        }
        None => i18n.fill(Msg::MemberSource, &[("source", Arg::from(&host))]),
    };
    outside("", url, vec![live(sentence)])
}

/// A letter that names the entry and asks what is wrong.
fn report(address: String, name: String) -> Node {
    let i18n = app().i18n;
    let href = move || {
        let subject = i18n.fill(Msg::MemberReportSubject, &[("name", Arg::from(&name))]);
        let body = i18n.text(Msg::MemberReportBody);
        let encode = |text: &str| String::from(js_sys::encode_uri_component(text));
        ["mailto:", &address, "?subject=", &encode(&subject), "&body=", &encode(&body)].concat()
    };
    let name = part_of("span", "", vec![t(Msg::MemberReport)]);
    let link = el("a", vec![At::live("href", text(href))], vec![icon(Icon::Flag), name]);
    part_of("li", "", vec![link])
}

/// `www.caritas.de` of `https://www.caritas.de/hildesheim`.
fn host_of(url: &str) -> &str {
    url.split(['/', '?', '#']).nth(2).unwrap_or(url)
}
