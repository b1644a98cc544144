//! The Content-Security-Policy, once in the page (for hosts where headers can't be set) and once
//! in `headers.json`, which `xtask serve` sends and `docs/deploy.md` explains.
//!
//! Inline scripts and styles are allowed by their SHA-256 only; nothing comes from another origin
//! but the feed, if the deployment's page names one there.

use super::html;
use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::path::Path;

/// Where `serve` reads the headers that belong to this build.
pub const HEADERS: &str = "headers.json";

/// Puts the policy first into the page's head, and all headers beside the page.
///
/// # Errors
/// When the page has no head, says whom it may stand in in words that are none, or the folder can't be
/// written.
pub fn insert(page: &str, folder: &Path) -> Result<String> {
    let policy = policy(page);
    let headers = json!({
        // A meta element can't say this.
        "Content-Security-Policy": format!("{policy}; frame-ancestors {}", frame_ancestors(page)?),
        "Permissions-Policy": "geolocation=(self)",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "X-Content-Type-Options": "nosniff",
    });
    std::fs::write(folder.join(HEADERS), serde_json::to_vec_pretty(&headers)?)?;
    let tags = html::tags(page);
    let head = tags.iter().find(|tag| tag.name == "head").context("the page has no <head>")?;
    let meta = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        html::quoted(&policy)
    );
    Ok(html::replaced(page, vec![(head.span.end..head.span.end, meta)]))
}

/// Whose pages may hold the finder in a frame, from `<meta name="kmn-frame-ancestors">`: everybody's
/// where it does not say. The builder's own preview is such a frame, so the finder itself always may.
fn frame_ancestors(page: &str) -> Result<String> {
    let wanted = super::setting(page, "kmn-frame-ancestors");
    let sources: Vec<&str> = wanted.split_ascii_whitespace().collect();
    match sources[..] {
        [] | ["*"] => return Ok("*".into()),
        ["'none'"] => return Ok("'none'".into()),
        _ => {}
    }
    let mut out = "'self'".to_owned();
    for source in sources.into_iter().filter(|source| *source != "'self'") {
        let host = source.strip_prefix("https://").or_else(|| source.strip_prefix("http://"));
        let rest = host.map(|host| host.strip_prefix("*.").unwrap_or(host));
        let is_name = |name: &str| {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte))
        };
        if !rest.is_some_and(is_name) {
            bail!(
                "kmn-frame-ancestors: {source} is no origin: *, 'none', or some like https://www.example.de or https://*.example.de"
            );
        }
        out = format!("{out} {source}");
    }
    Ok(out)
}

fn policy(page: &str) -> String {
    let tags = html::tags(page);
    let inline = |name: &str| -> String {
        let texts =
            tags.iter().filter(|tag| tag.name == name && tag.get("src").is_none() && is_code(tag));
        texts
            .map(|tag| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(tag.raw_text))))
            .collect()
    };
    let feed = tags.iter().find(|tag| tag.name == "meta" && tag.get("name") == Some("kmn-feed"));
    let feed = feed.and_then(|tag| tag.get("content")).and_then(origin);
    let feed = feed.map(|origin| format!(" {origin}")).unwrap_or_default();
    [
        "default-src 'self'".to_owned(),
        format!("script-src 'self' 'wasm-unsafe-eval'{}", inline("script")),
        format!("style-src 'self'{}", inline("style")),
        "img-src 'self' data: blob:".to_owned(),
        format!("connect-src 'self'{feed}"),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "object-src 'none'".to_owned(),
        "base-uri 'self'".to_owned(),
        "form-action 'self'".to_owned(),
    ]
    .join("; ")
}

/// Data in a script element (JSON-LD) is not run, so it needs no leave.
fn is_code(tag: &html::Tag<'_>) -> bool {
    tag.name != "script"
        || tag.get("type").is_none_or(|kind| kind == "module" || kind.contains("javascript"))
}

/// `https://host:port` of an absolute address; none of a relative one.
fn origin(url: &str) -> Option<&str> {
    let after = ["https://", "http://"].iter().find_map(|scheme| url.strip_prefix(scheme))?;
    let host = &after[..after.find(['/', '?', '#']).unwrap_or(after.len())];
    let is_host = !host.is_empty()
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
    is_host.then(|| &url[..url.len() - after.len() + host.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(page: &str, expected: &[&str], unexpected: &[&str]) {
        let policy = policy(page);
        for part in expected {
            assert!(policy.contains(part), "{part} should be in {policy}");
        }
        for part in unexpected {
            assert!(!policy.contains(part), "{part} should not be in {policy}");
        }
    }

    #[test]
    fn policies() {
        // SHA-256 of `a`, from `printf a | openssl dgst -sha256 -binary | base64`.
        const A: &str = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";
        check(
            "<head>",
            &[
                "script-src 'self' 'wasm-unsafe-eval';",
                "connect-src 'self';",
                "manifest-src 'self'; worker-src 'self';",
            ],
            &["sha256", "unsafe-inline"],
        );
        check("<script type=module>a</script>", &[&format!("'wasm-unsafe-eval' {A};")], &[]);
        check("<script src=x.js></script>", &[], &["sha256"]);
        check("<script type=application/ld+json>a</script>", &[], &["sha256"]);
        check("<style>a</style>", &[&format!("style-src 'self' {A};")], &[]);
        check(
            "<meta name=kmn-feed content='https://data.example:8443/a?b'>",
            &["connect-src 'self' https://data.example:8443;"],
            &[],
        );
        check("<meta name=kmn-feed content='data/members.geojson'>", &["connect-src 'self';"], &[]);
        check(
            "<meta name=kmn-feed content=\"https://a; script-src *\">",
            &["connect-src 'self';"],
            &["script-src *"],
        );
    }

    #[test]
    fn stands_first_in_head() {
        let folder = tempfile::tempdir().unwrap();
        let page = insert("<html><head><title>t</title>", folder.path()).unwrap();
        assert!(page.starts_with("<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; "), "{page}");
        let headers = std::fs::read_to_string(folder.path().join(HEADERS)).unwrap();
        assert!(headers.contains("frame-ancestors *") && !page.contains("frame-ancestors"));
        assert!(insert("<html>", folder.path()).is_err());
    }

    #[test]
    fn who_may_embed_is_what_the_page_says() {
        let said = |content: &str| {
            let meta = format!("<meta name=kmn-frame-ancestors content=\"{content}\">");
            frame_ancestors(&meta).ok()
        };
        assert_eq!(frame_ancestors("<p>").ok().as_deref(), Some("*"));
        for (content, expected) in [
            ("*", "*"),
            ("", "*"),
            ("'none'", "'none'"),
            ("'self'", "'self'"),
            (
                " https://a.example  https://*.b.example:8443 ",
                "'self' https://a.example https://*.b.example:8443",
            ),
            ("http://localhost:8000 'self'", "'self' http://localhost:8000"),
        ] {
            assert_eq!(said(content).as_deref(), Some(expected), "{content}");
        }
        for content in [
            "a.example",
            "https://a.example/path",
            "https://a.example; script-src *",
            "* https://a.example",
            "https://",
            "https://*",
            "javascript:",
        ] {
            assert_eq!(said(content), None, "{content}");
        }
    }

    #[test]
    fn the_served_headers_hold_all_that_they_should() {
        let folder = tempfile::tempdir().unwrap();
        let page = "<head><meta name=kmn-frame-ancestors content=https://a.example></head>";
        insert(page, folder.path()).unwrap();
        let headers = std::fs::read(folder.path().join(HEADERS)).unwrap();
        let headers: serde_json::Value = serde_json::from_slice(&headers).unwrap();
        let policy = headers["Content-Security-Policy"].as_str().unwrap();
        assert!(policy.ends_with("; frame-ancestors 'self' https://a.example"), "{policy}");
        assert_eq!(headers["Permissions-Policy"], "geolocation=(self)");
        assert_eq!(headers["Referrer-Policy"], "strict-origin-when-cross-origin");
        assert_eq!(headers["X-Content-Type-Options"], "nosniff");
        assert_eq!(headers.as_object().unwrap().len(), 4, "no X-Frame-Options above all");
    }
}
