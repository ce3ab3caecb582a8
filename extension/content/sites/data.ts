/** The sites as `sites.json` has them; `sites.schema.json` says what each field is for. */
import { isHost } from "../../host.ts";
import type { Place, Platform } from "../../messages.ts";
import file from "./sites.json" with { type: "json" };

/** Which keys post from inside the editor. */
export type SendKeys = "none" | "mod-enter" | "enter" | "enter-unless-button";

/** Where a name or a number can be read: in an element, one of its attributes, or the title of the page. */
export type TextProbe = { readonly select: string; readonly attribute?: string } | { readonly title: string };

/** What tells the kind of place: the address of the page, or an element on it. */
export type PlaceRule =
  | { readonly path: string; readonly place: Place }
  | { readonly select: string; readonly place: Place };

/** One kind of composer on a site. */
export interface ComposerData {
  readonly name: string;
  readonly editor: readonly string[];
  readonly title?: readonly string[];
  readonly needs?: "foot-button";
  readonly submit: readonly string[];
  readonly keys: SendKeys;
  readonly place?: Place;
}

export interface Site {
  readonly name: string;
  readonly title: string;
  readonly hosts: readonly string[];
  readonly marks?: readonly string[];
  readonly platform: Platform;
  readonly composers: readonly ComposerData[];
  readonly places?: readonly PlaceRule[];
  readonly community?: readonly TextProbe[];
  readonly audience?: readonly TextProbe[];
  readonly ignore?: readonly string[];
  readonly skip?: readonly string[];
}

// A test holds the file against its schema, which says the same as these types.
export const SITES = file.sites as readonly Site[];

/** The practice ground inside the extension: the one page of ours that composes. */
const PRACTICE: Site = {
  name: "practice",
  title: "Softsell",
  hosts: [],
  platform: "other",
  composers: [
    {
      name: "post",
      editor: ["[data-softsell-composer]"],
      submit: ["[data-softsell-post]"],
      keys: "mod-enter",
    },
  ],
  // The page keeps the author's choice of place in its address.
  places: [
    { path: "[?&]place=direct-message\\b", place: "direct-message" },
    { path: "[?&]place=group\\b", place: "group" },
    { path: "[?&]place=own-page\\b", place: "own-page" },
    { path: "[?&]place=reply\\b", place: "reply" },
  ],
};

/** A site that the author granted and nobody described: all is read from its structure. */
const UNKNOWN: Site = { name: "unknown", title: "", hosts: [], platform: "other", composers: [] };

/**
 * The site of an origin such as `https://x.com`. This script runs only where the author lets it: a host that is no
 * site's was granted, and software that runs anywhere is told by its marks.
 */
export function siteOf(origin: string): Site {
  const { protocol, hostname } = new URL(origin);
  if (protocol.endsWith("-extension:")) return PRACTICE;
  return (
    SITES.find(({ hosts }) => hosts.some((pattern) => isHost(hostname, pattern))) ??
    SITES.find(({ marks = [] }) => marks.some((mark) => document.querySelector(mark))) ??
    UNKNOWN
  );
}
