//! Tables of links, and properties over any state and any string.

use super::*;
use crate::geo::Bounds;
use crate::query::{Filters, Sort};
use crate::terms::{Channel, Kind, Topic};
use proptest::prelude::*;

/// What is read from `link` is written as `canonical`, and that is stable.
#[track_caller]
fn check(link: &str, canonical: &str) {
    let state = decode(link);
    assert_eq!(encode(&state), canonical, "{link}");
    assert_eq!(decode(canonical), state, "{link}");
}

#[test]
fn links_and_their_canonical_form() {
    for (link, canonical) in [
        ("", ""),
        ("&&=x&=", ""),
        ("view=list&page=&src=place&open=0", ""),
        ("embed&open=true&wheelchair=1", "open=1&wheelchair=1&embed=1"),
        ("q=G%C3%B6ttingen+S%fcd", "q=G%C3%B6ttingen+S%EF%BF%BDd"),
        ("q=a%20b%2Bc%zz%4", "q=a+b%2Bc%25zz%254"),
        ("kind=jmd,mbe,nonsense,,mbe&kind=other", "kind=mbe,jmd,other"),
        ("kind=jmd%2Cmbe", "kind=mbe,jmd"),
        ("topic=wohnen&speaks=ckb,ar,zh-Hans", "topic=wohnen&speaks=ar,ckb,zh-Hans"),
        ("speaks=x,,a-b,de-,javascript:,ar", "speaks=ar"),
        ("district=03254,03241001,3254,O3254", "district=03241001,03254"),
        ("area=9.00004,52,10.5,53.1&area=9,52,8,53", "area=9,52,10.5,53.1"),
        ("area=9.00001,52,9.00002,53", ""),
        ("area=9,53,10,52", ""),
        ("area=9,52,10", ""),
        ("area=9,52,10,53,11", ""),
        ("area=9,52,10,91", ""),
        ("area=9,52,NaN,53", ""),
        ("channel=visit,phone&sort=name&sort=worst", "channel=visit,phone&sort=name"),
        ("near=52.1508,9.9511&at=Hildesheim", "near=52.1508,9.9511&at=Hildesheim"),
        (
            "near=52.150812345,9.95&src=postcode&at=31134",
            "near=52.15081,9.95&at=31134&src=postcode",
        ),
        ("at=Nirgendwo&src=position", ""),
        ("place=Hildesheim", "place=Hildesheim"),
        ("place=+Leer+(Ostfriesland)%0A", "place=Leer+%28Ostfriesland%29"),
        ("place=42&postcode=3113&postcode=O3113&place=", ""),
        ("postcode=31134&place=Hannover", "postcode=31134"),
        ("place=Peine&postcode=311345&place=1", "place=Peine"),
        // Where it is stands there already.
        ("postcode=31134&near=52.15,9.95&at=Hildesheim", "near=52.15,9.95&at=Hildesheim"),
        ("near=NaN,9", ""),
        ("near=91,9", ""),
        ("near=52.1", ""),
        ("near=-0.000001,1e1", "near=0,10"),
        ("map=11.256/52.15/9.95", "map=11.26/52.15/9.95"),
        ("map=23/52/9", ""),
        ("map=inf/52/9", ""),
        ("map=9/52", ""),
        ("member=kmn-12.b~c", "member=kmn-12.b%7Ec"),
        // No identity, but somebody followed a link to a member.
        ("member=../../x", "member=../../x"),
        ("member=%3Cscript%3E", "member=script"),
        ("member=a%20b", "member=a+b"),
        ("member=%20", ""),
        ("member=)", "member=%29"),
        ("lang=ar&page=ueber&view=map", "lang=ar&page=ueber&view=map"),
        ("page=nowhere&view=globe&lang=%22", ""),
        ("utm=a+b&q=x&fbclid=1&utm=2&bare", "q=x&utm=a+b&fbclid=1&utm=2&bare="),
        ("q=one&q=two", "q=two"),
        ("q=%00a%0Ab%7F", "q=ab"),
    ] {
        check(link, canonical);
    }
}

#[test]
fn mangled_links_are_understood() {
    let plain = "q=asyl&near=52.15,9.95&at=Hildesheim&topic=wohnen&speaks=ar&member=kmn-12&lang=ar";
    for (from, to) in [
        ("&", "&amp;"),
        ("&", "&AMP;amp;"),
        ("lang=ar", "lang=ar."),
        ("lang=ar", "lang=ar),"),
        ("lang=ar", "lang=ar%3E"),
        ("lang=ar", "lang=AR"),
        ("topic=wohnen", "TOPIC=WOHNEN"),
        ("speaks=ar", "Speaks=AR"),
        ("near=52.15,9.95", "near=52.15,9.95."),
        ("at=Hildesheim", "at=Hildesheim),"),
        ("member=kmn-12", "member=kmn-12)"),
        ("member=kmn-12", "member=%22kmn-12%22,"),
    ] {
        check(&plain.replace(from, to), plain);
    }
    for (link, canonical) in [
        ("PAGE=UEBER", "page=ueber"),
        ("postcode=31134.", "postcode=31134"),
        ("place=Leer (Ostfriesland)", "place=Leer+%28Ostfriesland%29"),
        ("place=Celle).", "place=Celle"),
        ("page=ueber.&view=Map,", "page=ueber&view=map"),
        ("q=e.V.", "q=e.V."),
        ("area=9,52,10.5,53.&map=11/52.1/9.9)", "area=9,52,10.5,53&map=11/52.1/9.9"),
        ("amp;utm=a.&Utm=B", "utm=a.&Utm=B"),
    ] {
        check(link, canonical);
    }
}

#[test]
fn a_place_is_looked_up_by_name_and_by_postcode() {
    let text = include_str!("../../../../public/gazetteer/niedersachsen.txt");
    let gazetteer = Gazetteer::parse(text, crate::text::tests::nfkd).unwrap();
    let origin = |link: &str| {
        let request = decode(link).place.unwrap();
        request.origin(&gazetteer, crate::text::tests::nfkd)
    };
    for (link, name, source) in [
        ("place=Hildesheim", "Hildesheim", OriginSource::Place),
        ("place=goettingen", "Göttingen", OriginSource::Place),
        ("place=Leer", "Leer (Ostfriesland)", OriginSource::Place),
        ("postcode=31134&place=Leer", "31134 Hildesheim", OriginSource::Postcode),
    ] {
        let found = origin(link).unwrap();
        assert_eq!((found.name.as_str(), found.source), (name, source), "{link}");
        // From then on the link says where that is.
        let state = ViewState {
            place: decode(link).place,
            query: Query { origin: Some(found.clone()), ..Query::default() },
            ..ViewState::default()
        };
        let resolved = decode(&encode(&state));
        assert_eq!((resolved.place, resolved.query.origin), (None, Some(found)), "{link}");
    }
    for nowhere in ["place=Atlantis", "postcode=00000", "place=%C3%9F"] {
        assert_eq!(origin(nowhere), None, "{nowhere}");
    }
}

#[test]
fn a_device_position_is_blurred_before_it_is_shared() {
    let point = Point::new(9.951_234, 52.150_876).unwrap();
    let origin = Origin { point, name: "Mein Standort".to_owned(), source: OriginSource::Position };
    let query = Query { origin: Some(origin), ..Query::default() };
    let link = encode(&ViewState { query, ..ViewState::default() });
    assert_eq!(link, "near=52.151,9.951&src=position");
    check("near=52.150876,9.951234&src=position&at=Zuhause", &link);
}

#[test]
fn lengths_are_bounded() {
    let long = "ä".repeat(300);
    assert_eq!(decode(&format!("q={long}")).query.text.chars().count(), MAX_TEXT);
    let many: String = (10_000..10_100).map(|n| format!("{n},")).collect();
    assert_eq!(decode(&format!("district={many}")).query.filters.districts.len(), MAX_LIST);
    // What reaches beyond the limit isn't read, what ends on it is.
    let fill = "x".repeat(MAX_BYTES - "z=&q=a".len());
    assert_eq!(decode(&format!("z={fill}&q=a")).query.text, "a");
    assert_eq!(decode(&format!("z={fill}x&q=a")).query.text, "");

    let mut worst = ViewState {
        place: None,
        query: Query {
            text: "😀".repeat(300),
            origin: Some(Origin {
                point: Point::new(-179.123_456, -89.123_456).unwrap(),
                name: "😀".repeat(300),
                source: OriginSource::Postcode,
            }),
            filters: Filters {
                kinds: Kind::ALL.iter().copied().collect(),
                topics: Topic::ALL.iter().copied().collect(),
                channels: Channel::ALL.iter().copied().collect(),
                languages: (100..200)
                    .map(|n| format!("abcdefgh-12345678-12345678-1234-{n}"))
                    .collect(),
                districts: (10_000_000..10_000_100).map(|n: u32| n.to_string()).collect(),
                open_now: true,
                wheelchair: true,
                area: Some(Bounds {
                    west: -179.123_456,
                    south: -89.123_456,
                    east: -178.123_456,
                    north: -88.123_456,
                }),
            },
            sort: Some(Sort::Nearest),
        },
        map: Some(MapView { center: Point::new(-179.123_456, -89.123_456).unwrap(), zoom: 21.987 }),
        selected: Some("~".repeat(200)),
        language: Some("abcdefgh-12345678-12345678-12345678".to_owned()),
        page: Page::About,
        pane: Pane::Map,
        embed: true,
        unknown: vec![("😀".to_owned(), "x".to_owned()); 200],
    };
    let written = encode(&worst);
    assert!(written.len() <= MAX_BYTES, "{}", written.len());
    assert_eq!(encode(&decode(&written)), written);
    let mut seen = written;
    // An origin by its name alone, which stands beside none.
    worst.query.origin = None;
    for place in [PlaceRequest::Name("😀ä".repeat(300)), PlaceRequest::Postcode("31134".into())]
    {
        worst.place = Some(place);
        let written = encode(&worst);
        assert!(written.len() <= MAX_BYTES, "{}", written.len());
        assert_eq!(encode(&decode(&written)), written);
        seen = format!("{seen}&{written}");
    }
    assert!(
        Param::ALL
            .iter()
            .all(|param| format!("&{seen}").contains(&format!("&{}=", param.as_str())))
    );
}

#[test]
fn what_breaks_a_rule_is_not_written() {
    let mut state = ViewState { selected: Some(" \n".to_owned()), ..ViewState::default() };
    state.language = Some("de,en".to_owned());
    state.query.filters.languages.insert("ar,fa".to_owned());
    state.query.filters.districts.insert("Hildesheim".to_owned());
    state.map = Some(MapView { center: Point { lon: 9.0, lat: 52.0 }, zoom: f64::NAN });
    let nowhere = Point { lon: 200.0, lat: f64::NAN };
    let source = OriginSource::Place;
    state.place = Some(PlaceRequest::Postcode("3113".to_owned()));
    state.query.origin = Some(Origin { point: nowhere, name: "Nirgendwo".to_owned(), source });
    state.query.filters.area = Some(Bounds { west: 9.0, south: 52.0, east: 9.0, north: f64::NAN });
    state.unknown = vec![("q".to_owned(), "smuggled".to_owned()), (String::new(), "x".to_owned())];
    assert_eq!(encode(&state), "");
}

proptest! {
    #[test]
    fn any_state_survives(state in state()) {
        prop_assert_eq!(decode(&encode(&state)), state);
    }

    #[test]
    fn any_string_is_harmless(link in ".{0,300}") {
        stable(&link)?;
    }

    #[test]
    fn anything_in_a_known_parameter_is_harmless(
        pairs in prop::collection::vec((prop::sample::select(Param::ALL), "[ -~äß😀%+&,/]{0,30}"), 0..12),
    ) {
        let link: String = pairs.iter().map(|(param, text)| format!("{}={text}&", param.as_str())).collect();
        stable(&link)?;
    }
}

fn stable(link: &str) -> Result<(), TestCaseError> {
    let state = decode(link);
    let written = encode(&state);
    prop_assert!(written.len() <= MAX_BYTES);
    prop_assert_eq!(&decode(&written), &state);
    prop_assert_eq!(encode(&decode(&written)), written);
    Ok(())
}

/// Any state that keeps the rules.
fn state() -> impl Strategy<Value = ViewState> {
    let flags = any::<(bool, bool, bool, bool, bool)>();
    let map = (point(100_000), 0..=2200_u32)
        .prop_map(|(center, zoom)| MapView { center, zoom: f64::from(zoom) / 100.0 });
    let unknown = prop::collection::vec(("[a-z ä]{1,6}_", "\\PC{0,8}"), 0..4);
    let tag = "[a-z]{2,3}(-[A-Z]{2})?";
    let some = prop::option::of::<&str>;
    let place = prop_oneof![
        "[A-Za-zäöüß][ -~äöüß]{0,20}[a-zäöüß]".prop_map(PlaceRequest::Name),
        "[0-9]{5}".prop_map(PlaceRequest::Postcode),
    ];
    let place = prop::option::of(place);
    (
        query(),
        place,
        prop::option::of(map),
        some("[A-Za-z0-9._~-]{1,20}"),
        some(tag),
        flags,
        unknown,
    )
        .prop_map(|(mut query, place, map, selected, language, flags, unknown)| {
            let place = place.filter(|_| query.origin.is_none());
            query.filters.open_now = flags.0;
            query.filters.wheelchair = flags.1;
            let page = if flags.2 { Page::About } else { Page::Directory };
            let pane = if flags.3 { Pane::Map } else { Pane::List };
            ViewState { query, place, map, selected, language, page, pane, embed: flags.4, unknown }
        })
}

fn query() -> impl Strategy<Value = Query> {
    let origin = prop_oneof![
        (
            point(100_000),
            "(\\PC{0,19}[A-Za-z0-9äöüß])?",
            prop::sample::select(&[OriginSource::Place, OriginSource::Postcode])
        )
            .prop_map(|(point, name, source)| Origin { point, name, source }),
        point(1000).prop_map(|point| Origin {
            point,
            name: String::new(),
            source: OriginSource::Position
        }),
    ];
    let filters = (
        prop::collection::btree_set(prop::sample::select(Kind::ALL), 0..4),
        prop::collection::btree_set(prop::sample::select(Topic::ALL), 0..4),
        prop::collection::btree_set("[a-z]{2,3}", 0..4),
        prop::collection::btree_set(prop::sample::select(Channel::ALL), 0..3),
        prop::collection::btree_set("03[0-9]{3}", 0..4),
        prop::option::of(area()),
    )
        .prop_map(|(kinds, topics, languages, channels, districts, area)| Filters {
            kinds: kinds.into_iter().collect(),
            topics: topics.into_iter().collect(),
            languages: languages.into_iter().collect(),
            channels: channels.into_iter().collect(),
            districts: districts.into_iter().collect(),
            area,
            ..Filters::default()
        });
    let sort = prop::option::of(prop::sample::select(Sort::ALL));
    ("\\PC{0,40}", prop::option::of(origin), filters, sort)
        .prop_map(|(text, origin, filters, sort)| Query { text, origin, filters, sort })
}

/// A box on a grid of ten-thousandths of a degree, that holds something.
fn area() -> impl Strategy<Value = Bounds> {
    (point(10_000), point(10_000))
        .prop_filter("has no extent", |(a, b)| a.lon != b.lon && a.lat != b.lat)
        .prop_filter_map("holds nothing", |(a, b)| Bounds::around([a, b]))
}

/// A point on a grid of so many parts of a degree.
fn point(parts: i32) -> impl Strategy<Value = Point> {
    (-180 * parts..=180 * parts, -90 * parts..=90 * parts).prop_map(move |(lon, lat)| Point {
        lon: f64::from(lon) / f64::from(parts),
        lat: f64::from(lat) / f64::from(parts),
    })
}

#[test]
fn a_page_says_whose_it_is() {
    for (path, member) in [
        ("/stelle/mbe-celle.html", Some(("mbe-celle", "de"))),
        ("/finder/stelle/mbe-celle.fa-AF.html", Some(("mbe-celle", "fa-AF"))),
        ("/stelle/a.b.html", Some(("a.b", "de"))),
        ("/stelle/a%20b.html", None),
        ("/stelle/.html", None),
        ("/kreis/03254.html", None),
        ("/liste.ar.html", None),
        ("/", None),
    ] {
        let found = member_of_page(path);
        let found = found.as_ref().map(|(id, locale)| (id.as_str(), locale.tag));
        assert_eq!(found, member, "{path}");
    }
}

#[test]
fn the_language_alone_asks_for_nothing() {
    let asking = asking();
    assert!(asking.contains(&"q") && asking.contains(&"member") && asking.contains(&"view"));
    assert!(!asking.contains(&"lang") && !asking.contains(&"map") && !asking.contains(&"embed"));
}
