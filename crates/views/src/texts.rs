//! The keys of the interface's texts, made from `locales/de.ftl` by `build.rs`, and which key names
//! which term of the domain.

use directory::holidays::Holiday;
use directory::terms::{Appointment, Channel, Kind, Topic, Wheelchair};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The German texts as a table (`directory::message::Table`): there is always a text to show, whatever
/// the network does.
pub const GERMAN: &str = include_str!(concat!(env!("OUT_DIR"), "/german.txt"));

/// The name of a kind.
pub const fn kind(kind: Kind) -> Msg {
    match kind {
        Kind::MigrationsberatungLand => Msg::KindMigrationsberatungLand,
        Kind::Mbe => Msg::KindMbe,
        Kind::Jmd => Msg::KindJmd,
        Kind::Migrantenorganisation => Msg::KindMigrantenorganisation,
        Kind::Kompetenzzentrum => Msg::KindKompetenzzentrum,
        Kind::Initiative => Msg::KindInitiative,
        Kind::Koordinierungsstelle => Msg::KindKoordinierungsstelle,
        Kind::Behoerde => Msg::KindBehoerde,
        Kind::Other => Msg::KindOther,
    }
}

/// What a kind does, in a sentence.
pub const fn kind_about(kind: Kind) -> Msg {
    match kind {
        Kind::MigrationsberatungLand => Msg::KindAboutMigrationsberatungLand,
        Kind::Mbe => Msg::KindAboutMbe,
        Kind::Jmd => Msg::KindAboutJmd,
        Kind::Migrantenorganisation => Msg::KindAboutMigrantenorganisation,
        Kind::Kompetenzzentrum => Msg::KindAboutKompetenzzentrum,
        Kind::Initiative => Msg::KindAboutInitiative,
        Kind::Koordinierungsstelle => Msg::KindAboutKoordinierungsstelle,
        Kind::Behoerde => Msg::KindAboutBehoerde,
        Kind::Other => Msg::KindAboutOther,
    }
}

/// The name of a topic.
pub const fn topic(topic: Topic) -> Msg {
    match topic {
        Topic::Aufenthaltsrecht => Msg::TopicAufenthaltsrecht,
        Topic::Asylverfahren => Msg::TopicAsylverfahren,
        Topic::Sozialrecht => Msg::TopicSozialrecht,
        Topic::Behoerden => Msg::TopicBehoerden,
        Topic::Arbeit => Msg::TopicArbeit,
        Topic::Ausbildung => Msg::TopicAusbildung,
        Topic::Sprache => Msg::TopicSprache,
        Topic::Schule => Msg::TopicSchule,
        Topic::Wohnen => Msg::TopicWohnen,
        Topic::Familie => Msg::TopicFamilie,
        Topic::Gesundheit => Msg::TopicGesundheit,
        Topic::Jugend => Msg::TopicJugend,
        Topic::Rueckkehr => Msg::TopicRueckkehr,
        Topic::Gewaltschutz => Msg::TopicGewaltschutz,
        Topic::Antidiskriminierung => Msg::TopicAntidiskriminierung,
    }
}

/// What a topic is about, in a sentence.
pub const fn topic_about(topic: Topic) -> Msg {
    match topic {
        Topic::Aufenthaltsrecht => Msg::TopicAboutAufenthaltsrecht,
        Topic::Asylverfahren => Msg::TopicAboutAsylverfahren,
        Topic::Sozialrecht => Msg::TopicAboutSozialrecht,
        Topic::Behoerden => Msg::TopicAboutBehoerden,
        Topic::Arbeit => Msg::TopicAboutArbeit,
        Topic::Ausbildung => Msg::TopicAboutAusbildung,
        Topic::Sprache => Msg::TopicAboutSprache,
        Topic::Schule => Msg::TopicAboutSchule,
        Topic::Wohnen => Msg::TopicAboutWohnen,
        Topic::Familie => Msg::TopicAboutFamilie,
        Topic::Gesundheit => Msg::TopicAboutGesundheit,
        Topic::Jugend => Msg::TopicAboutJugend,
        Topic::Rueckkehr => Msg::TopicAboutRueckkehr,
        Topic::Gewaltschutz => Msg::TopicAboutGewaltschutz,
        Topic::Antidiskriminierung => Msg::TopicAboutAntidiskriminierung,
    }
}

/// The name of a channel.
pub const fn channel(channel: Channel) -> Msg {
    match channel {
        Channel::Visit => Msg::ChannelVisit,
        Channel::Phone => Msg::ChannelPhone,
        Channel::Legal => Msg::ChannelLegal,
        Channel::Online => Msg::ChannelOnline,
    }
}

/// Whether an appointment is needed.
pub const fn appointment(appointment: Appointment) -> Msg {
    match appointment {
        Appointment::Required => Msg::AppointmentRequired,
        Appointment::Possible => Msg::AppointmentPossible,
        Appointment::WalkIn => Msg::AppointmentWalkIn,
    }
}

/// Access for wheelchairs.
pub const fn wheelchair(wheelchair: Wheelchair) -> Msg {
    match wheelchair {
        Wheelchair::Yes => Msg::WheelchairYes,
        Wheelchair::Limited => Msg::WheelchairLimited,
        Wheelchair::No => Msg::WheelchairNo,
    }
}

/// The name of a public holiday.
pub const fn holiday(holiday: Holiday) -> Msg {
    match holiday {
        Holiday::NewYear => Msg::HolidayNewYear,
        Holiday::GoodFriday => Msg::HolidayGoodFriday,
        Holiday::EasterMonday => Msg::HolidayEasterMonday,
        Holiday::LabourDay => Msg::HolidayLabourDay,
        Holiday::Ascension => Msg::HolidayAscension,
        Holiday::WhitMonday => Msg::HolidayWhitMonday,
        Holiday::GermanUnity => Msg::HolidayGermanUnity,
        Holiday::Reformation => Msg::HolidayReformation,
        Holiday::Christmas => Msg::HolidayChristmas,
        Holiday::SecondChristmas => Msg::HolidaySecondChristmas,
    }
}

/// The name of a counselling language that browsers do not name well.
pub fn language(tag: &str) -> Option<Msg> {
    Some(match tag {
        "ku" => Msg::LanguageKu,
        "kmr" => Msg::LanguageKmr,
        "ckb" => Msg::LanguageCkb,
        "prs" => Msg::LanguagePrs,
        "rom" => Msg::LanguageRom,
        _ => return None,
    })
}
