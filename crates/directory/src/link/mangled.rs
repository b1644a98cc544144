//! Links as they come out of letters, messengers and mail programs: with the full stop or the bracket that
//! followed them, in capital letters, with `&amp;` in the place of `&`, cut in two.
//!
//! Deliberately absent: guessing. What could be several members is none of them.

#[cfg(test)]
mod tests;

use super::Param;
use super::value::{in_id, member};
use crate::member::MemberId;
use crate::snapshot::Snapshot;

/// What the text of a link that names a member comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// This one.
    Member(MemberId),
    /// None that is in the directory: it may have been there.
    Gone,
    /// It can't have been meant so: it is no identity, or only the beginning of one.
    Damaged,
}

/// Whom a link means: the member of this identity; else one without what follows it in a letter, or
/// in other letters than the link's capitals.
#[must_use]
pub fn find_member(snapshot: &Snapshot, text: &str) -> Found {
    if let Some(id) = snapshot.find(text) {
        return Found::Member(id);
    }
    let start = text.trim_start_matches(|c| !in_id(c));
    let whole = start.split(|c| !in_id(c)).next().unwrap_or_default();
    let bare = whole.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let by_case = |asked: &str| {
        let is_it = |id: &MemberId| snapshot.get(*id).id.eq_ignore_ascii_case(asked);
        only(snapshot.ids().filter(is_it))
    };
    let mut asked = [whole, bare].into_iter().filter(|asked| !asked.is_empty());
    let found = asked.find_map(|asked| snapshot.find(asked).or_else(|| by_case(asked)));
    if let Some(id) = found {
        return Found::Member(id);
    }
    let begins = |id: MemberId| {
        let begin = snapshot.get(id).id.get(..bare.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(bare))
    };
    match member(text) {
        Some(_) if bare.is_empty() || !snapshot.ids().any(begins) => Found::Gone,
        _ => Found::Damaged,
    }
}

fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}

/// A parameter's name as it was before it was mangled, and which parameter of ours it is.
pub(super) fn key(key: &str) -> (&str, Option<Param>) {
    let mut plain = key;
    while let Some(rest) = plain.get(4..)
        && plain[..4].eq_ignore_ascii_case("amp;")
        && !rest.is_empty()
    {
        plain = rest;
    }
    (plain, super::value::term(plain))
}

/// A value without what followed the link. Words keep what may be theirs.
pub(super) fn value(param: Option<Param>, text: &str) -> &str {
    match param {
        // Free words, names, and a member's identity, which may end in a full stop.
        None | Some(Param::Text | Param::At | Param::Place | Param::Member) => text,
        Some(_) => text.trim_end_matches(|c: char| !c.is_alphanumeric()),
    }
}
