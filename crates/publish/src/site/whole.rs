//! All members of a feed: of one in parts, those of all parts.

use crate::nfkd;
use anyhow::{Context, Result};
use directory::feed::{FeedMeta, Parser};
use directory::member::Member;

/// Gives the bytes of a part, by its address relative to the feed's.
pub type ReadPartFn<'f> = dyn Fn(&str) -> Result<Vec<u8>> + 'f;

/// What the feed says of itself, and its members.
///
/// # Errors
/// Where the bytes, or those of a part, are no feed, or a part cannot be read: a site made of some of the
/// members would be without the others' pages.
pub fn members(geojson: &[u8], read_part: &ReadPartFn) -> Result<(FeedMeta, Vec<Member>)> {
    let mut parser = Parser::new(nfkd);
    read(&mut parser, geojson.to_vec())?;
    for part in parser.parts().to_vec() {
        let bytes = read_part(&part.url)?;
        read(&mut parser, bytes).with_context(|| part.url.clone())?;
    }
    let (snapshot, _) = parser.finish();
    let members = snapshot.ids().map(|id| snapshot.get(id).clone()).collect();
    Ok((snapshot.meta().clone(), members))
}

fn read(parser: &mut Parser, bytes: Vec<u8>) -> Result<()> {
    parser.open(bytes)?;
    while !parser.step(usize::MAX)? {}
    Ok(())
}
