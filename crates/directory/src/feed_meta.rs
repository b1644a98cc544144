//! What a feed says of itself. Known to the snapshot too, which knows nothing else of feeds.

/// What a feed says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FeedMeta {
    /// The directory's name.
    pub title: Option<String>,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Licence of the data.
    pub licence: Option<String>,
    /// The publisher's page, `http:` or `https:`.
    pub url: Option<String>,
    /// When it was written: RFC 3339, as given.
    pub last_modified: Option<String>,
    /// Whether it may shrink the directory by more than half (`"replaces": "all"`).
    pub replaces_all: bool,
}
