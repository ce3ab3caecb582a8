/** What the extension's own pages have in common. */
import { message } from "../content/ui.ts";

/** The element of that id, which the page's HTML must have. */
export function find<E extends Element>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

/** Puts the strings of `_locales` where the HTML asks for them. */
export function fillIn(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-message]")) {
    element.textContent = message(element.dataset.message ?? "");
  }
}
