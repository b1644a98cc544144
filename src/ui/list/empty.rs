//! Where there are no rows: waiting, failed, or nothing fits. None of them is a dead end.

use crate::state::app;
use crate::state::data::{Reason, Status};
use crate::ui::device::data_line::reason;
use crate::ui::plain::PlainListLink;
use crate::ui::search::filters::filter_name;
use crate::ui::search::suggest::{Choice, places};
use directory::message::Arg;
use directory::query::FilterName;
use leptos::prelude::*;
use views::{FollowedLink, Icon, Lucide, Msg, t, t_with, use_texts};

/// Before the first members are here.
#[component]
pub fn Waiting() -> impl IntoView {
    let data = app().data;
    let failure = Memo::new(move |_| match data.status() {
        Status::Failed(why) => Some(why),
        _ => None,
    });
    move || match failure.get() {
        Some(why) => view! { <LoadingFailed why=why /> }.into_any(),
        None => view! { <RowsToCome /> }.into_any(),
    }
}

/// The members could not be had, and what can be done about it.
#[component]
fn LoadingFailed(why: Reason) -> impl IntoView {
    let (data, texts) = (app().data, use_texts());
    let why = move || texts.with(Msg::LoadFailedWhy, "reason", &texts.text(reason(why)));
    view! {
        <div class="notice" role="alert">
            <p class="strong">{t(Msg::LoadFailed)}</p>
            <p>{why}</p>
            <p class="quiet">{t(Msg::LoadFailedHint)}</p>
            <p class="actions">
                <IconButton
                    class="button primary"
                    icon=Lucide::RefreshCw
                    text=Msg::LoadRetry
                    on_click=move |()| data.refresh()
                />
                <PlainListLink class="button" />
            </p>
        </div>
    }
}

/// The rows to come, in their geometry.
#[component]
fn RowsToCome() -> impl IntoView {
    let row = |_| {
        view! {
            <li class="row">
                <span class="bone wide"></span>
                <span class="bone"></span>
                <span class="bone short"></span>
            </li>
        }
    };
    view! {
        <ol class="rows skeleton" aria-hidden="true">
            {(0..5).map(row).collect_view()}
        </ol>
    }
}

/// A button with a sign and a word.
#[component]
fn IconButton(
    class: &'static str,
    icon: Lucide,
    text: Msg,
    #[prop(into)] on_click: Callback<()>,
) -> impl IntoView {
    view! {
        <button class=class type="button" on:click=move |_| on_click.run(())>
            <Icon of=icon />
            <span>{t(text)}</span>
        </button>
    }
}

/// Nothing fits: whether the text is a place, which single filter stands in the way, and what is
/// nearest without them.
#[component]
pub fn NothingFound() -> impl IntoView {
    let app = app();
    let view = app.view;
    app.places.fetch();
    let drops = move || {
        let drops = view.outcome.with(|o| o.relaxations.as_ref().map(|r| r.drop.clone()));
        let drop = |(filter, left)| view! { <FilterDrop filter=filter left=left /> };
        drops.into_iter().flatten().map(drop).collect_view()
    };
    let clear = move |()| {
        let mut query = view.query.get_untracked();
        query.filters = Default::default();
        query.text.clear();
        view.ask(query);
    };
    view! {
        <div class="notice">
            <p>{t(Msg::ResultsNoneHint)}</p>
            <ul class="drops">
                <PlaceInstead />
                {drops}
                <li>
                    <IconButton
                        class="button"
                        icon=Lucide::X
                        text=Msg::FilterReset
                        on_click=clear
                    />
                </li>
            </ul>
            <NearestOutside />
        </div>
    }
}

/// The place that the text may mean.
#[component]
fn PlaceInstead() -> impl IntoView {
    let app = app();
    let view = app.view;
    move || {
        let found = places(app, &view.query.with(|q| q.text.clone()), 1);
        let Some(Choice::Place { origin, .. }) = found.into_iter().next() else { return None };
        let name = origin.name.clone();
        Some(view! {
            <li>
                <button
                    class="button primary"
                    type="button"
                    on:click=move |_| view.set_origin(Some(origin.clone()))
                >
                    <Icon of=Lucide::MapPin />
                    <span>{t_with(Msg::ResultsNear, "place", name)}</span>
                </button>
            </li>
        })
    }
}

/// One filter less, and how many results that would leave.
#[component]
fn FilterDrop(filter: FilterName, left: usize) -> impl IntoView {
    let app = app();
    let (view, texts) = (app.view, use_texts());
    let label = move || {
        let name = filter_name(app, filter);
        texts.fill(Msg::ResultsDrop, &[("filter", Arg::from(&name)), ("n", Arg::from(left))])
    };
    let drop = move |_| view.ask(view.query.get_untracked().without(filter));
    view! {
        <li>
            <button class="button" type="button" on:click=drop>
                <Icon of=Lucide::X />
                <span>{label}</span>
            </button>
        </li>
    }
}

/// The nearest member that the filters keep out.
#[component]
fn NearestOutside() -> impl IntoView {
    let (view, texts) = (app().view, use_texts());
    move || {
        let nearest = view.outcome.with(|o| o.relaxations.as_ref().and_then(|r| r.nearest_outside));
        let (id, metres) = nearest?;
        let (key, name) = view.member(id, |m| (m.id.clone(), m.name.clone()))?;
        let hint =
            move || texts.with(Msg::ResultsNearest, "distance", &texts.distance(metres, false));
        let target = key.clone();
        let href = view.href(move |s| s.selected = Some(target));
        let open = Callback::new(move |()| view.open(&key));
        Some(view! {
            <p>{hint}</p>
            <p>
                <FollowedLink href=href on_follow=Some(open)>
                    <span class="strong" lang="de" dir="auto">
                        {name}
                    </span>
                </FollowedLink>
            </p>
        })
    }
}
