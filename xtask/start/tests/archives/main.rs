//! Archives of tools, from a real server on this machine, with what networks do to them.

#![allow(clippy::unwrap_used, reason = "a test's own files")]

mod server;

use server::{Fault, Server};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use xtask_start::download::{self, Limits};
use xtask_start::error::Result;
use xtask_start::jobs::{self, Job, Talk, Worker};
use xtask_start::tools::{Archive, Tool};

const LIMITS: Limits = Limits { connect: 2, stall: 3, whole: 8 };
const PATH: &str = "owner/tool/releases/download/v1.2.3/tool.tar.gz";

/// A tool of one program, which says what it is.
const TOOL: Tool = Tool {
    name: "tool",
    version: "1.2.3",
    options: &[],
    programs: &["tool"],
    seconds: 1,
    archives: &[],
};

/// An archive as projects make them: the program in a folder, beside its licence.
fn packed(program: &str, script: &str) -> Vec<u8> {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("tool-1.2.3");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("LICENSE"), "as is").unwrap();
    std::fs::write(folder.join(program), script).unwrap();
    let run = |command: &mut Command| assert!(command.status().unwrap().success());
    run(Command::new("chmod").arg("+x").arg(folder.join(program)));
    let file = home.path().join("tool.tar.gz");
    run(Command::new("tar").arg("-czf").arg(&file).arg("-C").arg(home.path()).arg("tool-1.2.3"));
    std::fs::read(file).unwrap()
}

fn sum(bytes: &[u8]) -> &'static str {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("file"), bytes).unwrap();
    let output = Command::new("sha256sum").arg(home.path().join("file")).output().unwrap();
    let line = String::from_utf8(output.stdout).unwrap();
    Box::leak(line.split(' ').next().unwrap().to_owned().into_boxed_str())
}

/// Brings the archive from `base` into `folder`.
fn bring(base: &str, sha256: &'static str, folder: &Path) -> Result<()> {
    let archive = Archive { system: "any", path: PATH, sha256 };
    let job = Job::new("tool", |worker: &Worker<'_>| {
        let pair = (&TOOL, &archive);
        download::archive(worker, pair, base, LIMITS, folder).map(|()| "downloaded".to_owned())
    });
    let said = Mutex::new(String::new());
    jobs::run(vec![job], 1, Talk::FULL, &|line| said.lock().unwrap().push_str(line))
}

const GOOD: &str = "#!/bin/sh\necho tool 1.2.3 '(abc)'\n";

#[test]
fn what_networks_do() {
    let archive = packed("tool", GOOD);
    let sha256 = sum(&archive);
    let check = |fault: Fault, expected: Option<&str>| {
        let server = Server::start(archive.clone(), fault);
        let home = tempfile::tempdir().unwrap();
        let began = Instant::now();
        let result = bring(&server.base, sha256, home.path());
        let program = home.path().join("bin/tool");
        match (&result, expected) {
            (Ok(()), None) => assert!(program.is_file(), "{fault:?}"),
            (Err(error), Some(words)) => {
                let error = error.to_string();
                assert!(error.contains(words), "{fault:?}: {error}");
                assert_eq!(error.lines().count(), 1, "{fault:?}: {error}");
                assert!(!program.exists(), "{fault:?}: unchecked, and yet there");
            }
            _ => panic!("{fault:?}: {result:?}"),
        }
        assert!(
            server.asked().first().is_some_and(|path| path == &format!("/{PATH}")),
            "{fault:?}"
        );
        assert!(began.elapsed() < Duration::from_secs(20), "{fault:?}: {:?}", began.elapsed());
    };
    check(Fault::No, None);
    check(Fault::Redirect, None);
    check(Fault::Changed, Some("has not the pinned checksum"));
    check(Fault::Empty, Some("has not the pinned checksum"));
    check(Fault::Missing, Some("answers 404"));
    check(Fault::Overloaded, Some("answers 503"));
    check(Fault::CutOff, Some("broke off"));
    check(Fault::Closed, Some("broke off"));
    check(Fault::Circle, Some("from address to address without end"));
    check(Fault::Portal, Some("sent a page instead of the archive"));
    check(Fault::PortalElsewhere, Some("sent a page instead of the archive"));
    check(Fault::Silent, Some("sent next to nothing for 3 s"));
    check(Fault::Stalled, Some("sent next to nothing for 3 s"));
    check(Fault::Dripping, Some("sent next to nothing for 3 s"));
}

#[test]
fn no_server_at_all() {
    let check = |base: &str, expected: &str| {
        let home = tempfile::tempdir().unwrap();
        let began = Instant::now();
        let error = bring(base, "0", home.path()).unwrap_err().to_string();
        assert!(error.contains(expected), "{base}: {error}");
        assert!(began.elapsed() < Duration::from_secs(10), "{base}: {:?}", began.elapsed());
    };
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    check(&base, "can't be reached");
    check("http://tools.invalid", "can't be found");
    // A server that speaks no TLS.
    let server = Server::start(b"x".to_vec(), Fault::No);
    check(&server.base.replace("http:", "https:"), "127.0.0.1:");
}

#[test]
fn a_network_that_swallows_all_is_given_up_after_the_limit() {
    // Nobody accepts: when its queue is full, the system answers no caller any more.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let mut queue = Vec::new();
    while let Ok(caller) = TcpStream::connect_timeout(&address, Duration::from_millis(300)) {
        queue.push(caller);
        assert!(queue.len() < 900, "the queue is never full");
    }
    let home = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let error = bring(&format!("http://{address}"), "0", home.path()).unwrap_err().to_string();
    assert!(error.contains("did not answer within 2 s"), "{error}");
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

#[test]
fn archives_that_are_whole_and_yet_of_no_use() {
    let check = |archive: Vec<u8>, expected: &str| {
        let sha256 = sum(&archive);
        let server = Server::start(archive, Fault::No);
        let home = tempfile::tempdir().unwrap();
        let error = bring(&server.base, sha256, home.path()).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    };
    check(packed("other", GOOD), "the archive holds no tool");
    check(packed("tool", "#!/bin/sh\necho tool 1.2.4\n"), "not version 1.2.3 but says: tool 1.2.4");
    check(packed("tool", "#!/bin/sh\necho tool 11.2.3\n"), "not version 1.2.3");
    check(
        packed("tool", "#!/bin/sh\necho GLIBC_2.99 >&2; exit 1\n"),
        "does not run on this system",
    );
    check(packed("tool", "#!/no/such/loader\n"), "does not run on this system");
    check(b"not an archive at all, but the one that was pinned".to_vec(), "can't be unpacked");
}
