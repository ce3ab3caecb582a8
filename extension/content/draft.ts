/** What the author writes in one editor, with the other fields of the same post: its text as judged so far. */
import { type Place, type Platform, type Verdict, WINDOW } from "../messages.ts";
import { CaretKeeper } from "./caret.ts";
import type { Composer } from "./composer.ts";
import { origin, visible } from "./dom.ts";
import { join, type Reading } from "./editors/blocks.ts";
import { isField } from "./editors/field.ts";
import type { BackgroundPort } from "./port.ts";

/** A text that is gone within so many milliseconds after an Enter was sent by it. */
const AT_ONCE = 500;

export class Draft {
  readonly editor: HTMLElement;
  readonly caret: CaretKeeper;
  readonly composer: Composer;
  readonly #port: BackgroundPort;
  readonly #onChange: (draft: Draft) => void;
  readonly #end = new AbortController();

  #enter = Number.NEGATIVE_INFINITY;
  #asked: { text: string; place: Place; revision: number } | null = null;
  #judged: { text: string; place: Place; verdict: Verdict } | null = null;

  /** @param onChange called when the text or its verdict is another than before */
  constructor(root: HTMLElement, composer: Composer, port: BackgroundPort, onChange: (draft: Draft) => void) {
    this.editor = root;
    this.composer = composer;
    this.#port = port;
    this.#onChange = onChange;
    this.caret = new CaretKeeper(root, this.#end.signal);
    // Editors that take over `beforeinput` fire no `input`, and some text comes by no event at all.
    // A redraw without a change of text counts too: marks must follow the new nodes.
    const observer = new MutationObserver(() => {
      if (!this.update()) this.#onChange(this);
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.#end.signal.addEventListener("abort", () => observer.disconnect());
  }

  /** Whether what this event may do to the text is told by the text itself: most events are keys, and two for each. */
  hearsOf(event: Event): boolean {
    if (origin(event) !== this.editor) return false;
    return event.type === "keydown" || (event.type === "input" && !isField(this.editor));
  }

  /** The text of the whole post as it stands this moment. */
  read(): Reading {
    const { fields, site } = this.composer;
    return join(fields.map(({ root, kind }) => kind.read(root, site.skip ?? [])));
  }

  /** Whether the composer is still there to be posted from. */
  get present(): boolean {
    return visible(this.editor);
  }

  /** The kind of place that it would appear in. */
  get place(): Place {
    return this.composer.place;
  }

  /** The site that it is written on. */
  get platform(): Platform {
    return this.composer.site.platform;
  }

  /** The latest verdict, of this text or of an earlier one. */
  get judged(): { readonly text: string; readonly verdict: Verdict } | null {
    return this.#judged;
  }

  /** The verdict for exactly this text in the place it is now written for, or null when there is none (yet). */
  verdictFor(text: string): Verdict | null {
    const judged = this.#judged;
    return judged?.text === text && judged.place === this.place ? judged.verdict : null;
  }

  /** Whether the latest text still waits for its verdict. */
  get waiting(): boolean {
    const [asked, judged] = [this.#asked, this.#judged];
    return asked !== null && (asked.text !== judged?.text || asked.place !== judged.place);
  }

  /** Takes note of a plain Enter in the editor: whether it sends is seen by what becomes of the text. */
  entered(): void {
    this.#enter = performance.now();
  }

  /** Has the text judged if it, or the place it is written for, changed since it was last sent; says whether so. */
  update(): boolean {
    const { text } = this.read();
    const { place } = this;
    if (text.trim() === "") this.#emptied();
    if (text === this.#asked?.text && place === this.#asked.place) return false;
    if (text.trim() === "") {
      this.#asked = null;
      this.#judged = null;
    } else {
      // What lies beyond what the judge reads is not sent; one character more tells it that there is more.
      const beginning = text.slice(0, WINDOW + 1);
      const revision = this.#port.ask({ text: beginning, platform: this.platform, place });
      this.#asked = { text, place, revision };
    }
    this.#onChange(this);
    return true;
  }

  #emptied(): void {
    if (this.#asked && performance.now() - this.#enter < AT_ONCE) this.composer.learnEnter();
    this.composer.noteEmpty();
  }

  /** Takes in a verdict; one for an older revision is dropped. */
  accept(revision: number, verdict: Verdict): void {
    if (this.#asked?.revision !== revision) return;
    const { text, place } = this.#asked;
    this.#judged = { text, place, verdict };
    this.#onChange(this);
  }

  /** Gives up a verdict that will not come, so that the next {@link update} asks again. */
  giveUp(): void {
    if (this.waiting) this.#asked = null;
  }

  close(): void {
    this.#end.abort();
  }
}
