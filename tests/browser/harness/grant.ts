/** Grants the extension the hosts that no site of its file names, as an author does in the popup. */
import { inBrowserWindow } from "./background.ts";
import type { Fixture } from "./fixtures.ts";
import { Settings } from "./popup.ts";
import type { Session } from "./session.ts";
import { within } from "./until.ts";

export async function grant(session: Session, fixtures: readonly Fixture[]): Promise<void> {
  const addresses = fixtures.filter(({ granted }) => granted).flatMap(({ spots }) => spots);
  const patterns = [...new Set(addresses.map(({ address }) => `https://${new URL(address).host}/*`))];
  if (patterns.length === 0) return;
  const settings = new Settings(session);
  // Asked before, Chromium does not ask again; Firefox is told by its settings alone.
  for (const pattern of patterns) {
    await settings.asked(pattern);
    if (session.kind === "firefox") await settings.allow(pattern);
  }
  // The background registers its script by itself; until then no page has it.
  if (session.kind === "firefox") {
    const registered = `(async () => {
      const policy = WebExtensionPolicy.getByID(${JSON.stringify(session.extension)});
      const has = (wanted) =>
        policy.contentScripts.some(({ matches }) => matches.patterns.some(({ pattern }) => pattern === wanted));
      while (!${JSON.stringify(patterns)}.every(has)) await new Promise(requestAnimationFrame);
    })()`;
    await within("the granted hosts to be registered", inBrowserWindow(session.browser, registered));
    return;
  }
  await session.onPage(await session.address("corrections.html"), async (page) => {
    // What puppeteer evaluates counts as a press.
    const granted = await page.evaluate((origins) => chrome.permissions.request({ origins }), patterns);
    if (!granted) throw new Error(`Chromium did not grant ${patterns.join(", ")}`);
    await page.evaluate(async (wanted) => {
      for (;;) {
        const [script] = await chrome.scripting.getRegisteredContentScripts();
        if (wanted.every((pattern) => script?.matches?.includes(pattern))) return;
        await new Promise(requestAnimationFrame);
      }
    }, patterns);
  });
}
