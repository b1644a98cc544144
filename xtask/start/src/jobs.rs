//! Does jobs side by side and says line by line what happens: nobody wonders whether it hangs.
//!
//! What compiles takes a slot, in the jobs' order; what only waits for the network takes none. The
//! first job that fails ends the others, with every process that they started.

mod output;
mod tree;

pub use tree::runs;

use crate::error::{Context as _, Error, Result};
use crate::{process, words};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

type Work<'a> = Box<dyn FnOnce(&Worker<'_>) -> Result<String> + Send + 'a>;

/// Something to do, with a name for people. The work's words say how it was done.
pub struct Job<'a> {
    name: String,
    work: Work<'a>,
}

impl<'a> Job<'a> {
    /// A job, such as `trunk 0.21.14`.
    pub fn new(
        name: impl Into<String>,
        work: impl FnOnce(&Worker<'_>) -> Result<String> + Send + 'a,
    ) -> Self {
        Self { name: name.into(), work: Box::new(work) }
    }
}

/// How much is said.
#[derive(Debug, Clone, Copy)]
pub struct Talk {
    /// After so long a silence, what still runs is said.
    pub beat: Duration,
    /// Before the first word.
    pub first: Duration,
    /// Whether the end of each job is said.
    pub ends: bool,
}

impl Talk {
    /// For minutes of work.
    pub const FULL: Self =
        Self { beat: Duration::from_secs(20), first: Duration::from_secs(20), ends: true };
    /// For what is mostly done at once.
    pub const BRIEF: Self =
        Self { beat: Duration::from_secs(20), first: Duration::from_secs(3), ends: false };
}

/// Does all jobs, at most `slots` of them compiling at the same time.
///
/// # Errors
/// The first that went wrong, with its job's name.
pub fn run(
    jobs: Vec<Job<'_>>,
    slots: usize,
    talk: Talk,
    say: &(dyn Fn(&str) + Sync),
) -> Result<()> {
    let began = Instant::now();
    let pool = Pool { state: Mutex::new(State::new(slots.max(1))), changed: Condvar::new(), say };
    let mut first_error = None;
    std::thread::scope(|scope| {
        let (sender, ended) = channel();
        for (index, job) in jobs.into_iter().enumerate() {
            let worker = Worker { pool: &pool, index, name: job.name };
            let sender: Sender<Ended> = sender.clone();
            scope.spawn(move || {
                worker.doing("begins");
                let result = (job.work)(&worker);
                worker.pool.state().now.remove(&worker.index);
                sender.send((worker.name, result, began.elapsed())).ok();
            });
        }
        drop(sender);
        let mut silent_since = Instant::now();
        let mut wait = talk.first;
        loop {
            match ended.recv_timeout(Duration::from_millis(100)) {
                Ok((name, Ok(how), time)) if first_error.is_none() => {
                    if talk.ends {
                        say(&format!("  ready: {name}, {how} (after {})", words::took(time)));
                        silent_since = Instant::now();
                    }
                }
                Ok((name, Err(error), _)) if first_error.is_none() => {
                    say(&format!("  failed: {name}; what else runs is ended"));
                    first_error = Some(Error::new(format!("{name}: {error}")));
                    pool.cancel();
                }
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => pool.end_what_is_late(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if silent_since.elapsed() >= wait {
                (silent_since, wait) = (Instant::now(), talk.beat);
                pool.say_what_runs(began.elapsed());
            }
        }
    });
    first_error.map_or(Ok(()), Err)
}

type Ended = (String, Result<String>, Duration);

struct Pool<'a> {
    state: Mutex<State>,
    changed: Condvar,
    say: &'a (dyn Fn(&str) + Sync),
}

struct State {
    free: usize,
    /// Jobs that want to compile, the first first.
    waiting: BTreeSet<usize>,
    /// What each job that is not ready does.
    now: BTreeMap<usize, String>,
    /// Programs that run, and when they must be ready.
    children: BTreeMap<u32, Option<Instant>>,
    cancelled: bool,
}

impl State {
    fn new(free: usize) -> Self {
        Self {
            free,
            waiting: BTreeSet::new(),
            now: BTreeMap::new(),
            children: BTreeMap::new(),
            cancelled: false,
        }
    }
}

impl Pool<'_> {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn say_what_runs(&self, time: Duration) {
        let now: Vec<String> = self.state().now.values().cloned().collect();
        if !now.is_empty() {
            (self.say)(&format!("  {}: {}", words::took(time), now.join("; ")));
        }
    }

    fn cancel(&self) {
        let children: Vec<u32> = {
            let mut state = self.state();
            state.cancelled = true;
            state.children.keys().copied().collect()
        };
        self.changed.notify_all();
        tree::end(&children);
    }

    fn end_what_is_late(&self) {
        let now = Instant::now();
        let late = |limit: &Option<Instant>| limit.is_some_and(|limit| limit < now);
        let children: Vec<u32> = {
            let state = self.state();
            state.children.iter().filter(|(_, limit)| late(limit)).map(|(&pid, _)| pid).collect()
        };
        if !children.is_empty() {
            tree::end(&children);
        }
    }
}

/// What a job does its work with.
pub struct Worker<'a> {
    pool: &'a Pool<'a>,
    index: usize,
    name: String,
}

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its exit code; none when it was ended.
    pub code: Option<i32>,
    /// The last lines that it printed.
    pub lines: Vec<String>,
}

impl Worker<'_> {
    /// Says a line about this job.
    pub fn note(&self, words: &str) {
        (self.pool.say)(&format!("  {}: {words}", self.name));
    }

    /// Waits for a slot to compile in; it is given back with what this returns.
    ///
    /// # Errors
    /// When another job failed.
    pub fn slot(&self) -> Result<Slot<'_>> {
        self.doing("waits for a free core");
        let mut state = self.pool.state();
        state.waiting.insert(self.index);
        while !state.cancelled && (state.free == 0 || state.waiting.first() != Some(&self.index)) {
            state = self.pool.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.waiting.remove(&self.index);
        if state.cancelled {
            return Err(Error::new("another job failed"));
        }
        state.free -= 1;
        drop(state);
        self.pool.changed.notify_all();
        self.doing("begins to compile");
        Ok(Slot(self.pool))
    }

    /// Runs a program that must succeed.
    ///
    /// # Errors
    /// When it can't be started, or fails: with the last lines that it printed.
    pub fn run(&self, command: &mut Command) -> Result<()> {
        let answer = self.ask(command, None)?;
        if answer.code == Some(0) {
            return Ok(());
        }
        let said = process::said(command);
        let code = answer.code.map_or("was ended".to_owned(), |code| format!("failed ({code})"));
        Err(Error::new(format!("{said} {code}\n{}", answer.lines.join("\n"))))
    }

    /// Runs a program, ending it when it takes longer than `limit`.
    ///
    /// # Errors
    /// When it can't be started, or another job failed.
    pub fn ask(&self, command: &mut Command, limit: Option<Duration>) -> Result<Answer> {
        let said = process::said(command);
        let (mut reader, writer) = std::io::pipe()?;
        command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
        // Cargo counts for us; its colours are for terminals.
        command.env("CARGO_TERM_PROGRESS_WHEN", "always").env("CARGO_TERM_PROGRESS_WIDTH", "100");
        command.env("CARGO_TERM_COLOR", "never");
        let child = command.spawn();
        // The command holds the pipe's other end, which must close with the child's.
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = child.with_context(|| format!("{said} can't be started"))?;
        let cancelled = {
            let mut state = self.pool.state();
            state.children.insert(child.id(), limit.map(|limit| Instant::now() + limit));
            state.cancelled
        };
        if cancelled {
            tree::end(&[child.id()]);
        }
        let mut output = output::Output::default();
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            if let Some(doing) = output.take(bytes.get(..count).unwrap_or_default()) {
                self.doing(&doing);
            }
        }
        let status = child.wait();
        let mut state = self.pool.state();
        state.children.remove(&child.id());
        if state.cancelled {
            return Err(Error::new("another job failed"));
        }
        drop(state);
        Ok(Answer { code: status?.code(), lines: output.lines() })
    }

    /// What is said of this job when it takes long.
    pub fn doing(&self, what: &str) {
        self.pool.state().now.insert(self.index, format!("{} ({what})", self.name));
    }
}

/// The right to compile.
pub struct Slot<'a>(&'a Pool<'a>);

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        self.0.state().free += 1;
        self.0.changed.notify_all();
    }
}

#[cfg(test)]
mod tests;
