/**
 * Holds a post at the door, once.
 *
 * Every way of posting ends in a click, a key or a native submit, and all three pass the window's capture
 * phase first. The guard stops one only when the latest verdict is for exactly the text now in the composer,
 * says hold, and that text was not held before. Whatever is missing or late lets the post through.
 */
import type { Verdict } from "../messages.ts";
import { closest, origin } from "./dom.ts";
import type { Draft } from "./draft.ts";
import { Resend } from "./resend.ts";
import { CONTROLS } from "./structure.ts";

/** The event that would have posted, with what is needed to let it happen after all. */
export type Cause =
  | { readonly kind: "click"; readonly event: MouseEvent }
  | { readonly kind: "key"; readonly event: KeyboardEvent }
  | { readonly kind: "submit"; readonly event: SubmitEvent; readonly form: HTMLFormElement };

/** A held post: shown to the author, who decides. */
export interface Held {
  readonly draft: Draft;
  readonly text: string;
  readonly verdict: Verdict;
  readonly cause: Cause;
  /** Lets it be posted. */
  postAnyway(): void;
}

export interface GuardParts {
  drafts(): Iterable<Draft>;
  /** Shows the held post; throws when it cannot, and then the post goes through. */
  show(held: Held): void;
  /** The second try found the composer unchanged: the author's own press is needed. */
  pressAgain(draft: Draft): void;
}

export class Guard {
  readonly #parts: GuardParts;
  /**
   * Texts held so far on this page. It is also the pass of *Post anyway*: a text in it is not stopped again.
   */
  readonly #held = new Set<string>();
  readonly #resend: Resend;

  constructor(parts: GuardParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#resend = new Resend((draft) => parts.pressAgain(draft), signal);
  }

  /** Looks at an event before the page does. */
  see(event: Event): void {
    if (event.type === "click") this.#click(event as MouseEvent);
    else if (event.type === "keydown") this.#key(event as KeyboardEvent);
    else if (event.type === "submit") this.#submit(event as SubmitEvent);
  }

  #click(event: MouseEvent): void {
    const target = origin(event);
    if (!target) return;
    this.#check({ kind: "click", event }, (draft) => draft.composer.posts(target));
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== " ") return;
    const target = origin(event);
    // 229: the key belongs to an input method that is composing a word.
    if (!target || event.isComposing || event.keyCode === 229) return;
    this.#check({ kind: "key", event }, (draft) =>
      draft.editor.contains(target) ? sends(event, draft) : presses(event, target, draft),
    );
  }

  #submit(event: SubmitEvent): void {
    const form = origin(event);
    if (!(form instanceof HTMLFormElement)) return;
    // One form may have a button that posts beside others that preview and save.
    const { submitter } = event;
    this.#check(
      { kind: "submit", event, form },
      ({ editor, composer }) =>
        closest(editor, "form") === form && (submitter === null || composer.submitsWith(submitter)),
    );
  }

  /** Decides about one event, for the drafts that it would post: several where posts are written as a thread. */
  #check(cause: Cause, posts: (draft: Draft) => boolean): void {
    const holds: Omit<Held, "cause" | "postAnyway">[] = [];
    for (const draft of this.#parts.drafts()) {
      if (!posts(draft)) continue;
      const { text } = draft.read();
      const verdict = draft.verdictFor(text);
      if (verdict?.hold) holds.push({ draft, text, verdict });
      else if (!verdict) draft.update();
    }
    const fresh = holds.find(({ text }) => !this.#held.has(text));
    if (fresh) {
      const postAnyway = () => this.#resend.try(fresh.draft, fresh.text, cause);
      try {
        this.#parts.show({ ...fresh, cause, postAnyway });
      } catch (error) {
        console.warn("Softsell could not show its question; the post goes through.", error);
        return;
      }
      for (const { text } of holds) this.#held.add(text);
      stop(cause.event);
    } else if (holds.some(({ text }) => this.#resend.echoes(cause, text))) {
      // The second half of a double press, or a key held down, is no second decision.
      stop(cause.event);
    }
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether this Enter, typed in the editor, posts. */
function sends(event: KeyboardEvent, draft: Draft): boolean {
  if (event.key !== "Enter" || event.altKey) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (event.shiftKey && !mod) return false;
  // With a list of people or tags open, Enter picks from it.
  if (!mod && listOpen(draft.editor)) return false;
  if (!mod) draft.entered();
  return draft.composer.sendsOn(mod);
}

/** Whether this key presses a submit control: some pages act on the key itself, before any click. */
function presses(event: KeyboardEvent, target: Element, draft: Draft): boolean {
  return !event.altKey && closest(target, CONTROLS) !== null && draft.composer.posts(target);
}

function listOpen(editor: Element): boolean {
  const root = editor.getRootNode();
  const options = [
    ...document.querySelectorAll('[role="option"]'),
    ...(root instanceof ShadowRoot ? root.querySelectorAll('[role="option"]') : []),
  ];
  return options.some((option) => option.checkVisibility());
}
