/** Firefox tells less: its own profiler, a sample a millisecond, and what it knows of its processes. */
import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "../../harness/background.ts";
import { idle, LOADS, open, remove, type Subject, type, type Visit, write } from "./visit.ts";

/** CPU milliseconds of the page's main thread, as far as samples tell. */
interface Sampled {
  /** With one of our scripts anywhere on the stack. */
  readonly own: number;
  /** With any script of page or extension on it. */
  readonly scripting: number;
  readonly thread: number;
}

/** Evaluates with the browser's own rights; values come back as JSON. */
async function inside<T>({ session }: Subject, expression: string): Promise<T> {
  const script = `(async () => JSON.stringify((${expression}) ?? null))()`;
  return JSON.parse(String(await inBrowserWindow(session.browser, script)));
}

const PROCESSES = "(await ChromeUtils.requestProcInfo()).children";

/** The processes of pages at `address`. */
const showing = (address: string) =>
  `${PROCESSES}.filter(({ windows }) => windows.some((it) => it.documentURI?.spec === ${JSON.stringify(address)}))`;

/** A thread of a profile: tables of numbers, whose columns the schemas name. */
interface Thread {
  readonly stringTable: readonly string[];
  readonly samples: Table<"stack" | "threadCPUDelta">;
  readonly stackTable: Table<"prefix" | "frame">;
  readonly frameTable: Table<"location">;
}

interface Table<Column extends string> {
  readonly schema: Readonly<Record<Column, number>>;
  readonly data: readonly (readonly (number | null)[])[];
}

/** Scripts are sampled, no native stack is walked: that disturbs little, with and without the extension alike. */
async function sampled<T>(subject: Subject, address: string, act: () => Promise<T>): Promise<[Sampled, T]> {
  await inside(subject, `await Services.profiler.StartProfiler(16_000_000, 1, ["js", "cpu"], ["GeckoMain"])`);
  const done = await act();
  const threads = await inside<Thread[]>(
    subject,
    `await (async () => {
      const pids = ${showing(address)}.map(({ pid }) => pid);
      const { processes } = await Services.profiler.getProfileDataAsync();
      await Services.profiler.StopProfiler();
      return processes.flatMap(({ threads }) => threads).filter(({ pid }) => pids.includes(pid))
        .map(({ stringTable, samples, stackTable, frameTable }) => ({ stringTable, samples, stackTable, frameTable }));
    })()`,
  );
  if (threads.length === 0) throw new Error(`Firefox has no process with ${address}`);
  return [summed(threads), done];
}

function summed(threads: readonly Thread[]): Sampled {
  const sums = { own: 0, scripting: 0, thread: 0 };
  for (const { stringTable, samples, stackTable, frameTable } of threads) {
    const own: boolean[] = [];
    const script: boolean[] = [];
    // A stack's callers come before it in the table.
    for (const [stack, row] of stackTable.data.entries()) {
      const frame = frameTable.data[row[stackTable.schema.frame] ?? -1];
      const location = stringTable[frame?.[frameTable.schema.location] ?? -1] ?? "";
      const callers = row[stackTable.schema.prefix] ?? -1;
      own[stack] = own[callers] === true || /moz-extension:.*\/(content|door)\.js/.test(location);
      script[stack] = script[callers] === true || own[stack] || location.includes("(https:");
    }
    for (const sample of samples.data) {
      const stack = sample[samples.schema.stack] ?? -1;
      const cpu = (sample[samples.schema.threadCPUDelta] ?? 0) / 1e6;
      sums.thread += cpu;
      if (script[stack]) sums.scripting += cpu;
      if (own[stack]) sums.own += cpu;
    }
  }
  return sums;
}

/** Bytes of the page's process alone, after all that can be thrown away was. */
async function memory(subject: Subject): Promise<Visit["memory"]> {
  const page = await subject.session.browser.newPage();
  await page.goto(subject.fixture.spots[0].address);
  await write(subject, await open(subject, page));
  const samples = [];
  for (let look = 0; look < 5; look += 1) {
    await inside(subject, `Services.obs.notifyObservers(null, "child-mmu-request")`);
    // Firefox does not say when its processes have done so.
    await new Promise((done) => setTimeout(done, 500));
    const sizes = `${showing(page.url())}.map(({ memory }) => memory)`;
    samples.push(...(await inside<number[]>(subject, sizes)));
  }
  await page.close();
  return { process: Math.min(...samples), heap: null };
}

async function starts(subject: Subject): Promise<Visit["start"]> {
  const { session, fixture } = subject;
  const [{ address }] = fixture.spots;
  const start = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await session.browser.newPage();
    const [{ own }] = await sampled(subject, address, () => page.goto(address));
    start.push({ parse: null, run: own });
    await page.close();
  }
  return start;
}

/** CPU milliseconds of all processes, the extension's among them; not of the one that draws Firefox's window. */
async function browserTime(subject: Subject): Promise<number> {
  const all = await inside<number[]>(subject, `${PROCESSES}.map(({ cpuTime }) => cpuTime)`);
  return all.reduce((sum, nanoseconds) => sum + nanoseconds / 1e6, 0);
}

export async function visitFirefox(subject: Subject): Promise<Visit> {
  const { session, fixture } = subject;
  const [{ address }] = fixture.spots;
  const start = await starts(subject);
  const bytes = await memory(subject);
  const page: Page = await session.browser.newPage();
  await page.goto(address);
  const [idling] = await sampled(subject, address, () => idle(page));
  const before = await browserTime(subject);
  const [sums, { composer, pace }] = await sampled(subject, address, async () => {
    const composer = await open(subject, page);
    return { composer, pace: await type(composer) };
  });
  const after = await browserTime(subject);
  const removed = await remove(subject, composer);
  await page.close();
  return {
    start,
    enter: [],
    idle: { calls: null, own: idling.own },
    typing: { ...pace, ...sums, browser: after - before },
    tasks: null,
    memory: bytes,
    alive: null,
    removed,
  };
}
