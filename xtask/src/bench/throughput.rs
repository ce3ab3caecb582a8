//! How many posts a second the command line judges.

use std::{fs, fs::File, path::Path, process::Command, time::Instant};

use anyhow::{Context, ensure};
use serde::Deserialize;
use softsell::Draft;
use xshell::cmd;

use super::{Limit, heading};
use crate::{need, paths::Repository};

const POSTS: usize = 40_000;

/// What is read of a post that was written to be learned from.
#[derive(Deserialize)]
struct Written {
    text: String,
}

/// Measures and prints.
pub fn report(repository: &Repository) -> anyhow::Result<()> {
    let shell = &repository.shell;
    cmd!(shell, "cargo build --quiet --release --bin softsell").quiet().run()?;
    let posts = repository.path("target/bench.jsonl");
    let characters = write_posts(repository, &posts)? / POSTS;
    heading(&format!("softsell judge --jsonl, {POSTS} posts of {characters} characters on average"));
    let one = rate(repository, &posts, 1)?;
    let two = rate(repository, &posts, 2)?;
    println!("  one core   {one:>8.0} posts a second");
    println!("  two cores  {two:>8.0} posts a second {}", Limit::AtLeast(50_000.0).beside(two));
    println!("  {:>19.2} times one core", two / one);
    Ok(())
}

/// Repeats the posts of `model/written` as they are, and answers with the characters of all.
fn write_posts(repository: &Repository, path: &Path) -> anyhow::Result<usize> {
    let mut files: Vec<_> = fs::read_dir(repository.path("model/written"))?
        .map(|entry| Ok(fs::read_to_string(entry?.path())?))
        .collect::<anyhow::Result<_>>()?;
    files.sort_unstable();
    let written = files.iter().flat_map(|file| file.lines()).map(serde_json::from_str);
    let written: Vec<Written> = written.collect::<Result<_, _>>()?;
    let posts = || written.iter().map(|post| &post.text).cycle().take(POSTS);
    let lines: Vec<_> = posts().map(|text| serde_json::to_string(&Draft::new(text))).collect::<Result<_, _>>()?;
    fs::write(path, lines.join("\n"))?;
    Ok(posts().map(|text| text.chars().count()).sum())
}

fn rate(repository: &Repository, posts: &Path, cores: usize) -> anyhow::Result<f64> {
    let program = repository.path("target/release/softsell").with_extension(std::env::consts::EXE_EXTENSION);
    // Without taskset, reading and writing may use a core more than judging.
    let mut command = if need::is_on_path("taskset") {
        let mut command = Command::new("taskset");
        command.arg("--cpu-list").arg(format!("0-{}", cores - 1)).arg(program);
        command
    } else {
        Command::new(program)
    };
    command.args(["judge", "--jsonl"]).arg(posts).env("RAYON_NUM_THREADS", cores.to_string());
    let output = File::create(repository.path("target/bench.out"))?;
    let start = Instant::now();
    let status = command.stdout(output).status().context("cannot run softsell")?;
    ensure!(status.success(), "softsell judge: {status}");
    Ok(POSTS as f64 / start.elapsed().as_secs_f64())
}
