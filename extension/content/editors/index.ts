/** One module per editor technology; the first that knows an element reads it. */
import type { Reading } from "./blocks.ts";
import { ckeditor } from "./ckeditor.ts";
import { codemirror } from "./codemirror.ts";
import { draftjs } from "./draftjs.ts";
import { field } from "./field.ts";
import { lexical } from "./lexical.ts";
import { plain } from "./plain.ts";
import { prosemirror } from "./prosemirror.ts";
import { quill } from "./quill.ts";
import { slate } from "./slate.ts";
import { trix } from "./trix.ts";

/** How one editor technology shows its text in the DOM. Reading never changes it. */
export interface EditorKind {
  /** The editor's root around `element`, or null when it lies in no editor of this kind. */
  root(element: Element): HTMLElement | null;
  /** @param skip selectors of what, on this site, lies in the editor without being the author's words */
  read(root: HTMLElement, skip: readonly string[]): Reading;
}

// `plain` comes last: it takes whatever can be edited.
const KINDS: readonly EditorKind[] = [
  field,
  lexical,
  draftjs,
  quill,
  prosemirror,
  slate,
  ckeditor,
  trix,
  codemirror,
  plain,
];

/** An element that text is typed into, and how to read it. */
export interface Editor {
  readonly root: HTMLElement;
  readonly kind: EditorKind;
}

/** The editor that `element` belongs to, or null. */
export function editorAround(element: Element): Editor | null {
  for (const kind of KINDS) {
    const root = kind.root(element);
    if (root) return { root, kind };
  }
  return null;
}
