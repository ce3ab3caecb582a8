/**
 * What travels between the page and the background, and what the judge says.
 *
 * The Rust side serialises the same shapes (`softsell::Verdict`); a field renamed there is renamed here.
 */

/** What a post mainly does to the people who read it. */
export type Class = "value-adding" | "conversational" | "hard-sell" | "unsure";

/** The classes a model can choose; `unsure` is the judge abstaining. */
export type JudgedClass = Exclude<Class, "unsure">;

/** In the order in which they are shown everywhere. */
export const JUDGED: readonly JudgedClass[] = ["value-adding", "conversational", "hard-sell"];

/** A tactic pushes, a gift gives, talk connects. */
export type Kind = "tactic" | "gift" | "talk";

/** The kind of place a draft is about to appear in. */
export type Place = "feed" | "group" | "community" | "own-page" | "reply" | "thread" | "direct-message";

/** The sites whose way of writing the judge knows, as far as a content script runs there. */
export type Platform =
  | "twitter"
  | "linkedin"
  | "facebook"
  | "reddit"
  | "instagram"
  | "hn"
  | "forum"
  | "discord"
  | "telegram"
  | "other";

/** The judge reads no more bytes of a text than this: `LONGEST` in `src/window.rs`. */
export const WINDOW = 65_536;

/** What is judged: a text and where it is about to be posted. */
export interface Draft {
  readonly text: string;
  readonly platform: Platform;
  readonly place: Place;
}

/** One signal at one place in the draft; offsets count UTF-16 code units of `Draft.text`. */
export interface Evidence {
  readonly signal: string;
  readonly kind: Kind;
  /** Whether the words are the signal's own; else they are those that the model weighs most. */
  readonly said: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How much a post gives its readers: each from 0 to 1 by itself, since it may give both or neither. */
export interface Goods {
  readonly value: number;
  readonly conversation: number;
}

/** What the judge says about one draft. Evidence is sorted by `start` and does not overlap. */
export interface Verdict {
  readonly class: Class;
  readonly probabilities: Readonly<Record<JudgedClass, number>>;
  readonly goods: Goods;
  /** Whether the guard should ask the author to look once more. */
  readonly hold: boolean;
  readonly evidence: readonly Evidence[];
  /** Where reading stopped, in UTF-16 code units of `Draft.text`; absent when all of it was read. */
  readonly judged_to?: number;
}

/** What the author says a text is, where the judge was wrong. */
export interface Correction {
  readonly text: string;
  readonly platform: Platform;
  readonly label: JudgedClass;
}

/** A correction as it lies on this device. */
export interface Kept extends Correction {
  /** When, in milliseconds since 1970. */
  readonly kept: number;
}

/** What became of a correction; `full`: the browser gives the extension no more room. */
export type KeepOutcome = "kept" | "full" | "failed";

/** Name of the long-lived port that a content script opens to the background. */
export const PORT = "softsell";

/** Content script to background. */
export interface JudgeRequest {
  readonly type: "judge";
  /** Grows with every request of one content script; the answer carries it back. */
  readonly revision: number;
  readonly draft: Draft;
}

/** Background to content script. */
export interface JudgeReply {
  readonly type: "verdict";
  readonly revision: number;
  readonly verdict: Verdict;
}

/** Content script to background. */
export interface KeepRequest {
  readonly type: "keep";
  /** Counted with those of {@link JudgeRequest}. */
  readonly revision: number;
  readonly correction: Correction;
}

/** Background to content script. */
export interface KeepReply {
  readonly type: "kept";
  readonly revision: number;
  readonly outcome: KeepOutcome;
}

/** Content script to background, since no page may open one of the extension's: show what was kept. */
export interface ShowCorrectionsRequest {
  readonly type: "show-corrections";
}

/** Background to every content script, outside the port: a site was taken back, perhaps theirs. */
export const WITHDRAWN = "withdrawn";

/** Content script to background, outside the port, answered with a boolean: whether it may stay. */
export interface StayRequest {
  readonly type: "stay";
  /** As the frame itself has it: one without an address has that of the page that made it. */
  readonly origin: string;
}

/**
 * Content script to background, outside the port: somebody goes to write in its frame. Answered with a boolean:
 * whether all is there, or may not come.
 */
export interface EnterRequest {
  readonly type: "enter";
  /** As in {@link StayRequest}. */
  readonly origin: string;
}

/** Whatever a content script sends on the port. */
export type Request = JudgeRequest | KeepRequest | ShowCorrectionsRequest;

/** Whatever it is answered there. */
export type Reply = JudgeReply | KeepReply;
