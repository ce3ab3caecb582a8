/** Takes the extension's background away from under a page, the way each browser does it. */
import type { Browser, CDPSession, Target } from "puppeteer-core";
import type { Kind } from "./browsers.ts";
import { within } from "./until.ts";

export interface Background {
  /** Ends it as the browser does when it is idle: the next message starts it anew. */
  kill(): Promise<void>;
  /** From now on it takes messages and answers none. */
  silence(): Promise<void>;
  /** Undoes {@link silence}: late, it answers what it was asked meanwhile. */
  restore(): Promise<void>;
}

export function backgroundOf(kind: Kind, browser: Browser, extension: string): Background {
  return kind === "chromium" ? new ServiceWorker(browser, extension) : new EventPage(browser, extension);
}

/** Chromium's: ended through the debugging protocol, silenced by stopping it in the debugger. */
class ServiceWorker implements Background {
  readonly #browser: Browser;
  readonly #home: string;
  #stopped: CDPSession | undefined;

  constructor(browser: Browser, extension: string) {
    this.#browser = browser;
    this.#home = `chrome-extension://${extension}/`;
  }

  async kill(): Promise<void> {
    const target = await this.#running();
    const gone = new Promise<void>((done) => {
      const look = (destroyed: Target) => {
        if (destroyed !== target) return;
        this.#browser.off("targetdestroyed", look);
        done();
      };
      this.#browser.on("targetdestroyed", look);
    });
    const worker = await target.worker();
    await worker?.close();
    await within("the service worker to end", gone);
  }

  async silence(): Promise<void> {
    const session = await (await this.#running()).createCDPSession();
    await session.send("Debugger.enable");
    // Takes effect at the worker's next statement, which is in the listener for the next message.
    await session.send("Debugger.pause");
    this.#stopped = session;
  }

  async restore(): Promise<void> {
    await this.#stopped?.detach();
    this.#stopped = undefined;
  }

  #running(): Promise<Target> {
    return this.#browser.waitForTarget(
      (target) => target.type() === "service_worker" && target.url().startsWith(this.#home),
      { timeout: 10_000 },
    );
  }
}

/** Firefox's: ended through the same call as the button in about:debugging, by script in the browser's own window. */
class EventPage implements Background {
  readonly #browser: Browser;
  readonly #extension: string;

  constructor(browser: Browser, extension: string) {
    this.#browser = browser;
    this.#extension = `WebExtensionPolicy.getByID(${JSON.stringify(extension)}).extension`;
  }

  async kill(): Promise<void> {
    await inBrowserWindow(
      this.#browser,
      `${this.#extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
  }

  async silence(): Promise<void> {
    await this.kill();
    await inBrowserWindow(
      this.#browser,
      `{
        const it = ${this.#extension};
        it.wakeable = it.wakeupBackground;
        it.waiting = [];
        it.wakeupBackground = () => new Promise((woken) => it.waiting.push(woken));
      }`,
    );
  }

  async restore(): Promise<void> {
    await inBrowserWindow(
      this.#browser,
      `(async () => {
        const it = ${this.#extension};
        if (!it.wakeable) return;
        const { waiting } = it;
        it.wakeupBackground = it.wakeable;
        delete it.wakeable;
        await it.wakeupBackground();
        for (const woken of waiting) woken();
      })()`,
    );
  }
}

/** The WebDriver BiDi connection that puppeteer keeps and does not show in its types. */
interface BiDi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface Windows {
  contexts: { context: string }[];
}

interface Outcome {
  type: "success" | "exception";
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Evaluates `expression` with the browser's own rights (Firefox only) and gives its value, if it is a plain one. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as BiDi;
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = (tree.result as Windows).contexts;
  if (window === undefined) throw new Error("Firefox shows no window of its own");
  const reply = await connection.send("script.evaluate", {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const outcome = reply.result as Outcome;
  if (outcome.type === "exception") throw new Error(`in Firefox's window: ${outcome.exceptionDetails?.text}`);
  return outcome.result?.value;
}
