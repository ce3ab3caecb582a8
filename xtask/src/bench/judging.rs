//! How long one verdict takes, natively and in the extension's background.

use std::{collections::BTreeMap, fs, time::Instant};

use anyhow::{Context, ensure};
use serde::{Deserialize, Serialize};
use softsell::{Draft, Judge};
use xshell::cmd;

use super::{Limit, Summary, heading};
use crate::paths::Repository;

/// Drafts of one length.
#[derive(Serialize)]
struct Load {
    characters: usize,
    /// Verdicts per sample. The browser's clock ticks only every 0.1 ms, so short drafts are timed
    /// together, on both sides alike.
    batch: usize,
    texts: Vec<String>,
}

/// Characters and batch of every load.
const LOADS: [(usize, usize); 3] = [(70, 32), (280, 8), (3_000, 1)];

const SAMPLES: usize = 500;

/// After all loads and so many different drafts, the WASM may not ask for more memory over as many others.
const DRAFTS: usize = 5_000;

/// What `tests/browser/bench.ts` measured, in milliseconds.
#[derive(Deserialize)]
struct Background {
    /// Samples per load, by its number of characters.
    judge: BTreeMap<usize, Vec<f64>>,
    memory: Memory,
    /// From a content script's `connect` to the verdict, with no background running.
    cold: Vec<f64>,
    /// The same at once after the focus in a composer woke the background and brought the script.
    entered: Vec<f64>,
    /// The same on a port that is open.
    warm: Vec<f64>,
}

/// Bytes of the WASM's memory, which never shrinks.
#[derive(Deserialize)]
struct Memory {
    /// After all loads and [`DRAFTS`] different drafts.
    before: u64,
    /// After [`DRAFTS`] others.
    after: u64,
}

/// Measures and prints.
pub fn report(repository: &Repository) -> anyhow::Result<()> {
    let drafts = drafts(repository)?;
    let loads = LOADS.map(|(characters, batch)| Load { characters, batch, texts: texts(&drafts, characters) });
    let background = in_background(repository, &loads)?;
    heading("One verdict");
    for load in &loads {
        let native = Summary::of(natively(load));
        let samples = background.judge.get(&load.characters).context("the browser left out a load")?;
        let browser = Summary::of(samples.clone());
        println!("  {:>5} characters, native      {native}", load.characters);
        let (median, p99) = limits(load.characters);
        println!("  {:>5} characters, background  {}", load.characters, browser.beside(median, p99));
        println!("  {:>24}  {:.2} times native", "", browser.median / native.median);
    }
    heading("From a content script to the verdict, 280 characters");
    let cold = Summary::of(background.cold);
    println!("  cold background  {}", cold.beside(Some(Limit::AtMost(60.0)), None));
    println!("  woken by focus   {}", Summary::of(background.entered));
    println!("  warm background  {}", Summary::of(background.warm));
    heading(&format!("Memory of the WASM over {DRAFTS} different drafts"));
    let Memory { before, after } = background.memory;
    println!("  {before} bytes before, {after} after");
    ensure!(before == after, "the WASM's memory grows with the number of drafts");
    Ok(())
}

/// For the median and the 99th percentile in the background.
const fn limits(characters: usize) -> (Option<Limit>, Option<Limit>) {
    match characters {
        280 => (Some(Limit::AtMost(0.5)), None),
        3_000 => (Some(Limit::AtMost(2.0)), Some(Limit::AtMost(5.0))),
        _ => (None, None),
    }
}

/// The drafts of the parity corpus.
pub fn drafts(repository: &Repository) -> anyhow::Result<Vec<Draft>> {
    let corpus = String::from_utf8(repository.read("tests/parity/corpus.jsonl")?)?;
    let drafts = corpus.lines().map(serde_json::from_str).collect::<Result<Vec<Draft>, _>>()?;
    ensure!(!drafts.is_empty(), "the corpus is empty");
    Ok(drafts)
}

/// Texts of exactly so many characters: drafts in a row, cut.
fn texts(drafts: &[Draft], characters: usize) -> Vec<String> {
    let from = |start| drafts.iter().cycle().skip(start).flat_map(|draft| draft.text.chars().chain(['\n']));
    (0..drafts.len()).map(|start| from(start).take(characters).collect()).collect()
}

/// Texts of exactly so many characters, no two with a sentence in common: every third word of the
/// drafts gives way to another.
///
/// For engines that remember what they have read.
pub fn unlike_texts(drafts: &[Draft], characters: usize, count: usize) -> Vec<String> {
    let words: Vec<&str> = drafts.iter().flat_map(|draft| draft.text.split_whitespace()).collect();
    // Primes, so that no two texts take the same steps through the words.
    let text = |number: usize| {
        let word =
            |(place, word)| if place % 3 == 0 { words[(7_919 * number + 613 * place) % words.len()] } else { word };
        let from = words.iter().copied().cycle().skip(37 * number % words.len());
        from.enumerate().map(word).flat_map(|word| word.chars().chain([' '])).take(characters).collect()
    };
    (0..count).map(text).collect()
}

fn natively(load: &Load) -> Vec<f64> {
    let mut judge = Judge::new();
    let drafts: Vec<_> = load.texts.iter().map(Draft::new).collect();
    let mut next = drafts.iter().cycle();
    let mut sample = || {
        let start = Instant::now();
        for draft in next.by_ref().take(load.batch) {
            std::hint::black_box(judge.judge(draft));
        }
        start.elapsed().as_secs_f64() * 1_000.0 / load.batch as f64
    };
    // Once unmeasured: what is built on first use is not part of a verdict.
    sample();
    (0..SAMPLES).map(|_| sample()).collect()
}

fn in_background(repository: &Repository, loads: &[Load]) -> anyhow::Result<Background> {
    #[derive(Serialize)]
    struct Orders<'a> {
        samples: usize,
        loads: &'a [Load],
        drafts: usize,
    }
    let orders = repository.path("target/bench.json");
    fs::write(&orders, serde_json::to_vec(&Orders { samples: SAMPLES, loads, drafts: DRAFTS })?)?;
    let shell = &repository.shell;
    let output = cmd!(shell, "node --import tsx tests/browser/bench.ts {orders}").quiet().read()?;
    serde_json::from_str(&output).context("tests/browser/bench.ts")
}
