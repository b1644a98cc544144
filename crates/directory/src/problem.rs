//! What the gate (`feed`) found wrong in a feed that is otherwise readable: record, field, value,
//! rule, and what became of it. A problem is a value; it never stops the other records.
//!
//! Absent: the reader's language. `Display` is English, for editors; the app translates by [`Rule`].

use crate::rules;
use crate::terms::{Appointment, Channel, Kind, Precision, Status, Topic, Wheelchair, terms};
use std::fmt;

/// One breach of one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which record.
    pub record: RecordRef,
    /// Which of its fields.
    pub field: Field,
    /// What stood there, cut to [`MAX_VALUE`] characters.
    pub value: String,
    /// The rule that it breaks.
    pub rule: Rule,
    /// What became of it.
    pub effect: Effect,
    /// Of [`Rule::WrongType`]: which type was found, and which is wanted.
    pub types: Option<TypeClash>,
}

/// Two JSON types, where one stands in the other's stead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypeClash {
    /// What stood there.
    pub found: JsonType,
    /// What is wanted.
    pub wanted: JsonType,
}

terms! {
    /// The types of JSON (RFC 8259), by the words in which an editor reads of them.
    JsonType {
        /// `null`
        Null = "nothing (null)",
        /// `true`, `false`
        Truth = "true or false",
        /// `7`
        Number = "a number",
        /// `"7"`
        Text = "a text",
        /// `[7]`
        List = "a list",
        /// `{}`
        Object = "an object",
        /// The geometry of one place, as GeoJSON writes it.
        Point = "a GeoJSON Point",
    }
}

impl JsonType {
    /// The type of a value, as it is written.
    pub fn of(json: &str) -> Self {
        match json.as_bytes().first() {
            Some(b'{') => Self::Object,
            Some(b'[') => Self::List,
            Some(b'"') => Self::Text,
            Some(b't' | b'f') => Self::Truth,
            Some(b'n') | None => Self::Null,
            Some(_) => Self::Number,
        }
    }
}

/// A record of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordRef {
    /// Position in `features`, from 0; `None` for the collection itself.
    pub index: Option<usize>,
    /// Its `id`, where it is known.
    pub id: Option<String>,
}

/// Longest value that a [`Problem`] quotes, in characters.
pub const MAX_VALUE: usize = 200;

/// What the gate did about a problem, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// The value was mended: cut, cleaned, or read as "other".
    Mended,
    /// The field, or one entry of a list, was left out; the record stays.
    FieldDropped,
    /// The whole record was left out.
    RecordDropped,
}

terms! {
    /// Every field of `docs/feed.md`, with its name in the feed; parts of objects by path.
    #[allow(missing_docs)] // The names are the documentation: see `docs/feed.md`.
    Field {
        Profile = "profile",
        Title = "title",
        Publisher = "publisher",
        Licence = "licence",
        FeedUrl = "collection.url",
        LastModified = "last_modified",
        Replaces = "replaces",
        Parts = "parts",
        PartUrl = "parts.url",
        PartEtag = "parts.etag",
        PartDistrict = "parts.district",
        Feature = "feature",
        Id = "id",
        Geometry = "geometry",
        Coordinates = "geometry.coordinates",
        Name = "name",
        Kind = "kind",
        Organization = "organization",
        CounselsIndividuals = "counsels_individuals",
        Address1 = "address_1",
        PostalCode = "postal_code",
        City = "city",
        District = "district",
        LocationPrecision = "location_precision",
        Phones = "phones",
        PhoneNumber = "phones.number",
        PhoneFormatted = "phones.formatted",
        PhoneDescription = "phones.description",
        PhoneLanguages = "phones.languages",
        Email = "email",
        Url = "url",
        AppointmentUrl = "appointment_url",
        Languages = "languages",
        InterpretationServices = "interpretation_services",
        Topics = "topics",
        Schedules = "schedules",
        ScheduleChannel = "schedules.channel",
        ScheduleByday = "schedules.byday",
        ScheduleOpensAt = "schedules.opens_at",
        ScheduleClosesAt = "schedules.closes_at",
        ScheduleBysetpos = "schedules.bysetpos",
        ScheduleLanguages = "schedules.languages",
        ScheduleValidFrom = "schedules.valid_from",
        ScheduleValidTo = "schedules.valid_to",
        ScheduleNote = "schedules.note",
        ScheduleHolidays = "schedules.holidays",
        Appointment = "appointment",
        Wheelchair = "wheelchair",
        ServiceArea = "service_area",
        Regionalverbund = "regionalverbund",
        Status = "status",
        AssuredDate = "assured_date",
        SourceUrl = "source_url",
        SourceDate = "source_date",
        Alert = "alert",
        Translations = "translations",
        TranslationName = "translations.name",
        TranslationDescription = "translations.description",
        TranslationAlert = "translations.alert",
        Description = "description",
    }
}

impl Field {
    /// The values of a property with a closed vocabulary.
    pub const fn values(self) -> Option<&'static [&'static str]> {
        Some(match self {
            Self::Kind => Kind::NAMES,
            Self::LocationPrecision => Precision::NAMES,
            Self::Topics => Topic::NAMES,
            Self::ScheduleChannel => Channel::NAMES,
            Self::Appointment => Appointment::NAMES,
            Self::Wheelchair => Wheelchair::NAMES,
            Self::Status => Status::NAMES,
            _ => return None,
        })
    }
}

terms! {
    /// The rules of the gate, each with a stable name for messages and `--json`.
    Rule {
        /// A required field is absent or empty.
        Missing = "missing",
        /// Another JSON type than the rule wants.
        WrongType = "wrong_type",
        /// An object that names a property twice.
        NamedTwice = "named_twice",
        /// Not one of the values that the list allows.
        UnknownValue = "unknown_value",
        /// Not URL-safe, or longer than 200 characters.
        BadId = "bad_id",
        /// An earlier record has this id; the first one wins.
        DuplicateId = "duplicate_id",
        /// Latitude and longitude seem to be exchanged.
        SwappedCoordinates = "swapped_coordinates",
        /// A point outside Germany, such as 0, 0.
        OutsideGermany = "outside_germany",
        /// Not a web address that begins with `http://` or `https://`.
        BadUrl = "bad_url",
        /// Not one plain e-mail address.
        BadEmail = "bad_email",
        /// Not E.164.
        BadPhone = "bad_phone",
        /// A number written for people that has other digits than the number itself.
        OtherNumber = "other_number",
        /// Not a language tag.
        BadLanguage = "bad_language",
        /// Not an official key.
        BadAgs = "bad_ags",
        /// Not five digits.
        BadPostalCode = "bad_postal_code",
        /// Not a date that exists.
        BadDate = "bad_date",
        /// Not a time of day, or an interval without length.
        BadTime = "bad_time",
        /// Not a list of `MO` … `SU`.
        BadWeekday = "bad_weekday",
        /// Not a position from 1 to 5 or −1 to −5.
        BadPosition = "bad_position",
        /// More characters or entries than allowed; cut.
        TooLong = "too_long",
        /// Control or text-direction override characters; taken out.
        ForbiddenCharacters = "forbidden_characters",
    }
}

impl Rule {
    /// What is wanted, in English, for an editor.
    pub const fn says(self) -> &'static str {
        match self {
            Self::Missing => "is required and missing",
            Self::WrongType => "has the wrong JSON type",
            Self::NamedTwice => "names one of its properties twice",
            Self::UnknownValue => "is not one of the known values",
            Self::BadId => "may have only A-Z a-z 0-9 . _ ~ - and at most 200 characters",
            Self::DuplicateId => "is already used by an earlier record",
            Self::SwappedCoordinates => "has latitude and longitude exchanged",
            Self::OutsideGermany => "lies outside Germany",
            Self::BadUrl => "must be one address that begins with http:// or https://",
            Self::BadEmail => "must be one plain e-mail address",
            Self::BadPhone => "must be an international number such as +495121132820",
            Self::OtherNumber => {
                "must write the entry's number, such as 05121 132820 for +495121132820"
            }
            Self::BadLanguage => "must be a language tag such as ar or kmr",
            Self::BadAgs => "must be an official key (AGS) such as 03254",
            Self::BadPostalCode => "must have five digits",
            Self::BadDate => "must be a date that exists, such as 2026-11-22",
            Self::BadTime => "must be a time such as 09:00, and the end another than the start",
            Self::BadWeekday => "must be weekdays such as MO,TH",
            Self::BadPosition => "must be numbers from 1 to 5 or -1 to -5",
            Self::TooLong => "is too long and was cut",
            Self::ForbiddenCharacters => "had invisible control characters, which were taken out",
        }
    }
}

impl Problem {
    /// What is wrong, in English, for an editor.
    pub fn says(&self) -> String {
        match self.types {
            // A text of which the half of a surrogate pair makes none.
            Some(TypeClash { found, wanted }) if found == wanted => {
                [found.as_str(), " was found that can't be read"].concat()
            }
            Some(TypeClash { found, wanted }) => {
                [found.as_str(), " was found, ", wanted.as_str(), " is wanted"].concat()
            }
            None if self.rule == Rule::BadDate => {
                date_says(self.field, &self.value).unwrap_or_else(|| self.rule.says().to_owned())
            }
            None => self.rule.says().to_owned(),
        }
    }
}

/// What a date lacks, or has too much; `None` where nothing more is known of it.
fn date_says(field: Field, value: &str) -> Option<String> {
    if field == Field::LastModified {
        if rules::date(value).is_some() {
            return Some(["needs time and zone: ", value, "T00:00:00Z"].concat());
        }
        let joined = value.replacen(' ', "T", 1);
        let written = ["", "Z", ":00Z"].map(|rest| [&joined, rest].concat());
        let written = written.iter().find(|text| rules::is_timestamp(text));
        return Some(match written {
            Some(written) => ["needs date, time and zone: ", written].concat(),
            None => "needs date, time and zone, such as 2026-11-22T00:00:00Z".to_owned(),
        });
    }
    let (day, _) = value.split_once(['T', 't', ' '])?;
    rules::date(day)?;
    Some(["must be a day without a time: ", day].concat())
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.record.index, &self.record.id) {
            (None, _) => f.write_str("feed")?,
            (Some(_), Some(id)) => f.write_str(id)?,
            (Some(index), None) => write!(f, "record {}", index + 1)?,
        }
        let colon = if self.types.is_some() { ":" } else { "" };
        write!(f, ": {}{colon} {}", self.field.as_str(), self.says())?;
        if !self.value.is_empty() {
            write!(f, ": {}", self.value)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_reads_which_record_and_what_is_wanted() {
        let problem = |index, id: Option<&str>, value: &str| Problem {
            record: RecordRef { index, id: id.map(str::to_owned) },
            field: Field::Email,
            value: value.to_owned(),
            rule: Rule::BadEmail,
            effect: Effect::FieldDropped,
            types: None,
        };
        for (index, id, value, said) in [
            (Some(2), Some("asyl-ev"), "a@", "asyl-ev: email must be one plain e-mail address: a@"),
            (Some(2), None, "", "record 3: email must be one plain e-mail address"),
            (None, None, "", "feed: email must be one plain e-mail address"),
        ] {
            assert_eq!(problem(index, id, value).to_string(), said);
        }
    }

    #[test]
    fn names_are_unique() {
        for (at, field) in Field::ALL.iter().enumerate() {
            assert_eq!(field.as_str().parse(), Ok(*field));
            assert_eq!(field.index(), at);
        }
    }
}
