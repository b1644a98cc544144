//! Real faults for tests: what a network does, done by a server.

use super::Error;
use hyper::StatusCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Answers with this status and no body.
    Status(u16),
    /// Closes the connection without an answer.
    Drop,
    /// Answers rightly, but late.
    Delay(Duration),
}

/// Faults by path; clones share them.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Mutex<Vec<(String, Fault)>>>);

impl Faults {
    /// From now on, every path that starts with `prefix` (such as `/data/`) suffers this; the
    /// first fault that fits is the one.
    pub fn set(&self, prefix: &str, fault: Fault) {
        self.lock().push((prefix.to_owned(), fault));
    }

    /// From now on all is well.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// Waits, or gives the status to answer with, or the error that ends the connection.
    pub(super) async fn suffer(&self, path: &str) -> Result<Option<StatusCode>, Error> {
        let fault = self
            .lock()
            .iter()
            .find(|(prefix, _)| path.starts_with(prefix))
            .map(|(_, fault)| *fault);
        match fault {
            None => Ok(None),
            Some(Fault::Status(code)) => Ok(Some(StatusCode::from_u16(code)?)),
            Some(Fault::Drop) => Err("dropped on purpose".into()),
            Some(Fault::Delay(time)) => {
                tokio::time::sleep(time).await;
                Ok(None)
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<(String, Fault)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
