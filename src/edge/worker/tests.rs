use super::update::{ends_with_hash, is_kept};
use super::*;
use gloo_timers::future::TimeoutFuture;
use js_sys::eval;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn only_names_with_a_hash_are_kept_for_ever() {
    for (stem, expected) in [
        ("niedersachsen-0123abcd", true),
        ("a-b-0123456789abcdef", true),
        ("niedersachsen-0123abc", false),
        ("niedersachsen-0123456789abcdef0", false),
        ("niedersachsen-0123ABCD", false),
        ("niedersachsen", false),
        ("-01234567", false),
    ] {
        assert_eq!(ends_with_hash(stem), expected, "{stem}");
    }
    for (path, expected) in [
        ("locales/ar-0123abcd.txt", true),
        ("map/engine-0123abcd.js", true),
        ("x/map/engine-0123abcd.js", true),
        ("map/x/engine-0123abcd.js", false),
        ("map/engine.js", false),
        ("map/engine-0123abcd.", false),
        ("basemap/a-0123abcd.pmtiles", false),
        ("map-0123abcd.js", false),
    ] {
        assert_eq!(is_kept(path), expected, "{path}");
    }
}

/// Waits until something is so, as long as a slow machine may need.
async fn until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..200 {
        if is_so() {
            return;
        }
        TimeoutFuture::new(20).await;
    }
    panic!("{what} did not come");
}

/// The archive of these tests.
const ARCHIVE: &str = "basemap/test-0123abcd.pmtiles";

/// Has the network answer with this piece of script.
fn serve(response: &str) {
    let script = "window.kmnTrue ??= fetch; window.fetch = async (request, options) => {
        const method = options?.method ?? request.method; RESPONSE }";
    eval(&script.replace("RESPONSE", response)).unwrap();
}

async fn empty_map_cache() {
    delete_map(ARCHIVE);
    until("an empty cache", || MapState::now() != MapState::Saved).await;
    // What is measured last is what lies there.
    TimeoutFuture::new(100).await;
}

#[wasm_bindgen_test]
async fn the_offline_map_is_saved_and_given_up_again() {
    let told = Rc::new(Cell::new(0));
    let count = told.clone();
    listen(move || count.set(count.get() + 1));
    serve(
        "return new Response(method == 'HEAD' ? null : 'PMTiles and more',
        { headers: { 'content-length': '16' } })",
    );
    empty_map_cache().await;
    assert_eq!((MapState::now(), metric(Metric::MapSize)), (MapState::Unsaved, 16.0));

    save_map(ARCHIVE);
    assert_eq!(MapState::now(), MapState::Saving);
    until("the map", || MapState::now() == MapState::Saved).await;
    assert_eq!((metric(Metric::Received), metric(Metric::SavedMap)), (16.0, 16.0));
    assert!(told.get() > 3, "told {} times", told.get());

    delete_map(ARCHIVE);
    until("room", || MapState::now() == MapState::Unsaved).await;
    assert_eq!(metric(Metric::SavedMap), 0.0);

    // Stopped while it comes: what has come is thrown away.
    serve(
        "return new Response(new ReadableStream({ start(c) {
            c.enqueue(new TextEncoder().encode('PMTiles'));
            request.signal.onabort = () => c.error(new DOMException('', 'AbortError'));
        } }), { headers: { 'content-length': '16' } })",
    );
    save_map(ARCHIVE);
    until("a beginning", || metric(Metric::Received) == 7.0).await;
    stop_saving();
    until("an end", || MapState::now() == MapState::Unsaved).await;

    for (response, expected) in [
        // A captive portal, a line that breaks, a status, a network that is gone, a disk too small.
        ("return new Response('<html>')", MapState::Failed),
        (
            "return new Response('PMTiles', { headers: { 'content-length': '99' } })",
            MapState::Failed,
        ),
        ("return new Response('PMTiles', { status: 404 })", MapState::Failed),
        ("throw new TypeError('gone')", MapState::Failed),
        (
            "return new Response('PMTiles', { headers: { 'content-length': '9000000000000000' } })",
            MapState::NoRoom,
        ),
    ] {
        serve(response);
        save_map(ARCHIVE);
        until(response, || MapState::now() == expected).await;
    }
    eval("window.fetch = kmnTrue").unwrap();
    empty_map_cache().await;
}

#[wasm_bindgen_test]
async fn what_lies_here_is_counted_by_sorts() {
    serve("return new Response(null, { status: 404 })");
    // Other tests of this page leave theirs.
    clear_all().await;
    let fill = "(async () => {
        localStorage['kmn-preferences/1'] = 'dark de';
        localStorage['kmn-favourites/1'] = 'ä\\tb\\n';
        localStorage['kmn-other/1'] = '12345';
        localStorage['other'] = 'not ours';
        const path = new URL('./', document.baseURI).pathname;
        for (const [cache, file, size] of [
            [`kmn-shell-${path}@b`, 'app.js', 10], [`kmn-map-${path}`, 'a.pmtiles?1', 20],
            [`kmn-map-${path}`, 'a-00000000.pmtiles', 30], ['kmn-data', 'x', 40], ['other', 'y', 50],
        ]) await (await caches.open(cache)).put(file, new Response('x'.repeat(size)));
    })()";
    js::settled::<JsValue>(eval(fill).unwrap().into()).await;
    measure_storage("");
    until("a count", || metric(Metric::Shell) == 10.0).await;
    assert_eq!(MapState::now(), MapState::Cannot, "an archive without a name");
    for (sort, expected) in [
        (Metric::Preferences, 7.0),
        (Metric::SavedOffices, 4.0),
        (Metric::Feed, 45.0),
        (Metric::SeenTiles, 20.0),
        (Metric::SavedMap, 30.0),
    ] {
        assert_eq!(metric(sort), expected, "{sort:?}");
    }
    clear_all().await;
    eval("window.fetch = kmnTrue").unwrap();
}

async fn clear_all() {
    let clear = "(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
        localStorage.clear() })()";
    js::settled::<JsValue>(eval(clear).unwrap().into()).await;
}
