//! Round the rows: how many there are, how to see more of them, and how fresh the data are.

use crate::callback::notify;
use crate::icon::{Icon, Lucide};
use crate::layout::RESULTS;
use crate::link::FollowedLink;
use crate::localizer::{t, t_count, use_texts};
use crate::texts::Msg;
use directory::message::Arg;
use directory::query::LanguageMatch;
use leptos::prelude::*;

/// Rows shown at first unless a partner's page wants another number, and added by each "more".
pub const STEP: usize = directory::embed::FIRST_ROWS;

/// The id of the button for more rows.
pub const MORE: &str = "more";

/// The number of results, announced politely; beside it the order, where there is a choice.
#[component]
pub fn ResultHeading(
    /// How many, in words.
    #[prop(into)]
    count: Signal<String>,
    /// The order.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="count">
            <h2 id=RESULTS tabindex="-1" aria-live="polite">
                {move || count.get()}
            </h2>
            {children.map(|children| children())}
        </div>
    }
}

/// How the members of a group answer the languages that are asked for; nothing where none was.
#[component]
pub fn GroupTitle(
    /// In which way.
    answer: LanguageMatch,
    /// The languages (BCP 47).
    #[prop(into)]
    languages: Signal<Vec<String>>,
) -> impl IntoView {
    let texts = use_texts();
    let with_languages = move |msg| {
        let languages = languages.with(|tags| texts.language_names(tags));
        texts.with(msg, "language", &languages)
    };
    let title = move || match answer {
        LanguageMatch::NotAsked => String::new(),
        LanguageMatch::Speaks => with_languages(Msg::GroupSpeaks),
        LanguageMatch::Interpreter => texts.text(Msg::GroupInterpreter),
        LanguageMatch::NotStated => texts.text(Msg::GroupUnstated),
    };
    let hint = (answer == LanguageMatch::NotStated).then(|| {
        let hint = move || with_languages(Msg::GroupUnstatedHint);
        view! { <p class="quiet group-hint">{hint}</p> }
    });
    (answer != LanguageMatch::NotAsked).then(|| {
        view! {
            <h3 class="group">{title}</h3>
            {hint}
        }
    })
}

/// The button for more rows, and how many of them are shown; nothing where all are.
#[component]
pub fn MoreRows(
    /// How many are shown.
    #[prop(into)]
    shown: Signal<usize>,
    /// How many there are.
    #[prop(into)]
    total: Signal<usize>,
    /// More are wanted.
    #[prop(optional, into)]
    on_more: Option<Callback<()>>,
) -> impl IntoView {
    let texts = use_texts();
    let counted = move || {
        let args = [("shown", Arg::from(shown.get())), ("n", Arg::from(total.get()))];
        texts.fill(Msg::ResultsShown, &args)
    };
    let rest = move || total.get().saturating_sub(shown.get()).min(STEP);
    view! {
        <button type="button" class="button more" id=MORE on:click=notify(on_more)>
            {t_count(Msg::ResultsMore, rest)}
        </button>
        <p class="quiet shown-of">{counted}</p>
    }
}

/// One calm line about how fresh the data are, and whether they could be renewed; the way to the
/// About page and to the plain list. It is one text, written anew only if it differs, so that a
/// screen reader hears each change once.
#[component]
pub fn DataLine(
    /// Whether it stays away.
    #[prop(optional, into)]
    hidden: Signal<bool>,
    /// How fresh the data are; nothing where there are none.
    #[prop(into)]
    state: Signal<Option<String>>,
    /// Whether they could not be renewed.
    #[prop(optional, into)]
    trouble: Signal<bool>,
    /// Tries it again.
    #[prop(optional, into)]
    on_refresh: Option<Callback<()>>,
    /// The address of the About page.
    about: String,
    /// Its link was followed.
    #[prop(optional, into)]
    on_about: Option<Callback<()>>,
) -> impl IntoView {
    let texts = use_texts();
    let known = move || state.with(Option::is_some);
    let sentence = move || state.get().unwrap_or_default();
    view! {
        <footer class="data-line" hidden=hidden>
            <p role="status">
                <Show when=move || known() && trouble.get()>
                    <span class="trouble">
                        <Icon of=Lucide::WifiOff />
                        <span>{sentence}</span>
                    </span>
                </Show>
                <Show when=move || known() && !trouble.get()>
                    <span>{sentence}</span>
                </Show>
            </p>
            <p>
                <Show when=move || known() && trouble.get()>
                    <button class="link" type="button" on:click=notify(on_refresh)>
                        {t(Msg::DataRefresh)}
                    </button>
                </Show>
                <FollowedLink href=about on_follow=on_about>
                    {t(Msg::About)}
                </FollowedLink>
                <a href=move || texts.locale().file("liste")>{t(Msg::PlainList)}</a>
            </p>
            <p class="quiet">{t(Msg::AppNotice)}</p>
        </footer>
    }
}
