/**
 * The popup of the toolbar button: whether Softsell runs on the page in front, and *Use here* where it could.
 *
 * It reads the address through `activeTab`, which the press of the button grants, and only asks for the
 * permission or gives it back; background/granted.ts does what follows.
 */
import { message } from "../content/ui.ts";
import { isAllowed, isSupported, patternOf } from "../origins.ts";
import { fillIn, find } from "./page.ts";

/** Where Softsell stands on a page, and what the author can do about it. */
interface Standing {
  readonly on: boolean;
  readonly heading: string;
  readonly text: string;
  /** The host that *Use here* or *Stop* is about. */
  readonly host?: URL;
}

const heading = find("heading", HTMLElement);
const use = find("use", HTMLButtonElement);
const stop = find("stop", HTMLButtonElement);

let host: URL | null = null;

/** How long a page may take to say whether scripts run there, in milliseconds; one that hangs says nothing. */
const PATIENCE = 1000;

const PRACTICE = chrome.runtime.getURL("practice.html");
const CLOSED: Standing = { on: false, heading: message("popup_closed"), text: message("popup_closed_text") };

async function standing(): Promise<Standing> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  // Without an address: a page of the browser, where even the press of the button grants nothing.
  if (tab?.id === undefined || !tab.url) return CLOSED;
  const address = new URL(tab.url);
  if (address.origin + address.pathname === PRACTICE) {
    return { on: true, heading: message("popup_on_practice"), text: message("popup_on_text") };
  }
  if (!/^https?:$/.test(address.protocol)) return CLOSED;
  const { hostname } = address;
  if (await isAllowed(address)) {
    const on = { on: true, heading: message("popup_on", hostname) };
    if (isSupported(address)) return { ...on, text: message("popup_on_text") };
    const { origins = [] } = await chrome.permissions.getAll();
    return origins.includes(patternOf(address))
      ? { ...on, text: message("popup_on_text"), host: address }
      : { ...on, text: message("popup_on_everywhere_text") };
  }
  if (!(await isOpen(tab.id))) return CLOSED;
  const text = message(isSupported(address) ? "popup_withdrawn_text" : "popup_off_text");
  return { on: false, heading: message("popup_off", hostname), text, host: address };
}

/**
 * Whether any extension may run on this page. Stores, pages of errors and what an administrator forbids have
 * ordinary addresses; only the browser knows, and tells whoever tries.
 */
function isOpen(tabId: number): Promise<boolean> {
  const nothing = () => undefined;
  const tried = chrome.scripting.executeScript({ target: { tabId }, func: nothing, injectImmediately: true });
  const patience = new Promise<boolean>((open) => setTimeout(open, PATIENCE, true));
  return Promise.race([
    tried.then(
      () => true,
      () => false,
    ),
    patience,
  ]);
}

function offer(button: HTMLButtonElement, label: string): void {
  button.textContent = label;
  button.hidden = false;
}

async function show(): Promise<void> {
  const { on, heading: title, text, host: about } = await standing();
  const pressed = document.activeElement === use || document.activeElement === stop;
  host = about ?? null;
  heading.textContent = title;
  find("text", HTMLElement).textContent = text;
  find("state", HTMLElement).toggleAttribute("data-on", on);
  use.hidden = true;
  stop.hidden = true;
  if (about) offer(on ? stop : use, message(on ? "popup_stop" : "popup_use", about.hostname));
  // The pressed button has gone: whoever does not see the page hears what became of the press.
  if (pressed) heading.focus();
}

fillIn();

// Without anything awaited before: browsers hear the question only in the press itself.
use.addEventListener("click", () => {
  if (host) chrome.permissions.request({ origins: [patternOf(host)] });
});
stop.addEventListener("click", () => {
  if (host) chrome.permissions.remove({ origins: [patternOf(host)] });
});
chrome.permissions.onAdded.addListener(show);
chrome.permissions.onRemoved.addListener(show);

find("practice", HTMLElement).addEventListener("click", (event) => {
  event.preventDefault();
  leave(chrome.tabs.create({ url: PRACTICE }));
});
find("corrections", HTMLElement).addEventListener("click", (event) => {
  event.preventDefault();
  leave(chrome.runtime.openOptionsPage());
});

/** Firefox leaves a popup open over the tab that it opened. */
async function leave(opened: Promise<unknown>): Promise<void> {
  await opened;
  window.close();
}

await show();
