//! Telephone numbers: what is read, what is shown, what the gate lets in.

mod beside;
mod gate;
mod reading;
