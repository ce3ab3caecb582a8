/**
 * The popup of the toolbar button, opened by the button as far as a browser lets a program press it: only so is
 * the tab in front the one that the popup is about, and only so does the popup get to know its address.
 *
 * Neither is shown to puppeteer as a page of its own accord. Chromium's debugging protocol presses the button and
 * hands the popup over as a target; of Firefox's nothing is told, so that scripts in the browser's own window
 * press the button, and the popup's.
 */
import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "./background.ts";
import type { Session } from "./session.ts";
import { frames, within } from "./until.ts";

/** What the popup says and offers. */
export interface Shown {
  readonly on: boolean;
  readonly heading: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

function read(document: Document): Shown {
  return {
    on: document.querySelector("[data-on]") !== null,
    heading: document.querySelector("h1")?.textContent ?? "",
    text: document.querySelector("#text")?.textContent ?? "",
    buttons: [...document.querySelectorAll("button:not([hidden])")].map(
      ({ textContent }) => textContent ?? "",
    ),
  };
}

export abstract class Popup {
  /** Presses the toolbar button while `page` is in front. */
  static async open(session: Session, page: Page): Promise<Popup> {
    await page.bringToFront();
    return session.kind === "chromium"
      ? InChromium.press(session, page)
      : InFirefox.press(session, session.extension);
  }

  /** Waits until the popup says this in its heading, and gives all that it says. */
  async says(heading: string): Promise<Shown> {
    const end = performance.now() + 10_000;
    for (;;) {
      const shown = await this.shown();
      if (shown.heading === heading) return shown;
      if (performance.now() > end) throw new Error(`${JSON.stringify(shown)} is not "${heading}"`);
      await this.frame();
    }
  }

  /** Presses one of the popup's own buttons or links with the mouse. */
  abstract press(id: string): Promise<void>;
  abstract close(): Promise<void>;
  protected abstract shown(): Promise<Shown>;
  protected abstract frame(): Promise<void>;
}

class InChromium extends Popup {
  readonly page: Page;

  private constructor(page: Page) {
    super();
    this.page = page;
  }

  static async press({ browser, extension }: Session, page: Page): Promise<Popup> {
    const own = (await browser.extensions()).get(extension);
    if (own === undefined) throw new Error("the extension is not installed");
    const opened = browser.waitForTarget((target) => target.url().endsWith("/popup.html"), {
      timeout: 10_000,
    });
    await own.triggerAction(page);
    return new InChromium(await (await opened).asPage());
  }

  async press(id: string): Promise<void> {
    await this.page.click(`#${id}`);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  protected async shown(): Promise<Shown> {
    return (await this.page.evaluate(`(${read})(document)`)) as Shown;
  }

  protected frame(): Promise<void> {
    return frames(this.page, 1);
  }
}

const BROWSER = `document.querySelector("browser.webextension-popup-browser")`;

class InFirefox extends Popup {
  readonly #session: Session;

  private constructor(session: Session) {
    super();
    this.#session = session;
  }

  static async press(session: Session, extension: string): Promise<Popup> {
    const popup = new InFirefox(session);
    await within(
      "the popup",
      popup.#run(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        const loaded = () => ${BROWSER}?.currentURI.spec.endsWith("/popup.html");
        // Until then it takes no presses.
        const open = () => ${BROWSER}.closest("panel").state === "open";
        while (!loaded() || !open()) await new Promise(requestAnimationFrame);
      })()`),
    );
    return popup;
  }

  async press(id: string): Promise<void> {
    const at = await this.#still(id);
    await this.#run(`(() => {
      const button = { button: 0, clickCount: 1 };
      // Not synthesized: only a real press may ask for a permission.
      for (const type of ["mousedown", "mouseup"]) {
        window.synthesizeMouseEvent(type, ${at.x}, ${at.y}, button, { isDOMEventSynthesized: false });
      }
    })()`);
  }

  /** The middle of an element, in the browser's window, once it stays where it is: the popup grows as it is filled. */
  async #still(id: string): Promise<{ x: number; y: number }> {
    let before = { x: Number.NaN, y: Number.NaN };
    for (;;) {
      const outer = JSON.parse(String(await this.#run(`JSON.stringify(${BROWSER}.getBoundingClientRect())`)));
      const element = `content.document.getElementById(${JSON.stringify(id)})`;
      const inner = await this.#inPopup<DOMRect>(`${element}.getBoundingClientRect()`);
      const at = { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 };
      if (at.x === before.x && at.y === before.y) return at;
      before = at;
      await this.frame();
    }
  }

  async close(): Promise<void> {
    await this.#run(`(async () => {
      ${BROWSER}?.closest("panel").hidePopup();
      while (${BROWSER}) await new Promise(requestAnimationFrame);
      // Keys go on to the page.
      gBrowser.selectedBrowser.focus();
    })()`);
  }

  protected shown(): Promise<Shown> {
    return this.#inPopup<Shown>(`(${read})(content.document)`);
  }

  protected async frame(): Promise<void> {
    await this.#run("new Promise(requestAnimationFrame)");
  }

  async #inPopup<T>(expression: string): Promise<T> {
    const script = `sendAsyncMessage("softsell", JSON.stringify(${expression}))`;
    const answer = this.#run(`new Promise((done) => {
      const { messageManager } = ${BROWSER};
      const listen = ({ data }) => {
        messageManager.removeMessageListener("softsell", listen);
        done(data);
      };
      messageManager.addMessageListener("softsell", listen);
      messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
    })`);
    return JSON.parse(String(await within("the popup to answer", answer))) as T;
  }

  #run(expression: string): Promise<unknown> {
    return inBrowserWindow(this.#session.browser, expression);
  }
}

/** Stands for the person in front of the browser: answers its questions, and changes its settings. */
export class Settings {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /**
   * Makes {@link answer} possible where the browser's question is out of reach: Chromium's is a window of the
   * system. But it asks for a site once, until its settings are changed, and they can record that it did.
   */
  async asked(pattern: string): Promise<void> {
    if (this.#session.kind === "chromium") await this.#developerPrivate("addHostPermission", pattern);
  }

  /** Answers the browser's question for a site. */
  async answer(allow: boolean): Promise<void> {
    if (this.#session.kind === "chromium") return;
    const button = allow ? "button" : "secondaryButton";
    await within(
      "Firefox to ask",
      this.#run(`(async () => {
        const question = () => document.getElementById("addon-webext-permissions-notification");
        while (!PopupNotifications.isPanelOpen || !question()?.${button}) await new Promise(requestAnimationFrame);
        // It takes no answer in its first moments, lest somebody gave one who was only typing.
        while (PopupNotifications.isPanelOpen) {
          question().${button}.click();
          await new Promise(requestAnimationFrame);
        }
      })()`),
    );
  }

  /** Takes a site of the manifest away, the way the browser's settings do; Chromium's take them all. */
  async withdraw(pattern: string): Promise<void> {
    if (this.#session.kind === "chromium") await this.#hostAccess("ON_CLICK");
    else await this.#change("remove", pattern);
  }

  /** Undoes {@link withdraw}. */
  async allow(pattern: string): Promise<void> {
    if (this.#session.kind === "chromium") await this.#hostAccess("ON_ALL_SITES");
    else await this.#change("add", pattern);
  }

  #change(how: "add" | "remove", pattern: string): Promise<unknown> {
    const permissions = JSON.stringify({ permissions: [], origins: [pattern] });
    return this.#run(`(() => {
      const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#session.extension)});
      return ExtensionPermissions.${how}(extension.id, ${permissions}, extension);
    })()`);
  }

  async #hostAccess(hostAccess: string): Promise<void> {
    await this.#developerPrivate("updateExtensionConfiguration", { hostAccess });
  }

  /** Calls what chrome://extensions is made of. */
  async #developerPrivate(method: string, argument: unknown): Promise<void> {
    const page = await this.#session.browser.newPage();
    try {
      await page.goto("chrome://extensions/");
      const id = JSON.stringify(this.#session.extension);
      const given =
        typeof argument === "string"
          ? `${id}, ${JSON.stringify(argument)}`
          : `{ extensionId: ${id}, ...${JSON.stringify(argument)} }`;
      await page.evaluate(`chrome.developerPrivate.${method}(${given})`);
    } finally {
      await page.close();
    }
  }

  #run(expression: string): Promise<unknown> {
    return inBrowserWindow(this.#session.browser, expression);
  }
}
