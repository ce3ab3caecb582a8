/** The line to the background: opened with the first draft, reopened with the next one after it broke. */
import { type Draft, type JudgeReply, type JudgeRequest, PORT, type Verdict } from "../messages.ts";

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

export class JudgePort {
  readonly #events: PortEvents;
  #port: chrome.runtime.Port | null = null;
  #revision = 0;

  constructor(events: PortEvents) {
    this.#events = events;
  }

  /**
   * Sends a draft and returns the revision that its verdict will carry. Nothing is sent again by
   * itself: the next keystroke or press asks anew, and a draft without a verdict is posted as usual.
   */
  ask(draft: Draft): number {
    const request: JudgeRequest = { type: "judge", revision: ++this.#revision, draft };
    // A background that was put to sleep takes its port along; posting then throws, and one fresh port does.
    if (!this.#send(request) && extensionAlive()) this.#send(request);
    if (!extensionAlive()) this.#events.orphaned();
    return request.revision;
  }

  close(): void {
    try {
      this.#port?.disconnect();
    } catch {
      // Already gone with the extension.
    }
    this.#port = null;
  }

  #send(request: JudgeRequest): boolean {
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
    port.onMessage.addListener((reply: JudgeReply) => {
      if (reply.type === "verdict") this.#events.verdict(reply.revision, reply.verdict);
    });
    port.onDisconnect.addListener(() => {
      // Reading the reason keeps the browser from logging it as unchecked.
      void chrome.runtime?.lastError;
      if (this.#port === port) this.#port = null;
      if (extensionAlive()) this.#events.lost();
      else this.#events.orphaned();
    });
    return port;
  }
}
