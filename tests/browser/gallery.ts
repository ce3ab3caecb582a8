/**
 * `node --import tsx tests/browser/gallery.ts OUTDIR [NAME…]`: photographs every composer of every fixture, or of
 * those that are named, in every state, light and dark, in both browsers, and lays the pictures out on one page.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "./harness/background.ts";
import type { Kind } from "./harness/browsers.ts";
import { Composer } from "./harness/composer.ts";
import { blast, conversational, tip } from "./harness/drafts.ts";
import { FIXTURES, type Fixture, type Spot } from "./harness/fixtures.ts";
import { grant } from "./harness/grant.ts";
import { resourcesOfAll } from "./harness/served.ts";
import { Session } from "./harness/session.ts";
import { settled } from "./harness/until.ts";
import { post } from "./harness/ways.ts";

const [, , folder, ...names] = process.argv;
if (folder === undefined) {
  console.error("Say where to: node --import tsx tests/browser/gallery.ts OUTDIR [NAME…]");
  process.exit(2);
}
const unknown = names.filter((name) => !FIXTURES.some((fixture) => fixture.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no fixture ${unknown.join(", ")}; there are ${FIXTURES.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}
const fixtures = FIXTURES.filter(({ name }) => names.length === 0 || names.includes(name));

const SCHEMES = ["light", "dark"] as const;
type Scheme = (typeof SCHEMES)[number];

/** What is in the draft in each state; nobody, the judge least of all, knows what to make of the last. */
const DRAFTS = {
  idle: "",
  "value-adding": tip,
  conversational: conversational["small talk"] ?? "",
  unsure: "ok",
} as const;
const STATES = ["idle", "value-adding", "conversational", "unsure", "held"] as const;

interface Picture {
  readonly title: string;
  readonly kind: Kind;
  readonly scheme: Scheme;
  readonly state: string;
  readonly file: string;
}

await mkdir(folder, { recursive: true });
const pictures: Picture[] = [];
for (const kind of ["chromium", "firefox"] as const) {
  const session = await Session.start(kind, await resourcesOfAll(FIXTURES));
  try {
    await session.install();
    await grant(session, FIXTURES);
    for (const scheme of SCHEMES) {
      for (const fixture of fixtures) {
        for (const spot of fixture.spots) await photograph(session, scheme, fixture, spot);
      }
    }
  } finally {
    await session.close();
  }
}
await writeFile(join(folder, "index.html"), contactSheet());
console.log(`${pictures.length} pictures on ${join(folder, "index.html")}`);

async function photograph(session: Session, scheme: Scheme, fixture: Fixture, spot: Spot): Promise<void> {
  const title = `${fixture.name}: ${spot.name}`;
  for (const state of STATES) {
    await session.onPage(spot.address, async (page) => {
      await page.setViewport({ width: 900, height: 700 });
      await dress(session, page, scheme);
      const composer = await Composer.open(page, session.kind, spot);
      const text = state === "held" ? blast : DRAFTS[state];
      if (text !== "") await composer.put(text);
      // On one's own page nothing is held: then the picture shows what the badge says.
      if (state === "held" && spot.place !== "own-page") {
        await post(composer);
        await composer.held();
      }
      await settled(page);
      const file = `${title.replaceAll(/[^a-z0-9]+/gi, "-")}-${session.kind}-${scheme}-${state}.jpg`;
      await page.screenshot({
        path: join(folder as string, file) as `${string}.jpeg`,
        type: "jpeg",
        quality: 80,
      });
      pictures.push({ title, kind: session.kind, scheme, state, file });
    });
  }
  console.log(`${session.kind} ${scheme} ${title}`);
}

/** Has the browser prefer a colour scheme; Firefox's remote protocol cannot, its preferences can. */
async function dress(session: Session, page: Page, scheme: Scheme): Promise<void> {
  if (session.kind === "chromium") {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    return;
  }
  const value = SCHEMES.indexOf(scheme) === 0 ? 1 : 0;
  const preference = "layout.css.prefers-color-scheme.content-override";
  await inBrowserWindow(session.browser, `Services.prefs.setIntPref("${preference}", ${value})`);
}

function contactSheet(): string {
  const titles = [...new Set(pictures.map(({ title }) => title))];
  const cell = (title: string, kind: Kind, scheme: Scheme, state: string) => {
    const picture = pictures.find(
      (one) => one.title === title && one.kind === kind && one.scheme === scheme && one.state === state,
    );
    return picture
      ? `<td><a href="${picture.file}"><img src="${picture.file}" alt="${title}, ${kind}, ${scheme}, ${state}" loading="lazy"></a></td>`
      : "<td>–</td>";
  };
  const rows = titles.flatMap((title) =>
    (["chromium", "firefox"] as const).flatMap((kind) =>
      SCHEMES.map(
        (scheme) =>
          `<tr><th>${title}<br><small>${kind}, ${scheme}</small></th>${STATES.map((state) => cell(title, kind, scheme, state)).join("")}</tr>`,
      ),
    ),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Softsell: gallery</title>
<style>
  :root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; }
  body { margin: 16px; }
  table { border-collapse: collapse; }
  thead th { position: sticky; top: 0; background: Canvas; }
  th, td { padding: 4px; text-align: start; vertical-align: top; }
  img { display: block; width: 270px; aspect-ratio: 9 / 7; border: 1px solid GrayText; }
</style>
<h1>Every composer in every state</h1>
<table>
<thead><tr><th></th>${STATES.map((state) => `<th>${state}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</html>
`;
}
