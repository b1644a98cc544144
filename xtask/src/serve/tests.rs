mod wrong;

use super::*;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

const JS: &str = "/app-0123456789abcdef.js";
const FEED: &str = "/data/members.geojson";

fn site() -> tempfile::TempDir {
    let dist = tempfile::tempdir().unwrap();
    for folder in ["data", "basemap", "sub"] {
        std::fs::create_dir(dist.path().join(folder)).unwrap();
    }
    for (path, content) in [
        ("index.html", "<title>page</title>"),
        ("app-0123456789abcdef.js", "plain script"),
        ("app-0123456789abcdef.js.br", "brotli twin"),
        ("app-0123456789abcdef.js.gz", "gzip twin!"),
        ("app-0123456789abcdef_bg.wasm", "wasm"),
        ("data/members.geojson", "{}"),
        ("basemap/n.pmtiles", "0123456789"),
        ("site.webmanifest", "{}"),
        ("embed.js", "element"),
        ("embed-1.js", "element"),
        ("oembed.json", "{}"),
        (
            "headers.json",
            r#"{"X-Content-Type-Options":"nosniff","Content-Security-Policy":"default-src 'self'"}"#,
        ),
    ] {
        std::fs::write(dist.path().join(path), content).unwrap();
    }
    dist
}

fn start(dist: &Path, port: u16) -> Server {
    Server::start(ServeOptions { dist: dist.to_owned(), host: "127.0.0.1".into(), port }).unwrap()
}

#[derive(Debug)]
struct Got {
    status: u16,
    headers: ureq::http::HeaderMap,
    body: String,
}

impl Got {
    fn get(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

fn get(server: &Server, path: &str, headers: &[(&str, &str)]) -> Result<Got, ureq::Error> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .accept_encoding("")
        .build()
        .into();
    let mut request = agent.get(format!("{}{}", server.url(), &path[1..]));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut response = request.call()?;
    let body = response.body_mut().read_to_string()?;
    Ok(Got { status: response.status().as_u16(), headers: response.headers().clone(), body })
}

#[test]
fn answers() {
    let dist = site();
    let server = start(dist.path(), 0);
    let check =
        |path: &str, sent: &[(&str, &str)], status: u16, body: &str, expected: &[(&str, &str)]| {
            let answer = get(&server, path, sent).unwrap();
            assert_eq!((answer.status, answer.body.as_str()), (status, body), "{path} {sent:?}");
            for (name, value) in expected {
                assert_eq!(answer.get(name), *value, "{path} {sent:?}: {name}");
            }
        };
    let page = "<title>page</title>";
    check("/", &[], 200, page, &[("content-type", "text/html"), ("cache-control", "no-cache")]);
    check("/?q=31134&lang=ar", &[], 200, page, &[]);
    check(
        "/index.html",
        &[],
        200,
        page,
        &[("content-security-policy", "default-src 'self'"), ("x-content-type-options", "nosniff")],
    );
    check(
        JS,
        &[],
        200,
        "plain script",
        &[("content-type", "text/javascript; charset=utf-8"), ("content-encoding", "")],
    );
    check(
        JS,
        &[],
        200,
        "plain script",
        &[("cache-control", "public, max-age=31536000, immutable"), ("vary", "accept-encoding")],
    );
    check(
        JS,
        &[("accept-encoding", "gzip, br")],
        200,
        "brotli twin",
        &[("content-encoding", "br")],
    );
    check(
        JS,
        &[("accept-encoding", "br")],
        200,
        "brotli twin",
        &[("content-type", "text/javascript; charset=utf-8")],
    );
    check(JS, &[("accept-encoding", "gzip")], 200, "gzip twin!", &[("content-encoding", "gzip")]);
    check(
        "/app-0123456789abcdef_bg.wasm",
        &[("accept-encoding", "br")],
        200,
        "wasm",
        &[("content-type", "application/wasm"), ("content-encoding", "")],
    );
    check(
        FEED,
        &[],
        200,
        "{}",
        &[
            ("content-type", "application/geo+json"),
            ("access-control-allow-origin", "*"),
            ("cache-control", "no-cache"),
        ],
    );
    check(
        "/site.webmanifest",
        &[],
        200,
        "{}",
        &[("content-type", "application/manifest+json"), ("access-control-allow-origin", "")],
    );
    check(
        "/basemap/n.pmtiles",
        &[],
        200,
        "0123456789",
        &[("content-type", "application/octet-stream"), ("accept-ranges", "bytes")],
    );
    check(
        "/basemap/n.pmtiles",
        &[("range", "bytes=2-4")],
        206,
        "234",
        &[("content-range", "bytes 2-4/10")],
    );
    check(
        "/basemap/n.pmtiles",
        &[("range", "bytes=99-")],
        416,
        "",
        &[("content-range", "bytes */10")],
    );
    check(
        "/basemap/n.pmtiles",
        &[("range", "bytes=2-4"), ("if-range", "\"old\"")],
        200,
        "0123456789",
        &[],
    );
    check("/missing-0123456789abcdef.js", &[], 404, "", &[("cache-control", "no-cache")]);
    check("/sub/", &[], 404, "", &[]);
}

#[test]
fn partners_pages_may_load_the_element_and_check_it() {
    let dist = site();
    let server = start(dist.path(), 0);
    for (path, keep) in [
        ("/embed.js", "no-cache"),
        ("/embed-1.js", "public, max-age=31536000, immutable"),
        ("/oembed.json", "no-cache"),
    ] {
        let got = get(&server, path, &[]).unwrap();
        assert_eq!((got.status, got.get("cache-control")), (200, keep), "{path}");
        assert_eq!(got.get("access-control-allow-origin"), "*", "{path}");
        assert_eq!(got.get("cross-origin-resource-policy"), "cross-origin", "{path}");
        assert_eq!(got.get("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(got.get("set-cookie"), "", "{path}");
    }
    let other = get(&server, JS, &[]).unwrap();
    assert_eq!(other.get("access-control-allow-origin"), "", "the app's own scripts stay its own");
    assert_eq!(get(&server, "/embed-2.js", &[]).unwrap().get("cache-control"), "no-cache");
}

#[test]
fn a_part_of_the_file_that_a_browser_holds() {
    let dist = site();
    let server = start(dist.path(), 0);
    let map = "/basemap/n.pmtiles";
    let whole = get(&server, map, &[]).unwrap();
    for held in ["etag", "last-modified"] {
        let held = whole.get(held).to_owned();
        let part = get(&server, map, &[("range", "bytes=2-4"), ("if-range", &held)]).unwrap();
        assert_eq!((part.status, part.body.as_str()), (206, "234"), "{held}");
    }
    std::fs::write(dist.path().join("basemap/n.pmtiles"), "another archive").unwrap();
    let held = whole.get("etag").to_owned();
    let part = get(&server, map, &[("range", "bytes=2-4"), ("if-range", &held)]).unwrap();
    assert_eq!((part.status, part.body.as_str()), (200, "another archive"));
}

#[test]
fn unchanged_is_304_by_variant() {
    let dist = site();
    let server = start(dist.path(), 0);
    for path in [JS, FEED] {
        let plain = get(&server, path, &[]).unwrap();
        let tag = plain.get("etag").to_owned();
        assert!(tag.starts_with('"') && tag.len() > 2, "a strong tag: {tag}");
        let again = get(&server, path, &[("if-none-match", &tag)]).unwrap();
        assert_eq!((again.status, again.get("etag"), again.body.as_str()), (304, tag.as_str(), ""));
        assert!(!again.get("cache-control").is_empty());
        assert_eq!(get(&server, path, &[("if-none-match", "\"other\"")]).unwrap().status, 200);
    }
    let tags: Vec<String> = ["", "br", "gzip"]
        .iter()
        .map(|kind| get(&server, JS, &[("accept-encoding", *kind)]).unwrap().get("etag").to_owned())
        .collect();
    assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[0] != tags[2], "{tags:?}");
    let mixed =
        get(&server, JS, &[("accept-encoding", "br"), ("if-none-match", &tags[0])]).unwrap();
    assert_eq!(mixed.status, 200, "another variant's tag does not count");

    let before = get(&server, FEED, &[]).unwrap().get("etag").to_owned();
    std::fs::write(dist.path().join("data/members.geojson"), "[]").unwrap();
    let after = get(&server, FEED, &[("if-none-match", &before)]).unwrap();
    assert_eq!(
        (after.status, after.body.as_str()),
        (200, "[]"),
        "same length, same second, another file"
    );
}

#[test]
fn other_origins_may_ask_conditionally() {
    let dist = site();
    let server = start(dist.path(), 0);
    let raw = raw(&server, &format!("OPTIONS {FEED}"));
    assert!(
        raw.starts_with("HTTP/1.1 204")
            && raw.contains("access-control-allow-headers: If-None-Match"),
        "{raw}"
    );
}

#[test]
fn never_leaves_the_folder() {
    let dist = site();
    let inner = dist.path().join("sub");
    std::fs::write(inner.join("in.txt"), "inside").unwrap();
    let server = start(&inner, 0);
    assert!(raw(&server, "GET /in.txt").ends_with("inside"));
    for path in [
        "/../index.html",
        "/%2e%2e/index.html",
        "/..%2findex.html",
        "/x/../../index.html",
        "//etc/passwd",
        "/..\\index.html",
        "/%00",
    ] {
        let answer = raw(&server, &format!("GET {path}"));
        assert!(
            !answer.starts_with("HTTP/1.1 200") && !answer.contains("page"),
            "{path}: {answer}"
        );
    }
}

#[test]
fn stopping_closes_everything_and_the_port_is_free_again() {
    let dist = site();
    let server = start(dist.path(), 0);
    let port = server.port();
    let mut live = TcpStream::connect(("127.0.0.1", port)).unwrap();
    live.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut some = [0; 16];
    live.read_exact(&mut some).unwrap();
    server.stop();
    live.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    // The rest of the answer may still come; after that the line is closed, not silent.
    let end = live.read_to_end(&mut Vec::new());
    assert!(
        end.is_ok() || end.is_err_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset)
    );
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    let server = start(dist.path(), port);
    assert_eq!(get(&server, "/", &[]).unwrap().status, 200);
}

fn raw(server: &Server, request: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    write!(stream, "{request} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
