/**
 * The content script that every frame of a supported site gets, at `document_start`: listeners and nothing more.
 *
 * They must be there first to be heard first, and they cost a reader next to nothing. When somebody goes to write,
 * the background is asked for the rest, `main.ts`; being asked also wakes it, so that it is there when the first
 * words are. What is posted before that goes through unread.
 */
import type { EnterRequest } from "../messages.ts";
import { origin } from "./dom.ts";
import { isField } from "./editors/field.ts";
import { PLACEHOLDERS } from "./editors/placeholders.ts";
import { extensionAlive } from "./port.ts";
import { pressable } from "./structure.ts";
import { type Door, WRITING, world } from "./world.ts";

/** What the shield, the guard and the drafts want to hear. */
const EVENTS = [
  "auxclick",
  "blur",
  "click",
  "contextmenu",
  "dblclick",
  "focus",
  "focusin",
  "focusout",
  "input",
  "keydown",
  "keypress",
  "keyup",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "submit",
  "touchend",
  "touchstart",
];

/** What somebody writes in, by an event that tells of it. */
function written(event: Event): HTMLElement | null {
  if (!WRITING.includes(event.type)) return null;
  const target = origin(event);
  if (!(target instanceof HTMLElement)) return null;
  return isField(target) || target.isContentEditable ? target : null;
}

function isEmpty(editor: HTMLElement): boolean {
  if (isField(editor)) return editor.value.trim() === "";
  const hint = editor.querySelector(PLACEHOLDERS)?.textContent ?? "";
  return (editor.textContent ?? "").replace(hint, "").trim() === "";
}

function open(): Door {
  const door: Door = { end: new AbortController(), idle: null, hear: null };
  const { signal } = door.end;
  let asking = false;

  const ask = async (editor: HTMLElement) => {
    if (asking) return;
    if (!extensionAlive()) {
      door.end.abort();
      return;
    }
    asking = true;
    if (isEmpty(editor)) door.idle = pressable(document);
    const request: EnterRequest = { type: "enter", origin: self.origin };
    // Without an answer the next event asks again.
    const came: unknown = await chrome.runtime.sendMessage(request).catch(() => undefined);
    asking = false;
    if (came === false) door.end.abort();
  };
  const hear = (event: Event) => {
    if (door.hear) {
      door.hear(event);
      return;
    }
    const editor = written(event);
    if (editor) ask(editor);
  };
  for (const type of EVENTS) {
    window.addEventListener(type, hear, { capture: true, passive: type.startsWith("touch"), signal });
  }
  // Kept, the door would keep all that stood behind it.
  signal.addEventListener("abort", () => {
    door.hear = null;
    delete world.softsell;
  });
  return door;
}

/** Removes what an earlier instance could not: Firefox takes an orphan's powers away before it can clean up. */
function sweep(): void {
  for (const left of document.querySelectorAll("softsell-badge, softsell-dialog")) left.remove();
}

// On a granted site the browser starts this script, and so does the background in pages that are open already. One
// that has ended may be started again. Frames without an address of their own have the origin of the page that made
// them; sandboxed ones have none.
if (self.origin !== "null" && !world.softsell) {
  sweep();
  world.softsell = open();
}
