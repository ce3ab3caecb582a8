//! The two WASM modules and the JavaScript that calls them.

use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use anyhow::Context;
use wasm_bindgen_cli_support::Bindgen;
use xshell::cmd;

use crate::{need::WASM, paths::Repository};

/// The crates that the browser runs.
pub const PACKAGES: [&str; 2] = ["softsell-background", "softsell-practice"];

/// For speed: with `-Oz` the module is 0.4 % smaller, and larger once compressed. What rustc kept out
/// of line stays there, since a browser compiles a function, with all that is in it, when it is first
/// called: the first verdict comes a tenth sooner. The features are those that rustc itself assumes.
const OPTIMISER: [&str; 9] = [
    "-O3",
    "--one-caller-inline-max-function-size=1",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-producers",
];

/// Compiles both modules and writes `target/wasm/<name>/`, where the name is the crate's without
/// `softsell-`: `<name>.js`, `<name>.d.ts` and `<name>_bg.wasm`.
pub fn build(repository: &Repository) -> anyhow::Result<()> {
    compile(repository)?;
    PACKAGES.iter().try_for_each(|package| bind(repository, package))
}

fn compile(repository: &Repository) -> anyhow::Result<()> {
    let shell = &repository.shell;
    // Without the builder's home folder in panic messages, the same sources give the same bytes.
    let _flags = shell.push_env("CARGO_ENCODED_RUSTFLAGS", format!("--remap-path-prefix={}=/cargo", cargo_home()?));
    let packages = PACKAGES.iter().flat_map(|package| ["--package", package]);
    cmd!(shell, "cargo build --profile wasm --target {WASM} --target-dir target {packages...}")
        .run()
        .context("the WASM crates do not compile")
}

fn cargo_home() -> anyhow::Result<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    Ok(home.context("there is no home folder")?.display().to_string())
}

/// Binds and optimises one crate's module, unless that was done from the same bytes before.
fn bind(repository: &Repository, package: &str) -> anyhow::Result<()> {
    let name = package.trim_start_matches("softsell-");
    let compiled = repository.path(format!("target/{WASM}/wasm/{}.wasm", package.replace('-', "_")));
    let folder = repository.path(format!("target/wasm/{name}"));
    let stamp = folder.join("stamp");
    let digest = digest(repository, &compiled)?;
    if fs::read_to_string(&stamp).is_ok_and(|written| written == digest) {
        return Ok(());
    }
    println!("binding and optimising {name}");
    Bindgen::new()
        .input_path(&compiled)
        .out_name(name)
        .web(true)?
        .typescript(true)
        // The caller always names the module's address; a default would be one more thing to fetch.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)
        .with_context(|| format!("cannot bind {package}"))?;
    optimise(repository, &folder.join(format!("{name}_bg.wasm")))?;
    Ok(fs::write(stamp, digest)?)
}

fn optimise(repository: &Repository, module: &Path) -> anyhow::Result<()> {
    let shell = &repository.shell;
    let wasm_opt = repository.npm_program("wasm-opt");
    cmd!(shell, "{wasm_opt} {OPTIMISER...} {module} -o {module}").quiet().run().context("wasm-opt failed")
}

/// Stands for everything that the outcome depends on: the module and what works on it.
fn digest(repository: &Repository, compiled: &Path) -> anyhow::Result<String> {
    let mut hasher = DefaultHasher::new();
    repository.read(compiled)?.hash(&mut hasher);
    repository.read("Cargo.lock")?.hash(&mut hasher);
    repository.read("node_modules/binaryen/package.json")?.hash(&mut hasher);
    OPTIMISER.hash(&mut hasher);
    Ok(format!("{:016x}", hasher.finish()))
}
