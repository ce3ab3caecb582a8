/**
 * The page of kept corrections: each can be read and erased, all can be exported.
 *
 * What knows how they are stored is the background's Rust, which this page runs too. Around it there is a list
 * and three buttons; that is plain TypeScript, since a WASM module of its own would be far larger than it is.
 */
import init, { corrections, erase, exportLines } from "#engine";
import { className, icon, make, message } from "../content/ui.ts";
import type { Kept } from "../messages.ts";
import { fillIn, find } from "./page.ts";

/** Longest spoken quotation in characters. */
const QUOTE = 60;

const heading = find("heading", HTMLElement);
const list = find("list", HTMLElement);
const sure = find("sure", HTMLDialogElement);
const link = make("a", { download: "softsell-corrections.jsonl" });

let shown: readonly Kept[] = [];

function item({ text, platform, label, kept }: Kept): HTMLElement {
  const date = new Date(kept);
  const day = date.toLocaleDateString(chrome.i18n.getUILanguage(), { dateStyle: "medium" });
  const quote = [...text.slice(0, 2 * QUOTE)].slice(0, QUOTE).join("");
  const button = make(
    "button",
    { type: "button", class: "quiet", "aria-label": message("corrections_erase_label", quote) },
    message("corrections_erase"),
  );
  button.addEventListener("click", () => forget([text]));
  return make(
    "li",
    { class: "panel", "data-class": label },
    make(
      "p",
      { class: "byline" },
      make("strong", { class: "class" }, icon(label), className(label)),
      make("span", {}, message(`site_${platform}`)),
      make("time", { datetime: date.toISOString() }, day),
      button,
    ),
    make("p", { class: "text" }, text),
  );
}

const buttons = () => [...list.querySelectorAll("button")];

async function show(): Promise<void> {
  shown = await corrections();
  // Whoever erases one after the other by keyboard stays where the next one moves up to.
  const at = buttons().findIndex((button) => button.matches(":focus"));
  list.replaceChildren(...shown.map(item));
  find("none", HTMLElement).hidden = shown.length > 0;
  find("some", HTMLElement).hidden = shown.length === 0;
  if (at >= 0) (buttons()[at] ?? buttons().at(-1) ?? heading).focus();
}

async function forget(texts: string[]): Promise<void> {
  await erase(texts);
  find("announcement", HTMLElement).textContent = message("corrections_erased");
}

async function download(): Promise<void> {
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([await exportLines()], { type: "application/jsonl" }));
  link.click();
}

fillIn();

find("export", HTMLElement).addEventListener("click", download);
find("erase-all", HTMLElement).addEventListener("click", () => {
  sure.returnValue = "";
  sure.showModal();
});
sure.addEventListener("close", async () => {
  if (sure.returnValue !== "erase") return;
  await forget(shown.map(({ text }) => text));
  heading.focus();
});

try {
  await init({ module_or_path: "background_bg.wasm" });
  // Before the first look, so that nothing is kept unseen in between.
  chrome.storage.local.onChanged.addListener(show);
  await show();
} catch (error) {
  console.error("The corrections could not be read.", error);
  find("failure", HTMLElement).hidden = false;
}
