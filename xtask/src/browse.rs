//! `cargo xtask try`, `screenshots` and `gallery`: the package in a real browser.

use anyhow::Context;
use xshell::cmd;

use crate::{build, need, paths::Repository};

/// Opens a throwaway browser with the extension, or lets a script try it out where there is no display.
pub fn try_out(repository: &Repository, headless: bool) -> anyhow::Result<()> {
    prepare(repository)?;
    let shell = &repository.shell;
    let headless = headless.then_some("--headless");
    cmd!(shell, "node --import tsx tests/browser/try.ts {headless...}").quiet().run().context("the trial failed")
}

/// Makes the pictures of the README.
pub fn screenshots(repository: &Repository) -> anyhow::Result<()> {
    prepare(repository)?;
    let shell = &repository.shell;
    cmd!(shell, "node --import tsx tests/browser/screenshots.ts docs/screenshots").run().context("no screenshots")
}

/// Photographs the fixtures in every state, all of them or those that are named.
pub fn gallery(repository: &Repository, names: &[String]) -> anyhow::Result<()> {
    build::run(repository)?;
    need::browsers(repository, &[need::CHROMIUM, need::FIREFOX])?;
    let shell = &repository.shell;
    cmd!(shell, "node --import tsx tests/browser/gallery.ts target/gallery {names...}").run().context("no gallery")
}

fn prepare(repository: &Repository) -> anyhow::Result<()> {
    build::run(repository)?;
    need::browsers(repository, &[need::CHROMIUM])
}
