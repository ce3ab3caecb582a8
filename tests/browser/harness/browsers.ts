/** Starts the two browsers, each with a throwaway profile. */
import { accessSync, constants, rmSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, type LaunchOptions, launch } from "puppeteer-core";

export type Kind = "chromium" | "firefox";

const NAMES: Record<Kind, { variable: string; programs: string[] }> = {
  chromium: { variable: "CHROMIUM", programs: ["chromium", "chromium-browser", "chrome"] },
  firefox: { variable: "FIREFOX", programs: ["firefox-esr", "firefox"] },
};

/** The browser's program: named by `$CHROMIUM` or `$FIREFOX`, else found on the path. */
export function find(kind: Kind): string {
  const { variable, programs } = NAMES[kind];
  const named = process.env[variable];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = named
    ? [named]
    : programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  const program = candidates.find(isProgram);
  if (program === undefined) {
    throw new Error(
      `No ${kind} found (looked for ${named ?? programs.join(", ")}): install it ` +
        `(on Debian: apt install ${programs[0]}) or name its program in $${variable}.`,
    );
  }
  return program;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The size of a page, unless a test wants another. */
export const VIEWPORT = { width: 1100, height: 800 };

export interface Settings {
  /** Port on 127.0.0.1 of the proxy that every connection must take; without one the browser is online. */
  proxy?: number;
  /** Folder that downloads go to, unasked. */
  downloads?: string;
  /** With a window on the screen. */
  window?: boolean;
}

export async function open(kind: Kind, { proxy, downloads, window = false }: Settings): Promise<Browser> {
  return launch({
    executablePath: find(kind),
    headless: !window,
    enableExtensions: true,
    defaultViewport: window ? null : VIEWPORT,
    protocolTimeout: 30_000,
    ...(kind === "chromium" ? await chromium(proxy, downloads) : firefox(proxy, downloads)),
  });
}

async function chromium(proxy?: number, downloads?: string): Promise<LaunchOptions> {
  return {
    browser: "chrome",
    ...(downloads === undefined ? {} : { downloadBehavior: { policy: "allow", downloadPath: downloads } }),
    pipe: true,
    userDataDir: await profile(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-domain-reliability",
      "--disable-sync",
      "--no-pings",
      "--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication",
      // Port 1 is one that Chromium itself refuses to connect to: no sign-in, no updates on demand.
      "--gaia-url=https://127.0.0.1:1",
      "--component-updater=url-source=https://127.0.0.1:1/",
      "--lang=en-US",
      ...(proxy === undefined ? [] : through(proxy)),
    ],
  };
}

function through(proxy: number): string[] {
  return [
    `--proxy-server=127.0.0.1:${proxy}`,
    "--proxy-bypass-list=<-loopback>",
    "--ignore-certificate-errors",
    // Whatever would go round the proxy finds no address.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ];
}

/** A new Chromium profile that downloads no dictionaries; gone when this process is. */
async function profile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "softsell-chromium-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  await mkdir(join(folder, "Default"));
  const preferences = {
    browser: { enable_spellchecking: false },
    spellcheck: { blocked_dictionaries: ["en-US"] },
  };
  await writeFile(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
  return folder;
}

function firefox(proxy?: number, downloads?: string): LaunchOptions {
  return {
    browser: "firefox",
    acceptInsecureCerts: true,
    // Lets a test end the extension's event page, see background.ts.
    args: ["--remote-allow-system-access"],
    // Without this a release build ignores the dummy settings server below.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    extraPrefsFirefox: {
      ...(proxy === undefined ? {} : proxyPreferences(proxy)),
      ...(downloads === undefined
        ? {}
        : { "browser.download.folderList": 2, "browser.download.dir": downloads }),
      ...QUIET,
      "intl.locale.requested": "en-US",
      "intl.accept_languages": "en-US",
    },
  };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.failover_direct": false,
    // The fixtures' hosts are on the lists that forbid a certificate like theirs.
    "network.stricttransportsecurity.preloadlist": false,
    "security.cert_pinning.enforcement_level": 0,
    "security.OCSP.enabled": 0,
  };
}

/** Keeps Firefox from asking for anything on its own account, beyond what puppeteer turns off already. */
const QUIET: Record<string, unknown> = {
  "network.trr.mode": 5,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "browser.region.network.url": "",
  "browser.region.update.enabled": false,
  "browser.safebrowsing.provider.google4.updateURL": "",
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "dom.push.connection.enabled": false,
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.unified": false,
  "toolkit.telemetry.server": "data:,",
  "datareporting.usage.uploadEnabled": false,
  "app.normandy.enabled": false,
  "messaging-system.rsexperimentloader.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "browser.newtabpage.activity-stream.asrouter.providers.cfr": "null",
  "browser.search.serpEventTelemetryCategorization.enabled": false,
};
