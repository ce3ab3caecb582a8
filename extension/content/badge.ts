/** The pill by the composer: what the draft reads like, in colour, icon and word; pressed, it says why. */
import type { Verdict } from "../messages.ts";
import { CORRECT_CSS, Correcting } from "./correct.ts";
import { around, modalAround } from "./dom.ts";
import type { Draft } from "./draft.ts";
import { isField } from "./editors/field.ts";
import { PANEL_CSS, panel } from "./panel.ts";
import type { Keeper } from "./port.ts";
import { REPORT_CSS, Reporting } from "./report.ts";
import type { Shield } from "./shield.ts";
import { adopt, BASE_CSS, className, icon, make, message, placeNote } from "./ui.ts";

/** Room between the pill and what it stands beside, in pixels. */
const GAP = 6;

const CSS = `
:host { display: var(--softsell-present, none) !important; position: fixed !important; top: 0 !important;
  left: 0 !important; z-index: 2147483647 !important; }
@media print { :host { display: none !important; } }
.at { position: absolute; top: 0; left: 0; width: max-content; color: var(--ink);
  font: 400 14px/1.45 var(--sans); }
.pill { display: flex; align-items: center; gap: 6px; height: 26px; padding: 0 10px 0 8px; border-radius: 13px;
  border: 1px solid color-mix(in srgb, var(--tone) 38%, transparent); background: var(--tone-wash);
  color: var(--tone); font-size: 12.5px; font-weight: 600; line-height: 1; white-space: nowrap;
  box-shadow: 0 1px 3px rgb(10 20 30 / 16%); transition: background-color 120ms, color 120ms; }
.pill:hover { box-shadow: 0 2px 8px rgb(10 20 30 / 24%); }
.pill .icon { font-size: 14px; }
.panel, .note { position: absolute; right: 0; background: var(--paper); border: 1px solid var(--line);
  box-shadow: 0 12px 36px rgb(10 20 30 / 26%); transform: translateX(var(--shift, 0)); }
.panel { width: min(330px, calc(100vw - 16px)); max-height: min(440px, var(--room, 60vh)); overflow-y: auto;
  overscroll-behavior: contain; scrollbar-width: thin; padding: 16px 16px 0; border-radius: 14px; }
.note { width: max-content; max-width: min(270px, calc(100vw - 16px)); padding: 9px 12px; border-radius: 10px;
  font-size: 13px; }
[data-side="up"] { bottom: calc(100% + 6px); }
[data-side="down"] { top: calc(100% + 6px); }
.live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

interface Spot {
  readonly x: number;
  readonly y: number;
}

export class Badge {
  readonly #signal: AbortSignal;
  readonly #keeper: Keeper;
  readonly #host = document.createElement("softsell-badge");
  readonly #pill = make("button", {
    type: "button",
    class: "pill",
    "aria-expanded": "false",
    "aria-controls": "panel",
  });
  readonly #panel = make("section", { class: "panel", id: "panel", hidden: "", tabindex: "-1" });
  readonly #note = make("div", { class: "note", role: "status", hidden: "" });
  readonly #live = make("div", { class: "live", "aria-live": "polite" });
  readonly #at = make("div", { class: "at" }, this.#pill, this.#panel, this.#note, this.#live);

  #draft: Draft | null = null;
  /** What was last drawn, so that equal verdicts cost nothing. */
  #drawn: Verdict | null = null;
  /** The verdict that the panel tells of. */
  #told: Verdict | null = null;
  #correcting: Correcting | null = null;
  #reporting: Reporting | null = null;
  /** Ends with the composer that the badge stands by. */
  #stay = new AbortController();
  /** The editor's box and what can be seen of it, until something moves: to find that out takes a look at all around. */
  #seen: { readonly whole: DOMRect; readonly part: DOMRect | null } | null = null;
  #frame = 0;

  constructor(keeper: Keeper, shield: Shield, signal: AbortSignal) {
    this.#signal = signal;
    this.#keeper = keeper;
    const root = this.#host.attachShadow({ mode: "open" });
    adopt(root, BASE_CSS + CSS + CORRECT_CSS + REPORT_CSS + PANEL_CSS);
    root.append(this.#at);
    shield.cover(this.#host, (event, target) => this.#handle(event, target), signal);
    signal.addEventListener("abort", () => this.leave());
  }

  /** Goes to the composer of a draft and shows what is known about it. */
  show(draft: Draft): void {
    if (draft !== this.#draft) {
      this.leave();
      this.#draft = draft;
      this.#watch(draft.editor);
    }
    const verdict = draft.judged?.verdict ?? null;
    if (verdict !== this.#drawn) this.#draw(draft);
    if (draft.waiting) this.#host.setAttribute("aria-busy", "true");
    else this.#host.removeAttribute("aria-busy");
    // Where words are now it looks once they are judged: by then the browser has laid them out for itself.
    if (!this.#host.isConnected) this.#place();
    else if (!draft.waiting) this.#schedule();
  }

  /** Tells the author that only their own press will post. */
  pressAgain(draft: Draft): void {
    this.show(draft);
    this.#open(false);
    this.#note.hidden = false;
    this.#note.textContent = message("press_again");
    this.#schedule();
  }

  /** Takes the badge off the page. */
  leave(): void {
    this.#stay.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#seen = null;
    this.#draft = null;
    this.#draw(null);
    this.#host.remove();
  }

  #watch(editor: HTMLElement): void {
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    const place = () => {
      this.#seen = null;
      this.#schedule();
    };
    // A composer moves when something scrolls or the window changes, and when the dialog around it slides in.
    for (const type of ["scroll", "resize", "transitionend", "animationend"]) {
      window.addEventListener(type, place, { capture: true, passive: true, signal });
    }
    // It also reports an editor that left the page: its size is then nothing.
    const sizes = new ResizeObserver(place);
    sizes.observe(editor);
    sizes.observe(document.documentElement);
    signal.addEventListener("abort", () => sizes.disconnect());
    // What happens inside the badge never comes this far: the shield ends it.
    window.addEventListener("pointerdown", () => this.#open(false), { capture: true, signal });
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  }

  #handle(event: Event, target: Element): void {
    // The author goes on writing: a press on the badge leaves focus and caret in the draft.
    if (event.type === "mousedown" && !target.closest("textarea")) event.preventDefault();
    if (event.type === "click" && !this.#correcting?.press(target) && !this.#reporting?.press(target)) {
      if (target.closest(".pill")) this.#open(this.#panel.hidden === true);
    }
    if (event instanceof KeyboardEvent && event.type === "keydown" && event.key === "Escape") {
      this.#open(false);
      this.#pill.focus();
    }
  }

  #open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#pill.setAttribute("aria-expanded", String(open));
    if (open) {
      this.#note.hidden = true;
      this.#fill();
      this.#place();
    }
  }

  #draw(draft: Draft | null): void {
    const before = this.#drawn?.class;
    const judged = draft?.judged ?? null;
    this.#drawn = judged?.verdict ?? null;
    this.#note.hidden = true;
    if (!draft || !judged) {
      this.#host.removeAttribute("data-class");
      this.#open(false);
      this.#live.textContent = "";
      return;
    }
    const { verdict } = judged;
    if (verdict.class !== before) {
      const word = className(verdict.class);
      this.#host.setAttribute("data-class", verdict.class);
      this.#at.setAttribute("data-tone", verdict.class);
      this.#pill.replaceChildren(icon(verdict.class), word);
      this.#pill.setAttribute("aria-label", message("badge_label", word));
      this.#panel.setAttribute("aria-label", message("panel_label"));
      this.#live.textContent = message("badge_announcement", word);
    }
    if (!this.#panel.hidden) this.#fill();
  }

  /** Brings an open panel up to date. A verdict comes with every key, and of most nobody opens the panel. */
  #fill(): void {
    const draft = this.#draft;
    if (!draft?.judged || draft.judged.verdict === this.#told) return;
    const { text, verdict } = draft.judged;
    this.#told = verdict;
    this.#correcting = new Correcting({ text, platform: draft.platform }, this.#keeper);
    this.#reporting = new Reporting(draft);
    const note = placeNote(draft.composer);
    this.#panel.replaceChildren(...panel(verdict, note, this.#correcting.element, this.#reporting.element));
  }

  #visibleBox(editor: HTMLElement): DOMRect | null {
    const whole = editor.getBoundingClientRect();
    if (!this.#seen || !equal(whole, this.#seen.whole))
      this.#seen = { whole, part: visiblePart(editor, whole) };
    return this.#seen.part;
  }

  #place(): void {
    const draft = this.#draft;
    if (!draft || this.#signal.aborted) return;
    if (!draft.editor.isConnected) {
      this.leave();
      return;
    }
    const parent = modalAround(draft.editor) ?? document.documentElement;
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    const box = this.#drawn && this.#visibleBox(draft.editor);
    this.#at.style.setProperty("visibility", box ? "visible" : "hidden");
    if (!box) return;
    const { offsetWidth: width, offsetHeight: height } = this.#pill;
    const spot = freeSpot(draft, box, width, height);
    // Measured, since a transformed ancestor moves what "fixed" is fixed to.
    const origin = this.#host.getBoundingClientRect();
    this.#at.style.setProperty("transform", `translate(${spot.x - origin.x}px, ${spot.y - origin.y}px)`);

    const above = spot.y - GAP;
    const below = innerHeight - spot.y - height - GAP;
    for (const popup of [this.#panel, this.#note]) {
      if (popup.hidden) continue;
      popup.setAttribute("data-side", below > 320 || below > above ? "down" : "up");
      popup.style.setProperty("--room", `${Math.max(above, below) - GAP}px`);
      const overhang = popup.offsetWidth + GAP - (spot.x + width);
      popup.style.setProperty("--shift", `${Math.max(overhang, 0)}px`);
    }
  }
}

const equal = (a: DOMRect, b: DOMRect) =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

/** The part of the editor's box that can be seen, or null: scroll containers around it clip it. */
function visiblePart(editor: HTMLElement, whole: DOMRect): DOMRect | null {
  let { left, top, right, bottom } = whole;
  const clip = (box: { left: number; top: number; right: number; bottom: number }) => {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  for (const node of around(editor)) {
    if (!(node instanceof Element)) continue;
    const { overflowX, overflowY, position } = getComputedStyle(node);
    if (overflowX !== "visible" || overflowY !== "visible") clip(node.getBoundingClientRect());
    if (position === "fixed") break; // Nothing further out clips it.
  }
  clip({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
}

/** The lower right corner of the editor while no words are there, else just outside above it, else below. */
function freeSpot(draft: Draft, box: DOMRect, width: number, height: number): Spot {
  const x = Math.max(box.right - width - GAP, GAP);
  const low = box.height < height + 2 * GAP ? box.top + (box.height - height) / 2 : box.bottom - height - GAP;
  if (!isField(draft.editor) && !draft.read().covers(new DOMRect(x - GAP, low, width + GAP, height))) {
    return { x, y: low };
  }
  const above = box.top - height - 2;
  return { x, y: above >= 0 ? above : Math.min(box.bottom + 2, innerHeight - height - GAP) };
}
