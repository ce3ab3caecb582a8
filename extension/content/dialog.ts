/** The question before a held post. It opens over everything, says why, and leaves the choice to the author. */
import { evidenceList } from "./evidence.ts";
import type { Held } from "./guard.ts";
import type { Shield } from "./shield.ts";
import { adopt, BASE_CSS, icon, make, message } from "./ui.ts";

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
.body { padding: 24px 24px 18px; overflow-y: auto; overscroll-behavior: contain; }
header { display: flex; gap: 12px; align-items: center; margin-bottom: 10px; }
.mark { display: grid; place-items: center; width: 36px; height: 36px; flex: none; border-radius: 11px;
  background: var(--sell-wash); color: var(--sell); font-size: 19px; }
h2 { margin: 0; font-size: 18px; font-weight: 650; line-height: 1.3; }
.lead { margin: 0 0 14px; color: var(--soft); }
h3 { margin: 16px 0 8px; font-size: 14px; font-weight: 600; color: var(--soft); }
.evidence { padding: 14px; border-radius: 12px; background: var(--wash); gap: 14px; }
.evidence:empty { display: none; }
footer { display: flex; flex-wrap: wrap; align-items: center; gap: 8px;
  padding: 14px 24px; border-top: 1px solid var(--line); }
small { margin-inline-start: auto; font-size: 12px; color: var(--soft); }
button { min-height: 40px; padding: 0 16px; border-radius: 10px; border: 1px solid transparent; font-weight: 600; }
[data-action="edit"] { background: var(--brand); color: var(--brand-ink); }
[data-action="edit"]:hover { background: var(--brand-hover); }
[data-action="post"] { background: none; color: var(--soft); border-color: var(--line); }
[data-action="post"]:hover { background: var(--wash); color: var(--ink); }
@media (max-width: 400px) {
  .body { padding: 18px 16px 12px; } footer { padding: 12px 16px; } button { flex: 1 1 100%; } small { margin: 0 auto; }
}
`;

/**
 * Opens the dialog for a held post; exactly one of its two answers is given, or none if `signal` ends first.
 *
 * @throws when the dialog cannot be opened
 */
export function ask(held: Held, shield: Shield, signal: AbortSignal): void {
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
    make("p", { class: "lead", id: "lead" }, why),
    pushes,
  );
  if (good.childElementCount > 0) body.append(make("h3", {}, message("dialog_good")), good);
  const edit = make("button", { "data-action": "edit", autofocus: "" }, message("dialog_edit"));
  const post = make("button", { "data-action": "post" }, message("dialog_post"));
  const footer = make("footer", {}, edit, post, make("small", {}, message("privacy_note")));
  // A form of this method closes its dialog by itself, even for an orphan that hears no press any more. It takes
  // the focus of a press on its text, which would otherwise leave the keys with the page.
  const card = make("form", { class: "card", method: "dialog", tabindex: "-1" }, body, footer);
  const dialog = make("dialog", { "aria-labelledby": "heading", "aria-describedby": "lead" }, card);

  const host = document.createElement("softsell-dialog");
  const root = host.attachShadow({ mode: "open" });
  adopt(root, BASE_CSS + CSS);
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
