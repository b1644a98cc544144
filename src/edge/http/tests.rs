use super::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_body_is_counted_while_it_comes() {
    // `data:` answers like a server: 100 bytes.
    let url = ["data:text/plain,", &"a".repeat(100)].concat();
    assert_eq!(get(&url, 100, false).await.map(|reply| reply.bytes), Ok(vec![b'a'; 100]));
    assert_eq!(get(&url, 99, true).await, Err(HttpError::TooLarge));
    assert_eq!(get("http://127.0.0.1:9/", 9, false).await, Err(HttpError::Unreachable));
    assert_eq!(get("http://[", 9, false).await, Err(HttpError::Unreachable));
}

/// What comes of a request whose answer is this piece of script. The other tests of this page ask the
/// real network.
async fn answered(response: &str) -> Result<Reply, HttpError> {
    let eval = |script: &str| js_sys::eval(script).unwrap();
    eval("window.kmnFetch = fetch");
    eval(&["window.fetch = async (request) => ", response].concat());
    let answer = get("/", 10_000, false).await;
    eval("window.fetch = kmnFetch");
    answer
}

#[wasm_bindgen_test]
async fn a_body_ends_at_the_limit_or_breaks_off() {
    let stream = |pull| format!("new Response(new ReadableStream({{ pull(c) {{ {pull} }} }}))");
    // One that never ends: only counting while reading comes back from it.
    let endless = stream("c.enqueue(new Uint8Array(1000));");
    assert_eq!(answered(&endless).await, Err(HttpError::TooLarge));
    let broken = stream("c.error(new Error('gone'));");
    assert_eq!(answered(&broken).await, Err(HttpError::CutOff));
    let said = "new Response('x', { headers: { 'content-length': '10001' } })";
    assert_eq!(answered(said).await, Err(HttpError::TooLarge));
    let refused = "{ throw new TypeError('refused') }";
    assert_eq!(answered(refused).await, Err(HttpError::Unreachable));
    let none = "new Response(null)";
    assert_eq!(answered(none).await, Err(HttpError::CutOff));
}

#[wasm_bindgen_test]
async fn pieces_are_one_body_with_its_tag() {
    let pieces = "new Response(new ReadableStream({ start(c) {
            for (const piece of [[1, 2], [], [3], [4, 5, 6]]) c.enqueue(new Uint8Array(piece));
            c.close();
        } }), { headers: { etag: '\"a\"', 'content-length': '2' } })";
    let reply = Reply { bytes: vec![1, 2, 3, 4, 5, 6], etag: Some("\"a\"".into()) };
    assert_eq!(answered(pieces).await, Ok(reply));
}

#[wasm_bindgen_test]
async fn a_status_that_is_no_success_says_when_to_ask_again() {
    let busy = "new Response('', { status: 503, headers: { 'retry-after': '7' } })";
    let expected = HttpError::Status { status: 503, retry_after: Some(7) };
    assert_eq!(answered(busy).await, Err(expected));
    let missing = HttpError::Status { status: 404, retry_after: None };
    assert_eq!(answered("new Response('x', { status: 404 })").await, Err(missing));
}

#[wasm_bindgen_test]
async fn time_runs_out_before_the_first_byte_and_between_two() {
    // Time is told by the page's timers: here all of them are over at once.
    let eval = |script: &str| js_sys::eval(script).unwrap();
    eval("window.kmnTimeout = setTimeout; window.setTimeout = (f, ms) => kmnTimeout(f, 0)");
    let silent = "new Promise((_, refuse) => request.signal.onabort = () =>
        refuse(new DOMException('', 'AbortError')))";
    assert_eq!(answered(silent).await, Err(HttpError::Slow));
    let stuck = "new Response(new ReadableStream({ start(c) {
            c.enqueue(new Uint8Array(9));
            request.signal.onabort = () => c.error(new DOMException('', 'AbortError'));
        } }))";
    assert_eq!(answered(stuck).await, Err(HttpError::Slow));
    eval("window.setTimeout = kmnTimeout");
}

#[wasm_bindgen_test]
async fn a_request_that_has_ended_is_given_up() {
    let noted = "(window.kmnSignal = request.signal, new Response('abc'))";
    assert!(answered(noted).await.is_ok());
    let given_up = js_sys::eval("kmnSignal.aborted").unwrap();
    assert_eq!(given_up.as_bool(), Some(true));
}

#[wasm_bindgen_test]
fn parts_lie_beside_the_feed_or_the_page() {
    let feed = "https://data.example/a/members.geojson";
    for (url, whole) in [
        ("parts/1.geojson", Some("https://data.example/a/parts/1.geojson")),
        ("../1", Some("https://data.example/1")),
        ("/1?a=b", Some("https://data.example/1?a=b")),
        ("https://evil.example/1", None),
        ("//evil.example/1", None),
        ("http://data.example/1", None),
        ("javascript:alert(1)", None),
        ("data:,1", None),
        ("http://[", None),
    ] {
        assert_eq!(resolve(url, feed).as_deref(), whole, "{url}");
    }
    let beside_the_page = resolve("/1", "members.geojson");
    assert!(beside_the_page.is_some_and(|whole| whole.ends_with("/1")));
}
