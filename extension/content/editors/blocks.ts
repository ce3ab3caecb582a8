/**
 * What the editors have in common: a tree of blocks with text in them.
 *
 * A line ends where its block ends or at a `<br>`; a `<br>` that ends a block adds no line of its own, since
 * browsers and editors put one there only to give an empty last line its height.
 */

/** A place in the DOM, as selections and ranges name it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

interface Piece {
  readonly node: Text;
  /** Where the node's first character stands in the whole text. */
  readonly start: number;
}

/** A text of so many characters fills its editor to the foot; to ask for the place of each line takes too long. */
const LONG = 10_000;

/** An editor's text at one moment, with the way back from offsets (UTF-16 code units) to the DOM. */
export class Reading {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[] = []) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** The same words further into a text. */
  shifted(by: number): readonly Piece[] {
    return this.#pieces.map(({ node, start }) => ({ node, start: start + by }));
  }

  /** The DOM range of a span, or null where text has no DOM (form fields) or the DOM has moved on. */
  range(start: number, end: number): Range | null {
    const first = this.#pieces.find((piece) => start < piece.start + piece.node.length);
    const last = this.#pieces.findLast((piece) => end > piece.start);
    if (!first || !last || first.start >= end) return null;
    const range = document.createRange();
    try {
      range.setStart(first.node, Math.max(start - first.start, 0));
      range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    } catch {
      return null;
    }
    return range;
  }

  /** Whether any of the words are drawn where `box` is; asked about the foot of the editor, so last words first. */
  covers(box: DOMRect): boolean {
    if (this.text.length > LONG) return true;
    const range = document.createRange();
    for (const { node } of this.#pieces.toReversed()) {
      range.selectNodeContents(node);
      const drawn = [...range.getClientRects()];
      const hit = ({ left, top, right, bottom }: DOMRect) =>
        left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      if (drawn.some(hit)) return true;
      if (drawn.length > 0 && drawn.every(({ bottom }) => bottom <= box.top)) return false;
    }
    return false;
  }

  /** Where a caret at `offset` stands. */
  point(offset: number): Point | null {
    const piece =
      this.#pieces.find(({ node, start }) => offset <= start + node.length) ?? this.#pieces.at(-1);
    if (!piece) return null;
    return { node: piece.node, offset: Math.min(Math.max(offset - piece.start, 0), piece.node.length) };
  }

  /** The offset of a caret: the inverse of {@link point}. */
  offset(point: Point): number {
    const own = this.#pieces.find((piece) => piece.node === point.node);
    if (own) return own.start + point.offset;
    const caret = document.createRange();
    caret.setStart(point.node, point.offset);
    const next = this.#pieces.find((piece) => caret.comparePoint(piece.node, 0) >= 0);
    return next ? next.start : this.text.length;
  }
}

/** Several fields as one text, with an empty line between them. */
export function join(readings: readonly Reading[]): Reading {
  const [only, ...more] = readings.filter(({ text }) => text !== "");
  if (!only) return new Reading("");
  if (more.length === 0) return only;
  let { text } = only;
  const pieces = [...only.shifted(0)];
  for (const reading of more) {
    text += "\n\n";
    pieces.push(...reading.shifted(text.length));
    text += reading.text;
  }
  return new Reading(text, pieces);
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV DL DD DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);

const isBlock = (node: Node | null) => node instanceof Element && BLOCKS.has(node.tagName);

/** Caret holders that editors put between nodes; nobody typed them. */
const FILLER = /^[\u200b\u2060\ufeff]*$/;

/** Indentation in the page's source, between two blocks. */
const isSourceSpace = (node: Text) =>
  /^\s*\n\s*$/.test(node.data) && (isBlock(node.previousSibling) || isBlock(node.nextSibling));

/**
 * Reads the text under `root`.
 *
 * @param skip selectors of what lies in the editor without being the author's words
 */
export function readBlocks(root: Element, ...skip: readonly string[]): Reading {
  const skipped = skip.join(",");
  const pieces: Piece[] = [];
  let text = "";
  let lines = 0;
  let open = false;

  const line = () => {
    if (open) return;
    if (lines > 0) text += "\n";
    lines += 1;
    open = true;
  };
  const walk = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) {
        if (FILLER.test(node.data) || isSourceSpace(node)) continue;
        line();
        pieces.push({ node, start: text.length });
        text += node.data;
      } else if (node instanceof Element) {
        if (node.tagName === "BR") {
          line();
          open = false;
        } else if (skipped === "" || !node.matches(skipped)) {
          const block = isBlock(node);
          if (block) open = false;
          walk(node);
          if (block) open = false;
        }
      }
    }
  };
  walk(root);
  // Editors put no-break spaces where a plain one would collapse; one unit stays one unit.
  return new Reading(text.includes("\u00a0") ? text.replaceAll("\u00a0", " ") : text, pieces);
}
