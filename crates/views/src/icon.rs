//! The icons: Lucide 1.62 (ISC licence), drawn from the symbols in the page (index.html); the map
//! engine draws its own from there too (`map/words.js`). Each stands beside a word, and so is hidden
//! from the accessibility tree.

use leptos::prelude::*;

/// Makes the enum of the icons from their names here and at Lucide.
macro_rules! icons {
    ($($icon:ident = $name:literal,)+) => {
        /// An icon, by its name at Lucide.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Lucide {
            $(#[doc = $name] $icon,)+
        }

        #[cfg(test)]
        const ALL: &[Lucide] = &[$(Lucide::$icon),+];

        impl Lucide {
            /// The address of its drawing, a symbol that stands in the page once.
            const fn symbol(self) -> &'static str {
                match self {
                    $(Self::$icon => concat!("#icon-", $name),)+
                }
            }
        }
    };
}

icons! {
    Search = "search",
    X = "x",
    MapPin = "map-pin",
    LocateFixed = "locate-fixed",
    Phone = "phone",
    Mail = "mail",
    Globe = "globe",
    Navigation = "navigation",
    Clock = "clock",
    Languages = "languages",
    List = "list",
    Map = "map",
    Menu = "menu",
    ChevronDown = "chevron-down",
    ArrowLeft = "arrow-left",
    Share2 = "share-2",
    Printer = "printer",
    Flag = "flag",
    Check = "check",
    WifiOff = "wifi-off",
    RefreshCw = "refresh-cw",
    Accessibility = "accessibility",
    Info = "info",
    CalendarCheck = "calendar-check",
    Tag = "tag",
    SunMoon = "sun-moon",
    Bookmark = "bookmark",
    Volume2 = "volume-2",
}

impl Lucide {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_drawn_in_the_page() {
        let page = include_str!("../../../index.html");
        for icon in ALL {
            let symbol = icon.symbol().replacen('#', "<symbol id=\"", 1) + "\"";
            assert!(page.contains(&symbol), "index.html lacks {symbol}");
        }
    }
}
