//! Asking: the search form and the row of filters, as they look. What is suggested and what there
//! is to choose come in as children.

use crate::callback::notify;
use crate::icon::{Icon, Lucide};
use crate::localizer::{t, use_texts};
use crate::texts::Msg;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The id of the search box.
pub const SEARCH: &str = "search";

/// The id of the list of suggestions.
pub const SUGGESTIONS: &str = "suggestions";

/// The search form: its box, and below it what is suggested. Without a program it leads to the plain
/// list.
#[component]
pub fn SearchForm(
    /// Whether something stands in the box, which can be taken away.
    #[prop(optional, into)]
    filled: Signal<bool>,
    /// Takes it away.
    #[prop(optional, into)]
    on_clear: Option<Callback<()>>,
    /// It was sent, by a key that is no Enter key.
    #[prop(optional, into)]
    on_submit: Option<Callback<()>>,
    /// [`SearchInput`].
    input: AnyView,
    /// [`SuggestionList`], and what is said about it.
    children: Children,
) -> impl IntoView {
    let texts = use_texts();
    let submit = move |event: SubmitEvent| {
        if let Some(on_submit) = on_submit {
            event.prevent_default();
            on_submit.run(());
        }
    };
    view! {
        <search class="search">
            <form action=move || texts.locale().file("liste") on:submit=submit>
                <label class="visually-hidden" for=SEARCH>
                    {t(Msg::SearchLabel)}
                </label>
                <div class="box">
                    <Icon of=Lucide::Search />
                    {input}
                    <Show when=move || filled.get()>
                        <button
                            class="icon-button"
                            type="button"
                            aria-label=t(Msg::SearchClear)
                            on:click=notify(on_clear)
                        >
                            <Icon of=Lucide::X />
                        </button>
                    </Show>
                </div>
                {children()}
            </form>
        </search>
    }
}

/// What is typed into: a combobox with a list of suggestions (WAI-ARIA Authoring Practices).
#[component]
pub fn SearchInput(
    /// What stands in it.
    #[prop(optional, into)]
    text: Signal<String>,
    /// Whether suggestions are to be seen.
    #[prop(optional, into)]
    expanded: Signal<bool>,
    /// The id of the suggestion that the keys have reached; empty where there is none.
    #[prop(optional, into)]
    active: Signal<String>,
) -> impl IntoView {
    view! {
        <input
            id=SEARCH
            name="q"
            type="text"
            inputmode="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            maxlength="200"
            dir="auto"
            role="combobox"
            aria-autocomplete="list"
            aria-controls=SUGGESTIONS
            aria-expanded=move || expanded.get().to_string()
            aria-activedescendant=move || active.get()
            placeholder=t(Msg::SearchPlaceholder)
            prop:value=move || text.get()
        />
    }
}

/// The list of suggestions.
#[component]
pub fn SuggestionList(
    /// Whether it is to be seen.
    #[prop(optional, into)]
    expanded: Signal<bool>,
    /// The suggestions.
    children: Children,
) -> impl IntoView {
    view! {
        <ul
            id=SUGGESTIONS
            class="suggestions"
            role="listbox"
            aria-label=t(Msg::SearchSuggestions)
            hidden=move || !expanded.get()
        >
            {children()}
        </ul>
    }
}

/// Choices that a chip opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilterPanel {
    /// Counselling languages.
    Language,
    /// Topics.
    Topic,
    /// Everything else.
    More,
}

impl FilterPanel {
    /// The id of its chip.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Language => "chip-language",
            Self::Topic => "chip-topic",
            Self::More => "chip-more",
        }
    }
}

/// The id of the open choices.
const CHOICES: &str = "choices";

/// The row of chips, and below it the open choices.
#[component]
pub fn FilterBar(
    /// Which choices are open.
    #[prop(optional, into)]
    panel: Signal<Option<FilterPanel>>,
    /// A chip that opens choices, or closes them, was pressed.
    #[prop(optional, into)]
    on_panel: Option<Callback<FilterPanel>>,
    /// Whether a piece of the map is asked for.
    #[prop(optional, into)]
    area: Signal<bool>,
    /// Takes that back.
    #[prop(optional, into)]
    on_area_remove: Option<Callback<()>>,
    /// What is asked of the languages, in words.
    #[prop(optional, into)]
    language: Signal<Option<String>>,
    /// What is asked of the topics, in words.
    #[prop(optional, into)]
    topic: Signal<Option<String>>,
    /// Whether members are asked for that are open.
    #[prop(optional, into)]
    open_now: Signal<bool>,
    /// Asks for them, or takes it back.
    #[prop(optional, into)]
    on_open_now: Option<Callback<()>>,
    /// How many of the other filters ask for something.
    #[prop(optional, into)]
    more: Signal<usize>,
    /// The open choices.
    children: Children,
) -> impl IntoView {
    let texts = use_texts();
    let named = move |asked: Option<String>, plain| asked.unwrap_or_else(|| texts.text(plain));
    let others = move || match more.get() {
        0 => texts.text(Msg::FilterMore),
        n => format!("{} · {}", texts.text(Msg::FilterMore), texts.number(n)),
    };
    view! {
        <div class="filters" role="group" aria-label=t(Msg::Filters)>
            <div class="chips">
                <Show when=move || area.get()>
                    <button
                        type="button"
                        class="chip on"
                        aria-label=t(Msg::FilterAreaRemove)
                        on:click=notify(on_area_remove)
                    >
                        <span>{t(Msg::FilterArea)}</span>
                        <Icon of=Lucide::X />
                    </button>
                </Show>
                <FilterChip
                    panel=panel
                    on_panel=on_panel
                    opens=FilterPanel::Language
                    on=Signal::derive(move || language.with(Option::is_some))
                    label=Signal::derive(move || named(language.get(), Msg::FilterLanguage))
                />
                <FilterChip
                    panel=panel
                    on_panel=on_panel
                    opens=FilterPanel::Topic
                    on=Signal::derive(move || topic.with(Option::is_some))
                    label=Signal::derive(move || named(topic.get(), Msg::FilterTopic))
                />
                <button
                    type="button"
                    class="chip"
                    class:on=move || open_now.get()
                    aria-pressed=move || open_now.get().to_string()
                    on:click=notify(on_open_now)
                >
                    <span>{t(Msg::FilterOpen)}</span>
                </button>
                <FilterChip
                    panel=panel
                    on_panel=on_panel
                    opens=FilterPanel::More
                    on=Signal::derive(move || more.get() > 0)
                    label=Signal::derive(others)
                />
            </div>
            <div id=CHOICES class="panel-choices" hidden=move || panel.get().is_none()>
                {children()}
            </div>
        </div>
    }
}

/// A chip that opens choices, or closes them.
#[component]
fn FilterChip(
    panel: Signal<Option<FilterPanel>>,
    on_panel: Option<Callback<FilterPanel>>,
    /// Which ones it opens.
    opens: FilterPanel,
    /// Whether its filter asks anything.
    on: Signal<bool>,
    /// What it asks, in words; else its name.
    label: Signal<String>,
) -> impl IntoView {
    let toggle = move |_| {
        if let Some(on_panel) = on_panel {
            on_panel.run(opens);
        }
    };
    view! {
        <button
            type="button"
            id=opens.id()
            class="chip"
            class:on=on
            aria-expanded=move || (panel.get() == Some(opens)).to_string()
            aria-controls=CHOICES
            on:click=toggle
        >
            <span>{label}</span>
            <Icon of=Lucide::ChevronDown />
        </button>
    }
}
