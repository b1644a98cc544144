//! The menu: language first, under its own name; theme; saved offices and the About page.

use crate::state::prefs::Theme;
use crate::state::{app, device};
use crate::ui::frame::languages::LanguageChoice;
use directory::link::Page;
use leptos::prelude::*;
use views::layout::MENU_BUTTON;
use views::{FollowedLink, Icon, Lucide, Msg, t};

/// Closes the menu; the focus goes back to where it was opened.
pub fn close(open: RwSignal<bool>) {
    open.set(false);
    device::focus(MENU_BUTTON);
}

/// What the menu holds; choosing a language or a page closes it.
#[component]
pub fn Menu(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let done = Callback::new(move |()| close(open));
    view! {
        <MenuHeading icon=Lucide::Languages text=Msg::Language />
        // Made anew with each opening: nothing is typed, and a font is fetched only to be seen.
        <Show when=move || open.get()>
            <LanguageChoice on_done=done />
        </Show>
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
