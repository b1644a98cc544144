//! The one small interface to the map engine (`map/engine.js`): members in, events out.
//!
//! The engine is a script of its own, fetched when a map first comes into view. It holds no state
//! that the app needs. Whatever fails here leaves the list, which can do everything the map can.

#[cfg(test)]
mod tests;

use crate::js;
use crate::ui::map::Shown;
use directory::geo::{Bounds, Point};
use gloo_utils::document;
use js_sys::{Array, Function, Object};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The engine's handle (`Handle` in `map/types.d.ts`).
    type Handle;
    #[wasm_bindgen(method, catch, js_name = setMembers)]
    fn set_members(this: &Handle, texts: &str, numbers: &[f64]) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setLabels)]
    fn set_labels(this: &Handle, labels: &Object) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setDistricts)]
    fn set_districts(this: &Handle, keys: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setSaving)]
    fn set_saving(this: &Handle, open: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn open(this: &Handle, bounds: &Array) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setSelected)]
    fn set_selected(this: &Handle, key: Option<&str>) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setHovered)]
    fn set_hovered(this: &Handle, key: Option<&str>) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setPosition)]
    fn set_position(this: &Handle, place: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setOrigin)]
    fn set_origin(this: &Handle, place: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn fit(this: &Handle, bounds: &Array) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = moveTo)]
    fn move_to(this: &Handle, lon: f64, lat: f64, zoom: f64) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setPalette)]
    fn set_palette(this: &Handle) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn resize(this: &Handle) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn destroy(this: &Handle) -> Result<(), JsValue>;
}

/// What the engine leaves behind when it is there, and the event that tells it (`map/engine.js`).
const ENGINE: &str = "kmnMapEngine";
const READY: &str = "kmn-map-engine";

/// Between the entries of a list of markers, and between the fields of one (`map/markers.js`).
const RECORD: char = '\u{1e}';
const FIELD: char = '\u{1f}';

/// What the map tells.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// It looks elsewhere now.
    Moved {
        /// The middle.
        center: Point,
        /// Zoom of 256-pixel tiles.
        zoom: f64,
        /// What is in view.
        view: Bounds,
        /// Whether a person moved it.
        by_hand: bool,
    },
    /// A marker was chosen; an empty key is the ground between markers.
    Picked {
        /// Which.
        key: String,
        /// With a key, so that the focus has to follow.
        by_key: bool,
    },
    /// A district was chosen, by its official key; empty takes the choice back.
    District(String),
    /// What lies in this view is asked for.
    Searched(Bounds),
    /// The device's position is asked for.
    Locate,
    /// Saving the offline map is asked for, or no longer.
    Save,
    /// The pointer is over a marker, or has left it.
    Hovered(Option<String>),
}

/// What the engine needs to start.
pub struct Options {
    /// Addresses of PMTiles archives.
    pub basemap: Vec<String>,
    /// What is shown at first, unless `view` says otherwise.
    pub bounds: Bounds,
    /// Where to look at first.
    pub view: Option<(Point, f64)>,
    /// Words for what stands over the map.
    pub labels: Labels,
    /// One finger scrolls the page (in a partner's page).
    pub cooperative: bool,
}

/// A word and what it is for.
pub type Named = (&'static str, String);

/// The words of the map, by the engine's names.
pub struct Labels {
    /// Controls and notices, with language and direction.
    pub texts: Vec<Named>,
    /// Kinds by wire name, in order.
    pub kinds: Vec<Named>,
    /// Districts by official key.
    pub districts: Vec<Named>,
}

/// A running map. Dropping it takes the map down.
pub struct Engine {
    handle: Handle,
}

/// Fetches the engine's script; calls back with its `create`, or without where it cannot be had.
pub fn load(url: &str, done: impl FnOnce(Option<Function>) + 'static) {
    js::load_script(url, ENGINE, READY, Box::new(done));
}

impl Engine {
    /// Puts a map into the element with this id.
    pub fn start(
        create: &Function,
        element: &str,
        options: &Options,
        tell: impl Fn(Event) + 'static,
    ) -> Option<Self> {
        let element = document().get_element_by_id(element)?;
        let addresses: Array = options.basemap.iter().map(JsValue::from).collect();
        let view = options.view.map(|(at, zoom)| place(at, "zoom", zoom));
        let given = js::object(&[
            ("basemap", addresses.into()),
            ("bounds", edges(options.bounds).into()),
            ("view", or_null(view)),
            ("labels", words(&options.labels).into()),
            ("cooperative", options.cooperative.into()),
        ]);
        let handle = create.call2(&JsValue::NULL, &element, &listening(given, Rc::new(tell)));
        match handle {
            Ok(handle) => Some(Self { handle: handle.unchecked_into() }),
            Err(why) => {
                web_sys::console::error_1(&why);
                None
            }
        }
    }

    /// Shows these markers and no others.
    pub fn set_members(&self, markers: &[Shown]) {
        let mut texts = String::new();
        let mut numbers = Vec::new();
        for m in markers {
            if !texts.is_empty() {
                texts.push(RECORD);
            }
            texts.push_str(&m.key);
            texts.push(FIELD);
            texts.push_str(m.kind);
            texts.push(FIELD);
            texts.push_str(&m.label);
            numbers.extend([m.at.lon, m.at.lat, f64::from(m.count), m.uncertain]);
        }
        report(self.handle.set_members(&texts, &numbers));
    }

    /// Says again, in another language, what stands over the map.
    pub fn set_labels(&self, labels: &Labels) {
        report(self.handle.set_labels(&words(labels)));
    }

    /// Outlines these districts; their official keys, joined by commas.
    pub fn set_districts(&self, keys: &str) {
        report(self.handle.set_districts(keys));
    }

    /// Says whether saving the map stands open.
    pub fn set_saving(&self, open: bool) {
        report(self.handle.set_saving(open));
    }

    /// Opens a cluster: shows all of its box, as its person's own movement.
    pub fn open(&self, bounds: Bounds) {
        report(self.handle.open(&edges(bounds)));
    }

    /// Marks the selected one.
    pub fn set_selected(&self, key: Option<&str>) {
        report(self.handle.set_selected(key));
    }

    /// Marks the one under the pointer or the focus.
    pub fn set_hovered(&self, key: Option<&str>) {
        report(self.handle.set_hovered(key));
    }

    /// Marks the device's position, with its accuracy in metres.
    pub fn set_position(&self, position: Option<(Point, f64)>) {
        let position = position.map(|(at, metres)| place(at, "accuracy", metres));
        report(self.handle.set_position(&or_null(position)));
    }

    /// Marks from where distances count.
    pub fn set_origin(&self, origin: Option<Point>) {
        let origin = origin.map(|at| js::object(&[("lon", at.lon.into()), ("lat", at.lat.into())]));
        report(self.handle.set_origin(&or_null(origin)));
    }

    /// Shows all of a box.
    pub fn fit(&self, bounds: Bounds) {
        report(self.handle.fit(&edges(bounds)));
    }

    /// Looks somewhere.
    pub fn move_to(&self, center: Point, zoom: f64) {
        report(self.handle.move_to(center.lon, center.lat, zoom));
    }

    /// Reads the colours anew, after a change of theme.
    pub fn set_palette(&self) {
        report(self.handle.set_palette());
    }

    /// Follows a change of the element's size.
    pub fn resize(&self) {
        report(self.handle.resize());
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        report(self.handle.destroy());
    }
}

/// The options with functions for what the engine tells.
fn listening(options: Object, tell: Rc<dyn Fn(Event)>) -> Object {
    let on = |name: &str, listener: JsValue| {
        let _ = js_sys::Reflect::set(&options, &name.into(), &listener);
    };
    // Each has its arguments as `Options` in `map/types.d.ts` gives them. What is no event of ours, such
    // as a place on no globe, is not told.
    let told = tell.clone();
    let moved = move |lon: f64, lat: f64, zoom: f64, edges: Array, by_hand: bool| {
        let edges: Vec<f64> = edges.iter().filter_map(|edge| edge.as_f64()).collect();
        if let (Some(center), Some(view)) = (Point::new(lon, lat), bounds(&edges)) {
            told(Event::Moved { center, zoom, view, by_hand });
        }
    };
    on("onMove", Closure::<dyn Fn(f64, f64, f64, Array, bool)>::new(moved).into_js_value());
    let told = tell.clone();
    let picked = move |what: JsValue, key: JsValue, by_key: JsValue| {
        if let Some(key) = key.as_string() {
            told(match what.as_string().as_deref() {
                Some("district") => Event::District(key),
                _ => Event::Picked { key, by_key: by_key.is_truthy() },
            });
        }
    };
    on("onPick", Closure::<dyn Fn(JsValue, JsValue, JsValue)>::new(picked).into_js_value());
    let told = tell.clone();
    let searched = move |west: f64, south: f64, east: f64, north: f64| {
        told(Event::Searched(Bounds { west, south, east, north }));
    };
    on("onSearch", Closure::<dyn Fn(f64, f64, f64, f64)>::new(searched).into_js_value());
    let told = tell.clone();
    on("onLocate", Closure::<dyn Fn()>::new(move || told(Event::Locate)).into_js_value());
    let told = tell.clone();
    on("onSave", Closure::<dyn Fn()>::new(move || told(Event::Save)).into_js_value());
    let hovered = move |key: JsValue| tell(Event::Hovered(key.as_string()));
    on("onHover", Closure::<dyn Fn(JsValue)>::new(hovered).into_js_value());
    options
}

/// Whatever fails in the engine leaves the list, which can do everything the map can.
fn report(done: Result<(), JsValue>) {
    if let Err(why) = done {
        web_sys::console::error_1(&why);
    }
}

/// A place with one more number.
fn place(at: Point, name: &str, number: f64) -> Object {
    js::object(&[("lon", at.lon.into()), ("lat", at.lat.into()), (name, number.into())])
}

fn or_null(object: Option<Object>) -> JsValue {
    object.map_or(JsValue::NULL, JsValue::from)
}

/// A box from its edges: west, south, east, north.
fn bounds(edges: &[f64]) -> Option<Bounds> {
    let [west, south, east, north] = *edges else { return None };
    Some(Bounds { west, south, east, north })
}

fn edges(b: Bounds) -> Array {
    [b.west, b.south, b.east, b.north].into_iter().map(JsValue::from).collect()
}

/// Texts by name, with those of kinds and districts among them.
fn words(labels: &Labels) -> Object {
    let into = |object: Object, words: &[Named]| {
        for (name, text) in words {
            let _ = js_sys::Reflect::set(&object, &(*name).into(), &text.into());
        }
        object
    };
    let groups = js::object(&[
        ("kinds", into(Object::new(), &labels.kinds).into()),
        ("districts", into(Object::new(), &labels.districts).into()),
    ]);
    into(groups, &labels.texts)
}
