use super::*;

/// A body long enough to be cut.
const MAP: &str = "/basemap/n.pmtiles";

fn with_fault(fault: Fault) -> (tempfile::TempDir, Server) {
    let dist = site();
    let server = start(dist.path(), 0);
    server.faults().set(MAP, fault);
    (dist, server)
}

#[test]
fn faults_are_by_path_and_end() {
    let dist = site();
    let server = start(dist.path(), 0);
    server.faults().set("/data/", Fault::Status(503));
    server.faults().set("/app-", Fault::Drop);
    server.faults().set("/basemap/", Fault::Delay(Duration::from_millis(50)));
    assert_eq!(get(&server, FEED, &[]).unwrap().status, 503);
    for method in ["GET", "HEAD"] {
        assert_eq!(raw(&server, &format!("{method} {JS}")), "", "not a byte");
    }
    assert!(get(&server, JS, &[]).is_err());
    let before = std::time::Instant::now();
    assert_eq!(get(&server, MAP, &[]).unwrap().status, 200);
    assert!(before.elapsed() >= Duration::from_millis(50));
    assert_eq!(get(&server, "/", &[]).unwrap().status, 200);
    server.faults().clear();
    assert_eq!(get(&server, FEED, &[]).unwrap().status, 200);
}

#[test]
fn another_answer() {
    for (answer, status, header, value, body) in [
        (Answer::of("text/html", "<h1>Login"), 200, "content-type", "text/html", "<h1>Login"),
        (Answer::unavailable(120), 503, "retry-after", "120", ""),
        (Answer::of("text/plain", "x").with("ETag", "\"1\""), 200, "etag", "\"1\"", "x"),
    ] {
        let (_dist, server) = with_fault(Fault::Answer(answer));
        let got = get(&server, MAP, &[]).unwrap();
        assert_eq!((got.status, got.get(header), got.body.as_str()), (status, value, body));
    }
    let (_dist, server) = with_fault(Fault::Answer(Answer::redirect("/index.html")));
    assert_eq!(get(&server, MAP, &[]).unwrap().body, "<title>page</title>", "followed");
}

#[test]
fn a_bomb_is_small_on_the_line() {
    let bomb = Answer::bomb("application/geo+json", "{\"a\":\"", b' ', 40 << 20, "\"}").unwrap();
    assert!(bomb.body.len() < 1 << 20, "{}", bomb.body.len());
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(bomb.body.as_slice()).read_to_end(&mut plain).unwrap();
    assert_eq!(plain.len(), (40 << 20) + 8);
    assert!(plain.starts_with(b"{\"a\":\"   ") && plain.ends_with(b"  \"}"));
}

#[test]
fn in_pieces_it_is_the_same() {
    let pause = Duration::from_millis(10);
    let (_dist, server) = with_fault(Fault::Drip { pieces: 5, pause });
    let before = std::time::Instant::now();
    let answer = get(&server, MAP, &[("range", "bytes=2-4")]).unwrap();
    assert_eq!((answer.status, answer.body.as_str()), (200, "0123456789"), "whole, as asked for");
    assert!(before.elapsed() >= pause * 4);
}

#[test]
fn cut_after_half() {
    let (_dist, server) = with_fault(Fault::Cut);
    let whole = raw(&server, &format!("GET {MAP}"));
    assert!(whole.contains("content-length: 10") && whole.ends_with("\r\n\r\n01234"), "{whole}");
    assert!(get(&server, MAP, &[]).is_err(), "a caller notices");
}

#[test]
fn silent_after_half() {
    let (_dist, server) = with_fault(Fault::Stall);
    let mut line = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    line.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    write!(line, "GET {MAP} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut seen = Vec::new();
    let end = line.read_to_end(&mut seen).unwrap_err();
    assert!(matches!(end.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut));
    assert!(String::from_utf8(seen).unwrap().ends_with("\r\n\r\n01234"));
}

#[test]
fn wrong_lengths() {
    let (_dist, server) = with_fault(Fault::Length(50));
    let short = get(&server, MAP, &[]).unwrap();
    assert_eq!((short.get("content-length"), short.body.as_str()), ("5", "01234"));
    let (_dist, server) = with_fault(Fault::Length(200));
    let long = raw(&server, &format!("GET {MAP}"));
    assert!(long.contains("content-length: 20") && long.ends_with("\r\n\r\n0123456789"), "{long}");
    assert!(get(&server, MAP, &[]).is_err(), "a caller notices");
}

#[test]
fn what_was_asked_is_counted() {
    let dist = site();
    let server = start(dist.path(), 0);
    let tag = get(&server, FEED, &[]).unwrap().get("etag").to_owned();
    get(&server, FEED, &[("if-none-match", &tag)]).unwrap();
    get(&server, "/missing", &[]).unwrap();
    server.faults().set(JS, Fault::Drop);
    get(&server, JS, &[]).unwrap_err();
    assert_eq!(server.log().statuses("/data/"), [Some(200), Some(304)]);
    assert_eq!(server.log().statuses(JS).first(), Some(&None), "no answer");
    let asked = server.log().all();
    assert_eq!((asked[2].method.as_str(), asked[2].path.as_str()), ("GET", "/missing"));
    assert_eq!(asked[2].status, Some(404));
    server.log().clear();
    assert_eq!(server.log().all(), []);
    get(&server, FEED, &[]).unwrap();
    assert_eq!(server.log().statuses("/"), [Some(200)]);

    // A server that comes after goes on with it.
    let (faults, log, port) = (server.faults().clone(), server.log().clone(), server.port());
    server.stop();
    let options = ServeOptions { dist: dist.path().to_owned(), host: "127.0.0.1".into(), port };
    let server = Server::start_with(options, faults, log).unwrap();
    get(&server, JS, &[]).unwrap_err();
    assert_eq!(server.log().statuses("/data/"), [Some(200)]);
}
