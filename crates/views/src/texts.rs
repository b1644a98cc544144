//! The keys of the interface's texts ([`Msg`]), made from `locales/de.ftl` by `build.rs`, and which key
//! names which term of the domain: [`topic`], [`topic_about`], [`kind`] and so on, by the table in
//! `crates/texts/src/families.rs`.

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The German texts as a table (`directory::message::Table`): there is always a text to show, whatever
/// the network does.
pub const GERMAN: &str = include_str!(concat!(env!("OUT_DIR"), "/german.txt"));

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
