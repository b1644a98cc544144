//! The device's position: asked for on a tap, never on load.

use wasm_bindgen::prelude::*;
use web_sys::{Position, PositionError, PositionOptions};

/// A position in WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fix {
    /// Longitude in degrees.
    pub lon: f64,
    /// Latitude in degrees.
    pub lat: f64,
    /// Radius of the 95 % circle in metres.
    pub accuracy_m: f64,
}

/// Why there is no position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocateError {
    /// The person, the browser or the embedding page said no.
    Denied,
    /// The device does not know, or took too long.
    Unavailable,
}

/// Asks once, for at most ten seconds; a position of the last five minutes will do.
pub fn locate(done: Box<dyn FnOnce(Result<Fix, LocateError>)>) {
    let Some(geolocation) = web_sys::window().and_then(|w| w.navigator().geolocation().ok()) else {
        return done(Err(LocateError::Unavailable));
    };
    let done = std::rc::Rc::new(std::cell::Cell::new(Some(done)));
    let failed = done.clone();
    let on_fix = Closure::once_into_js(move |position: Position| {
        let c = position.coords();
        let fix = Fix { lon: c.longitude(), lat: c.latitude(), accuracy_m: c.accuracy() };
        if let Some(done) = done.take() {
            done(Ok(fix));
        }
    });
    let refused = failed.clone();
    let on_error = Closure::once_into_js(move |error: PositionError| {
        let denied = error.code() == PositionError::PERMISSION_DENIED;
        if let Some(done) = failed.take() {
            done(Err(if denied { LocateError::Denied } else { LocateError::Unavailable }));
        }
    });
    let options = PositionOptions::new();
    options.set_timeout(10_000);
    options.set_maximum_age(300_000);
    let asked = geolocation.get_current_position_with_error_callback_and_options(
        on_fix.unchecked_ref(),
        Some(on_error.unchecked_ref()),
        &options,
    );
    if asked.is_err()
        && let Some(done) = refused.take()
    {
        done(Err(LocateError::Denied));
    }
}
