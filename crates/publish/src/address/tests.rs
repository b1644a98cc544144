//! Addresses as people type and paste them, a row each.

use super::*;
use crate::report::read_in_test;
use directory::feed::rules;

/// An empty `expected` is what is not published: refused here, or by the gate.
fn check_web(cell: &str, expected: &str, findings: &[&str]) {
    let (url, told) = read_in_test(|report| web(cell, report));
    let published = url.filter(|url| rules::is_web_address(url)).unwrap_or_default();
    assert_eq!(published, expected, "{cell}");
    assert_eq!(told, findings, "{cell}");
}

fn check_email(cell: &str, expected: &str, findings: &[&str]) {
    let (address, told) = read_in_test(|report| email(cell, report));
    let published = address.filter(|address| rules::is_email(address)).unwrap_or_default();
    assert_eq!(published, expected, "{cell}");
    assert_eq!(told, findings, "{cell}");
}

#[test]
fn web_addresses_that_are_right() {
    for cell in [
        "https://example.org",
        "http://www.example.org/pfad?x=1#y",
        "https://example.org/wiki/Bad_(Ort)",
        "https://müller-beratung.de/über",
        "https://xn--mller-kva.de",
        "https://example.org:8443/",
        "https://http.example.org/",
        "https://example.org/?u=https://y.de",
        "https://192.0.2.1/x",
    ] {
        check_web(cell, cell, &[]);
    }
    check_web("HTTPS://example.org/A", "https://example.org/A", &[]);
}

#[test]
fn web_addresses_that_are_mended() {
    let mended = |url: &str| format!("warning: was mended to {url}");
    for (cell, url) in [
        ("https//example.org", "https://example.org"),
        ("http//example.org", "http://example.org"),
        ("https:/example.org", "https://example.org"),
        ("https:example.org", "https://example.org"),
        ("https;//example.org", "https://example.org"),
        ("https.//example.org", "https://example.org"),
        ("https:///example.org", "https://example.org"),
        ("https://https://example.org", "https://example.org"),
        ("http://https://example.org/a", "https://example.org/a"),
        ("https://http//example.org", "http://example.org"),
        ("htttps://example.org", "https://example.org"),
        ("htps://example.org", "https://example.org"),
        ("ttps://example.org", "https://example.org"),
        ("hhtp://example.org", "http://example.org"),
        ("https:\\\\example.org\\a", "https://example.org/a"),
        ("https:// example.org", "https://example.org"),
        ("https://example.org,", "https://example.org"),
        ("https://example.org/a.", "https://example.org/a"),
        ("<https://example.org>", "https://example.org"),
        ("„https://example.org“", "https://example.org"),
        ("(https://example.org)", "https://example.org"),
        ("https://example.org)", "https://example.org"),
    ] {
        check_web(cell, url, &[&mended(url)]);
    }
    let bare = "warning: has no https:// before it";
    for (cell, url) in [
        ("www.x.de", "https://www.x.de"),
        ("x.de/pfad", "https://x.de/pfad"),
        ("x.de:8080/pfad", "https://x.de:8080/pfad"),
        ("http.cat", "https://http.cat"),
    ] {
        check_web(cell, url, &[bare]);
    }
    let several = "warning: is several addresses";
    check_web("https://a.de; https://b.de", "https://a.de", &[several]);
    check_web("www.a.de und www.b.de", "https://www.a.de", &[several]);
    check_web("https://a.de, https://b.de", "https://a.de", &[several]);
    let rest = "warning: was read as https://a.de; the rest is lost";
    check_web("https://a.de (Deutsch)", "https://a.de", &[rest]);
}

#[test]
fn web_addresses_that_are_none() {
    for cell in [
        "javascript:alert(1)",
        "ftp://example.org/x",
        "https://",
        "http:// ",
        "siehe Aushang",
        "Liste des MS",
        "www.x",
        "wwwx",
        "https://user@example.org",
        "https://-example.org",
        "tel:+495121132820",
    ] {
        check_web(cell, "", &[]);
    }
    for cell in ["https://www.beratung hildesheim.de", "https://exa mple.org/x", "www. beratung.de"]
    {
        check_web(cell, "", &["error: has a space in its host"]);
    }
    for cell in [
        "https://localhost",
        "https://example..org",
        "https://example",
        "https://192.168.0.1",
        "https://127.0.0.1/x",
        "https://example.org:99999",
        "https://\u{430}pple.com",
    ] {
        check_web(cell, "", &["error: has no host that can exist"]);
    }
    for cell in ["mailto:buero@example.org", "buero@example.org"] {
        check_web(cell, "", &["error: is an e-mail address"]);
    }
}

#[test]
fn email_addresses() {
    let read = "warning: was read as buero@example.org";
    let several = "warning: is several addresses";
    for (cell, address, findings) in [
        ("buero@example.org", "buero@example.org", &[][..]),
        ("Büro@müller.de", "Büro@müller.de", &[]),
        ("mailto:buero@example.org", "buero@example.org", &[read]),
        ("Mailto:buero@example.org", "buero@example.org", &[read]),
        ("<buero@example.org>", "buero@example.org", &[read]),
        ("Beratung <buero@example.org>", "buero@example.org", &[read]),
        ("buero@example.org (Büro)", "buero@example.org", &[read]),
        ("buero@example.org.", "buero@example.org", &[read]),
        ("E-Mail: buero@example.org", "buero@example.org", &[read]),
        ("buero(at)example.org", "buero@example.org", &[read]),
        ("buero [at] example.org", "buero@example.org", &[read]),
        ("buero (AT) example (dot) org", "buero@example.org", &[read]),
        ("buero at example.org", "buero@example.org", &[read]),
        ("buero @ example.org", "buero@example.org", &[read]),
        ("buero＠example.org", "buero@example.org", &[read]),
        ("buero@example,org", "buero@example.org", &[read]),
        ("buero@example.org; b@example.org", "buero@example.org", &[several]),
        ("buero@example.org, b@example.org", "buero@example.org", &[several]),
        ("buero@example.org/b@example.org", "buero@example.org", &[several]),
        ("x@127.0.0.1", "", &["error: has no host that can exist"]),
        ("x@-example.org", "", &["error: has no host that can exist"]),
        ("x@\u{430}pple.com", "", &["error: has no host that can exist"]),
        ("a@b", "", &[]),
        ("buero@@example.org", "", &[]),
        ("buero@example..org", "", &[]),
        ("bitte anrufen", "", &[]),
        ("www.example.org", "", &[]),
        ("buero example.org", "", &[]),
    ] {
        check_email(cell, address, findings);
    }
}
