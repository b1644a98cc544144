//! What was asked of the server and what it answered, so that tests can count: one 304, and
//! nothing else.

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::{Arc, Mutex, PoisonError};

/// Notes each request and what it is answered with.
pub(super) async fn layer(State(log): State<Log>, request: Request, next: Next) -> Response {
    let number = log.ask(request.method(), request.uri().path());
    let response = next.run(request).await;
    log.answer(number, response.status());
    response
}

/// A request and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// `GET`, `HEAD`, `OPTIONS`.
    pub method: String,
    /// The path, without a query.
    pub path: String,
    /// The answer's status; `None` where none was given, or none yet.
    pub status: Option<u16>,
}

/// Requests in the order in which they came; clones share them.
#[derive(Debug, Clone, Default)]
pub struct Log(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    /// How many have been cleared away: an answer to one of them is nobody's.
    cleared: usize,
    asked: Vec<Asked>,
}

impl Log {
    /// All since the start, or since they were cleared.
    #[must_use]
    pub fn all(&self) -> Vec<Asked> {
        self.lock().asked.clone()
    }

    /// The statuses that paths beginning so were answered with.
    #[must_use]
    pub fn statuses(&self, prefix: &str) -> Vec<Option<u16>> {
        let all = self.all().into_iter();
        all.filter(|asked| asked.path.starts_with(prefix)).map(|asked| asked.status).collect()
    }

    /// Forgets what was asked until now.
    pub fn clear(&self) {
        let mut inner = self.lock();
        inner.cleared += inner.asked.len();
        inner.asked.clear();
    }

    /// Notes a request, and gives its number.
    fn ask(&self, method: &Method, path: &str) -> usize {
        let mut inner = self.lock();
        inner.asked.push(Asked { method: method.to_string(), path: path.to_owned(), status: None });
        inner.cleared + inner.asked.len() - 1
    }

    /// Notes what a request was answered with.
    fn answer(&self, number: usize, status: StatusCode) {
        let mut inner = self.lock();
        let at = number.checked_sub(inner.cleared);
        if let Some(asked) = at.and_then(|at| inner.asked.get_mut(at)) {
            asked.status = Some(status.as_u16());
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
