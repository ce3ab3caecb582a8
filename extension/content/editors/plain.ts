/** Anything else that can be edited in place. */
import { readBlocks } from "./blocks.ts";
import type { EditorKind } from "./index.ts";

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

export const plain: EditorKind = {
  root(element) {
    // The outermost of nested editable elements is the one the browser treats as the editor.
    let root = element.closest<HTMLElement>(EDITABLE);
    for (let outer = root; outer; outer = outer.parentElement?.closest<HTMLElement>(EDITABLE) ?? null) {
      root = outer;
    }
    return root;
  },
  read: (root, skip) => readBlocks(root, '[contenteditable="false" i][aria-hidden="true"]', ...skip),
};
