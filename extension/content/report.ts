/**
 * *This site looks different*: which probes of the site's file found something here and which did not, for its
 * author to copy into a report. It carries no address beyond the host and no word that anybody wrote.
 */

import { around, deepAll, deepMatches } from "./dom.ts";
import type { Draft } from "./draft.ts";
import { make, message, toggle } from "./ui.ts";

const FOUND = "found  ";
const MISSED = "missed ";

export const REPORT_CSS = `
.report { display: contents; }
.report > div { display: grid; gap: 8px; flex: 1 1 100%; padding: 12px; border-radius: 10px; background: var(--wash); font-size: 13px; }
.report p { margin: 0; color: var(--soft); }
.report textarea { width: 100%; height: 9em; padding: 8px; border: 1px solid var(--line); border-radius: 8px; resize: vertical;
  background: var(--paper); color: var(--ink); font: 11px/1.5 ui-monospace, Menlo, Consolas, monospace; white-space: pre; }
.report [data-report="copy"] { justify-self: start; min-height: 32px; padding: 0 12px; border: 1px solid var(--line);
  border-radius: 8px; background: var(--paper); font-weight: 600; }
`;

/** The button that opens the report, and the report. */
export class Reporting {
  readonly element: HTMLElement;
  readonly #draft: Draft;
  readonly #open = make(
    "button",
    {
      type: "button",
      class: "quiet",
      "data-report": "open",
      "aria-expanded": "false",
      "aria-controls": "report",
    },
    message("report_open"),
  );
  readonly #text = make("textarea", { readonly: "", "aria-label": message("report_label") });
  readonly #outcome = make("span", { role: "status" });
  readonly #box = make(
    "div",
    { id: "report", hidden: "" },
    make("p", {}, message("report_note")),
    this.#text,
    make(
      "p",
      {},
      make("button", { type: "button", "data-report": "copy" }, message("report_copy")),
      " ",
      this.#outcome,
    ),
  );

  constructor(draft: Draft) {
    this.#draft = draft;
    this.element = make("div", { class: "report" }, this.#open, this.#box);
  }

  /** Takes a press on one of its buttons; false if it was on none. */
  press(target: Element): boolean {
    const button = target.closest("[data-report]");
    if (!button || !this.element.contains(button)) return false;
    if (button === this.#open) this.#toggle();
    else void this.#copy();
    return true;
  }

  #toggle(): void {
    if (this.#box.hidden) this.#text.value = probeReport(this.#draft);
    toggle(this.#open, this.#box);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text.value);
      this.#outcome.textContent = message("report_copied");
    } catch {
      // Frames may be forbidden the clipboard; the author's own shortcut is not.
      this.#text.focus();
      this.#text.select();
      this.#outcome.textContent = message("report_select");
    }
  }
}

/** What the site's file expects and what of it is here. */
function probeReport({ composer, editor, place }: Draft): string {
  const { site, data } = composer;
  const { by, controls } = composer.submits();
  const lines = [
    `Softsell ${chrome.runtime.getManifest().version}`,
    navigator.userAgent,
    `${site.name}: ${location.hostname}, ${document.documentElement.lang || "no language"}`,
    `composer: ${data ? data.name : "by structure"}`,
    `control that posts: by ${by}${controls[0] ? `, ${sketch(controls[0])}` : ""}`,
    `place: ${place}, named: ${composer.community !== null}, counted: ${composer.audience !== null}`,
    `editor: ${way(editor)}`,
  ];
  for (const { name, editor: editors, title = [], submit } of site.composers) {
    lines.push("", name);
    for (const probe of editors) {
      lines.push(`  editor ${deepMatches(editor, probe) ? "this   " : state(probe)} ${probe}`);
    }
    for (const probe of title) lines.push(`  title  ${state(probe)} ${probe}`);
    for (const probe of submit) lines.push(`  submit ${state(probe)} ${probe}`);
  }
  return `${lines.join("\n")}\n`;
}

const state = (probe: string) => (deepAll(document, probe).length > 0 ? FOUND : MISSED);

/** Attributes whose values are names that a site gives to its parts. */
const NAMING = /^(role|type|id|class|contenteditable|data-(test\w*|test-.*|qa|tab))$/;

/** An element by what a probe could hold on to. Of other data only the name is told, and no runs of digits. */
function sketch(element: Element): string {
  const names = [...element.attributes].flatMap(({ name, value }) => {
    if (NAMING.test(name)) return [`[${name}=${value.trim().slice(0, 60)}]`];
    return name.startsWith("data-") ? [`[${name}]`] : [];
  });
  return `${element.localName}${names.join("")}`.replace(/\d{3,}/g, "#");
}

/** From the page's body to the editor; `>>>` where the way leads into a shadow root. */
function way(editor: Element): string {
  let text = "";
  for (const node of around(editor)) {
    if (node === document.body) break;
    if (node instanceof Element)
      text = `${sketch(node)}${text && !text.startsWith(" >>>") ? " > " : ""}${text}`;
    else text = ` >>> ${text}`;
  }
  return text;
}
