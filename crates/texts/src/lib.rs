//! Fluent files in, small tables out.
