//! Where things are.

use std::path::{Path, PathBuf};

use anyhow::Context;
use xshell::Shell;

/// A shell that stands at the root of the repository.
pub struct Repository {
    /// Runs programs, with paths relative to the root.
    pub shell: Shell,
}

impl Repository {
    /// Goes to the root of the repository, wherever the chore was called from.
    pub fn enter() -> anyhow::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies outside the repository")?;
        let shell = Shell::new()?;
        shell.change_dir(root);
        Ok(Self { shell })
    }

    /// The absolute path of something in the repository.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.shell.current_dir().join(relative)
    }

    /// A program that npm installed.
    pub fn npm_program(&self, name: &str) -> PathBuf {
        self.path("node_modules/.bin").join(name)
    }

    /// Reads a file of the repository.
    pub fn read(&self, relative: impl AsRef<Path>) -> anyhow::Result<Vec<u8>> {
        let path = self.path(relative);
        std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
    }
}
