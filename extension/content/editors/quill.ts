/** Quill 1 and 2 (LinkedIn): blocks directly under `.ql-editor`; the placeholder is a pseudo-element. */
import { readBlocks } from "./blocks.ts";
import type { EditorKind } from "./index.ts";

export const quill: EditorKind = {
  root: (element) => element.closest<HTMLElement>(".ql-editor"),
  // Quill 2 draws list markers into the editor as `.ql-ui`.
  read: (root, skip) => readBlocks(root, ".ql-ui", ...skip),
};
