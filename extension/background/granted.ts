/**
 * Sites that the author granted with *Use here*.
 *
 * Nothing is stored about them: what the browser has granted beyond the manifest is the list, and `sync` makes
 * the registered script follow it. The popup only asks for the permission; all that follows happens here, since
 * a popup is gone as soon as the browser's question takes the focus.
 */
import { type StayRequest, WITHDRAWN } from "../messages.ts";
import { isAllowed, SCRIPT, SUPPORTED } from "../origins.ts";

/** Name of the one registration, which covers all granted sites. */
const ID = "granted";

async function settle(): Promise<void> {
  const { origins = [] } = await chrome.permissions.getAll();
  const matches = origins.filter((origin) => !SUPPORTED.includes(origin));
  const registered = (await chrome.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (matches.length === 0) {
    if (registered) await chrome.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: chrome.scripting.RegisteredContentScript = {
    id: ID,
    matches,
    // Whoever allows all sites at once allows these twice.
    excludeMatches: [...SUPPORTED],
    ...SCRIPT,
  };
  if (registered) await chrome.scripting.updateContentScripts([script]);
  else await chrome.scripting.registerContentScripts([script]);
}

let settled: Promise<void> = Promise.resolve();

/** Has the script run where it is granted and nowhere else; one at a time, since events come in flocks. */
function sync(): Promise<void> {
  settled = settled.then(settle).catch((error: unknown) => {
    console.warn("Softsell could not follow a change of its permissions.", error);
  });
  return settled;
}

/** Starts the script in pages that are open already. It does nothing where it runs. */
async function enter(origins: string[]): Promise<void> {
  for (const { id } of await chrome.tabs.query({ url: origins })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    try {
      await chrome.scripting.insertCSS({ target, files: SCRIPT.css });
      await chrome.scripting.executeScript({ target, files: SCRIPT.js, injectImmediately: true });
    } catch (error) {
      console.warn("Softsell could not start in an open page; it will when that is loaded again.", error);
    }
  }
}

/** Has every script ask whether it may stay: where it may not, Softsell has no right any more to end it. */
async function dismiss(): Promise<void> {
  for (const { id } of await chrome.tabs.query({})) {
    // Most tabs have nobody who listens.
    if (id !== undefined) chrome.tabs.sendMessage(id, WITHDRAWN).catch(() => undefined);
  }
}

/** The practice page runs the script too, and needs nobody's permission. */
const mayStay = async (origin: string) => origin === self.origin || isAllowed(new URL(origin));

chrome.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await sync();
  if (origins.length > 0) await enter(origins);
});
chrome.permissions.onRemoved.addListener(async () => {
  await sync();
  await dismiss();
});
// Registrations do not survive an update of the extension.
chrome.runtime.onInstalled.addListener(sync);
chrome.runtime.onStartup.addListener(sync);

chrome.runtime.onMessage.addListener((request: StayRequest, _sender, respond) => {
  if (request.type !== "stay") return false;
  // When in doubt it stays: the port to the background is the same for all.
  mayStay(request.origin).then(respond, () => respond(true));
  return true;
});
