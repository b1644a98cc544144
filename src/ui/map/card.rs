//! The card at the bottom of the map: the selected member, or the members at one place as a list.

use crate::state::app;
use crate::texts::Msg;
use crate::ui::hours;
use crate::ui::icon::{Icon, icon};
use crate::ui::mark::mark;
use crate::ui::text::{tr, tr_n};
use directory::hours as domain_hours;
use directory::member::MemberId;
use leptos::prelude::*;

/// What was pointed at on the map; `here` are the members at one place.
#[component]
pub fn Card(here: RwSignal<Vec<MemberId>>) -> impl IntoView {
    let app = app();
    let view = app.view;
    let members = move || -> Vec<MemberId> {
        let several = here.get();
        if several.is_empty() { view.on_card().into_iter().collect() } else { several }
    };
    let close = move |_| {
        here.set(Vec::new());
        view.point_away();
    };
    let line = move |id: MemberId| {
        let (key, name, kind) = view.member(id, |m| (m.id.clone(), m.name.clone(), m.kind))?;
        let state = view.member(id, |m| domain_hours::status(m, app.clock.now()))?;
        let (text, tone) = hours::words(app, &state, app.clock.now());
        let href = {
            let key = key.clone();
            view.href(move |s| s.selected = Some(key))
        };
        Some(view! {
            <li class="card-line">
                {mark(kind)}
                <p class="name" lang="de" dir="auto">
                    <a href=href on:click=move |e| {
                        e.prevent_default();
                        here.set(Vec::new());
                        view.open(&key);
                    }>{name}</a>
                </p>
                <p class="kind">{super::kind_name(app, kind)}</p>
                <p class=tone.class()>{text}</p>
            </li>
        })
    };
    let many = move || here.with(|h| h.len() > 1);
    view! {
        <Show when=move || !members().is_empty()>
            <div class="card">
                <Show when=many>
                    <p class="card-title">{tr_n(Msg::MapCluster, move || here.with(Vec::len))}</p>
                </Show>
                <button class="icon-button card-close" aria-label=tr(Msg::Close) on:click=close>
                    {icon(Icon::X)}
                </button>
                <ul>{move || members().into_iter().filter_map(line).collect_view()}</ul>
            </div>
        </Show>
    }
}
