//! One member.

pub mod sheet;
