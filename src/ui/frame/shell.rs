//! The frame: title, menu, list side, map side, and what covers the list.

use crate::state::app;
use crate::ui::device::update::UpdateNotice;
use crate::ui::frame::menu::{self, Menu};
use crate::ui::map::MapPane;
use directory::link::{Page, Pane};
use leptos::children::ViewFn;
use leptos::ev;
use leptos::prelude::*;
use views::Msg;
use views::layout::{
    EmbedOpenLink, FinderHead, FinderLayout, MenuButton, MenuPanel, PAST_MAP, SkipLink,
};
use wasm_bindgen::JsCast;
use web_sys::Node;

/// Everything there is to see.
#[component]
pub fn Shell(
    /// What covers the list, while there is something.
    #[prop(into)]
    sheet: ViewFn,
    /// The list, which stays in the document.
    children: Children,
) -> impl IntoView {
    let view = app().view;
    let at_list = move || !view.covers_list();
    let list_fits = move || view.wide.get() || view.pane() == Pane::List;
    let map_fits = move || view.wide.get() || view.pane() == Pane::Map;
    // The map is made when it first comes into view, and stays.
    let has_map = Memo::new(move |before: Option<&bool>| before == Some(&true) || map_fits());
    let map = view! {
        <SkipLink to=PAST_MAP text=Msg::SkipMap />
        <Show when=move || has_map.get()>
            <MapPane />
        </Show>
    };
    view! {
        <FinderLayout
            at_list=Signal::derive(at_list)
            pane=Signal::derive(move || view.pane())
            list_fits=Signal::derive(list_fits)
            map_fits=Signal::derive(map_fits)
            on_pane=move |pane| view.show(pane)
            map=map.into_any()
            news=view! { <UpdateNotice /> }.into_any()
        >
            <Head />
            <div class="directory" hidden=move || !at_list()>
                {children()}
            </div>
            {move || sheet.run()}
            {view.is_embedded().then(|| view! { <EmbedOpenLink /> })}
        </FinderLayout>
    }
}

/// Title and menu.
#[component]
fn Head() -> impl IntoView {
    let view = app().view;
    let open = RwSignal::new(false);
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            menu::close(open);
        }
    };
    // What has the focus must not lie under it.
    let on_focusout = move |event: ev::FocusEvent| {
        if leaves(&event) {
            open.set(false);
        }
    };
    view! {
        <FinderHead
            home=view.href(|s| *s = Default::default())
            on_home=move |()| view.close_to(Page::Directory)
            on:keydown=on_key
            on:focusout=on_focusout
        >
            <MenuButton open=open on:click=move |_| open.update(|open| *open = !*open) />
            <MenuPanel open=open>
                <Menu open=open />
            </MenuPanel>
        </FinderHead>
    }
}

/// Whether the focus goes to something else on the page, outside of what listens.
fn leaves(event: &ev::FocusEvent) -> bool {
    let listens = event.current_target().and_then(|target| target.dyn_into::<Node>().ok());
    let next = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
    next.is_some_and(|next| listens.is_some_and(|listens| !listens.contains(Some(&next))))
}
