/**
 * Marks evidence in the draft with the CSS Custom Highlight API: paint only, no node is touched. Where the
 * browser has no such thing, and in form fields, there are simply no marks.
 */
import type { Kind } from "../messages.ts";
import type { Draft } from "./draft.ts";
import { adopt } from "./ui.ts";

const KINDS: readonly Kind[] = ["tactic", "gift", "talk"];
const nameOf = (kind: Kind) => `softsell-${kind}`;

/** More marks than this nobody follows up, and each costs the browser time on every key. */
const MARKS = 200;

// The colours are in `content.css`, and go with it.
const CSS_TEXT = `
::highlight(softsell-tactic) { background-color: var(--softsell-tactic);
  text-decoration: underline wavy var(--softsell-tactic-line) 1px; }
::highlight(softsell-gift) { background-color: var(--softsell-gift); }
::highlight(softsell-talk) { background-color: var(--softsell-talk); }
`;

export class Highlights {
  /** Roots that have our sheet, with what takes it out again: Firefox paints only where the sheet is. */
  readonly #sheets = new Map<Document | ShadowRoot, () => void>();
  #frame = 0;

  constructor(signal: AbortSignal) {
    signal.addEventListener("abort", () => {
      this.clear();
      for (const remove of this.#sheets.values()) remove();
    });
  }

  /** Marks the evidence of a draft in the next frame, when its editor has drawn what it is going to draw. */
  paint(draft: Draft): void {
    if (!("highlights" in CSS)) return;
    cancelAnimationFrame(this.#frame);
    // The marks of a moment ago move with their text until the new verdict is here.
    if (draft.waiting) return;
    this.#frame = requestAnimationFrame(() => this.#paint(draft));
  }

  /** Takes all marks away. */
  clear(): void {
    cancelAnimationFrame(this.#frame);
    if (!("highlights" in CSS)) return;
    for (const kind of KINDS) CSS.highlights.delete(nameOf(kind));
  }

  #paint(draft: Draft): void {
    if (!draft.judged) {
      this.clear();
      return;
    }
    const reading = draft.read();
    const verdict = draft.verdictFor(reading.text);
    if (!verdict) return;
    this.#dress(draft.editor.getRootNode());
    for (const kind of KINDS) {
      const ranges = verdict.evidence
        .slice(0, MARKS)
        .filter((piece) => piece.kind === kind)
        .map(({ start, end }) => reading.range(start, end))
        .filter((range) => range !== null);
      if (ranges.length > 0) CSS.highlights.set(nameOf(kind), new Highlight(...ranges));
      else CSS.highlights.delete(nameOf(kind));
    }
  }

  #dress(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.#sheets.has(root)) return;
    for (const [old, remove] of this.#sheets) {
      if (old instanceof ShadowRoot && !old.isConnected) {
        remove();
        this.#sheets.delete(old);
      }
    }
    this.#sheets.set(root, adopt(root, CSS_TEXT));
  }
}
