/** One browser on one loopback origin, with or without the packaged extension. */
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { type Background, backgroundOf, inBrowserWindow } from "./background.ts";
import { find, type Kind, open, VIEWPORT } from "./browsers.ts";
import { Origin, type Resources } from "./origin.ts";
import { until, within } from "./until.ts";

/** Where `cargo xtask build` leaves the package for a browser. */
export async function packageFor(kind: Kind): Promise<string> {
  const name = kind === "chromium" ? "chrome" : "firefox";
  const folder = fileURLToPath(new URL(`../../../dist/${name}/`, import.meta.url));
  await access(`${folder}manifest.json`).catch(() => {
    throw new Error(`dist/${name} is not there: run \`cargo xtask build\` first.`);
  });
  return folder;
}

/** Fails with what is missing, before a test file starts anything. */
export async function ready(): Promise<void> {
  for (const kind of ["chromium", "firefox"] as const) {
    find(kind);
    await packageFor(kind);
  }
}

export class Session {
  readonly kind: Kind;
  readonly browser: Browser;
  readonly origin: Origin;
  /** Where the browser puts downloads. */
  readonly downloads: string;
  readonly #spare: Page[] = [];
  #extension: string | undefined;
  #background: Background | undefined;

  private constructor(kind: Kind, browser: Browser, origin: Origin, downloads: string) {
    this.kind = kind;
    this.browser = browser;
    this.origin = origin;
    this.downloads = downloads;
  }

  static async start(kind: Kind, resources: Resources): Promise<Session> {
    const origin = await Origin.start(resources);
    const downloads = await mkdtemp(join(tmpdir(), "softsell-downloads-"));
    try {
      const browser = await open(kind, { proxy: origin.port, downloads });
      return new Session(kind, browser, origin, downloads);
    } catch (error) {
      await origin.close();
      throw error;
    }
  }

  /** @param folder the package, if it is not the one that ships */
  async install(folder?: string): Promise<void> {
    this.#extension = await this.browser.installExtension(folder ?? (await packageFor(this.kind)));
    this.#background = backgroundOf(this.kind, this.browser, this.#extension);
  }

  async uninstall(): Promise<void> {
    await this.browser.uninstallExtension(this.extension);
    this.#extension = undefined;
    this.#background = undefined;
  }

  /** Starts the installed extension anew, under open pages, as an update does. */
  async update(): Promise<void> {
    await this.browser.installExtension(await packageFor(this.kind));
  }

  get extension(): string {
    if (this.#extension === undefined) throw new Error("the extension is not installed");
    return this.#extension;
  }

  /** Address of a file in the installed package. */
  async address(file: string): Promise<string> {
    if (this.kind === "chromium") return `chrome-extension://${this.extension}/${file}`;
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(this.extension)})`;
    return `moz-extension://${await inBrowserWindow(this.browser, `${policy}.mozExtensionHostname`)}/${file}`;
  }

  get background(): Background {
    if (this.#background === undefined) throw new Error("the extension is not installed");
    return this.#background;
  }

  /** Runs `test` on a freshly loaded page in front, and fails also if the page saw an error nobody caught. */
  async onPage(address: string, test: (page: Page) => Promise<void>): Promise<void> {
    // A tab takes as long to open as all the rest of a short test: one that a site was in is used again.
    const reused = address.startsWith("https:");
    const page = (reused ? this.#spare.pop() : undefined) ?? (await this.browser.newPage());
    const errors: unknown[] = [];
    const note = (error: unknown) => errors.push(error);
    page.on("pageerror", note);
    try {
      await page.bringToFront();
      // To another place in the same document no browser goes by loading it anew.
      if (address.includes("#")) await page.goto("about:blank");
      await visit(page, address);
      await test(page);
      if (reused) {
        await page.setViewport(VIEWPORT);
        this.#spare.push(page);
      } else {
        // Firefox lets no script into what comes after a page of an extension.
        await within("the tab to close", page.close());
      }
    } catch (error) {
      // What went wrong first is what is told.
      await within("the tab to close", page.close()).catch(() => undefined);
      throw error;
    } finally {
      page.off("pageerror", note);
    }
    if (errors.length > 0) throw new AggregateError(errors, `uncaught in the page: ${errors.join("; ")}`);
  }

  async close(): Promise<void> {
    // One that stayed would keep the tests from ending.
    await within("the browser to end", this.browser.close()).catch(() =>
      this.browser.process()?.kill("SIGKILL"),
    );
    await this.origin.close();
    await rm(this.downloads, { recursive: true, force: true });
  }
}

/** Loads an address. Of Firefox's own extension pages puppeteer never hears that they are there: look oneself. */
async function visit(page: Page, address: string): Promise<void> {
  if (!address.startsWith("moz-extension:")) {
    await page.goto(address);
    return;
  }
  const arrived = new AbortController();
  const load = page.goto(address, { signal: arrived.signal }).catch((reason: unknown) => reason);
  await until(page, address, () =>
    page
      .evaluate((address) => location.href === address && document.readyState === "complete", address)
      // Between two documents there is nobody to answer.
      .catch(() => false),
  );
  arrived.abort();
  await load;
}
