//! `kmn-publish`: from the editors' spreadsheet to the feed, and a check of either.

#[path = "main/site_files.rs"]
mod site_files;

use anyhow::{Context, Result};
use chrono::{DateTime, NaiveDate, TimeDelta};
use clap::{Args, Parser, Subcommand};
use kmn_publish::{BuildError, Built, Finding, Options, SiteOptions, for_terminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;
use std::{fs, io::Write};

#[derive(Parser)]
#[command(version, about = "Makes the directory's feed from the editors' spreadsheet")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes a feed from a spreadsheet (.xlsx, .ods, CSV). Exit code 1 if anything had to be left out.
    Build {
        /// The spreadsheet.
        file: PathBuf,
        /// Where the feed goes.
        #[arg(long, default_value = "public/data/members.geojson")]
        out: PathBuf,
        #[command(flatten)]
        common: Common,
        /// When the data were last changed (RFC 3339); otherwise the latest date in them.
        #[arg(long)]
        last_modified: Option<String>,
        /// The directory's name.
        #[arg(long)]
        title: Option<String>,
        /// Who publishes it.
        #[arg(long)]
        publisher: Option<String>,
        /// Licence of the data.
        #[arg(long)]
        licence: Option<String>,
        /// The publisher's page.
        #[arg(long)]
        url: Option<String>,
        /// Say that the feed means to shrink the directory by more than half.
        #[arg(long)]
        replaces_all: bool,
        /// Write the members in parts beside the feed, which then names them: for large directories.
        #[arg(long, value_enum)]
        parts_by: Option<PartsBy>,
    },
    /// Makes the plain list (HTML) of a feed.
    List {
        /// The feed.
        file: PathBuf,
        /// Where the page goes, its style sheet `liste.css` beside it [default:
        /// `public/liste.html`, in other languages `public/liste.<tag>.html`].
        #[arg(long)]
        out: Option<PathBuf>,
        /// The page's language (BCP 47), one of the app's.
        #[arg(long, default_value = "de")]
        lang: String,
        /// The folder of the app's texts.
        #[arg(long, default_value = "locales")]
        locales: PathBuf,
    },
    /// Makes the pages of a feed in every language, in the frame of the built page, and deletes those
    /// of members that are gone.
    Site {
        /// The feed.
        file: PathBuf,
        /// The built page, whose head, style and scripts the pages have.
        #[arg(long, default_value = "dist/index.html")]
        page: PathBuf,
        /// The folder of the site.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
        /// Where the site is, such as https://finder.example/.
        #[arg(long)]
        address: Option<String>,
        /// How many members get pages of their own.
        #[arg(long, default_value_t = 5000)]
        most: usize,
        /// Draw no pictures for shared links; without an address there are none either.
        #[arg(long)]
        no_pictures: bool,
        /// The folder of the app's texts.
        #[arg(long, default_value = "locales")]
        locales: PathBuf,
    },
    /// Writes a feed's members as HSDS 3.x: a list of services whose first page is its last.
    Hsds {
        /// The feed.
        file: PathBuf,
        /// Where the page goes; a host serves it as `/services`.
        #[arg(long, default_value = "services.json")]
        out: PathBuf,
    },
    /// Checks a spreadsheet or a feed (GeoJSON) and writes nothing.
    Check {
        /// The spreadsheet or the feed.
        file: PathBuf,
        #[command(flatten)]
        common: Common,
    },
}

/// What makes a part.
#[derive(Clone, Copy, clap::ValueEnum)]
enum PartsBy {
    /// A district (the first five digits of its key); members without one make the last part.
    District,
}

#[derive(Args)]
struct Common {
    /// Towns and postcodes with their places.
    #[arg(long, default_value = "public/gazetteer/niedersachsen.txt")]
    gazetteer: PathBuf,
    /// Print the findings as JSON on standard output.
    #[arg(long)]
    json: bool,
    /// The day up to which a date can be true [default: today].
    #[arg(long)]
    today: Option<NaiveDate>,
}

impl Common {
    /// The day that was asked for, or the system's: the later one of Greenwich and Germany, so that
    /// nobody who works at midnight is told that today is in the future.
    fn today(&self) -> Option<NaiveDate> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
        let now = DateTime::from_timestamp(i64::try_from(now.as_secs()).ok()?, 0)?;
        self.today.or_else(|| Some((now + TimeDelta::hours(2)).date_naive()))
    }
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(findings) if kmn_publish::has_errors(&findings) => ExitCode::FAILURE,
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kmn-publish: {}", for_terminal(&format!("{error:#}")));
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<Vec<Finding>> {
    match command {
        Command::Build {
            file,
            out,
            common,
            last_modified,
            title,
            publisher,
            licence,
            url,
            replaces_all,
            parts_by,
        } => {
            let today = common.today();
            let options =
                Options { title, publisher, licence, url, last_modified, replaces_all, today };
            let built = built(&file, &read(&file)?, &common, &options)?;
            report(&built.findings, common.json)?;
            // An empty feed never takes the place of one with members.
            anyhow::ensure!(built.members > 0, "no line can be published; nothing was written");
            match parts_by {
                None => write(&out, &built.geojson)?,
                Some(PartsBy::District) => write_parts(&out, &built.geojson)?,
            }
            eprintln!("{} members written to {}", built.members, shown(&out));
            Ok(built.findings)
        }
        Command::List { file, out, lang, locales } => {
            let texts = texts(&locales, &lang)?;
            let german = self::texts(&locales, directory::locale::SOURCE.tag)?;
            let page = kmn_publish::plain_list_html(&read(&file)?, &texts, &german)
                .with_context(|| shown(&file))?;
            let name = kmn_publish::Page::List.file_name(texts.locale);
            write(&out.unwrap_or_else(|| Path::new("public").join(name)), page.as_bytes())?;
            Ok(Vec::new())
        }
        Command::Site { file, page, out, address, most, no_pictures, locales } => {
            let address = address.map(|address| match address.ends_with('/') {
                true => address,
                false => address + "/",
            });
            let options = SiteOptions { address: address.as_deref(), most, pictures: !no_pictures };
            site_files::write(&file, &read(&page)?, &out, &all_texts(&locales)?, &options)
                .with_context(|| shown(&file))?;
            Ok(Vec::new())
        }
        Command::Hsds { file, out } => {
            let page = kmn_publish::hsds_page(&read(&file)?).with_context(|| shown(&file))?;
            write(&out, page.as_bytes())?;
            Ok(Vec::new())
        }
        Command::Check { file, common } => {
            let bytes = read(&file)?;
            let findings = if kmn_publish::is_feed(&shown(&file), &bytes) {
                kmn_publish::check_feed(&bytes, common.today())
            } else {
                let options = Options { today: common.today(), ..Options::default() };
                built(&file, &bytes, &common, &options)?.findings
            };
            report(&findings, common.json)?;
            Ok(findings)
        }
    }
}

/// Writes the parts first and the feed that names them last, so that it never names what is not
/// there; parts of an earlier feed that it names no more are left to the editors.
fn write_parts(out: &Path, geojson: &[u8]) -> Result<()> {
    let folder = out.file_stem().and_then(|stem| stem.to_str());
    let folder = folder.with_context(|| format!("{} names no file", shown(out)))?;
    let split = kmn_publish::in_parts(geojson, folder)?;
    for (url, text) in &split.parts {
        write(&out.with_file_name(url), text.as_bytes())?;
    }
    eprintln!("{} parts written below {}/", split.parts.len(), shown(Path::new(folder)));
    write(out, split.index.as_bytes())
}

fn built(file: &Path, bytes: &[u8], common: &Common, options: &Options) -> Result<Built> {
    let path = &common.gazetteer;
    let gazetteer = fs::read_to_string(path).with_context(|| shown(path))?;
    kmn_publish::build(bytes, &gazetteer, options).map_err(|error| {
        let at_fault = if matches!(error, BuildError::File(_)) { file } else { path };
        anyhow::Error::new(error).context(shown(at_fault))
    })
}

/// The texts of every language, German first.
fn all_texts(folder: &Path) -> Result<Vec<texts::Texts>> {
    texts::read_all(folder).map_err(|errors| {
        anyhow::anyhow!(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

/// The texts of one language.
fn texts(folder: &Path, tag: &str) -> Result<texts::Texts> {
    let own = all_texts(folder)?.into_iter().find(|texts| texts.locale.tag == tag);
    own.with_context(|| format!("no language {tag}"))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| shown(path))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| shown(folder))?;
    }
    fs::write(path, bytes).with_context(|| shown(path))
}

/// A path on one line: also a line break in it is escaped.
fn shown(path: &Path) -> String {
    for_terminal(&path.display().to_string()).replace('\n', "\\u{a}")
}

fn report(findings: &[Finding], json: bool) -> Result<()> {
    if json {
        let text = kmn_publish::findings_json(findings)?;
        writeln!(std::io::stdout(), "{text}").context("standard output")?;
    } else {
        eprint!("{}", kmn_publish::findings_table(findings));
    }
    Ok(())
}
