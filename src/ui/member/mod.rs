//! One member.

mod aloud;
pub mod sheet;
