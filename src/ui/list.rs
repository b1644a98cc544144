//! The results: in groups by language, nearest first, the first twenty and then more.
//!
//! Every row is in the document once it has been reached, so that find-in-page, print and screen
//! readers see what is there; what has not been reached is counted and one button away.

use crate::state::app;
use crate::state::view::{RESULTS, STEP};
use crate::texts::{self, Msg};
use crate::ui::hours;
use crate::ui::icon::{Icon, icon};
use crate::ui::mark::mark;
use crate::ui::text::{tr, tr_n};
use directory::hours as domain_hours;
use directory::link::Page;
use directory::message::Arg;
use directory::query::{LanguageMatch, Row};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;

/// What makes a row another row.
type Key = (usize, u32, usize, u64, LanguageMatch);

/// Count, order and rows.
#[component]
pub fn List() -> impl IntoView {
    let app = app();
    let view = app.view;
    let total = move || view.outcome.with(|o| o.rows.len());
    let shown = move || view.shown.get().min(total());
    let groups = [
        LanguageMatch::NotAsked,
        LanguageMatch::Speaks,
        LanguageMatch::Interpreter,
        LanguageMatch::NotStated,
    ];
    view! {
        <section class="results" aria-labelledby=RESULTS>
            <crate::ui::heading::Heading/>
            <Show when=move || view.snapshot().is_none()>
                <crate::ui::empty::Waiting/>
            </Show>
            <Show when=move || view.snapshot().is_some() && total() == 0>
                <crate::ui::empty::Nothing/>
            </Show>
            {groups.map(|group| view! { <Group group/> }).collect_view()}
            <Show when=move || shown() < total()>
                <More rest=move || (total() - shown()).min(STEP)/>
                <p class="quiet shown-of">
                    {move || {
                        let args = [("shown", Arg::from(shown())), ("n", Arg::from(total()))];
                        app.i18n.fill(Msg::ResultsShown, &args)
                    }}
                </p>
            </Show>
        </section>
    }
}

/// The rows that answer the language in one way.
#[component]
fn Group(group: LanguageMatch) -> impl IntoView {
    let app = app();
    let view = app.view;
    // Rows made for one snapshot are made anew for the next.
    let generation = Memo::new(move |n: Option<&usize>| {
        view.snapshot();
        n.map_or(0, |n| n + 1)
    });
    let rows = Memo::new(move |_| -> Vec<(usize, Row)> {
        view.outcome.with(|o| {
            let rows = o.rows.iter().copied().enumerate().take(view.shown.get());
            rows.filter(|(_, row)| row.language == group).collect()
        })
    });
    let key = move |(index, row): &(usize, Row)| -> Key {
        let distance = row.distance_m.map_or(u64::MAX, f64::to_bits);
        (*index, row.id.0, generation.get_untracked(), distance, row.language)
    };
    let language = move || {
        let names: Vec<_> = view.query.with(|q| {
            q.filters.languages.iter().map(|tag| app.i18n.language_name(tag)).collect()
        });
        app.i18n.speech().list(&names)
    };
    let title = move || match group {
        LanguageMatch::NotAsked => None,
        LanguageMatch::Speaks => {
            Some(app.i18n.fill(Msg::GroupSpeaks, &[("language", Arg::from(&language()))]))
        }
        LanguageMatch::Interpreter => Some(app.i18n.text(Msg::GroupInterpreter)),
        LanguageMatch::NotStated => Some(app.i18n.text(Msg::GroupUnstated)),
    };
    let hint = move || {
        (group == LanguageMatch::NotStated)
            .then(|| app.i18n.fill(Msg::GroupUnstatedHint, &[("language", Arg::from(&language()))]))
    };
    view! {
        <Show when=move || rows.with(|r| !r.is_empty())>
            {move || title().map(|title| view! { <h3 class="group">{title}</h3> })}
            {move || hint().map(|hint| view! { <p class="quiet group-hint">{hint}</p> })}
            <ol class="rows">
                <For each=move || rows.get() key=key let((index, row))>
                    <Line index row/>
                </For>
            </ol>
        </Show>
    }
}

/// One member in the list.
#[component]
fn Line(index: usize, row: Row) -> impl IntoView {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    let snapshot = view.snapshot();
    let Some(snapshot) = snapshot else { return ().into_any() };
    let id = row.id;
    let member = snapshot.get(id).clone();
    let href = {
        let member_id = member.id.clone();
        view.href(move |s| {
            s.page = Page::Directory;
            s.selected = Some(member_id);
        })
    };
    let open = {
        let member_id = member.id.clone();
        move |event: ev::MouseEvent| {
            // With a modifier key a link does what links do.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                view.open(&member_id);
            }
        }
    };
    let state = {
        let member = member.clone();
        Memo::new(move |_| domain_hours::status(&member, app.clock.now()))
    };
    let hours = move || {
        let (text, tone) = hours::words(app, &state.get(), app.clock.now());
        view! { <p class=tone.class()>{text}</p> }
    };
    let languages = {
        let (tags, interpreter) = (member.languages.clone(), member.interpretation_services);
        move || spoken(app, &tags, interpreter)
    };
    let approximate = member.location.is_some() && member.location_precision.is_approximate();
    let place = member.city.clone();
    let total = move || view.outcome.with(|o| o.rows.len());
    view! {
        <li
            class="row"
            class:hovered=move || view.hovered.get() == Some(id)
            class:selected=move || view.selected() == Some(id)
            aria-setsize=move || total().to_string()
            aria-posinset=(index + 1).to_string()
            on:mouseenter=move |_| view.hovered.set(Some(id))
            on:mouseleave=move |_| view.hovered.set(None)
            on:focusin=move |_| view.hovered.set(Some(id))
            on:focusout=move |_| view.hovered.set(None)
        >
            {mark(member.kind)}
            <h3 class="name" lang="de" dir="auto">
                <a href=href on:click=open>{member.name.clone()}</a>
            </h3>
            <p class="kind">
                <span>{tr(texts::kind(member.kind))}</span>
                {place.map(|city| view! { <span lang="de" dir="auto">{city}</span> })}
            </p>
            {hours}
            {move || languages().map(|text| view! { <p class="spoken">{icon(Icon::Languages)}<span>{text}</span></p> })}
            <p class="distance">
                {move || row.distance_m.map(|m| i18n.speech().distance(m))}
                {(approximate && row.distance_m.is_some())
                    .then(|| view! { <span class="approximate">{tr(Msg::RowApproximate)}</span> })}
                {(member.location.is_none())
                    .then(|| view! { <span class="approximate">{tr(Msg::RowNoPlace)}</span> })}
            </p>
        </li>
    }
    .into_any()
}

/// The counselling languages in words; `None` where nothing is stated.
pub fn spoken(
    app: crate::state::App,
    tags: &[String],
    interpreter: Option<bool>,
) -> Option<String> {
    if tags.is_empty() {
        return (interpreter == Some(true)).then(|| app.i18n.text(Msg::MemberInterpreter));
    }
    let asked = app.view.query.with(|q| q.filters.languages.clone());
    // The language asked for stands first.
    let (first, rest): (Vec<_>, Vec<_>) = tags.iter().partition(|tag| asked.contains(*tag));
    let names: Vec<_> =
        first.into_iter().chain(rest).map(|tag| app.i18n.language_name(tag)).collect();
    Some(app.i18n.speech().list(&names))
}

/// The button for more rows; coming near it while scrolling does the same.
#[component]
fn More(rest: impl Fn() -> usize + Copy + Send + Sync + 'static) -> impl IntoView {
    let view = app().view;
    let button = NodeRef::<html::Button>::new();
    crate::ui::near::when_near(button, move || view.show_more());
    view! {
        <button class="button more" node_ref=button on:click=move |_| view.show_more()>
            {tr_n(Msg::ResultsMore, rest)}
        </button>
    }
}
