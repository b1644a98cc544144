//! Preferences: language, theme and saved offices. The only writer of them, in memory and in
//! storage. No change of the members touches them: an office that leaves the directory stays saved.

use crate::edge::{frame, host, store};
use leptos::prelude::*;

pub use store::StorageTier;

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

    /// The name in storage, and of the root's `data-theme`.
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
    /// Under a key of their own.
    saved: Vec<SavedOffice>,
}

impl Kept {
    /// Two words: theme, language.
    fn write(&self) -> String {
        format!("{} {}", self.theme.name(), self.language.as_deref().unwrap_or_default())
    }

    /// As it lies in storage; nothing chosen and nothing saved where that is empty, or refused.
    fn stored() -> Self {
        let kept = store::get(store::Key::Preferences).map(|text| Self::read(&text));
        Self { saved: stored_offices().unwrap_or_default(), ..kept.unwrap_or_default() }
    }

    fn read(text: &str) -> Self {
        let (theme, language) = text.split_once(' ').unwrap_or((text, ""));
        Self {
            language: (!language.is_empty()).then(|| language.to_owned()),
            theme: Theme::ALL.into_iter().find(|t| t.name() == theme).unwrap_or_default(),
            saved: Vec::new(),
        }
    }
}

/// An office that somebody wants to find again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedOffice {
    /// The member's identity.
    pub id: String,
    /// Its name when it was saved, for when it has left the directory.
    pub name: String,
}

/// One line each: identity, tabulator, name. Neither holds one of these: the feed's gate takes away
/// what is not text.
fn write_saved(all: &[SavedOffice]) -> String {
    let mut out = String::new();
    for SavedOffice { id, name } in all {
        for part in [id, "\t", name, "\n"] {
            out.push_str(part);
        }
    }
    out
}

fn read_saved(text: &str) -> Vec<SavedOffice> {
    let mut all = Vec::new();
    for line in text.split('\n') {
        if let Some((id, name)) = line.split_once('\t') {
            all.push(SavedOffice { id: id.to_owned(), name: name.to_owned() });
        }
    }
    all
}

/// The preferences.
#[derive(Debug, Clone, Copy)]
pub struct Prefs {
    kept: RwSignal<Kept>,
    dark: RwSignal<bool>,
}

const DARK: &str = "(prefers-color-scheme: dark)";

impl Prefs {
    /// Reads what is kept and applies the theme; and again when another tab has kept something.
    pub fn start() -> Self {
        let (dark, kept) = (host::matches(DARK), Kept::stored());
        let prefs = Self { dark: RwSignal::new(dark), kept: RwSignal::new(kept) };
        host::on_match(DARK, move |dark| prefs.dark.set(dark));
        host::on_event(host::PageEvent::Stored, move || prefs.follow());
        prefs.apply();
        prefs
    }

    fn follow(self) {
        let kept = Kept::stored();
        if self.kept.with_untracked(|before| *before != kept) {
            self.kept.set(kept);
            self.apply();
        }
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

    /// The saved office at this place, in the order in which they were saved.
    pub fn saved(self, place: usize) -> Option<SavedOffice> {
        self.kept.with(|kept| kept.saved.get(place).cloned())
    }

    /// How many offices are saved.
    pub fn saved_count(self) -> usize {
        self.kept.with(|kept| kept.saved.len())
    }

    /// Whether the member with this identity is saved.
    pub fn is_saved(self, id: &str) -> bool {
        self.kept.with(|kept| kept.saved.iter().any(|f| f.id == id))
    }

    /// Saves a member, or no longer. Nothing is said to be saved that the browser does not store: then
    /// all stays as it was, and what comes back says why.
    pub fn toggle_saved(self, id: &str, name: &str) -> StorageTier {
        // Another tab may have saved one meanwhile.
        let stored = stored_offices();
        let mut all = stored.unwrap_or_else(|| self.kept.with_untracked(|kept| kept.saved.clone()));
        match all.iter().position(|f| f.id == id) {
            Some(place) => drop(all.remove(place)),
            None => all.push(SavedOffice { id: id.to_owned(), name: name.to_owned() }),
        }
        let tier = store::set(store::Key::SavedOffices, &write_saved(&all));
        if tier == StorageTier::Local {
            self.kept.update(|kept| kept.saved = all);
        }
        tier
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
        // A partner's page may have fixed it.
        if frame::has_fixed("theme") {
            return;
        }
        let theme = self.kept.with_untracked(|kept| kept.theme);
        host::set_root("data-theme", (theme != Theme::Auto).then(|| theme.name()));
    }
}

fn stored_offices() -> Option<Vec<SavedOffice>> {
    store::get(store::Key::SavedOffices).map(|text| read_saved(&text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    fn office(id: &str, name: &str) -> SavedOffice {
        SavedOffice { id: id.into(), name: name.into() }
    }

    #[wasm_bindgen_test]
    fn saved_offices_are_read_as_written() {
        let all = [office("a-1", "Büro „Süd“"), office("b", "")];
        assert_eq!(read_saved(&write_saved(&all)), all);
        assert_eq!(read_saved("no tabulator\n\nb\tB"), [office("b", "B")]);
    }
}
