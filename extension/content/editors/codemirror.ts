/**
 * CodeMirror 6: one `.cm-line` a line. It keeps only the lines near the window in the page, so that of a text
 * much longer than the screen the part in sight is judged.
 */
import { readBlocks } from "./blocks.ts";
import type { EditorKind } from "./index.ts";
import { PLACEHOLDERS } from "./placeholders.ts";

export const codemirror: EditorKind = {
  root: (element) => element.closest<HTMLElement>(".cm-content"),
  read: (root, skip) => readBlocks(root, PLACEHOLDERS, ".cm-widgetBuffer, .cm-gap", ...skip),
};
