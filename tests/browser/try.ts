/**
 * `node --import tsx tests/browser/try.ts [--headless]`: the packaged extension on its practice page, in a
 * throwaway Chromium. With a display it is yours to write in; without one it writes by itself and reports.
 */
import { mkdir } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "./harness/browsers.ts";
import { blast, helpful } from "./harness/drafts.ts";
import { Practice } from "./harness/practice.ts";
import { packageFor, Session } from "./harness/session.ts";
import { settled } from "./harness/until.ts";

const PICTURES = fileURLToPath(new URL("../../target/try/", import.meta.url));

const TRIALS = [
  { name: "a blast", text: blast, expected: "held" },
  { name: "a helpful post", text: helpful["a tip about invoices"] ?? "", expected: "published" },
] as const;

/** Leaves the browser to the person in front of it. */
async function byHand(): Promise<void> {
  const extension = await packageFor("chromium");
  const browser = await open("chromium", { window: true });
  const closed = new Promise((done) => browser.once("disconnected", done));
  // Without its last window the browser would live on unseen.
  browser.on("targetdestroyed", async () => {
    if (browser.connected && (await browser.pages()).length === 0) await browser.close();
  });
  const id = await browser.installExtension(extension);
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(`chrome-extension://${id}/practice.html`);
  console.log(
    [
      "A browser with Softsell is open on its practice page.",
      "",
      "  1. Paste or type a blast, for example:",
      `       ${blast}`,
      "  2. Press Post: Softsell holds it and says why.",
      "  3. Write something that helps, and press Post again: it goes through.",
      "",
      "The browser is thrown away when you close its window or press Ctrl+C here.",
    ].join("\n"),
  );
  await closed;
}

/** Writes a blast and a helpful post, and says what became of them; false if that was not as it should be. */
async function byItself(): Promise<boolean> {
  await mkdir(PICTURES, { recursive: true });
  const session = await Session.start("chromium", new Map());
  let right = true;
  try {
    await session.install();
    for (const { name, text, expected } of TRIALS) {
      await session.onPage(await session.address("practice.html"), async (page) => {
        const practice = await Practice.on(page);
        const verdict = await practice.write(text);
        await practice.post();
        const outcome = await practice.outcome();
        await settled(page);
        const picture = `${PICTURES}${name.replaceAll(" ", "-")}.png` as const;
        await page.screenshot({ path: picture });
        console.log(`${name}: ${JSON.stringify(text)}`);
        console.log(`  verdict: ${verdict}`);
        console.log(`  guard:   ${outcome === "held" ? "held it" : "let it through"}`);
        console.log(`  picture: ${relative(process.cwd(), picture)}`);
        if (outcome === expected) return;
        right = false;
        console.error(`wrong: the guard ${outcome === "held" ? "held" : "did not hold"} ${name}.`);
      });
    }
  } finally {
    await session.close();
  }
  return right;
}

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const dark = process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY;
try {
  if (process.argv.includes("--headless") || dark) process.exitCode = (await byItself()) ? 0 : 1;
  else await byHand();
} catch (error) {
  console.error(`The trial failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
