//! The `softsell` command line: the judge for files, pipes and the curious.

use std::process::ExitCode;

mod cli;

fn main() -> ExitCode {
    cli::main()
}
