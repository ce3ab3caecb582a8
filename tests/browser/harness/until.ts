/** Waiting for conditions, without sleeping: a page is asked again on each of its frames. */
import type { Frame, Page } from "puppeteer-core";

const DEADLINE = 10_000;

/** What `probe` gives once that is neither false nor missing; fails, saying `what`, after ten seconds. */
export async function until<T>(
  page: Page | Frame,
  what: string,
  probe: () => Promise<T | false | null | undefined>,
): Promise<T> {
  const end = performance.now() + DEADLINE;
  for (;;) {
    const found = await probe();
    if (found !== false && found !== null && found !== undefined) return found;
    if (performance.now() > end) throw new Error(`waited ten seconds in vain: ${what}`);
    // Between two documents there is nobody to draw one.
    await frames(page, 1).catch(() => undefined);
  }
}

/** Lets the page draw `count` frames, so that whatever it does about the last event is done. */
export async function frames(page: Page | Frame, count: number): Promise<void> {
  for (let drawn = 0; drawn < count; drawn += 1) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

/** `promise`, or a failure that says `what` if it takes longer than ten seconds. */
export async function within<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`waited ten seconds in vain: ${what}`)), DEADLINE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until nothing moves any more, in the page or in the extension's nodes: a picture shows what stays. */
export async function settled(page: Page): Promise<void> {
  await frames(page, 2);
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
    });
    for (const host of await frame.$$("pierce/softsell-dialog, softsell-badge")) {
      await host.evaluate(async ({ shadowRoot }) => {
        await Promise.all((shadowRoot?.getAnimations() ?? []).map((animation) => animation.finished));
      });
    }
  }
  await frames(page, 1);
}
