/** Draft.js (X): `data-block` elements; atomic blocks are figures that hold media, not words. */
import { readBlocks } from "./blocks.ts";
import type { EditorKind } from "./index.ts";
import { PLACEHOLDERS } from "./placeholders.ts";

export const draftjs: EditorKind = {
  root: (element) => element.closest<HTMLElement>(".public-DraftEditor-content"),
  read: (root, skip) => readBlocks(root, PLACEHOLDERS, "figure[data-block]", ...skip),
};
