//! The filters: chips that show their state, each opening its choices in place, with the number of
//! results that every choice would leave.

use crate::state::{App, app};
use crate::texts::{self, Msg};
use crate::ui::choices::{channels, district_name, districts, kinds, languages, topics};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{Flag, Text, click, flag, nothing, part, show, state, text};
use crate::ui::text::tr;
use directory::message::Arg;
use directory::query::{FilterName, Query};
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
pub fn filters() -> impl IntoView {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    let panel = RwSignal::new(None::<Panel>);
    let total = move || view.outcome.with(|o| o.rows.len());
    let asks = move |name| view.query.with(|q| q.filters.asks(name));
    let more = move || MORE.iter().filter(|name| asks(**name)).count();
    let any = move || view.query.with(|q| q.filters.count() > 0);
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && panel.get_untracked().is_some() {
            event.stop_propagation();
            panel.set(None);
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
        Some(Panel::Language) => languages().into_any(),
        Some(Panel::Topic) => topics().into_any(),
        Some(Panel::More) => {
            let all = [kinds().into_any(), channels().into_any(), districts().into_any()];
            Vec::from(all).into_any()
        }
    };
    let done = move || match total() {
        0 => i18n.text(Msg::FilterDone),
        n => i18n.fill(Msg::FilterShow, &[("n", Arg::from(n))]),
    };
    let reset = move || {
        let reset = click(move || view.filter(|f| *f = Default::default()));
        view! { <button class="button" on:click=reset>{tr(Msg::FilterReset)}</button> }.into_any()
    };
    view! {
        <div class="filters" role="group" aria-label=tr(Msg::Filters) on:keydown=escape>
            <div class="chips">
                {chip(
                    panel,
                    Panel::Language,
                    flag(move || asks(FilterName::Language)),
                    text(move || named(FilterName::Language, Msg::FilterLanguage)),
                )}
                {chip(
                    panel,
                    Panel::Topic,
                    flag(move || asks(FilterName::Topic)),
                    text(move || named(FilterName::Topic, Msg::FilterTopic)),
                )}
                <button
                    class="chip"
                    class:on=flag(move || asks(FilterName::OpenNow))
                    aria-pressed=state(move || asks(FilterName::OpenNow))
                    on:click=click(move || view.filter(|f| f.open_now = !f.open_now))
                >
                    <span>{tr(Msg::FilterOpen)}</span>
                </button>
                {chip(panel, Panel::More, flag(move || more() > 0), text(others))}
            </div>
            <div id=PANEL class="panel-choices" hidden=flag(move || panel.get().is_none())>
                {part(open)}
                <p class="actions">
                    <button class="button primary" on:click=click(move || panel.set(None))>
                        {text(done)}
                    </button>
                    {show(any, reset)}
                </p>
            </div>
        </div>
    }
}

/// What stands behind "more".
const MORE: [FilterName; 4] =
    [FilterName::Kind, FilterName::Wheelchair, FilterName::Channel, FilterName::District];

/// A chip that opens choices.
fn chip(panel: RwSignal<Option<Panel>>, which: Panel, on: Flag, label: Text) -> AnyView {
    let toggle = move || panel.update(|p| *p = (*p != Some(which)).then_some(which));
    view! {
        <button
            class="chip"
            class:on=on
            aria-expanded=state(move || panel.get() == Some(which))
            aria-controls=PANEL
            on:click=click(toggle)
        >
            <span>{label}</span>
            {icon(Icon::ChevronDown)}
        </button>
    }
    .into_any()
}

/// What a filter asks now, in words: for its chip and for the way out of an empty list.
pub fn filter_name(app: App, name: FilterName) -> String {
    let i18n = app.i18n;
    let list = |items: Vec<String>| i18n.list(&items);
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
        FilterName::District => list(filters.districts.iter().map(|d| district_name(d)).collect()),
    })
}
