use super::*;
use js_sys::{Array, Promise, eval};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn feed(body: &str) -> Stored {
    let etag = Some("\"e\"".to_owned());
    Stored { url: "u".into(), etag, checked: 1, keys: String::new(), body: body.into() }
}

fn large(first: char) -> String {
    format!("{first}{}", "ä".repeat(LOCAL_LIMIT / 2))
}

async fn all_bytes() -> Vec<String> {
    let names = eval(
        "caches.open('kmn-data').then(c => c.keys())
            .then(all => all.map(r => decodeURIComponent(new URL(r.url).pathname.split('/').pop())))",
    );
    let names = JsFuture::from(Promise::from(names.unwrap())).await.unwrap();
    Array::from(&names).iter().filter_map(|name| name.as_string()).collect()
}

async fn clear_all() {
    clear();
    sweep("").await;
}

#[wasm_bindgen_test]
async fn a_small_feed_is_read_at_once() {
    clear_all().await;
    assert_eq!(super::feed(), Found::Nothing);
    let small = feed("{\"ä\": \"\\\"\"}");
    assert_eq!(keep_feed(small.clone()).await, StorageTier::Local);
    assert_eq!(super::feed(), Found::Feed(small));
    // Cleared while open.
    clear();
    assert_eq!(super::feed(), Found::Nothing);
    assert_eq!(get(Key::Feed), None);
}

#[wasm_bindgen_test]
async fn a_large_feed_goes_to_the_second_tier_and_the_old_one_goes_last() {
    clear_all().await;
    let first = Stored { checked: 1, ..feed(&large('1')) };
    assert_eq!(keep_feed(first.clone()).await, StorageTier::Cache);
    let Found::Feed(head) = super::feed() else { panic!("no head") };
    assert_eq!((head.keys.as_str(), head.body.as_str()), (" #1", ""));
    assert_eq!(bytes("#1").await, Some(first.body.clone().into_bytes()));

    // A tab that dies after the new bytes and before the new head leaves the old feed whole.
    assert_eq!(keep_bytes("#2", large('2').as_bytes()).await, StorageTier::Cache);
    let Found::Feed(head) = super::feed() else { panic!("no head") };
    assert_eq!(bytes(head.keys.trim()).await, Some(first.body.into_bytes()));

    // The next feed that is kept takes its place, and what died halfway goes with the old.
    let third = Stored { checked: 3, ..feed(&large('3')) };
    assert_eq!(keep_feed(third).await, StorageTier::Cache);
    assert_eq!(all_bytes().await, ["#3"]);
    clear_all().await;
}

#[wasm_bindgen_test]
async fn parts_lie_one_by_one() {
    clear_all().await;
    for key in ["1@a", "W/\"2\"@../b?c=d", "old@a"] {
        assert_eq!(keep_bytes(key, key.as_bytes()).await, StorageTier::Cache);
    }
    let keys = " 1@a W/\"2\"@../b?c=d";
    let index = Stored { keys: keys.to_owned(), ..feed("{\"parts\":[]}") };
    assert_eq!(keep_feed(index.clone()).await, StorageTier::Local);
    assert_eq!(super::feed(), Found::Feed(index));
    for key in keys.split_whitespace() {
        assert_eq!(bytes(key).await, Some(key.as_bytes().to_vec()));
    }
    assert_eq!(bytes("old@a").await, None);
    clear_all().await;
}

#[wasm_bindgen_test]
async fn another_versions_leftovers_go() {
    clear_all().await;
    let storage = local().unwrap();
    storage.set_item("kmn-feed/0", "old").unwrap();
    storage.set_item("kmn-feed/7", "newer").unwrap();
    storage.set_item("other-feed/1", "not ours").unwrap();
    assert_eq!(keep_bytes("unknown", b"x").await, StorageTier::Cache);
    assert_eq!(keep_feed(feed("{}")).await, StorageTier::Local);
    assert_eq!(storage.get_item("kmn-feed/0").unwrap(), None);
    assert_eq!(storage.get_item("kmn-feed/7").unwrap(), None);
    assert_eq!(storage.get_item("other-feed/1").unwrap().as_deref(), Some("not ours"));
    assert_eq!(all_bytes().await, [""; 0]);
    storage.remove_item("other-feed/1").unwrap();
    clear_all().await;
}

#[wasm_bindgen_test]
fn broken_bytes_are_told_from_none() {
    for text in ["{\"url\":", "u\ne\nno number\nbody", "u\ne\n1\n", "", "\n\n\n"] {
        assert_eq!(set(Key::Feed, text), StorageTier::Local);
        assert_eq!(super::feed(), Found::Broken, "{text:?}");
    }
    clear();
}

#[wasm_bindgen_test]
async fn full_storage_keeps_what_it_has() {
    clear_all().await;
    let old = feed("{\"old\":1}");
    assert_eq!(keep_feed(old.clone()).await, StorageTier::Local);
    // The browser's own limit, reached with somebody else's bytes.
    eval(
        "for (let n = 1 << 22; n > 0; n >>= 1)
            for (;;) try { localStorage['filler-' + n + Math.random()] = 'x'.repeat(n) } catch { break }",
    )
    .unwrap();
    // No room in the second tier either: the browser says so when bytes are put there.
    eval(
        "Cache.prototype.kmn = Cache.prototype.put;
        Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'))",
    )
    .unwrap();
    assert_eq!(keep_feed(feed(&"n".repeat(100_000))).await, StorageTier::Full);
    assert_eq!(super::feed(), Found::Feed(old));
    eval("for (const k of Object.keys(localStorage)) if (k.startsWith('filler-')) delete localStorage[k]")
        .unwrap();
    assert_eq!(keep_feed(feed(&large('n'))).await, StorageTier::Full);
    eval("Cache.prototype.put = Cache.prototype.kmn").unwrap();
    let Found::Feed(still) = super::feed() else { panic!("gone") };
    assert_eq!(still.body, "{\"old\":1}");
    clear_all().await;
}

#[wasm_bindgen_test]
async fn blocked_storage_is_no_panic() {
    clear_all().await;
    // As in a third-party frame: the very access throws.
    let block = "window.kmnNAME = Object.getOwnPropertyDescriptor(window, 'NAME');
        Object.defineProperty(window, 'NAME', {
            configurable: true, get() { throw new DOMException('', 'SecurityError') }
        })";
    for name in ["localStorage", "caches"] {
        eval(&block.replace("NAME", name)).unwrap();
    }
    assert_eq!(super::feed(), Found::Blocked);
    assert_eq!(keep_feed(feed("{}")).await, StorageTier::Blocked);
    assert_eq!(keep_feed(feed(&large('n'))).await, StorageTier::Blocked);
    assert_eq!(bytes("#1").await, None);
    assert_eq!(set(Key::Preferences, "x"), StorageTier::Blocked);
    assert_eq!(get(Key::Preferences), None);
    clear();
    for name in ["localStorage", "caches"] {
        let restore = "Object.defineProperty(window, 'NAME', window.kmnNAME)";
        eval(&restore.replace("NAME", name)).unwrap();
    }
    assert_eq!(super::feed(), Found::Nothing);
}

#[wasm_bindgen_test]
async fn all_of_ours_is_deleted_and_nothing_else() {
    clear_all().await;
    let others = "['kmn-feed/0', 'kmn-preferences/99', 'kmn', 'other'].forEach(key =>
        localStorage.setItem(key, 'x'))";
    eval(others).unwrap();
    set(Key::SavedOffices, "a");
    clear();
    let left = eval("Object.keys(localStorage).filter(key => key != '').sort().join(' ')").unwrap();
    assert_eq!(left.as_string().as_deref(), Some("kmn other"));
    eval("localStorage.clear()").unwrap();
}

#[wasm_bindgen_test]
async fn a_full_first_tier_gives_way_to_the_second() {
    clear_all().await;
    let fill = "for (let piece = 'x'.repeat(1 << 20), n = 0; piece.length >= 1024; ) {
            try { localStorage.setItem(`other-${n++}`, piece); }
            catch { piece = piece.slice(0, piece.length >> 1); }
        }";
    eval(fill).unwrap();
    let small = feed(&"ä".repeat(10_000));
    assert_eq!(keep_feed(small.clone()).await, StorageTier::Cache);
    let Found::Feed(head) = super::feed() else { panic!("no head") };
    assert_eq!(bytes(head.keys.trim()).await, Some(small.body.into_bytes()));
    eval("localStorage.clear()").unwrap();
    clear_all().await;
}
