/** The line to the background: opened with the first draft, reopened with the next one after it broke. */
import {
  type Correction,
  type Draft,
  type KeepOutcome,
  PORT,
  type Reply,
  type Request,
  type Verdict,
} from "../messages.ts";

/** Whether the extension that this script came from is still there. */
export function extensionAlive(): boolean {
  // After an update or removal `chrome.runtime` loses its id, and every call into it throws.
  return chrome.runtime?.id !== undefined;
}

export interface PortEvents {
  verdict(revision: number, verdict: Verdict): void;
  /** The background went away; what it was asked and had not answered stays unanswered. */
  lost(): void;
  /** The extension was updated or removed under this page; nothing will be answered any more. */
  orphaned(): void;
}

/** The port as the author's corrections see it. */
export type Keeper = Pick<BackgroundPort, "keep" | "showCorrections">;

export class BackgroundPort {
  readonly #events: PortEvents;
  #port: chrome.runtime.Port | null = null;
  #revision = 0;
  /** Who waits to hear what became of a correction, by revision. */
  readonly #keeping = new Map<number, (outcome: KeepOutcome) => void>();

  constructor(events: PortEvents) {
    this.#events = events;
  }

  /**
   * Sends a draft and returns the revision that its verdict will carry. Nothing is sent again by
   * itself: the next keystroke or press asks anew, and a draft without a verdict is posted as usual.
   */
  ask(draft: Draft): number {
    const revision = ++this.#revision;
    this.#deliver({ type: "judge", revision, draft });
    if (!extensionAlive()) this.#events.orphaned();
    return revision;
  }

  /** Has a correction kept; `answered` hears what became of it, unless the background never says. */
  keep(correction: Correction, answered: (outcome: KeepOutcome) => void): void {
    const revision = ++this.#revision;
    this.#keeping.set(revision, answered);
    if (!this.#deliver({ type: "keep", revision, correction })) this.#tell(revision, "failed");
  }

  /** Opens the page that lists what was kept. */
  showCorrections(): void {
    this.#deliver({ type: "show-corrections" });
  }

  close(): void {
    try {
      this.#port?.disconnect();
    } catch {
      // Already gone with the extension.
    }
    this.#port = null;
  }

  #deliver(request: Request): boolean {
    // A background that was put to sleep takes its port along; posting then throws, and one fresh port does.
    return this.#send(request) || (extensionAlive() && this.#send(request));
  }

  #tell(revision: number, outcome: KeepOutcome): void {
    this.#keeping.get(revision)?.(outcome);
    this.#keeping.delete(revision);
  }

  #send(request: Request): boolean {
    try {
      this.#port ??= this.#connect();
      this.#port.postMessage(request);
      return true;
    } catch {
      this.#port = null;
      return false;
    }
  }

  #connect(): chrome.runtime.Port {
    const port = chrome.runtime.connect({ name: PORT });
    port.onMessage.addListener((reply: Reply) => {
      if (reply.type === "verdict") this.#events.verdict(reply.revision, reply.verdict);
      if (reply.type === "kept") this.#tell(reply.revision, reply.outcome);
    });
    port.onDisconnect.addListener(() => {
      // Reading the reason keeps the browser from logging it as unchecked.
      void chrome.runtime?.lastError;
      if (this.#port === port) this.#port = null;
      for (const revision of this.#keeping.keys()) this.#tell(revision, "failed");
      if (extensionAlive()) this.#events.lost();
      else this.#events.orphaned();
    });
    return port;
  }
}
