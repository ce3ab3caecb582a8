/** Lexical (Facebook, Threads): paragraphs of `span[data-lexical-text]`; decorators hold cards and previews. */
import { readBlocks } from "./blocks.ts";
import type { EditorKind } from "./index.ts";

export const lexical: EditorKind = {
  root: (element) => element.closest<HTMLElement>('[data-lexical-editor="true"]'),
  read: (root, skip) => readBlocks(root, '[data-lexical-decorator="true"]', ...skip),
};
