/** What the two scripts of a frame share. */
import type { Idle } from "./structure.ts";

/** The listeners of a frame, put there by `door.ts`; whoever stands behind them hears every event first. */
export interface Door {
  /** Takes the listeners away, and with them all that has come in. */
  readonly end: AbortController;
  /** From before there was a word: text may bring Post to life before `main.ts` can see it. */
  idle: Idle;
  /** Gets each event before the page does; null until `main.ts` has come. */
  hear: ((event: Event) => void) | null;
}

/** What tells that somebody writes. Keys and presses too: a focus that moves within a shadow root is not told outside. */
export const WRITING: readonly string[] = ["click", "focusin", "input", "keydown"];

/** A frame's scripts have one global object, which its page never sees. */
export const world = globalThis as { softsell?: Door };
