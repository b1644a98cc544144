//! Opening hours and lists of languages, as HTML in a page's language.

use super::escaped;
use super::frame::german;
use super::tongue::Tongue;
use chrono::NaiveDate;
use directory::schedule::{BYDAY, Schedule, Weekdays};
use directory::terms::Channel;

/// One opening time as a phrase: `Montag – Donnerstag 09:00 – 12:00 Uhr`.
pub fn schedule(tongue: &Tongue, schedule: &Schedule) -> String {
    let say = |key: &str| tongue.say(key, &[]);
    let way = match schedule.channel {
        Channel::Visit => String::new(),
        other => format!("{}: ", say(&format!("channel-{}", other.wire()))),
    };
    let from = tongue.clock(schedule.opens_at);
    let time = match schedule.closes_at.map(|end| tongue.clock(end)) {
        Some(to) => tongue.say("hours-range", &[("from", (&from).into()), ("to", (&to).into())]),
        None => tongue.say("hours-from", &[("from", (&from).into())]),
    };
    let mut out = escaped(&format!("{way}{} {time}", days(tongue, schedule)));
    let limit = |key: &str, day: Option<NaiveDate>| {
        let date = tongue.date(&day?.to_string());
        Some(escaped(&tongue.say(key, &[("date", (&date).into())])))
    };
    let spoken = Some(escaped(&languages(tongue, &schedule.languages)));
    let note = schedule.note.as_deref().map(|note| german(tongue, "span", "", &escaped(note)));
    let additions = [
        limit("list-since", schedule.valid_from),
        limit("list-until", schedule.valid_to),
        schedule.open_on_holidays.then(|| escaped(&say("list-holidays"))),
        spoken,
        note,
    ];
    for addition in additions.into_iter().flatten().filter(|addition| !addition.is_empty()) {
        out.push_str(&comma(tongue));
        out.push_str(&addition);
    }
    out
}

/// `Deutsch, Arabisch`.
pub fn languages(tongue: &Tongue, tags: &[String]) -> String {
    tags.iter().map(|tag| tongue.language(tag)).collect::<Vec<_>>().join(&comma(tongue))
}

/// What stands between the parts of a list, with the space after it.
pub fn comma(tongue: &Tongue) -> String {
    let own = tongue.texts.intl("list").and_then(|own| own.first().copied());
    let common = match tongue.texts.locale.tag {
        "ar" | "fa-AF" => "،",
        _ => ",",
    };
    format!("{} ", own.unwrap_or(common))
}

/// `Montag – Mittwoch, Freitag`; with positions `Montag (nur der 1., 3. im Monat)`.
fn days(tongue: &Tongue, schedule: &Schedule) -> String {
    let days = runs(schedule.byday).into_iter().map(|(first, last)| {
        let name = |at: usize| tongue.weekday(BYDAY[at].0);
        match last - first {
            0 => name(first),
            1 => format!("{}{}{}", name(first), comma(tongue), name(last)),
            _ => format!("{} – {}", name(first), name(last)),
        }
    });
    let days = days.collect::<Vec<_>>().join(&comma(tongue));
    if schedule.bysetpos.is_empty() {
        return days;
    }
    let position = |n: &i8| match n {
        -1 => tongue.say("list-last", &[]),
        n if *n < 0 => format!("−{}.", tongue.count(usize::from(n.unsigned_abs()))),
        n => format!("{}.", tongue.count(usize::from(n.unsigned_abs()))),
    };
    let which = schedule.bysetpos.iter().map(position).collect::<Vec<_>>().join(&comma(tongue));
    tongue.say("list-nth", &[("days", (&days).into()), ("which", (&which).into())])
}

/// First and last of weekdays that follow each other, Monday being 0.
fn runs(set: Weekdays) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in BYDAY.iter().enumerate().filter(|(_, (day, _))| set.contains(*day)) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = at,
            _ => runs.push((at, at)),
        }
    }
    runs
}
