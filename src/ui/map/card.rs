//! The card at the bottom of the map: the selected member, or the members at one place as a list.

use crate::state::view::MAP_HERE;
use crate::state::{app, device};
use directory::member::{Member, MemberId};
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;
use views::member::OpenState;
use views::texts::{self, Msg};
use views::{FollowedLink, Icon, KindMark, Lucide, t, t_count};

/// The card's id: opened by a key, it takes the focus.
pub const CARD: &str = "map-card";

/// What was pointed at on the map.
#[component]
pub fn MapCard(
    /// The members at one place, if such a place was pointed at.
    here: RwSignal<Vec<MemberId>>,
) -> impl IntoView {
    let view = app().view;
    let members = move || -> Vec<MemberId> {
        let several = here.get();
        if several.is_empty() { view.on_card().into_iter().collect() } else { several }
    };
    let close = move || {
        here.set(Vec::new());
        view.point_away();
        device::focus(MAP_HERE);
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            close();
        }
    };
    let lines = move || {
        let members = members().into_iter().filter_map(|id| view.member(id, Member::clone));
        let line = |member| view! { <CardLine member=Arc::new(member) here=here /> };
        members.map(line).collect_view()
    };
    view! {
        <Show when=move || !members().is_empty()>
            <div class="card" id=CARD tabindex="-1" on:keydown=on_key>
                <Show when=move || here.with(|here| here.len() > 1)>
                    <p class="card-title">
                        {t_count(Msg::MapCluster, move || here.with(Vec::len))}
                    </p>
                </Show>
                <button
                    class="icon-button card-close"
                    type="button"
                    aria-label=t(Msg::Close)
                    on:click=move |_| close()
                >
                    <Icon of=Lucide::X />
                </button>
                <ul>{lines}</ul>
            </div>
        </Show>
    }
}

/// One of the members on the card.
#[component]
fn CardLine(
    /// Whom.
    member: Arc<Member>,
    /// The members at one place, if such a place was pointed at.
    here: RwSignal<Vec<MemberId>>,
) -> impl IntoView {
    let app = app();
    let view = app.view;
    let (kind, name, id) = (member.kind, member.name.clone(), member.id.clone());
    let href = view.href(|s| s.selected = Some(id.clone()));
    let open = Callback::new(move |()| {
        here.set(Vec::new());
        view.open(&id);
    });
    view! {
        <li class="card-line">
            <KindMark kind=kind />
            <p class="name" lang="de" dir="auto">
                <FollowedLink href=href on_follow=Some(open)>
                    {name}
                </FollowedLink>
            </p>
            <p class="kind">{t(texts::kind(kind))}</p>
            <OpenState member=member now=app.clock.moment() />
        </li>
    }
}
