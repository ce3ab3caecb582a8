/**
 * For random sequences of what an author does, the page posts exactly what it would have posted without the
 * extension, minus what the author took back when asked; and the draft is at every moment what it would have been.
 *
 * `SOFTSELL_SEED` names other sequences than the usual ones, `SOFTSELL_ROUNDS` how many each fixture gets.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Composer } from "./harness/composer.ts";
import { blast, conversational, tip } from "./harness/drafts.ts";
import { FIXTURES, type Spot } from "./harness/fixtures.ts";
import { grant } from "./harness/grant.ts";
import { resourcesOfAll } from "./harness/served.ts";
import { ready, Session } from "./harness/session.ts";
import { frames, until } from "./harness/until.ts";
import { waysOf } from "./harness/ways.ts";

const SEED = Number(process.env.SOFTSELL_SEED ?? 1);
const ROUNDS = Number(process.env.SOFTSELL_ROUNDS ?? 1);
/** How much an author does in one sequence. */
const LENGTH = 8;

const TEXTS = [blast, tip, conversational["small talk"] ?? "", " Hurry, only today!", " ok"];

/** What an author does; a post is made in the spot's way of that number. */
type Step =
  | { readonly do: "write"; readonly text: string }
  | { readonly do: "erase" | "paste" | "left" | "complete and post" }
  | { readonly do: "post"; readonly way: number; readonly patient: boolean };

/** What an author answers when a post is held. */
const ANSWERS = ["edit", "escape", "post", "post twice"] as const;

class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761) % 2147483647 || 1;
  }

  below(limit: number): number {
    // Park and Miller's minimal standard generator.
    this.#state = (this.#state * 48271) % 2147483647;
    return this.#state % limit;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }
}

function stepsFor(spot: Spot, dice: Dice): Step[] {
  const ways = waysOf(spot).length;
  return Array.from({ length: LENGTH }, (_, index): Step => {
    // It begins with something to post.
    const roll = index === 0 ? 0 : dice.below(10);
    if (roll < 4) return { do: "write", text: dice.pick(TEXTS) };
    if (roll < 8) return { do: "post", way: dice.below(ways), patient: dice.below(3) > 0 };
    return { do: dice.pick(["erase", "paste", "left", "complete and post"] as const) };
  });
}

/** What came of a sequence: the steps that had an effect, the draft after each of them, and what was posted. */
interface Played {
  readonly done: readonly Step[];
  readonly drafts: readonly string[];
  readonly posts: readonly string[];
}

/** Does the steps on a page; `answer` is asked when a post is held and says whether it was posted after all. */
async function play(
  composer: Composer,
  steps: readonly Step[],
  answer?: (composer: Composer) => Promise<boolean>,
): Promise<Played> {
  const { page, spot } = composer;
  const done: Step[] = [];
  const drafts: string[] = [];
  for (const step of steps) {
    const draft = await composer.draft();
    if (draft.trim() === "" && step.do !== "write" && step.do !== "paste") continue;
    const before = (await composer.posts()).length;
    await act(composer, step, answer !== undefined);
    await frames(page, 3);
    if (answer && (await composer.isHeld()) && !(await answer(composer))) {
      await frames(page, 3);
      assert.equal(await composer.draft(), draft, "a post taken back leaves the draft as it was");
      assert.equal((await composer.posts()).length, before, "a post taken back is not posted");
      continue;
    }
    done.push(step);
    if (step.do === "post" || step.do === "complete and post") {
      await until(page, `${spot.name} to post`, async () => (await composer.posts()).length > before);
      // Where the composer closes, the sequence ends.
      if (!(await composer.open())) break;
    }
    drafts.push(await composer.draft());
  }
  await frames(page, 5);
  return { done, drafts, posts: await composer.posts() };
}

async function act(composer: Composer, step: Step, judged: boolean): Promise<void> {
  switch (step.do) {
    case "write":
      return composer.fill(step.text);
    case "erase":
      await composer.shortcut("SelectAll");
      return composer.shortcut("Cut");
    case "paste":
      return composer.shortcut("Paste");
    case "left":
      return composer.press("ArrowLeft", 3);
    case "complete and post":
      return composer.completeAndPost(" Hurry!");
    case "post":
      if (judged && step.patient) await composer.verdict();
      return waysOf(composer.spot)[step.way]?.[1](composer);
  }
}

/** Answers as the dice have it; true when it is posted after all. */
async function answerBy(dice: Dice, composer: Composer): Promise<boolean> {
  const answer = dice.pick(ANSWERS);
  if (answer === "escape") await composer.escape();
  else if (answer === "edit") await composer.choose("edit");
  else await composer.choose("post", answer === "post twice" ? 2 : 1);
  return answer.startsWith("post");
}

await ready();

for (const [offset, kind] of (["chromium", "firefox"] as const).entries()) {
  describe(`random sequences in ${kind}, seed ${SEED}`, () => {
    let guarded: Session;
    let alone: Session;

    before(async () => {
      const resources = await resourcesOfAll(FIXTURES);
      [guarded, alone] = [await Session.start(kind, resources), await Session.start(kind, resources)];
      await guarded.install();
      await grant(guarded, FIXTURES);
    });
    after(async () => {
      await guarded?.close();
      await alone?.close();
    });

    for (const [index, { name, spots }] of FIXTURES.entries()) {
      // Each fixture in one of the browsers, the other one with the next seed.
      if ((index + SEED) % 2 !== offset) continue;
      for (let round = 0; round < ROUNDS; round += 1) {
        const dice = new Dice(SEED * 1000 + index * 20 + round * 2 + offset);
        const spot = dice.pick(spots);
        const steps = stepsFor(spot, dice);

        it(`post the same on ${name}: ${spot.name}`, async () => {
          let played: Played | undefined;
          await guarded.onPage(spot.address, async (page) => {
            const composer = await Composer.open(page, kind, spot);
            played = await play(composer, steps, (composer) => answerBy(dice, composer));
          });
          await alone.onPage(spot.address, async (page) => {
            const composer = await Composer.open(page, kind, spot);
            assert.deepEqual(played, await play(composer, played?.done ?? []));
          });
        });
      }
    }
  });
}
