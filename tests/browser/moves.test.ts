/** Pages and backgrounds that do not stand still while somebody writes. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { board } from "./fixtures/board/index.ts";
import { discourse } from "./fixtures/discourse/index.ts";
import { hn } from "./fixtures/hn/index.ts";
import { linkedin } from "./fixtures/linkedin/index.ts";
import { phpbb } from "./fixtures/phpbb/index.ts";
import { reddit } from "./fixtures/reddit/index.ts";
import { x } from "./fixtures/x/index.ts";
import { Composer, present } from "./harness/composer.ts";
import { blast, blasts, tip } from "./harness/drafts.ts";
import type { Spot } from "./harness/fixtures.ts";
import { grant } from "./harness/grant.ts";
import { resourcesOfAll } from "./harness/served.ts";
import { ready, Session } from "./harness/session.ts";
import { until } from "./harness/until.ts";
import { post } from "./harness/ways.ts";

const FIXTURES = [board, discourse, hn, linkedin, phpbb, reddit, x];

/** The composer that stays on the page, under a dialog that holds another of its kind. */
const inline = x.spots.find(({ name }) => name === "inline post") ?? x.spots[0];
const inDialog: Spot = { ...x.spots[0], entry: "[data-testid=SideNav_NewTweet_Button]" };

/** One in the document, one in an open shadow root. */
const MARKED = [board.spots.find(({ name }) => name === "plain"), linkedin.spots[0]];

/** Its editors draw the hint in an empty draft as an element, and its Post is known by structure alone. */
const HINTED = board.spots.filter(({ name }) => name === "codemirror" || name === "slate");

await ready();

for (const kind of ["chromium", "firefox"] as const) {
  describe(`what moves in ${kind}`, () => {
    let session: Session;

    before(async () => {
      session = await Session.start(kind, await resourcesOfAll(FIXTURES));
      await session.install();
      await grant(session, FIXTURES);
    });
    after(() => session?.close());

    const compose = (spot: Spot, test: (composer: Composer) => Promise<void>): Promise<void> =>
      session.onPage(spot.address, async (page) => test(await Composer.open(page, kind, spot)));

    it("guards each of two copies of a composer by itself, through changes of route without a load", () =>
      compose(inline, async (below) => {
        const { page } = below;
        assert.notEqual(await below.write(tip), "hard-sell");
        const above = await Composer.open(page, kind, inDialog);
        assert.equal(page.url(), "https://x.com/compose/post");
        assert.equal(await above.put(blast), "hard-sell");
        await above.send();
        await above.held();
        await above.choose("edit");
        await (await present(page, "[data-testid=app-bar-close]")).click();
        await below.send();
        assert.deepEqual(await below.posted(), [tip]);

        const again = await Composer.open(page, kind, inDialog);
        const other = Object.values(blasts)[1] ?? "";
        assert.equal(await again.put(other), "hard-sell");
        await again.send();
        await again.held();
        await again.choose("post");
        await until(page, "the second post", async () => (await again.posts()).length > 1);
        assert.deepEqual(await again.posts(), [tip, other]);
      }));

    it("is there for the next draft after a background that answered too late for the last", () =>
      compose(inline, async (composer) => {
        await composer.write(tip);
        await session.background.silence();
        try {
          await composer.type(` ${blast}`);
          await composer.send();
          assert.deepEqual(await composer.posted(), [`${tip} ${blast}`]);
        } finally {
          await session.background.restore();
        }
        await composer.editor.click();
        assert.equal(await composer.write(blast), "hard-sell");
        await composer.send();
        await composer.held();
      }));

    it("lets posts through where the background never answered at all", async () => {
      await compose(inline, (composer) => composer.write(tip).then(() => undefined));
      await session.background.silence();
      try {
        await compose(inline, async (composer) => {
          await composer.type(blast);
          await composer.send();
          assert.deepEqual(await composer.posted(), [blast]);
        });
      } finally {
        await session.background.restore();
      }
    });

    for (const spot of HINTED) {
      it(`knows Post by what text did to it, though the text was there first, in ${spot.name}`, async () => {
        await session.background.silence();
        try {
          await compose(spot, async (composer) => {
            await composer.type(blast);
            await session.background.restore();
            assert.equal(await composer.verdict(), "hard-sell");
            await composer.send();
            await composer.held();
          });
        } finally {
          await session.background.restore();
        }
      });
    }

    for (const spot of MARKED) {
      assert.ok(spot);
      it(`marks the words that an editor draws anew in the very frame in which it draws them, ${spot.name}`, () =>
        compose(spot, async (composer) => {
          await composer.put(blast);
          const marked = await until(composer.page, "marks", () => composer.marks("tactic"));
          const redrawn = await composer.editor.evaluate(async (editor) => {
            const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
            const texts: Text[] = [];
            while (walker.nextNode()) texts.push(walker.currentNode as Text);
            for (const text of texts) text.replaceWith(text.cloneNode());
            // Behind all that is called on that frame.
            await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
            return Array.from(CSS.highlights.get("softsell-tactic") ?? [], String);
          });
          assert.deepEqual(redrawn, marked);
        }));
    }

    for (const { name, spots } of FIXTURES) {
      // What the title of a post is, on a page that nobody described, nobody knows.
      for (const spot of name === board.name ? [] : spots) {
        const { title } = spot;
        if (title === undefined) continue;
        it(`judges title and text as one post, ${name}: ${spot.name}`, () =>
          compose(spot, async (composer) => {
            const { page } = composer;
            const [first = "", rest = ""] = blast.split(/(?<=left), /);
            await composer.put(rest);
            const field = await present(page, title);
            await field.evaluate((field) => {
              (field as HTMLInputElement).value = "";
            });
            await field.click();
            await composer.type(first);
            assert.equal(await composer.verdict(), "hard-sell");
            await post(composer);
            await composer.held();
            const quotes = await composer.quotes();
            assert.ok(
              quotes.some((quote) => first.includes(quote)),
              `nothing of the title in ${quotes}`,
            );
            assert.ok(
              quotes.some((quote) => rest.includes(quote)),
              `nothing of the text in ${quotes}`,
            );
          }));
      }
    }
  });
}
