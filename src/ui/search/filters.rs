//! The filters: chips that show their state, each opening its choices in place, with the number of
//! results that every choice would leave.

use crate::state::{App, app, device};
use crate::ui::search::choices::{
    ChannelChoices, DistrictChoices, KindChoices, LanguageChoices, TopicChoices,
};
use directory::message::Arg;
use directory::query::{FilterName, Query};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use views::member::district_name;
use views::texts::{self, Msg};
use views::{Icon, Lucide, t, use_texts};

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

/// The id of the open choices.
const PANEL: &str = "choices";

/// What stands behind "more".
const MORE: [FilterName; 4] =
    [FilterName::Kind, FilterName::Wheelchair, FilterName::Channel, FilterName::District];

/// The row of chips and the open choices.
#[component]
pub fn Filters() -> impl IntoView {
    let panel = RwSignal::new(None::<Panel>);
    // The focus goes back to the chip that opened the choices.
    let close = move || {
        if let Some(which) = panel.get_untracked() {
            panel.set(None);
            device::focus(which.id());
        }
    };
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && panel.get_untracked().is_some() {
            event.stop_propagation();
            close();
        }
    };
    let choices = move || match panel.get() {
        None => ().into_any(),
        Some(Panel::Language) => view! { <LanguageChoices /> }.into_any(),
        Some(Panel::Topic) => view! { <TopicChoices /> }.into_any(),
        Some(Panel::More) => view! {
            <KindChoices />
            <ChannelChoices />
            <DistrictChoices />
        }
        .into_any(),
    };
    view! {
        <div class="filters" role="group" aria-label=t(Msg::Filters) on:keydown=escape>
            <Chips panel=panel />
            <div id=PANEL class="panel-choices" hidden=move || panel.get().is_none()>
                {choices}
                <PanelActions on_close=move |()| close() />
            </div>
        </div>
    }
}

/// Every filter as a chip.
#[component]
fn Chips(panel: RwSignal<Option<Panel>>) -> impl IntoView {
    let app = app();
    let (view, texts) = (app.view, use_texts());
    let asks = move |name| view.query.with(|q| q.filters.asks(name));
    let more = move || MORE.iter().filter(|name| asks(**name)).count();
    let named = move |name, plain| match asks(name) {
        true => filter_name(app, name),
        false => texts.text(plain),
    };
    let others = move || match more() {
        0 => texts.text(Msg::FilterMore),
        n => format!("{} · {}", texts.text(Msg::FilterMore), texts.number(n)),
    };
    view! {
        <div class="chips">
            <Show when=move || asks(FilterName::Area)>
                <button
                    class="chip on"
                    aria-label=t(Msg::FilterAreaRemove)
                    on:click=move |_| view.filter(|f| f.area = None)
                >
                    <span>{t(Msg::FilterArea)}</span>
                    <Icon of=Lucide::X />
                </button>
            </Show>
            <FilterChip
                panel=panel
                opens=Panel::Language
                on=Signal::derive(move || asks(FilterName::Language))
                label=Signal::derive(move || named(FilterName::Language, Msg::FilterLanguage))
            />
            <FilterChip
                panel=panel
                opens=Panel::Topic
                on=Signal::derive(move || asks(FilterName::Topic))
                label=Signal::derive(move || named(FilterName::Topic, Msg::FilterTopic))
            />
            <button
                class="chip"
                class:on=move || asks(FilterName::OpenNow)
                aria-pressed=move || asks(FilterName::OpenNow).to_string()
                on:click=move |_| view.filter(|f| f.open_now = !f.open_now)
            >
                <span>{t(Msg::FilterOpen)}</span>
            </button>
            <FilterChip
                panel=panel
                opens=Panel::More
                on=Signal::derive(move || more() > 0)
                label=Signal::derive(others)
            />
        </div>
    }
}

/// A chip that opens choices, or closes them.
#[component]
fn FilterChip(
    /// Which choices are open.
    panel: RwSignal<Option<Panel>>,
    /// Which ones it opens.
    opens: Panel,
    /// Whether its filter asks anything.
    on: Signal<bool>,
    /// What it asks, in words; else its name.
    label: Signal<String>,
) -> impl IntoView {
    let toggle = move |_| panel.update(|p| *p = (*p != Some(opens)).then_some(opens));
    view! {
        <button
            id=opens.id()
            class="chip"
            class:on=on
            aria-expanded=move || (panel.get() == Some(opens)).to_string()
            aria-controls=PANEL
            on:click=toggle
        >
            <span>{label}</span>
            <Icon of=Lucide::ChevronDown />
        </button>
    }
}

/// Below the open choices: to the results, and without any filter.
#[component]
fn PanelActions(
    /// Back to the results.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (view, texts) = (app().view, use_texts());
    let done = move || match view.outcome.with(|o| o.rows.len()) {
        0 => texts.text(Msg::FilterDone),
        n => texts.count(Msg::FilterShow, n),
    };
    let reset = move |_| view.filter(|f| *f = Default::default());
    view! {
        <p class="actions">
            <button class="button primary" type="button" on:click=move |_| on_close.run(())>
                {done}
            </button>
            <Show when=move || view.query.with(|q| q.filters.count() > 0)>
                <button class="button" type="button" on:click=reset>
                    {t(Msg::FilterReset)}
                </button>
            </Show>
        </p>
    }
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
