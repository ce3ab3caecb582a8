//! `softsell signals` and `softsell explain`: the documentation that each signal's own file holds.

use std::io::{self, Write};

use anyhow::Result;
use serde::Serialize;
use softsell::signal::{Kind, SIGNALS, Signal};

use super::report::{BOLD, kind_name, kind_style, wrap};

/// A signal as `softsell signals --json` prints it.
#[derive(Serialize)]
struct Entry {
    id: &'static str,
    kind: Kind,
    summary: &'static str,
    doc: String,
    hits: &'static [&'static str],
    misses: &'static [&'static str],
}

/// What a signal finds, in one sentence: the first line of its documentation.
pub fn summary(signal: &Signal) -> &'static str {
    signal.doc.lines().next().unwrap_or_default().trim()
}

/// Prints all signals.
pub fn list(json: bool) -> Result<()> {
    let mut out = anstream::stdout().lock();
    if json {
        let entries: Vec<Entry> = SIGNALS.iter().map(|signal| entry(signal)).collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&entries)?)?;
    } else {
        table(&mut out)?;
    }
    Ok(out.flush()?)
}

fn entry(signal: &Signal) -> Entry {
    let &Signal { id, kind, hits, misses, .. } = signal;
    Entry { id, kind, summary: summary(signal), doc: doc(signal).join("\n"), hits, misses }
}

fn table(out: &mut impl Write) -> io::Result<()> {
    let widest = SIGNALS.iter().map(|signal| signal.id.len()).max().unwrap_or(0);
    let indent = " ".repeat(widest + "  tactic  ".len());
    for signal in SIGNALS {
        let style = kind_style(signal.kind);
        let (id, kind) = (signal.id, kind_name(signal.kind));
        let row = format!("{BOLD}{id:<widest$}{BOLD:#}  {style}{kind:<6}{style:#}  {}", summary(signal));
        writeln!(out, "{}", wrap(&row, "", &indent))?;
    }
    Ok(())
}

/// Prints a signal's documentation with examples of what it finds and what it leaves alone.
pub fn explain(signal: &Signal) -> Result<()> {
    let mut out = anstream::stdout().lock();
    let style = kind_style(signal.kind);
    writeln!(out, "{BOLD}{}{BOLD:#}  {style}{}{style:#}\n", signal.id, kind_name(signal.kind))?;
    for (index, paragraph) in doc(signal).split(|line| line.is_empty()).enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        prose(&mut out, paragraph)?;
    }
    for (heading, examples) in [("Found in", signal.hits), ("Not found in", signal.misses)] {
        writeln!(out, "\n{BOLD}{heading}{BOLD:#}")?;
        for example in examples {
            writeln!(out, "{}", wrap(example, "  - ", "    "))?;
        }
    }
    Ok(out.flush()?)
}

/// The lines of a signal's documentation without the space that doc comments begin with.
fn doc(signal: &Signal) -> Vec<&'static str> {
    signal.doc.trim_end().lines().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end()).collect()
}

/// Writes a paragraph of Markdown: an optional heading, then a list or running text.
fn prose(out: &mut impl Write, lines: &[&str]) -> io::Result<()> {
    let (heading, lines) = match lines {
        [first, rest @ ..] if first.starts_with('#') => (Some(first.trim_start_matches(['#', ' '])), rest),
        _ => (None, lines),
    };
    if let Some(heading) = heading {
        writeln!(out, "{BOLD}{heading}{BOLD:#}")?;
    }
    for item in lines.chunk_by(|_, next| !next.starts_with("- ")) {
        let hanging = if item[0].starts_with("- ") { "  " } else { "" };
        writeln!(out, "{}", wrap(&joined(item), "", hanging))?;
    }
    Ok(())
}

fn joined(lines: &[&str]) -> String {
    let words: Vec<&str> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_readable_text() {
        let mut out = Vec::new();
        prose(&mut out, &["## Why it matters", "It moves the talk", "elsewhere:", "- one", "  more", "- two"]).unwrap();
        let text = anstream::adapter::strip_bytes(&out).into_vec();
        assert_eq!(
            String::from_utf8(text).unwrap(),
            "Why it matters\nIt moves the talk elsewhere:\n- one more\n- two\n"
        );
    }
}
