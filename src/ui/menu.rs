//! The menu: language first, under its own name; theme; the About page.

use crate::state::prefs::Theme;
use crate::state::{app, device, i18n};
use crate::ui::el::{At, Node, class, click, el, follow, is, label, nodes, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{Flag, flag, memo, show, state};
use crate::ui::text::{t, tr};
use directory::link::Page;
use directory::message::Arg;
use js_sys::Function;
use leptos::prelude::*;
use views::Msg;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/languages.js")]
extern "C" {
    fn offer(current: &str, counts: &str, told: &Function);
    fn choice() -> String;
    fn report(text: &str);
}

/// The id of the button that opens the menu.
pub const OPENER: &str = "menu-button";

/// Closes the menu; the focus goes back to where it was opened.
pub fn close(open: RwSignal<bool>) {
    open.set(false);
    device::focus(OPENER);
}

/// Opens the menu or closes it. Opened, it offers the languages; a choice closes it once its texts
/// are there.
pub fn toggler(open: RwSignal<bool>) -> impl FnMut() {
    let app = app();
    let chosen = move || {
        let done = move |spoken| match spoken {
            true => close(open),
            false => report(&app.i18n.text(Msg::LanguageFailed)),
        };
        app.speak(&choice(), true, Box::new(done));
    };
    let chosen: Box<dyn Fn()> = Box::new(chosen);
    let told: Function = Closure::wrap(chosen).into_js_value().unchecked_into();
    move || {
        open.update(|open| *open = !*open);
        if open.get_untracked() {
            let count = |n| app.i18n.fill(Msg::LanguageCount, &[("n", Arg::from(n))]) + "\n";
            let counts: String = (0..=i18n::LANGUAGES).map(count).collect();
            offer(app.i18n.locale().tag, &counts, &told);
        }
    }
}

/// What the menu holds; choosing a language or a page closes it.
pub fn menu(open: RwSignal<bool>) -> Node {
    let app = app();
    let find = vec![
        class("find"),
        is("type", "search"),
        is("id", "language-find"),
        is("autocomplete", "off"),
        is("aria-controls", "languages"),
        label(tr(Msg::LanguageFind)),
        At::live("placeholder", tr(Msg::LanguageFind)),
    ];
    let state = vec![class("quiet menu-state"), is("id", "language-state"), is("role", "status")];
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
        el("input", find, Vec::new()),
        el("ul", vec![class("languages"), is("id", "languages")], Vec::new()),
        el("p", state, Vec::new()),
        heading(Icon::SunMoon, Msg::Theme),
        part_of("ul", "", themes),
        part_of("ul", "", pages),
    ])
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
