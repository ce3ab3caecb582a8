/**
 * Times Softsell's engine and what could be installed instead, in both browsers, for `cargo xtask bench`, and
 * prints the samples as JSON.
 *
 * Takes a file with the engines and the texts, and a folder where the engines' scripts are left.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Resource } from "../harness/origin.ts";
import { Session } from "../harness/session.ts";
import type { Load, Outcome } from "./peers/timing.ts";

interface Engine {
  /** Name of its script beside this one. */
  readonly name: string;
  /** Name of a file for that script, then its path in the repository. */
  readonly files: readonly (readonly [string, string])[];
}

interface Orders {
  readonly engines: readonly Engine[];
  readonly loads: readonly Load[];
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const ADDRESS = "https://bench.example/";

/** Lets a worker's clock tick every few microseconds. Without them it ticks every 0.1 ms, in Firefox every 1 ms. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  mjs: "text/javascript",
  json: "application/json",
  wasm: "application/wasm",
};

function resource(name: string, body: string | Buffer): [string, Resource] {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const address = new URL(name === "index.html" ? "" : name, ADDRESS).href;
  return [address, { headers: { "content-type": type, ...ISOLATED }, body }];
}

/** The engine's script, as minified as a package would have it, and its files. */
async function served({ name, files }: Engine): Promise<[string, Resource][]> {
  const outfile = `${folder}/${name}.js`;
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`tests/browser/bench/peers/${name}.ts`],
    alias: { "#engine": "./target/wasm/background/background.js" },
    // What only Node asks for.
    external: ["fs", "fs/promises", "http", "url"],
    bundle: true,
    minify: true,
    format: "esm",
    outfile,
    logLevel: "silent",
  });
  const sources = [[`${name}.js`, outfile], ...files] as const;
  return Promise.all(sources.map(async ([name, path]) => resource(name, await readFile(`${ROOT}${path}`))));
}

/** Asks one engine after the other, so that none takes another's processor. */
async function outcomes(session: Session, engines: Iterable<string>): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {};
  for (const name of engines) {
    const page = await session.browser.newPage();
    await page.goto(ADDRESS);
    outcomes[name] = await page.evaluate(work, `${name}.js`).catch(failure);
    // Ends a worker that did not answer in time, too.
    await page.close();
  }
  return outcomes;
}

/** Runs in the page. */
function work(script: string): Promise<Outcome> {
  return new Promise((done, fail) => {
    const worker = new Worker(script, { type: "module" });
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = ({ message }) => fail(new Error(message));
  });
}

function failure(error: unknown): Outcome {
  return { failure: String(error) };
}

const [file = "", folder = ""] = process.argv.slice(2);
const { engines, loads }: Orders = JSON.parse(await readFile(file, "utf8"));
const resources = new Map([
  resource("index.html", "<!doctype html><title>Bench</title>"),
  resource("loads.json", JSON.stringify(loads)),
]);
const missing: Record<string, Outcome> = {};
for (const engine of engines) {
  try {
    for (const [address, resource] of await served(engine)) resources.set(address, resource);
  } catch (error) {
    missing[engine.name] = failure(error);
  }
}
const present = engines.map(({ name }) => name).filter((name) => missing[name] === undefined);
const report: Record<string, Record<string, Outcome>> = {};
for (const kind of ["chromium", "firefox"] as const) {
  const session = await Session.start(kind, resources);
  try {
    report[kind] = { ...missing, ...(await outcomes(session, present)) };
  } finally {
    await session.close();
  }
}
console.log(JSON.stringify(report));
