//! One page of a list, as `openapi.json` describes it, and where the list ends.
//!
//! Only `empty` is required of a page, so its end is found by what it does say.

use crate::fault::Fault;
use crate::{normal, wire};
use directory::feed::MAX_BYTES;
use serde_json::Value;

/// No list has more pages.
pub const MAX_PAGES: u64 = 1_000;

/// A page.
#[derive(Debug)]
pub struct Page<'a> {
    /// What it lists.
    pub contents: &'a [Value],
    /// How many the whole list has.
    pub total_items: Option<u64>,
    total_pages: Option<u64>,
    first_page: Option<bool>,
    last_page: Option<bool>,
    empty: Option<bool>,
}

/// The JSON of an answer, in the words of HSDS 3 (`normal`).
///
/// # Errors
/// [`Fault::TooLarge`], [`Fault::NotHsds`] and [`Fault::AnotherList`].
pub fn parse(bytes: &[u8]) -> Result<Value, Fault> {
    if bytes.len() > MAX_BYTES {
        return Err(Fault::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut page = serde_json::from_slice(bytes).map_err(|_| Fault::NotHsds)?;
    normal::page(&mut page)?;
    Ok(page)
}

/// The one service of an answer.
///
/// # Errors
/// As [`parse`] has them.
pub fn parse_single(bytes: &[u8]) -> Result<Value, Fault> {
    let page = parse(bytes)?;
    match Page::of(&page)?.contents {
        [service] => Ok(service.clone()),
        _ => Err(Fault::NotHsds),
    }
}

impl<'a> Page<'a> {
    /// The page that a value is.
    ///
    /// # Errors
    /// [`Fault::NotHsds`] for a value that lists nothing.
    pub fn of(value: &'a Value) -> Result<Self, Fault> {
        let wire::Page { total_items, total_pages, first_page, last_page, empty, contents } =
            wire::Page::of(value).ok_or(Fault::NotHsds)?;
        let empty = wire::flag(empty);
        let contents = match contents {
            Some(Value::Array(contents)) => contents.as_slice(),
            // A page that says it is empty may leave them away.
            None if empty == Some(true) => &[],
            _ => return Err(Fault::NotHsds),
        };
        Ok(Self {
            contents,
            total_items: wire::count(total_items),
            total_pages: wire::count(total_pages),
            first_page: wire::flag(first_page),
            last_page: wire::flag(last_page),
            empty,
        })
    }

    /// Whether the page that was asked for as the first isn't: then this server counts from 0.
    pub fn is_not_the_first(&self) -> bool {
        self.first_page == Some(false)
    }

    /// Whether the list ends here: `nth` is the page's place in it, from 1, and `news` how many it
    /// lists that earlier ones did not.
    ///
    /// # Errors
    /// [`Fault::Endless`] for a list that goes on without anything new, or for too long.
    pub fn ends(&self, nth: u64, news: usize) -> Result<bool, Fault> {
        if self.last_page == Some(true) || self.contents.is_empty() || self.empty == Some(true) {
            return Ok(true);
        }
        if self.last_page.is_none() && self.total_pages.is_some_and(|total| nth >= total) {
            return Ok(true);
        }
        if news == 0 || nth >= MAX_PAGES {
            return Err(Fault::Endless);
        }
        Ok(false)
    }
}
