//! Real faults for tests: what a network does, done by a server, by path.
//!
//! Absent: a host that can't be found or refuses. That needs no server: an address on `.invalid`
//! (RFC 2606), a port that nobody listens on, a server that is stopped.

use super::pieces::{Pieces, Then};
use axum::BoxError;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Answers with this status and no body.
    Status(u16),
    /// Closes the connection without an answer.
    Drop,
    /// Answers rightly, but late.
    Delay(Duration),
    /// Answers rightly, but not before the faults are cleared.
    Hold,
    /// Answers with something else.
    Answer(Answer),
    /// Answers rightly, in so many pieces, each later than the one before.
    Drip {
        /// How many pieces.
        pieces: usize,
        /// Before each but the first.
        pause: Duration,
    },
    /// Says the right length, sends half, and closes the connection.
    Cut,
    /// Says the right length, sends half, and then nothing, with the connection open.
    Stall,
    /// Says a length of so many per cent of the right one, and sends what it has within it.
    Length(usize),
}

/// An answer that is not the file's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers, besides the length.
    pub headers: Vec<(&'static str, String)>,
    /// Its body.
    pub body: Vec<u8>,
}

impl Answer {
    /// Well-meant bytes of this media type.
    #[must_use]
    pub fn of(media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("Content-Type", media_type.to_owned())];
        Self { status: 200, headers, body: body.into() }
    }

    /// The same with one header more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// 503 that says after how many seconds to come back.
    #[must_use]
    pub fn unavailable(retry_after_s: u32) -> Self {
        let headers = vec![("Retry-After", retry_after_s.to_string())];
        Self { status: 503, headers, body: Vec::new() }
    }

    /// The way to another address.
    #[must_use]
    pub fn redirect(to: &str) -> Self {
        Self { status: 302, headers: vec![("Location", to.to_owned())], body: Vec::new() }
    }

    /// A gzip bomb: few bytes on the line that become so many `byte`s, between `head` and `tail`.
    ///
    /// # Errors
    /// Never in practice: it writes to memory.
    pub fn bomb(
        media_type: &str,
        head: &str,
        byte: u8,
        many: usize,
        tail: &str,
    ) -> anyhow::Result<Self> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(head.as_bytes())?;
        let mebibyte = vec![byte; 1 << 20];
        let mut left = many;
        while left > 0 {
            let now = left.min(mebibyte.len());
            encoder.write_all(&mebibyte[..now])?;
            left -= now;
        }
        encoder.write_all(tail.as_bytes())?;
        Ok(Self::of(media_type, encoder.finish()?).with("Content-Encoding", "gzip"))
    }

    fn response(&self) -> Result<Response, BoxError> {
        let mut response = Response::new(Body::from(self.body.clone()));
        *response.status_mut() = StatusCode::from_u16(self.status)?;
        for (name, value) in &self.headers {
            response
                .headers_mut()
                .append(HeaderName::try_from(*name)?, HeaderValue::try_from(value)?);
        }
        Ok(response)
    }
}

/// Answers as the fault of the path wants it, and rightly where there is none.
pub(super) async fn layer(
    State(faults): State<Faults>,
    mut request: Request,
    next: Next,
) -> Response {
    let Some(fault) = faults.on(request.uri().path()).await else { return next.run(request).await };
    let response = match fault.before(request.headers_mut()).await {
        Ok(Some(other)) => Ok(other),
        Ok(None) => fault.after(next.run(request).await).await,
        Err(error) => Err(error),
    };
    response.unwrap_or_else(|_| close())
}

/// Ends the connection's task, and with it the connection, whatever was asked: a body that breaks would
/// never be looked at for `HEAD`. No panic is reported.
fn close() -> ! {
    std::panic::resume_unwind(Box::new("closed on purpose"))
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

    /// What a path suffers, once it is not held any more.
    async fn on(&self, path: &str) -> Option<Fault> {
        loop {
            match self.of(path) {
                Some(Fault::Hold) => tokio::time::sleep(Duration::from_millis(20)).await,
                fault => return fault,
            }
        }
    }

    fn of(&self, path: &str) -> Option<Fault> {
        self.lock()
            .iter()
            .find(|(prefix, _)| path.starts_with(prefix))
            .map(|(_, fault)| fault.clone())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<(String, Fault)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fault {
    /// Before a file is looked for: waits, or gives another answer, or the error that ends the
    /// connection. What is to be mangled is asked for as a whole.
    async fn before(&self, asked: &mut HeaderMap) -> Result<Option<Response>, BoxError> {
        match self {
            Self::Status(code) => {
                return Ok(Some(StatusCode::from_u16(*code)?.into_response()));
            }
            Self::Drop => return Err("dropped on purpose".into()),
            Self::Delay(time) => tokio::time::sleep(*time).await,
            // Waited for already.
            Self::Hold => {}
            Self::Answer(answer) => return answer.response().map(Some),
            Self::Drip { .. } | Self::Cut | Self::Stall | Self::Length(_) => {
                for name in [header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE, header::RANGE] {
                    asked.remove(name);
                }
            }
        }
        Ok(None)
    }

    /// Mangles the right answer.
    async fn after(&self, response: Response) -> Result<Response, BoxError> {
        if matches!(
            self,
            Self::Status(_) | Self::Drop | Self::Delay(_) | Self::Hold | Self::Answer(_)
        ) {
            return Ok(response);
        }
        let (mut head, body) = response.into_parts();
        let whole = to_bytes(body, usize::MAX).await?;
        let length = whole.len();
        let half = whole.slice(..length / 2);
        // Long enough for the first half to leave this machine before the line is closed.
        const SOON: Duration = Duration::from_millis(50);
        let (says, pieces) = match *self {
            Self::Drip { pieces, pause } => {
                let size = length.div_ceil(pieces.max(1)).max(1);
                (length, Pieces::new(whole, size, pause, Then::End))
            }
            Self::Cut => (length, Pieces::new(half, length, SOON, Then::Break)),
            Self::Stall => (length, Pieces::new(half, length, SOON, Then::Silence)),
            Self::Length(percent) => {
                let says = length * percent / 100;
                let then = if says > length { Then::Break } else { Then::End };
                (says, Pieces::new(whole.slice(..says.min(length)), length, SOON, then))
            }
            _ => (length, Pieces::new(whole, length.max(1), Duration::ZERO, Then::End)),
        };
        head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(says));
        Ok(Response::from_parts(head, Body::new(pieces)))
    }
}
