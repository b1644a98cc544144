//! What we have stored on this device: keeping the page and the offline map, changing over to
//! a new version, and deleting all of it.

use crate::edge::{config, focus, host, intl, store, worker};
use crate::state::data::Data;
use crate::state::places::Places;
use crate::state::prefs::Prefs;
use leptos::prelude::*;
use views::member::MapApp;

pub use crate::edge::worker::{MapState, Metric, activate_update, stop_saving};

/// After how many milliseconds the page needs the network no longer, and the service worker is
/// registered.
const REGISTER_AFTER_MS: u32 = 3_000;

/// What the browser stores for us, and how its tasks go.
#[derive(Debug, Clone, Copy)]
pub struct Device {
    /// Notified with every change in `edge/worker.rs`, where the numbers are.
    changed: Trigger,
}

impl Device {
    /// Listens to the worker, and to other tabs: what is deleted in one is not put back by another.
    pub fn start(prefs: Prefs, places: Places, data: Data) -> Self {
        let device = Self { changed: Trigger::new() };
        let forget = move || {
            prefs.forget();
            places.forget();
            data.forget();
        };
        data.follow_tabs(forget);
        worker::listen(move || {
            if MapState::now() == MapState::Forgotten {
                forget();
            }
            if worker::metric(Metric::Left) >= 0.0 {
                store::clear();
            }
            device.changed.notify();
        });
        // Once the page itself is done with the network; not where everything has been deleted.
        host::set_timeout(REGISTER_AFTER_MS, move || {
            if !data.is_forgotten() {
                worker::register();
            }
        });
        device
    }

    /// A number now; tracked, so that a view follows it.
    pub fn metric(self, metric: Metric) -> f64 {
        self.changed.track();
        worker::metric(metric)
    }

    /// How it stands with the offline map.
    pub fn map(self) -> MapState {
        self.changed.track();
        MapState::now()
    }

    /// Whether everything was deleted: `Some(false)` if something is left.
    pub fn deleted(self) -> Option<bool> {
        let left = self.metric(Metric::Left);
        (left >= 0.0).then_some(left == 0.0)
    }
}

/// Bytes as people say them who read these languages (`Locale::formats`).
pub fn bytes(count: f64, languages: &str) -> String {
    intl::bytes(count, languages)
}

/// Measures what is stored here.
pub fn measure_storage() {
    worker::measure_storage(&overview());
}

/// Saves the offline map.
pub fn save_map() {
    worker::save_map(&overview());
}

/// Deletes the offline map.
pub fn delete_map() {
    worker::delete_map(&overview());
}

/// Deletes everything that we stored on this device; [`Device::deleted`] tells how it went.
pub fn delete_everything(prefs: Prefs, places: Places, data: Data) {
    prefs.forget();
    places.forget();
    data.forget();
    data.forget_everywhere();
    worker::forget();
}

/// Puts the focus on the element with this id.
pub fn focus(id: &'static str) {
    focus::focus(id);
}

/// Puts the focus on what heads the results, and brings it into view.
pub fn focus_results() {
    focus::focus_results();
}

/// Puts the focus on the row at this place of the list, from 1.
pub fn focus_row(place: usize) {
    focus::focus_row(place);
}

/// The address of the map engine.
pub fn map_engine() -> String {
    config::read(config::Setting::Engine)
}

/// The address of the builder of the line for partners' pages, made whole.
pub fn embed_builder() -> String {
    host::absolute(&config::read(config::Setting::Builder))
}

/// The addresses of the basemaps, relative ones made whole.
pub fn basemaps() -> Vec<String> {
    let setting = config::read(config::Setting::Basemap);
    setting.split_whitespace().map(host::absolute).collect()
}

/// The address of the archive that is the offline map: the coarsest.
fn overview() -> String {
    basemaps().into_iter().next().unwrap_or_default()
}

/// Which application shows the way on this device.
pub fn map_app() -> MapApp {
    let agent = host::user_agent();
    // By words: a search for a text in a text is two kilobytes of code, and nobody else needs it.
    let is =
        |name: &&str| agent.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word == *name);
    if is(&"Android") {
        MapApp::Geo
    } else if ["iPhone", "iPad", "Macintosh"].iter().any(is) {
        MapApp::Apple
    } else {
        MapApp::Web
    }
}

/// The mail address for mistakes, if the operator gave one.
pub fn contact() -> Option<String> {
    Some(config::read(config::Setting::Contact)).filter(|address| !address.is_empty())
}

/// Shares or copies the address of what is shown.
pub fn share(title: &str, address: &str, copied: RwSignal<bool>) {
    host::share(title, address, move |ok| copied.set(ok));
}

/// Prints the page.
pub fn print() {
    host::print();
}
