/** Form fields: text without a DOM, so it can be judged but not painted. */
import { Reading } from "./blocks.ts";
import type { EditorKind } from "./index.ts";

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Whether the element is a field that holds running text. */
export function isField(element: Element): element is Field {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === "text")
  );
}

export const field: EditorKind = {
  root: (element) => (isField(element) ? element : null),
  read: (root) => new Reading(isField(root) ? root.value : ""),
};
