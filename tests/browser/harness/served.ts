/** Bundles the fixtures' pages around the real editors and says what is served where. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Fixture } from "./fixtures.ts";
import type { Resource, Resources } from "./origin.ts";
import { inLanguage, type Language } from "./words.ts";

const FOLDER = new URL("../fixtures/", import.meta.url);

/** A fixture as its files say it, and in which form it is served. */
export interface Form {
  readonly language?: Language;
  /** Applied to page and script, when the words are filled in. */
  readonly rewrite?: (source: string, kind: "html" | "js") => string;
}

/** What a fixture's addresses serve: the document, the same at each of them, and its one script. */
export async function resourcesOf(fixture: Fixture, form: Form = {}): Promise<Resources> {
  const { language = "en", rewrite = (source) => source } = form;
  const document = page(fixture, rewrite(inLanguage(await html(fixture), language), "html"));
  const body = rewrite(inLanguage(await script(fixture), language), "js");
  const headers = { "content-type": "text/javascript; charset=utf-8" };
  const resources = new Map<string, Resource>();
  for (const { address } of fixture.spots) {
    const { origin, pathname } = new URL(address);
    resources.set(origin + pathname, document);
    resources.set(`${origin}/fixture.js`, { headers, body });
  }
  return resources;
}

/** What all of these serve together. */
export async function resourcesOfAll(fixtures: readonly Fixture[]): Promise<Resources> {
  const all = await Promise.all(fixtures.map((fixture) => resourcesOf(fixture)));
  return new Map(all.flatMap((resources) => [...resources]));
}

const html = (fixture: Fixture) => readFile(new URL(`${fixture.name}/page.html`, FOLDER), "utf8");

function page(fixture: Fixture, source: string): Resource {
  const nonce = randomBytes(16).toString("base64");
  return {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy(fixture, nonce),
    },
    body: source.replaceAll("{{nonce}}", nonce),
  };
}

/** As strict as the sites' own, and stricter: the page itself may not connect anywhere. */
function policy(fixture: Fixture, nonce: string): string {
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    // Editors write style attributes through innerHTML.
    "style-src-attr 'unsafe-inline'",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    ...(fixture.policy ?? ["form-action 'none'"]),
  ];
  return directives.join("; ");
}

/** Bundles by fixture: the same for every language and form. */
const bundles = new Map<string, Promise<string>>();

function script({ name }: Fixture): Promise<string> {
  const made = bundles.get(name) ?? bundle(name);
  bundles.set(name, made);
  return made;
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${name}/page.ts`, FOLDER))],
    inject: [fileURLToPath(new URL("seed.ts", FOLDER))],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    loader: { ".css": "text" },
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    logLevel: "warning",
  });
  return outputFiles.map(({ text }) => text).join("");
}
