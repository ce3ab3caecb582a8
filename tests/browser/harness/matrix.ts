/** What must hold on every composer of every fixture, in one browser, with the package as it ships. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inBrowserWindow } from "./background.ts";
import type { Kind } from "./browsers.ts";
import { Composer } from "./composer.ts";
import { blast, tip } from "./drafts.ts";
import { FIXTURES, type Spot } from "./fixtures.ts";
import { grant } from "./grant.ts";
import { resourcesOfAll } from "./served.ts";
import { ready, Session } from "./session.ts";
import { type Trace, trace } from "./trace.ts";
import { frames, until } from "./until.ts";
import { post, waysOf } from "./ways.ts";

/** Fixtures of sites that nobody described. */
const UNKNOWN = ["board", "guestbook"];

export async function matrix(kind: Kind): Promise<void> {
  await ready();
  describe(`every composer in ${kind}`, () => suite(kind));
}

function suite(kind: Kind): void {
  let session: Session;
  const untouched = new Map<Spot, Trace>();

  const compose = (spot: Spot, test: (composer: Composer) => Promise<void>): Promise<void> =>
    session.onPage(spot.address, async (page) => {
      const composer = await Composer.open(page, kind, spot);
      await test(composer);
      const { violations } = await composer.state();
      assert.deepEqual(violations, [], "the page's content security policy had nothing to refuse");
    });
  const all = FIXTURES.flatMap(({ name, spots }) =>
    spots.map((spot) => ({ title: `${name}: ${spot.name}`, spot, site: name })),
  );
  // On a page of one's own offers are what people came for.
  const posted = all.filter(({ spot }) => spot.place !== "own-page");
  /** What nothing but the whole page decides is tried on the first composer of each; so is each way that a site has. */
  const spots = posted.map((one, index) => {
    const before = posted.slice(0, index).filter(({ site }) => site === one.site);
    const tried = new Set(before.flatMap(({ spot }) => waysOf(spot).map(([name]) => name)));
    const [usual, ...others] = waysOf(one.spot);
    const ways = [...(usual ? [usual] : []), ...others.filter(([name]) => !tried.has(name))];
    return { ...one, isFirst: before.length === 0, ways };
  });
  const each = async (
    which: readonly { title: string; spot: Spot }[],
    test: (composer: Composer) => Promise<void>,
  ) => {
    for (const { title, spot } of which) {
      await compose(spot, test).catch((error: unknown) => {
        throw new Error(title, { cause: error });
      });
    }
  };
  const firsts = spots.filter(({ isFirst }) => isFirst);
  const everywhere = (test: (composer: Composer) => Promise<void>) => each(firsts, test);

  before(async () => {
    session = await Session.start(kind, await resourcesOfAll(FIXTURES));
    await each(spots, async (composer) => {
      untouched.set(composer.spot, await trace(composer, blast));
    });
    await session.install();
    await grant(session, FIXTURES);
  });
  after(() => session?.close());

  for (const { title, spot } of all.filter((one) => !posted.includes(one))) {
    it(`lets an offer through on one's own page, ${title}`, () =>
      compose(spot, async (composer) => {
        assert.equal(await composer.put(blast), "hard-sell");
        await post(composer);
        assert.deepEqual(await composer.posted(), [blast]);
      }));
  }

  for (const { title, spot, site } of all) {
    if (UNKNOWN.includes(site)) continue;
    // What probes find is the same in every browser.
    if (kind === "firefox") continue;
    it(`knows the composer, the place and its name by probes, ${title}`, () =>
      compose(spot, async (composer) => {
        await composer.put(tip);
        const report = await composer.report();
        assert.doesNotMatch(report, /^composer: by structure$/m);
        const place = new RegExp(
          `^place: ${spot.place}, named: (.+), counted: ${spot.audience !== undefined}$`,
          "m",
        );
        assert.match(report, place);
        // The header of a private conversation names a person, which is nothing to Softsell.
        const named = spot.place === "direct-message" || String(spot.community !== undefined);
        assert.ok(named === true || report.match(place)?.[1] === named);
      }));
  }

  for (const { title, spot, isFirst, ways } of spots) {
    describe(title, () => {
      for (const [name, press] of ways) {
        it(`holds a blast on ${name}, and posts it once on a double press of Post anyway`, () =>
          compose(spot, async (composer) => {
            assert.equal(await composer.put(blast), "hard-sell");
            await press(composer);
            await composer.held();
            assert.deepEqual(await composer.state(), { posts: [], closed: 0, violations: [] });
            assert.equal(await composer.said(), placeOf(spot));
            await composer.choose("post", 2);
            assert.deepEqual(await composer.posted(), [blast]);
          }));
      }

      it("leaves editor, caret and history as they are without the extension, byte for byte", () =>
        compose(spot, async (composer) => {
          const held = async () => {
            await post(composer);
            await composer.held();
            await composer.choose("edit");
          };
          const traced = await trace(composer, blast, { settled: () => composer.verdict(), held });
          assert.deepEqual(traced, untouched.get(spot));
        }));

      if (!isFirst) return;

      it("lets a helpful post through", () =>
        compose(spot, async (composer) => {
          assert.notEqual(await composer.put(tip), "hard-sell");
          await post(composer);
          assert.deepEqual(await composer.posted(), [tip]);
          assert.equal(await composer.isHeld(), false);
        }));

      it("marks in the draft what it noticed, and holds the same text once", () =>
        compose(spot, async (composer) => {
          await composer.put(blast);
          const marked = composer.isField
            ? []
            : await until(composer.page, "marks", () => composer.marks("tactic"));
          for (const words of marked) assert.ok(blast.includes(words), words);
          await post(composer);
          await composer.held();
          await composer.escape();
          await post(composer);
          assert.deepEqual(await composer.posted(), [blast]);
        }));

      it("lets a text through that was completed in the very task of the press", () =>
        compose(spot, async (composer) => {
          await composer.put(blast);
          // Whatever the background is quick enough to say, it cannot be about this text.
          await composer.completeAndPost(" Hurry!");
          assert.deepEqual(await composer.posted(), [`${blast} Hurry!`]);
          assert.equal(await composer.isHeld(), false);
        }));

      if (spot.keys.length > 0) {
        it("leaves Enter to an input method that is composing a word", () =>
          compose(spot, async (composer) => {
            await composer.put(blast);
            assert.equal(await composer.enterWhileComposing(), true, "the page saw the key");
            assert.equal(await composer.isHeld(), false);
          }));
      }

      const { mention } = spot;
      if (mention !== undefined) {
        it("leaves Enter to an open list of people", () =>
          compose(spot, async (composer) => {
            await composer.put(blast);
            await composer.type(` ${mention}`);
            await until(composer.page, "the list", () => composer.listOpen());
            await composer.verdict();
            await composer.press("Enter");
            await until(composer.page, "the list to close", async () => !(await composer.listOpen()));
            assert.equal(await composer.isHeld(), false);
            assert.deepEqual(await composer.posts(), []);
          }));
      }
    });
  }

  it("lets every post through when the background has stopped answering", () =>
    everywhere(async (composer) => {
      await composer.put(tip);
      await session.background.silence();
      try {
        await composer.fill(` ${blast}`);
        await post(composer);
        assert.deepEqual(await composer.posted(), [`${tip} ${blast}`]);
      } finally {
        await session.background.restore();
      }
    }));

  it("judges everywhere after the background was killed", () =>
    everywhere(async (composer) => {
      await composer.put(tip);
      await session.background.kill();
      await composer.fill(` ${blast}`);
      // A question that died with the background is not asked again by itself, but with the next letter.
      const judged = await until(composer.page, "a verdict on some letter", async () => {
        if ((await composer.shown()) === "hard-sell") return true;
        await composer.type("!");
        await frames(composer.page, 20);
        return false;
      });
      assert.ok(judged);
      await post(composer);
      await composer.held();
    }));

  it("works everywhere without a network", async () => {
    const offline = (yes: boolean) => inBrowserOffline(session, yes);
    await everywhere(async (composer) => {
      await offline(true);
      try {
        assert.equal(await composer.put(blast), "hard-sell");
        await post(composer);
        await composer.held();
        await composer.choose("post");
        assert.deepEqual(await composer.posted(), [blast]);
      } finally {
        await offline(false);
      }
    });
  });

  it("can be answered everywhere in a small window, as at 200 % zoom", () =>
    everywhere(async (composer) => {
      await composer.put(blast);
      await post(composer);
      await composer.held();
      await composer.page.setViewport({ width: 550, height: 400, deviceScaleFactor: 2 });
      assert.equal(await composer.canBeAnswered(), true, "both buttons are in sight");
      await composer.choose("post");
      assert.deepEqual(await composer.posted(), [blast]);
    }));

  it("holds in each of two tabs by itself", () =>
    everywhere(async (first) => {
      await first.put(blast);
      await compose(first.spot, async (second) => {
        await second.put(blast);
        await post(second);
        await second.held();
      });
      await first.page.bringToFront();
      await post(first);
      await first.held();
      await first.choose("post");
      assert.deepEqual(await first.posted(), [blast]);
    }));

  /** Opens every composer in a tab of its own, has `change` happen to the extension, and posts from each. */
  async function underOpenPages(
    change: () => Promise<void>,
    posting: (composer: Composer) => Promise<void>,
  ): Promise<void> {
    const open: Composer[] = [];
    try {
      for (const { spot } of firsts) {
        const page = await session.browser.newPage();
        await page.goto(spot.address);
        const composer = await Composer.open(page, kind, spot);
        await composer.put(blast);
        await until(page, "the badge", () => composer.touched());
        open.push(composer);
      }
      await change();
      for (const composer of open) {
        await composer.page.bringToFront();
        await composer.type("!");
        await posting(composer);
        assert.deepEqual(await composer.posted(), [`${blast}!`], composer.spot.address);
      }
    } finally {
      for (const { page } of open) await page.close();
    }
  }

  it("posts everything once that was begun before the extension was updated", () =>
    underOpenPages(
      () => session.update(),
      async (composer) => {
        await post(composer);
        // Firefox starts the new version in open pages, which may have judged by now; Chromium does not.
        const { page } = composer;
        const held = await until(page, "a post or a question", async () =>
          (await composer.isHeld()) ? "held" : (await composer.posts()).length > 0 && "posted",
        );
        if (held === "held") await composer.choose("post");
      },
    ));

  it("lets everything through that was begun before the extension was removed, and leaves nothing of its own", () =>
    underOpenPages(
      () => session.uninstall(),
      async (composer) => {
        await until(composer.page, "badge and marks to go", async () => !(await composer.touched()));
        await post(composer);
      },
    ));

  it("never asked for anything but the pages themselves", () => {
    assert.deepEqual(session.origin.strangers(), []);
  });
}

/** What the dialog says of the place. */
function placeOf({ place, community, audience }: Spot): string | undefined {
  if (community === undefined || place === "direct-message") return undefined;
  const people = audience === undefined ? "" : ` (${new Intl.NumberFormat("en-US").format(audience)} people)`;
  return `You are writing in ${community}${people}.`;
}

/** Takes the network away from the whole browser, or gives it back. */
async function inBrowserOffline(session: Session, offline: boolean): Promise<void> {
  if (session.kind === "firefox") {
    await inBrowserWindow(session.browser, `void (Services.io.offline = ${offline})`);
    return;
  }
  for (const page of await session.browser.pages()) await page.setOfflineMode(offline);
}
