/** ProseMirror and TipTap (LinkedIn comments): plain blocks plus widgets that the editor draws itself. */
import { readBlocks } from "./blocks.ts";
import type { EditorKind } from "./index.ts";

export const prosemirror: EditorKind = {
  root: (element) => element.closest<HTMLElement>(".ProseMirror"),
  read: (root, skip) => readBlocks(root, ".ProseMirror-widget, .ProseMirror-gapcursor", ...skip),
};
