//! A server of release archives that does what networks do. Written down to the bytes, since most
//! of it is what no library would send.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What is done with a request for the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing wrong.
    No,
    /// To another address first, as GitHub does.
    Redirect,
    /// From one address to the next, without end.
    Circle,
    /// One byte is another.
    Changed,
    /// 404.
    Missing,
    /// 503.
    Overloaded,
    /// Says the whole length, sends half, closes.
    CutOff,
    /// Takes the request and closes.
    Closed,
    /// Takes the request and says nothing.
    Silent,
    /// Sends a little, and then nothing.
    Stalled,
    /// 200, with the page of a network that wants a login.
    Portal,
    /// 302 to such a page.
    PortalElsewhere,
    /// Sends all, but ten bytes a second.
    Dripping,
    /// 200 with nothing.
    Empty,
}

/// A server, which lives as long as the process.
pub struct Server {
    /// `http://127.0.0.1:PORT`.
    pub base: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves these bytes at every address, with a fault.
    pub fn start(archive: Vec<u8>, fault: Fault) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (archive, log) = (archive.clone(), Arc::clone(&log));
                // Callers that leave end an answer with an error.
                std::thread::spawn(move || answer(stream, &archive, fault, &log).ok());
            }
        });
        Self { base, asked }
    }

    /// The paths that were asked for.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn answer(
    mut stream: TcpStream,
    archive: &[u8],
    fault: Fault,
    log: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte)? == 1 {
        request.push(byte[0]);
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
    log.lock().unwrap().push(path.clone());
    let page = b"<!doctype html><title>Login</title><p>Please log in.".as_slice();
    let half = &archive[..archive.len() / 2];
    match fault {
        Fault::Redirect if !path.contains("/assets/") => {
            send(&mut stream, "302 Found", "Location: /assets/1?sig=a%20b\r\n", b"")
        }
        Fault::Circle => send(&mut stream, "302 Found", &format!("Location: {path}/on\r\n"), b""),
        Fault::PortalElsewhere if path != "/login" => {
            send(&mut stream, "302 Found", "Location: /login\r\n", b"")
        }
        Fault::Portal | Fault::PortalElsewhere => {
            send(&mut stream, "200 OK", "Content-Type: text/html\r\n", page)
        }
        Fault::No | Fault::Redirect => send(&mut stream, "200 OK", "", archive),
        Fault::Empty => send(&mut stream, "200 OK", "", b""),
        Fault::Missing => send(&mut stream, "404 Not Found", "", b"Not Found"),
        Fault::Overloaded => send(&mut stream, "503 Service Unavailable", "", b""),
        Fault::Closed => Ok(()),
        Fault::Changed => {
            let mut other = archive.to_vec();
            other[20] ^= 1;
            send(&mut stream, "200 OK", "", &other)
        }
        Fault::CutOff => {
            head(&mut stream, "200 OK", "", archive.len())?;
            stream.write_all(half)
        }
        Fault::Silent => wait(),
        Fault::Stalled => {
            head(&mut stream, "200 OK", "", archive.len())?;
            stream.write_all(half)?;
            wait()
        }
        Fault::Dripping => {
            head(&mut stream, "200 OK", "", archive.len())?;
            for byte in archive {
                stream.write_all(&[*byte])?;
                std::thread::sleep(Duration::from_millis(100));
            }
            Ok(())
        }
    }
}

fn send(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) -> std::io::Result<()> {
    head(stream, status, headers, body.len())?;
    stream.write_all(body)
}

fn head(stream: &mut TcpStream, status: &str, headers: &str, length: usize) -> std::io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    )
}

/// Longer than any test's limit.
fn wait() -> std::io::Result<()> {
    std::thread::sleep(Duration::from_secs(60));
    Ok(())
}
