//! Places and the device's position: the only writer of the gazetteer and of the state of locating.

use crate::edge::{config, http, intl, locate};
use directory::gazetteer::Gazetteer;
use directory::geo::Point;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// No gazetteer of ours is larger than this.
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
    known: RwSignal<Known>,
}

/// What is known of places.
#[derive(Debug)]
struct Known {
    gazetteer: Option<Arc<Gazetteer>>,
    /// Whether the gazetteer is here or on its way.
    asked: bool,
    locating: Locating,
    position: Option<locate::Fix>,
}

impl Places {
    /// Nothing known yet.
    pub fn start() -> Self {
        Self {
            known: RwSignal::new(Known {
                gazetteer: None,
                asked: false,
                locating: Locating::Idle,
                position: None,
            }),
        }
    }

    /// The gazetteer; `None` until it is here.
    pub fn gazetteer(self) -> Option<Arc<Gazetteer>> {
        self.known.with(|k| k.gazetteer.clone())
    }

    /// Fetches the gazetteer, once: called when somebody is about to search.
    pub fn fetch(self) {
        if self.known.with_untracked(|k| k.asked) {
            return;
        }
        self.known.update_untracked(|k| k.asked = true);
        spawn_local(async move {
            let url = config::read(config::Setting::Gazetteer);
            let reply = http::get(&url, MOST_BYTES, false).await.ok();
            let text = reply.and_then(|r| String::from_utf8(r.bytes).ok());
            let gazetteer = text.and_then(|text| Gazetteer::parse(&text, intl::decompose).ok());
            self.known.update(|k| {
                // The next person to touch the search box tries again.
                k.asked = gazetteer.is_some();
                k.gazetteer = gazetteer.map(Arc::new);
            });
        });
    }

    /// How asking for the position goes.
    pub fn locating(self) -> Locating {
        self.known.with(|k| k.locating)
    }

    /// The device's position with its accuracy in metres.
    pub fn position(self) -> Option<(Point, f64)> {
        let fix = self.known.with(|k| k.position)?;
        Some((Point::new(fix.lon, fix.lat)?, fix.accuracy_m))
    }

    /// Asks the device where it is; only ever called on a tap.
    pub fn locate(self, found: Box<dyn FnOnce(Point)>) {
        self.known.update(|k| k.locating = Locating::Asking);
        locate::locate(Box::new(move |result| {
            let point = result.ok().and_then(|fix| Point::new(fix.lon, fix.lat));
            let locating = match (result, point) {
                (Err(locate::LocateError::Denied), _) => Locating::Denied,
                (Err(locate::LocateError::Unavailable), _) | (Ok(_), None) => Locating::Unavailable,
                (Ok(_), Some(_)) => Locating::Idle,
            };
            self.known.update(|k| {
                k.position = result.ok();
                k.locating = locating;
            });
            if let Some(point) = point {
                found(point);
            }
        }));
    }

    /// Takes the message about a failed attempt away.
    pub fn calm(self) {
        if self
            .known
            .with_untracked(|k| matches!(k.locating, Locating::Denied | Locating::Unavailable))
        {
            self.known.update(|k| k.locating = Locating::Idle);
        }
    }

    /// Forgets the position.
    pub fn forget(self) {
        self.known.update(|k| k.position = None);
    }
}
