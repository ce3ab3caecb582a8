/** The package with every probe of the sites' file taken out: hosts and nothing else. */
import { rmSync } from "node:fs";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Site } from "../../../extension/content/sites/data.ts";
import type { Kind } from "./browsers.ts";
import { packageFor } from "./session.ts";

const SCRIPT = fileURLToPath(new URL("../../../extension/content/main.ts", import.meta.url));

/** Its folder, which is gone when this process is. */
export async function strippedPackage(kind: Kind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "softsell-stripped-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await cp(await packageFor(kind), folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [SCRIPT],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    plugins: [
      {
        name: "no probes",
        setup: ({ onLoad }) =>
          onLoad({ filter: /sites\.json$/ }, async ({ path }) => {
            const { sites } = JSON.parse(await readFile(path, "utf8")) as { sites: Site[] };
            const bare = sites.map(({ name, title, hosts, platform }) => ({
              name,
              title,
              hosts,
              platform,
              composers: [],
            }));
            return { contents: JSON.stringify({ sites: bare }), loader: "json" };
          }),
      },
    ],
  });
  await writeFile(join(folder, "content.js"), outputFiles.map(({ text }) => text).join(""));
  return folder;
}
