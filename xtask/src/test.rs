//! `cargo xtask test`: everything that must hold before a change goes in.

use std::{path::PathBuf, time::Instant};

use anyhow::{Context, ensure};
use xshell::cmd;

use crate::{build, need, paths::Repository};

type Step = (&'static str, fn(&Repository) -> anyhow::Result<()>);

/// In the order of what fails fastest and explains most.
const STEPS: [Step; 7] = [
    ("Rust is formatted", formatting),
    ("Rust has no lints", lints),
    ("Everything builds", build::run),
    ("Scripts are formatted, lint-free and well-typed", scripts),
    ("Unit tests", unit_tests),
    ("Native and WASM say the same", parity),
    ("Browser tests", browsers),
];

/// Half an hour, in ms, is three times what the longest file takes: one that hangs is named, and the rest runs on.
const TEST_FILE_TIMEOUT: &str = "--test-timeout=1800000";

/// Runs every step and stops at the first that fails.
pub fn run(repository: &Repository) -> anyhow::Result<()> {
    let start = Instant::now();
    for (number, (title, step)) in STEPS.iter().enumerate() {
        println!("\n== {}/{} {title}", number + 1, STEPS.len());
        let start = Instant::now();
        step(repository).with_context(|| format!("failed at \"{title}\""))?;
        println!("== {title}: {:.1} s", start.elapsed().as_secs_f32());
    }
    println!("\nAll {} steps passed in {:.0} s", STEPS.len(), start.elapsed().as_secs_f32());
    Ok(())
}

fn formatting(repository: &Repository) -> anyhow::Result<()> {
    let shell = &repository.shell;
    cmd!(shell, "cargo fmt --all --check").run()?;
    // Signals are modules that a macro declares, which cargo does not see.
    let signals = files_with_ending(repository, "src/signal", ".rs")?;
    Ok(cmd!(shell, "rustfmt --check --edition 2024 {signals...}").run()?)
}

fn lints(repository: &Repository) -> anyhow::Result<()> {
    need::wasm_target(repository)?;
    let shell = &repository.shell;
    let target = need::WASM;
    cmd!(shell, "cargo clippy --workspace --all-targets -- -D warnings").run()?;
    let packages = build::WASM_PACKAGES.iter().flat_map(|package| ["--package", package]);
    Ok(cmd!(shell, "cargo clippy --target {target} {packages...} -- -D warnings").run()?)
}

fn scripts(repository: &Repository) -> anyhow::Result<()> {
    let shell = &repository.shell;
    let (biome, tsc) = (repository.npm_program("biome"), repository.npm_program("tsc"));
    cmd!(shell, "{biome} ci").run()?;
    cmd!(shell, "{tsc} --noEmit").run()?;
    Ok(cmd!(shell, "node --import tsx --test --test-reporter=spec tests/sites/sites.test.ts").run()?)
}

fn unit_tests(repository: &Repository) -> anyhow::Result<()> {
    let shell = &repository.shell;
    Ok(cmd!(shell, "cargo test --workspace").run()?)
}

fn parity(repository: &Repository) -> anyhow::Result<()> {
    let shell = &repository.shell;
    // For the whole workspace, so that Cargo takes what the unit tests were built from.
    cmd!(shell, "cargo build --workspace --bin softsell").run()?;
    let program = repository.path("target/debug/softsell").with_extension(std::env::consts::EXE_EXTENSION);
    let _program = shell.push_env("SOFTSELL", program);
    Ok(cmd!(shell, "node --import tsx --test --test-reporter=spec tests/parity/parity.test.ts").run()?)
}

fn browsers(repository: &Repository) -> anyhow::Result<()> {
    need::browsers(repository, &[need::CHROMIUM, need::FIREFOX])?;
    let tests = files_with_ending(repository, "tests/browser", ".test.ts")?;
    ensure!(!tests.is_empty(), "there are no browser tests");
    let shell = &repository.shell;
    // Two at a time: each drives a whole browser, and what they wait for has deadlines.
    let runner = ["--test", "--test-reporter=spec", "--test-concurrency=2", TEST_FILE_TIMEOUT];
    Ok(cmd!(shell, "node --import tsx {runner...} {tests...}").run()?)
}

fn files_with_ending(repository: &Repository, folder: &str, ending: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = repository.shell.read_dir(folder)?;
    files.retain(|file| file.to_string_lossy().ends_with(ending));
    Ok(files)
}
