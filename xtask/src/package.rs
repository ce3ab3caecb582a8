//! `cargo xtask package`: the files that the stores take.

use std::{
    fs::{self, File},
    io::Write,
};

use anyhow::Context;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{
    build::{self, BROWSERS, Package},
    paths::Repository,
};

/// Builds and zips every browser's package.
pub fn run(repository: &Repository) -> anyhow::Result<()> {
    for package in build::packages(repository)?.iter().filter(|package| BROWSERS.contains(&package.name)) {
        let name = archive(package.name);
        let bytes = zip(repository, package).with_context(|| format!("cannot write {name}"))?;
        println!("{name:27} {:>7}", build::kibibytes(bytes));
    }
    Ok(())
}

/// The archive of a browser's package, from the root of the repository.
pub fn archive(browser: &str) -> String {
    format!("dist/softsell-{browser}.zip")
}

/// Writes the archive; its length.
///
/// The same files give the same bytes: they are sorted, and all of them as old as the format allows.
fn zip(repository: &Repository, package: &Package) -> anyhow::Result<usize> {
    let path = repository.path(archive(package.name));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(File::create(&path)?);
    for (name, contents) in &package.files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(contents)?;
    }
    archive.finish()?.sync_all()?;
    Ok(usize::try_from(fs::metadata(&path)?.len())?)
}
