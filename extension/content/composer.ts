/**
 * What surrounds one editor: the other fields of the same post, what posts it, and where it will appear.
 *
 * The site's probes are asked first; what none of them finds is read from the structure of the page. All is
 * looked up when it is needed, since pages build and rebuild their composers as they like.
 */
import type { Place } from "../messages.ts";
import { around, closest, deepAll, deepMatches, enabled, nearest } from "./dom.ts";
import { type Editor, editorAround } from "./editors/index.ts";
import type { ComposerData, SendKeys, Site, TextProbe } from "./sites/data.ts";
import { CONTROLS, footButton, type Idle, mayPost, Structure } from "./structure.ts";

/** How something was found. */
export type Means = "probe" | "structure" | "nothing";

const matchesAny = (element: Element, probes: readonly string[] = []) =>
  probes.some((probe) => deepMatches(element, probe));

/** Which of the site's composers an editor belongs to, or null when no probe knows it. */
function known(site: Site, editor: Element): ComposerData | null {
  return (
    site.composers.find(
      ({ editor: probes, title, needs }) =>
        (matchesAny(editor, probes) || matchesAny(editor, title)) &&
        (needs === undefined || footButton(editor) !== null),
    ) ?? null
  );
}

export class Composer {
  readonly site: Site;
  readonly #editor: HTMLElement;
  readonly #structure: Structure;
  readonly #places: readonly { readonly place: Place; holds(address: string): boolean }[];
  #data: ComposerData | null;
  #fields: readonly Editor[] | null = null;
  #learnt = false;

  private constructor(site: Site, editor: HTMLElement, data: ComposerData | null, idle: Idle) {
    this.site = site;
    this.#editor = editor;
    this.#data = data;
    this.#structure = new Structure(editor, idle);
    this.#places = (site.places ?? []).map((rule) => {
      if ("select" in rule)
        return { place: rule.place, holds: () => document.querySelector(rule.select) !== null };
      const path = new RegExp(rule.path);
      return { place: rule.place, holds: (address) => path.test(address) };
    });
  }

  /** The composer of an editor, or null when nothing is posted from there: a search field, a settings form. */
  static around(site: Site, editor: HTMLElement, idle: Idle): Composer | null {
    if ((site.ignore ?? []).some((probe) => closest(editor, probe))) return null;
    const data = known(site, editor);
    return data || mayPost(editor) ? new Composer(site, editor, data, idle) : null;
  }

  /** What the site's file says of it, or null; a dialog may gain its button after its editor. */
  get data(): ComposerData | null {
    this.#data = known(this.site, this.#editor) ?? this.#data;
    this.#fields = null;
    return this.#data;
  }

  /** The editors of the whole post, in their order on the page; looked for again with every press, not every letter. */
  get fields(): readonly Editor[] {
    if (!this.#fields?.every(({ root }) => root.isConnected)) {
      this.#fields = this.#findFields().flatMap((field) => editorAround(field) ?? []);
    }
    return this.#fields;
  }

  #findFields(): readonly Element[] {
    const title = this.#data?.title;
    if (!title) return [this.#editor];
    const isTitle = matchesAny(this.#editor, title);
    const titles = isTitle ? [this.#editor] : nearest(this.#editor, title);
    const bodies = isTitle ? nearest(this.#editor, this.#data?.editor ?? []) : [this.#editor];
    return [...titles.slice(0, 1), ...bodies.slice(0, 1)];
  }

  /** To be called while the draft is empty: what posts is told by what changes with the first letter. */
  noteEmpty(): void {
    if (nearest(this.#editor, this.#data?.submit ?? []).length === 0) this.#structure.noteEmpty();
  }

  /** To be called when a plain Enter emptied the editor: then it sends. */
  learnEnter(): void {
    this.#learnt = true;
  }

  /** The enabled controls that post from this editor, and how they were found. */
  submits(): { readonly controls: readonly Element[]; readonly by: Means } {
    const probed = nearest(this.#editor, this.data?.submit ?? []);
    if (probed.length > 0) return { controls: probed.filter(enabled), by: "probe" };
    const likely = this.#structure.submit();
    return likely ? { controls: [likely].filter(enabled), by: "structure" } : { controls: [], by: "nothing" };
  }

  /** The control that would post this draft, or null. */
  get submit(): Element | null {
    return this.submits().controls[0] ?? null;
  }

  /** Whether `element` is, or lies in, a control that posts from this editor. */
  posts(element: Element): boolean {
    // Most presses on a page are on nothing like a control: those cost one look upwards.
    const likely = [...(this.data?.submit ?? []), CONTROLS];
    if (!likely.some((selector) => !selector.includes(">>>") && closest(element, selector))) return false;
    return liesIn(element, this.submits().controls);
  }

  /** Whether a form submitted with this control is posted; where nothing tells which one posts, all of them may. */
  submitsWith(submitter: Element): boolean {
    const { controls, by } = this.submits();
    return by === "nothing" || liesIn(submitter, controls);
  }

  /** Whether a plain Enter typed in the editor posts; `mod`: whether one with Ctrl or Cmd does. */
  sendsOn(mod: boolean): boolean {
    const keys: SendKeys | undefined = this.data?.keys;
    if (keys === "none") return false;
    if (mod) return true;
    if (keys === "enter-unless-button") return nearest(this.#editor, this.data?.submit ?? []).length === 0;
    if (keys !== undefined) return keys === "enter";
    return this.#learnt || this.#structure.sendsOnEnter;
  }

  /** Where a post would appear, as far as the page tells. */
  get place(): Place {
    if (this.#data?.place) return this.#data.place;
    const address = location.pathname + location.search + location.hash;
    return this.#places.find(({ holds }) => holds(address))?.place ?? "feed";
  }

  /** What that place is called, or null. */
  get community(): string | null {
    return read(this.site.community);
  }

  /** How many people are there, or null. */
  get audience(): number | null {
    return count(read(this.site.audience));
  }
}

/** Whether an element is, or lies in, one of these. */
function liesIn(element: Element, controls: readonly Element[]): boolean {
  for (const node of around(element)) {
    if (node instanceof Element && controls.includes(node)) return true;
  }
  return false;
}

/** The first text that a probe finds. */
function read(probes: readonly TextProbe[] = []): string | null {
  for (const probe of probes) {
    const text =
      "title" in probe
        ? new RegExp(probe.title).exec(document.title)?.[1]
        : deepAll(document, probe.select)
            .map((element) => (probe.attribute ? element.getAttribute(probe.attribute) : element.textContent))
            .find((text) => text?.trim());
    if (text?.trim()) return text.trim().replace(/\s+/g, " ");
  }
  return null;
}

/** A number as pages write them, grouped by whatever their language groups with: `1 234 members`, `12.5K`. */
function count(text: string | null): number | null {
  const [, digits, unit] = /(\d[\d\s.,'’\u00a0\u202f]*)([KkMm]\b)?/.exec(text ?? "") ?? [];
  if (!digits) return null;
  if (!unit) return Number(digits.replace(/\D/g, ""));
  return Math.round(Number.parseFloat(digits.replace(",", ".")) * (unit.toLowerCase() === "k" ? 1e3 : 1e6));
}
