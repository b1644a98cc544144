//! The filters: chips that show their state, each opening its choices in place, with the number of
//! results that every choice would leave.

use crate::state::{App, app};
use crate::texts::{self, Msg};
use crate::ui::choices::{Channels, Districts, Kinds, Languages, Topics};
use crate::ui::icon::{Icon, icon};
use crate::ui::text::{tr, tr_n};
use directory::message::Arg;
use directory::query::FilterName;
use directory::{district, query::Query};
use leptos::prelude::*;

/// Which choices are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Panel {
    Language,
    Topic,
    More,
}

const PANEL: &str = "choices";

/// The row of chips and the open choices.
#[component]
pub fn Filters() -> impl IntoView {
    let app = app();
    let view = app.view;
    let panel = RwSignal::new(None::<Panel>);
    let total = move || view.outcome.with(|o| o.rows.len());
    let asks = move |name| view.query.with(|q| q.filters.asks(name));
    let rest = [
        FilterName::Kind,
        FilterName::Wheelchair,
        FilterName::Channel,
        FilterName::District,
    ];
    let more = move || rest.iter().filter(|name| asks(**name)).count();
    let any = move || view.query.with(|q| q.filters.count() > 0);
    let toggle = move |which| {
        panel.update(|p| *p = if *p == Some(which) { None } else { Some(which) });
    };
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && panel.get_untracked().is_some() {
            event.stop_propagation();
            panel.set(None);
        }
    };
    let chip = move |which: Panel, on: Signal<bool>, label: Signal<String>| {
        view! {
            <button
                class="chip"
                class:on=on
                aria-expanded=move || (panel.get() == Some(which)).to_string()
                aria-controls=PANEL
                on:click=move |_| toggle(which)
            >
                <span>{label}</span>
                {icon(Icon::ChevronDown)}
            </button>
        }
    };
    let i18n = app.i18n;
    let language = Signal::derive(move || match asks(FilterName::Language) {
        true => filter_name(app, FilterName::Language),
        false => i18n.text(Msg::FilterLanguage),
    });
    let topic = Signal::derive(move || match asks(FilterName::Topic) {
        true => filter_name(app, FilterName::Topic),
        false => i18n.text(Msg::FilterTopic),
    });
    let others = Signal::derive(move || match more() {
        0 => i18n.text(Msg::FilterMore),
        n => format!("{} · {}", i18n.text(Msg::FilterMore), i18n.number(n)),
    });
    view! {
        <div class="filters" role="group" aria-label=tr(Msg::Filters) on:keydown=escape>
            <div class="chips">
                {chip(Panel::Language, Signal::derive(move || asks(FilterName::Language)), language)}
                {chip(Panel::Topic, Signal::derive(move || asks(FilterName::Topic)), topic)}
                <button
                    class="chip"
                    class:on=move || asks(FilterName::OpenNow)
                    aria-pressed=move || asks(FilterName::OpenNow).to_string()
                    on:click=move |_| view.filter(|f| f.open_now = !f.open_now)
                >
                    <span>{tr(Msg::FilterOpen)}</span>
                </button>
                {chip(Panel::More, Signal::derive(move || more() > 0), others)}
            </div>
            <div id=PANEL class="panel-choices" hidden=move || panel.get().is_none()>
                {move || match panel.get() {
                    None => ().into_any(),
                    Some(Panel::Language) => view! { <Languages/> }.into_any(),
                    Some(Panel::Topic) => view! { <Topics/> }.into_any(),
                    Some(Panel::More) => view! {
                        <Kinds/>
                        <Channels/>
                        <Districts/>
                    }.into_any(),
                }}
                <p class="actions">
                    <button class="button primary" on:click=move |_| panel.set(None)>
                        {move || if total() == 0 { tr(Msg::FilterDone)() } else { tr_n(Msg::FilterShow, total)() }}
                    </button>
                    <Show when=any>
                        <button class="button" on:click=move |_| view.filter(|f| *f = Default::default())>
                            {tr(Msg::FilterReset)}
                        </button>
                    </Show>
                </p>
            </div>
        </div>
    }
}

/// What a filter asks now, in words: for its chip and for the way out of an empty list.
pub fn filter_name(app: App, name: FilterName) -> String {
    let i18n = app.i18n;
    let list = |items: Vec<String>| i18n.speech().list(&items);
    app.view.query.with(|Query { text, filters, .. }| match name {
        FilterName::Text => i18n.fill(Msg::FilterText, &[("text", Arg::from(text))]),
        FilterName::Kind => list(filters.kinds.iter().map(|k| i18n.text(texts::kind(*k))).collect()),
        FilterName::Topic => list(filters.topics.iter().map(|t| i18n.text(texts::topic(*t))).collect()),
        FilterName::Language => {
            let names = list(filters.languages.iter().map(|l| i18n.language_name(l)).collect());
            i18n.fill(Msg::FilterLanguageChip, &[("language", Arg::from(&names))])
        }
        FilterName::OpenNow => i18n.text(Msg::FilterOpen),
        FilterName::Wheelchair => i18n.text(Msg::FilterWheelchair),
        FilterName::Channel => {
            list(filters.channels.iter().map(|c| i18n.text(texts::channel(*c))).collect())
        }
        FilterName::District => list(
            filters
                .districts
                .iter()
                .map(|ags| district::by_ags(ags).map_or_else(|| ags.clone(), |d| d.label()))
                .collect(),
        ),
    })
}
