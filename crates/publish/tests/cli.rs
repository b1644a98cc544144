//! The command line: exit codes, what is written, and where the findings go.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// A file of its own for each test, in the target folder.
fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn run(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kmn-publish"));
    command.current_dir(ROOT).args(args).output().unwrap()
}

#[test]
fn exit_codes_say_what_was_left_out() {
    let (csv, out) = (file("exit.csv"), file("exit.geojson"));
    for (content, code, written) in [
        ("id,name,kind,city\na,Haus,mbe,Celle\n", 0, true),
        ("id,name,kind,city,fax\na,Haus,mbe,Celle,1\n", 0, true),
        ("id,name,kind,city,email\na,Haus,mbe,Celle,@\n", 1, true),
        ("id,name,kind,city\na,Haus,mbe,Celle\nb,,mbe,Celle\n", 1, true),
        ("id,name,kind,city\nb,,mbe,Celle\n", 2, false),
        ("", 2, false),
    ] {
        std::fs::write(&csv, content).unwrap();
        let _ = std::fs::remove_file(&out);
        let output = run(&["build", csv.to_str().unwrap(), "--out", out.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(code), "{content}: {output:?}");
        assert_eq!(out.exists(), written, "{content}");
        assert!(output.stdout.is_empty(), "findings are for standard error");
    }
    let missing = run(&["check", "no/such/file.csv"]);
    assert_eq!(missing.status.code(), Some(2));
}

#[test]
fn findings_for_machines() {
    let csv = file("json.csv");
    std::fs::write(&csv, "id,name,kind,city,email\na,Haus,mbe,Celle,x@\n").unwrap();
    let output = run(&["check", csv.to_str().unwrap(), "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let findings: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(findings.as_array().map(Vec::len), Some(1));
    let finding = &findings[0];
    assert_eq!(
        [&finding["severity"], &finding["column"], &finding["value"]],
        ["error", "email", "x@"]
    );
    assert_eq!(finding["line"], 2);
}

#[test]
fn a_feed_is_checked_and_listed_like_a_spreadsheet() {
    let (feed, page) = (file("feed.geojson"), file("liste.html"));
    let paths = [feed.to_str().unwrap(), page.to_str().unwrap()];
    assert!(run(&["build", "tests/fixtures/members.csv", "--out", paths[0]]).status.success());
    assert!(run(&["check", paths[0]]).status.success());
    assert!(run(&["list", paths[0], "--out", paths[1]]).status.success());
    assert!(std::fs::read_to_string(&page).unwrap().contains("Asyl e.V. Hildesheim"));
    let services = file("services.json");
    let services = services.to_str().unwrap();
    assert!(run(&["hsds", paths[0], "--out", services]).status.success());
    let checked = run(&["check", services, "--json"]);
    assert!(checked.status.success(), "{checked:?}");
    assert_eq!(serde_json::from_slice::<Value>(&checked.stdout).unwrap(), Value::Array(vec![]));
    let text = std::fs::read_to_string(services).unwrap().replace("WEEKLY", "YEARLY");
    std::fs::write(services, text).unwrap();
    let checked = run(&["check", services, "--json"]);
    let said = String::from_utf8(checked.stdout).unwrap();
    assert!(said.contains("schedules.freq") && said.contains("FREQ=YEARLY"), "{said}");
    std::fs::write(&feed, "{\"type\":").unwrap();
    assert_eq!(run(&["check", paths[0]]).status.code(), Some(1));
}

#[test]
fn parts_lie_where_the_feed_says() {
    let (csv, out) = (file("parts.csv"), file("parts.geojson"));
    let lines = "id,name,kind,district\na,Haus,mbe,03254\nb,Heim,mbe,03241001\nc,Hof,mbe,03254\n";
    std::fs::write(&csv, lines).unwrap();
    let paths = [csv.to_str().unwrap(), out.to_str().unwrap()];
    let output = run(&["build", paths[0], "--out", paths[1], "--parts-by", "district"]);
    assert!(output.status.success(), "{output:?}");
    let index: Value = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    let named: Vec<_> = index["parts"].as_array().unwrap().iter().collect();
    let told: Vec<_> = named.iter().map(|p| (&p["url"], &p["district"], &p["count"])).collect();
    assert_eq!(told[0].0, "parts/03241.geojson");
    assert_eq!(told[1].0, "parts/03254.geojson");
    assert_eq!((told[1].1.as_str(), told[1].2.as_u64()), (Some("03254"), Some(2)));
    for (url, _, count) in told {
        let part = out.with_file_name(url.as_str().unwrap());
        let part: Value = serde_json::from_slice(&std::fs::read(part).unwrap()).unwrap();
        assert_eq!(part["features"].as_array().map(Vec::len), count.as_u64().map(|n| n as usize));
    }
    assert!(run(&["check", paths[1]]).status.success());
}

#[test]
fn what_a_terminal_obeys_is_not_printed() {
    let missing = run(&["check", "no\nfile\u{1b}[31m.csv"]);
    let said = String::from_utf8(missing.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{said:?}");
    assert!(said.contains("no\\u{a}file\\u{1b}[31m.csv"), "{said:?}");
}
