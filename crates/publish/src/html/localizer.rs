//! What a language knows beyond its texts: numbers, plurals, dates, weekdays and the names of
//! languages, from CLDR as ICU4X brings it. What CLDR lacks (Kurmanji, Tigrinya), the language's
//! Fluent file brings along in terms `-intl-…`, as for browsers (`src/edge/intl.rs`).

use super::PageError;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use directory::feed::rules;
use directory::locale::{Direction, Locale};
use directory::message::{Arg, Args, Formatter};
use icu_datetime::FixedCalendarDateTimeFormatter as Moment;
use icu_datetime::fieldsets::{E, YM, YMD};
use icu_datetime::input::Date;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_experimental::displaynames::multi::LanguageDisplayNames;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale as IcuLocale;
use icu_locale_core::subtags::Language;
use icu_plurals::{PluralCategory, PluralRules};
use texts::Texts;
use views::{Localizer, Msg};

/// Letters and appointments in Germany have it, whatever the language's own calendar.
type Calendar = icu_calendar::Gregorian;

/// A language that says its texts.
pub struct IcuLocalizer {
    texts: Texts,
    /// The German texts, where this is another language.
    german: Option<Box<IcuLocalizer>>,
    numbers: DecimalFormatter,
    plurals: PluralRules,
    day: Moment<Calendar, YMD>,
    month: Moment<Calendar, YM>,
    weekday: Moment<Calendar, E>,
    names: LanguageDisplayNames,
    lists: ListFormatter,
}

impl IcuLocalizer {
    /// The language of these texts; `german` are the German ones.
    pub fn new(texts: &Texts, german: &Texts) -> Result<Self, PageError> {
        let mut localizer = Self::without_german(texts)?;
        if texts.locale != german.locale {
            localizer.german = Some(Box::new(Self::without_german(german)?));
        }
        Ok(localizer)
    }

    fn without_german(texts: &Texts) -> Result<Self, PageError> {
        let lacks = |e: &dyn std::fmt::Display| PageError(format!("{}: {e}", texts.locale.tag));
        let locale = known(texts.locale.formats);
        let narrow = ListFormatterOptions::default().with_length(ListLength::Short);
        Ok(Self {
            texts: texts.clone(),
            german: None,
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(|e| lacks(&e))?,
            plurals: PluralRules::try_new_cardinal((&locale).into()).map_err(|e| lacks(&e))?,
            day: Moment::try_new((&locale).into(), YMD::long()).map_err(|e| lacks(&e))?,
            month: Moment::try_new((&locale).into(), YM::long()).map_err(|e| lacks(&e))?,
            weekday: Moment::try_new((&locale).into(), E::long()).map_err(|e| lacks(&e))?,
            names: LanguageDisplayNames::try_new((&locale).into(), Default::default())
                .map_err(|e| lacks(&e))?,
            lists: ListFormatter::try_new_unit((&locale).into(), narrow).map_err(|e| lacks(&e))?,
        })
    }

    /// A text by its key, for those that pages have and the program has not; the key itself where
    /// there is none, so that a mistake is seen.
    pub fn say(&self, key: &str, args: Args) -> String {
        self.texts.find(key, args, self).unwrap_or_else(|| key.to_owned())
    }

    /// A month's name in a date, where the language brings its own.
    fn own_month(&self, day: NaiveDate) -> Option<String> {
        let months = self.texts.intl("months")?;
        Some(format!("{} {}", months.get(day.month0() as usize)?, day.year()))
    }
}

impl Localizer for IcuLocalizer {
    fn locale(&self) -> &'static Locale {
        self.texts.locale
    }

    fn fill(&self, msg: Msg, args: Args) -> String {
        self.say(msg.key(), args)
    }

    fn german_about(&self, msg: Msg, language: &str) -> String {
        let german = self.german.as_deref().unwrap_or(self);
        german.fill(msg, &[("language", Arg::from(&german.language_name(language)))])
    }

    fn number(&self, n: usize) -> String {
        Formatter::number(self, n as f64)
    }

    fn date(&self, day: NaiveDate) -> String {
        let own = self.own_month(day).map(|month| format!("{} {month}", day.day()));
        own.or_else(|| Some(self.day.format(&gregorian(day)?).to_string())).unwrap_or_default()
    }

    fn partial_date(&self, text: &str) -> String {
        if let Some(day) = rules::date(text) {
            return self.date(day);
        }
        let Some(day) = rules::date(&format!("{text}-01")) else { return text.to_owned() };
        let own = self.own_month(day);
        own.or_else(|| Some(self.month.format(&gregorian(day)?).to_string()))
            .unwrap_or_else(|| text.to_owned())
    }

    fn weekday(&self, date: NaiveDate) -> String {
        let at = date.weekday().num_days_from_monday() as usize;
        let own = self.texts.intl("weekdays").and_then(|all| all.get(at).copied());
        let own = own.map(str::to_owned);
        own.or_else(|| Some(self.weekday.format(&gregorian(date)?).to_string())).unwrap_or_default()
    }

    fn time(&self, time: NaiveTime) -> String {
        let digit = |c: char| match c.to_digit(10) {
            Some(digit) => Formatter::number(self, f64::from(digit)),
            None => c.to_string(),
        };
        format!("{:02}:{:02}", time.hour(), time.minute()).chars().map(digit).collect()
    }

    /// In whole kilometres: pages know no distances but round ones.
    fn distance(&self, metres: f64) -> String {
        format!("{}\u{a0}km", Formatter::number(self, metres / 1000.0))
    }

    fn list(&self, items: &[String]) -> String {
        match self.texts.intl("list").and_then(|own| own.first().copied()) {
            Some(comma) => items.join(&format!("{comma} ")),
            None => self.lists.format(items.iter()).to_string(),
        }
    }

    fn language_name(&self, tag: &str) -> String {
        if let Some(msg) = views::texts::language(tag) {
            return self.fill(msg, &[]);
        }
        if let Some(all) = self.texts.intl("languages") {
            let own = all.iter().filter_map(|pair| pair.split_once('='));
            let own = own.filter(|(code, _)| *code == tag).map(|(_, name)| name.to_owned()).next();
            return own.unwrap_or_else(|| tag.to_owned());
        }
        let name = tag.parse::<Language>().ok().and_then(|language| self.names.of(language));
        name.unwrap_or(tag).to_owned()
    }

    fn own_name(&self, tag: &str) -> Option<String> {
        let own = match directory::locale::autonym(tag) {
            Some(known) => known.to_owned(),
            None => {
                let locale: IcuLocale = tag.parse().ok()?;
                let names = LanguageDisplayNames::try_new((&locale).into(), Default::default());
                names.ok()?.of(locale.id.language)?.to_owned()
            }
        };
        Some(own).filter(|own| *own != self.language_name(tag))
    }
}

impl Formatter for IcuLocalizer {
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
fn known(formats: &str) -> IcuLocale {
    let monday = |locale: &IcuLocale| {
        let formatter = Moment::<Calendar, E>::try_new(locale.into(), E::long()).ok()?;
        Some(formatter.format(&gregorian(NaiveDate::from_ymd_opt(2024, 1, 1)?)?).to_string())
    };
    let root = monday(&IcuLocale::UNKNOWN);
    let mut locales = formats.split(' ').filter_map(|tag| tag.parse::<IcuLocale>().ok());
    locales.find(|locale| monday(locale) != root).unwrap_or(IcuLocale::UNKNOWN)
}
