/** Trix: one `div` a block with `<br>` between its lines; attachments are figures with captions of their own. */
import { readBlocks } from "./blocks.ts";
import type { EditorKind } from "./index.ts";

export const trix: EditorKind = {
  root: (element) => element.closest<HTMLElement>("trix-editor"),
  read: (root, skip) => readBlocks(root, "figure[data-trix-attachment], [data-trix-cursor-target]", ...skip),
};
