//! Reads the arguments, runs one command, and turns whatever went wrong into one line on standard
//! error and an exit status: 1 for a failure, 2 for arguments that make no sense.

mod args;
mod input;
mod jsonl;
mod judge;
mod lines;
mod pages;
mod report;
mod signals;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use anyhow::Result;
use clap::{Parser, error::ErrorKind};

use args::{Cli, Command};

/// Runs the command that the process was started with.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return refuse(&error),
    };
    match run(cli.command) {
        Ok(status) => status,
        // Whoever read our output has seen enough: `softsell judge --jsonl posts.jsonl | head`.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Whatever concerns a file has been given a context that names it.
            let is_bare = error.is::<io::Error>() && error.chain().len() == 1;
            let what = if is_bare { "cannot write to standard output: " } else { "" };
            say(&format!("{what}{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Judge(judge) if judge.jsonl => return jsonl::judge(&judge),
        Command::Judge(judge) => judge::judge(&judge)?,
        Command::Signals { json } => signals::list(json)?,
        Command::Explain { signal } => signals::explain(signal)?,
        Command::Completions { shell } => pages::completions(shell)?,
        Command::Man { out_dir } => pages::man(out_dir.as_deref())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// One line on standard error. That it cannot be written is nothing anybody could be told.
fn say(message: &str) {
    let _ = writeln!(anstream::stderr(), "softsell: {message}");
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}

/// Help and version go out as clap lays them out; a mistake becomes one line.
fn refuse(error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
        }
        _ => say(&in_one_line(&error.to_string())),
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// What clap spreads over paragraphs (`error: …`, possible values, `tip: …`, usage), in one line.
fn in_one_line(message: &str) -> String {
    let mut paragraphs = message.split("\n\n").map(|paragraph| {
        let words: Vec<&str> = paragraph.split_whitespace().collect();
        words.join(" ")
    });
    let first = paragraphs.next().unwrap_or_default();
    let first = first.strip_prefix("error: ").unwrap_or(&first);
    let tips: Vec<String> =
        paragraphs.filter_map(|paragraph| paragraph.strip_prefix("tip: ").map(str::to_owned)).collect();
    if tips.is_empty() {
        return format!("{first}; see --help");
    }
    let wrong = first.split(" [possible values: ").next().unwrap_or(first);
    format!("{wrong}; {}", tips.join("; "))
}

#[cfg(test)]
mod tests {
    use super::in_one_line;

    #[test]
    fn a_mistake_with_a_tip_is_told_without_the_whole_list() {
        let message = "error: invalid value 'pots' for '<X>'\n  [possible values: posts, pans]\n\n  \
                       tip: a similar value exists: 'posts'\n\nFor more information, try '--help'.\n";
        assert_eq!(in_one_line(message), "invalid value 'pots' for '<X>'; a similar value exists: 'posts'");
    }

    #[test]
    fn a_mistake_without_a_tip_points_to_the_help() {
        let message = "error: the following required arguments were not provided:\n  <SHELL>\n\nUsage: …\n";
        assert_eq!(in_one_line(message), "the following required arguments were not provided: <SHELL>; see --help");
    }
}
