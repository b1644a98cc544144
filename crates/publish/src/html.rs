//! Pages without program: the directory as one plain list (`liste.html`) and the accessibility
//! statement (`barrierefreiheit.html`), in every language, for readers without script or
//! WebAssembly, for printing and for search engines.
//!
//! Absent: script, inline styles (`liste.css` has them) and anything that a feed could smuggle in:
//! every text is escaped, every address went through the gate. What the feed says is German, and
//! marked as German where the page is not.

pub(crate) mod frame;
pub(crate) mod list;
pub(crate) mod localizer;
mod statement;

pub use list::plain_list_html;
pub use statement::{Operator, statement_html};

pub(crate) use shared::GENERATOR;

use directory::locale::Locale;
use std::fmt;

/// Why a page could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageError(pub(crate) String);

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PageError {}

/// A kind of page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The plain list of all members.
    List,
    /// The accessibility statement.
    Statement,
}

impl Page {
    /// Its file's name in a language; German, the source, has the plain one.
    pub fn file_name(self, locale: &Locale) -> String {
        locale.file(self.name())
    }

    /// Its name without language and ending.
    const fn name(self) -> &'static str {
        match self {
            Self::List => "liste",
            Self::Statement => "barrierefreiheit",
        }
    }
}
