/**
 * Times the packaged extension in Chromium, for `cargo xtask bench`, and prints the samples as JSON.
 *
 * Takes a file with the {@link Orders}.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type EnterRequest, type JudgeRequest, PORT } from "../../extension/messages.ts";
import type { Measured, Orders } from "./bench/engine.ts";
import { Session } from "./harness/session.ts";
import { extensionWorld } from "./harness/world.ts";

/** How often the background is killed and woken. */
const WAKES = 25;

const ADDRESS = "https://x.com/";
const PAGE = { headers: { "content-type": "text/html" }, body: "<!doctype html><title>Blank</title>" };

/** The timing code and the glue that the package has minified away, as one script. */
async function engineScript(): Promise<string> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["tests/browser/bench/engine.ts"],
    alias: { "#engine": "./target/wasm/background/background.js" },
    bundle: true,
    format: "iife",
    globalName: "bench",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

async function measureEngine(session: Session, orders: Orders): Promise<Measured> {
  const script = await engineScript();
  const target = await session.browser.waitForTarget(
    (target) => target.type() === "service_worker" && target.url().includes(session.extension),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error("the background is not a worker");
  return (await worker.evaluate(`${script}; bench.measure(${JSON.stringify(orders)})`)) as Measured;
}

/** Evaluates in the content script's own world on a fresh page, where its messages come from. */
async function contentScript(session: Session): Promise<(expression: string) => Promise<unknown>> {
  const page = await session.browser.newPage();
  await page.goto(ADDRESS);
  const cdp = await page.createCDPSession();
  const contextId = await extensionWorld(cdp, session.extension);
  return async (expression) => {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Asks on a new port, then once more on the same: milliseconds to each verdict. */
function roundTrips(request: JudgeRequest): string {
  return `(async () => {
    const start = performance.now();
    const port = chrome.runtime.connect({ name: ${JSON.stringify(PORT)} });
    const answer = () => new Promise((done, fail) => {
      port.onMessage.addListener(done);
      port.onDisconnect.addListener(() => fail(new Error("the port closed unanswered")));
      port.postMessage(${JSON.stringify(request)});
    });
    await answer();
    const first = performance.now();
    await answer();
    const second = performance.now();
    port.disconnect();
    return [first - start, second - first];
  })()`;
}

/** What the focus in a composer has the background do. */
const ENTER: EnterRequest = { type: "enter", origin: new URL(ADDRESS).origin };

async function timeWakes(
  session: Session,
  text: string,
): Promise<{ cold: number[]; entered: number[]; warm: number[] }> {
  const evaluate = await contentScript(session);
  const ask = roundTrips({ type: "judge", revision: 1, draft: { text, platform: "twitter", place: "feed" } });
  const cold: number[] = [];
  const entered: number[] = [];
  const warm: number[] = [];
  for (let wake = 0; wake < WAKES; wake += 1) {
    await session.background.kill();
    const [first = Number.NaN, second = Number.NaN] = (await evaluate(ask)) as number[];
    cold.push(first);
    warm.push(second);
    await session.background.kill();
    await evaluate(`chrome.runtime.sendMessage(${JSON.stringify(ENTER)})`);
    const [soon = Number.NaN] = (await evaluate(ask)) as number[];
    entered.push(soon);
  }
  return { cold, entered, warm };
}

const [file = ""] = process.argv.slice(2);
const orders: Orders = JSON.parse(await readFile(file, "utf8"));
const session = await Session.start("chromium", new Map([[ADDRESS, PAGE]]));
try {
  await session.install();
  const engine = await measureEngine(session, orders);
  const [text = ""] = orders.loads.find(({ characters }) => characters === 280)?.texts ?? [];
  const wakes = await timeWakes(session, text);
  console.log(JSON.stringify({ ...engine, ...wakes }));
} finally {
  await session.close();
}
