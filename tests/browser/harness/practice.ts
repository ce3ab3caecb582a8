/** The practice page, as an author uses it, and as it is served on the web. */
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ElementHandle, Page } from "puppeteer-core";
import { present } from "./composer.ts";
import type { Resource, Resources } from "./origin.ts";
import { frames, until } from "./until.ts";

export const ADDRESS = "https://practice.example/";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** The site as `cargo xtask build` leaves it in dist/www, served at {@link ADDRESS}. */
export async function site(): Promise<Resources> {
  const folder = fileURLToPath(new URL("../../../dist/www/", import.meta.url));
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const resources = new Map<string, Resource>();
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.path, file.name);
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    const address = new URL(path.slice(folder.length), ADDRESS).href.replace(/index\.html$/, "");
    resources.set(address, { headers: { "content-type": type }, body: await readFile(path) });
  }
  return resources;
}

export class Practice {
  readonly page: Page;
  readonly composer: ElementHandle<Element>;

  private constructor(page: Page, composer: ElementHandle<Element>) {
    this.page = page;
    this.composer = composer;
  }

  /** Takes up a loaded practice page and puts the caret into its composer. */
  static async on(page: Page): Promise<Practice> {
    const composer = await present(page, "[data-softsell-composer]");
    await composer.click();
    return new Practice(page, composer);
  }

  /** Types a draft and gives the class on the guard's badge for all of it. */
  async write(text: string): Promise<string> {
    await this.page.keyboard.type(text);
    await frames(this.page, 2);
    return until(this.page, "the verdict on the draft", () => this.#shown());
  }

  /** Says where the post is going, as the page offers it. */
  async choosePlace(place: string): Promise<void> {
    await this.page.select("#place", place);
  }

  async post(): Promise<void> {
    await (await present(this.page, "[data-softsell-post]")).click();
  }

  async isHeld(): Promise<boolean> {
    return (await this.page.$("softsell-dialog")) !== null;
  }

  /** Waits until the post is either held or published, and says which. */
  outcome(): Promise<"held" | "published"> {
    return until(this.page, "the post held or published", async () => {
      if (await this.isHeld()) return "held";
      return (await this.published()).length > 0 && "published";
    });
  }

  /** What the page shows as published. */
  published(): Promise<string[]> {
    return this.page.$$eval("[data-softsell-feed] article", (posts) =>
      posts.map((post) => post.textContent ?? ""),
    );
  }

  draft(): Promise<string> {
    return this.composer.evaluate((composer) => composer.textContent ?? "");
  }

  async #shown(): Promise<string | null | undefined> {
    const badge = await this.page.$("softsell-badge:not([aria-busy=true])");
    return badge?.evaluate((element) => element.getAttribute("data-class"));
  }
}
