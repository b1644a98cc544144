//! The headers that a host adds to a file: how long to keep it, what it is, who may read it.
//! The security headers are the build's own (`headers.json`), since they hold its scripts' hashes.

use crate::post_build::{assets, builder, embed, policy};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Response, StatusCode};
use std::collections::BTreeMap;
use std::path::Path;

/// Whether a path is the feed's: public data, which every origin may read.
pub(super) fn is_feed(path: &str) -> bool {
    path.starts_with("/data/")
}

/// Whether a path is the element's that partners' pages load: with `integrity` they must ask for it
/// by CORS.
fn is_element(path: &str) -> bool {
    embed::names().iter().any(|name| path.strip_prefix('/') == Some(name))
}

/// Whether a file never changes under its name: Trunk and we put hashes of the content into names,
/// and the version into the element's.
fn is_fixed(path: &str) -> bool {
    let is_version = |name: &String| name != embed::ELEMENT && path.strip_prefix('/') == Some(name);
    assets::is_hashed(path) || embed::names().iter().any(is_version)
}

/// Lets other origins ask conditionally.
pub(super) fn allow_preflight(headers: &mut HeaderMap) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_HEADERS,
        HeaderValue::from_static("If-None-Match, If-Modified-Since"),
    );
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
}

/// Adds what belongs to this path.
pub(super) fn add<B>(path: &str, dist: &Path, response: &mut Response<B>) {
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    let fixed = found && is_fixed(path);
    let keep = if fixed { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if headers.contains_key(header::CONTENT_TYPE)
        && let Some(kind) = content_type(path)
    {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    if is_feed(path) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("ETag"));
    }
    if is_element(path) || path.strip_prefix('/') == Some(builder::OEMBED) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        let name = HeaderName::from_static("cross-origin-resource-policy");
        headers.insert(name, HeaderValue::from_static("cross-origin"));
    }
    // Read for each answer: a build while serving has other scripts.
    let of_build = std::fs::read(dist.join(policy::HEADERS)).unwrap_or_default();
    let of_build: BTreeMap<String, String> = serde_json::from_slice(&of_build).unwrap_or_default();
    for (name, value) in of_build {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
}

/// Types that the usual tables miss, or give without the encoding.
fn content_type(path: &str) -> Option<&'static str> {
    Some(match path.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "geojson" => "application/geo+json",
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "pmtiles" => "application/octet-stream",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    })
}
