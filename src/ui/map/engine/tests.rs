use super::*;
use std::cell::RefCell;
use wasm_bindgen_test::wasm_bindgen_test;

/// An engine that notes what it is given, and tells what a test has it tell.
const FAKE: &str = "window.kmnCalls = [];
    (element, options) => {
        window.kmnOptions = options;
        kmnCalls.push(['create', element.id, JSON.stringify(options)]);
        return new Proxy({}, { get: (_, name) => name == 'resize' ? () => { throw new Error('x') }
            : (...given) => void kmnCalls.push([name, JSON.stringify(given.map(g =>
                ArrayBuffer.isView(g) ? [...g] : g))]) });
    }";

fn options() -> Options {
    Options {
        basemap: vec!["a.pmtiles".into(), "b.pmtiles".into()],
        bounds: Bounds { west: 1.0, south: 2.0, east: 3.0, north: 4.0 },
        view: Point::new(9.5, 52.0).map(|at| (at, 8.0)),
        labels: labels(),
        cooperative: true,
    }
}

fn labels() -> Labels {
    Labels {
        texts: vec![("map", "Karte".into()), ("dir", "ltr".into())],
        kinds: vec![("jmd", "Jugend".into())],
        districts: vec![("03251", "Diepholz".into())],
    }
}

/// What was noted since the last look.
fn calls() -> String {
    let calls = js_sys::eval("kmnCalls.splice(0).map(call => call.join(' ')).join('\\n')");
    calls.unwrap().as_string().unwrap()
}

/// Puts the place of a map into the document.
fn place_map() -> web_sys::Element {
    let element = document().create_element("div").unwrap();
    element.set_id("kmn-test-map");
    document().body().unwrap().append_child(&element).unwrap();
    element
}

#[wasm_bindgen_test]
fn the_engine_is_given_what_its_types_say_and_tells_events() {
    let element = place_map();
    let create: Function = js_sys::eval(FAKE).unwrap().unchecked_into();
    let told = Rc::new(RefCell::new(Vec::new()));
    let events = told.clone();
    let tell = move |event| events.borrow_mut().push(event);
    let engine = Engine::start(&create, "kmn-test-map", &options(), tell).unwrap();
    let words =
        r#"{"kinds":{"jmd":"Jugend"},"districts":{"03251":"Diepholz"},"map":"Karte","dir":"ltr"}"#;
    let given = r#"{"basemap":["a.pmtiles","b.pmtiles"],"bounds":[1,2,3,4],"view":{"lon":9.5,"lat":52,"zoom":8},"labels":WORDS,"cooperative":true}"#;
    assert_eq!(calls(), ["create kmn-test-map ", &given.replace("WORDS", words)].concat());

    let at = Point::new(9.0, 52.0).unwrap();
    let marker = |key: &str| Shown {
        key: key.into(),
        kind: "jmd",
        label: "L".into(),
        at,
        count: 2,
        uncertain: 50.0,
    };
    engine.set_members(&[marker("a"), marker("b")]);
    engine.set_labels(&labels());
    engine.set_position(Some((at, 30.0)));
    engine.set_position(None);
    engine.set_origin(Some(at));
    engine.set_selected(Some("a"));
    engine.set_hovered(None);
    engine.open(options().bounds);
    engine.move_to(at, 12.0);
    engine.set_palette();
    // What throws is told to developers, and changes nothing.
    engine.resize();
    drop(engine);
    let expected = [
        &[
            "setMembers [\"a\\u001fjmd\\u001fL\\u001eb\\u001fjmd\\u001fL\",",
            "[9,52,2,50,9,52,2,50]]",
        ]
        .concat(),
        &format!("setLabels [{words}]"),
        r#"setPosition [{"lon":9,"lat":52,"accuracy":30}]"#,
        "setPosition [null]",
        r#"setOrigin [{"lon":9,"lat":52}]"#,
        r#"setSelected ["a"]"#,
        "setHovered [null]",
        "open [[1,2,3,4]]",
        "moveTo [9,52,12]",
        "setPalette []",
        "destroy []",
    ];
    assert_eq!(calls(), expected.join("\n"));

    js_sys::eval(
        "kmnOptions.onMove(9, 52, 8, [1, 2, 3, 4], true);
        kmnOptions.onMove(900, 52, 8, [1, 2, 3, 4], true);
        kmnOptions.onPick('member', 'a'); kmnOptions.onPick('ground', '', true);
        kmnOptions.onPick('district', '03251'); kmnOptions.onSearch(1, 2, 3, 4);
        kmnOptions.onLocate(); kmnOptions.onSave();
        kmnOptions.onHover('a'); kmnOptions.onHover(null)",
    )
    .unwrap();
    let view = options().bounds;
    let picked = |key: &str, by_key| Event::Picked { key: key.into(), by_key };
    let expected = [
        Event::Moved { center: at, zoom: 8.0, view, by_hand: true },
        picked("a", false),
        picked("", true),
        Event::District("03251".into()),
        Event::Searched(view),
        Event::Locate,
        Event::Save,
        Event::Hovered(Some("a".into())),
        Event::Hovered(None),
    ];
    assert_eq!(*told.borrow(), expected);
    element.remove();
}

#[wasm_bindgen_test]
fn an_engine_that_does_not_start_is_none() {
    let element = place_map();
    let broken: Function = js_sys::eval("() => { throw new Error('no canvas') }").unwrap().into();
    assert!(Engine::start(&broken, "kmn-test-map", &options(), |_| {}).is_none());
    element.remove();
    assert!(Engine::start(&broken, "kmn-test-map", &options(), |_| {}).is_none());
}
