/** What the badge's panel says: what the draft reads like, what it gives, and why. */
import { JUDGED, type JudgedClass, type Verdict } from "../messages.ts";
import { evidenceList } from "./evidence.ts";
import { classHint, className, icon, make, message, windowNote } from "./ui.ts";

/** More evidence than this nobody reads. */
const PIECES = 6;

export const PANEL_CSS = `
h2 { display: flex; align-items: center; gap: 8px; margin: 0 0 2px; font-size: 16px; font-weight: 650; color: var(--tone); }
.hint { margin: 0 0 12px; color: var(--soft); font-size: 13px; }
.goods { display: grid; grid-template-columns: auto 1fr auto; gap: 5px 10px; align-items: center; margin: 0 0 14px;
  padding: 10px 12px; border-radius: 10px; background: var(--wash); font-size: 13px; }
h3 { grid-column: 1 / -1; margin: 0; font-size: 13px; font-weight: 600; color: var(--soft); }
.good { display: contents; }
.good .track { background: var(--paper); }
dl { display: grid; grid-template-columns: auto 1fr auto; gap: 5px 10px; align-items: center; margin: 0 0 14px; font-size: 13px; }
dt, dd { margin: 0; }
dd { display: contents; }
.track { height: 7px; border-radius: 4px; background: var(--wash); overflow: hidden; border: 1px solid var(--line); }
.bar { height: 100%; background: var(--tone); }
.share { text-align: end; color: var(--soft); font-variant-numeric: tabular-nums; }
.evidence { padding-top: 12px; border-top: 1px solid var(--line); }
.evidence:empty { display: none; }
/* In sight however long the list of evidence is, until it is opened and takes the room it needs. */
.panel footer { position: sticky; bottom: -1px; margin: 12px -16px 0; padding: 6px 16px 9px; background: var(--paper);
  border-top: 1px solid var(--line); }
.panel footer:has([aria-expanded="true"]) { position: static; padding-bottom: 14px; }
.panel footer small { margin-inline-start: auto; }
@media (forced-colors: active) { .bar { background: CanvasText; forced-color-adjust: none; } }
`;

/** The goods, with the class whose colour each has. */
const GOODS = [
  ["value", "value-adding"],
  ["conversation", "conversational"],
] as const;

/**
 * The contents of the panel. `note` says where the post would appear; `correcting` and `reporting` are where the
 * author can say that the verdict is wrong, or the site another.
 */
export function panel(
  verdict: Verdict,
  note: readonly HTMLElement[],
  correcting: HTMLElement,
  reporting: HTMLElement,
): HTMLElement[] {
  const { class: name, probabilities, goods, evidence, judged_to } = verdict;
  return [
    make("h2", {}, icon(name), className(name)),
    make("p", { class: "hint" }, classHint(name)),
    ...note,
    ...windowNote(judged_to),
    make(
      "div",
      { class: "goods", role: "group", "aria-labelledby": "goods" },
      make("h3", { id: "goods" }, message("goods_label")),
      ...GOODS.map(([good, tone]) => meter(good, tone, goods[good])),
    ),
    make("dl", {}, ...JUDGED.flatMap((judged) => share(judged, probabilities[judged]))),
    evidenceList(evidence, ["tactic", "gift", "talk"], PIECES),
    make("footer", {}, correcting, reporting, make("small", {}, message("privacy_note"))),
  ];
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

function bar(share: number): HTMLElement {
  const bar = make("div", { class: "bar" });
  bar.style.setProperty("width", percent(share));
  return bar;
}

function meter(good: string, tone: JudgedClass, share: number): HTMLElement {
  const words = { id: `good-${good}` };
  const meter = {
    class: "track",
    role: "meter",
    "aria-labelledby": words.id,
    "aria-valuemin": "0",
    "aria-valuemax": "100",
    "aria-valuenow": String(Math.round(share * 100)),
    "aria-valuetext": percent(share),
  };
  return make(
    "div",
    { class: "good", "data-tone": tone },
    make("span", words, message(`good_${good}`)),
    make("div", meter, bar(share)),
    // The meter says it already.
    make("span", { class: "share", "aria-hidden": "true" }, percent(share)),
  );
}

function share(judged: JudgedClass, probability: number): HTMLElement[] {
  return [
    make("dt", {}, className(judged)),
    make(
      "dd",
      { "data-tone": judged },
      make("div", { class: "track" }, bar(probability)),
      make("span", { class: "share" }, percent(probability)),
    ),
  ];
}
