//! Every chore of this repository; `cargo xtask --help` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a chore talks to the person who runs it")]

mod bench;
mod browse;
mod build;
mod learn;
mod need;
mod optimised;
mod package;
mod paths;
mod test;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::paths::Repository;

/// Every chore of this repository.
///
/// What a chore needs and can add by itself (Rust's WebAssembly target, npm packages and, as root on
/// Debian, browsers) it adds; for anything else it says what to install.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Compile, bundle and lay out dist/chrome, dist/edge, dist/firefox and dist/www
    Build,
    /// Build, then zip each browser's package, byte for byte the same every time
    Package,
    /// Build, then open a throwaway browser with the extension on the practice page
    Try {
        /// Show no window: type drafts, print what the guard did, fail if that was wrong
        #[arg(long)]
        headless: bool,
    },
    /// Build, then take the pictures of the README into docs/screenshots
    Screenshots,
    /// Build, then photograph every fixture in every state and both browsers into target/gallery
    Gallery {
        /// Fixtures, by name; all of them if none is named
        names: Vec<String>,
    },
    /// Run formatters, linters, type checks and every test; stop at the first failure
    Test,
    /// Measure speed and sizes, and compare them with their limits
    Bench,
    /// Train on labelled posts and write model/weights.bin and model/CARD.md
    Train {
        /// Folder that holds posts.jsonl and, if you have exported any, softsell-corrections.jsonl
        #[arg(long)]
        data: PathBuf,
    },
    /// Cross-validate on labelled posts, no source on both sides, and print the figures
    Evaluate {
        /// Folder that holds posts.jsonl and, if you have exported any, softsell-corrections.jsonl
        #[arg(long)]
        data: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse().chore) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(chore: &Chore) -> anyhow::Result<()> {
    let repository = Repository::enter()?;
    match chore {
        Chore::Build => build::run(&repository),
        Chore::Package => package::run(&repository),
        Chore::Try { headless } => browse::try_out(&repository, *headless),
        Chore::Screenshots => browse::screenshots(&repository),
        Chore::Gallery { names } => browse::gallery(&repository, names),
        Chore::Test => test::run(&repository),
        Chore::Bench => bench::run(&repository),
        Chore::Train { data } => learn::train(data, &repository.path("model")),
        Chore::Evaluate { data } => learn::evaluate(data, &repository.path("model")),
    }
}
