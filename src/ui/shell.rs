//! The frame: title, menu, list side, map side, and what opens over the list.

use crate::pages;
use crate::state::prefs::Theme;
use crate::state::view::RESULTS;
use crate::state::{app, i18n};
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::map::Map;
use crate::ui::text::tr;
use directory::link::{Page, Pane};
use leptos::ev;
use leptos::prelude::*;

/// Everything.
#[component]
pub fn Shell() -> impl IntoView {
    let app = app();
    let view = app.view;
    let at_list = move || !view.covers_list();
    let pane = move || match view.pane() {
        Pane::List => "list",
        Pane::Map => "map",
    };
    let sheet = Memo::new(move |_| view.selected_id().filter(|_| view.covers_list()));
    // The map is made when it first comes into view, and stays.
    let map = Memo::new(move |made: Option<&bool>| {
        made == Some(&true) || view.wide.get() || view.pane() == Pane::Map
    });
    view! {
        <a class="skip" href=format!("#{RESULTS}")>{tr(Msg::SkipToResults)}</a>
        <div class="finder" data-pane=pane data-at=move || if at_list() { "list" } else { "sheet" }>
            <main class="panel">
                <Head/>
                <div class="directory" hidden=move || !at_list()>
                    <pages::directory::Directory/>
                </div>
                {move || match (view.page(), sheet.get()) {
                    (Page::About, _) => view! { <pages::about::About/> }.into_any(),
                    (Page::Directory, Some(id)) => view! { <pages::member::Member id/> }.into_any(),
                    (Page::Directory, None) => ().into_any(),
                }}
            </main>
            <section class="map" aria-label=tr(Msg::Map)>
                <Show when=move || map.get()><Map/></Show>
            </section>
            <Show when=at_list><Panes/></Show>
        </div>
    }
}

/// Title and menu.
#[component]
fn Head() -> impl IntoView {
    let app = app();
    let open = RwSignal::new(false);
    let escape = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(false);
        }
    };
    view! {
        <header class="head" on:keydown=escape>
            <p class="brand">
                <a
                    href=app.view.href(|s| *s = Default::default())
                    on:click=move |e| {
                        e.prevent_default();
                        app.view.close();
                    }
                >
                    {tr(Msg::AppTitle)}
                </a>
            </p>
            <button
                class="menu-button"
                aria-expanded=move || open.get().to_string()
                aria-controls="menu"
                on:click=move |_| open.update(|o| *o = !*o)
            >
                {move || icon(if open.get() { Icon::X } else { Icon::Menu })}
                <span>{tr(Msg::Menu)}</span>
            </button>
            <nav id="menu" class="menu" aria-label=tr(Msg::Menu) hidden=move || !open.get()>
                <Menu open/>
            </nav>
        </header>
    }
}

/// Language first, under its own name; theme; the About page.
#[component]
fn Menu(open: RwSignal<bool>) -> impl IntoView {
    let app = app();
    let languages = i18n::all()
        .iter()
        .map(|locale| {
            let current = move || app.i18n.locale() == locale;
            view! {
                <li>
                    <button
                        class="menu-item"
                        lang=locale.tag
                        dir=locale.direction.html()
                        aria-pressed=move || current().to_string()
                        on:click=move |_| {
                            app.speak(locale);
                            open.set(false);
                        }
                    >
                        <span>{locale.autonym}</span>
                        {move || current().then(|| icon(Icon::Check))}
                    </button>
                </li>
            }
        })
        .collect_view();
    let name = |theme| match theme {
        Theme::Auto => Msg::ThemeAuto,
        Theme::Light => Msg::ThemeLight,
        Theme::Dark => Msg::ThemeDark,
    };
    let themes = Theme::ALL
        .into_iter()
        .map(|theme| {
            let current = move || app.prefs.theme() == theme;
            view! {
                <li>
                    <button
                        class="menu-item"
                        aria-pressed=move || current().to_string()
                        on:click=move |_| app.prefs.keep_theme(theme)
                    >
                        <span>{tr(name(theme))}</span>
                        {move || current().then(|| icon(Icon::Check))}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <h2 class="menu-heading">{icon(Icon::Languages)}{tr(Msg::Language)}</h2>
        <ul>{languages}</ul>
        <h2 class="menu-heading">{tr(Msg::Theme)}</h2>
        <ul>{themes}</ul>
        <ul>
            <li>
                <a
                    class="menu-item"
                    href=app.view.href(|s| s.page = Page::About)
                    on:click=move |e| {
                        e.prevent_default();
                        open.set(false);
                        app.view.go(Page::About);
                    }
                >
                    {tr(Msg::About)}
                </a>
            </li>
        </ul>
    }
}

/// List or map, in reach of a thumb, where only one fits.
#[component]
fn Panes() -> impl IntoView {
    let view = app().view;
    let pane = move |pane: Pane, which: Icon, msg: Msg| {
        view! {
            <button
                aria-pressed=move || (view.pane() == pane).to_string()
                on:click=move |_| view.show(pane)
            >
                {icon(which)}<span>{tr(msg)}</span>
            </button>
        }
    };
    view! {
        <div class="panes" role="group">
            {pane(Pane::List, Icon::List, Msg::ShowList)}
            {pane(Pane::Map, Icon::Map, Msg::ShowMap)}
        </div>
    }
}
