/** *This is wrong*: from the button to the file that training reads, and what happens where it cannot be kept. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import type { Page } from "puppeteer-core";
import type { JudgedClass } from "../../extension/messages.ts";
import { facebook } from "./fixtures/facebook/index.ts";
import { inBrowserWindow } from "./harness/background.ts";
import { Composer, present } from "./harness/composer.ts";
import { blast, tip } from "./harness/drafts.ts";
import { resourcesOf } from "./harness/served.ts";
import { ready, Session } from "./harness/session.ts";
import { frames, until, within } from "./harness/until.ts";
import { extensionWorld } from "./harness/world.ts";

type Host = "softsell-dialog" | "softsell-badge";

/** Says that the verdict is wrong, and what the text is instead; gives what the extension says to that. */
async function correct(page: Page, host: Host, label: JudgedClass): Promise<string> {
  await (await present(page, `${host} >>> [data-correct=open]`)).click();
  return answer(page, host, label);
}

async function answer(page: Page, host: Host, label: JudgedClass): Promise<string> {
  await (await present(page, `${host} >>> [data-label=${label}]`)).click();
  return outcome(page, host);
}

function outcome(page: Page, host: Host): Promise<string> {
  return until(page, "word of what became of the correction", () =>
    page.$eval(`${host} >>> .outcome`, ({ textContent }) => textContent || undefined),
  );
}

/** The page of corrections, as somebody sees it who opens it. */
class Corrections {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits for so many corrections, and gives the class and the text of each. */
  async listed(count: number): Promise<string[][]> {
    const shown = count === 0 ? "#none" : "#some";
    return until(this.page, `${count} corrections`, async () => {
      if (!(await this.page.$eval(shown, (element) => element.checkVisibility()))) return undefined;
      const items = await this.page.$$eval("#list li", (items) =>
        items.map((item) => [
          item.getAttribute("data-class") ?? "",
          item.querySelector(".text")?.textContent ?? "",
        ]),
      );
      return items.length === count ? items : undefined;
    });
  }

  /** Puts something into the extension's storage. */
  async store(items: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((items) => chrome.storage.local.set(items), items);
  }
}

await ready();

const exported = await readFile(new URL("exported.jsonl", import.meta.url), "utf8");

for (const kind of ["chromium", "firefox"] as const) {
  describe(`corrections in ${kind}`, () => {
    let session: Session;

    const compose = (test: (composer: Composer) => Promise<void>): Promise<void> =>
      session.onPage(facebook.spots[0].address, async (page) => {
        const composer = await Composer.open(page, kind, facebook.spots[0]);
        await test(composer);
        const { violations } = await composer.state();
        assert.deepEqual(violations, [], "the page's content security policy had nothing to refuse");
      });

    const hold = (test: (composer: Composer) => Promise<void>): Promise<void> =>
      compose(async (composer) => {
        await composer.write(blast);
        await composer.send();
        await composer.held();
        await test(composer);
      });

    const openPanel = async ({ page }: Composer): Promise<void> =>
      (await present(page, "softsell-badge >>> .pill")).click();

    const list = async (test: (corrections: Corrections) => Promise<void>): Promise<void> =>
      session.onPage(await session.address("corrections.html"), (page) => test(new Corrections(page)));

    before(async () => {
      session = await Session.start(kind, await resourcesOf(facebook));
      await session.install();
    });
    after(() => session?.close());
    afterEach(() => list(({ page }) => page.evaluate(() => chrome.storage.local.clear())));

    it("keeps one from the dialog and exports it as training reads it", async () => {
      await hold(async ({ page }) => {
        assert.equal(await correct(page, "softsell-dialog", "conversational"), "Kept on this device.");
        const pressed = await page.$$eval("softsell-dialog >>> [aria-pressed=true]", (all) =>
          all.map((button) => button.getAttribute("data-label")),
        );
        assert.deepEqual(pressed, ["conversational"]);
      });
      await list(async (corrections) => {
        assert.deepEqual(await corrections.listed(1), [["conversational", blast]]);
        await corrections.page.click("#export");
        const file = join(session.downloads, "softsell-corrections.jsonl");
        const lines = await until(corrections.page, "the exported file", () =>
          // Empty until it is complete.
          readFile(file, "utf8")
            .catch(() => undefined)
            .then((text) => text || undefined),
        );
        assert.equal(lines, exported);
      });
    });

    it("posts with one press of Post anyway after one", () =>
      hold(async (composer) => {
        await correct(composer.page, "softsell-dialog", "value-adding");
        await composer.choose("post");
        assert.deepEqual(await composer.posted(), [blast]);
      }));

    it("gives the draft back with one press of Edit draft after one", () =>
      hold(async (composer) => {
        await correct(composer.page, "softsell-dialog", "value-adding");
        await composer.choose("edit");
        await composer.type("!");
        await until(composer.page, "the letter", async () => (await composer.draft()) === `${blast}!`);
        assert.deepEqual(await composer.posts(), []);
      }));

    it("answers nothing on a double click, although the dialog's buttons move", () =>
      hold(async ({ page }) => {
        await (await present(page, "softsell-dialog >>> [data-correct=open]")).click({ count: 2 });
        await frames(page, 3);
        assert.equal(
          await page.$eval("softsell-dialog >>> #answers", (answers) => answers.checkVisibility()),
          true,
        );
        assert.equal(await page.$eval("softsell-dialog >>> .outcome", ({ textContent }) => textContent), "");
      }));

    it("can be made with the keyboard alone", () =>
      hold(async (composer) => {
        await composer.press("Tab", 2);
        await composer.press("Enter");
        await composer.press("Tab");
        await composer.press(" ");
        assert.equal(await outcome(composer.page, "softsell-dialog"), "Kept on this device.");
        await list(async (corrections) => {
          assert.deepEqual(await corrections.listed(1), [["value-adding", blast]]);
        });
      }));

    it("keeps one from the panel, and the author writes on", () =>
      compose(async (composer) => {
        await composer.write(tip);
        await openPanel(composer);
        assert.equal(await correct(composer.page, "softsell-badge", "hard-sell"), "Kept on this device.");
        await composer.type("!");
        await until(composer.page, "the letter", async () => (await composer.draft()) === `${tip}!`);
        await list(async (corrections) => {
          assert.deepEqual(await corrections.listed(1), [["hard-sell", tip]]);
        });
      }));

    it("keeps an author's last word on a text, and shows it to a page that is open", () =>
      list((corrections) =>
        hold(async ({ page }) => {
          await corrections.listed(0);
          await correct(page, "softsell-dialog", "value-adding");
          await answer(page, "softsell-dialog", "conversational");
          await corrections.page.bringToFront();
          assert.deepEqual(await corrections.listed(1), [["conversational", blast]]);
        }),
      ));

    it("leads from the panel to the page that lists them", () =>
      compose(async (composer) => {
        await composer.write(tip);
        await openPanel(composer);
        await correct(composer.page, "softsell-badge", "hard-sell");
        await (await present(composer.page, "softsell-badge >>> [data-correct=list]")).click();
        await closeTab(await session.address("corrections.html"));
      }));

    it("erases them one by one, by keyboard too, and all at once", () =>
      list(async (corrections) => {
        const { page } = corrections;
        const texts = ["one", "two", "three", "four", "five"];
        await corrections.store(
          Object.fromEntries(
            texts.map((text, kept) => [
              `correction:${text}`,
              { platform: "facebook", label: "hard-sell", kept },
            ]),
          ),
        );
        const left = async (count: number) => (await corrections.listed(count)).map(([, text]) => text);
        assert.deepEqual(await left(5), ["five", "four", "three", "two", "one"]);
        await page.click("#list li:nth-child(2) button");
        assert.deepEqual(await left(4), ["five", "three", "two", "one"]);
        await page.keyboard.press("Enter");
        assert.deepEqual(
          await left(3),
          ["five", "two", "one"],
          "the focus is where the next one moved up to",
        );

        await page.click("#erase-all");
        await page.click("#sure button[value=keep]");
        assert.equal((await left(3)).length, 3);
        await page.click("#erase-all");
        await page.click("#sure button[value=erase]");
        await left(0);
        assert.deepEqual(await page.evaluate(() => chrome.storage.local.get(null)), {});
      }));

    it("keeps the newest 500", async () => {
      await list((corrections) =>
        corrections.store(
          Object.fromEntries(
            Array.from({ length: 500 }, (_, kept) => [
              `correction:text ${kept}`,
              { platform: "other", label: "hard-sell", kept },
            ]),
          ),
        ),
      );
      await hold(async ({ page }) => {
        await correct(page, "softsell-dialog", "conversational");
      });
      await list(async (corrections) => {
        const texts = (await corrections.listed(500)).map(([, text]) => text);
        assert.deepEqual([texts[0], texts.at(-1)], [blast, "text 1"]);
      });
    });

    it("says so when the background does not answer, and posts with one press all the same", () =>
      hold(async (composer) => {
        await session.background.silence();
        try {
          const said = await correct(composer.page, "softsell-dialog", "conversational");
          assert.match(said, /^Not kept: .* does not answer/);
          await composer.choose("post");
          assert.deepEqual(await composer.posted(), [blast]);
        } finally {
          await session.background.restore();
        }
      }));

    it("wakes a background that was put to sleep", () =>
      hold(async ({ page }) => {
        await session.background.kill();
        assert.equal(await correct(page, "softsell-dialog", "conversational"), "Kept on this device.");
      }));

    // Firefox bounds no extension's storage, and lets content scripts at all of it.
    if (kind === "chromium") {
      it("says so when the browser has no more room", async () => {
        await list(({ page }) =>
          page.evaluate(async () => {
            const room = chrome.storage.local.QUOTA_BYTES - 100;
            await chrome.storage.local.set({ filler: "x".repeat(room) });
          }),
        );
        await hold(async ({ page }) => {
          assert.match(
            await correct(page, "softsell-dialog", "conversational"),
            /^Not kept: .* no more room/,
          );
        });
      });

      it("keeps them where no content script can read them", () =>
        hold(async ({ page }) => {
          await correct(page, "softsell-dialog", "conversational");
          const cdp = await page.createCDPSession();
          const contextId = await extensionWorld(cdp, session.extension);
          const { exceptionDetails } = await cdp.send("Runtime.evaluate", {
            expression: "chrome.storage.local.get(null)",
            awaitPromise: true,
            contextId,
          });
          assert.match(exceptionDetails?.exception?.description ?? "", /not allowed/);
        }));
    }

    it("asks the network for nothing", () => {
      assert.deepEqual(session.origin.strangers(), []);
    });

    /** Waits for a tab with this address, and closes it. Of Firefox's own extension pages puppeteer never hears. */
    async function closeTab(address: string): Promise<void> {
      if (kind === "chromium") {
        const target = await session.browser.waitForTarget((target) => target.url() === address);
        await (await target.page())?.close();
        return;
      }
      const close = `(async () => {
        const there = (tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(address)};
        while (!gBrowser.tabs.some(there)) await new Promise(requestAnimationFrame);
        gBrowser.removeTab(gBrowser.tabs.find(there));
      })()`;
      await within("a tab with the corrections", inBrowserWindow(session.browser, close));
    }
  });
}
