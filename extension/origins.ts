/** The sites that Softsell may run on: those that the manifest names, and those that the author has granted. */
import { isHost } from "./host.ts";

type Host = Pick<URL, "protocol" | "hostname">;

/** The scripts that the manifest puts into pages; there is one. */
const [script] = chrome.runtime.getManifest().content_scripts ?? [];

// Firefox gives addresses here, and takes none where scripts are registered.
const path = (file: string) => file.replace(chrome.runtime.getURL(""), "");

/** What runs on a page, and how: on granted sites as the manifest has it on supported ones. */
export const SCRIPT = {
  css: (script?.css ?? []).map(path),
  js: (script?.js ?? []).map(path),
  runAt: "document_start",
  allFrames: true,
  matchOriginAsFallback: true,
} as const;

/** Match patterns of the sites that Softsell is made for. */
export const SUPPORTED: readonly string[] = script?.matches ?? [];

/** The match pattern of one host and no other; without a port, since Firefox's patterns have none. */
export const patternOf = ({ protocol, hostname }: Host) => `${protocol}//${hostname}/*`;

/** Whether Softsell is made for a site. */
export const isSupported = (host: Host) => SUPPORTED.some((pattern) => covers(pattern, host));

/** Whether the browser lets Softsell run there, on whatever grounds. */
export async function isAllowed(host: Host): Promise<boolean> {
  // Not `contains`, which takes no address that could be no pattern.
  const { origins = [] } = await chrome.permissions.getAll();
  return origins.some((pattern) => covers(pattern, host));
}

function covers(pattern: string, { protocol, hostname }: Host): boolean {
  const [scheme, rest = ""] = pattern.split("://");
  const host = rest.slice(0, rest.indexOf("/"));
  if (scheme !== "*" && `${scheme}:` !== protocol) return false;
  return host === "*" || isHost(hostname, host);
}
