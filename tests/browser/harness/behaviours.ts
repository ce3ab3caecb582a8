/** What must hold on every supported site, in both browsers, with the package as it ships. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Kind } from "./browsers.ts";
import { Composer, marks } from "./composer.ts";
import { blast, blasts, conversational, helpful, tip } from "./drafts.ts";
import type { Fixture, Spot } from "./fixtures.ts";
import { resourcesOf } from "./served.ts";
import { ready, Session } from "./session.ts";
import { type Trace, trace } from "./trace.ts";
import { until } from "./until.ts";

type Way = readonly [name: string, press: (composer: Composer) => Promise<void>];

/** The ways to post without the mouse. */
function keyboardWays({ press, keys }: Spot): Way[] {
  const onButton = press.map(
    (key): Way => [
      `${key === " " ? "Space" : key} on the focused Post`,
      async (composer) => {
        await composer.focusSend();
        await composer.press(key);
      },
    ],
  );
  const inDraft = keys.map((chord): Way => [`${chord} in the draft`, (composer) => composer.chord(chord)]);
  return [...onButton, ...inDraft];
}

export async function behaviours(fixture: Fixture): Promise<void> {
  await ready();
  for (const kind of ["chromium", "firefox"] as const) {
    describe(`${fixture.name} in ${kind}`, () => suite(fixture, kind));
  }
}

function suite(fixture: Fixture, kind: Kind): void {
  const [spot] = fixture.spots;
  let session: Session;
  const untouched = new Map<string, Trace>();

  const compose = (test: (composer: Composer) => Promise<void>): Promise<void> =>
    session.onPage(spot.address, async (page) => {
      const composer = await Composer.open(page, kind, spot);
      await test(composer);
      const { violations } = await composer.state();
      assert.deepEqual(violations, [], "the page's content security policy had nothing to refuse");
    });

  before(async () => {
    session = await Session.start(kind, await resourcesOf(fixture));
    for (const text of [blast, tip]) {
      await compose(async (composer) => {
        untouched.set(text, await trace(composer, text));
      });
    }
    await session.install();
    await compose(async (composer) => {
      await composer.write(blast);
    });
  });
  after(() => session?.close());

  for (const [name, text] of Object.entries(blasts)) {
    it(`holds ${name} when Post is clicked`, () =>
      compose(async (composer) => {
        assert.equal(await composer.write(text), "hard-sell");
        await composer.send();
        await composer.held();
        assert.deepEqual(await composer.state(), { posts: [], closed: 0, violations: [] });
      }));
  }

  it("holds a blast that was pasted", () =>
    compose(async (composer) => {
      await composer.write(blast);
      await composer.clipboard("SelectAll");
      await composer.clipboard("Cut");
      await until(composer.page, "an empty draft", async () => (await composer.draft()) === "");
      await composer.clipboard("Paste");
      await until(composer.page, "the draft pasted back", async () => (await composer.draft()) === blast);
      assert.equal(await composer.verdict(), "hard-sell");
      await composer.send();
      await composer.held();
      assert.deepEqual(await composer.state(), { posts: [], closed: 0, violations: [] });
    }));

  it("marks in the draft what it noticed", () =>
    compose(async (composer) => {
      await composer.write(blast);
      const marked = await until(composer.page, "a highlight", () => marks(composer.page, "softsell-tactic"));
      for (const words of marked) assert.ok(blast.includes(words), words);
    }));

  for (const [name, press] of keyboardWays(spot)) {
    it(`holds a blast on ${name}`, () =>
      compose(async (composer) => {
        await composer.write(blast);
        await press(composer);
        await composer.held();
        assert.deepEqual(await composer.state(), { posts: [], closed: 0, violations: [] });
      }));

    it(`lets a helpful post through on ${name}`, () =>
      compose(async (composer) => {
        await composer.write(tip);
        await press(composer);
        assert.deepEqual(await composer.posted(), [tip]);
      }));
  }

  for (const [name, text] of Object.entries({ ...helpful, ...conversational })) {
    it(`lets ${name} through`, () =>
      compose(async (composer) => {
        assert.notEqual(await composer.write(text), "hard-sell");
        await composer.send();
        assert.deepEqual(await composer.posted(), [text]);
        assert.equal(await composer.isHeld(), false);
      }));
  }

  it("gives focus, caret and text back on Edit draft", () =>
    compose(async (composer) => {
      await composer.write(blast);
      await composer.press("ArrowLeft", 5);
      const html = await composer.html();
      await composer.send();
      await composer.held();
      await composer.choose("edit");
      assert.equal(await composer.draft(), blast);
      assert.equal(await composer.html(), html);
      await composer.type("Q");
      const expected = `${blast.slice(0, -5)}Q${blast.slice(-5)}`;
      await until(
        composer.page,
        "the next letter in the draft",
        async () => (await composer.draft()) !== blast,
      );
      assert.equal(await composer.draft(), expected);
      assert.deepEqual(await composer.state(), { posts: [], closed: 0, violations: [] });
    }));

  it("gives the draft back when Escape closes the dialog", () =>
    compose(async (composer) => {
      await composer.write(blast);
      await composer.send();
      await composer.held();
      await composer.press("Escape");
      await until(composer.page, "the dialog to go", async () => !(await composer.isHeld()));
      await composer.type("!");
      await until(
        composer.page,
        "the next letter in the draft",
        async () => (await composer.draft()) !== blast,
      );
      assert.equal(await composer.draft(), `${blast}!`);
      assert.deepEqual(await composer.state(), { posts: [], closed: 0, violations: [] });
    }));

  it("holds the same text once", () =>
    compose(async (composer) => {
      await composer.write(blast);
      await composer.send();
      await composer.held();
      await composer.choose("edit");
      await composer.send();
      assert.deepEqual(await composer.posted(), [blast]);
    }));

  it("posts exactly once on Post anyway", () =>
    compose(async (composer) => {
      await composer.write(blast);
      await composer.send();
      await composer.held();
      await composer.choose("post");
      assert.deepEqual(await composer.posted(), [blast]);
    }));

  it("posts exactly once on a double click of Post anyway", () =>
    compose(async (composer) => {
      await composer.write(blast);
      await composer.send();
      await composer.held();
      await composer.choose("post", 2);
      assert.deepEqual(await composer.posted(), [blast]);
    }));

  it("posts exactly once on Post anyway by keyboard", () =>
    compose(async (composer) => {
      await composer.write(blast);
      await composer.focusSend();
      await composer.press("Enter");
      await composer.held();
      await composer.press("Tab");
      await composer.press("Enter");
      assert.deepEqual(await composer.posted(), [blast]);
    }));

  for (const [name, text] of Object.entries({ "a blast": blast, "a helpful post": tip })) {
    it(`leaves the editor with ${name} as it is without the extension, byte for byte`, () =>
      compose(async (composer) => {
        assert.deepEqual(await trace(composer, text, () => composer.verdict()), untouched.get(text));
      }));
  }

  it("asks the network for nothing while a blast is typed, held, edited and posted", () =>
    compose(async (composer) => {
      const before = session.origin.seen.length;
      await composer.write(blast);
      await composer.send();
      await composer.held();
      await composer.choose("edit");
      await composer.send();
      await composer.posted();
      assert.deepEqual(session.origin.seen.slice(before), []);
    }));

  it("lets the post through when the background is killed while the author types", () =>
    compose(async (composer) => {
      await composer.write(blast);
      await session.background.kill();
      // The page itself completes the draft in the very task of the click: whatever a new background
      // is quick enough to say, it cannot be about this text.
      await composer.page.evaluate(() =>
        addEventListener("mouseup", () => window.fixture.append(" Hurry!"), { capture: true, once: true }),
      );
      await composer.send();
      assert.deepEqual(await composer.posted(), [`${blast} Hurry!`]);
      assert.equal(await composer.isHeld(), false);
    }));

  it("judges on after the background was killed", () =>
    compose(async (composer) => {
      await composer.write(blast.slice(0, 40));
      await session.background.kill();
      await composer.clipboard("SelectAll");
      await composer.clipboard("Cut");
      assert.equal(await composer.write(blast), "hard-sell");
      await composer.send();
      await composer.held();
    }));

  it("lets the post through when the background has stopped answering", () =>
    compose(async (composer) => {
      await composer.write(blast.slice(0, 40));
      await session.background.silence();
      try {
        await composer.type(blast.slice(40));
        await composer.send();
        assert.deepEqual(await composer.posted(), [blast]);
      } finally {
        await session.background.restore();
      }
    }));

  it("lets the post through when the extension is removed, and shows nothing of its own any more", () =>
    compose(async (composer) => {
      const { page } = composer;
      await composer.write(blast);
      await session.uninstall();
      try {
        await composer.type(" Hurry!");
        await until(page, "the badge to go", async () => !(await composer.badgeVisible()));
        await composer.send();
        assert.deepEqual(await composer.posted(), [`${blast} Hurry!`]);
      } finally {
        await session.install();
      }
    }));

  it("never asked for anything but the page itself", () => {
    assert.deepEqual(session.origin.strangers(), []);
  });
}
