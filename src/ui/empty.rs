//! Where there are no rows: waiting, failed, or nothing fits. None of them is a dead end.

use crate::state::app;
use crate::state::data::Sync;
use crate::texts::Msg;
use crate::ui::filters::filter_name;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{click, follow, maybe, part, text};
use crate::ui::suggest::{Choice, places};
use crate::ui::text::{tr, tr_with};
use directory::message::Arg;
use leptos::prelude::*;

/// Before the first members are here.
pub fn waiting() -> impl IntoView {
    let app = app();
    part(move || {
        let why = match app.data.sync() {
            Sync::Updating => return bones().into_any(),
            Sync::Unreachable => Msg::LoadFailedOffline,
            Sync::Failed(_) => Msg::DataFailedServer,
            _ => Msg::DataRefusedFormat,
        };
        view! {
            <div class="notice" role="alert">
                <p class="strong">{tr(Msg::LoadFailed)}</p>
                <p>{tr(why)}</p>
                <p class="quiet">{tr(Msg::LoadFailedHint)}</p>
                <p class="actions">
                    <button class="button primary" on:click=click(move || app.data.refresh())>
                        {icon(Icon::RefreshCw)}<span>{tr(Msg::LoadRetry)}</span>
                    </button>
                    <a class="button" href="liste.html">{tr(Msg::PlainList)}</a>
                </p>
            </div>
        }
        .into_any()
    })
}

/// The rows to come, in their geometry.
fn bones() -> impl IntoView {
    let bone = || {
        view! {
            <li class="row">
                <span class="bone wide"></span>
                <span class="bone"></span>
                <span class="bone short"></span>
            </li>
        }
        .into_any()
    };
    let rows: Vec<_> = (0..5).map(|_| bone()).collect();
    view! { <ol class="rows skeleton" aria-hidden="true">{rows}</ol> }
}

/// Nothing fits: whether the text is a place, which single filter stands in the way, and what is
/// nearest without them.
pub fn nothing_found() -> impl IntoView {
    let app = app();
    let (view, i18n) = (app.view, app.i18n);
    app.places.fetch();
    let rescue = move || view.outcome.with(|o| o.rescue.clone());
    let place = move || {
        let found = places(app, &view.query.with(|q| q.text.clone()), 1);
        let Some(Choice::Place { origin, .. }) = found.into_iter().next() else { return None };
        let name = origin.name.clone();
        let near = click(move || view.set_origin(Some(origin.clone())));
        Some(
            view! {
                <li>
                    <button class="button primary" on:click=near>
                        {icon(Icon::MapPin)}
                        <span>{tr_with(Msg::ResultsNear, "place", move || name.clone())}</span>
                    </button>
                </li>
            }
            .into_any(),
        )
    };
    let drops = move || {
        let one = |(name, left): (_, usize)| {
            let label = move || {
                let filter = filter_name(app, name);
                let args = [("filter", Arg::from(&filter)), ("n", Arg::from(left))];
                i18n.fill(Msg::ResultsDrop, &args)
            };
            let drop = click(move || view.ask(view.query.get_untracked().without(name)));
            view! {
                <li>
                    <button class="button" on:click=drop>{icon(Icon::X)}<span>{text(label)}</span></button>
                </li>
            }
            .into_any()
        };
        rescue().into_iter().flat_map(|r| r.drop).map(one).collect::<Vec<_>>().into_any()
    };
    let nearest = move || {
        let (id, metres) = rescue()?.nearest_outside?;
        let (key, name) = view.member(id, |m| (m.id.clone(), m.name.clone()))?;
        let hint = tr_with(Msg::ResultsNearest, "distance", move || i18n.distance(metres));
        let (target, open) = (key.clone(), key);
        let href = view.href(move |s| s.selected = Some(target));
        let open = follow(move || view.open(&open));
        Some(
            view! {
                <p>{hint}</p>
                <p><a class="strong" lang="de" dir="auto" href=href on:click=open>{name}</a></p>
            }
            .into_any(),
        )
    };
    let clear = click(move || {
        let mut query = view.query.get_untracked();
        query.filters = Default::default();
        query.text.clear();
        view.ask(query);
    });
    view! {
        <div class="notice">
            <p>{tr(Msg::ResultsNoneHint)}</p>
            <ul class="drops">
                {maybe(place)}
                {part(drops)}
                <li>
                    <button class="button" on:click=clear>
                        {icon(Icon::X)}<span>{tr(Msg::FilterReset)}</span>
                    </button>
                </li>
            </ul>
            {maybe(nearest)}
        </div>
    }
}
