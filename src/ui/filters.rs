//! The filters: chips that show their state, each opening its choices in place, with the number of
//! results that every choice would leave.

use crate::state::{App, app, device};
use crate::ui::choices::{channels, districts, kinds, languages, topics};
use crate::ui::el::{At, Node, button, class, click, el, is, key_of, label, nodes, on, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{Flag, Text, flag, live, live_text, nothing, part, show, state, text};
use crate::ui::text::{t, tr};
use directory::message::Arg;
use directory::query::{FilterName, Query};
use leptos::prelude::*;
use leptos::web_sys::Event;
use views::member::district_name;
use views::texts::{self, Msg};

/// Which choices are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Panel {
    Language,
    Topic,
    More,
}

impl Panel {
    /// The id of its chip.
    const fn id(self) -> &'static str {
        match self {
            Self::Language => "chip-language",
            Self::Topic => "chip-topic",
            Self::More => "chip-more",
        }
    }
}

const PANEL: &str = "choices";

/// The row of chips and the open choices.
pub fn filters() -> Node {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    let panel = RwSignal::new(None::<Panel>);
    let total = move || view.outcome.with(|o| o.rows.len());
    let asks = move |name| view.query.with(|q| q.filters.asks(name));
    let more = move || MORE.iter().filter(|name| asks(**name)).count();
    let any = move || view.query.with(|q| q.filters.count() > 0);
    // The focus goes back to the chip that opened the choices.
    let close = move || {
        if let Some(which) = panel.get_untracked() {
            panel.set(None);
            device::focus(which.id());
        }
    };
    let escape = move |event: Event| {
        if key_of(&event) == "Escape" && panel.get_untracked().is_some() {
            event.stop_propagation();
            close();
        }
    };
    let named = move |name, plain| match asks(name) {
        true => filter_name(app, name),
        false => i18n.text(plain),
    };
    let others = move || match more() {
        0 => i18n.text(Msg::FilterMore),
        n => format!("{} · {}", i18n.text(Msg::FilterMore), i18n.number(n)),
    };
    let open = move || match panel.get() {
        None => nothing(),
        Some(Panel::Language) => languages(),
        Some(Panel::Topic) => topics(),
        Some(Panel::More) => nodes(vec![kinds(), channels(), districts()]),
    };
    let done = move || match total() {
        0 => i18n.text(Msg::FilterDone),
        n => i18n.fill(Msg::FilterShow, &[("n", Arg::from(n))]),
    };
    let reset = move || {
        let reset = click(move || view.filter(|f| *f = Default::default()));
        button("button", reset, vec![t(Msg::FilterReset)])
    };
    let open_now = vec![
        class("chip"),
        At::class_if("on", flag(move || asks(FilterName::OpenNow))),
        At::live("aria-pressed", state(move || asks(FilterName::OpenNow))),
        click(move || view.filter(|f| f.open_now = !f.open_now)),
    ];
    let area = move || {
        let away = vec![
            class("chip on"),
            label(tr(Msg::FilterAreaRemove)),
            click(move || view.filter(|f| f.area = None)),
        ];
        el("button", away, vec![part_of("span", "", vec![t(Msg::FilterArea)]), icon(Icon::X)])
    };
    let chips = vec![
        show(move || asks(FilterName::Area), area),
        chip(
            panel,
            Panel::Language,
            flag(move || asks(FilterName::Language)),
            text(move || named(FilterName::Language, Msg::FilterLanguage)),
        ),
        chip(
            panel,
            Panel::Topic,
            flag(move || asks(FilterName::Topic)),
            text(move || named(FilterName::Topic, Msg::FilterTopic)),
        ),
        el("button", open_now, vec![part_of("span", "", vec![t(Msg::FilterOpen)])]),
        chip(panel, Panel::More, flag(move || more() > 0), text(others)),
    ];
    let choices = vec![
        is("id", PANEL),
        class("panel-choices"),
        At::when("hidden", flag(move || panel.get().is_none())),
    ];
    let close = button("button primary", click(close), vec![live(done)]);
    let actions = part_of("p", "actions", vec![close, show(any, reset)]);
    el(
        "div",
        vec![class("filters"), is("role", "group"), label(tr(Msg::Filters)), on("keydown", escape)],
        vec![part_of("div", "chips", chips), el("div", choices, vec![part(open), actions])],
    )
}

/// What stands behind "more".
const MORE: [FilterName; 4] =
    [FilterName::Kind, FilterName::Wheelchair, FilterName::Channel, FilterName::District];

/// A chip that opens choices.
fn chip(panel: RwSignal<Option<Panel>>, which: Panel, on: Flag, label: Text) -> Node {
    let toggle = move || panel.update(|p| *p = (*p != Some(which)).then_some(which));
    let attributes = vec![
        is("id", which.id()),
        class("chip"),
        At::class_if("on", on),
        At::live("aria-expanded", state(move || panel.get() == Some(which))),
        is("aria-controls", PANEL),
        click(toggle),
    ];
    let name = part_of("span", "", vec![live_text(label)]);
    el("button", attributes, vec![name, icon(Icon::ChevronDown)])
}

/// What a filter asks now, in words: for its chip and for the way out of an empty list.
pub fn filter_name(app: App, name: FilterName) -> String {
    let i18n = app.i18n;
    let list = |items: Vec<String>| i18n.list(&items);
    app.view.query.with(|Query { text, filters, .. }| match name {
        FilterName::Text => i18n.fill(Msg::FilterText, &[("text", Arg::from(text))]),
        FilterName::Kind => {
            list(filters.kinds.iter().map(|k| i18n.text(texts::kind(*k))).collect())
        }
        FilterName::Topic => {
            list(filters.topics.iter().map(|t| i18n.text(texts::topic(*t))).collect())
        }
        FilterName::Language => {
            let names = list(filters.languages.iter().map(|l| i18n.language_name(l)).collect());
            i18n.fill(Msg::FilterLanguageChip, &[("language", Arg::from(&names))])
        }
        FilterName::OpenNow => i18n.text(Msg::FilterOpen),
        FilterName::Wheelchair => i18n.text(Msg::FilterWheelchair),
        FilterName::Channel => {
            list(filters.channels.iter().map(|c| i18n.text(texts::channel(*c))).collect())
        }
        FilterName::District => list(filters.districts.iter().map(|d| district_name(d)).collect()),
        FilterName::Area => i18n.text(Msg::FilterArea),
    })
}
