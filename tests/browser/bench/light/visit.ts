/** What one visit to a site's fixture measures, and what is alike in both browsers. */
import type { Page } from "puppeteer-core";
import { Composer, painted } from "../../harness/composer.ts";
import { blasts, tip } from "../../harness/drafts.ts";
import type { Fixture } from "../../harness/fixtures.ts";
import type { Session } from "../../harness/session.ts";
import { frames } from "../../harness/until.ts";

/** CPU milliseconds while the author types. */
export interface Typing {
  /** How long it took, and how many keys that were. */
  readonly seconds: number;
  readonly keys: number;
  /** Calls of our scripts with all that they cause: the page's layout, too, where they ask for it. */
  readonly own: number;
  /** All scripts on the page's main thread. */
  readonly scripting: number;
  /** The page's main thread, whatever it does. */
  readonly thread: number;
  /** All processes of the browser, the extension's among them. */
  readonly browser: number;
}

/** Pieces of work on the page's main thread that keep a key waiting, from the load to the last key. */
export interface Tasks {
  /** Longer than {@link LONG}. */
  readonly long: number;
  /** Of these, those that would not be without our scripts' part in them. */
  readonly made: number;
  /** Milliseconds of the longest, and of our scripts' largest part in any. */
  readonly longest: number;
  readonly part: number;
}

/** What is alive after a garbage collection. */
export interface Alive {
  readonly listeners: number;
  readonly nodes: number;
  /** In our scripts' world. */
  readonly observers: number;
}

/** What the page can see that is not its own, or of which there may be more than its own. */
export interface Seen {
  readonly hosts: number;
  readonly drawn: number;
  /** Words under a highlight that has a colour. */
  readonly marks: number;
  readonly sheets: number;
}

/** One script in one load of a page in a new tab: CPU milliseconds. Firefox compiles off the main thread. */
export interface Started {
  readonly parse: number | null;
  readonly run: number;
}

/** What a browser does not tell is null, or missing from a list. */
export interface Visit {
  /** door.js. */
  readonly start: readonly Started[];
  /** content.js, which comes when somebody goes to write. */
  readonly enter: readonly Started[];
  /** Our scripts between the load and the first focus, while pointer and page move. */
  readonly idle: { readonly calls: number | null; readonly own: number };
  readonly typing: Typing;
  readonly tasks: Tasks | null;
  /** Bytes, with a verdict on a draft: of the page's process, and of its JavaScript objects. */
  readonly memory: { readonly process: number; readonly heap: number | null };
  readonly alive: { readonly loaded: Alive; readonly typed: Alive; readonly removed: Alive } | null;
  /** After the extension was removed and one more key typed. */
  readonly removed: Seen;
}

/** CPU milliseconds from which a task is long. */
export const LONG = 50;

/** Loads from which the start is told. */
export const LOADS = 15;

const IDLE_SECONDS = 3;

/** A quick look needs no minute; what `cargo xtask bench` prints is of a whole one. */
const SECONDS = Number(process.env.TYPING_SECONDS ?? 60);

/** Of somebody who types well and does not stop to think: real authors cost less. */
const KEYS_PER_SECOND = 5.5;

/** A draft that is marked from its first sentence on, so that every key moves marks. */
const TEXT = `${Object.values(blasts)[0]} ${tip} `;

/** One browser, with or without the extension, on one fixture. */
export interface Subject {
  readonly session: Session;
  readonly fixture: Fixture;
  readonly installed: boolean;
}

export function open({ session, fixture }: Subject, page: Page): Promise<Composer> {
  return Composer.open(page, session.kind, fixture.spots[0]);
}

/** A draft as it stands once there is a verdict on it. */
export async function write(subject: Subject, composer: Composer): Promise<void> {
  await composer.type(tip);
  if (subject.installed) await composer.verdict();
  await frames(composer.page, 2);
}

/** A reader: the pointer moves, the page scrolls, nothing is pressed. */
export async function idle(page: Page): Promise<void> {
  await paced(IDLE_SECONDS * 10, 10, async (step) => {
    await page.mouse.move(200 + 10 * step, 300 + 5 * (step % 7));
    if (step % 5 === 0) await page.mouse.wheel({ deltaY: step % 2 === 0 ? 120 : -120 });
  });
}

/** An author: real keys at an even pace. */
export async function type(composer: Composer): Promise<{ seconds: number; keys: number }> {
  const keys = Math.round(SECONDS * KEYS_PER_SECOND);
  const start = performance.now();
  await paced(keys, KEYS_PER_SECOND, (key) => composer.type(TEXT[key % TEXT.length] ?? " "));
  return { seconds: (performance.now() - start) / 1_000, keys };
}

/** Every step at its own time since the beginning: a late one delays none after it. */
async function paced(steps: number, perSecond: number, act: (step: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let step = 0; step < steps; step += 1) {
    await act(step);
    const left = start + ((step + 1) * 1_000) / perSecond - performance.now();
    if (left > 0) await new Promise((done) => setTimeout(done, left));
  }
}

/** Takes the extension away under the page, as its author or an update does, and types on. */
export async function remove({ session, installed }: Subject, composer: Composer): Promise<Seen> {
  if (installed) await session.uninstall();
  await composer.type("x");
  await frames(composer.page, 5);
  return seen(composer.page);
}

async function seen(page: Page): Promise<Seen> {
  const elements = await page.evaluate(() => {
    const hosts: Element[] = [];
    let sheets = 0;
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      sheets += root.adoptedStyleSheets.length + root.querySelectorAll("style").length;
      for (const element of root.querySelectorAll("*")) {
        if (element.localName.startsWith("softsell-")) hosts.push(element);
        else if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    }
    const drawn = hosts.filter((host) => host.checkVisibility()).length;
    return { hosts: hosts.length, drawn, sheets };
  });
  return { ...elements, marks: await painted(page) };
}
