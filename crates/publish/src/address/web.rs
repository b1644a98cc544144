//! Web addresses: broken and doubled schemes, bare hosts, several in one cell.

use super::{NO_SCHEME, one_line, without_signs_round};
use crate::report::Report;
use directory::feed::rules;
use std::net::Ipv4Addr;

/// How an address is got right; the end of most findings.
const MEND: &str = "copy the address from the browser's address bar";

/// The address of a cell, mended where that is certain. What is no address comes back as it stands,
/// for the gate to refuse; `None` if it was refused here.
pub fn web(cell: &str, report: &mut Report<'_>) -> Option<String> {
    // A semicolon separates addresses, unless it is the colon that was meant.
    let typed = one_line(cell);
    let text = typed.replace(";/", ":/");
    let candidates = candidates(&text);
    if candidates.len() > 1 && candidates.iter().any(|part| is_beginning(part)) {
        report.error(cell, "has a space in its host", MEND);
        return None;
    }
    let found: Vec<Address> = candidates.iter().filter_map(|part| address(part)).collect();
    let Some(first) = found.first() else {
        if rules::is_email(text.trim_start_matches("mailto:")) {
            let mend = "write it into the column email; here belongs a web address";
            report.error(cell, "is an e-mail address", mend);
            return None;
        }
        if rules::is_web_address(&text) {
            let wrong = "has no host that can exist";
            report.error(cell, wrong, MEND);
            return None;
        }
        return Some(text);
    };
    if found.len() > 1 {
        let mend = format!("keep one; {} was published", first.url);
        report.warning(cell, "is several addresses", &mend);
    } else if candidates.len() > 1 {
        let mend = "put the other words into description";
        report.warning(cell, &format!("was read as {}; the rest is lost", first.url), mend);
    } else if first.is_bare {
        report.warning(cell, NO_SCHEME, "it was added; check it");
    // The scheme's own case is nobody's fault.
    } else if !first.url.eq_ignore_ascii_case(&typed) {
        report.warning(cell, &format!("was mended to {}", first.url), "check it");
    }
    Some(first.url.clone())
}

/// Whether a text is one web address, with or without its scheme.
pub fn is_address(text: &str) -> bool {
    address(text).is_some()
}

/// An address that was understood.
struct Address {
    url: String,
    /// The scheme was added.
    is_bare: bool,
}

/// Whether a part has a scheme or `www` and is no address: what follows it belongs to its host.
fn is_beginning(part: &str) -> bool {
    let is_www = part.get(..3).is_some_and(|head| head.eq_ignore_ascii_case("www"));
    (scheme(part).0.is_some() || is_www) && address(part).is_none()
}

/// The parts of a cell of which each may be an address.
fn candidates(text: &str) -> Vec<&str> {
    let whole = without_signs_round(text);
    // "https:// x.de": the space follows a scheme, so that the whole is one address.
    if !whole.contains([' ', ';']) && !whole.contains(", ") || scheme(whole).1.starts_with(' ') {
        return vec![whole];
    }
    let parts = text.split([' ', ';']).map(without_signs_round);
    parts.filter(|part| !part.is_empty() && *part != "und" && *part != "oder").collect()
}

fn address(text: &str) -> Option<Address> {
    let whole = without_signs_round(text);
    let slashes = whole.replace('\\', "/");
    let (mut is_secure, mut rest) = scheme(&slashes);
    let is_bare = is_secure.is_none();
    // https://https://x.de: the one before the host counts.
    while let (Some(inner), after) = scheme(rest) {
        (is_secure, rest) = (Some(inner), after);
    }
    let rest = rest.trim_start();
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let port = authority.split_once(':').map_or("", |(_, port)| port);
    let is_port = port.is_empty() || port.parse::<u16>().is_ok_and(|port| port > 0);
    if !is_host(host)
        || !is_port
        || mixes_scripts(host)
        || is_bare && (rest.contains('@') || has_other_scheme(rest))
    {
        return None;
    }
    let url = [if is_secure == Some(false) { "http://" } else { "https://" }, rest].concat();
    if !rules::is_web_address(&url) {
        return None;
    }
    Some(Address { url, is_bare })
}

/// Whether the text begins with `http` or `https` in any of the ways in which people mistype it, and
/// what follows: `https//`, `http:/`, `htttps://`, `https;//`. `Some(true)` is https.
fn scheme(text: &str) -> (Option<bool>, &str) {
    let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (word, after) = text.split_at(end);
    let rest = after.trim_start_matches([':', ';', '/', '.']);
    let signs = &after[..after.len() - rest.len()];
    let word = word.to_ascii_lowercase();
    let is_like_http = (3..=7).contains(&word.len())
        && word.starts_with(['h', 't'])
        && word.contains('t')
        && word.contains('p')
        && word.bytes().all(|b| b"htps".contains(&b));
    // A host may begin with such a word: http.cat, https.example.org/x.
    let is_scheme = is_like_http && signs.contains([':', '/', ';']);
    if is_scheme { (Some(word.contains('s')), rest) } else { (None, text) }
}

/// A name with a dot whose last part is letters, or an address of numbers. Labels are not empty.
fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let last = labels.last().copied().unwrap_or_default();
    let is_top = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic)
        || last.starts_with("xn--");
    // Numbers of a network at home lead nowhere.
    let number = host.parse::<Ipv4Addr>();
    let is_number = number.is_ok_and(|ip| {
        !(ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified())
    });
    let is_www_only = labels.len() == 2 && labels[0].eq_ignore_ascii_case("www");
    labels.len() >= 2
        && labels
            .iter()
            .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
        && (is_top || is_number)
        && !is_www_only
}

/// Whether a part between dots has letters of Latin and of Cyrillic or Greek script, which look alike.
pub(super) fn mixes_scripts(host: &str) -> bool {
    host.split(['.', '@']).any(|label| {
        let is_other = |c: char| matches!(c, '\u{370}'..='\u{52f}');
        label.contains(|c: char| c.is_ascii_alphabetic()) && label.contains(is_other)
    })
}

/// `ftp://x.de`, `javascript:x`: a colon that begins no port.
fn has_other_scheme(text: &str) -> bool {
    let after = text.split(['/', '?', '#']).next().and_then(|host| host.split_once(':'));
    after.is_some_and(|(_, port)| port.is_empty() || !port.bytes().all(|b| b.is_ascii_digit()))
}
