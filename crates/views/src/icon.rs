//! The icons: Lucide 1.62 (ISC licence), drawn from the symbols in the page (index.html); the map
//! engine draws its own from there too (`map/words.js`). Each stands beside a word, and so is hidden
//! from the accessibility tree.

use leptos::prelude::*;

/// An icon, by its name at Lucide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lucide {
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

impl Lucide {
    /// The address of its drawing, a symbol that stands in the page once.
    const fn symbol(self) -> &'static str {
        match self {
            Self::Search => "#icon-search",
            Self::X => "#icon-x",
            Self::MapPin => "#icon-map-pin",
            Self::LocateFixed => "#icon-locate-fixed",
            Self::Phone => "#icon-phone",
            Self::Mail => "#icon-mail",
            Self::Globe => "#icon-globe",
            Self::Navigation => "#icon-navigation",
            Self::Clock => "#icon-clock",
            Self::Languages => "#icon-languages",
            Self::List => "#icon-list",
            Self::Map => "#icon-map",
            Self::Menu => "#icon-menu",
            Self::ChevronDown => "#icon-chevron-down",
            Self::ArrowLeft => "#icon-arrow-left",
            Self::Share2 => "#icon-share-2",
            Self::Printer => "#icon-printer",
            Self::Flag => "#icon-flag",
            Self::Check => "#icon-check",
            Self::WifiOff => "#icon-wifi-off",
            Self::RefreshCw => "#icon-refresh-cw",
            Self::Accessibility => "#icon-accessibility",
            Self::Info => "#icon-info",
            Self::CalendarCheck => "#icon-calendar-check",
            Self::Tag => "#icon-tag",
            Self::SunMoon => "#icon-sun-moon",
            Self::Bookmark => "#icon-bookmark",
            Self::Volume2 => "#icon-volume-2",
        }
    }

    /// Whether it points somewhere, and so is mirrored in pages that run from right to left.
    const fn points(self) -> bool {
        matches!(self, Self::ArrowLeft | Self::List)
    }
}

/// Draws an icon at the size of the text beside it.
#[component]
pub fn Icon(
    /// Which one.
    of: Lucide,
) -> impl IntoView {
    let class = if of.points() { "icon points" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <use href=of.symbol()></use>
        </svg>
    }
}
