//! Serves `dist/` as a good web host does: precompressed twins, strong ETags and 304, Range, long
//! caching for hashed names, the build's security headers, the feed for any origin.
//!
//! Connections are `axum`'s; files, Range, ETag (size and modification time) and choice of encoding
//! are `tower_http`'s. What neither does is here, as layers. Never compresses at run time, never
//! lists folders, never leaves `dist/`.

mod faults;
mod headers;
mod log;
mod pieces;

pub use faults::{Answer, Fault, Faults};
pub use log::{Asked, Log};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse as _, Response};
use axum::serve::ListenerExt as _;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::sync::oneshot;
use tower_http::services::ServeDir;

/// What to serve, and where.
#[derive(Debug, Clone)]
pub struct ServeOptions {
    /// The built folder.
    pub dist: PathBuf,
    /// Address to listen on, such as `127.0.0.1`.
    pub host: String,
    /// Port to listen on; 0 takes a free one.
    pub port: u16,
}

/// A running server, on a thread of its own; it ends when stopped or dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    faults: Faults,
    log: Log,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts to serve; the port is bound when this returns.
    ///
    /// # Errors
    /// When there is no such folder, or the port can't be had.
    pub fn start(options: ServeOptions) -> Result<Self> {
        Self::start_with(options, Faults::default(), Log::default())
    }

    /// Starts to serve with the faults, and on with the log, of a server before it.
    ///
    /// # Errors
    /// As [`Server::start`].
    pub fn start_with(options: ServeOptions, faults: Faults, log: Log) -> Result<Self> {
        let ServeOptions { dist, host, port } = options;
        let dist = dist
            .canonicalize()
            .with_context(|| format!("{} is not there: build first", dist.display()))?;
        let listener = TcpListener::bind((host.as_str(), port)).with_context(|| {
            format!("{host}:{port} can't be listened on: is it in use? Try --port 0")
        })?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let site = Router::new()
            .fallback(file)
            .with_state(Arc::new(dist))
            .layer(from_fn_with_state(faults.clone(), faults::layer))
            .layer(from_fn_with_state(log.clone(), log::layer));
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            runtime.block_on(async {
                tokio::spawn(serve(listener, site));
                stopped.await.ok();
            });
            // Dropping the runtime drops every connection's task, and with it its socket.
            runtime.shutdown_background();
        });
        Ok(Self { address, faults, log, stop: Some(stop), thread: Some(thread) })
    }

    /// Address of the page, with `/` at its end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The port, such as to start again on the same.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// What goes wrong on purpose; nothing at first.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.faults
    }

    /// What was asked and answered.
    #[must_use]
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Closes the port and all connections; both are closed when this returns.
    pub fn stop(mut self) {
        self.end();
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }

    fn end(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop.send(()).ok();
        }
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

async fn serve(listener: TcpListener, site: Router) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    let listener = listener.tap_io(|stream| {
        stream.set_nodelay(true).ok();
    });
    axum::serve(listener, site).await.ok();
}

/// What a good host answers.
async fn file(State(dist): State<Arc<PathBuf>>, mut request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if request.method() == Method::OPTIONS && headers::is_feed(&path) {
        let mut response = StatusCode::NO_CONTENT.into_response();
        headers::allow_preflight(response.headers_mut());
        return response;
    }
    let mut files = ServeDir::new(&*dist).precompressed_br().precompressed_gzip();
    check_if_range(&mut files, &mut request).await;
    let mut response = match files.try_call(request).await {
        Ok(response) => response.map(Body::new),
        // A twin that is missing too, a file used as a folder: all the same to the caller.
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    };
    headers::add(&path, &dist, &mut response);
    response
}

/// Takes the wish for a part out of a request for a part of another file than lies there now.
/// `tower_http` doesn't know the condition (RFC 9110, 13.1.5). Browsers that hold a part of a file
/// make it, and would get the whole map for every tile.
async fn check_if_range(files: &mut ServeDir, request: &mut Request) {
    let Some(held) = request.headers_mut().remove(header::IF_RANGE) else { return };
    let mut head = Request::new(Body::empty());
    *head.method_mut() = Method::HEAD;
    *head.uri_mut() = request.uri().clone();
    let is_same = files.try_call(head).await.is_ok_and(|now| {
        let names = [header::ETAG, header::LAST_MODIFIED];
        names.iter().any(|name| now.headers().get(name) == Some(&held))
    });
    if !is_same {
        request.headers_mut().remove(header::RANGE);
    }
}

#[cfg(test)]
mod tests;
