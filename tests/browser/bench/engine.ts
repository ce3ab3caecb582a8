/** Runs inside the extension's background: times the shipped WASM without any messages around it. */
import init, { Engine } from "#engine";
import type { JudgeRequest } from "../../../extension/messages.ts";

/** Drafts of one length, and how many verdicts make one sample. */
export interface Load {
  readonly characters: number;
  readonly batch: number;
  readonly texts: readonly string[];
}

/** Milliseconds per verdict, one number per sample, by the load's number of characters. */
export type Samples = Record<number, number[]>;

/** What `cargo xtask bench` asks for. */
export interface Orders {
  readonly samples: number;
  readonly loads: readonly Load[];
  /** How many different drafts are judged before the first look at the memory, and again before the second. */
  readonly drafts: number;
}

export interface Measured {
  readonly judge: Samples;
  /** Bytes of the WASM's memory at the two looks. */
  readonly memory: { readonly before: number; readonly after: number };
}

/** Judges every load `samples` times `batch` drafts, then different drafts one after the other. */
export async function measure({ loads, samples, drafts }: Orders): Promise<Measured> {
  const { memory } = await init({ module_or_path: chrome.runtime.getURL("background_bg.wasm") });
  const weights = await fetch(chrome.runtime.getURL("weights.bin"));
  const engine = new Engine(new Uint8Array(await weights.arrayBuffer()));
  const judge = Object.fromEntries(loads.map((load) => [load.characters, timed(engine, load, samples)]));
  for (const text of endings(loads, 0, drafts)) engine.answer(request(text, 0));
  // By now the draft that needs the most room has been met: whatever comes on top would be kept.
  const before = memory.buffer.byteLength;
  for (const text of endings(loads, drafts, 2 * drafts)) engine.answer(request(text, 0));
  return { judge, memory: { before, after: memory.buffer.byteLength } };
}

/** Different drafts, from one number to another: what the texts are from some character on. */
function* endings(loads: readonly Load[], from: number, to: number): Generator<string> {
  const texts = loads.flatMap(({ texts }) => texts);
  for (let number = from; number < to; number += 1) {
    const text = texts[number % texts.length] ?? "";
    yield text.slice((31 * number) % text.length);
  }
}

function timed(engine: Engine, { batch, texts }: Load, samples: number): number[] {
  const requests = texts.map(request);
  let next = 0;
  const sample = () => {
    const start = performance.now();
    for (let count = 0; count < batch; count += 1) {
      const { [next % requests.length]: draft } = requests;
      if (draft) engine.answer(draft);
      next += 1;
    }
    return (performance.now() - start) / batch;
  };
  // A round unmeasured, as the browser compiles what runs often a second time, for speed.
  for (const _ of requests) sample();
  return Array.from({ length: samples }, sample);
}

function request(text: string, revision: number): JudgeRequest {
  return { type: "judge", revision, draft: { text, platform: "other", place: "feed" } };
}
