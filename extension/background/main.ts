/**
 * Wakes the engine and answers drafts. Everything else, the judging above all, is in the WASM beside it.
 *
 * Listeners are registered synchronously at the top level: a background that the browser woke for an event
 * gets that event only if its listener exists by the end of the first turn.
 */
import init, { Engine, keep } from "#engine";
import { type KeepRequest, PORT, type Reply, type Request } from "../messages.ts";
import "./enter.ts";
import "./granted.ts";

async function start(): Promise<Engine> {
  const [weights] = await Promise.all([
    fetch(chrome.runtime.getURL("weights.bin")).then((file) => file.arrayBuffer()),
    init({ module_or_path: chrome.runtime.getURL("background_bg.wasm") }),
  ]);
  return new Engine(new Uint8Array(weights));
}

// Without an engine nothing is answered, and a draft without a verdict is posted as usual.
const engine: Promise<Engine | null> = start().catch((error: unknown) => {
  console.error("Softsell could not start; posts go through unread.", error);
  return null;
});

/** Keeps a correction; whatever goes wrong, the author is told. */
async function kept(request: KeepRequest): Promise<Reply> {
  try {
    await engine;
    return await keep(request);
  } catch (error) {
    console.warn("Softsell could not keep a correction.", error);
    return { type: "kept", revision: request.revision, outcome: "failed" };
  }
}

async function answer(request: Request): Promise<Reply | undefined> {
  if (request.type === "judge") return (await engine)?.answer(request);
  if (request.type === "keep") return kept(request);
  await chrome.runtime.openOptionsPage();
  return undefined;
}

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== PORT) return;
  port.onMessage.addListener(async (request: Request) => {
    try {
      const reply = await answer(request);
      if (reply) port.postMessage(reply);
    } catch (error) {
      // A malformed request, or a page that left while its draft was read.
      console.warn("Softsell left a request unanswered.", error);
    }
  });
});

// Pages' own processes run content scripts: where the browser lets us, what was kept is out of their reach.
chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
