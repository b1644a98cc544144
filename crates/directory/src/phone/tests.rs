//! Telephone numbers: what is read, what is shown, what the gate lets in.

mod gate;
mod reading;
