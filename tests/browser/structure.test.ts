/**
 * Every fixture with all names taken away, in five languages, and a package without probes: structure alone finds
 * composer and submit control.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Composer } from "./harness/composer.ts";
import { blast } from "./harness/drafts.ts";
import { FIXTURES } from "./harness/fixtures.ts";
import { grant } from "./harness/grant.ts";
import { scrambled } from "./harness/scramble.ts";
import { resourcesOf, resourcesOfAll } from "./harness/served.ts";
import { ready, Session } from "./harness/session.ts";
import { strippedPackage } from "./harness/stripped.ts";
import { until } from "./harness/until.ts";
import { LANGUAGES } from "./harness/words.ts";

await ready();

for (const kind of ["chromium", "firefox"] as const) {
  describe(`structure alone in ${kind}`, () => {
    let session: Session;

    before(async () => {
      session = await Session.start(kind, await resourcesOfAll(FIXTURES));
      await session.install(await strippedPackage(kind));
      await grant(session, FIXTURES);
    });
    after(() => session?.close());

    for (const [index, fixture] of FIXTURES.entries()) {
      for (const [number, language] of LANGUAGES.entries()) {
        // The first composer of each page is read in every language, the others in one of them; all of that in
        // Chromium, which is the quicker one, and in Firefox every page in one language.
        const inTurn = (at: number) => (index + at) % LANGUAGES.length === number;
        const tried = (at: number) => (kind === "chromium" ? at === 0 || inTurn(at) : at === 0 && inTurn(0));
        if (!fixture.spots.some((_, at) => tried(at))) continue;

        it(`holds a blast on ${fixture.name} in ${language}`, async () => {
          const { form, spots } = await scrambled(fixture, language);
          session.origin.serve(await resourcesOf(fixture, form));
          for (const [at, spot] of spots.entries()) {
            if (!tried(at)) continue;
            await session.onPage(spot.address, async (page) => {
              const composer = await Composer.open(page, kind, spot);
              assert.equal(await composer.put(blast), "hard-sell", spot.name);
              let posts: string[] = [];
              if (spot.send !== undefined) await composer.send();
              else {
                await composer.chord("Enter");
                const held = await until(page, "a post or a question", async () =>
                  (await composer.isHeld()) ? "held" : (await composer.posts()).length > 0 && "posted",
                );
                // Where there is nothing to press, an Enter shows what it does by doing it; the next is known.
                if (held === "posted") {
                  posts = [blast];
                  assert.equal(await composer.put(blast), "hard-sell", spot.name);
                  await composer.chord("Enter");
                }
              }
              await composer.held();
              assert.deepEqual(await composer.posts(), posts, spot.name);
              await composer.choose("post");
              await until(
                page,
                "the page to post",
                async () => (await composer.posts()).length > posts.length,
              );
              assert.deepEqual(await composer.posts(), [...posts, blast], spot.name);
            });
          }
        });
      }
    }
  });
}
