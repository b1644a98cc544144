//! Places, a row each.
