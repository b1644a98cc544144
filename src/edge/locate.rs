//! The device's position: asked for on a tap, never on load.

use crate::js;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Geolocation, Position, PositionError, PositionOptions};

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

/// How long the device may take, in milliseconds.
const TIMEOUT_MS: u32 = 10_000;
/// How old a position may be, in milliseconds.
const MAX_AGE_MS: u32 = 300_000;

/// Asks once.
pub fn locate(done: Box<dyn FnOnce(Result<Fix, LocateError>)>) {
    let done = Rc::new(Cell::new(Some(done)));
    let answer = move |result| {
        if let Some(done) = done.take() {
            done(result);
        }
    };
    let Some(geolocation) = js::of_navigator::<Geolocation>("geolocation") else {
        return answer(Err(LocateError::Unavailable));
    };
    let found = {
        let answer = answer.clone();
        js::function(move |position| {
            let coords = position.unchecked_into::<Position>().coords();
            let (lon, lat) = (coords.longitude(), coords.latitude());
            answer(Ok(Fix { lon, lat, accuracy_m: coords.accuracy() }));
        })
    };
    let failed = {
        let answer = answer.clone();
        js::function(move |why| {
            let denied = why.unchecked_into::<PositionError>().code();
            answer(Err(match denied {
                PositionError::PERMISSION_DENIED => LocateError::Denied,
                _ => LocateError::Unavailable,
            }));
        })
    };
    let options = PositionOptions::new();
    options.set_timeout(TIMEOUT_MS);
    options.set_maximum_age(MAX_AGE_MS);
    let asked = geolocation.get_current_position_with_error_callback_and_options(
        &found,
        Some(&failed),
        &options,
    );
    if asked.is_err() {
        answer(Err(LocateError::Denied));
    }
}
