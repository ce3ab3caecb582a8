/** CKEditor 5: plain blocks; the placeholder is a pseudo-element, widgets bring handles and a type-around of their own. */
import { readBlocks } from "./blocks.ts";
import type { EditorKind } from "./index.ts";

export const ckeditor: EditorKind = {
  root: (element) => element.closest<HTMLElement>(".ck-editor__editable:not(.ck-editor__nested-editable)"),
  read: (root, skip) => readBlocks(root, ".ck-widget__type-around, .ck-widget__selection-handle", ...skip),
};
