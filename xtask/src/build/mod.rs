//! `cargo xtask build`: from sources to packages that a browser loads.

mod bundle;
mod layout;
mod manifest;
mod wasm;

use crate::{need, paths::Repository};

pub use self::{
    layout::{BROWSERS, Package},
    wasm::PACKAGES as WASM_PACKAGES,
};

/// Builds everything and says how large it came out.
pub fn run(repository: &Repository) -> anyhow::Result<()> {
    for package in packages(repository)? {
        println!("{:12} {:>7} in {} files", package.folder(), kibibytes(package.size()), package.files.len());
    }
    Ok(())
}

/// Builds everything: one package per browser, then the practice ground.
pub fn packages(repository: &Repository) -> anyhow::Result<Vec<Package>> {
    need::wasm_target(repository)?;
    need::node_packages(repository)?;
    wasm::build(repository)?;
    bundle::build(repository)?;
    let packages = layout::packages(repository)?;
    for package in &packages {
        package.write(repository)?;
    }
    Ok(packages)
}

/// A size for people.
pub fn kibibytes(bytes: usize) -> String {
    format!("{} KiB", bytes.div_ceil(1024))
}
