//! Floor 2: the truths and their only writers. Floor 3 reads memos and calls intents.

pub mod answer;
pub mod clock;
pub mod data;
pub mod device;
pub mod i18n;
pub mod place_request;
pub mod places;
pub mod prefs;
pub mod title;
pub mod view;

use leptos::prelude::*;

/// Every truth, once. Cheap to copy: it holds handles.
#[derive(Debug, Clone, Copy)]
pub struct App {
    /// The time in Niedersachsen.
    pub clock: clock::Clock,
    /// The members.
    pub data: data::Data,
    /// What is stored on the device.
    pub device: device::Device,
    /// The texts.
    pub i18n: i18n::I18n,
    /// Places, and where the device is.
    pub places: places::Places,
    /// Language and theme, as chosen.
    pub prefs: prefs::Prefs,
    /// The query, the selection, the address.
    pub view: view::View,
}

impl App {
    /// Starts everything, in the order in which one needs the other.
    pub fn start() -> Self {
        let prefs = prefs::Prefs::start();
        let i18n = i18n::I18n::start();
        let clock = clock::Clock::start();
        let data = data::Data::start(view::districts());
        let places = places::Places::start();
        let view = view::View::start(data, i18n, clock);
        place_request::follow(view, places);
        places.follow(view);
        let device = device::Device::start(prefs, places, data);
        Self { clock, data, device, i18n, places, prefs, view }
    }

    /// Changes to the language with this tag and writes it into the address; a choice that is to be
    /// `kept` holds for the next visit too. Then says whether its texts could be had.
    pub fn set_language(self, tag: &str, kept: bool, done: impl FnOnce(bool) + 'static) {
        let locale = directory::locale::choose([tag]);
        leptos::task::spawn_local(async move {
            let changed = self.i18n.change(locale).await;
            if changed {
                self.i18n.label_document();
                if kept {
                    self.prefs.keep_language(locale.tag);
                }
                self.view.set_language(locale.tag);
            }
            done(changed);
        });
    }
}

/// The app's truths, from inside a view.
pub fn app() -> App {
    expect_context()
}
