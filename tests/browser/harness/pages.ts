/** Bundles the fixture pages around the real editors and says what is served where. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Resource, Resources } from "./origin.ts";
import type { Site } from "./sites.ts";

const FOLDER = new URL("../pages/", import.meta.url);

/** The document of a fixture and its one script. */
export async function resourcesOf({ name, address }: Site): Promise<Resources> {
  return new Map([
    [address, await page(name)],
    [new URL("/fixture.js", address).href, await script(name)],
  ]);
}

async function page(site: Site["name"]): Promise<Resource> {
  const nonce = randomBytes(16).toString("base64");
  const html = await readFile(new URL(`${site}.html`, FOLDER), "utf8");
  return {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy(site, nonce),
    },
    body: html.replaceAll("{{nonce}}", nonce),
  };
}

/** As strict as the sites' own, and stricter: the page itself may not connect anywhere. */
function policy(site: Site["name"], nonce: string): string {
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    // Quill writes style attributes through innerHTML.
    "style-src-attr 'unsafe-inline'",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  if (site === "linkedin") {
    directives.push("require-trusted-types-for 'script'", "trusted-types default");
  }
  return directives.join("; ");
}

async function script(site: Site["name"]): Promise<Resource> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${site}.ts`, FOLDER))],
    inject: [fileURLToPath(new URL("seed.ts", FOLDER))],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    loader: { ".css": "text" },
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    logLevel: "warning",
  });
  const body = outputFiles.map(({ text }) => text).join("");
  return { headers: { "content-type": "text/javascript; charset=utf-8" }, body };
}
