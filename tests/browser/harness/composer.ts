/** A fixture's composer as an author uses it: keys, clipboard, and the buttons on the screen. */
import type { ElementHandle, Frame, KeyInput, Page } from "puppeteer-core";
import type { Fixture as Told } from "../fixtures/page.ts";
import type { Kind } from "./browsers.ts";
import type { Chord, Spot } from "./fixtures.ts";
import { frames, until } from "./until.ts";

export type Action = "edit" | "post";

/** The editing commands that browsers have keys for, with Ctrl. */
const SHORTCUTS = { SelectAll: "a", Cut: "x", Paste: "v", Undo: "z", Redo: "y" } as const;

export class Composer {
  readonly page: Page;
  readonly editor: ElementHandle<HTMLElement>;
  readonly spot: Spot;
  readonly #kind: Kind;
  readonly #field: boolean;
  /** The document that the composer is in. */
  readonly #frame: Frame;

  private constructor(
    page: Page,
    kind: Kind,
    spot: Spot,
    frame: Frame,
    editor: ElementHandle<HTMLElement>,
    field: boolean,
  ) {
    this.page = page;
    this.spot = spot;
    this.editor = editor;
    this.#kind = kind;
    this.#frame = frame;
    this.#field = field;
  }

  /** Opens the composer the way the site offers and puts the caret into it. */
  static async open(page: Page, kind: Kind, spot: Spot): Promise<Composer> {
    const frame = spot.frame === undefined ? page.mainFrame() : await inside(page, spot.frame);
    if (spot.entry !== undefined) await (await present(frame, spot.entry)).click();
    const editor = await present(frame, spot.editor);
    await editor.click();
    const field = await editor.evaluate((element) => element.matches("textarea, input"));
    return new Composer(page, kind, spot, frame, editor as ElementHandle<HTMLElement>, field);
  }

  /** Types by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(key: KeyInput, times = 1): Promise<void> {
    for (let pressed = 0; pressed < times; pressed += 1) await this.page.keyboard.press(key);
  }

  async chord(chord: Chord): Promise<void> {
    const [modifier] = chord.split("+");
    if (modifier === "Control" || modifier === "Meta") await this.page.keyboard.down(modifier);
    await this.page.keyboard.press("Enter");
    if (modifier === "Control" || modifier === "Meta") await this.page.keyboard.up(modifier);
  }

  /** The author's editing shortcuts, which Chromium's debugging protocol must be told by name. */
  async shortcut(command: keyof typeof SHORTCUTS): Promise<void> {
    const key = SHORTCUTS[command];
    await this.page.keyboard.down("Control");
    await this.page.keyboard.press(key, this.#kind === "chromium" ? { commands: [command] } : {});
    await this.page.keyboard.up("Control");
  }

  /** Types `text` and gives the class that the badge shows for the whole draft. */
  async write(text: string): Promise<string> {
    await this.type(text);
    return this.verdict();
  }

  /** Adds to the end of the draft: all but the last letter is put in by the page at once. */
  async fill(text: string): Promise<void> {
    await this.page.evaluate((beginning) => window.fixture.append(beginning), text.slice(0, -1));
    await this.page.keyboard.down("Control");
    await this.press("End");
    await this.page.keyboard.up("Control");
    await this.type(text.slice(-1));
  }

  /** Like {@link write}, in less time. */
  async put(text: string): Promise<string> {
    await this.fill(text);
    return this.verdict();
  }

  /** Has the page add to the draft and posts it, all in one task. */
  async completeAndPost(more: string): Promise<void> {
    const { send } = this.spot;
    if (send !== undefined) {
      await (await this.#send()).evaluate((control, more) => {
        window.top?.fixture.append(more);
        (control as HTMLElement).click();
      }, more);
      return;
    }
    await this.editor.evaluate((editor, more) => {
      window.top?.fixture.append(more);
      const init = { key: "Enter", code: "Enter", keyCode: 13, which: 13 };
      editor.dispatchEvent(
        new KeyboardEvent("keydown", { ...init, bubbles: true, composed: true, cancelable: true }),
      );
    }, more);
  }

  /** Presses Enter as an input method does, and says whether the page saw it. */
  enterWhileComposing(): Promise<boolean> {
    return this.editor.evaluate((editor) => {
      const seen: Event[] = [];
      editor.ownerDocument.addEventListener("keydown", (event) => seen.push(event), {
        capture: true,
        once: true,
      });
      const init = { key: "Enter", code: "Enter", keyCode: 229, isComposing: true, ctrlKey: true };
      editor.dispatchEvent(
        new KeyboardEvent("keydown", { ...init, bubbles: true, composed: true, cancelable: true }),
      );
      return seen.length > 0;
    });
  }

  /** Whether a list to pick from is open. */
  async listOpen(): Promise<boolean> {
    for (const option of await this.#frame.$$("pierce/[role=option]")) {
      if (await option.evaluate((element) => element.checkVisibility())) return true;
    }
    return false;
  }

  /** Whether the draft is written in a form field, whose words cannot be marked. */
  get isField(): boolean {
    return this.#field;
  }

  /** The words marked in the draft, once there are any. */
  marks(kind: "tactic" | "gift" | "talk"): Promise<string[] | undefined> {
    return marks(this.#frame, `softsell-${kind}`);
  }

  /** Whether anything of the extension's can be seen: its badge, or the colour of a mark. */
  async touched(): Promise<boolean> {
    return (await this.badgeVisible()) || (await painted(this.#frame)) > 0;
  }

  /** Waits for the verdict on the draft as it is now, and gives the class on the badge. */
  async verdict(): Promise<string> {
    // Drawn, the last key has reached the badge: it is busy until the verdict on that text arrives.
    await frames(this.page, 2);
    return until(this.page, "the verdict on the draft", () => this.shown());
  }

  /** The class on the badge, unless it is one for an older text. */
  async shown(): Promise<string | undefined> {
    for (const badge of await this.#frame.$$("pierce/softsell-badge:not([aria-busy=true])")) {
      const shown = await badge.evaluate((element) => element.getAttribute("data-class"));
      if (shown !== null) return shown;
    }
    return undefined;
  }

  async badgeVisible(): Promise<boolean> {
    for (const badge of await this.#frame.$$("pierce/softsell-badge")) {
      if (await badge.evaluate((element) => element.checkVisibility())) return true;
    }
    return false;
  }

  /** Presses the site's Post button with the mouse. */
  async send(): Promise<void> {
    await (await this.#send()).click();
  }

  async focusSend(): Promise<void> {
    await (await this.#send()).focus();
  }

  #send(): Promise<ElementHandle<Element>> {
    const { send } = this.spot;
    if (send === undefined) throw new Error(`${this.spot.name} has no control that posts`);
    return present(this.#frame, send);
  }

  /** Waits until a post is held. */
  async held(): Promise<void> {
    await until(this.page, "the post to be held", () => this.isHeld());
  }

  async isHeld(): Promise<boolean> {
    return (await this.#frame.$("pierce/softsell-dialog")) !== null;
  }

  /** Whether the dialog's buttons are in sight. */
  async canBeAnswered(): Promise<boolean> {
    for (const action of ["edit", "post"]) {
      const button = await present(this.#frame, `pierce/button[data-action="${action}"]`);
      const inSight = await button.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      if (!inSight) return false;
    }
    return true;
  }

  /** Presses one of the dialog's buttons; twice for somebody who double-clicks everything. */
  async choose(action: Action, clicks = 1): Promise<void> {
    await (await present(this.#frame, `pierce/button[data-action="${action}"]`)).click({ count: clicks });
    await until(this.page, "the dialog to go", async () => !(await this.isHeld()));
  }

  /** Whether one can still write in it; if so the caret is there. */
  async open(): Promise<boolean> {
    if (!(await this.editor.evaluate((editor) => editor.isConnected && editor.checkVisibility())))
      return false;
    await this.editor.click();
    return true;
  }

  /** What the dialog says of the place, if anything. */
  async said(): Promise<string | undefined> {
    const place = await this.#frame.$("softsell-dialog >>> .place");
    return place?.evaluate((element) => element.textContent ?? undefined);
  }

  /** The author's words that the dialog quotes. */
  async quotes(): Promise<string[]> {
    const quotes = await this.#frame.$$("softsell-dialog >>> .evidence q");
    return Promise.all(quotes.map((quote) => quote.evaluate((element) => element.textContent ?? "")));
  }

  /** What the panel reports of this site. */
  async report(): Promise<string> {
    for (const button of [".pill", "[data-report=open]"]) {
      const found = await present(this.#frame, `softsell-badge >>> ${button}`);
      await found.evaluate((element) => (element as HTMLElement).click());
    }
    const report = await present(this.#frame, "softsell-badge >>> .report textarea");
    return report.evaluate((element) => (element as HTMLTextAreaElement).value);
  }

  /** Leaves the dialog by the keyboard. */
  async escape(): Promise<void> {
    await this.press("Escape");
    await until(this.page, "the dialog to go", async () => !(await this.isHeld()));
  }

  /** The draft as the page itself would post it. */
  draft(): Promise<string> {
    return this.page.evaluate(() => window.fixture.draft());
  }

  html(): Promise<string> {
    return this.editor.evaluate((editor) => editor.outerHTML);
  }

  async posts(): Promise<readonly string[]> {
    return (await this.state()).posts;
  }

  /** What the page has counted so far. */
  state(): Promise<Pick<Told, "posts" | "closed" | "violations">> {
    return this.page.evaluate(() => {
      const { posts, closed, violations } = window.fixture;
      return { posts, closed, violations };
    });
  }

  /** Waits until something was posted, and a little longer, so that a second post would show. */
  async posted(): Promise<readonly string[]> {
    await until(this.page, "the page to post", async () => (await this.posts()).length > 0);
    await frames(this.page, 3);
    return this.posts();
  }
}

/** The words under a custom highlight of the page, if there are any. */
export function marks(where: Page | Frame, name: string): Promise<string[] | undefined> {
  return where.evaluate((name) => {
    const highlight = CSS.highlights.get(name);
    return highlight?.size ? Array.from(highlight, (range) => String(range)) : undefined;
  }, name);
}

/** How many stretches of words have the colour of a mark. */
export function painted(where: Page | Frame): Promise<number> {
  return where.evaluate(() => {
    const stretches = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...(highlight as Iterable<Range>)].map(({ startContainer }) => ({ name, startContainer })),
    );
    return stretches.filter(({ name, startContainer: { parentElement } }) => {
      if (parentElement === null) return false;
      const { backgroundColor } = getComputedStyle(parentElement, `::highlight(${name})`);
      return backgroundColor !== "rgba(0, 0, 0, 0)";
    }).length;
  });
}

/** Waits for an element; `pierce/` and `>>>` in the selector look into shadow roots. */
export function present(where: Page | Frame, selector: string): Promise<ElementHandle<Element>> {
  return until(where, selector, () => where.$(selector));
}

async function inside(page: Page, selector: string): Promise<Frame> {
  const element = (await present(page, selector)) as ElementHandle<HTMLIFrameElement>;
  return until(page, `a document in ${selector}`, () => element.contentFrame());
}
