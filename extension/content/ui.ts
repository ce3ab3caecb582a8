/** Building blocks of Softsell's own elements: made node by node, since pages may forbid parsing HTML. */
import type { Class, Kind, Place } from "../messages.ts";
import type { Composer } from "./composer.ts";

/** A string from `_locales`. */
export function message(key: string, ...substitutions: string[]): string {
  return chrome.i18n.getMessage(key, substitutions);
}

/** The string that a class has under a prefix. */
export const ofClass = (prefix: string, name: Class) => message(`${prefix}_${name.replace("-", "_")}`);

/** The name of a class as the author reads it. */
export const className = (name: Class) => ofClass("class", name);

/** What a class means for the author, in a sentence. */
export const classHint = (name: Class) => ofClass("hint", name);

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; a string becomes text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Opens or closes what a button controls. */
export function toggle(button: HTMLElement, box: HTMLElement): void {
  box.hidden = !box.hidden;
  button.setAttribute("aria-expanded", String(!box.hidden));
  if (!box.hidden) box.scrollIntoView({ block: "nearest" });
}

/** Says that only the first part of a very long text was judged, if that is so. */
export function windowNote(judgedTo: number | undefined): HTMLElement[] {
  return judgedTo === undefined ? [] : [make("p", { class: "window" }, message("window_note"))];
}

/** Places that have a name of their own, and not that of somebody who is written to. */
const NAMED: readonly Place[] = ["community", "group", "own-page", "thread"];

/** Names the community that a post would appear in, with the number of its members, where the page tells them. */
export function placeNote({ place, community, audience }: Composer): HTMLElement[] {
  if (community === null || !NAMED.includes(place)) return [];
  const language = chrome.i18n.getUILanguage();
  const count = audience === null ? null : new Intl.NumberFormat(language).format(audience);
  const name = count === null ? community : message("place_counted", community, count);
  return [make("p", { class: "place" }, message("place_note", name))];
}

// Drawn on a 16 by 16 grid, in the colour of the text around.
const SPROUT =
  "M8 14V8M8 9C8 5.5 5.5 4 2.5 4 2.5 7.5 4.5 9 8 9ZM8 7.5C8 4.5 10 2.5 13.5 2.5 13.5 6 11.5 7.5 8 7.5Z";
const BUBBLES = "M2 2.5H10.5V8H6L3.8 10V8H2ZM12.5 5.5H14V11H12.2V13L10 11H7";
const MEGAPHONE = "M2.5 6.5V9.5H5L11.5 13V3L5 6.5ZM5 9.5 6 13.5H7.5L7 10.6M13.8 6.5V9.5";
const DOTS = "M3 8H3.01M8 8H8.01M13 8H13.01";

const ICONS: Readonly<Record<Class | Kind, string>> = {
  "value-adding": SPROUT,
  conversational: BUBBLES,
  "hard-sell": MEGAPHONE,
  unsure: DOTS,
  gift: SPROUT,
  talk: BUBBLES,
  tactic: MEGAPHONE,
};

const SVG = "http://www.w3.org/2000/svg";

/** An icon; decorative, since a word always stands beside it. */
export function icon(name: Class | Kind): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** Adds a style sheet to a document or shadow root, by no way that a page's CSP could forbid where there is one. */
export function adopt(root: Document | ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    // Older Firefox does not let a content script reach this list.
    const style = make("style", {}, css);
    (root instanceof Document ? root.documentElement : root).append(style);
    return () => style.remove();
  }
}

/**
 * Look shared by badge and dialog. The page can style our hosts (some hide unknown elements), so what matters
 * on them is important: from inside a shadow root that outweighs anything the page says.
 */
export const BASE_CSS = `
:host {
  all: initial !important;
  color-scheme: light dark !important;
  visibility: visible !important;
  scrollbar-color: var(--line) transparent !important;
  --paper: #ffffff; --ink: #1b2430; --soft: #55606e; --line: #dfe4ea; --wash: #f4f6f8;
  --sell: #a8430a; --sell-wash: #fff1e4; --gift: #17703f; --gift-wash: #e7f6ed;
  --talk: #1f5fa8; --talk-wash: #e8f1fb; --none: #55606e; --none-wash: #eef1f4;
  --brand: #0f766e; --brand-ink: #ffffff; --brand-hover: #0b5f59;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #1c232c; --ink: #eaf0f6; --soft: #a8b4c1; --line: #37424f; --wash: #262f3a;
    --sell: #ffb27a; --sell-wash: #43291a; --gift: #7fdca6; --gift-wash: #173526;
    --talk: #93c3fa; --talk-wash: #1a314b; --none: #b4bfca; --none-wash: #2c3641;
    --brand: #2dd4bf; --brand-ink: #06302b; --brand-hover: #5fe3d2;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
.icon { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round; }
[data-tone="hard-sell"], [data-tone="tactic"] { --tone: var(--sell); --tone-wash: var(--sell-wash); }
[data-tone="value-adding"], [data-tone="gift"] { --tone: var(--gift); --tone-wash: var(--gift-wash); }
[data-tone="conversational"], [data-tone="talk"] { --tone: var(--talk); --tone-wash: var(--talk-wash); }
[data-tone="unsure"] { --tone: var(--none); --tone-wash: var(--none-wash); }
.evidence { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; }
.evidence li { display: grid; grid-template-columns: auto 1fr; gap: 2px 8px; }
.evidence .icon { margin-top: 3px; color: var(--tone); }
.evidence strong { font-weight: 600; }
.evidence q { grid-column: 2; justify-self: start; padding: 1px 7px; border-radius: 6px; quotes: "\\201c" "\\201d";
  background: var(--tone-wash); color: var(--tone); overflow-wrap: anywhere; }
.evidence p { grid-column: 2; margin: 2px 0 0; color: var(--soft); font-size: 13px; }
.place { margin: 0 0 12px; color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
.window { margin: 0 0 12px; padding: 8px 12px; border-radius: 10px; background: var(--none-wash); font-size: 13px; }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .icon { stroke: CanvasText; } }
`;
