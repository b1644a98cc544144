//! Floor 1: Leptos components that show what the domain knows. The program uses them in the browser
//! (feature `csr`), the publisher natively, for pages made beforehand (feature `ssr`): a member looks
//! the same everywhere, since one component draws it everywhere.
//!
//! What changes comes in as signals, what a person does goes out through callbacks, and the moment is
//! an argument that may be absent. The language comes from the context ([`localizer::Texts`]).
//! Deliberately absent: a browser, state, a clock, input and output.

mod callback;
pub mod icon;
pub mod layout;
pub mod link;
pub mod localizer;
pub mod mark;
pub mod member;
pub mod results;
pub mod row;
pub mod search;
pub mod texts;
pub mod title;

pub use icon::{Icon, Lucide};
pub use link::{ExternalLink, FollowedLink};
pub use localizer::{Localizer, Texts, t, t_count, t_with, use_texts};
pub use mark::KindMark;
pub use row::{HeadingLevel, MemberRow, SpokenLine};
pub use texts::Msg;
