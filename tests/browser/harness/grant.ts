/** Grants the extension the hosts that no site of its file names, as an author does in the popup. */
import type { Fixture } from "./fixtures.ts";
import { Settings } from "./popup.ts";
import type { Session } from "./session.ts";

export async function grant(session: Session, fixtures: readonly Fixture[]): Promise<void> {
  const addresses = fixtures.filter(({ granted }) => granted).flatMap(({ spots }) => spots);
  const patterns = [...new Set(addresses.map(({ address }) => `https://${new URL(address).host}/*`))];
  if (patterns.length === 0) return;
  const settings = new Settings(session);
  for (const pattern of patterns) {
    // Asked before, Chromium does not ask again; Firefox is told by its settings alone.
    await settings.asked(pattern);
    if (session.kind === "firefox") await settings.allow(pattern);
  }
  await session.onPage(await session.address("corrections.html"), async (page) => {
    if (session.kind === "chromium") {
      // What puppeteer evaluates counts as a press.
      const granted = await page.evaluate((origins) => chrome.permissions.request({ origins }), patterns);
      if (!granted) throw new Error(`Chromium did not grant ${patterns.join(", ")}`);
    }
    // The background registers its script by itself; until then no page has it.
    await page.evaluate(async (wanted) => {
      for (;;) {
        const [script] = await chrome.scripting.getRegisteredContentScripts();
        if (wanted.every((pattern) => script?.matches?.includes(pattern))) return;
        await new Promise(requestAnimationFrame);
      }
    }, patterns);
  });
}
