//! The frame: title, menu, list side, map side, and what covers the list.

use crate::state::app;
use crate::state::view::RESULTS;
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{Part, click, flag, follow, part, show, state, text};
use crate::ui::map::map;
use crate::ui::menu::menu;
use crate::ui::text::tr;
use directory::link::Pane;
use leptos::ev;
use leptos::prelude::*;

/// Everything: `list` stays in the document, `sheet` covers it while there is one.
pub fn shell(list: AnyView, sheet: Part) -> impl IntoView {
    let view = app().view;
    let at_list = move || !view.covers_list();
    let pane = move || match view.pane() {
        Pane::List => "list".to_owned(),
        Pane::Map => "map".to_owned(),
    };
    let at = move || if at_list() { "list" } else { "sheet" }.to_owned();
    // The map is made when it first comes into view, and stays.
    let mapped = Memo::new(move |made: Option<&bool>| {
        made == Some(&true) || view.wide.get() || view.pane() == Pane::Map
    });
    view! {
        <a class="skip" href=format!("#{RESULTS}")>{tr(Msg::SkipToResults)}</a>
        <div class="finder" data-pane=text(pane) data-at=text(at)>
            <main class="panel">
                {head()}
                <div class="directory" hidden=flag(move || !at_list())>{list}</div>
                {sheet}
            </main>
            <section class="map" aria-label=tr(Msg::Map)>
                {show(move || mapped.get(), || map().into_any())}
            </section>
            {show(at_list, || panes().into_any())}
        </div>
    }
}

/// Title and menu.
fn head() -> impl IntoView {
    let view = app().view;
    let open = RwSignal::new(false);
    let escape = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(false);
        }
    };
    let sign = move || icon(if open.get() { Icon::X } else { Icon::Menu }).into_any();
    view! {
        <header class="head" on:keydown=escape>
            <p class="brand">
                <a href=view.href(|s| *s = Default::default()) on:click=follow(move || view.close())>
                    {tr(Msg::AppTitle)}
                </a>
            </p>
            <button
                class="menu-button"
                aria-expanded=state(move || open.get())
                aria-controls="menu"
                on:click=click(move || open.update(|o| *o = !*o))
            >
                {part(sign)}
                <span>{tr(Msg::Menu)}</span>
            </button>
            <nav
                id="menu"
                class="menu"
                aria-label=tr(Msg::Menu)
                hidden=flag(move || !open.get())
            >
                {menu(open)}
            </nav>
        </header>
    }
}

/// List or map, in reach of a thumb, where only one fits.
fn panes() -> impl IntoView {
    view! {
        <div class="panes" role="group" aria-label=tr(Msg::Results)>
            {pane(Pane::List, Icon::List, Msg::ShowList)}
            {pane(Pane::Map, Icon::Map, Msg::ShowMap)}
        </div>
    }
}

fn pane(pane: Pane, which: Icon, msg: Msg) -> AnyView {
    let view = app().view;
    let choose = click(move || view.show(pane));
    view! {
        <button aria-pressed=state(move || view.pane() == pane) on:click=choose>
            {icon(which)}<span>{tr(msg)}</span>
        </button>
    }
    .into_any()
}
