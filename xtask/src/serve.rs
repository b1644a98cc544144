//! Serves `dist/` as a good web host does: precompressed twins, strong ETags and 304, Range, long
//! caching for hashed names, the build's security headers, the feed for any origin.
//!
//! Files, Range, ETag (size and modification time) and choice of encoding are `tower_http`'s. What
//! it does not do is here. Never compresses at run time, never lists folders, never leaves `dist/`.

mod faults;
mod headers;
mod log;
mod pieces;

pub use faults::{Answer, Fault, Faults};
pub use log::{Asked, Log};

use anyhow::{Context, Result};
use bytes::Bytes;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Empty};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode, header};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::sync::oneshot;
use tower_http::services::ServeDir;

type Error = Box<dyn std::error::Error + Send + Sync>;
type Body = UnsyncBoxBody<Bytes, Error>;

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
        let site = Arc::new(Site { dist, faults: faults.clone(), log: log.clone() });
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            runtime.block_on(async {
                tokio::spawn(accept(listener, site));
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

struct Site {
    dist: PathBuf,
    faults: Faults,
    log: Log,
}

async fn accept(listener: TcpListener, site: Arc<Site>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    loop {
        // An error here is one caller's (gone, or too many open files): the next may do better.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            continue;
        };
        stream.set_nodelay(true).ok();
        let site = Arc::clone(&site);
        tokio::spawn(async move {
            let service = service_fn(|request| respond(&site, request));
            let mut server = hyper::server::conn::http1::Builder::new();
            // Callers that leave, and faults that drop the line, end a connection with an error.
            server
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), service)
                .await
                .ok();
        });
    }
}

async fn respond(site: &Site, request: Request<Incoming>) -> Result<Response<Body>, Error> {
    let path = request.uri().path().to_owned();
    let number = site.log.ask(request.method(), &path);
    let response = answer(site, &path, request).await?;
    site.log.answer(number, response.status());
    Ok(response)
}

async fn answer(
    site: &Site,
    path: &str,
    mut request: Request<Incoming>,
) -> Result<Response<Body>, Error> {
    let Some(fault) = site.faults.on(path).await else { return file(site, path, request).await };
    match fault.before(request.headers_mut()).await? {
        Some(other) => Ok(other),
        None => fault.after(file(site, path, request).await?).await,
    }
}

/// What a good host answers.
async fn file(
    site: &Site,
    path: &str,
    mut request: Request<Incoming>,
) -> Result<Response<Body>, Error> {
    if request.method() == Method::OPTIONS && headers::is_feed(path) {
        let mut response = empty(StatusCode::NO_CONTENT);
        headers::allow_preflight(response.headers_mut());
        return Ok(response);
    }
    let mut files = ServeDir::new(&site.dist).precompressed_br().precompressed_gzip();
    // `tower_http` doesn't know the condition (RFC 9110, 13.1.5). Browsers that hold a part of a
    // file make it, and would get the whole map for every tile.
    if let Some(held) = request.headers_mut().remove(header::IF_RANGE) {
        let mut head = Request::new(Empty::<Bytes>::new());
        *head.method_mut() = Method::HEAD;
        *head.uri_mut() = request.uri().clone();
        let is_same = files.try_call(head).await.is_ok_and(|now| {
            [header::ETAG, header::LAST_MODIFIED]
                .iter()
                .any(|name| now.headers().get(name) == Some(&held))
        });
        if !is_same {
            request.headers_mut().remove(header::RANGE);
        }
    }
    let mut response = match files.try_call(request).await {
        Ok(response) => response.map(|body| body.map_err(Into::into).boxed_unsync()),
        // A twin that is missing too, a file used as a folder: all the same to the caller.
        Err(_) => empty(StatusCode::NOT_FOUND),
    };
    headers::add(path, &site.dist, &mut response);
    Ok(response)
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Empty::new().map_err(|never| match never {}).boxed_unsync());
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests;
