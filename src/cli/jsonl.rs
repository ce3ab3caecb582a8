//! `softsell judge --jsonl`: drafts as JSON lines, answered in order, on all cores, in constant
//! memory and as soon as they arrive.
//!
//! One thread reads ahead into a short queue; whatever waits there is judged by all cores at once
//! and written before the next portion is taken.

use std::{
    borrow::Cow,
    cell::RefCell,
    io::{self, BufWriter, IsTerminal, Write},
    process::ExitCode,
    sync::mpsc::{Receiver, sync_channel},
    thread,
};

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use softsell::{Draft, Judge, Place, Verdict};

use super::{
    args,
    input::{Input, LONGEST, without_mark},
    lines::Chunks,
    say,
};

/// Chunks that may wait to be judged.
const QUEUE: usize = 8;

/// Lines that a core takes at once: few enough to share out evenly, enough to be worth it.
const SHARE: usize = 16;

/// An input line.
#[derive(Deserialize)]
struct Line<'l> {
    #[serde(borrow, default)]
    id: Option<&'l RawValue>,
    text: String,
    #[serde(borrow, default)]
    platform: Option<Cow<'l, str>>,
    #[serde(default)]
    place: Option<Place>,
}

/// The output line for a draft.
#[derive(Serialize)]
pub struct Answer<'l> {
    /// The id that came with the draft, as it was spelled.
    pub id: Option<&'l RawValue>,
    /// What the judge says.
    #[serde(flatten)]
    pub verdict: Verdict,
}

/// The output line for a line that is no draft.
#[derive(Serialize)]
struct Complaint<'l> {
    id: Option<&'l RawValue>,
    error: String,
    line: u64,
}

/// Judges every line. The status is a failure if a line could not be judged.
pub fn judge(options: &args::Judge) -> Result<ExitCode> {
    let input = Input::open(&options.file)?;
    let progress = progress(input.length);
    let name = input.name.clone();
    let (sender, chunks) = sync_channel(QUEUE);
    // Not joined: when the reader of our output leaves, this thread may be waiting for input.
    thread::Builder::new()
        .spawn(move || {
            for chunk in Chunks::new(input.reader) {
                if sender.send(chunk).is_err() {
                    break;
                }
            }
        })
        .context("cannot start a thread to read with")?;
    let mut stream = Stream { options, out: BufWriter::new(io::stdout().lock()), lines: 0, wrong: 0 };
    let outcome = stream.run(&chunks, &progress);
    progress.finish_and_clear();
    outcome?.with_context(|| format!("cannot read {name} after {} lines", stream.lines))?;
    if stream.wrong == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    say(&format!("{} of {} lines could not be judged; see \"error\" in the output", stream.wrong, stream.lines));
    Ok(ExitCode::FAILURE)
}

/// Shown on a terminal that the answers do not go to as well.
fn progress(length: Option<u64>) -> ProgressBar {
    if !io::stderr().is_terminal() || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, template) = match length {
        Some(length) => (ProgressBar::new(length), "{msg} {wide_bar} {bytes}/{total_bytes} {eta}"),
        None => (ProgressBar::new_spinner(), "{spinner} {msg} {bytes}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

struct Stream<'o, W> {
    options: &'o args::Judge,
    out: W,
    /// Lines seen so far, blank ones included.
    lines: u64,
    /// Those that could not be judged.
    wrong: u64,
}

impl<W: Write> Stream<'_, W> {
    /// The outer result is that of writing, the inner one that of reading.
    fn run(&mut self, chunks: &Receiver<io::Result<Vec<u8>>>, progress: &ProgressBar) -> Result<io::Result<()>> {
        while let Ok(first) = chunks.recv() {
            let mut failure = Ok(());
            let mut ready = Vec::new();
            for chunk in std::iter::once(first).chain(chunks.try_iter().take(QUEUE)) {
                match chunk {
                    Ok(chunk) => ready.push(chunk),
                    Err(error) => failure = Err(error),
                }
            }
            self.answer(&ready)?;
            if failure.is_err() {
                return Ok(failure);
            }
            progress.set_message(format!("{} drafts", self.lines));
            progress.inc(ready.iter().map(|chunk| chunk.len() as u64).sum());
        }
        Ok(Ok(()))
    }

    fn answer(&mut self, chunks: &[Vec<u8>]) -> io::Result<()> {
        let mut lines = Vec::new();
        for line in chunks.iter().flat_map(|chunk| chunk.strip_suffix(b"\n").unwrap_or(chunk).split(|b| *b == b'\n')) {
            self.lines += 1;
            let line = if self.lines == 1 { without_mark(line) } else { line };
            if !line.iter().all(u8::is_ascii_whitespace) {
                lines.push((self.lines, line));
            }
        }
        let options = self.options;
        let shares: serde_json::Result<Vec<(Vec<u8>, u64)>> = lines
            .par_chunks(SHARE)
            .map(|share| {
                let mut out = Vec::with_capacity(SHARE << 9);
                let mut wrong = 0;
                for (number, line) in share {
                    wrong += u64::from(!answer(options, *number, line, &mut out)?);
                }
                Ok((out, wrong))
            })
            .collect();
        for (out, wrong) in shares? {
            self.out.write_all(&out)?;
            self.wrong += wrong;
        }
        self.out.flush()
    }
}

thread_local! {
    static JUDGE: RefCell<Judge> = RefCell::new(Judge::new());
}

/// Appends the answer to one line, and says whether it could be judged.
fn answer(options: &args::Judge, number: u64, line: &[u8], out: &mut Vec<u8>) -> serde_json::Result<bool> {
    let parsed = parse(line);
    let judged = parsed.is_ok();
    match parsed {
        Ok(Line { id, text, platform, place }) => {
            let platform = platform.map(|name| args::platform(&name)).or(options.platform);
            let draft = Draft { text, platform, place: place.or(options.place) };
            let verdict = JUDGE.with_borrow_mut(|judge| judge.judge(&draft));
            serde_json::to_writer(&mut *out, &Answer { id, verdict })?;
        }
        Err(error) => serde_json::to_writer(&mut *out, &Complaint { id: id_of(line), error, line: number })?,
    }
    out.push(b'\n');
    Ok(judged)
}

/// The draft on a line, or what is wrong with it, where, and what to do.
fn parse(line: &[u8]) -> Result<Line<'_>, String> {
    if line.len() > LONGEST {
        return Err("longer than 1 MiB; shorten the text".to_owned());
    }
    let line = std::str::from_utf8(line).map_err(|error| {
        format!("not UTF-8 at column {}; save the file as UTF-8", column(line, error.valid_up_to() + 1))
    })?;
    if !is_object(line.as_bytes()) {
        return Err(r#"not a JSON object at column 1; write each draft as {"text": "..."} on a line of its own"#.into());
    }
    serde_json::from_str(line).map_err(|error| {
        let position = format!(" at line {} column {}", error.line(), error.column());
        let message = error
            .to_string()
            .replace(&position, "")
            .replacen("unknown variant", "unknown place", 1)
            .replacen("EOF while parsing", "the line ends within", 1);
        let column = column(line.as_bytes(), error.column());
        if error.is_data() {
            format!(r#"{message} at column {column}; a draft is {{"id"?, "text", "platform"?, "place"?}}"#)
        } else {
            format!("not JSON: {message} at column {column}; write one complete JSON object on each line")
        }
    })
}

/// The id of a line that is no draft, if it is a JSON object all the same.
fn id_of(line: &[u8]) -> Option<&RawValue> {
    #[derive(Deserialize)]
    struct Named<'l> {
        #[serde(borrow, default)]
        id: Option<&'l RawValue>,
    }
    if is_object(line) { serde_json::from_slice::<Named<'_>>(line).ok()?.id } else { None }
}

fn is_object(line: &[u8]) -> bool {
    line.trim_ascii_start().starts_with(b"{")
}

/// The column, in characters from 1, of the `byte`th byte from 1.
fn column(line: &[u8], byte: usize) -> usize {
    String::from_utf8_lossy(&line[..byte.min(line.len())]).chars().count()
}
