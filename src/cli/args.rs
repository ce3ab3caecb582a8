//! The commands and their options. Help, man pages and shell completions all come from here.

use std::{ffi::OsStr, path::PathBuf, sync::LazyLock};

use clap::{
    Arg, Args, Parser, Subcommand, ValueHint,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use serde::{Deserialize, de::IntoDeserializer, de::value::Error as NameError};
use softsell::{
    Place, Platform, features,
    signal::{self, SIGNALS, Signal},
};

/// Names of the sites that people's way of writing is known for; any other is `other`.
const PLATFORMS: [&str; 10] =
    ["twitter", "linkedin", "facebook", "reddit", "instagram", "hn", "forum", "sms", "discord", "telegram"];

/// Names of the places that a draft can appear in.
const PLACES: [&str; 7] = ["feed", "group", "community", "own-page", "reply", "thread", "direct-message"];

static LONG_VERSION: LazyLock<String> =
    LazyLock::new(|| format!("{}\nmodel features {:08x}", env!("CARGO_PKG_VERSION"), features::fingerprint()));

/// Says whether a draft post adds value, makes conversation or sells hard, and shows why
///
/// Everything happens on this machine: no draft is sent or stored anywhere.
#[derive(Debug, Parser)]
#[command(
    name = "softsell",
    version,
    long_version = LONG_VERSION.as_str(),
    max_term_width = 80,
    arg_required_else_help = true,
    after_help = "\
Examples:
  softsell judge draft.txt
  softsell judge --jsonl posts.jsonl > verdicts.jsonl
  softsell signals
  softsell explain contact"
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What `softsell` can be asked to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Judge one draft, or many as JSON lines
    ///
    /// Prints the class of the draft, how likely each class is, how much value and conversation it
    /// gives, whether the guard would hold it for a second look, and the phrases that speak for or
    /// against it. Of a text over 64 KiB, more than any site takes, only the first part is judged.
    ///
    /// With --jsonl every input line is a JSON object {"id"?, "text", "platform"?, "place"?} and
    /// is answered, in order, by one line {"id", "class", "probabilities", "goods", "hold",
    /// "evidence"}, and "judged_to" if only the text before it was judged; that and "start" and
    /// "end" of evidence count UTF-16 code units. A line that cannot be judged (not
    /// JSON, no text, over 1 MiB ...) is answered by {"id", "error", "line"}, the others are
    /// judged all the same, and the exit status is 1. Blank lines are skipped.
    Judge(Judge),

    /// List the signals that the judge looks for
    #[command(after_help = "\
Examples:
  softsell signals
  softsell signals --json | jq -r '.[].id'")]
    Signals {
        /// Print a JSON array with the documentation and examples of each signal
        #[arg(long)]
        json: bool,
    },

    /// Explain one signal: what it finds, why it matters, what to do instead
    #[command(after_help = "\
Examples:
  softsell explain contact")]
    Explain {
        /// Id of the signal, as `softsell signals` lists it
        #[arg(value_parser = signal_ids(), hide_possible_values = true)]
        signal: &'static Signal,
    },

    /// Print a completion script for a shell
    #[command(after_help = "\
Examples:
  softsell completions bash > ~/.local/share/bash-completion/completions/softsell
  softsell completions zsh > ~/.zfunc/_softsell
  softsell completions fish > ~/.config/fish/completions/softsell.fish")]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },

    /// Print the manual pages
    #[command(after_help = "\
Examples:
  softsell man | man -l -
  softsell man --out-dir ~/.local/share/man/man1")]
    Man {
        /// Write one file for each command into this directory, made if it is missing
        #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
        out_dir: Option<PathBuf>,
    },
}

/// Options of `softsell judge`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  softsell judge draft.txt
  echo 'Does anyone know a good tent for two?' | softsell judge
  softsell judge --platform linkedin --place group --json draft.txt
  softsell judge --jsonl posts.jsonl > verdicts.jsonl
  tail -f posts.jsonl | softsell judge --jsonl")]
pub struct Judge {
    /// The draft, or the JSON lines; `-` or nothing reads standard input
    #[arg(default_value = "-", hide_default_value = true, value_hint = ValueHint::FilePath)]
    pub file: PathBuf,

    /// Read one draft a line as JSON and answer each with a line of JSON
    #[arg(long, conflicts_with = "json")]
    pub jsonl: bool,

    /// Print the verdict as one JSON object
    #[arg(long)]
    pub json: bool,

    /// Site the draft is written on; any name is taken, unknown ones count as `other`
    ///
    /// With --jsonl: for lines that name none.
    #[arg(long, value_parser = PlatformParser)]
    pub platform: Option<Platform>,

    /// Kind of place it will appear in
    ///
    /// With --jsonl: for lines that name none. Offers are never held on the author's own page.
    #[arg(long, value_parser = places())]
    pub place: Option<Place>,
}

/// The platform of that name in any case; one that is not known is [`Platform::Other`].
pub fn platform(name: &str) -> Platform {
    named(&name.to_ascii_lowercase()).unwrap_or(Platform::Other)
}

/// The value that serde knows by this name.
fn named<'n, T: Deserialize<'n>>(name: &'n str) -> Result<T, NameError> {
    T::deserialize(name.into_deserializer())
}

fn places() -> impl TypedValueParser<Value = Place> {
    PossibleValuesParser::new(PLACES).try_map(|name| named(&name))
}

fn signal_ids() -> impl TypedValueParser<Value = &'static Signal> {
    PossibleValuesParser::new(SIGNALS.iter().map(|signal| signal.id))
        .try_map(|id| signal::by_id(&id).ok_or("no such signal"))
}

/// Offers the known platforms to completions and takes any name.
#[derive(Clone)]
struct PlatformParser;

impl TypedValueParser for PlatformParser {
    type Value = Platform;

    fn parse_ref(&self, _: &clap::Command, _: Option<&Arg>, name: &OsStr) -> Result<Platform, clap::Error> {
        Ok(platform(&name.to_string_lossy()))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(PLATFORMS.into_iter().map(PossibleValue::new)))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definitions_hold_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_listed_platform_is_known() {
        for name in PLATFORMS {
            assert_ne!(platform(name), Platform::Other, "{name}");
        }
        assert_eq!(platform("LinkedIn"), Platform::LinkedIn);
        assert_eq!(platform("x"), Platform::Twitter);
        assert_eq!(platform("a village notice board"), Platform::Other);
    }

    #[test]
    fn every_place_is_listed() {
        for name in PLACES {
            assert!(named::<Place>(name).is_ok(), "{name}");
        }
        let expected = PLACES.map(|name| format!("`{name}`")).join(", ");
        assert!(named::<Place>("moon").unwrap_err().to_string().ends_with(&expected), "{expected}");
    }
}
