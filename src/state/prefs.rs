//! Preferences: language and theme. The only writer of them, in memory and on the shelf.

use crate::edge::{host, store};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// How the page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Theme {
    /// As the device is set.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];
}

/// What is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Kept {
    /// The chosen language's tag; `None` follows the browser.
    language: Option<String>,
    #[serde(default)]
    theme: Theme,
}

/// The preferences.
#[derive(Debug, Clone, Copy)]
pub struct Prefs {
    kept: RwSignal<Kept>,
    dark: RwSignal<bool>,
}

const DARK: &str = "(prefers-color-scheme: dark)";

impl Prefs {
    /// Reads what is kept and applies the theme.
    pub fn start() -> Self {
        let kept: Kept = store::get(store::Key::Preferences).unwrap_or_default();
        let prefs = Self {
            dark: RwSignal::new(host::matches(DARK)),
            kept: RwSignal::new(kept),
        };
        host::on_match(DARK, move |dark| prefs.dark.set(dark));
        prefs.apply();
        prefs
    }

    /// The language that the person chose here.
    pub fn language(self) -> Option<String> {
        self.kept.with_untracked(|kept| kept.language.clone())
    }

    /// The theme that the person chose here.
    pub fn theme(self) -> Theme {
        self.kept.with(|kept| kept.theme)
    }

    /// Whether the page is dark now.
    pub fn is_dark(self) -> bool {
        match self.theme() {
            Theme::Auto => self.dark.get(),
            Theme::Light => false,
            Theme::Dark => true,
        }
    }

    /// Keeps a language.
    pub fn keep_language(self, tag: &str) {
        self.change(|kept| kept.language = Some(tag.to_owned()));
    }

    /// Keeps a theme.
    pub fn keep_theme(self, theme: Theme) {
        self.change(|kept| kept.theme = theme);
        self.apply();
    }

    /// Forgets all, as on a device that was never here.
    pub fn forget(self) {
        self.kept.set(Kept::default());
        self.apply();
    }

    fn change(self, change: impl FnOnce(&mut Kept)) {
        self.kept.update(change);
        self.kept.with_untracked(|kept| store::set(store::Key::Preferences, kept));
    }

    fn apply(self) {
        let theme = match self.kept.with_untracked(|kept| kept.theme) {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        };
        host::set_root("data-theme", theme);
    }
}
