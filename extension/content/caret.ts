/** Remembers where the author's caret stands, and puts it back. */
import type { Point, Reading } from "./editors/blocks.ts";
import { isField } from "./editors/field.ts";

/** A selection with its direction: `anchor` is where it was begun. */
interface Caret {
  readonly anchor: Point;
  readonly focus: Point;
}

/** Chromium's older way to see a selection inside a shadow root. */
interface SelectingRoot extends ShadowRoot {
  getSelection?(): Selection | null;
}

function caretIn(editor: HTMLElement): Caret | null {
  const selection = document.getSelection();
  const root = editor.getRootNode();
  if (!selection) return null;
  if (root instanceof ShadowRoot && "getComposedRanges" in selection) {
    const range = selection.getComposedRanges({ shadowRoots: [root] })[0];
    if (!range || !editor.contains(range.startContainer)) return null;
    const start = { node: range.startContainer, offset: range.startOffset };
    const end = { node: range.endContainer, offset: range.endOffset };
    return selection.direction === "backward" ? { anchor: end, focus: start } : { anchor: start, focus: end };
  }
  const own = root instanceof ShadowRoot ? ((root as SelectingRoot).getSelection?.() ?? null) : selection;
  if (!own?.anchorNode || !own.focusNode || !editor.contains(own.anchorNode)) return null;
  return {
    anchor: { node: own.anchorNode, offset: own.anchorOffset },
    focus: { node: own.focusNode, offset: own.focusOffset },
  };
}

const inside = (editor: HTMLElement, { node, offset }: Point) =>
  editor.contains(node) && offset <= (node instanceof Text ? node.length : node.childNodes.length);

/**
 * Follows the caret of one editor. A press on Post moves the focus, and with it may clear the selection,
 * before any click is seen; so the last selection inside the editor is kept as it changes.
 */
export class CaretKeeper {
  readonly #editor: HTMLElement;
  #caret: Caret | null = null;

  constructor(editor: HTMLElement, signal: AbortSignal) {
    this.#editor = editor;
    if (isField(editor)) return; // Fields remember their own selection.
    this.#note();
    document.addEventListener("selectionchange", () => this.#note(), { signal });
  }

  #note(): void {
    this.#caret = caretIn(this.#editor) ?? this.#caret;
  }

  /**
   * Takes the caret down and returns what puts it back, together with the focus. Editors may draw their
   * nodes anew when they lose the focus; then the caret returns by its offset in the text.
   */
  save(read: () => Reading): () => void {
    const editor = this.#editor;
    if (isField(editor)) {
      const { selectionStart, selectionEnd, selectionDirection } = editor;
      return () => {
        editor.focus({ preventScroll: true });
        editor.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? "none");
      };
    }
    const caret = this.#caret;
    const before = read();
    const known = caret && inside(editor, caret.anchor) && inside(editor, caret.focus);
    const offsets = known ? [before.offset(caret.anchor), before.offset(caret.focus)] : null;
    return () => {
      editor.focus({ preventScroll: true });
      if (!caret || !offsets) return;
      let { anchor, focus } = caret;
      if (!inside(editor, anchor) || !inside(editor, focus)) {
        const after = read();
        anchor = after.point(offsets[0] ?? 0) ?? { node: editor, offset: 0 };
        focus = after.point(offsets[1] ?? 0) ?? anchor;
      }
      document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
    };
  }
}
