//! An HSDS 3.x API over real HTTP, as `openapi.json` of the specification describes it: `/services`
//! in pages, with `page`, `per_page`, `full`, `minimal` and `modified_after`, and `/services/{id}`.
//! It can be made to offer less, or to do wrong, as the APIs out there do.

use anyhow::{Context, Result, bail};
use directory::member::Member;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// What the API has, offers and does wrong.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is one habit of a server")]
pub struct Habits {
    /// Every service with all its parts.
    pub services: Vec<Value>,
    /// Whether it knows `full`.
    pub full: bool,
    /// Whether it knows `minimal`.
    pub minimal: bool,
    /// Whether it knows `modified_after`.
    pub modified_after: bool,
    /// Whether it knows `per_page`.
    pub per_page: bool,
    /// Whether it answers unknown parameters with 400.
    pub strict: bool,
    /// The number of the first page.
    pub first: usize,
    /// Most services of a page; how many there are without `per_page`.
    pub most: usize,
    /// Whether pages say `last_page`; without it there is `total_pages`.
    pub says_last: bool,
    /// The status for a page of this number.
    pub failing: Option<(usize, u16)>,
    /// Done to each page before it is sent, with its number.
    pub spoil: fn(usize, &mut Value),
}

impl Habits {
    /// A server that does all that the specification describes, in pages of 50.
    #[must_use]
    pub fn of(services: Vec<Value>) -> Self {
        Self {
            services,
            full: true,
            minimal: true,
            modified_after: true,
            per_page: true,
            strict: false,
            first: 1,
            most: 50,
            says_last: true,
            failing: None,
            spoil: |_, _| {},
        }
    }
}

/// The 124 members of `tests/fixtures/members.csv`, as they are published.
///
/// # Errors
/// When they can't be.
pub fn members() -> Result<Vec<Member>> {
    let feed = xtask::build::fixture::feed(&crate::stage::root())?;
    let (_, members, _) = directory::feed::read(&feed)?;
    Ok(members)
}

/// The same as services.
///
/// # Errors
/// When they can't be published.
pub fn services() -> Result<Vec<Value>> {
    let dated = Some("2026-11-01T00:00:00Z");
    Ok(members()?.iter().map(|member| hsds::export::service(member, dated)).collect())
}

/// A running API; its port is closed when it is dropped.
#[derive(Debug)]
pub struct Api {
    port: u16,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    habits: Mutex<Habits>,
    asked: Mutex<Vec<String>>,
    stopped: Mutex<bool>,
}

impl Api {
    /// Starts on a free port.
    ///
    /// # Errors
    /// When there is none.
    pub fn start(habits: Habits) -> Result<Self> {
        Self::start_at(0, habits)
    }

    /// Starts again on a port that was one's own before.
    ///
    /// # Errors
    /// When another has it.
    pub fn start_at(port: u16, habits: Habits) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared {
            habits: Mutex::new(habits),
            asked: Mutex::default(),
            stopped: Mutex::new(false),
        });
        let of_thread = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if *locked(&of_thread.stopped) {
                    return;
                }
                let shared = Arc::clone(&of_thread);
                // One caller's broken line is no other's.
                std::thread::spawn(move || shared.answer(stream).ok());
            }
        });
        Ok(Self { port, shared, thread: Some(thread) })
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Closes the port; it is free when this returns.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        *locked(&self.shared.stopped) = true;
        // Wakes the listener, so that it sees.
        TcpStream::connect(("127.0.0.1", self.port)).ok();
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }

    /// Scheme, host and port.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The address of `/services`.
    #[must_use]
    pub fn endpoint(&self) -> String {
        format!("{}/services", self.origin())
    }

    /// Changes what the API has or does.
    pub fn change(&self, change: impl FnOnce(&mut Habits)) {
        change(&mut locked(&self.shared.habits));
    }

    /// What was asked since the last time, as path and query.
    #[allow(clippy::must_use_candidate, reason = "asked also to forget")]
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut locked(&self.shared.asked))
    }
}

impl Drop for Api {
    fn drop(&mut self) {
        self.end();
    }
}

impl Shared {
    fn answer(&self, stream: TcpStream) -> Result<()> {
        let mut reader = BufReader::new(stream.try_clone()?);
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let target = line.split(' ').nth(1).context("no request")?.to_owned();
        while reader.read_line(&mut line)? > 2 {}
        locked(&self.asked).push(target.clone());
        let habits = locked(&self.habits).clone();
        let (status, body) = habits.answer(&target);
        let body = body.to_string();
        let mut stream = stream;
        write!(
            stream,
            "HTTP/1.1 {status} x\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
             Access-Control-Allow-Origin: *\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )?;
        Ok(())
    }
}

impl Habits {
    fn answer(&self, target: &str) -> (u16, Value) {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let query: HashMap<String, String> =
            url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        if let Some(id) = path.strip_prefix("/services/") {
            let found = self.services.iter().find(|service| service["id"] == id);
            return found.map_or((404, Value::Null), |service| (200, service.clone()));
        }
        if path != "/services" {
            return (404, Value::Null);
        }
        let known = |name: &str| match name {
            "page" => true,
            "full" => self.full,
            "minimal" => self.minimal,
            "modified_after" => self.modified_after,
            "per_page" => self.per_page,
            _ => false,
        };
        if self.strict && !query.keys().all(|name| known(name)) {
            return (400, Value::Null);
        }
        self.page(&query)
    }

    fn page(&self, query: &HashMap<String, String>) -> (u16, Value) {
        let is = |name: &str, known: bool| known && query.get(name).is_some_and(|v| v == "true");
        let since = query.get("modified_after").filter(|_| self.modified_after);
        let listed: Vec<&Value> = self
            .services
            .iter()
            .filter(|service| {
                let modified = service["last_modified"].as_str().unwrap_or_default();
                since.is_none_or(|since| modified >= since.as_str())
            })
            .collect();
        let number = |name: &str| query.get(name).and_then(|text| text.parse::<usize>().ok());
        let size = number("per_page").filter(|_| self.per_page).unwrap_or(10).min(self.most).max(1);
        let page = number("page").unwrap_or(self.first);
        if let Some((failing, status)) = self.failing
            && failing == page
        {
            return (status, Value::Null);
        }
        let pages = listed.len().div_ceil(size).max(1);
        let nth = page.saturating_sub(self.first);
        let contents: Vec<Value> = listed
            .iter()
            .skip(nth * size)
            .take(size)
            .map(|service| match (is("minimal", self.minimal), is("full", self.full)) {
                (true, _) => {
                    json!({"id": service["id"], "modified_date": service["last_modified"]})
                }
                (_, true) => (*service).clone(),
                _ => one_to_one(service),
            })
            .collect();
        let mut page_of_list = json!({
            "total_items": listed.len(),
            "total_pages": pages,
            "page_number": page,
            "size": contents.len(),
            "first_page": nth == 0,
            "empty": contents.is_empty(),
            "contents": contents,
        });
        if self.says_last {
            page_of_list["last_page"] = (nth + 1 >= pages).into();
        }
        (self.spoil)(page, &mut page_of_list);
        (200, page_of_list)
    }
}

/// A service "with one-to-one fields only".
fn one_to_one(service: &Value) -> Value {
    let fields = service.as_object().into_iter().flatten();
    fields
        .filter(|(_, value)| !value.is_array())
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect::<Map<_, _>>()
        .into()
}

/// A GET by hand: status and body.
///
/// # Errors
/// When there is no answer.
pub fn get(address: &str) -> Result<(u16, Vec<u8>)> {
    let address = address.strip_prefix("http://").context("http only")?;
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let mut stream = TcpStream::connect(host)?;
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") else {
        bail!("no head in the answer");
    };
    let status = String::from_utf8_lossy(&answer[..end]);
    let status = status.split(' ').nth(1).context("no status")?.parse()?;
    Ok((status, answer.split_off(end + 4)))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
