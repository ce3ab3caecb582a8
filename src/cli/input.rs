//! Where drafts are read from.

use std::{
    fs::{self, File},
    io::{self, IsTerminal, Read},
    path::Path,
};

use anyhow::{Context, Result, bail};

/// The longest draft or JSON line in bytes. Every site's longest post is far below; the limit is
/// what lets any input at all be read in constant memory.
pub const LONGEST: usize = 1 << 20;

/// An open file, or standard input.
pub struct Input {
    /// Its bytes.
    pub reader: Box<dyn Read + Send>,
    /// What to call it in a message.
    pub name: String,
    /// Length in bytes, where that can be known beforehand.
    pub length: Option<u64>,
}

impl Input {
    /// Opens `path`; `-` is standard input.
    pub fn open(path: &Path) -> Result<Self> {
        if path.as_os_str() == "-" {
            return Ok(Self { reader: Box::new(io::stdin()), name: "standard input".to_owned(), length: None });
        }
        let name = path.display().to_string();
        let metadata = fs::metadata(path)
            .with_context(|| format!("cannot read {name}; give a file, or `-` for standard input"))?;
        if metadata.is_dir() {
            bail!("{name} is a directory; give a file in it");
        }
        let file = File::open(path).with_context(|| format!("cannot read {name}"))?;
        let length = metadata.is_file().then_some(metadata.len());
        Ok(Self { reader: Box::new(file), name, length })
    }

    /// Whether somebody sits there and may wonder what is awaited.
    pub fn is_typed(&self) -> bool {
        self.name == "standard input" && io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// All of it as one text, without byte order mark and final line break.
    pub fn read_text(self) -> Result<String> {
        let mut bytes = Vec::new();
        self.reader
            .take(LONGEST as u64 + 1)
            .read_to_end(&mut bytes)
            .with_context(|| format!("cannot read {}", self.name))?;
        if bytes.len() > LONGEST {
            bail!("{} is longer than 1 MiB; give one post, or many with --jsonl", self.name);
        }
        let text = match std::str::from_utf8(without_mark(&bytes)) {
            Ok(text) => text,
            Err(error) => bail!("{} is not UTF-8 text (byte {}); save it as UTF-8", self.name, error.valid_up_to() + 1),
        };
        let text = text.strip_suffix('\n').unwrap_or(text);
        Ok(text.strip_suffix('\r').unwrap_or(text).to_owned())
    }
}

/// Without the byte order mark that some editors put first.
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}
