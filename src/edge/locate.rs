//! The device's position: asked for on a tap, never on load.

use js_sys::Function;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/edge/page.js")]
extern "C" {
    #[wasm_bindgen(js_name = locate)]
    fn locate_once(told: &Function);
}

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
    let mut done = Some(done);
    let told = move |lon: f64, lat: f64, accuracy_m: f64| {
        let result = match (lon.is_nan(), lat == 0.0) {
            (false, _) => Ok(Fix { lon, lat, accuracy_m }),
            (true, true) => Err(LocateError::Unavailable),
            (true, false) => Err(LocateError::Denied),
        };
        if let Some(done) = done.take() {
            done(result);
        }
    };
    let told = Closure::wrap(Box::new(told) as Box<dyn FnMut(f64, f64, f64)>);
    locate_once(told.into_js_value().unchecked_ref());
}
