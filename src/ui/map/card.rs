//! The card at the bottom of the map: the selected member, or the members at one place as a list.

use crate::state::app;
use crate::texts::{self, Msg};
use crate::ui::hours;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{click, follow, part, show};
use crate::ui::mark::mark;
use crate::ui::text::{tr, tr_n};
use directory::hours as domain_hours;
use directory::member::MemberId;
use leptos::prelude::*;

/// What was pointed at on the map; `here` are the members at one place.
pub fn card(here: RwSignal<Vec<MemberId>>) -> impl IntoView {
    let view = app().view;
    let members = move || -> Vec<MemberId> {
        let several = here.get();
        if several.is_empty() { view.on_card().into_iter().collect() } else { several }
    };
    let close = move || {
        here.set(Vec::new());
        view.point_away();
    };
    let lines = move || {
        members().into_iter().filter_map(|id| line(id, here)).collect::<Vec<_>>().into_any()
    };
    let many = move || here.with(|h| h.len() > 1);
    let count = move || {
        let count = tr_n(Msg::MapCluster, move || here.with(Vec::len));
        view! { <p class="card-title">{count}</p> }.into_any()
    };
    let content = move || {
        view! {
            <div class="card">
                {show(many, count)}
                <button
                    class="icon-button card-close"
                    aria-label=tr(Msg::Close)
                    on:click=click(close)
                >
                    {icon(Icon::X)}
                </button>
                <ul>{part(lines)}</ul>
            </div>
        }
        .into_any()
    };
    show(move || !members().is_empty(), content)
}

fn line(id: MemberId, here: RwSignal<Vec<MemberId>>) -> Option<AnyView> {
    let app = app();
    let view = app.view;
    let snapshot = view.snapshot()?;
    let member = snapshot.get(id);
    let now = app.clock.now();
    let (words, tone) = hours::words(app, &domain_hours::status(member, now), now);
    let (target, key) = (member.id.clone(), member.id.clone());
    let href = view.href(move |s| s.selected = Some(target));
    let open = follow(move || {
        here.set(Vec::new());
        view.open(&key);
    });
    Some(
        view! {
            <li class="card-line">
                {mark(member.kind)}
                <p class="name" lang="de" dir="auto">
                    <a href=href on:click=open>{member.name.clone()}</a>
                </p>
                <p class="kind">{tr(texts::kind(member.kind))}</p>
                <p class=tone.class()>{words}</p>
            </li>
        }
        .into_any(),
    )
}
