/** What happens to an editor's DOM while somebody types. */
import type { JSHandle } from "puppeteer-core";
import type { Composer } from "./composer.ts";
import { frames } from "./until.ts";

export interface Trace {
  /** The editor's own element with everything in it, after each sentence. */
  readonly html: readonly string[];
  /** Every kind of node added to it and of attribute set in it, even for a moment. */
  readonly touched: readonly string[];
  readonly text: string;
}

/** Types `text` sentence by sentence, each time waiting for `settled`. */
export async function trace(
  composer: Composer,
  text: string,
  settled: () => Promise<unknown> = async () => undefined,
): Promise<Trace> {
  const touched = await watch(composer);
  const html: string[] = [];
  for (const sentence of text.split(/(?<=[.!?] )/)) {
    await composer.type(sentence);
    await settled();
    // Highlights are painted on the frame after the verdict.
    await frames(composer.page, 2);
    html.push(await composer.html());
  }
  return {
    html,
    touched: [...new Set(await touched.jsonValue())].sort(),
    text: await composer.draft(),
  };
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
