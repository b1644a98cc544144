//! Preferences: language and theme. The only writer of them, in memory and on the shelf.

use crate::edge::{host, store};
use leptos::prelude::*;

/// How the page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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

    /// The name on the shelf, and of the root's `data-theme`.
    const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Kept {
    /// The chosen language's tag; `None` follows the browser.
    language: Option<String>,
    theme: Theme,
}

impl Kept {
    /// Two words: theme, language.
    fn write(&self) -> String {
        format!("{} {}", self.theme.name(), self.language.as_deref().unwrap_or_default())
    }

    fn read(text: &str) -> Self {
        let (theme, language) = text.split_once(' ').unwrap_or((text, ""));
        Self {
            language: (!language.is_empty()).then(|| language.to_owned()),
            theme: Theme::ALL.into_iter().find(|t| t.name() == theme).unwrap_or_default(),
        }
    }
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
        let kept = store::get(store::Key::Preferences).map(|t| Kept::read(&t)).unwrap_or_default();
        let prefs = Self { dark: RwSignal::new(host::matches(DARK)), kept: RwSignal::new(kept) };
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
        store::set(store::Key::Preferences, &self.kept.with_untracked(Kept::write));
    }

    fn apply(self) {
        let theme = self.kept.with_untracked(|kept| kept.theme);
        host::set_root("data-theme", (theme != Theme::Auto).then(|| theme.name()));
    }
}
