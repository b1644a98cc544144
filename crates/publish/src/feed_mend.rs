//! How a value of a feed is mended: by an example of its property, as JSON has it. A spreadsheet's
//! own words are in `finding`.

use directory::problem::{Field, JsonType, Problem, Rule};

/// How to mend it; `None` where a spreadsheet's words fit as well.
pub fn mend(problem: &Problem) -> Option<String> {
    let field = problem.field;
    let written = || Some(["write ", &example(field)?].concat());
    match problem.rule {
        Rule::WrongType => of_type(problem).or_else(written),
        Rule::Missing => Some(["fill it in: ", &example(field)?].concat()),
        Rule::SwappedCoordinates => {
            Some("write longitude first, then latitude: [9.95, 52.15]".to_owned())
        }
        Rule::OutsideGermany => {
            Some("write \"coordinates\": [9.95, 52.15], or \"geometry\": null".to_owned())
        }
        Rule::DuplicateId => Some("give every record an id of its own".to_owned()),
        Rule::UnknownValue if !CLOSED.contains(&field) => written(),
        Rule::BadPhone
        | Rule::BadLanguage
        | Rule::BadAgs
        | Rule::BadPostalCode
        | Rule::BadDate
        | Rule::BadTime
        | Rule::BadWeekday
        | Rule::BadPosition => written(),
        _ => None,
    }
}

/// Those whose values are all listed.
const CLOSED: [Field; 6] = [
    Field::Kind,
    Field::Topics,
    Field::LocationPrecision,
    Field::Appointment,
    Field::Wheelchair,
    Field::Status,
];

/// What is mended by quotes alone, or by taking them away.
fn of_type(problem: &Problem) -> Option<String> {
    let types = problem.types?;
    let value = problem.value.trim_matches('"');
    let is_entry = example(problem.field)?.contains('[');
    match (types.found, types.wanted) {
        (JsonType::Number, JsonType::Text) if problem.field == Field::PostalCode => {
            // A leading zero is lost in a number.
            let digits = value.bytes().all(|b| b.is_ascii_digit()) && value.len() <= 5;
            digits.then(|| format!("put its five digits in quotes: \"{value:0>5}\""))
        }
        (JsonType::Number | JsonType::Truth, JsonType::Text) if !is_entry => {
            let is_plain = matches!(problem.field, Field::Id | Field::Name | Field::Address1);
            is_plain.then(|| format!("put it in quotes: \"{value}\""))
        }
        (JsonType::Text, JsonType::Number) if value.parse::<f64>().is_ok() => {
            Some(format!("write it without quotes: {value}"))
        }
        (JsonType::Text, JsonType::Truth) => match value.to_lowercase().as_str() {
            yes @ ("true" | "ja" | "yes" | "1") => Some(format!("write true instead of \"{yes}\"")),
            no @ ("false" | "nein" | "no" | "0") => {
                Some(format!("write false instead of \"{no}\""))
            }
            _ => None,
        },
        _ => None,
    }
}

/// A property with a value of the right shape.
fn example(field: Field) -> Option<String> {
    let value = match field {
        Field::Title => r#""Beratung in Niedersachsen""#,
        Field::Publisher | Field::Organization => r#""Verein Beispiel""#,
        Field::Licence => r#""CC-BY-4.0""#,
        Field::FeedUrl | Field::Url | Field::AppointmentUrl | Field::SourceUrl => {
            r#""https://example.org""#
        }
        Field::LastModified => r#""2026-11-22T00:00:00Z""#,
        Field::Replaces => r#""all""#,
        Field::Parts => r#"[{"url": "members/03254.geojson"}]"#,
        Field::PartUrl => r#""members/03254.geojson""#,
        Field::PartEtag => r#""a1b2""#,
        Field::PartDistrict | Field::District => r#""03254""#,
        Field::Id => r#""beratung-hildesheim""#,
        Field::Geometry => r#"{"type": "Point", "coordinates": [9.95, 52.15]}"#,
        Field::Coordinates => "[9.95, 52.15]",
        Field::Name | Field::TranslationName => r#""Beratungsstelle""#,
        Field::Kind => r#""mbe""#,
        Field::CounselsIndividuals | Field::InterpretationServices => "true",
        Field::Address1 => r#""Markt 1""#,
        Field::PostalCode => r#""31134""#,
        Field::City => r#""Hildesheim""#,
        Field::LocationPrecision => r#""address""#,
        Field::Phones => r#"[{"number": "+495121132820"}]"#,
        Field::PhoneNumber => r#""+495121132820""#,
        Field::PhoneFormatted => r#""05121 132820""#,
        Field::PhoneDescription => r#""Empfang""#,
        Field::Email => r#""info@example.org""#,
        Field::Languages | Field::PhoneLanguages | Field::ScheduleLanguages => r#"["ar", "kmr"]"#,
        Field::Topics => r#"["aufenthaltsrecht"]"#,
        Field::Schedules => {
            r#"[{"channel": "visit", "byday": "MO,TH", "opens_at": "09:00", "closes_at": "12:00"}]"#
        }
        Field::ScheduleChannel => r#""visit""#,
        Field::ScheduleByday => r#""MO,TH""#,
        Field::ScheduleOpensAt => r#""09:00""#,
        Field::ScheduleClosesAt => r#""12:00""#,
        Field::ScheduleBysetpos => "[1, 3]",
        Field::ScheduleValidFrom => r#""2026-01-01""#,
        Field::ScheduleValidTo => r#""2026-12-31""#,
        Field::ScheduleNote => r#""1. Stock""#,
        Field::ScheduleHolidays => r#""open""#,
        Field::Appointment => r#""required""#,
        Field::Wheelchair => r#""yes""#,
        Field::ServiceArea => r#"["03254"]"#,
        Field::Regionalverbund => r#""Hildesheim""#,
        Field::Status => r#""active""#,
        Field::AssuredDate | Field::SourceDate => r#""2026-11-22""#,
        Field::Alert | Field::TranslationAlert => r#""Heute geschlossen""#,
        Field::Translations => r#"{"ar": {"name": "…"}}"#,
        Field::Description | Field::TranslationDescription => r#""Rat und Hilfe""#,
        Field::Profile => r#""kmn-directory/1""#,
        Field::Feature => {
            return Some(
                r#"{"type": "Feature", "id": "a", "geometry": null, "properties": {…}}"#.to_owned(),
            );
        }
    };
    let name = field.as_str().rsplit('.').next().unwrap_or_default();
    Some(format!("\"{name}\": {value}"))
}
