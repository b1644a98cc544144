//! The developers' commands.
