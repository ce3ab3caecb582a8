/**
 * Boots the practice ground: its words first, then the judge.
 *
 * The words do not wait for the judge, so that the page can say so when the judge cannot start.
 */
import init, { start } from "#practice";
import messages from "../extension/_locales/en/messages.json";

const text: Readonly<Record<string, { readonly message: string } | undefined>> = messages;

/** Fills in what `data-message…` attributes ask for; `set` receives the text. */
function fill(name: string, set: (element: Element, message: string) => void): void {
  for (const element of document.querySelectorAll(`[${name}]`)) {
    const key = element.getAttribute(name) ?? "";
    set(element, text[key]?.message ?? key);
  }
}

async function weights(): Promise<Uint8Array> {
  const file = await fetch("weights.bin");
  if (!file.ok) throw new Error(`${file.url}: ${file.status}`);
  return new Uint8Array(await file.arrayBuffer());
}

fill("data-message", (element, message) => {
  element.textContent = message;
});
fill("data-message-label", (element, message) => element.setAttribute("aria-label", message));
fill("data-message-placeholder", (element, message) => element.setAttribute("aria-placeholder", message));

// Nothing comes to extension pages by itself: bring the real guard in, its listeners first.
const guarded = globalThis.chrome?.runtime?.id !== undefined;
if (guarded) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "content.css";
  document.head.append(sheet);
  for (const src of ["door.js", "content.js"]) {
    const script = document.createElement("script");
    script.src = src;
    script.async = false;
    document.head.append(script);
  }
}

try {
  const [bytes] = await Promise.all([weights(), init({ module_or_path: "practice_bg.wasm" })]);
  start(bytes, messages, guarded);
} catch (error) {
  console.error("The judge could not start.", error);
  document.querySelector("#verdict")?.setAttribute("data-failed", "");
  document.querySelector(".failure")?.removeAttribute("hidden");
}
