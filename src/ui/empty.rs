//! Where there are no rows: waiting, failed, or nothing fits. None of them is a dead end.

use crate::state::app;
use crate::state::data::Sync;
use crate::texts::Msg;
use crate::ui::filters::filter_name;
use crate::ui::icon::{Icon, icon};
use crate::ui::text::tr;
use directory::message::Arg;
use leptos::prelude::*;

/// Before the first members are here.
#[component]
pub fn Waiting() -> impl IntoView {
    let app = app();
    let failed = move || app.data.sync() != Sync::Updating;
    view! {
        <Show when=failed fallback=bones>
            <div class="notice" role="alert">
                <p class="strong">{tr(Msg::LoadFailed)}</p>
                <p>{move || match app.data.sync() {
                    Sync::Unreachable => app.i18n.text(Msg::LoadFailedOffline),
                    _ => app.i18n.text(Msg::DataRefusedFormat),
                }}</p>
                <p class="quiet">{tr(Msg::LoadFailedHint)}</p>
                <p class="actions">
                    <button class="button primary" on:click=move |_| app.data.refresh()>
                        {icon(Icon::RefreshCw)}{tr(Msg::LoadRetry)}
                    </button>
                    <a class="button" href="liste.html">{tr(Msg::PlainList)}</a>
                </p>
            </div>
        </Show>
    }
}

/// The rows to come, in their geometry.
fn bones() -> impl IntoView {
    view! {
        <ol class="rows skeleton" aria-hidden="true">
            {(0..5).map(|_| view! {
                <li class="row">
                    <span class="bone wide"></span>
                    <span class="bone"></span>
                    <span class="bone short"></span>
                </li>
            }).collect_view()}
        </ol>
    }
}

/// Nothing fits: which single filter stands in the way, and what is nearest without them.
#[component]
pub fn Nothing() -> impl IntoView {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    let rescue = move || view.outcome.with(|o| o.rescue.clone());
    let drops = move || {
        rescue().into_iter().flat_map(|r| r.drop).map(|(name, left)| {
            let label = move || {
                let filter = filter_name(app, name);
                i18n.fill(Msg::ResultsDrop, &[("filter", Arg::from(&filter)), ("n", Arg::from(left))])
            };
            view! {
                <li>
                    <button class="button" on:click=move |_| view.ask(view.query.get_untracked().without(name))>
                        {icon(Icon::X)}{label}
                    </button>
                </li>
            }
        }).collect_view()
    };
    let nearest = move || {
        let (id, metres) = rescue()?.nearest_outside?;
        let (key, name) = view.member(id, |m| (m.id.clone(), m.name.clone()))?;
        let distance = i18n.speech().distance(metres);
        let text = i18n.fill(Msg::ResultsNearest, &[("distance", Arg::from(&distance))]);
        let href = { let key = key.clone(); view.href(move |s| s.selected = Some(key)) };
        Some(view! {
            <p>{text}</p>
            <p>
                <a class="strong" lang="de" dir="auto" href=href
                    on:click=move |e| { e.prevent_default(); view.open(&key); }>{name}</a>
            </p>
        })
    };
    let clear = move |_| {
        let mut query = view.query.get_untracked();
        query.filters = Default::default();
        query.text.clear();
        view.ask(query);
    };
    view! {
        <div class="notice">
            <p>{tr(Msg::ResultsNoneHint)}</p>
            <ul class="drops">
                {drops}
                <li>
                    <button class="button" on:click=clear>{icon(Icon::X)}{tr(Msg::FilterReset)}</button>
                </li>
            </ul>
            {nearest}
        </div>
    }
}
