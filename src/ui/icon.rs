//! The icons: Lucide 1.62 (ISC licence), drawn from the symbols in index.html; the map engine draws
//! its own from there too (`map/words.js`).
//! Always beside a word; so hidden from the accessibility tree.

use crate::ui::el::{Node, node};
use leptos::prelude::*;

/// An icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// `search`
    Search,
    /// `x`
    X,
    /// `map-pin`
    MapPin,
    /// `locate-fixed`
    LocateFixed,
    /// `phone`
    Phone,
    /// `mail`
    Mail,
    /// `globe`
    Globe,
    /// `navigation`
    Navigation,
    /// `clock`
    Clock,
    /// `languages`
    Languages,
    /// `list`
    List,
    /// `map`
    Map,
    /// `menu`
    Menu,
    /// `chevron-down`
    ChevronDown,
    /// `arrow-left`
    ArrowLeft,
    /// `share-2`
    Share2,
    /// `printer`
    Printer,
    /// `flag`
    Flag,
    /// `check`
    Check,
    /// `wifi-off`
    WifiOff,
    /// `refresh-cw`
    RefreshCw,
    /// `accessibility`
    Accessibility,
    /// `info`
    Info,
    /// `calendar-check`
    CalendarCheck,
    /// `tag`
    Tag,
    /// `sun-moon`
    SunMoon,
    /// `bookmark`
    Bookmark,
    /// `volume-2`
    Volume2,
}

impl Icon {
    /// What shows it: the drawings stand in the page, once (index.html).
    const fn markup(self) -> &'static str {
        match self {
            Self::Search => r##"<use href="#icon-search"/>"##,
            Self::X => r##"<use href="#icon-x"/>"##,
            Self::MapPin => r##"<use href="#icon-map-pin"/>"##,
            Self::LocateFixed => r##"<use href="#icon-locate-fixed"/>"##,
            Self::Phone => r##"<use href="#icon-phone"/>"##,
            Self::Mail => r##"<use href="#icon-mail"/>"##,
            Self::Globe => r##"<use href="#icon-globe"/>"##,
            Self::Navigation => r##"<use href="#icon-navigation"/>"##,
            Self::Clock => r##"<use href="#icon-clock"/>"##,
            Self::Languages => r##"<use href="#icon-languages"/>"##,
            Self::List => r##"<use href="#icon-list"/>"##,
            Self::Map => r##"<use href="#icon-map"/>"##,
            Self::Menu => r##"<use href="#icon-menu"/>"##,
            Self::ChevronDown => r##"<use href="#icon-chevron-down"/>"##,
            Self::ArrowLeft => r##"<use href="#icon-arrow-left"/>"##,
            Self::Share2 => r##"<use href="#icon-share-2"/>"##,
            Self::Printer => r##"<use href="#icon-printer"/>"##,
            Self::Flag => r##"<use href="#icon-flag"/>"##,
            Self::Check => r##"<use href="#icon-check"/>"##,
            Self::WifiOff => r##"<use href="#icon-wifi-off"/>"##,
            Self::RefreshCw => r##"<use href="#icon-refresh-cw"/>"##,
            Self::Accessibility => r##"<use href="#icon-accessibility"/>"##,
            Self::Info => r##"<use href="#icon-info"/>"##,
            Self::CalendarCheck => r##"<use href="#icon-calendar-check"/>"##,
            Self::Bookmark => r##"<use href="#icon-bookmark"/>"##,
            Self::SunMoon => r##"<use href="#icon-sun-moon"/>"##,
            Self::Tag => r##"<use href="#icon-tag"/>"##,
            Self::Volume2 => r##"<use href="#icon-volume-2"/>"##,
        }
    }

    /// Whether it points somewhere, and so is mirrored in right-to-left pages.
    const fn points(self) -> bool {
        matches!(self, Self::ArrowLeft | Self::List)
    }
}

/// Draws an icon at the size of the text beside it.
pub fn icon(icon: Icon) -> Node {
    let names = if icon.points() { "icon points" } else { "icon" };
    drawing(names, "0 0 24 24", icon.markup().to_owned())
}

/// An inline drawing from trusted markup, hidden from the accessibility tree.
pub fn drawing(names: &'static str, frame: &'static str, markup: String) -> Node {
    node(view! {
        <svg class=names viewBox=frame aria-hidden="true" focusable="false" inner_html=markup></svg>
    })
}
