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

/** Judges every load `samples` times `batch` drafts. */
export async function time(loads: readonly Load[], samples: number): Promise<Samples> {
  await init({ module_or_path: chrome.runtime.getURL("background_bg.wasm") });
  const weights = await fetch(chrome.runtime.getURL("weights.bin"));
  const engine = new Engine(new Uint8Array(await weights.arrayBuffer()));
  return Object.fromEntries(loads.map((load) => [load.characters, timed(engine, load, samples)]));
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
