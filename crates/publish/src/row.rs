//! One row of the spreadsheet as a feature of the feed, still to pass the gate.
//!
//! Only what the gate cannot know is judged here: how people write districts, numbers and dates.

use crate::address;
use crate::columns::{COLUMNS, Cell, translated};
use crate::date;
use crate::finding::Finding;
use crate::hours;
use crate::language;
use crate::personal::looks_personal;
use crate::phone;
use crate::place::{self, Places, Written};
use crate::report::Report;
use crate::table::Row;
use crate::values;
use chrono::NaiveDate;
use directory::district::{self, District};
use directory::schedule::Schedule;
use directory::terms::{Appointment, Channel};
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
    today: Option<NaiveDate>,
    findings: &mut Vec<Finding>,
) -> Value {
    let mut properties = Map::new();
    for (column, _, cell) in COLUMNS {
        let text = row.get(column);
        if !text.is_empty() {
            let value =
                plain(text, cell, today, &mut Report::new(row.line, column, findings), column);
            properties.extend(value.map(|value| (column.to_owned(), value)));
        }
    }
    let written = Written::read(row, findings);
    set(&mut properties, "postal_code", written.postal_code.clone());
    set(&mut properties, "city", written.city.clone());
    set(&mut properties, "source_url", source(row, findings));
    findings.extend(personal(row));
    let district = district(row, &mut properties, findings);
    let place = place::locate(row, &written, district, places, findings);
    let geometry = place.map(|(at, precision)| {
        set(&mut properties, "location_precision", precision.as_str().to_owned());
        json!({ "type": "Point", "coordinates": at })
    });
    let phones = phone::phones(row, findings);
    if !phones.is_empty() {
        properties.insert("phones".to_owned(), Value::Array(phones));
    }
    let translations = translations(row, columns, findings);
    if !translations.is_empty() {
        properties.insert("translations".to_owned(), Value::Object(translations));
    }
    // An empty id is absent, so that the gate says "missing".
    let id = Some(row.get("id")).filter(|id| !id.is_empty());
    json!({ "type": "Feature", "id": id, "geometry": geometry, "properties": properties })
}

/// Whether the row's member is no more; says so. Such a one is not published.
pub fn is_gone(row: &Row, findings: &mut Vec<Finding>) -> bool {
    let status = row.get("status");
    let is_gone = values::closed(status) == Some(values::Closed::ForGood);
    if is_gone {
        let mend =
            "take the line out, or write active or temporarily_closed; the member is left out";
        let mut report = Report::new(row.line, "status", findings);
        report.error(status, "says that it is closed for good", mend);
    }
    is_gone
}

/// The row's opening hours, and what they say of appointments. What a weekly schedule cannot say
/// is left out with a warning. The row's own column `appointment` goes before.
pub fn hours(row: &Row, findings: &mut Vec<Finding>) -> (Vec<Schedule>, Option<Appointment>) {
    let mut all = Vec::new();
    let mut of_visits = None;
    let mut of_others = None;
    for (column, channel) in HOURS {
        let text = row.get(column);
        if text.is_empty() {
            continue;
        }
        let read = hours::read(text, channel);
        all.extend(read.schedules);
        let said = if channel == Channel::Visit { &mut of_visits } else { &mut of_others };
        *said = said.or(read.appointment);
        findings.extend(
            read.remarks.iter().map(|remark| {
                Finding::warning(row.line, column, text, &remark.wrong, &remark.mend)
            }),
        );
    }
    // Beside other hours, "by appointment" for one of the other ways is a possibility.
    let has_more = !all.is_empty() || !row.get("opening_hours").is_empty();
    let of_others = of_others.map(|said| if has_more { Appointment::Possible } else { said });
    let appointment = of_visits.or(of_others).filter(|_| row.get("appointment").is_empty());
    (all, appointment)
}

fn set(properties: &mut Map<String, Value>, key: &str, text: String) {
    if !text.is_empty() {
        properties.insert(key.to_owned(), Value::String(text));
    }
}

/// A cell that needs nothing but its own text.
fn plain(
    text: &str,
    cell: Cell,
    today: Option<NaiveDate>,
    report: &mut Report<'_>,
    column: &str,
) -> Option<Value> {
    let vocabulary = values::of_column(column);
    match cell {
        Cell::Text => Some(json!(text)),
        Cell::Date(exact) => date::read(text, exact, today, report).map(Value::String),
        Cell::Languages => Some(json!(language::list(text, report))),
        Cell::Value if column == "status" && values::closed(text).is_some() => {
            let mend = "write temporarily_closed, or take the line out; temporarily_closed was \
                        published";
            report.warning(text, "may be closed for good or for a time", mend);
            Some(json!("temporarily_closed"))
        }
        Cell::Value => vocabulary?.read(text, report).map(Value::String),
        Cell::Values => Some(json!(vocabulary?.read_list(text, report))),
        Cell::Special | Cell::Private => None,
        Cell::Web => address::web(text, report).map(Value::String),
        Cell::Email => address::email(text, report).map(Value::String),
        Cell::Flag => {
            let flag = values::flag(text);
            if flag.is_none() {
                let mend = "write ja or nein, or leave it empty";
                report.error(text, "is neither yes nor no", mend);
            }
            flag.map(Value::Bool)
        }
    }
}

/// `source_url`, else `source` if it is an address, which may be a bare host. A source in words has
/// no place in the feed.
fn source(row: &Row, findings: &mut Vec<Finding>) -> String {
    let (own, other) = (row.get("source_url"), row.get("source"));
    let is_address = |text: &str| address::is_address(text);
    if !own.is_empty() && (is_address(own) || !is_address(other)) {
        let mut report = Report::new(row.line, "source_url", findings);
        return address::web(own, &mut report).unwrap_or_default();
    }
    if !own.is_empty() {
        let mend = "correct it; the address in source was taken";
        Report::new(row.line, "source_url", findings).error(own, "is no address", mend);
    }
    let mut report = Report::new(row.line, "source", findings);
    let mut of_source = Vec::new();
    let read = address::web(other, &mut Report::new(row.line, "source", &mut of_source));
    match read.filter(|url| !other.is_empty() && is_address(url)) {
        // A bare host is what people write here.
        Some(url) if of_source.iter().all(|f| f.wrong == address::NO_SCHEME) => url,
        Some(url) => {
            findings.extend(of_source);
            url
        }
        None if other.is_empty() => String::new(),
        None => {
            let mend = "write where it can be read, like www.caritas.de; the words stay with you";
            report.warning(other, "is no address and was not published", mend);
            String::new()
        }
    }
}

/// An address that is one person's. It is published: who wrote it may know better.
fn personal(row: &Row) -> Option<Finding> {
    let email = row.get("email");
    let known = ["name", "organization", "city", "district"].map(|column| row.get(column));
    let mend = "write the office's own address, like info@ or beratung@; it was published";
    let wrong = "looks like one person's address";
    let finding = || Finding::warning(row.line, "email", email, wrong, mend);
    looks_personal(email, &known).then(finding)
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

fn translations(row: &Row, columns: &[String], findings: &mut Vec<Finding>) -> Map<String, Value> {
    let mut out = Map::new();
    for (column, translated) in columns.iter().filter_map(|c| Some((c, translated(c)?))) {
        let text = row.get(column);
        if text.is_empty() {
            continue;
        }
        let entry = out.entry(translated.tag).or_insert_with(|| json!({}));
        if entry.get(translated.property).is_some_and(|earlier| earlier != text) {
            let wrong = "is a second text in the same language";
            let mend = "keep one of the two columns; the first was taken";
            findings.push(Finding::warning(row.line, column, text, wrong, mend));
        } else {
            entry[translated.property] = json!(text);
        }
    }
    out
}
