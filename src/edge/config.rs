//! What the operator sets in `index.html`: `<meta name="kmn-…" content="…">`, read at run time.

/// The settings, each the name of its `<meta>`.
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
    const fn meta(self) -> &'static str {
        match self {
            Self::Feed => "meta[name=kmn-feed]",
            Self::Hsds => "meta[name=kmn-hsds]",
            Self::Engine => "meta[name=kmn-engine]",
            Self::Basemap => "meta[name=kmn-basemap]",
            Self::Gazetteer => "meta[name=kmn-gazetteer]",
            Self::Contact => "meta[name=kmn-contact]",
        }
    }
}

/// The German texts, which stand in the page itself; empty where it has none.
pub fn texts() -> String {
    let element = web_sys::window().and_then(|w| w.document()?.get_element_by_id("kmn-texts"));
    element.and_then(|element| element.text_content()).unwrap_or_default()
}

/// The value of a setting; empty where the page does not have it.
pub fn read(setting: Setting) -> String {
    let element = || {
        let document = web_sys::window()?.document()?;
        document.query_selector(setting.meta()).ok()??.get_attribute("content")
    };
    element().unwrap_or_default()
}
