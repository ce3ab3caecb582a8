/** The toolbar button's popup: what it says about a page, and *Use here* from the press to the held post. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, describe, it } from "node:test";
import type { Page } from "puppeteer-core";
import { facebook } from "./fixtures/facebook/index.ts";
import { guestbook } from "./fixtures/guestbook/index.ts";
import { Composer } from "./harness/composer.ts";
import { blast } from "./harness/drafts.ts";
import { Popup, Settings, type Shown } from "./harness/popup.ts";
import { resourcesOfAll } from "./harness/served.ts";
import { packageFor, ready, Session } from "./harness/session.ts";
import { frames, until } from "./harness/until.ts";

const [ENTRY] = guestbook.spots;
const PATTERN = "https://guests.example/*";
const FACEBOOK = "https://www.facebook.com/*";

const ON = "Softsell reads along on guests.example";
const OFF = "Softsell is not on guests.example";
const USE = "Use on guests.example";
const STOP = "Stop on guests.example";
const CLOSED = "Softsell cannot run on this page";

await ready();

for (const kind of ["chromium", "firefox"] as const) {
  describe(`the popup in ${kind}`, () => {
    let session: Session;
    let settings: Settings;

    before(async () => {
      session = await Session.start(kind, await resourcesOfAll([guestbook, facebook]));
      await session.install();
      settings = new Settings(session);
    });
    after(() => session?.close());

    const onSite = (test: (composer: Composer) => Promise<void>): Promise<void> =>
      session.onPage(ENTRY.address, async (page) => {
        await test(await Composer.open(page, kind, ENTRY));
        const { violations } = await page.evaluate(() => window.fixture);
        assert.deepEqual(violations, [], "the page's content security policy had nothing to refuse");
      });

    /** Does something with the extension's own rights. */
    async function onOwnPage<A, T>(task: (argument: A) => T, argument: A): Promise<Awaited<T>> {
      let outcome: Awaited<T> | undefined;
      await session.onPage(await session.address("corrections.html"), async (page) => {
        outcome = (await page.evaluate(task as (argument: unknown) => T, argument)) as Awaited<T>;
      });
      return outcome as Awaited<T>;
    }

    /** Opens the popup over a page and gives what it says, once that is `heading`. */
    async function popup(
      page: Page,
      heading: string,
      test?: (popup: Popup) => Promise<void>,
    ): Promise<Shown> {
      const popup = await Popup.open(session, page);
      try {
        const shown = await popup.says(heading);
        await test?.(popup);
        return shown;
      } finally {
        await popup.close();
      }
    }

    async function use({ page }: Composer): Promise<void> {
      await settings.asked(PATTERN);
      await popup(page, OFF, async (popup) => {
        await popup.press("use");
        await settings.answer(true);
        await popup.says(ON);
      });
    }

    async function stop({ page }: Composer): Promise<void> {
      await popup(page, ON, async (popup) => {
        await popup.press("stop");
        await popup.says(OFF);
      });
    }

    /** Types a blast, which nobody reads, and posts it. */
    async function unread(composer: Composer): Promise<void> {
      await composer.shortcut("SelectAll");
      await composer.type(blast);
      await frames(composer.page, 3);
      assert.equal(await composer.badgeVisible(), false);
      await composer.send();
      assert.deepEqual((await composer.posted()).slice(-1), [blast]);
    }

    async function holds(composer: Composer): Promise<void> {
      assert.equal(await composer.write(blast), "hard-sell");
      await composer.send();
      await composer.held();
      assert.deepEqual(await composer.posts(), []);
    }

    it("says on a supported site that it reads along there", () =>
      session.onPage(facebook.spots[0].address, async (page) => {
        const { on, text, buttons } = await popup(page, "Softsell reads along on www.facebook.com");
        assert.deepEqual([on, buttons], [true, []]);
        assert.match(text, /never leave this device/);
      }));

    it("says so on its own practice page", async () =>
      session.onPage(await session.address("practice.html?place=group"), async (page) => {
        const { on, buttons } = await popup(page, "Softsell reads along on its practice ground");
        assert.deepEqual([on, buttons], [true, []]);
      }));

    // Of Firefox's own pages puppeteer never hears that they are there.
    for (const address of ["about:blank", ...(kind === "chromium" ? ["chrome://version/"] : [])]) {
      it(`says on ${address} that it cannot run there`, () =>
        session.onPage(address, async (page) => {
          const { on, buttons } = await popup(page, CLOSED);
          assert.deepEqual([on, buttons], [false, []]);
        }));
    }

    it("says so on an ordinary address where the browser lets no extension run", () =>
      session.onPage("about:blank", async (page) => {
        // Nobody serves it: the browser shows an error of its own.
        await assert.rejects(page.goto("https://elsewhere.example/"));
        const { buttons } = await popup(page, CLOSED);
        assert.deepEqual(buttons, []);
      }));

    it("offers itself on any other site, where it does not run by itself", () =>
      onSite(async (composer) => {
        await unread(composer);
        const { on, text, buttons } = await popup(composer.page, OFF);
        assert.deepEqual([on, buttons], [false, [USE]]);
        assert.match(text, /ask you first, for this site only.*never leave this device/);
      }));

    describe("where it is used", () => {
      afterEach(() =>
        onOwnPage(({ origins }) => chrome.permissions.remove({ origins }), { origins: [PATTERN] }),
      );

      it("reads along at once, in the page that is open, and holds a blast there", () =>
        onSite(async (composer) => {
          await use(composer);
          await holds(composer);
          await composer.choose("post");
          assert.deepEqual(await composer.posted(), [blast]);
        }));

      it("reads along on every page of that site from then on", async () => {
        await onSite(use);
        await onSite(async (composer) => {
          const { on, buttons } = await popup(composer.page, ON);
          assert.deepEqual([on, buttons], [true, [STOP]]);
          await holds(composer);
        });
      });

      it("leaves open pages and the site on Stop, and comes back without a reload", async () => {
        await onSite(async (composer) => {
          await use(composer);
          await composer.write(blast);
          await stop(composer);
          await until(composer.page, "the badge to go", async () => !(await composer.badgeVisible()));
          await unread(composer);
        });
        await onSite(async (composer) => {
          await unread(composer);
          await use(composer);
          await composer.editor.click();
          assert.equal(await composer.write(blast), "hard-sell");
          await composer.send();
          await composer.held();
        });
      });

      it("stays on other sites when one is taken back", () =>
        session.onPage(facebook.spots[0].address, async (page) => {
          const composer = await Composer.open(page, kind, facebook.spots[0]);
          await composer.write(blast);
          await onSite(async (other) => {
            await use(other);
            await stop(other);
            await until(other.page, "the badge to go", async () => !(await other.badgeVisible()));
            await unread(other);
          });
          await page.bringToFront();
          assert.equal(await composer.badgeVisible(), true);
          await composer.send();
          await composer.held();
        }));

      it("does nothing when it comes into a page twice", () =>
        onSite(async (composer) => {
          await use(composer);
          await composer.write(blast);
          await onOwnPage(async (url) => {
            const [tab] = await chrome.tabs.query({ url });
            const target = { tabId: tab?.id ?? -1, allFrames: true };
            await chrome.scripting.executeScript({ target, files: ["door.js", "content.js"] });
          }, PATTERN);
          await composer.page.bringToFront();
          await composer.write("!");
          const badges = await composer.page.$$("softsell-badge");
          assert.equal(badges.length, 1);
        }));

      it("runs there as it does on supported sites", () =>
        onSite(async (composer) => {
          await use(composer);
          const registered = await onOwnPage(() => chrome.scripting.getRegisteredContentScripts(), null);
          const manifest = await readFile(`${await packageFor(kind)}manifest.json`, "utf8");
          const [script] = JSON.parse(manifest).content_scripts;
          assert.deepEqual(
            registered.map(({ css, js, runAt, allFrames, matchOriginAsFallback, matches }) => ({
              css,
              js,
              run_at: runAt,
              all_frames: allFrames,
              match_origin_as_fallback: matchOriginAsFallback,
              match_about_blank: matchOriginAsFallback,
              matches,
            })),
            [{ ...script, matches: [PATTERN] }],
          );
        }));

      it("comes back when an update of the extension took its registration", async () => {
        await onSite(use);
        await onOwnPage(() => chrome.scripting.unregisterContentScripts(), null);
        await onSite(unread);
        await session.update();
        await onOwnPage(async () => {
          while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) {
            await new Promise(requestAnimationFrame);
          }
        }, null);
        await onSite(holds);
      });

      it("needs no background that stays awake", async () => {
        await onSite(async (composer) => {
          await session.background.kill();
          await use(composer);
          await holds(composer);
        });
        await session.background.kill();
        await onSite(async (composer) => {
          await holds(composer);
          await session.background.kill();
          await stop(composer);
          await until(composer.page, "the dialog to go", async () => !(await composer.isHeld()));
        });
        await onSite(unread);
      });
    });

    it("says when the browser keeps it off a supported site, and comes back there when it is allowed", () =>
      session.onPage(facebook.spots[0].address, async (page) => {
        await settings.withdraw(FACEBOOK);
        try {
          const heading = "Softsell is not on www.facebook.com";
          const { on, text, buttons } = await popup(page, heading, async (popup) => {
            // Chromium has never recorded that it asked for a site of the manifest.
            if (kind === "chromium") return;
            await popup.press("use");
            await settings.answer(true);
            await popup.says("Softsell reads along on www.facebook.com");
          });
          assert.deepEqual([on, buttons], [false, ["Use on www.facebook.com"]]);
          assert.match(text, /settings keep it from running here/);
        } finally {
          await settings.allow(FACEBOOK);
        }
        await page.bringToFront();
        await holds(await Composer.open(page, kind, facebook.spots[0]));
      }));

    if (kind === "firefox") {
      it("stays away where the author tells the browser no", () =>
        onSite(async (composer) => {
          await popup(composer.page, OFF, async (popup) => {
            await popup.press("use");
            await settings.answer(false);
            assert.deepEqual((await popup.says(OFF)).buttons, [USE]);
          });
          await unread(composer);
        }));

      // Chromium grants no more than was asked for.
      it("says so where the author allowed all sites in the browser's settings, and leaves that to them", async () => {
        await settings.allow("https://*/*");
        try {
          await onSite(async (composer) => {
            const { on, text, buttons } = await popup(composer.page, ON);
            assert.deepEqual([on, buttons], [true, []]);
            assert.match(text, /many sites at once/);
            await holds(composer);
          });
        } finally {
          await settings.withdraw("https://*/*");
        }
        await onSite(unread);
      });
    }

    it("takes everything of its own out of an added site when it is removed", () =>
      onSite(async (composer) => {
        await use(composer);
        await composer.write(blast);
        await session.uninstall();
        await composer.type(" Hurry!");
        await until(composer.page, "the badge to go", async () => !(await composer.badgeVisible()));
        await composer.send();
        assert.deepEqual(await composer.posted(), [`${blast} Hurry!`]);
      }));

    it("asked the network for nothing", () => {
      assert.deepEqual([...new Set(session.origin.strangers())], ["CONNECT elsewhere.example:443"]);
    });
  });
}
