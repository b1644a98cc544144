//! The menu: language first, under its own name; theme; the About page.

use crate::state::prefs::Theme;
use crate::state::{app, i18n};
use crate::texts::Msg;
use crate::ui::el::{At, Node, class, click, el, follow, is, nodes, part_of, words};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{Flag, flag, memo, show, state};
use crate::ui::text::t;
use directory::link::Page;
use directory::locale::Locale;
use leptos::prelude::*;

/// What the menu holds; choosing a language or a page closes it.
pub fn menu(open: RwSignal<bool>) -> Node {
    let app = app();
    let languages: Vec<_> = i18n::all().iter().map(|locale| language(locale, open)).collect();
    let themes: Vec<_> = Theme::ALL.into_iter().map(theme).collect();
    let to = move |page: Page, name| {
        let link = vec![
            class("menu-item"),
            At::made("href", app.view.href(|s| s.page = page)),
            follow(move || {
                open.set(false);
                app.view.go(page);
            }),
        ];
        part_of("li", "", vec![el("a", link, vec![t(name)])])
    };
    let pages = vec![to(Page::Saved, Msg::SavedTitle), to(Page::About, Msg::About)];
    let heading = |sign, msg| {
        let name = part_of("span", "", vec![t(msg)]);
        part_of("h2", "menu-heading", vec![icon(sign), name])
    };
    nodes(vec![
        heading(Icon::Languages, Msg::Language),
        part_of("ul", "", languages),
        heading(Icon::SunMoon, Msg::Theme),
        part_of("ul", "", themes),
        part_of("ul", "", pages),
    ])
}

fn language(locale: &'static Locale, open: RwSignal<bool>) -> Node {
    let app = app();
    let choose = move || {
        app.speak(locale);
        open.set(false);
    };
    let own = vec![is("lang", locale.tag), is("dir", locale.direction.html())];
    let name = el("span", own, vec![words(locale.profile().autonym.to_owned())]);
    let on = flag(move || app.i18n.locale() == locale);
    item(name, on, Box::new(choose))
}

fn theme(theme: Theme) -> Node {
    let prefs = app().prefs;
    let name = match theme {
        Theme::Auto => Msg::ThemeAuto,
        Theme::Light => Msg::ThemeLight,
        Theme::Dark => Msg::ThemeDark,
    };
    let on = flag(move || prefs.theme() == theme);
    item(t(name), on, Box::new(move || prefs.keep_theme(theme)))
}

/// One of several, of which one is chosen.
fn item(name: Node, on: Flag, choose: Box<dyn Fn()>) -> Node {
    let on = memo(on);
    let attributes =
        vec![class("menu-item"), At::live("aria-pressed", state(move || on.get())), click(choose)];
    let sign = show(move || on.get(), || icon(Icon::Check));
    part_of("li", "", vec![el("button", attributes, vec![name, sign])])
}
