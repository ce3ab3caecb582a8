//! What a chore needs on the machine: present, installed where that is ours to do, or named plainly.

use std::env;

use anyhow::{Context, bail, ensure};
use serde_json::Value;
use xshell::cmd;

use crate::paths::Repository;

/// The target that browsers run.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The first whose test runner can end a file of tests that hangs.
const OLDEST_NODE: [u32; 2] = [20, 11];

/// Rust's standard library for [`WASM`].
///
/// Asked for explicitly: `rust-toolchain.toml` names it too, but rustup acts on that only where it
/// may install by itself.
pub fn wasm_target(repository: &Repository) -> anyhow::Result<()> {
    let shell = &repository.shell;
    let sysroot = cmd!(shell, "rustc --print sysroot").quiet().read()?;
    if repository.path(sysroot).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    ensure!(
        is_on_path("rustup"),
        "Rust's standard library for {WASM} is missing, and so is rustup, which would add it: \
         get rustup from https://rustup.rs, or install your system's package of that library"
    );
    cmd!(shell, "rustup target add {WASM}").run().context("cannot add Rust's WebAssembly target")
}

/// Node and the packages of `package-lock.json`.
pub fn node_packages(repository: &Repository) -> anyhow::Result<()> {
    let shell = &repository.shell;
    let [major, minor] = OLDEST_NODE;
    ensure!(is_on_path("node"), "Node is missing: install Node {major}.{minor} or newer from https://nodejs.org");
    let version = cmd!(shell, "node --version").quiet().read()?;
    let parts: Vec<u32> = version.trim_start_matches('v').split('.').map_while(|part| part.parse().ok()).collect();
    ensure!(
        parts.as_slice() >= &OLDEST_NODE[..],
        "Node {version} is too old: install Node {major}.{minor} or newer from https://nodejs.org"
    );
    if are_packages_installed(repository)? {
        return Ok(());
    }
    ensure!(is_on_path("npm"), "npm is missing: it comes with Node from https://nodejs.org");
    cmd!(shell, "npm ci --no-audit --no-fund").run().context("cannot install the npm packages")
}

/// Whether what npm recorded as installed is what the lock asks for.
///
/// Contents, not file times: npm writes both files in the same instant, and a checkout touches one.
fn are_packages_installed(repository: &Repository) -> anyhow::Result<bool> {
    let Ok(record) = repository.read("node_modules/.package-lock.json") else { return Ok(false) };
    let installed: Value = serde_json::from_slice(&record).unwrap_or_default();
    let lock: Value = serde_json::from_slice(&repository.read("package-lock.json")?)?;
    let wanted = lock["packages"].as_object().context("package-lock.json lists no packages")?;
    Ok(wanted.iter().filter(|(path, _)| !path.is_empty()).all(|(path, package)| {
        let present = &installed["packages"][path];
        // Packages for other systems are optional, and absent.
        present["version"] == package["version"] || (present.is_null() && package["optional"] == true)
    }))
}

/// A browser that chores and tests drive.
pub struct Browser {
    /// Names its program, as in the tests' harness.
    variable: &'static str,
    programs: &'static [&'static str],
    package: &'static str,
}

/// Chromium or Chrome for Testing; branded Chrome loads no unpacked extension from outside.
pub const CHROMIUM: Browser =
    Browser { variable: "CHROMIUM", programs: &["chromium", "chromium-browser", "chrome"], package: "chromium" };

/// Firefox, extended support or not.
pub const FIREFOX: Browser =
    Browser { variable: "FIREFOX", programs: &["firefox-esr", "firefox"], package: "firefox-esr" };

impl Browser {
    fn is_present(&self) -> bool {
        env::var_os(self.variable).is_some() || self.programs.iter().any(|program| is_on_path(program))
    }
}

/// These browsers; installed where they are missing and the system is Debian's and ours.
pub fn browsers(repository: &Repository, browsers: &[Browser]) -> anyhow::Result<()> {
    let missing: Vec<_> = browsers.iter().filter(|browser| !browser.is_present()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<_> = missing.iter().map(|browser| browser.package).collect();
    let install = format!("apt-get install {}", packages.join(" "));
    if !is_on_path("apt-get") {
        let variables: Vec<_> = missing.iter().map(|browser| format!("${}", browser.variable)).collect();
        bail!("missing: {}; install it, or name its program in {}", packages.join(", "), variables.join(", "));
    }
    ensure!(is_root(repository)?, "missing: {}; run `sudo {install}`", packages.join(", "));
    let shell = &repository.shell;
    let _quietly = shell.push_env("DEBIAN_FRONTEND", "noninteractive");
    cmd!(shell, "apt-get update -qq").run()?;
    cmd!(shell, "apt-get install -y -qq {packages...}").run().with_context(|| format!("`{install}` failed"))
}

fn is_root(repository: &Repository) -> anyhow::Result<bool> {
    let shell = &repository.shell;
    Ok(cmd!(shell, "id -u").quiet().read()? == "0")
}

/// Whether the shell would find a program of this name.
pub fn is_on_path(program: &str) -> bool {
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders).any(|folder| folder.join(program).with_extension(env::consts::EXE_EXTENSION).is_file())
}
