//! HSDS 3.x, the Human Services Data Specification of Open Referral, to the finder's own profile
//! (`docs/feed.md`) and back.
//!
//! [`session::Session`] decides which pages are asked for and what becomes of them; somebody else
//! fetches. What it makes is a feed of the profile, which goes through the same gate as any other:
//! here nothing is judged, only translated, and what can't be translated is handed on as it stands,
//! so that the gate names it.
//!
//! Deliberately absent: IO, a clock, a browser. The browser loads this crate only for an HSDS feed,
//! in a worker (`crates/hsds-worker`).

pub mod attribute;
pub mod export;
mod fault;
pub mod known;
pub mod language;
pub mod loss;
mod normal;
pub mod page;
mod phone;
mod prose;
mod request;
pub mod schedule;
pub mod session;
pub mod source;
pub mod table;
pub mod wire;

use known::{Item, Known};

/// The whole conversion of one page, as a session does it: bytes of a `/services` page in, a feed of
/// the profile out.
///
/// # Errors
/// When the bytes are no such page.
pub fn convert(bytes: &[u8]) -> Result<String, session::Fault> {
    let whole = page::parse(bytes)?;
    let page = page::Page::of(&whole)?;
    let mut known = Known::new("", 0);
    let items = page.contents.iter().enumerate();
    known.items.extend(
        items.map(|(n, entry)| Item::of(entry).unwrap_or_else(|| Item::nameless(entry, n))),
    );
    Ok(known.write())
}
