//! The service worker, the saved map, and what lies on the device because of them: numbers and
//! errands of `worker.js`, which speaks with the browser. A promise or a stream there costs a few
//! bytes, here some hundred.
//!
//! Every errand comes back at once; how it goes is told by [`listen`]. Deliberately absent: errors.
//! What a browser hasn't or refuses is a number as well.

use wasm_bindgen::prelude::*;

/// A number that `worker.js` keeps, by its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// 1 when a new version of the page waits.
    Version,
    /// How it stands with the saved map: a [`MapState`].
    Map,
    /// Bytes of the map's whole archive; 0 while not known.
    MapSize,
    /// Bytes of it that have come, while it is being saved.
    Received,
    /// 1 where the device saves data.
    SavesData,
    /// How many things of ours are left after all was deleted; -1 before that.
    Left,
    /// Bytes of the members, and of what else is kept of them.
    Feed,
    /// Bytes of language and theme.
    Preferences,
    /// Bytes of the saved offices.
    Favourites,
    /// Bytes of the page's own files.
    Shell,
    /// Bytes of tiles that have been seen.
    Seen,
    /// Bytes of saved archives.
    Saved,
}

/// How it stands with the saved map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapState {
    /// It can't be saved here: no worker, no storage, no map, or one whose name has no hash.
    Cannot,
    /// It can be saved.
    Unsaved,
    /// It is being saved.
    Saving,
    /// It is saved.
    Saved,
    /// There was no room.
    NoRoom,
    /// The network or the browser failed.
    Failed,
    /// Another tab has deleted everything on this device.
    Forgotten,
}

impl MapState {
    /// The state now.
    pub fn now() -> Self {
        let all = [
            Self::Cannot,
            Self::Unsaved,
            Self::Saving,
            Self::Saved,
            Self::NoRoom,
            Self::Failed,
            Self::Forgotten,
        ];
        all.get(fact(Fact::Map) as usize).copied().unwrap_or(Self::Cannot)
    }
}

/// A number now.
pub fn fact(fact: Fact) -> f64 {
    js::fact(fact as u32)
}

/// Calls back whenever a number has changed; from now on this page's files stay on the device
/// while it is open, whatever version takes over.
pub fn listen(told: impl FnMut() + 'static) {
    js::listen(&Closure::<dyn FnMut()>::new(told).into_js_value());
}

pub use js::{bytes, change_over, drop_saved, forget, look, register, save, stop};

mod js {
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen(module = "/src/edge/worker.js")]
    extern "C" {
        pub(super) fn fact(place: u32) -> f64;
        pub(super) fn listen(told: &JsValue);
        /// Registers `sw.js` beside the page and watches for new versions.
        pub fn register();
        /// Changes over to the new version, in this tab.
        #[wasm_bindgen(js_name = changeOver)]
        pub fn change_over();
        /// Counts what lies here, and asks how large the archive at this address is.
        pub fn look(archive: &str);
        /// Saves the archive at this address.
        pub fn save(archive: &str);
        /// Stops saving.
        pub fn stop();
        /// Deletes the saved archives, then looks.
        #[wasm_bindgen(js_name = drop)]
        pub fn drop_saved(archive: &str);
        /// Deletes everything of ours, and counts what is left.
        pub fn forget();
        /// Bytes as people of this language say them: `3,5 MB`.
        pub fn bytes(count: f64, language: &str) -> String;
    }
}
