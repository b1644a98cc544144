//! The files of `kmn-publish site`: writes the pages, and deletes what they make untrue: compressed
//! copies of what was written anew, and pages of members that are gone.

use anyhow::{Context, Result};
use kmn_publish::{SiteOptions, for_terminal, site};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders that hold nothing but pages made here.
const FOLDERS: [&str; 4] = ["stelle", "ort", "kreis", "start"];

/// Writes the pages of a feed into the folder of a built site.
pub fn write(
    feed: &Path,
    page: &[u8],
    out: &Path,
    texts: &[texts::Texts],
    options: &SiteOptions,
) -> Result<()> {
    let page = std::str::from_utf8(page).context("the built page is no UTF-8")?;
    let mut written = HashSet::new();
    let read_part = |url: &str| super::read(&feed.with_file_name(url));
    let bytes = super::read(feed)?;
    let report = site(&bytes, &read_part, page, texts, options, &mut |path, bytes| {
        let file = out.join(path);
        super::write(&file, bytes)?;
        for copy in [".br", ".gz"] {
            delete(&PathBuf::from(format!("{}{copy}", file.display())))?;
        }
        written.insert(file);
        Ok(())
    })?;
    let mut gone = 0;
    for folder in FOLDERS {
        gone += clear(&out.join(folder), &written)?;
    }
    let (pages, pictures) = (report.pages, report.pictures);
    let out = super::shown(out);
    eprintln!("{pages} pages and {pictures} pictures written below {out}, {gone} files deleted");
    if report.above_most > 0 {
        let most = options.most;
        let left_out = report.above_most;
        eprintln!("{left_out} members have no page of their own: more than {most} (see --most)");
    }
    for id in &report.taken {
        eprintln!("{}: no page of its own, since another's has that address", for_terminal(id));
    }
    Ok(())
}

/// Deletes what lies in a folder and was not written now; says how many files that were.
fn clear(folder: &Path, written: &HashSet<PathBuf>) -> Result<usize> {
    let Ok(files) = fs::read_dir(folder) else { return Ok(0) };
    let mut gone = 0;
    for file in files {
        let file = file?.path();
        let name = file.to_string_lossy();
        let plain = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz")).unwrap_or(&name);
        if (plain.ends_with(".html") || plain.ends_with(".png"))
            && !written.contains(Path::new(plain))
        {
            gone += usize::from(plain == name);
            delete(&file)?;
        }
    }
    Ok(gone)
}

fn delete(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| super::shown(file))
        }
        _ => Ok(()),
    }
}
