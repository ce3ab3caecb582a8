//! `softsell completions` and `softsell man`, both from the definitions in [`super::args`].

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use anyhow::{Context, Result};
use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

use super::args::Cli;

/// Prints the completion script for `shell`.
pub fn completions(shell: Shell) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "softsell", &mut script);
    print(&script)
}

/// Prints the manual pages of all commands, or writes each to its file in `directory`.
pub fn man(directory: Option<&Path>) -> Result<()> {
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    let mut all = Vec::new();
    for command in std::iter::once(&command).chain(command.get_subcommands()) {
        let man = Man::new(command.clone()).source(concat!("softsell ", env!("CARGO_PKG_VERSION")));
        let mut page = Vec::new();
        man.render(&mut page)?;
        match directory {
            None => all.append(&mut page),
            Some(directory) => {
                let file = directory.join(man.get_filename());
                fs::create_dir_all(directory)
                    .and_then(|()| fs::write(&file, page))
                    .with_context(|| format!("cannot write {}; choose another --out-dir", file.display()))?;
            }
        }
    }
    print(&all)
}

fn print(bytes: &[u8]) -> Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}
