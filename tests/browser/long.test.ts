/** A text far longer than any site takes, pasted: it keeps nobody waiting, and what was not judged is said. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { facebook } from "./fixtures/facebook/index.ts";
import { Composer, present } from "./harness/composer.ts";
import { blast } from "./harness/drafts.ts";
import { resourcesOf } from "./harness/served.ts";
import { ready, Session } from "./harness/session.ts";
import { frames, until } from "./harness/until.ts";

const MEGABYTE = 1_000_000;
const long = `${blast} `.repeat(Math.ceil(MEGABYTE / (blast.length + 1)));

/** Milliseconds until a letter is drawn, when nothing else kept the machine busy: the best of ten. */
async function letter({ page }: Composer): Promise<number> {
  const times: number[] = [];
  for (let typed = 0; typed < 10; typed += 1) {
    const start = performance.now();
    await page.keyboard.press("a");
    await frames(page, 1);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

async function paste(composer: Composer): Promise<void> {
  await composer.page.evaluate((text) => window.fixture.append(text), long);
  await composer.shortcut("SelectAll");
  await composer.shortcut("Cut");
  await until(composer.page, "an empty draft", async () => (await composer.draft()) === "");
  await composer.shortcut("Paste");
  await until(composer.page, "the draft pasted back", async () => (await composer.draft()) === long);
}

await ready();

for (const kind of ["chromium", "firefox"] as const) {
  describe(`a megabyte in ${kind}`, () => {
    let session: Session;
    /** A letter's time without the extension. */
    let alone: number;

    const compose = (test: (composer: Composer) => Promise<void>): Promise<void> =>
      session.onPage(facebook.spots[0].address, async (page) =>
        test(await Composer.open(page, kind, facebook.spots[0])),
      );

    before(async () => {
      session = await Session.start(kind, await resourcesOf(facebook));
      await compose(async (composer) => {
        await paste(composer);
        alone = await letter(composer);
      });
      await session.install();
    });
    after(() => session?.close());

    it("is judged by its first part, which panel and dialog say", () =>
      compose(async (composer) => {
        await paste(composer);
        assert.equal(await composer.verdict(), "hard-sell");
        await (await present(composer.page, "softsell-badge >>> .pill")).click();
        const said = "This text is very long: only its first part was judged.";
        const inPanel = await present(composer.page, "softsell-badge >>> .window");
        assert.equal(await inPanel.evaluate((note) => note.checkVisibility() && note.textContent), said);
        // The fixture's Post lies at the foot of all that.
        await composer.focusSend();
        await composer.press("Enter");
        await composer.held();
        const inDialog = await present(composer.page, "softsell-dialog >>> .window");
        assert.equal(await inDialog.evaluate((note) => note.textContent), said);
        await composer.choose("post");
        assert.deepEqual(await composer.posted(), [long]);
      }));

    it("can be written on in", () =>
      compose(async (composer) => {
        await paste(composer);
        await composer.verdict();
        const judged = await letter(composer);
        // The browser itself lays out a megabyte anew for every letter; that is what this is measured by.
        assert.ok(judged < 3 * alone + 50, `${judged} ms a letter, and ${alone} ms without the extension`);
      }));
  });
}
