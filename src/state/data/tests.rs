//! A feed in parts on its way in, in a real browser with its real storage; only the server is a piece of
//! script, which notes what it is asked for.

use super::*;
use directory::feed::{FeedMeta, Group, Split, write_parts};
use directory::synth;
use leptos::prelude::Owner;
use wasm_bindgen_test::wasm_bindgen_test;

/// What the server has: each address, relative to the page, and its text; no text is a 500.
fn serve(files: &[(String, String)]) {
    let table = files.iter().fold(
        String::from("window.kmnFiles = {}; window.kmnAsked = [];"),
        |all, (url, text)| {
            // Rust's own quoting is JavaScript's, for what these feeds hold.
            [all.as_str(), &format!("kmnFiles[new URL({url:?}, document.baseURI)] = {text:?};")]
                .concat()
        },
    );
    let script = "window.kmnTrue ??= fetch;
    window.fetch = async request => {
        kmnAsked.push(request.url.split('/').pop());
        const text = kmnFiles[request.url];
        return new Response(text ?? '', { status: text ? 200 : 500 });
    }";
    js_sys::eval(&[&table, script].concat()).unwrap();
}

fn asked() -> String {
    js_sys::eval("kmnAsked.splice(0).join(' ')").unwrap().as_string().unwrap()
}

/// Three parts of three members each; those of the second are others for another seed.
fn split(seed: u64) -> Split {
    let (old, new) = (synth::members(9, 1), synth::members(9, seed));
    let group = |n: usize, members: &[directory::member::Member]| Group {
        name: n.to_string(),
        district: Some(format!("0325{n}")),
        members: members[3 * n..3 * n + 3].to_vec(),
    };
    let groups = [group(0, &old), group(1, &new), group(2, &old)];
    write_parts(&FeedMeta::default(), "p", &groups).unwrap()
}

async fn take_in(districts: &[&str], held: &str, network: bool, index: &str) -> (usize, Intake) {
    let owner = Owner::new();
    let session = SyncSession {
        districts: districts.iter().map(|ags| (*ags).to_owned()).collect(),
        ..SyncSession::default()
    };
    let data = owner.with(|| Data::new(session));
    let mut intake = Intake::new(data, held.to_owned(), network);
    intake.feed(index.as_bytes().to_vec()).await.unwrap();
    // Its signals are asked while it works.
    drop(owner);
    (intake.parser.len(), intake)
}

#[wasm_bindgen_test]
async fn only_what_changed_is_fetched_and_what_fails_stays() {
    let (first, second) = (split(1), split(2));
    serve(&first.parts);
    let (members, intake) = take_in(&[], "", true, &first.index).await;
    assert_eq!((members, asked().as_str()), (9, "0.geojson 1.geojson 2.geojson"));
    assert!(intake.missing.is_none());
    let held = intake.keys;
    assert_eq!(held.split_whitespace().count(), 3);

    // From storage alone, as at the next start without a connection.
    let (members, _) = take_in(&[], &held, false, &first.index).await;
    assert_eq!((members, asked().as_str()), (9, ""));

    // One part has changed, and can't be had: its old bytes stay, and it is said.
    serve(&[]);
    let (members, intake) = take_in(&[], &held, true, &second.index).await;
    assert_eq!((members, asked().as_str()), (9, "1.geojson"));
    assert_eq!(intake.missing.map(|failure| failure.reason), Some(Reason::Server(500)));
    assert_eq!(intake.keys, held);

    // Now it can.
    serve(&second.parts);
    let (members, intake) = take_in(&[], &held, true, &second.index).await;
    assert_eq!((members, asked().as_str()), (9, "1.geojson"));
    assert!(intake.missing.is_none());
    assert_ne!(intake.keys, held);

    // A page for one district fetches its own part, and leaves the keys of the others alone.
    let (members, intake) = take_in(&["03252"], &held, true, &second.index).await;
    assert_eq!((members, asked().as_str()), (3, ""));
    assert_eq!(intake.keys, held);
    let (members, _) = take_in(&["03252"], "", true, &second.index).await;
    assert_eq!((members, asked().as_str()), (3, "2.geojson"));

    // A part that was cleared from storage is fetched again.
    let cleared = held.replace("p/2.geojson", "p/9.geojson");
    let (members, _) = take_in(&[], &cleared, true, &first.index).await;
    assert_eq!((members, asked().as_str()), (9, "2.geojson"));
    // The other tests of this page ask the real network.
    js_sys::eval("window.fetch = kmnTrue").unwrap();
}
