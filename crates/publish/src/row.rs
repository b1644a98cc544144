//! One row of the spreadsheet as a feature of the feed, still to pass the gate.
//!
//! Only what the gate cannot know is judged here: how people write districts, numbers and dates.

use crate::cells;
use crate::columns::{COLUMNS, Cell, translated};
use crate::finding::Finding;
use crate::hours;
use crate::phone;
use crate::place::{self, Places};
use crate::table::Row;
use directory::district::{self, District};
use directory::schedule::Schedule;
use directory::terms::Channel;
use serde_json::{Map, Value, json};

/// The key of the whole state, for a member that is responsible everywhere in it.
const STATE: &str = "03";

/// The columns for opening hours, with their channels.
const HOURS: [(&str, Channel); 4] = [
    ("opening_hours", Channel::Visit),
    ("opening_hours_phone", Channel::Phone),
    ("opening_hours_legal", Channel::Legal),
    ("opening_hours_online", Channel::Online),
];

/// The row as GeoJSON, without its schedules.
pub fn feature(
    row: &Row,
    columns: &[String],
    places: Places<'_>,
    findings: &mut Vec<Finding>,
) -> Value {
    let mut properties = Map::new();
    for (column, _, cell) in COLUMNS {
        let text = row.get(column);
        if !text.is_empty() {
            let value = plain(row, column, text, cell, findings);
            properties.extend(value.map(|value| (column.to_owned(), value)));
        }
    }
    set(&mut properties, "postal_code", cells::postal_code(row.get("postal_code")).to_owned());
    set(&mut properties, "source_url", source(row));
    let district = district(row, &mut properties, findings);
    let place = place::locate(row, district, places, findings);
    let geometry = place.map(|(at, precision)| {
        set(&mut properties, "location_precision", precision.wire().to_owned());
        json!({ "type": "Point", "coordinates": at })
    });
    let phones = phone::phones(row, findings);
    if !phones.is_empty() {
        properties.insert("phones".to_owned(), Value::Array(phones));
    }
    let translations = translations(row, columns);
    if !translations.is_empty() {
        properties.insert("translations".to_owned(), Value::Object(translations));
    }
    // An empty id is absent, so that the gate says "missing".
    let id = Some(row.get("id")).filter(|id| !id.is_empty());
    json!({ "type": "Feature", "id": id, "geometry": geometry, "properties": properties })
}

/// The row's opening hours. What a weekly schedule cannot say is left out with a warning.
pub fn schedules(row: &Row, findings: &mut Vec<Finding>) -> Vec<Schedule> {
    let mut all = Vec::new();
    for (column, channel) in HOURS {
        let text = row.get(column);
        if text.is_empty() {
            continue;
        }
        match hours::schedules(text, channel) {
            Ok(schedules) => all.extend(schedules),
            Err(why) => {
                let mend = "write it like Mo-Th 09:00-12:00; Fr 15:00+ or put it into description; \
                            no hours are shown";
                findings.push(Finding::warning(row.line, column, text, &why, mend));
            }
        }
    }
    all
}

fn set(properties: &mut Map<String, Value>, key: &str, text: String) {
    if !text.is_empty() {
        properties.insert(key.to_owned(), Value::String(text));
    }
}

/// A cell that needs nothing but its own text.
fn plain(
    row: &Row,
    column: &str,
    text: &str,
    cell: Cell,
    findings: &mut Vec<Finding>,
) -> Option<Value> {
    match cell {
        Cell::Text => Some(json!(text)),
        Cell::Date => Some(json!(cells::date(text))),
        Cell::List => Some(json!(cells::list(text))),
        Cell::Special | Cell::Private => None,
        Cell::Web => {
            let (address, added) = cells::web_address(text);
            if added {
                let wrong = "has no https:// before it";
                findings.push(Finding::warning(
                    row.line,
                    column,
                    text,
                    wrong,
                    "it was added; check it",
                ));
            }
            Some(json!(address))
        }
        Cell::Flag => {
            let flag = cells::flag(text);
            if flag.is_none() {
                let mend = "write ja or nein, or leave it empty";
                findings.push(Finding::error(
                    row.line,
                    column,
                    text,
                    "is neither yes nor no",
                    mend,
                ));
            }
            flag.map(Value::Bool)
        }
    }
}

/// `source_url` as it stands, else `source`, which may be a bare host.
fn source(row: &Row) -> String {
    let own = row.get("source_url");
    cells::web_address(if own.is_empty() { row.get("source") } else { own }).0
}

/// Sets the district and the area of responsibility; names are turned into official keys.
fn district(
    row: &Row,
    properties: &mut Map<String, Value>,
    findings: &mut Vec<Finding>,
) -> Option<&'static District> {
    let mut area: Vec<String> = Vec::new();
    let by_text = |text: &str| district::by_ags(text).or_else(|| district::by_name(text));
    for name in row.get("service_area").split([';', '\n']).map(str::trim).filter(|n| !n.is_empty())
    {
        match by_text(name) {
            Some(district) => area.push(district.ags.to_owned()),
            None if is_whole_state(name) => area.push(STATE.to_owned()),
            // Keys of other states pass; the gate refuses what is no key.
            None => area.push(name.to_owned()),
        }
    }
    let cell = row.get("district");
    let district = by_text(cell);
    match district {
        Some(district) => set(properties, "district", district.ags.to_owned()),
        None if is_whole_state(cell) && area.is_empty() => area.push(STATE.to_owned()),
        None if cell.is_empty() || is_whole_state(cell) => {}
        None => {
            let mend = "write it like Landkreis Hildesheim, Stadt Osnabrück, Landesweit or 03254";
            let wrong = "is no district of Niedersachsen that is certain";
            findings.push(Finding::error(row.line, "district", cell, wrong, mend));
        }
    }
    if !area.is_empty() {
        properties.insert("service_area".to_owned(), json!(area));
    }
    district
}

fn is_whole_state(name: &str) -> bool {
    ["landesweit", "niedersachsen", STATE].contains(&name.to_lowercase().as_str())
}

fn translations(row: &Row, columns: &[String]) -> Map<String, Value> {
    let mut out = Map::new();
    for (column, (property, tag)) in columns.iter().filter_map(|c| Some((c, translated(c)?))) {
        let text = row.get(column);
        if !text.is_empty() {
            let entry = out.entry(tag.to_owned()).or_insert_with(|| json!({}));
            entry[property] = json!(text);
        }
    }
    out
}
