/**
 * What travels between the page and the background, and what the judge says.
 *
 * The Rust side serialises the same shapes (`softsell::Verdict`); a field renamed there is renamed here.
 */

/** What a post mainly does to the people who read it. */
export type Class = "value-adding" | "conversational" | "hard-sell" | "unsure";

/** The classes a model can choose; `unsure` is the judge abstaining. */
export type JudgedClass = Exclude<Class, "unsure">;

/** A tactic pushes, a gift gives, talk connects. */
export type Kind = "tactic" | "gift" | "talk";

/** The kind of place a draft is about to appear in. */
export type Place = "feed" | "group" | "community" | "own-page" | "reply" | "thread" | "direct-message";

/** The sites whose way of writing the judge knows, as far as a content script runs there. */
export type Platform = "twitter" | "linkedin" | "facebook" | "other";

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
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the judge says about one draft. Evidence is sorted by `start` and does not overlap. */
export interface Verdict {
  readonly class: Class;
  readonly probabilities: Readonly<Record<JudgedClass, number>>;
  /** Whether the guard should ask the author to look once more. */
  readonly hold: boolean;
  readonly evidence: readonly Evidence[];
}

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
