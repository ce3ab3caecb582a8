/**
 * *This is wrong*: the author says what a text is, and that is kept on the device together with the text.
 *
 * It answers no question of the dialog and changes no verdict; whether it can be kept or not, the post is as
 * free as before.
 */
import { type Correction, JUDGED, type JudgedClass, type KeepOutcome } from "../messages.ts";
import type { Keeper } from "./port.ts";
import { icon, make, message, ofClass, toggle } from "./ui.ts";

/** How long the background may take, in milliseconds, before the author is told that it does not answer. */
const PATIENCE = 4000;

/** For the `footer` that it stands in. */
export const CORRECT_CSS = `
footer { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
footer small { font-size: 12px; color: var(--soft); }
.correct { display: contents; font-size: 13px; }
.quiet, .answers { font-size: 13px; color: var(--soft); }
.quiet { min-height: 32px; padding: 0; border: 0; background: none; text-decoration: underline;
  text-underline-offset: 3px; text-decoration-color: var(--line); }
.quiet:hover { color: var(--ink); text-decoration-color: currentColor; }
.answers { display: flex; flex-wrap: wrap; gap: 8px; flex: 1 1 100%; padding: 12px 12px 6px; border-radius: 10px;
  background: var(--wash); }
.answers > :is(span, p) { flex: 1 1 100%; margin: 0; }
.choices { display: grid; gap: 8px; flex: 1 1 100%; }
[data-label] { display: flex; align-items: center; justify-content: center; gap: 6px; min-height: 34px;
  flex: 1 1 auto; padding: 0 8px; border: 1px solid var(--line); border-radius: 8px; white-space: nowrap; background: var(--paper); color: var(--tone);
  font-weight: 600; }
[data-label]:hover { border-color: currentColor; }
[data-label][aria-pressed="true"] { background: var(--tone); border-color: var(--tone); color: var(--paper); }
.answers > .end { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; min-height: 32px; }
.outcome { color: var(--ink); font-weight: 600; }
.outcome + .quiet { margin-inline-start: auto; }
@media (forced-colors: active) { [aria-pressed="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
`;

export class Correcting {
  readonly element: HTMLElement;
  readonly #text: Pick<Correction, "text" | "platform">;
  readonly #keeper: Keeper;
  readonly #open = make(
    "button",
    {
      type: "button",
      class: "quiet",
      "data-correct": "open",
      "aria-expanded": "false",
      "aria-controls": "answers",
    },
    message("correct_open"),
  );
  readonly #outcome = make("span", { class: "outcome", role: "status" });
  readonly #choices = JUDGED.map((label) =>
    make(
      "button",
      { type: "button", "data-label": label, "data-tone": label, "aria-pressed": "false" },
      icon(label),
      ofClass("correct", label),
    ),
  );
  readonly #answers = make(
    "div",
    { class: "answers", id: "answers", role: "group", "aria-labelledby": "it-is", hidden: "" },
    make("span", { id: "it-is" }, message("correct_question")),
    make("div", { class: "choices" }, ...this.#choices),
    make("p", {}, message("correct_note")),
    // One line from the start, so that no button moves away from under the pointer when it is filled.
    make(
      "p",
      { class: "end" },
      this.#outcome,
      make("button", { type: "button", class: "quiet", "data-correct": "list" }, message("correct_list")),
    ),
  );

  constructor({ text, platform }: Pick<Correction, "text" | "platform">, keeper: Keeper) {
    this.#text = { text, platform };
    this.#keeper = keeper;
    this.element = make("div", { class: "correct" }, this.#open, this.#answers);
  }

  /** Takes a press on one of its buttons; false if it was on none. */
  press(target: Element): boolean {
    const button = target.closest("[data-correct], [data-label]");
    if (!button || !this.element.contains(button)) return false;
    const label = JUDGED.find((label) => label === button.getAttribute("data-label"));
    if (label) this.#keep(label);
    else if (button === this.#open) toggle(this.#open, this.#answers);
    else this.#keeper.showCorrections();
    return true;
  }

  #keep(label: JudgedClass): void {
    const say = (outcome: KeepOutcome) => {
      clearTimeout(late);
      for (const choice of this.#choices) {
        const kept = outcome === "kept" && choice.dataset.label === label;
        choice.setAttribute("aria-pressed", String(kept));
      }
      this.#outcome.textContent = message(`correct_${outcome}`);
      this.#answers.scrollIntoView({ block: "nearest" });
    };
    // Said anew, the same words are announced once more.
    this.#outcome.textContent = "";
    // An answer that comes after all still has the last word.
    const late = setTimeout(() => say("failed"), PATIENCE);
    this.#keeper.keep({ ...this.#text, label }, say);
  }
}
