//! What a language knows beyond its texts: numbers, plurals, dates, weekdays and the names of
//! languages, from CLDR as ICU4X brings it. What CLDR lacks (Kurmanji, Tigrinya), the language's
//! Fluent file brings along in terms `-intl-…`, as for browsers (`src/edge/speech.js`).

use super::PageError;
use chrono::{Datelike, NaiveDate, Weekday};
use directory::feed::rules;
use directory::locale::Direction;
use directory::message::{Args, Speech};
use directory::schedule::Minute;
use icu_datetime::FixedCalendarDateTimeFormatter as Moment;
use icu_datetime::fieldsets::{E, YM, YMD};
use icu_datetime::input::Date;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_experimental::displaynames::multi::LanguageDisplayNames;
use icu_locale_core::Locale;
use icu_locale_core::subtags::Language;
use icu_plurals::{PluralCategory, PluralRules};
use texts::Texts;

/// Letters and appointments in Germany have it, whatever the language's own calendar.
type Calendar = icu_calendar::Gregorian;

/// A language that says its texts.
pub struct Tongue<'t> {
    /// Its texts.
    pub texts: &'t Texts,
    numbers: DecimalFormatter,
    plurals: PluralRules,
    day: Moment<Calendar, YMD>,
    month: Moment<Calendar, YM>,
    weekday: Moment<Calendar, E>,
    names: LanguageDisplayNames,
}

impl<'t> Tongue<'t> {
    /// The language of these texts.
    pub fn of(texts: &'t Texts) -> Result<Self, PageError> {
        let lacks = |e: &dyn std::fmt::Display| PageError(format!("{}: {e}", texts.locale.tag));
        let locale = known(texts.locale.formats);
        Ok(Self {
            texts,
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(|e| lacks(&e))?,
            plurals: PluralRules::try_new_cardinal((&locale).into()).map_err(|e| lacks(&e))?,
            day: Moment::try_new((&locale).into(), YMD::long()).map_err(|e| lacks(&e))?,
            month: Moment::try_new((&locale).into(), YM::long()).map_err(|e| lacks(&e))?,
            weekday: Moment::try_new((&locale).into(), E::long()).map_err(|e| lacks(&e))?,
            names: LanguageDisplayNames::try_new((&locale).into(), Default::default())
                .map_err(|e| lacks(&e))?,
        })
    }

    /// A text by its key; the key itself where there is none, so that a mistake is seen.
    pub fn say(&self, key: &str, args: Args) -> String {
        self.texts.find(key, args, self).unwrap_or_else(|| key.to_owned())
    }

    /// The label of a term, such as `kind` and `mbe`; the term itself if it has none.
    pub fn label(&self, family: &str, term: &str) -> String {
        self.texts.find(&format!("{family}-{term}"), &[], self).unwrap_or_else(|| term.to_owned())
    }

    /// How many, in the language's digits.
    pub fn count(&self, n: usize) -> String {
        self.number(n as f64)
    }

    /// A year, a month or a day, as the feed has it: `2025-10` → `Oktober 2025`.
    pub fn date(&self, text: &str) -> String {
        let months = self.texts.intl("months");
        let own = |day: NaiveDate| {
            let name = months.as_ref()?.get(day.month0() as usize)?;
            Some(format!("{name} {}", day.year()))
        };
        if let Some(day) = rules::date(text) {
            let own = own(day).map(|month| format!("{} {month}", day.day()));
            return own
                .or_else(|| Some(self.day.format(&gregorian(day)?).to_string()))
                .unwrap_or_else(|| text.to_owned());
        }
        let Some(day) = rules::date(&format!("{text}-01")) else { return text.to_owned() };
        own(day)
            .or_else(|| Some(self.month.format(&gregorian(day)?).to_string()))
            .unwrap_or_else(|| text.to_owned())
    }

    /// A weekday's name.
    pub fn weekday(&self, day: Weekday) -> String {
        let at = day.num_days_from_monday();
        if let Some(name) =
            self.texts.intl("weekdays").and_then(|all| all.get(at as usize).copied())
        {
            return name.to_owned();
        }
        // 1 January 2024 was a Monday.
        let date = NaiveDate::from_ymd_opt(2024, 1, 1 + at).and_then(gregorian);
        date.map(|date| self.weekday.format(&date).to_string()).unwrap_or_default()
    }

    /// A language's name; a tag without a known name stands for itself.
    pub fn language(&self, tag: &str) -> String {
        if let Some(name) = self.texts.find(&format!("language-{tag}"), &[], self) {
            return name;
        }
        if let Some(all) = self.texts.intl("languages") {
            let own = all.iter().filter_map(|pair| pair.split_once('='));
            let own = own.filter(|(code, _)| *code == tag).map(|(_, name)| name.to_owned()).next();
            return own.unwrap_or_else(|| tag.to_owned());
        }
        let name = tag.parse::<Language>().ok().and_then(|language| self.names.of(language));
        name.unwrap_or(tag).to_owned()
    }

    /// A time of day, in the language's digits.
    pub fn clock(&self, Minute(minute): Minute) -> String {
        let digit = |c: char| match c.to_digit(10) {
            Some(digit) => self.number(f64::from(digit)),
            None => c.to_string(),
        };
        format!("{:02}:{:02}", minute / 60, minute % 60).chars().map(digit).collect()
    }
}

impl Speech for Tongue<'_> {
    /// Pages count, they don't measure: whole numbers.
    fn number(&self, n: f64) -> String {
        self.numbers.format(&Decimal::from(n.round() as i64)).to_string()
    }

    fn plural(&self, n: f64) -> String {
        match self.plurals.category_for(n.round() as usize) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
        .to_owned()
    }

    fn isolates(&self) -> bool {
        self.texts.locale.direction == Direction::Rtl
    }
}

fn gregorian(day: NaiveDate) -> Option<Date<Calendar>> {
    let (month, date) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Date::try_new_gregorian(day.year(), month, date).ok()
}

/// The first of these locales that CLDR knows: for others ICU4X takes its root, which says `Mon`.
fn known(formats: &str) -> Locale {
    let monday = |locale: &Locale| {
        let formatter = Moment::<Calendar, E>::try_new(locale.into(), E::long()).ok()?;
        Some(formatter.format(&gregorian(NaiveDate::from_ymd_opt(2024, 1, 1)?)?).to_string())
    };
    let root = monday(&Locale::UNKNOWN);
    let mut locales = formats.split(' ').filter_map(|tag| tag.parse::<Locale>().ok());
    locales.find(|locale| monday(locale) != root).unwrap_or(Locale::UNKNOWN)
}
