//! What tests of whole files share: the feed that a file becomes, and what is said of it.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use kmn_publish::{Options, Severity, build};
use serde_json::Value;

/// The places that the tests look up.
pub const GAZETTEER: &str = include_str!("../../../../public/gazetteer/niedersachsen.txt");

/// The features of a file, and its findings as `severity line column: what is wrong`. Each finding
/// says how it is mended.
pub fn built(file: &[u8]) -> (Vec<Value>, Vec<String>) {
    let built = build(file, GAZETTEER, &Options::default()).unwrap();
    let feed: Value = serde_json::from_slice(&built.geojson).unwrap();
    let findings = built.findings.iter().map(|f| {
        let severity = if f.severity == Severity::Error { "error" } else { "warning" };
        assert!(!f.mend.is_empty(), "{f:?}");
        format!("{severity} {} {}: {}", f.line, f.column, f.wrong)
    });
    (feed["features"].as_array().unwrap().clone(), findings.collect())
}
