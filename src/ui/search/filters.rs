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
use views::search::{FilterBar, FilterPanel};
use views::texts::{self, Msg};
use views::{t, use_texts};

/// What stands behind "more".
const MORE: [FilterName; 4] =
    [FilterName::Kind, FilterName::Wheelchair, FilterName::Channel, FilterName::District];

/// The row of chips and the open choices.
#[component]
pub fn Filters() -> impl IntoView {
    let app = app();
    let view = app.view;
    let panel = RwSignal::new(None::<FilterPanel>);
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
        Some(FilterPanel::Language) => view! { <LanguageChoices /> }.into_any(),
        Some(FilterPanel::Topic) => view! { <TopicChoices /> }.into_any(),
        Some(FilterPanel::More) => view! {
            <KindChoices />
            <ChannelChoices />
            <DistrictChoices />
        }
        .into_any(),
    };
    let asks = move |name| view.query.with(|q| q.filters.asks(name));
    let asked = move |name| asks(name).then(|| filter_name(app, name));
    let toggle = move |opens| panel.update(|p| *p = (*p != Some(opens)).then_some(opens));
    view! {
        <FilterBar
            panel=panel
            on_panel=toggle
            area=Signal::derive(move || asks(FilterName::Area))
            on_area_remove=move |()| view.filter(|f| f.area = None)
            language=Signal::derive(move || asked(FilterName::Language))
            topic=Signal::derive(move || asked(FilterName::Topic))
            open_now=Signal::derive(move || asks(FilterName::OpenNow))
            on_open_now=move |()| view.filter(|f| f.open_now = !f.open_now)
            more=Signal::derive(move || MORE.iter().filter(|name| asks(**name)).count())
            on:keydown=escape
        >
            {choices}
            <PanelActions on_close=move |()| close() />
        </FilterBar>
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
