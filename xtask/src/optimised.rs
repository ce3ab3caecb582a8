//! Chores that compute run as optimised code.

use std::env;

use anyhow::Context;
use xshell::cmd;

use crate::paths::Repository;

/// Runs this very chore again, built for release; `false` if this already is that build.
///
/// Most chores wait for other programs, so `cargo xtask` is a quick, unoptimised build.
pub fn rerun(repository: &Repository) -> anyhow::Result<bool> {
    if !cfg!(debug_assertions) {
        return Ok(false);
    }
    let shell = &repository.shell;
    // Arguments may name paths as seen from here.
    let _here = shell.push_dir(env::current_dir()?);
    let arguments = env::args_os().skip(1);
    cmd!(shell, "cargo run --quiet --release --package xtask -- {arguments...}")
        .quiet()
        .run()
        .context("the optimised chore failed")?;
    Ok(true)
}
