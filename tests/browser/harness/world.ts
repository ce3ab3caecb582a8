/** The content script's own world on a page, which only Chromium's debugging protocol lets a test into. */
import type { CDPSession } from "puppeteer-core";

/** The id of its execution context. */
export function extensionWorld(cdp: CDPSession, extension: string): Promise<number> {
  return new Promise((found, fail) => {
    cdp.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === `chrome-extension://${extension}`) found(context.id);
    });
    cdp.send("Runtime.enable").catch(fail);
  });
}
