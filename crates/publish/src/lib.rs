//! The editors' tool.
