//! The one small interface to the map engine (`map/engine.js`): members in, events out.
//!
//! The engine is a script of its own, fetched when a map first comes into view. It holds no state
//! that the app needs. Whatever fails here leaves the list, which can do everything the map can.

use crate::ui::map::Shown;
use directory::geo::{Bounds, Point};
use js_sys::{Array, Function, Object, Reflect};
use leptos::prelude::document;
use leptos::web_sys::{CustomEvent, HtmlElement};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Said by `map/engine.js` when it is there; `detail` is its `create`.
const READY: &str = "kmn-map-engine";

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
    Picked(String),
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
    /// Words for the controls, by the engine's names.
    pub labels: Vec<(&'static str, String)>,
    /// Language tag, for numbers.
    pub language: &'static str,
    /// Direction of the controls.
    pub direction: &'static str,
    /// Whether movement is unwelcome.
    pub reduced_motion: bool,
    /// One finger scrolls the page (in a partner's page).
    pub cooperative: bool,
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
        let labels = Object::new();
        for (name, text) in &options.labels {
            set(&labels, name, text.as_str());
        }
        set(&object, "basemap", basemap);
        set(&object, "bounds", corners(options.bounds));
        set(
            &object,
            "view",
            options.view.map_or(JsValue::NULL, |(p, zoom)| place(p, "zoom", zoom)),
        );
        set(&object, "labels", labels);
        set(&object, "language", options.language);
        set(&object, "dir", options.direction);
        set(&object, "reducedMotion", options.reduced_motion);
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
        on("onPick", |[_, key, ..]| Some(Event::Picked(key.as_string()?)));
        on("onHover", |[key, ..]| Some(Event::Hovered(key.as_string())));
        let handle = create.call2(&JsValue::NULL, element, &object).ok()?;
        Some(Self { handle, _callbacks: callbacks })
    }

    /// Shows these markers and no others.
    pub fn set_members(&self, markers: &[Shown]) {
        let array: Array = markers
            .iter()
            .map(|m| {
                let object = Object::new();
                set(&object, "key", m.key.as_str());
                set(&object, "lon", m.at.lon);
                set(&object, "lat", m.at.lat);
                set(&object, "kind", m.kind);
                set(&object, "count", m.count);
                set(&object, "approximate", m.approximate);
                set(&object, "label", m.label.as_str());
                JsValue::from(object)
            })
            .collect();
        self.call("setMembers", &[array.into()]);
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
    let edge = |i| edges.get(i).as_f64();
    Some(Event::Moved {
        center: Point::new(lon.as_f64()?, lat.as_f64()?)?,
        zoom: zoom.as_f64()?,
        view: Bounds { west: edge(0)?, south: edge(1)?, east: edge(2)?, north: edge(3)? },
        by_hand: by_hand.is_truthy(),
    })
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
