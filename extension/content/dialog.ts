/** The question before a held post. It opens over everything, says why, and leaves the choice to the author. */
import { CORRECT_CSS, Correcting } from "./correct.ts";
import { evidenceList } from "./evidence.ts";
import type { Held } from "./guard.ts";
import type { Keeper } from "./port.ts";
import type { Shield } from "./shield.ts";
import { adopt, BASE_CSS, icon, make, message, placeNote, windowNote } from "./ui.ts";

/** More than this is a lecture. */
const PIECES = 4;

const CSS = `
dialog { width: min(480px, calc(100vw - 24px)); max-width: none; max-height: calc(100dvh - 24px); margin: auto;
  padding: 0; border: 1px solid var(--line); border-radius: 18px; overflow: hidden; background: var(--paper);
  color: var(--ink); box-shadow: 0 24px 64px rgb(10 20 30 / 35%);
  font: 400 15px/1.45 var(--sans); }
dialog[open] { display: flex; animation: rise 140ms ease-out; }
dialog::backdrop { background: rgb(12 20 28 / 52%); }
@keyframes rise { from { opacity: 0; transform: translateY(8px); } }
.card { display: flex; flex-direction: column; min-height: 0; width: 100%; outline: none; }
.body { padding: 24px 24px 18px; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
header { display: flex; gap: 12px; align-items: center; margin-bottom: 10px; }
.mark { display: grid; place-items: center; width: 36px; height: 36px; flex: none; border-radius: 11px;
  background: var(--sell-wash); color: var(--sell); font-size: 19px; }
h2 { margin: 0; font-size: 18px; font-weight: 650; line-height: 1.3; }
.lead { margin: 0 0 14px; color: var(--soft); }
h3 { margin: 16px 0 8px; font-size: 14px; font-weight: 600; color: var(--soft); }
.evidence { padding: 14px; border-radius: 12px; background: var(--wash); gap: 14px; }
.evidence:empty { display: none; }
footer { padding: 14px 24px; border-top: 1px solid var(--line); }
footer [data-correct="open"] { margin-inline-start: auto; }
footer small { flex: 1 1 100%; }
@media (min-width: 480px) { .choices { display: flex; flex-wrap: wrap; } }
[data-action] { min-height: 40px; padding: 0 16px; border-radius: 10px; border: 1px solid transparent; font-weight: 600; }
[data-action="edit"] { background: var(--brand); color: var(--brand-ink); }
[data-action="edit"]:hover { background: var(--brand-hover); }
[data-action="post"] { background: none; color: var(--soft); border-color: var(--line); }
[data-action="post"]:hover { background: var(--wash); color: var(--ink); }
@media (max-width: 400px) {
  .body { padding: 18px 16px 12px; } footer { padding: 12px 16px; } [data-action] { flex: 1 1 100%; }
  footer [data-correct="open"] { margin-inline: auto; } footer small { text-align: center; }
}
@media (max-height: 640px) {
  .card:has([aria-expanded="true"]) { overflow-y: auto; scrollbar-width: thin; }
  .card:has([aria-expanded="true"]) .body { flex: none; overflow: visible; }
}
`;

/**
 * Opens the dialog for a held post; exactly one of its two answers is given, or none if `signal` ends first.
 *
 * @throws when the dialog cannot be opened
 */
export function ask(held: Held, keeper: Keeper, shield: Shield, signal: AbortSignal): void {
  const { draft, verdict, cause } = held;
  const putBack = draft.caret.save(() => draft.read());
  const end = new AbortController();

  const pushes = evidenceList(verdict.evidence, ["tactic"], PIECES);
  const good = evidenceList(verdict.evidence, ["gift", "talk"], PIECES - pushes.childElementCount);
  const heading = make("h2", { id: "heading" }, message("dialog_heading"));
  const why = message(pushes.childElementCount > 0 ? "dialog_lead" : "dialog_lead_whole");
  const body = make(
    "div",
    { class: "body" },
    make("header", {}, make("span", { class: "mark" }, icon("hard-sell")), heading),
    ...placeNote(draft.composer),
    ...windowNote(verdict.judged_to),
    make("p", { class: "lead", id: "lead" }, why),
    pushes,
  );
  if (good.childElementCount > 0) body.append(make("h3", {}, message("dialog_good")), good);
  const edit = make("button", { "data-action": "edit", autofocus: "" }, message("dialog_edit"));
  const post = make("button", { "data-action": "post" }, message("dialog_post"));
  const correcting = new Correcting({ text: held.text, platform: draft.platform }, keeper);
  const small = make("small", {}, message("privacy_note"));
  const footer = make("footer", {}, edit, post, correcting.element, small);
  // A form of this method closes its dialog by itself, even for an orphan that hears no press any more. It takes
  // the focus of a press on its text, which would otherwise leave the keys with the page.
  const card = make("form", { class: "card", method: "dialog", tabindex: "-1" }, body, footer);
  const dialog = make("dialog", { "aria-labelledby": "heading", "aria-describedby": "lead" }, card);

  const host = document.createElement("softsell-dialog");
  const root = host.attachShadow({ mode: "open" });
  adopt(root, BASE_CSS + CORRECT_CSS + CSS);
  root.append(dialog);

  const close = () => {
    if (end.signal.aborted) return false;
    end.abort();
    dialog.close();
    host.remove();
    return true;
  };
  const answer = (postIt: boolean) => {
    if (!close()) return;
    try {
      putBack();
    } finally {
      if (postIt) held.postAnyway();
    }
  };

  // Escape, and whatever else the browser takes for it.
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    shield.answered(event);
    answer(false);
  });
  dialog.addEventListener("close", () => answer(false));
  signal.addEventListener("abort", close, { signal: end.signal });

  document.documentElement.append(host);
  try {
    dialog.showModal();
  } catch (error) {
    close();
    throw error;
  }
  edit.focus();
  shield.answered(cause.event);
  shield.cover(
    host,
    (event, target) => {
      // The backdrop is no button, and a press on it must not take the focus away.
      if (event.type === "mousedown" && target === dialog) event.preventDefault();
      if (event.type !== "click") return;
      if (correcting.press(target)) {
        // The dialog grows and its buttons move: the second half of a double press must not hit another one.
        shield.answered(event);
        return;
      }
      const action = target.closest("[data-action]");
      if (!action) return;
      // The answer closes the dialog; its form has nothing left to do.
      event.preventDefault();
      shield.answered(event);
      answer(action === post);
    },
    end.signal,
  );
}
