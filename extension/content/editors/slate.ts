/** Slate (Discord): blocks of `data-slate-node`; the placeholder stands among the words, voids hold pictures. */
import { readBlocks } from "./blocks.ts";
import type { EditorKind } from "./index.ts";
import { PLACEHOLDERS } from "./placeholders.ts";

export const slate: EditorKind = {
  root: (element) => element.closest<HTMLElement>("[data-slate-editor]"),
  read: (root, skip) => readBlocks(root, PLACEHOLDERS, "[data-slate-spacer]", ...skip),
};
