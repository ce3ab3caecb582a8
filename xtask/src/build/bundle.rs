//! The scripts: TypeScript and the modules' JavaScript into one file per place that loads one.

use anyhow::Context;
use xshell::cmd;

use crate::paths::Repository;

/// A bundle and where it starts.
struct Bundle {
    entry: &'static str,
    /// Its file under `target/bundle`.
    file: &'static str,
    /// `esm` where a module is loaded, `iife` for content scripts, which are none.
    format: &'static str,
}

const BUNDLES: [Bundle; 6] = [
    Bundle { entry: "extension/background/main.ts", file: "background.js", format: "esm" },
    Bundle { entry: "extension/content/main.ts", file: "content.js", format: "iife" },
    Bundle { entry: "extension/content/door.ts", file: "door.js", format: "iife" },
    Bundle { entry: "extension/pages/corrections.ts", file: "corrections.js", format: "esm" },
    Bundle { entry: "extension/pages/popup.ts", file: "popup.js", format: "esm" },
    Bundle { entry: "www/main.ts", file: "practice.js", format: "esm" },
];

/// The oldest browsers that the manifests accept.
const BROWSERS: &str = "chrome120,firefox140";

/// Writes `target/bundle/`.
pub fn build(repository: &Repository) -> anyhow::Result<()> {
    let shell = &repository.shell;
    let esbuild = repository.npm_program("esbuild");
    for Bundle { entry, file, format } in BUNDLES {
        cmd!(shell, "{esbuild} {entry} --bundle --minify --format={format} --target={BROWSERS} --log-level=warning")
            .args(["--alias:#engine=./target/wasm/background/background.js"])
            .args(["--alias:#practice=./target/wasm/practice/practice.js"])
            .arg(format!("--outfile=target/bundle/{file}"))
            .quiet()
            .run()
            .with_context(|| format!("cannot bundle {entry}"))?;
    }
    Ok(())
}
