//! The front as people start it, with a cargo and an npm that only write down what they are told.

#![allow(clippy::unwrap_used, reason = "a test's own files")]

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// Says where it was installed what both tools say; fails to build when told to.
const CARGO: &str = r#"#!/bin/sh
echo "cargo $*" >> "$FAKE_LOG"
case "$1 $2" in
  "build "*) [ -z "$FAKE_BROKEN" ] || { echo "error: it does not compile" >&2; exit 101; } ;;
  "binstall -V") exit "${FAKE_BINSTALL:-1}" ;;
  "install "*|"binstall "*)
    while [ "$1" != --root ]; do shift; done
    mkdir -p "$2/bin"
    for program in trunk wasm-bindgen wasm-bindgen-test-runner cargo-deny geckodriver; do
      printf '#!/bin/sh\necho all 0.21.14 0.2.128 0.20.2 0.37.1\n' > "$2/bin/$program"
      chmod +x "$2/bin/$program"
    done ;;
esac
"#;

const NPM: &str = "#!/bin/sh\necho \"npm $*\" >> \"$FAKE_LOG\"\necho 11.0.0\n";
const NODE: &str = "#!/bin/sh\necho v24.0.0\n";

/// A machine on which nothing was ever started.
struct Machine {
    home: TempDir,
}

impl Machine {
    fn new() -> Self {
        let machine = Self { home: tempfile::tempdir().unwrap() };
        for (name, script) in [("cargo", CARGO), ("npm", NPM), ("node", NODE)] {
            machine.program(name, script);
        }
        machine
    }

    fn program(&self, name: &str, script: &str) {
        let file = self.home.path().join("bin").join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, script).unwrap();
        assert!(Command::new("chmod").arg("+x").arg(file).status().unwrap().success());
    }

    fn front(&self, line: &str, settings: &[(&str, &str)]) -> Output {
        let home = self.home.path();
        let path = std::env::var("PATH").unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-start"));
        command
            .args(line.split_whitespace())
            // Not the workspace's folder: people stand anywhere below it.
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
            .env("PATH", format!("{}:{path}", home.join("bin").display()))
            .env("CARGO", home.join("bin/cargo"))
            .env("CARGO_TARGET_DIR", home.join("target"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("FAKE_LOG", home.join("log"))
            .env("KMN_TOOLS_MIRROR", "none");
        command.envs(settings.iter().copied()).output().unwrap()
    }

    /// What cargo and npm were told.
    fn log(&self) -> String {
        std::fs::read_to_string(self.home.path().join("log")).unwrap_or_default()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn hooks_pass_through_in_silence() {
    for hook in ["pre-build", "post-build"] {
        let machine = Machine::new();
        let output = machine.front(hook, &[]);
        assert!(output.status.success());
        assert_eq!((said(&output).as_str(), output.stdout.len()), ("", 0));
        let log = machine.log();
        assert_eq!(log.lines().count(), 1, "{log}");
        assert!(log.starts_with("cargo run --quiet --manifest-path /"), "{log}");
        assert!(log.ends_with(&format!("/Cargo.toml --package xtask -- {hook}\n")), "{log}");
    }
}

#[test]
fn a_taken_port_is_said_before_anything_is_compiled() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    for line in ["serve --port", "serve --no-build --port", "dev --port"] {
        let machine = Machine::new();
        let output = machine.front(&format!("{line} {port}"), &[]);
        assert!(!output.status.success(), "{line}");
        let said = said(&output);
        assert!(said.starts_with(&format!("Error: port {port} on 127.0.0.1 is in use")), "{said}");
        assert_eq!(machine.log(), "", "{line}");
    }
}

#[test]
fn node_is_asked_for_before_anything_is_compiled() {
    let check = |node: &str, expected: &str| {
        let machine = Machine::new();
        machine.program("node", node);
        let output = machine.front("serve --port 0", &[]);
        assert!(!output.status.success(), "{node}");
        assert!(said(&output).starts_with(expected), "{}", said(&output));
        assert!(!machine.log().contains("cargo"), "{}", machine.log());
        // What needs no Node.js goes on.
        assert!(machine.front("size", &[]).status.success());
    };
    check("#!/bin/sh\nexit 127\n", "Error: node is missing: install Node.js 20");
    check("#!/bin/sh\necho v18.20.4\n", "Error: Node.js is v18.20.4, which is too old: install");
}

#[test]
fn the_first_line_says_what_and_how_long() {
    let machine = Machine::new();
    let output = machine.front("size --x", &[]);
    let said = said(&output);
    assert!(said.starts_with("First start: about "), "{said}");
    assert!(said.contains("compiled: the developers' commands"), "{said}");
    assert!(said.contains("ready: the developers' commands, compiled (after "), "{said}");
    let log = machine.log();
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines[..2], ["cargo build --package xtask", "cargo build --package kmn-publish"]);
    assert!(lines[2].ends_with("--package xtask -- size --x"), "{log}");
}

#[test]
fn a_broken_build_is_named_and_ends_it() {
    let machine = Machine::new();
    let output = machine.front("size", &[("FAKE_BROKEN", "1")]);
    assert!(!output.status.success());
    let said = said(&output);
    assert!(said.contains("failed: the developers' commands"), "{said}");
    assert!(said.contains("error: it does not compile"), "{said}");
    assert!(!machine.log().contains("cargo run"), "{}", machine.log());
}

#[test]
fn serving_builds_no_tool_that_it_does_not_need() {
    let machine = Machine::new();
    let output = machine.front("serve --port 0", &[]);
    let (said, log) = (said(&output), machine.log());
    assert!(output.status.success(), "{said}");
    assert!(said.contains("     built: trunk 0.21.14 and wasm-bindgen-cli 0.2.128"), "{said}");
    assert!(log.contains("cargo install --locked --version 0.21.14 trunk --root"), "{log}");
    assert!(log.contains("cargo install --locked --version 0.2.128 wasm-bindgen-cli"), "{log}");
    let app = "cargo build --locked --profile web --target wasm32-unknown-unknown";
    assert!(log.contains(app), "{log}");
    assert!(!log.contains("geckodriver") && !log.contains("cargo-deny"), "{log}");
    // The second start finds the tools.
    let installs = log.matches("cargo install").count();
    machine.front("serve --port 0", &[]);
    assert_eq!(machine.log().matches("cargo install").count(), installs);
}

#[test]
fn a_network_without_an_answer_leads_to_building() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let mirror = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let machine = Machine::new();
    let output = machine.front("setup", &[("KMN_TOOLS_MIRROR", &mirror)]);
    let (said, log) = (said(&output), machine.log());
    assert!(output.status.success(), "{said}");
    let why = "is built instead, since 127.0.0.1:";
    if cfg!(any(target_os = "linux", target_os = "macos")) {
        assert_eq!(said.matches(why).count(), 2, "{said}");
    }
    assert_eq!(log.matches("cargo install").count(), 2, "{log}");
    assert!(said.contains("ready: trunk 0.21.14, built (after "), "{said}");
}

#[test]
fn binstall_comes_first_where_it_is_installed() {
    let machine = Machine::new();
    let settings = [("KMN_TOOLS_MIRROR", "http://127.0.0.1:9"), ("FAKE_BINSTALL", "0")];
    let output = machine.front("setup", &settings);
    let (said, log) = (said(&output), machine.log());
    assert!(said.contains("ready: trunk 0.21.14, brought by cargo binstall"), "{said}");
    assert!(log.contains("cargo binstall --no-confirm --strategies crate-meta-data"), "{log}");
    assert!(!log.contains("cargo install"), "{log}");
}
