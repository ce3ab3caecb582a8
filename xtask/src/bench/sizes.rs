//! How much a user downloads and the browser loads.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};

use super::{Limit, heading};
use crate::{build::BROWSERS, package, paths::Repository};

/// File of the extension, and the limit of its compressed size in KB.
const PARTS: [(&str, Option<f64>); 7] = [
    ("background_bg.wasm", None),
    ("practice_bg.wasm", None),
    ("weights.bin", None),
    ("background.js", None),
    ("door.js", None),
    ("content.js", Some(25.0)),
    ("practice.js", None),
];

/// The largest package that a store gets, in KB.
const PACKED: f64 = 1_500.0;

/// Measures and prints.
pub fn report(repository: &Repository) -> anyhow::Result<()> {
    heading("Sizes in KB of 1000 bytes");
    for (file, limit) in PARTS {
        let contents = repository.read(format!("dist/chrome/{file}"))?;
        let gzip = kilobytes(gzip(&contents)?.len());
        let limit = limit.map_or_else(String::new, |limit| Limit::AtMost(limit).beside(gzip));
        println!("  {file:20} {:>8.1} raw {gzip:>8.1} gzip {limit}", kilobytes(contents.len()));
    }
    for browser in BROWSERS {
        let packed = kilobytes(repository.read(package::archive(browser))?.len());
        println!("  packed for {browser:7} {packed:>10.1} {}", Limit::AtMost(PACKED).beside(packed));
    }
    Ok(())
}

pub fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1_000.0
}

pub fn gzip(contents: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(contents)?;
    Ok(encoder.finish()?)
}
