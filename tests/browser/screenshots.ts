/** `node --import tsx tests/browser/screenshots.ts OUTDIR`: the pictures of the README, from the shipped package. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { facebook } from "./fixtures/facebook/index.ts";
import { Composer, present } from "./harness/composer.ts";
import { blasts, helpful } from "./harness/drafts.ts";
import { Practice } from "./harness/practice.ts";
import { resourcesOf } from "./harness/served.ts";
import { Session } from "./harness/session.ts";
import { settled } from "./harness/until.ts";

const [, , folder] = process.argv;
if (folder === undefined) {
  console.error("Say where to: node --import tsx tests/browser/screenshots.ts OUTDIR");
  process.exit(2);
}

const COMPOSER = { width: 900, height: 680 };
const PRACTICE = { width: 1180, height: 800 };

const BLAST = blasts["a coaching programme with a deadline"] ?? "";
const TIP = helpful["a tip about invoices"] ?? "";

await mkdir(folder, { recursive: true });
const session = await Session.start("chromium", await resourcesOf(facebook));
try {
  await session.install();
  for (const scheme of ["light", "dark"] as const) {
    const take = (
      name: string,
      address: string,
      size: { width: number; height: number },
      pose: (page: Page) => Promise<void>,
    ): Promise<void> =>
      session.onPage(address, async (page) => {
        await page.setViewport({ ...size, deviceScaleFactor: 1.5 });
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await pose(page);
        await settled(page);
        const path = join(folder, `${name}-${scheme}.png`) as `${string}.png`;
        await page.screenshot({ path });
        console.log(path);
      });

    await take("held", facebook.spots[0].address, COMPOSER, async (page) => {
      const composer = await Composer.open(page, "chromium", facebook.spots[0]);
      await composer.write(BLAST);
      await composer.send();
      await composer.held();
    });
    await take("badge", facebook.spots[0].address, COMPOSER, async (page) => {
      const composer = await Composer.open(page, "chromium", facebook.spots[0]);
      await composer.write(TIP);
      await (await present(page, "softsell-badge >>> button")).click();
    });
    await take("practice", await session.address("practice.html"), PRACTICE, async (page) => {
      const practice = await Practice.on(page);
      await practice.write(BLAST);
    });
  }
} finally {
  await session.close();
}
