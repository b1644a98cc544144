//! Names on which the program and the service worker must agree. Each stands here and nowhere else:
//! the build fills them into `public/sw.js` and `public/sw-off.js` (`xtask/src/post_build/worker.rs`).
//!
//! Deliberately absent: what the domain knows. `directory::embed` has the version and the heights of
//! partners' frames, `mapstyle` the forms of kinds; the build writes those into scripts as well.

/// How the cache of a build's own files is called: then the folder's path, `@`, the build.
pub const SHELL_CACHE: &str = "kmn-shell-";
/// How the cache of the map's tiles and of the offline map is called: then the folder's path.
pub const MAP_CACHE: &str = "kmn-map-";

/// Asks a waiting worker to take over.
pub const ACTIVATE: &str = "change-over";
/// Asks a worker to look whether older builds may go: then a space and the build that asks.
pub const SWEEP: &str = "sweep";
/// Asks a worker to keep nothing more.
pub const FORGET: &str = "forget";

/// Where a file's name ends in a hash of its content: as a regular expression of JavaScript.
pub const HASHED: &str = r"-[0-9a-f]{8,16}(_bg)?\.\w+$";

/// Whether a part of a file's name is such a hash.
#[must_use]
pub fn is_hash(text: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (8..=16).contains(&text.len()) && text.bytes().all(is_digit)
}

/// What every page of ours says that it was made by (`<meta name="generator">`): by this a worker tells one
/// from what a captive portal answers.
pub const GENERATOR: &str = "KMN Finder";

/// All of the names as a JSON object, by the names that scripts use.
#[must_use]
pub fn json() -> String {
    let all = [
        ("shellCache", SHELL_CACHE),
        ("mapCache", MAP_CACHE),
        ("activate", ACTIVATE),
        ("sweep", SWEEP),
        ("forget", FORGET),
        ("generator", GENERATOR),
        ("hashed", HASHED),
    ];
    // Rust writes ASCII between quotes as JSON does.
    let written = all.map(|(name, text)| format!("{name:?}:{text:?}"));
    format!("{{{}}}", written.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes() {
        for (text, expected) in [
            ("1a2b3c4d", true),
            ("0123456789abcdef", true),
            ("1a2b3c4", false),
            ("0123456789abcdef0", false),
            ("1A2B3C4D", false),
            ("engine12", false),
            ("", false),
        ] {
            assert_eq!(is_hash(text), expected, "{text}");
        }
    }

    #[test]
    fn names_are_written_as_json() {
        let json = json();
        assert!(json.starts_with(r#"{"shellCache":"kmn-shell-","#), "{json}");
        assert!(json.ends_with(r#""hashed":"-[0-9a-f]{8,16}(_bg)?\\.\\w+$"}"#), "{json}");
        assert!(json.is_ascii());
    }
}
