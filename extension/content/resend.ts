/**
 * Posts after all, once.
 *
 * Some sites take a script's press and some do not, and one press too many makes twin posts. So there is
 * exactly one try, then a look whether the composer emptied or went away, and if not, a word to the author.
 */
import type { Draft } from "./draft.ts";
import type { Cause } from "./guard.ts";
import { DOUBLE_PRESS } from "./shield.ts";

/** How long a site may take to show that it took the press, in milliseconds. */
const PATIENCE = 2000;

export class Resend {
  readonly #pressAgain: (draft: Draft) => void;
  readonly #signal: AbortSignal;
  #last: { text: string; at: number } | null = null;

  constructor(pressAgain: (draft: Draft) => void, signal: AbortSignal) {
    this.#pressAgain = pressAgain;
    this.#signal = signal;
  }

  /** Posts what was held. The composer has the focus again when this is called. */
  try(draft: Draft, text: string, cause: Cause): void {
    const control = draft.composer.submit;
    post(draft, control, cause);
    this.#last = { text, at: performance.now() };

    const done = () =>
      !draft.present || draft.read().text !== text || (control !== null && draft.composer.submit !== control);
    if (done()) return;
    const end = new AbortController();
    const signal = AbortSignal.any([end.signal, this.#signal]);
    const observer = new MutationObserver(() => done() && end.abort());
    const root = draft.editor.getRootNode();
    const watched = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(document, watched);
    if (root instanceof ShadowRoot) observer.observe(root, watched);
    const timer = setTimeout(() => {
      end.abort();
      if (!done()) this.#pressAgain(draft);
    }, PATIENCE);
    signal.addEventListener("abort", () => {
      observer.disconnect();
      clearTimeout(timer);
    });
  }

  /** Whether the event merely repeats a press that was already answered: nothing the author decided anew. */
  echoes({ kind, event }: Cause, text: string): boolean {
    if (!event.isTrusted || kind === "submit") return false;
    if (kind === "key" && event.repeat) return true;
    return this.#last?.text === text && event.timeStamp - this.#last.at < DOUBLE_PRESS;
  }
}

function post(draft: Draft, control: Element | null, cause: Cause): void {
  if (cause.kind === "submit") {
    cause.form.requestSubmit(cause.event.submitter);
  } else if (control instanceof HTMLElement) {
    control.click();
  } else if (cause.kind === "key") {
    const { key, code, keyCode, ctrlKey, metaKey, shiftKey } = cause.event;
    const init = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, shiftKey };
    const event = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true, composed: true });
    draft.editor.dispatchEvent(event);
  }
}
