//! The menu: language first, under its own name; theme; saved offices and the About page.

use crate::state::prefs::Theme;
use crate::state::{app, device, i18n};
use directory::link::Page;
use js_sys::Function;
use leptos::ev;
use leptos::prelude::*;
use views::layout::MENU_BUTTON;
use views::{FollowedLink, Icon, Lucide, Msg, t};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/languages.js")]
extern "C" {
    fn offer(current: &str, counts: &str, told: &Function);
    fn choice() -> String;
    fn report(text: &str);
}

/// Closes the menu; the focus goes back to where it was opened.
pub fn close(open: RwSignal<bool>) {
    open.set(false);
    device::focus(MENU_BUTTON);
}

/// Opens the menu or closes it. Opened, it offers the languages; a choice closes it once its texts
/// are there.
pub fn toggler(open: RwSignal<bool>) -> impl FnMut(ev::MouseEvent) {
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
    move |_| {
        open.update(|open| *open = !*open);
        if open.get_untracked() {
            let count = |n| app.i18n.count(Msg::LanguageCount, n) + "\n";
            let counts: String = (0..=i18n::LANGUAGES).map(count).collect();
            offer(app.i18n.locale().tag, &counts, &told);
        }
    }
}

/// What the menu holds; choosing a language or a page closes it. The list of languages is filled by
/// `languages.js`.
#[component]
pub fn Menu(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <MenuHeading icon=Lucide::Languages text=Msg::Language />
        <input
            class="find"
            type="search"
            id="language-find"
            autocomplete="off"
            aria-controls="languages"
            aria-label=t(Msg::LanguageFind)
            placeholder=t(Msg::LanguageFind)
        />
        <ul class="languages" id="languages"></ul>
        <p class="quiet menu-state" id="language-state" role="status"></p>
        <MenuHeading icon=Lucide::SunMoon text=Msg::Theme />
        <ul>
            {Theme::ALL.map(|theme| view! { <ThemeItem theme=theme /> }).collect_view()}
        </ul>
        <ul>
            <PageItem page=Page::Saved text=Msg::SavedTitle open=open />
            <PageItem page=Page::About text=Msg::About open=open />
        </ul>
    }
}

/// Above a part of the menu.
#[component]
fn MenuHeading(
    /// Its sign.
    icon: Lucide,
    /// What it says.
    text: Msg,
) -> impl IntoView {
    view! {
        <h2 class="menu-heading">
            <Icon of=icon />
            <span>{t(text)}</span>
        </h2>
    }
}

/// A theme to choose.
#[component]
fn ThemeItem(
    /// Which.
    theme: Theme,
) -> impl IntoView {
    let prefs = app().prefs;
    let name = match theme {
        Theme::Auto => Msg::ThemeAuto,
        Theme::Light => Msg::ThemeLight,
        Theme::Dark => Msg::ThemeDark,
    };
    let chosen = Memo::new(move |_| prefs.theme() == theme);
    view! {
        <li>
            <button
                class="menu-item"
                aria-pressed=move || chosen.get().to_string()
                on:click=move |_| prefs.keep_theme(theme)
            >
                {t(name)}
                <Show when=move || chosen.get()>
                    <Icon of=Lucide::Check />
                </Show>
            </button>
        </li>
    }
}

/// A page to go to.
#[component]
fn PageItem(
    /// Which.
    page: Page,
    /// What it says.
    text: Msg,
    /// Whether the menu is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let view = app().view;
    let go = Callback::new(move |()| {
        open.set(false);
        view.go(page);
    });
    view! {
        <li>
            <FollowedLink
                class="menu-item"
                href=view.href(|s| s.page = page)
                on_follow=Some(go)
            >
                {t(text)}
            </FollowedLink>
        </li>
    }
}
