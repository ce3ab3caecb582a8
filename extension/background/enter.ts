/** Brings the rest of the content script into a frame whose author goes to write. */
import type { EnterRequest } from "../messages.ts";
import { isAllowed } from "../origins.ts";

/** Says whether it came. */
async function enter(origin: string, tabId: number, frameId: number): Promise<boolean> {
  // The practice page has it from the start.
  if (origin === self.origin) return true;
  // Where the popup was opened the browser would let it in, even after *Stop*.
  if (!(await isAllowed(new URL(origin)))) return false;
  const target = { tabId, frameIds: [frameId] };
  await chrome.scripting.executeScript({ target, files: ["content.js"], injectImmediately: true });
  return true;
}

chrome.runtime.onMessage.addListener((request: EnterRequest, { tab, frameId = 0 }, respond) => {
  if (request.type !== "enter" || tab?.id === undefined) return false;
  // It fails when the frame is gone.
  enter(request.origin, tab.id, frameId).then(respond, () => respond(false));
  return true;
});
