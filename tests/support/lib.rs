//! What every browser journey needs.
