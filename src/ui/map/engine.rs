//! The one small interface to the map engine (`map/engine.js`): members in, events out.
//!
//! The engine is a script of its own, fetched when a map first comes into view. It holds no state
//! that the app needs. Whatever fails here leaves the list, which can do everything the map can.

use crate::ui::map::Shown;
use directory::geo::{Bounds, Point};
use js_sys::Function;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/map/engine.js")]
extern "C" {
    #[wasm_bindgen(js_name = load)]
    fn load_script(url: &str, told: &Function);
    #[allow(clippy::too_many_arguments, reason = "an object of options would cost more bytes")]
    fn start(
        create: &Function,
        element: &str,
        basemap: &str,
        bounds: &[f64],
        view: &[f64],
        labels: &str,
        cooperative: bool,
        tell: &Function,
    ) -> Option<Handle>;

    /// The engine's handle, of which no method throws.
    type Handle;
    #[wasm_bindgen(method, js_name = setMembers)]
    fn set_members(this: &Handle, texts: &str, numbers: &[f64]);
    #[wasm_bindgen(method, js_name = setLabels)]
    fn set_labels(this: &Handle, labels: &str);
    #[wasm_bindgen(method, js_name = setDistricts)]
    fn set_districts(this: &Handle, keys: &str);
    #[wasm_bindgen(method, js_name = setSaving)]
    fn set_saving(this: &Handle, open: bool);
    #[wasm_bindgen(method)]
    fn open(this: &Handle, bounds: &[f64]);
    #[wasm_bindgen(method, js_name = setSelected)]
    fn set_selected(this: &Handle, key: Option<&str>);
    #[wasm_bindgen(method, js_name = setHovered)]
    fn set_hovered(this: &Handle, key: Option<&str>);
    #[wasm_bindgen(method, js_name = setPosition)]
    fn set_position(this: &Handle, position: &[f64]);
    #[wasm_bindgen(method, js_name = setOrigin)]
    fn set_origin(this: &Handle, origin: &[f64]);
    #[wasm_bindgen(method)]
    fn fit(this: &Handle, bounds: &[f64]);
    #[wasm_bindgen(method, js_name = moveTo)]
    fn move_to(this: &Handle, lon: f64, lat: f64, zoom: f64);
    #[wasm_bindgen(method, js_name = setPalette)]
    fn set_palette(this: &Handle);
    #[wasm_bindgen(method)]
    fn resize(this: &Handle);
    #[wasm_bindgen(method)]
    fn destroy(this: &Handle);
}

/// Between lists, between their entries, and between the fields of one, in what is handed over
/// (`engine.js`, `map/markers.js`).
const GROUP: char = '\u{1d}';
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

/// The engine tells by number (`engine.js`), with a text, numbers, and a yes or no.
type Tell = dyn FnMut(u32, Option<String>, Vec<f64>, bool);

/// A running map. Dropping it takes the map down.
pub struct Engine {
    handle: Handle,
    _tell: Closure<Tell>,
}

/// Fetches the engine's script; calls back with its `create`, or without where it cannot be had.
pub fn load(url: &str, done: impl FnMut(Option<Function>) + 'static) {
    let mut done: Box<dyn FnMut(Option<Function>)> = Box::new(done);
    let told = move |create: JsValue| done(create.dyn_into().ok());
    let told = Closure::wrap(Box::new(told) as Box<dyn FnMut(JsValue)>);
    load_script(url, told.into_js_value().unchecked_ref());
}

impl Engine {
    /// Puts a map into the element with this id.
    pub fn start(
        create: &Function,
        element: &str,
        options: &Options,
        tell: impl Fn(Event) + 'static,
    ) -> Option<Self> {
        let told = move |what, text, numbers: Vec<f64>, yes| {
            if let Some(event) = event(what, text, &numbers, yes) {
                tell(event);
            }
        };
        let told = Closure::wrap(Box::new(told) as Box<Tell>);
        let view = options.view.map(|(p, zoom)| [p.lon, p.lat, zoom]);
        let handle = start(
            create,
            element,
            &options.basemap.join(" "),
            &edges(options.bounds),
            view.as_ref().map_or(&[], |view| view),
            &words(&options.labels),
            options.cooperative,
            told.as_ref().unchecked_ref(),
        )?;
        Some(Self { handle, _tell: told })
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
        self.handle.set_members(&texts, &numbers);
    }

    /// Says again, in another language, what stands over the map.
    pub fn set_labels(&self, labels: &Labels) {
        self.handle.set_labels(&words(labels));
    }

    /// Outlines these districts; their official keys, joined by commas.
    pub fn set_districts(&self, keys: &str) {
        self.handle.set_districts(keys);
    }

    /// Says whether saving the map stands open.
    pub fn set_saving(&self, open: bool) {
        self.handle.set_saving(open);
    }

    /// Opens a cluster: shows all of its box, as its person's own movement.
    pub fn open(&self, bounds: Bounds) {
        self.handle.open(&edges(bounds));
    }

    /// Marks the selected one.
    pub fn set_selected(&self, key: Option<&str>) {
        self.handle.set_selected(key);
    }

    /// Marks the one under the pointer or the focus.
    pub fn set_hovered(&self, key: Option<&str>) {
        self.handle.set_hovered(key);
    }

    /// Marks the device's position, with its accuracy in metres.
    pub fn set_position(&self, position: Option<(Point, f64)>) {
        let numbers = position.map(|(p, metres)| [p.lon, p.lat, metres]);
        self.handle.set_position(numbers.as_ref().map_or(&[], |numbers| numbers));
    }

    /// Marks from where distances count.
    pub fn set_origin(&self, origin: Option<Point>) {
        let numbers = origin.map(|p| [p.lon, p.lat]);
        self.handle.set_origin(numbers.as_ref().map_or(&[], |numbers| numbers));
    }

    /// Shows all of a box.
    pub fn fit(&self, bounds: Bounds) {
        self.handle.fit(&edges(bounds));
    }

    /// Looks somewhere.
    pub fn move_to(&self, center: Point, zoom: f64) {
        self.handle.move_to(center.lon, center.lat, zoom);
    }

    /// Reads the colours anew, after a change of theme.
    pub fn set_palette(&self) {
        self.handle.set_palette();
    }

    /// Follows a change of the element's size.
    pub fn resize(&self) {
        self.handle.resize();
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.handle.destroy();
    }
}

/// What the engine told, if it is one of ours.
fn event(what: u32, text: Option<String>, numbers: &[f64], yes: bool) -> Option<Event> {
    Some(match (what, numbers) {
        (0, [lon, lat, zoom, edges @ ..]) => Event::Moved {
            center: Point::new(*lon, *lat)?,
            zoom: *zoom,
            view: bounds(edges)?,
            by_hand: yes,
        },
        (1, _) => Event::Picked { key: text?, by_key: yes },
        (2, _) => Event::District(text?),
        (3, edges) => Event::Searched(bounds(edges)?),
        (4, _) => Event::Locate,
        (5, _) => Event::Save,
        (6, _) => Event::Hovered(text),
        _ => return None,
    })
}

/// A box from its edges: west, south, east, north.
fn bounds(edges: &[f64]) -> Option<Bounds> {
    let [west, south, east, north] = *edges else { return None };
    Some(Bounds { west, south, east, north })
}

fn edges(b: Bounds) -> [f64; 4] {
    [b.west, b.south, b.east, b.north]
}

/// The words as one text: texts, kinds and districts.
fn words(labels: &Labels) -> String {
    let mut out = String::new();
    for (n, all) in [&labels.texts, &labels.kinds, &labels.districts].into_iter().enumerate() {
        if n > 0 {
            out.push(GROUP);
        }
        for (n, (name, text)) in all.iter().enumerate() {
            if n > 0 {
                out.push(RECORD);
            }
            out.push_str(name);
            out.push(FIELD);
            out.push_str(text);
        }
    }
    out
}
