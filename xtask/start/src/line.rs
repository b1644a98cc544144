//! What a command line will need, as far as the front must know it.
//!
//! Deliberately absent: judging it. What is not understood here needs nothing but the commands,
//! whose own reader says what is wrong, without minutes of set-up before it.

/// What must be there before the commands may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// A hook of Trunk's: all is there, nothing is said.
    Hook,
    /// The commands themselves.
    Commands,
    /// What the release is built with, and the app compiled.
    Build,
    /// What live reload is built with.
    Develop,
    /// What building needs, without building.
    SetUp,
    /// What building and testing need.
    Test,
}

/// A command line as the front reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What must be there.
    pub goal: Goal,
    /// Host and port that it wants to listen on.
    pub listens: Option<(String, u16)>,
}

/// Reads the arguments after `cargo xtask`.
#[must_use]
pub fn read(arguments: &[String]) -> Line {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (goal, listens) = match words.split_first() {
        Some((&"pre-build" | &"post-build", _)) => (Goal::Hook, None),
        Some((&"serve", options)) => match serve(options) {
            Some((host, port, true)) => (Goal::Build, Some((host, port))),
            Some((host, port, false)) => (Goal::Commands, Some((host, port))),
            None => (Goal::Commands, None),
        },
        Some((&"dev", options)) => match serve(options) {
            Some((host, port, true)) => (Goal::Develop, Some((host, port))),
            _ => (Goal::Commands, None),
        },
        Some((&"build", [] | ["--no-publish"])) => (Goal::Build, None),
        Some((&"setup", [])) => (Goal::SetUp, None),
        // A single step may need less than all: the suite knows.
        Some((&"setup", ["--tests"])) | Some((&"test", [])) => (Goal::Test, None),
        _ => (Goal::Commands, None),
    };
    Line { goal, listens }
}

/// Host, port, and whether it builds; nothing when an option is not understood.
fn serve(options: &[&str]) -> Option<(String, u16, bool)> {
    let (mut host, mut port, mut builds) = ("127.0.0.1", 8080, true);
    let mut rest = options.iter().copied();
    while let Some(option) = rest.next() {
        match option.split_once('=') {
            Some(("--port", value)) => port = value.parse().ok()?,
            Some(("--host", value)) => host = value,
            Some(("--members", _)) => {}
            None if option == "--port" => port = rest.next()?.parse().ok()?,
            None if option == "--host" => host = rest.next()?,
            None if option == "--members" => drop(rest.next()?),
            None if option == "--no-build" => builds = false,
            _ => return None,
        }
    }
    Some((host.to_owned(), port, builds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        let check = |line: &str, goal: Goal, listens: Option<(&str, u16)>| {
            let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
            let listens = listens.map(|(host, port)| (host.to_owned(), port));
            assert_eq!(read(&arguments), Line { goal, listens }, "{line}");
        };
        let local = |port| Some(("127.0.0.1", port));
        check("", Goal::Commands, None);
        check("help", Goal::Commands, None);
        check("serve", Goal::Build, local(8080));
        check("serve --port 0", Goal::Build, local(0));
        check("serve --port=8093 --host 0.0.0.0", Goal::Build, Some(("0.0.0.0", 8093)));
        check("serve --no-build --port 8093", Goal::Commands, local(8093));
        check("serve --no-build --members a.geojson --port 1", Goal::Commands, local(1));
        check("serve --members=a.csv", Goal::Build, local(8080));
        // Minutes of set-up, and then a complaint, would be unkind.
        check("serve --prot 1", Goal::Commands, None);
        check("serve --port", Goal::Commands, None);
        check("serve --port 99999", Goal::Commands, None);
        check("serve --help", Goal::Commands, None);
        check("dev", Goal::Develop, local(8080));
        check("dev --port 8081", Goal::Develop, local(8081));
        check("build", Goal::Build, None);
        check("build --no-publish", Goal::Build, None);
        check("build --publish", Goal::Commands, None);
        check("setup", Goal::SetUp, None);
        check("setup --tests", Goal::Test, None);
        check("test", Goal::Test, None);
        check("test --only fmt", Goal::Commands, None);
        check("size", Goal::Commands, None);
        check("pre-build", Goal::Hook, None);
        check("post-build", Goal::Hook, None);
    }
}
