//! Lists of languages as editors write them, a row each.

use super::*;
use crate::report::read_in_test;

fn check(cell: &str, expected: &[&str], findings: &[&str]) {
    let (tags, told) = read_in_test(|report| list(cell, report));
    assert_eq!(tags, expected, "{cell}");
    assert_eq!(told, findings, "{cell}");
}

#[test]
fn what_is_certain_is_read_without_a_word() {
    for (cell, tags) in [
        ("en; AR;ku", &["en", "ar", "ku"][..]),
        ("ukr;ara;deu;per", &["uk", "ar", "de", "fa"]),
        ("ger,alb,fas,pes,arb,cmn,swh,tur", &["de", "sq", "fa", "ar", "zh", "sw", "tr"]),
        ("kmr;ckb;prs;kur;nob", &["kmr", "ckb", "prs", "ku", "nb"]),
        ("Arabisch, Ukrainisch und Farsi", &["ar", "uk", "fa"]),
        ("Kurdisch (Kurmanci)", &["kmr"]),
        ("Kurdisch (Kurmandschi, Sorani); Dari", &["kmr", "ckb", "prs"]),
        ("Kurdisch-Sorani", &["ckb"]),
        ("Kurdisch Kurmandschi", &["kmr"]),
        ("Farsi/Dari", &["fa", "prs"]),
        ("Paschtu & Tigrinja + Romanes", &["ps", "ti", "rom"]),
        ("Gebärdensprache", &["sgn"]),
        ("Deutsche Gebärdensprache", &["gsg"]),
        ("Englisch und Französisch", &["en", "fr"]),
        ("Tuerkisch\nRUSSISCH\nRumaenisch", &["tr", "ru", "ro"]),
        ("Turkce, Kurdi", &["tr", "ku"]),
        ("engl., franz., türk., arab., frz.", &["en", "fr", "tr", "ar"]),
        ("zh-hant;pt-br;de_DE", &["zh-Hant", "pt-BR", "de-DE"]),
        ("de-x-simple", &["de-x-simple"]),
        ("fa-AF", &["prs"]),
        ("ar - Arabisch", &["ar"]),
        ("en;en;Englisch", &["en"]),
        ("rmn", &["rmn"]),
        ("", &[]),
    ] {
        check(cell, tags, &[]);
    }
}

#[test]
fn codes_of_countries_are_named() {
    let country = |tag: &str| {
        format!("warning: is the code of a country and of no language: {tag} was taken")
    };
    for (code, tag, shown) in [
        ("ua", "uk", "uk (Ukrainian)"),
        ("gr", "el", "el (Modern Greek)"),
        ("cz", "cs", "cs (Czech)"),
        ("dk", "da", "da (Danish)"),
        ("al", "sq", "sq (Albanian)"),
        ("jp", "ja", "ja (Japanese)"),
        ("cn", "zh", "zh (Chinese)"),
        ("ir", "fa", "fa (Persian)"),
        ("rs", "sr", "sr (Serbian)"),
        ("ge", "ka", "ka (Georgian)"),
        ("vn", "vi", "vi (Vietnamese)"),
        ("ER", "ti", "ti (Tigrinya)"),
        ("gb", "en", "en (English)"),
    ] {
        check(code, &[tag], &[&country(shown)]);
    }
    for (code, name) in [
        ("se", "Northern Sami"),
        ("ba", "Bashkir"),
        ("af", "Afrikaans"),
        ("kr", "Kanuri"),
        ("br", "Breton"),
    ] {
        check(code, &[code], &[&format!("warning: is {name}, and the code of a country too")]);
    }
    // Languages in their own right, which are spoken here.
    check("am;uk;et;ne;ps", &["am", "uk", "et", "ne", "ps"], &[]);
}

#[test]
fn what_is_no_language_is_refused() {
    for (cell, wrong) in [
        ("xx", "is no language's code"),
        ("xyz", "is no language's code"),
        ("qq-DE", "is no language's code"),
        ("sy", "is the code of a country where several languages are spoken"),
        ("in", "is the code of a country where several languages are spoken"),
        ("viele", "is no language that we know"),
        ("Arabsich", "is no language that we know"),
        ("mit Dolmetscher", "is no language that we know"),
        ("de-", "is no language that we know"),
    ] {
        check(cell, &[], &[&format!("error: {wrong}")]);
    }
    check("de;xx;ar", &["de", "ar"], &["error: is no language's code"]);
    let remark = "warning: has a remark in brackets, which is not published";
    check("Arabisch (mittwochs)", &["ar"], &[remark]);
    check("de-en", &["de", "en"], &["warning: was read as de, en"]);
    check("de en ar", &["de", "en", "ar"], &["warning: was read as de, en, ar"]);
    check("Deutsch Englisch", &["de", "en"], &["warning: was read as de, en"]);
}

#[test]
fn headings_name_a_language_or_none() {
    for (ending, tag, is_said) in [
        ("en", "en", false),
        ("ua", "uk", true),
        ("gr", "el", true),
        ("se", "se", true),
        ("ukr", "uk", false),
        ("arabisch", "ar", false),
        ("zh-hant", "zh-Hant", false),
        ("pt_br", "pt-BR", false),
        ("xx", "", false),
        ("alt", "", false),
        ("kurz", "", false),
    ] {
        let found = of_heading(ending);
        assert_eq!(found.as_ref().map_or("", |(tag, _)| tag), tag, "{ending}");
        assert_eq!(found.is_some_and(|(_, says)| says.is_some()), is_said, "{ending}");
    }
}
