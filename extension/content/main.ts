/**
 * The content script: one instance per frame of a supported site, from `document_start`.
 *
 * - `shield`: always on; lets events in our own elements go no further, and costs nothing until there are any;
 * - `guard`: always on; three window listeners that look at presses, keys and submits of known drafts;
 * - `Draft`: from the moment its composer gets the focus until that leaves the page; reads text, has it judged;
 * - `BackgroundPort`: opened by the first text there is to judge;
 * - `Badge` and `Highlights`: only for the draft that the author was in last;
 * - the dialog: only while a post is held.
 *
 * A page on which nobody writes gets the listeners and nothing else. No timer runs.
 */
import { Badge } from "./badge.ts";
import { Composer } from "./composer.ts";
import { ask } from "./dialog.ts";
import { deepActive, origin } from "./dom.ts";
import { Draft } from "./draft.ts";
import { editorAround } from "./editors/index.ts";
import { Guard } from "./guard.ts";
import { Highlights } from "./highlights.ts";
import { leaveWithPermission } from "./leave.ts";
import { BackgroundPort, extensionAlive } from "./port.ts";
import { Shield } from "./shield.ts";
import { type Site, siteOf } from "./sites/data.ts";

function start(): AbortSignal {
  // Ends when the extension is updated or removed under the page: this script is then an orphan, and goes.
  const end = new AbortController();
  const { signal } = end;
  const drafts = new Map<HTMLElement, Draft>();
  let current: Draft | null = null;
  // Told by marks on the page where not by its host, so not before somebody writes there.
  let site: Site | null = null;

  const port = new BackgroundPort({
    verdict(revision, verdict) {
      for (const draft of drafts.values()) draft.accept(revision, verdict);
    },
    lost() {
      for (const draft of drafts.values()) draft.giveUp();
    },
    orphaned: () => end.abort(),
  });
  const shield = new Shield(signal);
  const highlights = new Highlights(signal);
  let badge: Badge | null = null;

  const changed = (draft: Draft) => {
    if (draft !== current || signal.aborted) return;
    badge ??= new Badge(port, shield, signal);
    badge.show(draft);
    highlights.paint(draft);
  };

  /** Takes up the composer around an element, if it lies in one, and reads it. */
  const notice = (element: Element | null) => {
    if (!extensionAlive()) {
      end.abort();
      return;
    }
    const editor = element && editorAround(element);
    if (!editor) {
      // On the way to Post the author may have chosen another place.
      if (current?.editor.isConnected) current.update();
      return;
    }
    let draft = drafts.get(editor.root);
    if (!draft) {
      if (!site) leaveWithPermission(end);
      site ??= siteOf(self.origin);
      const composer = Composer.around(site, editor.root);
      if (!composer) return;
      for (const [root, old] of drafts) {
        if (root.isConnected) continue;
        old.close();
        drafts.delete(root);
      }
      draft = new Draft(editor, composer, port, changed);
      drafts.set(editor.root, draft);
    }
    if (draft !== current) {
      current = draft;
      highlights.clear();
      changed(draft);
    }
    draft.update();
  };

  // Keys and presses too: a focus that moves within one shadow root is not reported outside of it.
  for (const type of ["focusin", "input", "keydown", "click"]) {
    window.addEventListener(type, (event) => notice(origin(event)), { capture: true, signal });
  }
  new Guard(
    {
      drafts: () => drafts.values(),
      show: (held) => ask(held, port, shield, signal),
      pressAgain: (draft) => badge?.pressAgain(draft),
    },
    signal,
  );
  signal.addEventListener("abort", () => {
    for (const draft of drafts.values()) draft.close();
    drafts.clear();
    port.close();
  });

  // On the practice page this script comes after the page, and the author may be writing already. Elsewhere there
  // is nothing to look at yet, and to ask for the extension would have the browser build `chrome.runtime` for it:
  // in Firefox that takes longer than all the rest of the start.
  const active = deepActive();
  if (active) notice(active);
  return signal;
}

/** Removes what an earlier instance could not: Firefox takes an orphan's powers away before it can clean up. */
function sweep(): void {
  for (const left of document.querySelectorAll("softsell-badge, softsell-dialog")) left.remove();
}

// On a granted site the browser starts this script, and so does the background in pages that are open already. One
// that has ended may be started again.
const world = globalThis as { softsell?: AbortSignal };

// Frames without an address of their own have the origin of the page that made them; sandboxed ones have none.
if (self.origin !== "null" && !world.softsell) {
  sweep();
  const running = start();
  world.softsell = running;
  // Kept, the signal would keep all that has heard of it.
  running.addEventListener("abort", () => {
    delete world.softsell;
  });
}
