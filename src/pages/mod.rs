//! Floor 4: layouts only.

pub mod about;
pub mod directory;
pub mod member;
