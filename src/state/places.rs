//! Places and the device's position: the only writer of the gazetteer and of the state of locating.

use crate::edge::{config, host, http, intl, locate};
use crate::state::view::View;
use directory::gazetteer::Gazetteer;
use directory::geo::Point;
use directory::position::{self, PositionError};
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
    /// Not known, or not in time.
    Unavailable,
    /// Known too vaguely to say what is near.
    Vague,
    /// Far outside the state.
    Outside,
}

/// How long a position is waited for, in milliseconds, the browser's question to the person included,
/// which has no end of its own.
const PATIENCE_MS: u32 = 20_000;

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
    position: Option<(Point, f64)>,
    /// The number of the last attempt to find the position: an answer to another one comes too late.
    attempt: u32,
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
                attempt: 0,
            }),
        }
    }

    /// Lets whatever a person does put an end to asking for the position: what is done later counts.
    pub fn follow(self, view: View) {
        Effect::new(move |before: Option<()>| {
            view.track();
            if before.is_some() {
                self.cancel();
            }
        });
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

    /// Whether the gazetteer is on its way; not followed.
    pub fn is_fetching(self) -> bool {
        self.known.with_untracked(|k| k.asked && k.gazetteer.is_none())
    }

    /// How asking for the position goes.
    pub fn locating(self) -> Locating {
        self.known.with(|k| k.locating)
    }

    /// The device's position with its accuracy in metres.
    pub fn position(self) -> Option<(Point, f64)> {
        self.known.with(|k| k.position)
    }

    /// Asks the device where it is; only ever called on a tap. What comes of it is told by
    /// [`Places::locating`]; `found` is called with a position from which distances can be counted, unless
    /// that comes too late or something else was done meanwhile.
    pub fn locate(self, found: Box<dyn FnOnce(Point)>) {
        let attempt = self.known.with_untracked(|k| k.attempt) + 1;
        self.known.update(|k| (k.attempt, k.locating) = (attempt, Locating::Asking));
        let is_late = move || self.known.with_untracked(|k| k.attempt != attempt);
        host::set_timeout(PATIENCE_MS, move || {
            if !is_late() {
                self.end(Locating::Unavailable, None);
            }
        });
        locate::locate(Box::new(move |result| {
            if is_late() {
                return;
            }
            let fix = match result {
                Ok(fix) => fix,
                Err(locate::LocateError::Denied) => return self.end(Locating::Denied, None),
                Err(locate::LocateError::Unavailable) => {
                    return self.end(Locating::Unavailable, None);
                }
            };
            match position::usable(fix.lon, fix.lat, fix.accuracy_m) {
                Ok(point) => {
                    self.end(Locating::Idle, Some((point, fix.accuracy_m)));
                    found(point);
                }
                Err(PositionError::Unknown) => self.end(Locating::Unavailable, None),
                Err(PositionError::Vague) => self.end(Locating::Vague, None),
                Err(PositionError::Outside) => self.end(Locating::Outside, None),
            }
        }));
    }

    /// The attempt is over.
    fn end(self, locating: Locating, position: Option<(Point, f64)>) {
        self.known.update(|k| {
            k.attempt += 1;
            k.locating = locating;
            k.position = position;
        });
    }

    /// Asks no longer.
    fn cancel(self) {
        if self.known.with_untracked(|k| k.locating == Locating::Asking) {
            self.known.update(|k| {
                k.attempt += 1;
                k.locating = Locating::Idle;
            });
        }
    }

    /// Takes the message about a failed attempt away.
    pub fn calm(self) {
        if self.known.with_untracked(|k| k.locating != Locating::Idle) {
            self.end(Locating::Idle, None);
        }
    }

    /// Forgets the position.
    pub fn forget(self) {
        self.known.update(|k| k.position = None);
    }
}
