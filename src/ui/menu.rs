//! The menu: language first, under its own name; theme; the About page.

use crate::state::prefs::Theme;
use crate::state::{app, i18n};
use crate::texts::Msg;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{Flag, click, flag, follow, memo, show, state};
use crate::ui::text::tr;
use directory::link::Page;
use directory::locale::Locale;
use leptos::prelude::*;

/// What the menu holds; choosing a language or a page closes it.
pub fn menu(open: RwSignal<bool>) -> impl IntoView {
    let app = app();
    let languages: Vec<_> = i18n::all().iter().map(|locale| language(locale, open)).collect();
    let themes: Vec<_> = Theme::ALL.into_iter().map(theme).collect();
    let about = follow(move || {
        open.set(false);
        app.view.go(Page::About);
    });
    view! {
        <h2 class="menu-heading">{icon(Icon::Languages)}<span>{tr(Msg::Language)}</span></h2>
        <ul>{languages}</ul>
        <h2 class="menu-heading"><span>{tr(Msg::Theme)}</span></h2>
        <ul>{themes}</ul>
        <ul>
            <li>
                <a class="menu-item" href=app.view.href(|s| s.page = Page::About) on:click=about>
                    {tr(Msg::About)}
                </a>
            </li>
        </ul>
    }
}

fn language(locale: &'static Locale, open: RwSignal<bool>) -> AnyView {
    let app = app();
    let choose = move || {
        app.speak(locale);
        open.set(false);
    };
    let name = view! { <span lang=locale.tag dir=locale.direction.html()>{locale.autonym}</span> };
    let on = flag(move || app.i18n.locale() == locale);
    item(name.into_any(), on, Box::new(choose))
}

fn theme(theme: Theme) -> AnyView {
    let prefs = app().prefs;
    let name = match theme {
        Theme::Auto => Msg::ThemeAuto,
        Theme::Light => Msg::ThemeLight,
        Theme::Dark => Msg::ThemeDark,
    };
    let on = flag(move || prefs.theme() == theme);
    item(tr(name).into_any(), on, Box::new(move || prefs.keep_theme(theme)))
}

/// One of several, of which one is chosen.
fn item(name: AnyView, on: Flag, choose: Box<dyn Fn()>) -> AnyView {
    let on = memo(on);
    view! {
        <li>
            <button
                class="menu-item"
                aria-pressed=state(move || on.get())
                on:click=click(move || choose())
            >
                {name}
                {show(move || on.get(), || icon(Icon::Check).into_any())}
            </button>
        </li>
    }
    .into_any()
}
