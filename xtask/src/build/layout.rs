//! What lies where in each package.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::Context;

use super::manifest;
use crate::paths::Repository;

/// The browsers that a package is made for.
pub const BROWSERS: [&str; 3] = ["chrome", "edge", "firefox"];

/// Where a packaged file comes from: its path in the package, then its path in the repository.
type Source = (&'static str, &'static str);

/// The practice ground, in the extension and on the web.
const PRACTICE: [Source; 5] = [
    ("page.css", "www/page.css"),
    ("practice.css", "www/practice.css"),
    ("practice.js", "target/bundle/practice.js"),
    ("practice_bg.wasm", "target/wasm/practice/practice_bg.wasm"),
    ("weights.bin", "model/weights.bin"),
];

const ICONS: [Source; 4] = [
    ("icons/icon-16.png", "extension/icons/icon-16.png"),
    ("icons/icon-32.png", "extension/icons/icon-32.png"),
    ("icons/icon-48.png", "extension/icons/icon-48.png"),
    ("icons/icon-128.png", "extension/icons/icon-128.png"),
];

const EXTENSION: [Source; 12] = [
    ("background.js", "target/bundle/background.js"),
    ("background_bg.wasm", "target/wasm/background/background_bg.wasm"),
    ("content.css", "extension/content/content.css"),
    ("content.js", "target/bundle/content.js"),
    ("corrections.css", "extension/pages/corrections.css"),
    ("corrections.html", "extension/pages/corrections.html"),
    ("corrections.js", "target/bundle/corrections.js"),
    ("door.js", "target/bundle/door.js"),
    ("popup.css", "extension/pages/popup.css"),
    ("popup.html", "extension/pages/popup.html"),
    ("popup.js", "target/bundle/popup.js"),
    ("practice.html", "www/practice.html"),
];

/// Path in the package, with forward slashes, to contents; in the order of the paths.
type Files = BTreeMap<String, Vec<u8>>;

/// A folder of files that a browser or a web server takes as it is.
pub struct Package {
    /// Name of its folder under `dist`.
    pub name: &'static str,
    pub files: Files,
}

/// The packages, made of what was built before.
pub fn packages(repository: &Repository) -> anyhow::Result<Vec<Package>> {
    let extension = extension(repository)?;
    let source = repository.read("manifest.json")?;
    let sites = repository.read("extension/content/sites/sites.json")?;
    let mut packages = Vec::new();
    for name in BROWSERS {
        let mut files = extension.clone();
        files.insert("manifest.json".into(), manifest::derive(&source, &sites, name)?);
        packages.push(Package { name, files });
    }
    packages.push(Package { name: "www", files: site(repository)? });
    Ok(packages)
}

fn extension(repository: &Repository) -> anyhow::Result<Files> {
    let mut files = read(repository, &[&PRACTICE[..], &ICONS, &EXTENSION].concat())?;
    for folder in repository.shell.read_dir("extension/_locales")? {
        let language = folder.file_name().and_then(|name| name.to_str()).context("a language is not Unicode")?;
        let name = format!("_locales/{language}/messages.json");
        files.insert(name.clone(), repository.read(format!("extension/{name}"))?);
    }
    Ok(files)
}

fn site(repository: &Repository) -> anyhow::Result<Files> {
    read(repository, &[&PRACTICE[..], &ICONS, &[("index.html", "www/practice.html")]].concat())
}

fn read(repository: &Repository, sources: &[Source]) -> anyhow::Result<Files> {
    sources.iter().map(|&(name, source)| Ok((name.to_owned(), repository.read(source)?))).collect()
}

impl Package {
    /// Its folder, from the root of the repository.
    pub fn folder(&self) -> String {
        format!("dist/{}", self.name)
    }

    /// Bytes of all its files.
    pub fn size(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }

    /// Makes its folder hold exactly its files.
    ///
    /// Files that did not change are left alone: a browser may have the folder open.
    pub fn write(&self, repository: &Repository) -> anyhow::Result<()> {
        let folder = repository.path(self.folder());
        fs::create_dir_all(&folder)?;
        self.remove_strangers(&folder, "")?;
        for (name, contents) in &self.files {
            let path = folder.join(name);
            if fs::read(&path).is_ok_and(|written| written == *contents) {
                continue;
            }
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, contents).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }

    fn remove_strangers(&self, folder: &Path, prefix: &str) -> anyhow::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.remove_strangers(&entry.path(), &format!("{name}/"))?;
            } else if !self.files.contains_key(&name) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}
