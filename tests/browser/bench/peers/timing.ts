/** Runs inside a worker of its own: times one engine and posts what came of it. */

/** Texts of one length, no two alike. */
export interface Load {
  readonly characters: number;
  readonly texts: readonly string[];
}

/** Milliseconds per text. */
export interface Samples {
  readonly first: number[];
  /** The same text once more, for engines that remember what they have read. */
  readonly again: number[];
}

/** By the load's number of characters; or why there is nothing. */
export type Outcome = { readonly samples: Record<number, Samples> } | { readonly failure: string };

/** Reads one text to the end; what it finds there does not matter. */
export type Reader = (text: string) => unknown;

/** Read over and over, unmeasured, while the browser compiles anew, for speed, what runs often. */
const WARM_UP = { texts: 50, milliseconds: 1_000 };

/** As long as this the other texts are measured: a slow engine reads fewer. */
const MEASURED = 4_000;

/** Loads an engine, times it and posts the {@link Outcome}. */
export async function time(load: () => Promise<Reader>): Promise<void> {
  postMessage(await outcome(load).catch((error: unknown): Outcome => ({ failure: String(error) })));
}

async function outcome(load: () => Promise<Reader>): Promise<Outcome> {
  const orders = await fetch("loads.json");
  const loads: readonly Load[] = await orders.json();
  const read = await load();
  const samples: Record<number, Samples> = {};
  for (const { characters, texts } of loads) {
    await warmUp(read, texts.slice(0, WARM_UP.texts));
    samples[characters] = await timed(read, texts.slice(WARM_UP.texts));
  }
  return { samples };
}

async function warmUp(read: Reader, texts: readonly string[]): Promise<void> {
  const end = performance.now() + WARM_UP.milliseconds;
  while (performance.now() < end) {
    for (const text of texts) {
      await read(text);
      if (performance.now() > end) break;
    }
  }
}

async function timed(read: Reader, texts: readonly string[]): Promise<Samples> {
  const samples: Samples = { first: [], again: [] };
  const end = performance.now() + MEASURED;
  for (const text of texts) {
    const start = performance.now();
    await read(text);
    const between = performance.now();
    await read(text);
    const now = performance.now();
    samples.first.push(between - start);
    samples.again.push(now - between);
    if (now > end) break;
  }
  return samples;
}

export async function bytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
