use super::*;
use directory::locale::by_tag;
use directory::message::Formatter as _;
use js_sys::{Array, eval};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn german_and_arabic() {
    let german = Intl::new(by_tag("de").unwrap(), "");
    for (found, expected) in [
        (german.distance(20.0), "50\u{a0}m"),
        (german.distance(349.0), "350\u{a0}m"),
        (german.distance(2_140.0), "2,1\u{a0}km"),
        (german.distance(48_400.0), "48\u{a0}km"),
        (german.partial_date("2025-10"), "Oktober 2025"),
        (german.partial_date("2025-10-28"), "28. Oktober 2025"),
        (german.partial_date("2025"), "2025"),
        (german.weekday(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()), "Sonntag"),
        (german.time(NaiveTime::from_hms_opt(8, 30, 0).unwrap()), "08:30"),
        (german.language("ar"), "Arabisch"),
        (german.plural(1.0), "one"),
    ] {
        assert_eq!(found.replace(' ', "\u{a0}"), expected.replace(' ', "\u{a0}"));
    }
    assert_eq!(Intl::new(by_tag("ar").unwrap(), "").plural(2.0), "two");
}

#[wasm_bindgen_test]
fn plural_texts_have_the_categories_that_browsers_ask_for() {
    let known = |tag: &str| {
        let all = js_sys::Intl::PluralRules::supported_locales_of(
            &Array::of1(&tag.into()),
            &js_sys::Object::new(),
        );
        all.length() > 0
    };
    let mut seen = 0;
    let first = |locale: &Locale| locale.formats.split(' ').next().unwrap_or_default();
    for locale in directory::locale::LOCALES.iter().filter(|l| known(first(l))) {
        let rules = js_sys::Intl::PluralRules::new(
            &Array::of1(&first(locale).into()),
            &js_sys::Object::new(),
        );
        let options = rules.resolved_options();
        let asked = js_sys::Reflect::get(&options, &"pluralCategories".into()).unwrap();
        let mut asked: Vec<String> =
            Array::from(&asked).iter().filter_map(|c| c.as_string()).collect();
        let mut given: Vec<_> = locale.profile().plurals.iter().map(|c| c.to_string()).collect();
        asked.sort();
        given.sort();
        assert_eq!(given, asked, "{}", locale.tag);
        seen += 1;
    }
    assert!(seen > 12, "only {seen} languages are known here");
}

#[wasm_bindgen_test]
fn a_language_that_no_browser_knows_brings_its_words_along() {
    let own = "languages ar=Erebî|de=Almanî\nmonths Çile|Sibat|Adar|Nîsan|Gulan|Pûşper|Tîrmeh|\
        Tebax|Îlon|Cotmeh|Mijdar|Berfanbar\nunits km|m\n\
        weekdays Duşem|Sêşem|Çarşem|Pêncşem|În|Şemî|Yekşem\n";
    let kurmanji = Intl::new(by_tag("kmr").unwrap(), own);
    for (found, expected) in [
        (kurmanji.distance(2_140.0), "2,1 km"),
        (kurmanji.distance(349.0), "350 m"),
        (kurmanji.partial_date("2025-10"), "Cotmeh 2025"),
        (kurmanji.partial_date("2025-10-28"), "28 Cotmeh 2025"),
        (kurmanji.weekday(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()), "Yekşem"),
        (kurmanji.language("ar"), "Erebî"),
        (kurmanji.language("xx"), "xx"),
        (kurmanji.list(&["a".into(), "b".into()]), "a, b"),
    ] {
        assert_eq!(found.replace('\u{a0}', " "), expected);
    }
}

#[wasm_bindgen_test]
fn a_language_is_called_as_the_interface_or_the_browser_says() {
    assert_eq!(own_name("pl").as_deref(), Some("Polski"));
    assert_eq!(own_name("nl").as_deref(), Some("Nederlands"));
    assert_eq!(own_name("qqq"), None);
    assert_eq!(own_name("no tag"), None);
}

#[wasm_bindgen_test]
fn what_a_browser_lacks_is_said_plainly() {
    eval("window.kmnIntl = Intl; Intl = { NumberFormat: class { constructor() { throw 1 } } }")
        .unwrap();
    let plain = Intl::new(by_tag("de").unwrap(), "");
    let said = [
        (plain.distance(2_140.0), "2 km"),
        (plain.partial_date("2025-10"), "2025-10"),
        (plain.partial_date("2025-10-28"), "2025-10-28"),
        (plain.weekday(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()), "2026-11-22"),
        (plain.time(NaiveTime::from_hms_opt(8, 30, 0).unwrap()), "08:30"),
        (plain.language("ar"), "ar"),
        (plain.list(&["a".into(), "b".into()]), "a, b"),
        (plain.number(7.0), "7"),
        (plain.plural(1.0), "other"),
        (bytes(1_500.0, "de"), "1500 B"),
        (own_name("nl").unwrap_or_default(), ""),
    ];
    eval("Intl = kmnIntl").unwrap();
    for (found, expected) in said {
        assert_eq!(found, expected);
    }
}

#[wasm_bindgen_test]
fn bytes_are_said_in_units() {
    for (count, expected) in
        [(0.0, "0 Byte"), (999.0, "999 Byte"), (1_500.0, "2 kB"), (3_456_789.0, "3,5 MB")]
    {
        assert_eq!(bytes(count, "de").replace('\u{a0}', " "), expected);
    }
}

#[wasm_bindgen_test]
fn texts_are_decomposed() {
    assert_eq!(decompose("ä ﬁ"), "a\u{308} fi");
    assert_eq!(decompose(""), "");
}
