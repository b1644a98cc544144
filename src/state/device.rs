//! What lies on this device because of us: keeping the page and the map for later, changing over to
//! a new version, and deleting all of it.

use crate::edge::{config, host, store, worker};
use crate::state::data::Data;
use crate::state::places::Places;
use crate::state::prefs::Prefs;
use leptos::prelude::*;
use views::member::MapApp;

pub use crate::edge::worker::{Fact, MapState};

/// What the browser keeps for us, and how its errands go.
#[derive(Debug, Clone, Copy)]
pub struct Device {
    /// Changes with every number of `edge/worker.rs`.
    turn: RwSignal<bool>,
}

impl Device {
    /// Listens to the worker, and to other tabs: what is deleted in one is not put back by another.
    pub fn start(prefs: Prefs, places: Places, data: Data) -> Self {
        let device = Self { turn: RwSignal::new(false) };
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
            if worker::fact(Fact::Left) >= 0.0 {
                store::clear();
            }
            device.turn.update(|turn| *turn = !*turn);
        });
        // Once the page itself is done with the network; not where everything has been deleted.
        host::after(3_000, move || {
            if !data.is_forgotten() {
                worker::register();
            }
        });
        device
    }

    /// A number now; whoever reads it is told when it changes.
    pub fn fact(self, fact: Fact) -> f64 {
        self.turn.track();
        worker::fact(fact)
    }

    /// How it stands with the saved map.
    pub fn map(self) -> MapState {
        self.turn.track();
        MapState::now()
    }

    /// Whether everything was deleted: `Some(false)` if something is left.
    pub fn deleted(self) -> Option<bool> {
        let left = self.fact(Fact::Left);
        (left >= 0.0).then_some(left == 0.0)
    }
}

/// Bytes as people of this language say them.
pub fn bytes(count: f64, language: &str) -> String {
    worker::bytes(count, language)
}

/// Changes over to the new version, in this tab.
pub fn change_over() {
    worker::change_over();
}

/// Counts what lies here.
pub fn look() {
    worker::look(&overview());
}

/// Saves the map for the road.
pub fn save_map() {
    worker::save(&overview());
}

/// Stops saving it.
pub fn stop_saving() {
    worker::stop();
}

/// Deletes the saved map.
pub fn drop_map() {
    worker::drop_saved(&overview());
}

/// Deletes everything of ours on this device; [`Device::deleted`] tells how it went.
pub fn delete_everything(prefs: Prefs, places: Places, data: Data) {
    prefs.forget();
    places.forget();
    data.forget();
    data.forget_everywhere();
    worker::forget();
}

/// Puts the focus on the element with this id.
pub fn focus(id: &str) {
    host::focus(id);
}

/// The address of the map engine.
pub fn map_engine() -> String {
    config::read(config::Setting::Engine)
}

/// The addresses of the basemaps, relative ones made whole.
pub fn basemaps() -> Vec<String> {
    let setting = config::read(config::Setting::Basemap);
    setting.split_whitespace().map(host::absolute).collect()
}

/// The address of the archive that is saved for the road: the coarsest.
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
