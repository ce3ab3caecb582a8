/**
 * The rest of the content script, which comes into a frame when its author goes to write and stands behind the
 * listeners that `door.ts` put there.
 *
 * - `shield`: the first to hear; lets events in our own elements go no further;
 * - `guard`: looks at presses, keys and submits of known drafts;
 * - `Draft`: from the moment its composer gets the focus until that leaves the page; reads text, has it judged;
 * - `BackgroundPort`: opened by the first text there is to judge;
 * - `Badge` and `Highlights`: only for the draft that the author was in last;
 * - the dialog: only while a post is held.
 *
 * No timer runs.
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
import { type Door, WRITING, world } from "./world.ts";

function start(door: Door): void {
  // Ends when the extension is updated or removed under the page: this script is then an orphan, and goes.
  const { end } = door;
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
  const shield = new Shield();
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
    const root = element && editorAround(element)?.root;
    if (!root) {
      // On the way to Post the author may have chosen another place.
      if (current?.editor.isConnected) current.update();
      return;
    }
    let draft = drafts.get(root);
    if (!draft) {
      if (!site) leaveWithPermission(end);
      site ??= siteOf(self.origin);
      const composer = Composer.around(site, root, door.idle);
      if (!composer) return;
      for (const [editor, old] of drafts) {
        if (editor.isConnected) continue;
        old.close();
        drafts.delete(editor);
      }
      draft = new Draft(root, composer, port, changed);
      drafts.set(root, draft);
    }
    if (draft !== current) {
      current = draft;
      highlights.clear();
      changed(draft);
    }
    draft.update();
  };

  const guard = new Guard(
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

  door.hear = (event) => {
    if (shield.stops(event)) return;
    if (WRITING.includes(event.type) && !current?.hearsOf(event)) notice(origin(event));
    guard.see(event);
  };
  notice(deepActive());
  // Of any other editor it tells nothing.
  door.idle = null;
}

// Asked for twice, it comes twice.
const { softsell: door } = world;
if (door?.hear === null) start(door);
