/**
 * Takes away from a fixture whatever a site's probes could know it by: every class name, id, name and `data-`
 * attribute, and the names of custom elements, get another name; the same one in page, script and styles, so that
 * the page goes on working. What remains is structure: nesting, roles, what can be written in and pressed, and
 * where things stand.
 */
import { readFile } from "node:fs/promises";
import { SITES, type Site, type TextProbe } from "../../../extension/content/sites/data.ts";
import type { Fixture, Spot } from "./fixtures.ts";
import type { Form } from "./served.ts";
import type { Language } from "./words.ts";

/** A fixture under other names, and where an author finds things on it now. */
export interface Scrambled {
  readonly form: Form;
  readonly spots: readonly Spot[];
}

/** Structure that stays: what browsers and screen readers, and not only scripts and styles, know. */
const KEPT = new Set([
  "role",
  "type",
  "href",
  "contenteditable",
  "placeholder",
  "dir",
  "lang",
  "hidden",
  "open",
]);

export async function scrambled(fixture: Fixture, language: Language): Promise<Scrambled> {
  const html = await readFile(new URL(`../fixtures/${fixture.name}/page.html`, import.meta.url), "utf8");
  const names = new Set<string>();
  namesInPage(html, names);
  for (const spot of fixture.spots) {
    for (const selector of [spot.frame, spot.entry, spot.title, spot.editor, spot.send]) {
      if (selector !== undefined) namesInSelector(selector, names);
    }
  }
  for (const site of SITES) for (const selector of selectorsOf(site)) namesInSelector(selector, names);
  const renamed = new Map([...names].sort().map((name) => [name, nameFor(name, language)]));
  const words = byLength([...names].filter((name) => !isDistinct(name)));
  const distinct = byLength([...names].filter(isDistinct));
  const other = (name: string) => renamed.get(name) ?? name;
  const distinctPattern = new RegExp(`(?<![\\w-])(?:${distinct.join("|")})(?![\\w-])`, "g");
  // A plain word may mean anything in a script: it is a name only where a selector says so.
  const wordPattern = new RegExp(
    `(?<=[#.]|(?:id|name|class|slot)[~|^$*]?=["']?)(?:${words.join("|")})(?![\\w-])`,
    "g",
  );
  const inSelector = (selector: string) =>
    selector.replaceAll(distinctPattern, other).replaceAll(wordPattern, other);
  const eachName = (value: string) =>
    value
      .split(/\s+/)
      .map((name) => (words.includes(name) ? other(name) : name))
      .join(" ");
  const rewrite = (source: string, kind: "html" | "js") => {
    // Draft.js joins its class names itself.
    const joined = source.replaceAll("public/DraftEditor/content", other("public-DraftEditor-content"));
    const done = joined.replaceAll(distinctPattern, other);
    if (kind === "js") {
      return done
        .replaceAll(STRINGS, (string) => string.replaceAll(wordPattern, other))
        .replaceAll(/\.dataset\.(\w+)/g, (_, key: string) => `.dataset.${keyOf(other(attributeOf(key)))}`)
        .replaceAll(CLASSES, (_, before: string, value: string) => `${before}"${eachName(value)}"`);
    }
    return done
      .replaceAll(wordPattern, other)
      .replaceAll(/\b(class|id|for|name|slot)="([^"]*)"/g, (_, attribute: string, value: string) => {
        return `${attribute}="${eachName(value)}"`;
      });
  };
  const spots = fixture.spots.map((spot) => ({
    ...spot,
    editor: inSelector(spot.editor),
    ...(spot.frame === undefined ? {} : { frame: inSelector(spot.frame) }),
    ...(spot.entry === undefined ? {} : { entry: inSelector(spot.entry) }),
    ...(spot.title === undefined ? {} : { title: inSelector(spot.title) }),
    ...(spot.send === undefined ? {} : { send: inSelector(spot.send) }),
  }));
  return { form: { language, rewrite }, spots };
}

/** `data-peer-id` is what scripts know as `dataset.peerId`. */
const attributeOf = (key: string) =>
  `data-${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const keyOf = (attribute: string) =>
  attribute.slice("data-".length).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Where a script gives an element its classes. */
const CLASSES = /(className\s*[:=]\s*|classList\.\w+\(|"class",\s*)"([\w -]+)"/g;

const STRINGS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\\n]|\\.)*`/g;

/** Names that mean nothing else in a script: those with a hyphen, a digit, an underscore or a capital inside. */
const isDistinct = (name: string) => /[-_\d]|[a-z][A-Z]|^[A-Z]/.test(name);

const byLength = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length);

function namesInPage(html: string, names: Set<string>): void {
  for (const [, tag = ""] of html.matchAll(/<([a-z]+-[\w-]+)/g)) names.add(tag);
  for (const [, attribute = "", , value = ""] of html.matchAll(/\s([\w-]+)(="([^"]*)")?(?=[\s>/])/g)) {
    if (attribute.startsWith("data-")) names.add(attribute);
    if (!/^(class|id|name|slot|data-[\w-]+)$/.test(attribute)) continue;
    for (const name of value.split(/\s+/)) if (/^[\w-]+$/.test(name) && /[a-z]/i.test(name)) names.add(name);
  }
}

function namesInSelector(selector: string, names: Set<string>): void {
  for (const [, name = ""] of selector.matchAll(/[#.]([a-z][\w-]*)/gi)) names.add(name);
  for (const [tag] of selector.matchAll(/(?<![\w.#:[-])[a-z]+-[\w-]+(?![\w\]=])/g)) names.add(tag);
  for (const [, attribute = "", value = ""] of selector.matchAll(
    /\[([\w-]+)(?:[~|^$*]?=["']?([^"'\]]*))?/g,
  )) {
    if (attribute.startsWith("data-")) names.add(attribute);
    if (KEPT.has(attribute) || attribute.startsWith("aria-")) continue;
    if (/^[\w-]*[a-z][\w-]*$/i.test(value)) names.add(value);
  }
}

function selectorsOf({ marks = [], composers, places = [], community = [], audience = [] }: Site): string[] {
  const inText = (probe: TextProbe) => ("select" in probe ? [probe.select] : []);
  return [
    ...marks,
    ...composers.flatMap(({ editor, title = [], submit }) => [...editor, ...title, ...submit]),
    ...places.flatMap((rule) => ("select" in rule ? [rule.select] : [])),
    ...[...community, ...audience].flatMap(inText),
  ];
}

/** Another name of the same kind, the same in every run. */
function nameFor(name: string, language: Language): string {
  let hash = 2166136261;
  for (const unit of `${language} ${name}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16777619);
  const word = `q${(hash >>> 0).toString(36)}`;
  if (name.startsWith("data-")) return `data-${word}`;
  return name.includes("-") && /^[a-z]/.test(name) ? `${word}-${word.slice(1, 4)}` : word;
}
