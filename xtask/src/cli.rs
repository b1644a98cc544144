//! The command line: one entry per command, one line of help each.

use crate::serve::{ServeOptions, Server};
use crate::{
    basemap, build, fonts, fuzz, gazetteer, icons, post_build, process, setup, size, streets,
    styles, suite, tools,
};
use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::{Command, ExitCode};

/// The developers' commands of KMN Finder.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Build the release and serve it on localhost, as a good web host would
    Serve {
        /// Port to listen on; 0 takes a free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Address to listen on; 0.0.0.0 lets a phone in the same network look
        #[arg(long, default_value = "127.0.0.1")]
        host: String,
        /// Serve dist/ as it is
        #[arg(long)]
        no_build: bool,
        /// Serve a copy of dist/ with these members: a feed (.geojson) or a spreadsheet
        #[arg(long)]
        members: Option<PathBuf>,
    },
    /// Rebuild on every change, with live reload
    Dev {
        /// Port to listen on
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Build the release into dist/
    Build {
        /// Take public/data/members.geojson as it is
        #[arg(long)]
        no_publish: bool,
    },
    /// Run all checks and tests
    Test {
        /// Only these steps, in their usual order
        #[arg(long, value_enum, num_args = 1.., value_delimiter = ',')]
        only: Vec<suite::Step>,
    },
    /// Weigh the first visit in dist/; fails over budget
    Size,
    /// Measure the domain natively (criterion)
    Bench,
    /// Throw bytes at the gates (libFuzzer): no panic, no hang, memory bounded
    Fuzz {
        /// How many inputs each target gets
        #[arg(long, default_value_t = fuzz::SHORT)]
        runs: u32,
        /// Only these targets
        targets: Vec<String>,
    },
    /// Make public/gazetteer/ from the pinned open data
    Gazetteer,
    /// Cut the font in public/fonts/, for devices that cannot write Tigrinya
    Fonts,
    /// Draw public/icons/ from public/icon.svg
    Icons,
    /// Make public/basemap/ from the pinned open data
    Basemap,
    /// Make tests/fixtures/streets/ from a small extract of OpenStreetMap
    StreetFixture,
    /// Install what building (and with --tests, testing) needs
    Setup {
        /// Also what testing needs: a browser, its driver, a licence checker
        #[arg(long)]
        tests: bool,
    },
    /// Trunk's hook: make target/site/style.css
    #[command(hide = true)]
    PreBuild,
    /// Trunk's hook: finish what lies in TRUNK_STAGING_DIR
    #[command(hide = true)]
    PostBuild,
}

/// Reads the command line and does it.
///
/// # Errors
/// Whatever the command reports.
pub fn run() -> Result<ExitCode> {
    let root = tools::workspace_root();
    let done = match Cli::parse().command {
        Task::Serve { port, host, no_build, members } => {
            if !no_build {
                // Said now, not after minutes of building.
                xtask_start::port::check(&host, port, "--port 0")?;
                build::build(&root, true)?;
            }
            let mut dist = root.join("dist");
            if let Some(members) = members {
                dist = build::fixture::with(&root, &dist, &members)?;
            }
            let server = Server::start(ServeOptions { dist, host, port })?;
            println!("Listening on {} (Ctrl+C ends)", server.url());
            server.wait();
            true
        }
        Task::Dev { port } => build::dev(&root, port).map(|()| true)?,
        Task::Build { no_publish } => build::build(&root, !no_publish).map(|()| true)?,
        Task::Test { only } => suite::run(&root, &only)?,
        Task::Size => size::run(&root)?,
        Task::Bench => {
            let mut cargo = Command::new("cargo");
            process::run(cargo.args(["bench", "--package", "directory"]).current_dir(&root))?;
            true
        }
        Task::Fuzz { runs, targets } => fuzz::run(&root, &targets, runs).map(|_| true)?,
        Task::Gazetteer => gazetteer::run(&root).map(|()| true)?,
        Task::Fonts => fonts::run(&root).map(|()| true)?,
        Task::Icons => icons::run(&root).map(|()| true)?,
        Task::Basemap => basemap::run(&root).map(|()| true)?,
        Task::StreetFixture => streets::run(&root).map(|()| true)?,
        Task::Setup { tests } => {
            if tests { setup::for_tests(&root) } else { setup::for_build(&root) }?;
            println!("set-up: complete");
            true
        }
        Task::PreBuild => styles::bundle(&root).map(|()| true)?,
        Task::PostBuild => post_build::run(&root).map(|()| true)?,
    };
    // Not an error's message: what failed is said already, and the summary is the last line.
    Ok(if done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
