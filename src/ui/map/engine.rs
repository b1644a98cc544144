//! The one small interface to the map engine (`map/engine.js`): members in, events out.
//!
//! The engine is a script of its own, fetched when a map first comes into view. It holds no state
//! that the app needs. Whatever fails here leaves the list, which can do everything the map can.

use crate::ui::map::Shown;
use directory::geo::{Bounds, Point};
use js_sys::{Array, Float64Array, Function, Object, Reflect};
use leptos::prelude::document;
use leptos::web_sys::{CustomEvent, HtmlElement};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Said by `map/engine.js` when it is there; `detail` is its `create`.
const READY: &str = "kmn-map-engine";

/// Between markers, and between the fields of one, in what is handed over (`map/markers.js`).
const RECORD: char = '\u{1e}';
const FIELD: char = '\u{1f}';

/// Where `create` can be found afterwards.
const GLOBAL: &str = "kmnMapEngine";

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
    /// Saving the map for the road is asked for, or no longer.
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

/// The engine calls back with up to five values; those it leaves out are undefined.
type Callback = dyn FnMut(JsValue, JsValue, JsValue, JsValue, JsValue);

/// A running map. Dropping it takes the map down.
pub struct Engine {
    handle: JsValue,
    _callbacks: Vec<Closure<Callback>>,
}

/// Fetches the engine's script; calls back with its `create`, or without where it cannot be had.
pub fn load(url: &str, done: impl FnOnce(Option<Function>) + 'static) {
    // A module runs once: where it has run before, it does not say so again.
    let there = Reflect::get(&js_sys::global(), &GLOBAL.into());
    if let Ok(create) = there.and_then(JsCast::dyn_into) {
        return done(Some(create));
    }
    let document = document();
    let Ok(script) = document.create_element("script") else { return done(None) };
    let _ = script.set_attribute("type", "module");
    let _ = script.set_attribute("src", url);
    let done = std::rc::Rc::new(std::cell::Cell::new(Some(done)));
    let failed = done.clone();
    let on_ready = Closure::once_into_js(move |event: CustomEvent| {
        if let Some(done) = done.take() {
            done(event.detail().dyn_into().ok());
        }
    });
    let on_error = Closure::once_into_js(move || {
        if let Some(done) = failed.take() {
            done(None);
        }
    });
    let _ = document.add_event_listener_with_callback(READY, on_ready.unchecked_ref());
    let _ = script.add_event_listener_with_callback("error", on_error.unchecked_ref());
    let _ = document.head().map(|head| head.append_child(&script));
}

impl Engine {
    /// Puts a map into the element.
    pub fn start(
        create: &Function,
        element: &HtmlElement,
        options: Options,
        tell: impl Fn(Event) + Clone + 'static,
    ) -> Option<Self> {
        let object = Object::new();
        let basemap: Array =
            options.basemap.iter().map(|url| JsValue::from(url.as_str())).collect();
        set(&object, "basemap", basemap);
        set(&object, "bounds", corners(options.bounds));
        set(
            &object,
            "view",
            options.view.map_or(JsValue::NULL, |(p, zoom)| place(p, "zoom", zoom)),
        );
        set(&object, "labels", words(&options.labels));
        set(&object, "cooperative", options.cooperative);
        let mut callbacks = Vec::new();
        let mut on = |name: &str, read: fn([JsValue; 5]) -> Option<Event>| {
            let tell = tell.clone();
            let closure = Closure::<Callback>::new(move |a, b, c, d, e| {
                if let Some(event) = read([a, b, c, d, e]) {
                    tell(event);
                }
            });
            set(&object, name, closure.as_ref());
            callbacks.push(closure);
        };
        on("onMove", moved);
        on("onPick", |[what, key, by_key, ..]| {
            let key = key.as_string()?;
            Some(match what.as_string()?.as_str() {
                "district" => Event::District(key),
                _ => Event::Picked { key, by_key: by_key.is_truthy() },
            })
        });
        on("onSearch", |edges| Some(Event::Searched(bounds(|i| edges.get(i)?.as_f64())?)));
        on("onLocate", |_| Some(Event::Locate));
        on("onSave", |_| Some(Event::Save));
        on("onHover", |[key, ..]| Some(Event::Hovered(key.as_string())));
        let handle = create.call2(&JsValue::NULL, element, &object).ok()?;
        Some(Self { handle, _callbacks: callbacks })
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
        self.call("setMembers", &[texts.into(), Float64Array::from(&*numbers).into()]);
    }

    /// Says again, in another language, what stands over the map.
    pub fn set_labels(&self, labels: &Labels) {
        self.call("setLabels", &[words(labels)]);
    }

    /// Outlines these districts; their official keys, joined by commas.
    pub fn set_districts(&self, keys: &str) {
        self.call("setDistricts", &[keys.into()]);
    }

    /// Says whether saving the map stands open.
    pub fn set_saving(&self, open: bool) {
        self.call("setSaving", &[open.into()]);
    }

    /// Opens a cluster: shows all of its box, as its person's own movement.
    pub fn open(&self, bounds: Bounds) {
        self.call("open", &[corners(bounds)]);
    }

    /// Marks the selected one.
    pub fn set_selected(&self, key: Option<&str>) {
        self.call("setSelected", &[key.map_or(JsValue::NULL, JsValue::from)]);
    }

    /// Marks the one under the pointer or the focus.
    pub fn set_hovered(&self, key: Option<&str>) {
        self.call("setHovered", &[key.map_or(JsValue::NULL, JsValue::from)]);
    }

    /// Marks the device's position, with its accuracy in metres.
    pub fn set_position(&self, position: Option<(Point, f64)>) {
        let value = position.map_or(JsValue::NULL, |(p, metres)| place(p, "accuracy", metres));
        self.call("setPosition", &[value]);
    }

    /// Marks from where distances count.
    pub fn set_origin(&self, origin: Option<Point>) {
        self.call("setOrigin", &[origin.map_or(JsValue::NULL, |p| place(p, "zoom", 0.0))]);
    }

    /// Shows all of a box.
    pub fn fit(&self, bounds: Bounds) {
        self.call("fit", &[corners(bounds)]);
    }

    /// Looks somewhere.
    pub fn move_to(&self, center: Point, zoom: f64) {
        self.call("moveTo", &[center.lon.into(), center.lat.into(), zoom.into()]);
    }

    /// Reads the colours anew, after a change of theme.
    pub fn set_palette(&self) {
        self.call("setPalette", &[JsValue::NULL]);
    }

    /// Follows a change of the element's size.
    pub fn resize(&self) {
        self.call("resize", &[]);
    }

    fn call(&self, method: &str, arguments: &[JsValue]) {
        let function = Reflect::get(&self.handle, &method.into());
        if let Ok(function) = function.and_then(JsCast::dyn_into::<Function>) {
            let _ = function.apply(&self.handle, &arguments.iter().collect());
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.call("destroy", &[]);
    }
}

fn moved([lon, lat, zoom, edges, by_hand]: [JsValue; 5]) -> Option<Event> {
    let edges = Array::from(&edges);
    Some(Event::Moved {
        center: Point::new(lon.as_f64()?, lat.as_f64()?)?,
        zoom: zoom.as_f64()?,
        view: bounds(|i| edges.get(i as u32).as_f64())?,
        by_hand: by_hand.is_truthy(),
    })
}

/// A box from its edges: west, south, east, north.
fn bounds(edge: impl Fn(usize) -> Option<f64>) -> Option<Bounds> {
    Some(Bounds { west: edge(0)?, south: edge(1)?, east: edge(2)?, north: edge(3)? })
}

fn words(labels: &Labels) -> JsValue {
    let object = named(&labels.texts);
    set(&object, "kinds", named(&labels.kinds));
    set(&object, "districts", named(&labels.districts));
    object.into()
}

fn named(all: &[Named]) -> Object {
    let object = Object::new();
    for (name, text) in all {
        set(&object, name, text.as_str());
    }
    object
}

fn set(object: &Object, key: &str, value: impl Into<JsValue>) {
    let _ = Reflect::set(object, &key.into(), &value.into());
}

fn place(point: Point, key: &str, value: f64) -> JsValue {
    let object = Object::new();
    set(&object, "lon", point.lon);
    set(&object, "lat", point.lat);
    set(&object, key, value);
    object.into()
}

fn corners(b: Bounds) -> JsValue {
    [b.west, b.south, b.east, b.north].into_iter().map(JsValue::from).collect::<Array>().into()
}
