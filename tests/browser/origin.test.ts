/** The proof that nothing leaves is only as good as the record of what does. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { facebook } from "./fixtures/facebook/index.ts";
import { resourcesOf } from "./harness/served.ts";
import { ready, Session } from "./harness/session.ts";

const STRANGERS = [
  ["https://elsewhere.example/", "CONNECT elsewhere.example:443"],
  ["https://www.facebook.com/other", "GET https://www.facebook.com/other"],
  ["http://plain.example/", "GET http://plain.example/"],
  ["http://127.0.0.1:8099/", "GET http://127.0.0.1:8099/"],
] as const;

await ready();

for (const kind of ["chromium", "firefox"] as const) {
  describe(`the record of requests in ${kind}`, () => {
    it("has the page itself, and every stranger that was asked for and refused", async () => {
      const session = await Session.start(kind, await resourcesOf(facebook));
      try {
        await session.install();
        await session.onPage(facebook.spots[0].address, async () => {});
        assert.deepEqual(
          session.origin.seen.map(({ what }) => what),
          [`GET ${facebook.spots[0].address}`, "GET https://www.facebook.com/fixture.js"],
        );
        await session.onPage("about:blank", async (page) => {
          for (const [address, what] of STRANGERS) {
            await assert.rejects(async () => {
              const reply = await page.goto(address);
              if (reply?.status() === 403) throw new Error("refused");
            });
            assert.ok(session.origin.strangers().includes(what), what);
          }
          // Chromium forgets to close a tab whose error page is on its way in.
          await page.goto("about:blank");
        });
      } finally {
        await session.close();
      }
    });
  });
}
