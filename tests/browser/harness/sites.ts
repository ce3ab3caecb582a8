/** The fixtures' addresses, and where an author finds things on them. */
import type { KeyInput } from "puppeteer-core";

export interface Site {
  /** Of the page in `tests/browser/pages`, too. */
  readonly name: "facebook" | "linkedin" | "x";
  /** The packages' content scripts know this host as the real one. */
  readonly address: string;
  /** What opens the composer, where it is not open at first. */
  readonly entry?: string;
  readonly editor: string;
  readonly send: string;
  /** The keys that, on the focused Post, press it. */
  readonly press: readonly KeyInput[];
  /** What, with Enter in the draft, posts it. */
  readonly shortcuts: readonly ("Control" | "Meta")[];
}

export const facebook: Site = {
  name: "facebook",
  address: "https://www.facebook.com/groups/1790254811377/",
  entry: ".start",
  editor: "[role=dialog] [role=textbox]",
  send: "[role=dialog] .send",
  // Not a real button: the page itself makes a press of these keys.
  press: ["Enter", " "],
  shortcuts: [],
};

export const linkedin: Site = {
  name: "linkedin",
  address: "https://www.linkedin.com/feed/",
  entry: ".start",
  editor: "#interop-outlet >>> .ql-editor",
  send: "#interop-outlet >>> .share-actions__primary-action",
  press: ["Enter"],
  shortcuts: [],
};

export const x: Site = {
  name: "x",
  address: "https://x.com/compose/post",
  editor: "[role=dialog] [data-testid=tweetTextarea_0]",
  send: "[role=dialog] [data-testid=tweetButton]",
  press: ["Enter"],
  shortcuts: ["Control", "Meta"],
};
