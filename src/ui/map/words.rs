//! The words of the map's interface, handed to the engine in the page's language.

use crate::state::App;
use crate::ui::map::engine::Labels;
use directory::district;
use directory::message::Arg;
use directory::terms::{Kind, Precision};
use views::texts::{self, Msg};

/// Stands in patterns for what the engine puts in.
const GAP: &str = "%";

/// The engine's names for its texts.
const TEXTS: [(&str, Msg); 23] = [
    ("map", Msg::MapLabel),
    ("zoomIn", Msg::MapZoomIn),
    ("zoomOut", Msg::MapZoomOut),
    ("whole", Msg::MapWhole),
    ("position", Msg::MapPosition),
    ("save", Msg::OfflineMap),
    ("attribution", Msg::MapSources),
    ("list", Msg::MapList),
    ("open", Msg::MapOpen),
    ("search", Msg::MapSearch),
    ("missing", Msg::MapMissing),
    ("choose", Msg::MapChoose),
    ("unchoose", Msg::MapUnchoose),
    ("clear", Msg::MapClear),
    ("close", Msg::Close),
    ("legend", Msg::MapLegend),
    ("counsels", Msg::MapCounsels),
    ("others", Msg::MapOthers),
    ("marks", Msg::MapMarks),
    ("cluster", Msg::MapLegendCluster),
    ("approximate", Msg::MapLegendApproximate),
    ("twoFingers", Msg::MapTwoFingers),
    ("ctrlWheel", Msg::MapCtrlWheel),
];

/// All of them; read inside an effect, it follows a change of language.
pub fn labels(app: App) -> Labels {
    let i18n = app.i18n;
    let locale = i18n.locale();
    let distance = i18n.distance(Precision::PostalCode.uncertainty_m(), false);
    let gaps = [
        ("name", Arg::from(GAP)),
        ("district", Arg::from(GAP)),
        ("distance", Arg::from(&distance)),
    ];
    let mut texts: Vec<_> =
        TEXTS.iter().map(|(name, msg)| (*name, i18n.fill(*msg, &gaps))).collect();
    texts.push(("language", locale.tag.to_owned()));
    texts.push(("dir", locale.direction.html().to_owned()));
    Labels {
        texts,
        kinds: Kind::ALL.iter().map(|k| (k.as_str(), i18n.text(texts::kind(*k)))).collect(),
        districts: district::ALL.iter().map(|d| (d.ags, d.label())).collect(),
    }
}
