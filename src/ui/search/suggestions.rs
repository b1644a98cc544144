//! The suggestions under the search box, and which of them the keys have reached.

use crate::state::App;
use crate::ui::search::suggest::{Choice, choices};
use leptos::prelude::*;
use views::search::SuggestionList;
use views::texts::{self, Msg};
use views::{Icon, KindMark, Lucide, t, use_texts};

/// What the box and its list share. Cheap to copy: it holds signals.
#[derive(Debug, Clone, Copy)]
pub struct Combobox {
    /// Whether somebody is at the box and has not sent the list away.
    open: RwSignal<bool>,
    /// The option that the arrow keys have reached.
    pub active: RwSignal<Option<usize>>,
    /// What is suggested; nothing while it is closed.
    pub options: Memo<Vec<Choice>>,
}

impl Combobox {
    /// Closed.
    pub fn new(app: App) -> Self {
        let open = RwSignal::new(false);
        let options = Memo::new(move |_| match open.get() {
            true => choices(app, &app.view.query.with(|q| q.text.clone())),
            false => Vec::new(),
        });
        Self { open, active: RwSignal::new(None), options }
    }

    /// Whether there is a list to see.
    pub fn is_expanded(self) -> bool {
        self.open.get() && self.options.with(|o| !o.is_empty())
    }

    /// Whether it is open, even if nothing is suggested; not followed.
    pub fn is_open_untracked(self) -> bool {
        self.open.get_untracked()
    }

    /// Opens the list.
    pub fn open(self) {
        self.open.set(true);
    }

    /// Closes the list; the next time it begins at no option.
    pub fn close(self) {
        self.open.set(false);
        self.active.set(None);
    }

    /// Goes to the next or the previous option; beyond the last and the first is the box itself.
    pub fn step(self, forward: bool) {
        self.open();
        let count = self.options.with_untracked(Vec::len);
        self.active.update(|active| {
            *active = match (*active, forward) {
                _ if count == 0 => None,
                (None, true) => Some(0),
                (None, false) => Some(count - 1),
                (Some(i), true) => (i + 1 < count).then_some(i + 1),
                (Some(i), false) => i.checked_sub(1),
            }
        });
    }

    /// What the Enter key chooses: the option that was reached, or else a place whose whole name or
    /// postcode was typed, which needs no further choosing.
    pub fn chosen_by_enter(self) -> Option<Choice> {
        self.options.with_untracked(|options| match self.active.get_untracked() {
            Some(i) => options.get(i).cloned(),
            None => options.iter().find(|choice| choice.is_exact_place()).cloned(),
        })
    }

    /// The id of the option that was reached; empty where there is none.
    pub fn active_id(self) -> String {
        self.active.get().map(option_id).unwrap_or_default()
    }
}

fn option_id(index: usize) -> String {
    format!("suggestion-{index}")
}

/// The list of suggestions.
#[component]
pub fn Suggestions(
    /// What is suggested.
    combobox: Combobox,
    /// One of them was chosen by the pointer.
    on_choose: Callback<Choice>,
) -> impl IntoView {
    let option = move |(index, choice): (usize, Choice)| {
        let is_active = move || combobox.active.get() == Some(index);
        let chosen = choice.clone();
        view! {
            <li
                id=option_id(index)
                role="option"
                class:active=is_active
                aria-selected=move || is_active().to_string()
                on:click=move |_| on_choose.run(chosen.clone())
            >
                <SuggestionText choice=choice />
            </li>
        }
    };
    view! {
        <SuggestionList
            expanded=Signal::derive(move || combobox.is_expanded())
            // Keeps the focus in the box, so that a tap on an option arrives.
            on:mousedown=|event| event.prevent_default()
        >
            {move || combobox.options.get().into_iter().enumerate().map(option).collect_view()}
        </SuggestionList>
    }
}

/// What stands in an option: a sign, a name, a hint.
#[component]
fn SuggestionText(choice: Choice) -> impl IntoView {
    let texts = use_texts();
    match choice {
        Choice::Position => view! {
            <Icon of=Lucide::LocateFixed />
            <span class="label">{t(Msg::SearchPosition)}</span>
        }
        .into_any(),
        Choice::Place { origin, hint, .. } => view! {
            <Icon of=Lucide::MapPin />
            <span class="label" lang="de" dir="auto">
                {origin.name}
            </span>
            <span class="hint">{hint}</span>
        }
        .into_any(),
        Choice::Member { name, kind, city, .. } => {
            let hint = move || {
                let kind = texts.text(texts::kind(kind));
                city.iter().fold(kind, |kind, city| format!("{kind} · {city}"))
            };
            view! {
                <KindMark kind=kind />
                <span class="label" lang="de" dir="auto">
                    {name}
                </span>
                <span class="hint">{hint}</span>
            }
            .into_any()
        }
    }
}
