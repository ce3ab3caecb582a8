/** What happens to an editor while somebody types, is held, edits on, and takes it all back. */
import type { ElementHandle, JSHandle } from "puppeteer-core";
import type { Composer } from "./composer.ts";
import { frames } from "./until.ts";

export interface Trace {
  /** The editor's own element with everything in it, after each sentence and after the author came back to it. */
  readonly html: readonly string[];
  /** Every kind of node added to it and of attribute set in it while the author typed, even for a moment. */
  readonly touched: readonly string[];
  /** Where the caret stood at the end, as a way through the editor's nodes. */
  readonly caret: string;
  readonly text: string;
  /** What the browser's and the editor's own undo left of the text. */
  readonly undone: string;
}

/** What the extension brings into an author's typing. */
export interface Interruptions {
  /** Waits until it has said what it has to say about a sentence. */
  settled(): Promise<unknown>;
  /** Has the whole text held, and goes back to it. */
  held(): Promise<unknown>;
}

/** More undo steps than any editor makes of a short text. */
const STEPS = 100;

/** Types `text` sentence by sentence. */
export async function trace(composer: Composer, text: string, extension?: Interruptions): Promise<Trace> {
  const touched = await watch(composer);
  const html: string[] = [];
  for (const sentence of text.split(/(?<=[.!?] )/)) {
    await composer.type(sentence);
    await extension?.settled();
    // Highlights are painted on the frame after the verdict.
    await frames(composer.page, 2);
    html.push(await composer.html());
  }
  const noted = [...new Set(await touched.jsonValue())].sort();
  await extension?.held();
  await frames(composer.page, 2);
  html.push(await composer.html());
  const [draft, caret] = [await composer.draft(), await caretOf(composer.editor)];
  let undone = draft;
  for (let step = 0; step < STEPS && undone !== ""; step += 1) {
    await composer.shortcut("Undo");
    if (step % 10 === 9) undone = await composer.draft();
  }
  return { html, touched: noted, caret, text: draft, undone };
}

function watch(composer: Composer): Promise<JSHandle<string[]>> {
  return composer.editor.evaluateHandle((editor) => {
    const touched: string[] = [];
    new MutationObserver((records) => {
      for (const { target, attributeName, addedNodes } of records) {
        if (attributeName !== null) touched.push(`${target.nodeName} ${attributeName}`);
        for (const node of addedNodes) touched.push(`${target.nodeName} > ${node.nodeName}`);
      }
    }).observe(editor, { subtree: true, childList: true, attributes: true });
    return touched;
  });
}

function caretOf(editor: ElementHandle<HTMLElement>): Promise<string> {
  return editor.evaluate((editor) => {
    if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
      return `${editor.selectionStart}–${editor.selectionEnd}`;
    }
    const root = editor.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
    const selection = root.getSelection?.() ?? editor.ownerDocument.getSelection();
    if (!selection) return "none";
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    const points = [
      [anchorNode, anchorOffset],
      [focusNode, focusOffset],
    ] as const;
    return points
      .map(([node, offset]) => {
        const steps: (number | string)[] = [offset];
        for (let at = node; at && at !== editor; at = at.parentNode) {
          steps.unshift(at.parentNode ? [...at.parentNode.childNodes].indexOf(at as ChildNode) : "outside");
        }
        return steps.join("/");
      })
      .join("–");
  });
}
