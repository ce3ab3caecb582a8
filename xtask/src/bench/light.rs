//! What the extension costs a page that somebody reads or writes on, beside the same page without it.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use anyhow::{Context, ensure};
use serde::Deserialize;
use xshell::cmd;

use super::{Limit, Summary, heading};
use crate::paths::Repository;

/// What the figures are, so that nobody has to guess.
const NOTES: &str = "  \
    Times are CPU time, on which other work on the machine tells less than on the clock's; ratios are with to without.\n  \
    start    door.js, parsed and run as the page begins, each time in a new tab. Firefox parses off the main thread,\n           \
             and all of its times are sums of samples, one a millisecond, whose taking slows scripts.\n  \
    enter    content.js, parsed and run once somebody goes to write: it makes itself ready for that first draft.\n  \
    idle     our scripts from the start to the first focus, while the pointer moves and the page scrolls.\n  \
    typing   a draft that is marked from its first sentence on, by real keys at an even 5.5 a second, from the press\n           \
             that opens the composer. Added scripting, a share of the time that the author types, is told twice: what\n           \
             calls of our scripts take, the layout that they ask for and the background's answers included; and all\n           \
             scripting with it less that without. The ratio says little of sites that do more for a key than a\n           \
             fixture does: so the limit is on the shares.\n  \
    tasks    over 50 ms on the page's main thread that would be none without our scripts' part in them.\n  \
    memory   of the page's process, with a verdict on its draft.\n  \
    loaded, typed, removed: what there is more of than without; at last, after the extension was removed and one more\n           \
             key typed. Firefox ends an orphan before that can tidy up; only Chromium lets a test count listeners.";

/// One browser and site.
#[derive(Deserialize)]
struct Line {
    browser: String,
    site: String,
    without: Visit,
    with: Visit,
}

/// As `tests/browser/bench/light/visit.ts` documents it.
#[derive(Deserialize)]
struct Visit {
    start: Vec<Start>,
    enter: Vec<Start>,
    idle: Idle,
    typing: Typing,
    tasks: Option<Tasks>,
    memory: Memory,
    alive: Option<Moments>,
    removed: Seen,
}

#[derive(Deserialize)]
struct Start {
    parse: Option<f64>,
    run: f64,
}

#[derive(Deserialize)]
struct Idle {
    calls: Option<f64>,
    own: f64,
}

#[derive(Deserialize)]
struct Typing {
    seconds: f64,
    keys: u32,
    own: f64,
    scripting: f64,
    thread: f64,
    browser: f64,
}

#[derive(Deserialize)]
struct Tasks {
    long: u32,
    made: u32,
    longest: f64,
    part: f64,
}

#[derive(Deserialize)]
struct Memory {
    process: f64,
    heap: Option<f64>,
}

#[derive(Deserialize)]
struct Moments {
    loaded: Alive,
    typed: Alive,
    removed: Alive,
}

#[derive(Deserialize)]
struct Alive {
    listeners: f64,
    nodes: f64,
    observers: f64,
}

#[derive(Deserialize)]
struct Seen {
    hosts: f64,
    drawn: f64,
    marks: f64,
    sheets: f64,
}

/// Measures and prints.
pub fn report(repository: &Repository) -> anyhow::Result<()> {
    heading("What a page costs more with the extension");
    let shell = &repository.shell;
    let mut command = Command::from(cmd!(shell, "node --import tsx tests/browser/bench/light.ts"));
    let mut child = command.stdout(Stdio::piped()).spawn().context("cannot run node")?;
    // A minute at each site and browser, with and without: each is printed as it is known.
    for line in BufReader::new(child.stdout.take().context("node has no output")?).lines() {
        let line: Line = serde_json::from_str(&line?).context("tests/browser/bench/light.ts")?;
        print(&line);
    }
    ensure!(child.wait()?.success(), "tests/browser/bench/light.ts failed");
    println!("{NOTES}");
    Ok(())
}

fn print(Line { browser, site, without, with }: &Line) {
    println!("  {site}, {browser}");
    print_start("start", &with.start, Some(Limit::AtMost(3.0)));
    print_start("enter", &with.enter, None);
    let calls = with.idle.calls.map_or_else(String::new, |calls| format!("{calls} calls {}, ", NONE.beside(calls)));
    println!("    idle     {calls}{:.3} ms {}", with.idle.own, NONE.beside(with.idle.own));
    print_typing(&without.typing, &with.typing);
    if let (Some(without), Some(with)) = (&without.tasks, &with.tasks) {
        print!("    tasks    {} long for its sake {}, ", with.made, NONE.beside(f64::from(with.made)));
        print!("longest part in one {:.1} ms; long in all {} with, {} without", with.part, with.long, without.long);
        println!(", longest {:.1} and {:.1} ms", with.longest, without.longest);
    }
    let times = with.memory.process / without.memory.process;
    print!("    memory   {times:.2} times, {} more", megabytes(with.memory.process - without.memory.process));
    if let (Some(without), Some(with)) = (without.memory.heap, with.memory.heap) {
        print!("; of it JavaScript {}, {:.2} times", megabytes(with - without), with / without);
    }
    println!();
    if let (Some(without), Some(with)) = (&without.alive, &with.alive) {
        println!("    loaded   {}", with.loaded.more_than(&without.loaded, None));
        println!("    typed    {}", with.typed.more_than(&without.typed, None));
        println!("    removed  {}", with.removed.more_than(&without.removed, Some(NONE)));
    }
    let (with, without) = (&with.removed, &without.removed);
    let left = [
        ("drawn elements", with.drawn, without.drawn),
        ("elements", with.hosts, without.hosts),
        ("marks", with.marks, without.marks),
        ("style sheets", with.sheets, without.sheets),
    ];
    println!("    removed  {}", differences(&left, Some(NONE)));
}

const NONE: Limit = Limit::AtMost(0.0);

fn print_start(name: &str, start: &[Start], limit: Option<Limit>) {
    if start.is_empty() {
        return;
    }
    let whole = start.iter().map(|Start { parse, run }| parse.unwrap_or(0.0) + run).collect();
    print!("    {name}    {}", Summary::of(whole).beside(limit, None));
    let parse: Vec<_> = start.iter().filter_map(|start| start.parse).collect();
    if !parse.is_empty() {
        print!(", of it parsing {:.3} ms", Summary::of(parse).median);
    }
    println!();
}

fn print_typing(without: &Typing, with: &Typing) {
    let percent = |milliseconds: f64| milliseconds / with.seconds / 10.0;
    let limit = Limit::AtMost(1.0);
    let own = percent(with.own);
    let more = percent(with.scripting - without.scripting);
    println!("    typing   {} keys in {:.1} s, added scripting:", with.keys, with.seconds);
    println!("             {own:.2} % in our scripts {}", limit.beside(own));
    println!("             {more:.2} % in all {}", limit.beside(more));
    println!(
        "             scripting {:.2} times, main thread {:.2} times, all processes {:.2} times",
        with.scripting / without.scripting,
        with.thread / without.thread,
        with.browser / without.browser,
    );
}

impl Alive {
    fn more_than(&self, without: &Self, limit: Option<Limit>) -> String {
        let figures = [
            ("listeners", self.listeners, without.listeners),
            ("observers", self.observers, without.observers),
            ("nodes", self.nodes, without.nodes),
        ];
        differences(&figures, limit)
    }
}

/// How many more there are of each with the extension than without.
fn differences(figures: &[(&str, f64, f64)], limit: Option<Limit>) -> String {
    let one = |&(what, with, without): &(&str, f64, f64)| {
        let more = with - without;
        let beside = limit.map_or_else(String::new, |limit| format!(" {}", limit.beside(more)));
        format!("{more} more {what}{beside}")
    };
    figures.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}
