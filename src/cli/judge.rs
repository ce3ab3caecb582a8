//! `softsell judge`: one draft.

use std::io::Write;

use anyhow::Result;
use softsell::{Draft, Judge};

use super::{args, input::Input, jsonl::Answer, report, say};

/// Judges the draft in a file or on standard input and prints the verdict.
pub fn judge(options: &args::Judge) -> Result<()> {
    let input = Input::open(&options.file)?;
    if input.is_typed() {
        say("write the draft, then press Ctrl-D on a line of its own");
    }
    let draft = Draft { text: input.read_text()?, platform: options.platform, place: options.place };
    let verdict = Judge::new().judge(&draft);
    let mut out = anstream::stdout().lock();
    if options.json {
        writeln!(out, "{}", serde_json::to_string(&Answer { id: None, verdict })?)?;
    } else {
        report::write(&mut out, &verdict)?;
    }
    Ok(out.flush()?)
}
