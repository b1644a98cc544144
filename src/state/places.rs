//! Places and the device's position: the only writer of the gazetteer and of the state of locating.

use crate::edge::{config, http, locate, speech};
use directory::gazetteer::Gazetteer;
use directory::geo::Point;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// A gazetteer larger than this is none of ours.
const MOST_BYTES: usize = 4 << 20;

/// How asking for the device's position went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locating {
    /// Not asked, or found.
    Idle,
    /// The device is thinking.
    Asking,
    /// Not allowed.
    Denied,
    /// Not known.
    Unavailable,
}

/// Places, and where the device is.
#[derive(Debug, Clone, Copy)]
pub struct Places {
    gazetteer: RwSignal<Option<Arc<Gazetteer>>>,
    asked: StoredValue<bool>,
    locating: RwSignal<Locating>,
    position: RwSignal<Option<locate::Fix>>,
}

impl Places {
    /// Nothing known yet.
    pub fn start() -> Self {
        Self {
            gazetteer: RwSignal::new(None),
            asked: StoredValue::new(false),
            locating: RwSignal::new(Locating::Idle),
            position: RwSignal::new(None),
        }
    }

    /// The gazetteer; `None` until it is here.
    pub fn gazetteer(self) -> Option<Arc<Gazetteer>> {
        self.gazetteer.get()
    }

    /// Fetches the gazetteer, once: called when somebody is about to search.
    pub fn fetch(self) {
        if self.asked.get_value() {
            return;
        }
        self.asked.set_value(true);
        spawn_local(async move {
            let url = config::read(config::Setting::Gazetteer);
            let reply = http::get(&url, MOST_BYTES).await.ok();
            let text = reply.and_then(|r| String::from_utf8(r.bytes).ok());
            match text.and_then(|text| Gazetteer::parse(&text, speech::decompose).ok()) {
                Some(gazetteer) => self.gazetteer.set(Some(Arc::new(gazetteer))),
                // The next person to touch the search box tries again.
                None => self.asked.set_value(false),
            }
        });
    }

    /// How asking for the position goes.
    pub fn locating(self) -> Locating {
        self.locating.get()
    }

    /// The device's position with its accuracy in metres.
    pub fn position(self) -> Option<(Point, f64)> {
        let fix = self.position.get()?;
        Some((Point::new(fix.lon, fix.lat)?, fix.accuracy_m))
    }

    /// Asks the device where it is; only ever called on a tap.
    pub fn locate(self, found: Box<dyn FnOnce(Point)>) {
        self.locating.set(Locating::Asking);
        locate::locate(Box::new(move |result| {
            let point = result.ok().and_then(|fix| Point::new(fix.lon, fix.lat));
            self.position.set(result.ok());
            self.locating.set(match (result, point) {
                (Err(locate::LocateError::Denied), _) => Locating::Denied,
                (Err(locate::LocateError::Unavailable), _) | (Ok(_), None) => Locating::Unavailable,
                (Ok(_), Some(_)) => Locating::Idle,
            });
            if let Some(point) = point {
                found(point);
            }
        }));
    }

    /// Takes the message about a failed attempt away.
    pub fn calm(self) {
        if self.locating.get_untracked() != Locating::Asking {
            self.locating.set(Locating::Idle);
        }
    }

    /// Forgets the position.
    pub fn forget(self) {
        self.position.set(None);
    }
}
