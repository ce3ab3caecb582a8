/**
 * What the extension costs a page, for `cargo xtask bench`: visits to the fixtures of three sites with and without
 * it, in both browsers. Prints one {@link Line} of JSON a browser and site.
 *
 * With and without take turns, each in a browser of its own, one after the other: side by side they would take
 * each other's processor, and in one browser the second would find what the first left.
 */
import type { Kind } from "../harness/browsers.ts";
import { FIXTURES, type Fixture } from "../harness/fixtures.ts";
import { resourcesOf } from "../harness/served.ts";
import { Session } from "../harness/session.ts";
import { visitChromium } from "./light/chromium.ts";
import { visitFirefox } from "./light/firefox.ts";
import type { Visit } from "./light/visit.ts";

interface Line {
  readonly browser: Kind;
  readonly site: string;
  readonly without: Visit;
  readonly with: Visit;
}

const SITES: readonly string[] = ["facebook", "linkedin", "x"];

async function visit(kind: Kind, fixture: Fixture, installed: boolean): Promise<Visit> {
  const session = await Session.start(kind, await resourcesOf(fixture));
  try {
    if (installed) await session.install();
    const subject = { session, fixture, installed };
    return await (kind === "chromium" ? visitChromium(subject) : visitFirefox(subject));
  } finally {
    await session.close();
  }
}

for (const browser of ["chromium", "firefox"] as const) {
  for (const fixture of FIXTURES.filter(({ name }) => SITES.includes(name))) {
    const without = await visit(browser, fixture, false);
    const line: Line = { browser, site: fixture.name, without, with: await visit(browser, fixture, true) };
    console.log(JSON.stringify(line));
  }
}
