import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { marks, present } from "./harness/composer.ts";
import { blast, conversational, helpful, tip } from "./harness/drafts.ts";
import { ADDRESS, Practice, site } from "./harness/practice.ts";
import { ready, Session } from "./harness/session.ts";
import { frames, until } from "./harness/until.ts";

await ready();

for (const kind of ["chromium", "firefox"] as const) {
  describe(`the practice page in ${kind}`, () => {
    let session: Session;
    let address: string;

    const practise = (test: (practice: Practice) => Promise<void>): Promise<void> =>
      session.onPage(address, async (page) => test(await Practice.on(page)));

    before(async () => {
      session = await Session.start(kind, await site());
      await session.install();
      address = await session.address("practice.html");
    });
    after(() => session?.close());

    it("holds a blast with the real guard and gives it back on Edit draft", () =>
      practise(async (practice) => {
        assert.equal(await practice.write(blast), "hard-sell");
        await practice.post();
        assert.equal(await practice.outcome(), "held");
        assert.deepEqual(await practice.published(), []);
        await (await present(practice.page, 'pierce/button[data-action="edit"]')).click();
        await until(practice.page, "the dialog to go", async () => !(await practice.isHeld()));
        await practice.page.keyboard.type("!");
        assert.equal(await practice.draft(), `${blast}!`);
      }));

    it("publishes a held blast once on Post anyway", () =>
      practise(async (practice) => {
        await practice.write(blast);
        await practice.post();
        assert.equal(await practice.outcome(), "held");
        await (await present(practice.page, 'pierce/button[data-action="post"]')).click({ count: 2 });
        await until(practice.page, "the post", async () => (await practice.published()).length > 0);
        await frames(practice.page, 3);
        assert.equal((await practice.published()).length, 1);
      }));

    for (const [name, text] of Object.entries({ ...helpful, ...conversational })) {
      it(`publishes ${name} at once`, () =>
        practise(async (practice) => {
          assert.notEqual(await practice.write(text), "hard-sell");
          await practice.post();
          assert.equal(await practice.outcome(), "published");
          const [post = ""] = await practice.published();
          assert.ok(post.includes(text), post);
        }));
    }

    it("lets an offer through on one's own page, and holds it in a group", () =>
      practise(async (practice) => {
        await practice.write(blast);
        await practice.choosePlace("own-page");
        await practice.post();
        assert.equal(await practice.outcome(), "published");
        await practice.choosePlace("group");
        await practice.composer.click();
        await practice.write(blast);
        await practice.post();
        await until(practice.page, "the dialog", () => practice.isHeld());
        assert.equal((await practice.published()).length, 1);
      }));

    it("marks what it noticed", () =>
      practise(async (practice) => {
        await practice.write(blast);
        const marked = await until(practice.page, "a highlight", () =>
          marks(practice.page, "softsell-tactic"),
        );
        for (const words of marked) assert.ok(blast.includes(words), words);
      }));

    it("tells value and conversation apart, in page and panel, by name and number", () =>
      practise(async (practice) => {
        const { page } = practice;
        await practice.write(tip);
        await (await present(page, "softsell-badge >>> .pill")).click();
        const meters = (scope: string) =>
          page.$$eval(`${scope}[role=meter]`, (meters) =>
            meters.map((meter) => {
              const root = meter.getRootNode() as Document | ShadowRoot;
              const name = root.getElementById(meter.getAttribute("aria-labelledby") ?? "");
              return [
                name?.textContent,
                meter.getAttribute("aria-valuenow"),
                meter.getAttribute("aria-valuetext"),
              ];
            }),
          );
        const inPage = await meters("");
        assert.deepEqual(
          inPage.map(([name]) => name),
          ["Gives value", "Makes conversation"],
        );
        for (const [, now, text] of inPage) {
          assert.ok(Number(now) >= 0 && Number(now) <= 100, now ?? "no value");
          assert.equal(text, `${now}%`);
        }
        assert.deepEqual(await meters("softsell-badge >>> "), inPage);
      }));

    it("judges a very long text by its first part, and says so", () =>
      practise(async (practice) => {
        const { page } = practice;
        const shown = () => page.$eval("#window-note", (note) => note.checkVisibility());
        await practice.write(tip);
        assert.equal(await shown(), false);
        const long = `${blast} `.repeat(Math.ceil(200_000 / blast.length));
        await page.evaluate((text) => document.execCommand("insertText", false, text), long);
        await until(page, "the note", shown);
      }));

    it("judges by itself when it is served on the web, and asks only for its own files", async () => {
      const before = session.origin.seen.length;
      await session.onPage(ADDRESS, async (page) => {
        const practice = await Practice.on(page);
        await page.keyboard.type(blast);
        await until(page, "a highlight", () => marks(page, "practice-tactic"));
        await practice.post();
        await until(page, "the page to say what the guard would do", () =>
          page.$eval("#held", (held) => held.checkVisibility()),
        );
        assert.equal(await page.$("softsell-badge"), null, "the guard runs on supported sites only");
        assert.deepEqual(await practice.published(), []);
      });
      await session.onPage(ADDRESS, async (page) => {
        const practice = await Practice.on(page);
        await page.keyboard.type(tip);
        await until(page, "a highlight", () => marks(page, "practice-gift"));
        await practice.post();
        assert.equal(await practice.outcome(), "published");
      });
      assert.notEqual(session.origin.seen.length, before);
      assert.deepEqual(session.origin.strangers(), []);
    });
  });
}
