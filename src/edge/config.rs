//! What the operator sets in `index.html`: `<meta name="kmn-…" content="…">`, read at run time.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/edge/page.js")]
extern "C" {
    fn setting(name: &str) -> String;
}

/// The settings, each the name of its `<meta>` without `kmn-`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Address of the JSON endpoint.
    Feed,
    /// Address of the worker that reads an HSDS endpoint.
    Hsds,
    /// Address of the map engine's script.
    Engine,
    /// Addresses of PMTiles archives, separated by spaces.
    Basemap,
    /// Address of the gazetteer.
    Gazetteer,
    /// Mail address to which mistakes are reported.
    Contact,
}

impl Setting {
    const fn name(self) -> &'static str {
        match self {
            Self::Feed => "feed",
            Self::Hsds => "hsds",
            Self::Engine => "engine",
            Self::Basemap => "basemap",
            Self::Gazetteer => "gazetteer",
            Self::Contact => "contact",
        }
    }
}

/// The value of a setting; empty where the page does not have it.
pub fn read(of: Setting) -> String {
    setting(of.name())
}
