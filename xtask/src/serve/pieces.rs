//! A body that comes in pieces, with pauses, and may not end well.

use axum::BoxError;
use axum::body::Bytes;
use http_body::{Body, Frame};
use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// What comes after the last piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// The body's end.
    End,
    /// An error, which closes the connection.
    Break,
    /// Nothing, for ever.
    Silence,
}

/// The body.
pub(super) struct Pieces {
    rest: Bytes,
    size: usize,
    pause: Duration,
    then: Then,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl Pieces {
    /// `whole` in pieces of `size` bytes, with a pause after each.
    pub(super) fn new(whole: Bytes, size: usize, pause: Duration, then: Then) -> Self {
        Self { rest: whole, size, pause, then, waiting: None }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Some(waiting) = &mut self.waiting {
            if waiting.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.waiting = None;
        }
        if self.rest.is_empty() {
            return match self.then {
                Then::End => Poll::Ready(None),
                Then::Break => Poll::Ready(Some(Err("broken off on purpose".into()))),
                // Nobody wakes this up; stopping the server drops it.
                Then::Silence => Poll::Pending,
            };
        }
        let size = self.size.min(self.rest.len());
        let piece = self.rest.split_to(size);
        if !self.rest.is_empty() || self.then != Then::End {
            self.waiting = Some(Box::pin(sleep(self.pause)));
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}
