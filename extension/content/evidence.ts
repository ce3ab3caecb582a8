/** Evidence as the author reads it: what it is called, the words it is about, and why it matters. */
import type { Evidence, Kind } from "../messages.ts";
import { icon, make, message } from "./ui.ts";

/** Longest quotation in characters; the words are highlighted in the draft anyway. */
const QUOTE = 90;

function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= QUOTE
    ? line
    : `${characters
        .slice(0, QUOTE - 1)
        .join("")
        .trimEnd()}…`;
}

function item({ signal, kind, text }: Evidence): HTMLLIElement {
  return make(
    "li",
    { "data-tone": kind },
    icon(kind),
    make("strong", {}, message(`signal_${signal}_title`) || signal),
    make("q", {}, quote(text)),
    make("p", {}, message(`signal_${signal}_why`)),
  );
}

/**
 * The pieces of these kinds as a list, each signal once and at most `limit` of them: first what is said in so many
 * words, then what the model reads between them, both in the order of the text.
 */
export function evidenceList(
  evidence: readonly Evidence[],
  kinds: readonly Kind[],
  limit: number,
): HTMLUListElement {
  const told = new Map<string, Evidence>();
  for (const said of [true, false]) {
    for (const piece of evidence) {
      if (piece.said === said && kinds.includes(piece.kind) && !told.has(piece.signal))
        told.set(piece.signal, piece);
    }
  }
  return make("ul", { class: "evidence" }, ...[...told.values()].slice(0, limit).map(item));
}
