/**
 * Wakes the engine and answers drafts. Everything else, the judging above all, is in the WASM beside it.
 *
 * Listeners are registered synchronously at the top level: a background that the browser woke for an event
 * gets that event only if its listener exists by the end of the first turn.
 */
import init, { Engine } from "#engine";
import { type JudgeReply, type JudgeRequest, PORT } from "../messages.ts";

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

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== PORT) return;
  port.onMessage.addListener(async (request: JudgeRequest) => {
    const judge = await engine;
    if (!judge) return;
    try {
      const reply: JudgeReply = judge.answer(request);
      port.postMessage(reply);
    } catch (error) {
      // A malformed request, or a page that left while its draft was read.
      console.warn("Softsell left a draft unanswered.", error);
    }
  });
});

chrome.action.onClicked.addListener(() => {
  chrome.tabs.create({ url: chrome.runtime.getURL("practice.html") });
});
