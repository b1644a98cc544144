//! What the operator sets in `index.html`: `<meta name="kmn-…" content="…">`, read at run time.

use gloo_utils::document;

/// The settings, each the name of its `<meta>` without `kmn-`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Address of the JSON endpoint.
    Feed,
    /// Address of the worker that reads an HSDS endpoint.
    Hsds,
    /// Address of the map engine's script.
    Engine,
    /// Address of the script that makes the line for partners' pages.
    Builder,
    /// Addresses of PMTiles archives, separated by spaces.
    Basemap,
    /// Address of the gazetteer.
    Gazetteer,
    /// Whether every member of the feed has a page: `all`, or nothing.
    MemberPages,
    /// Mail address to which mistakes are reported.
    Contact,
}

impl Setting {
    const fn name(self) -> &'static str {
        match self {
            Self::Feed => "feed",
            Self::Hsds => "hsds",
            Self::Engine => "engine",
            Self::Builder => "builder",
            Self::Basemap => "basemap",
            Self::Gazetteer => "gazetteer",
            Self::MemberPages => "member-pages",
            Self::Contact => "contact",
        }
    }
}

/// The value of a setting; empty where the page does not have it.
pub fn read(of: Setting) -> String {
    let meta = ["meta[name=kmn-", of.name(), "]"].concat();
    let meta = document().query_selector(&meta).ok().flatten();
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}
