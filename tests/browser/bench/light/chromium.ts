/** Chromium tells everything: each call of each script in a trace, counts and memory by its debugging protocol. */
import type { CDPSession, Page } from "puppeteer-core";
import { tip } from "../../harness/drafts.ts";
import { frames } from "../../harness/until.ts";
import { extensionWorld } from "../../harness/world.ts";
import {
  type Alive,
  idle,
  LOADS,
  LONG,
  open,
  remove,
  type Started,
  type Subject,
  type Tasks,
  type Typing,
  type,
  type Visit,
  write,
} from "./visit.ts";

/** What is used of a trace's events; times in microseconds, `tdur` as the thread's CPU time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string };
    readonly dumps?: { readonly process_totals?: { readonly private_footprint_bytes?: string } };
  };
}

const CALLS = ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/** One stretch of work on a thread: when it began and ended, and its CPU milliseconds. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cpu: number;
}

/** Records what `act` causes, in all processes. */
async function traced<T>(
  page: Page,
  categories: string[],
  act: () => Promise<T>,
): Promise<[TraceEvent[], T]> {
  await page.tracing.start({ categories });
  const done = await act();
  const file = await page.tracing.stop();
  if (!file) throw new Error("Chromium gave no trace");
  return [JSON.parse(new TextDecoder().decode(file)).traceEvents, done];
}

const milliseconds = (microseconds: number | undefined) => (microseconds ?? 0) / 1_000;

function stretches(events: readonly TraceEvent[], wanted: (event: TraceEvent) => boolean): Stretch[] {
  const found = events.filter((event) => event.dur !== undefined && wanted(event));
  return found
    .map(({ ts, dur = 0, tdur }) => ({ from: ts, to: ts + dur, cpu: milliseconds(tdur) }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Without those that lie within another. */
function outermost(sorted: readonly Stretch[]): Stretch[] {
  const outer: Stretch[] = [];
  for (const stretch of sorted) {
    const last = outer.at(-1);
    if (!last || stretch.from >= last.to) outer.push(stretch);
  }
  return outer;
}

const sum = (stretches: readonly Stretch[]) => stretches.reduce((sum, { cpu }) => sum + cpu, 0);

/** What happened on the main thread of the page, which is where, in its load, the fixture's own script was run. */
function onPage(events: readonly TraceEvent[], load = events): TraceEvent[] {
  const script = load.find(({ args }) => /^https:.*\/fixture\.js$/.test(args.data?.url ?? ""));
  if (!script) throw new Error("the trace does not show the fixture's script");
  return events.filter(({ pid, tid }) => pid === script.pid && tid === script.tid);
}

const isOurs = ({ args }: TraceEvent) =>
  /^chrome-extension:.*\/(content|door)\.js$/.test(args.data?.url ?? "");

/**
 * Calls into our scripts by whatever event, observer, frame or message. Those of no file bring it messages: with all
 * that it then does, and a page without the extension has none.
 */
function calls(events: readonly TraceEvent[]): Stretch[] {
  const isCall = (event: TraceEvent) =>
    event.name === "FunctionCall" && (isOurs(event) || event.args.data?.url === "");
  return outermost(stretches(events, isCall));
}

/** Our scripts' runs from their first lines, their compilation before that among it. */
const started = (events: readonly TraceEvent[]) =>
  stretches(events, (event) => event.name === "EvaluateScript" && isOurs(event));

const compiled = (events: readonly TraceEvent[]) =>
  stretches(events, (event) => event.name === "v8.compile" && isOurs(event));

/** Whatever the page's main thread did in one go, the load among it, as CPU time. */
function tasksOf(events: readonly TraceEvent[]): Tasks {
  const own = outermost([...calls(events), ...started(events)].sort((a, b) => a.from - b.from));
  let [long, made, longest, part, next] = [0, 0, 0, 0, 0];
  for (const { to, cpu } of outermost(stretches(events, ({ name }) => name === "RunTask"))) {
    let inside = 0;
    for (let call = own[next]; call && call.to <= to; call = own[next]) {
      inside += call.cpu;
      next += 1;
    }
    if (cpu > LONG) long += 1;
    if (cpu > LONG && cpu - inside <= LONG) made += 1;
    longest = Math.max(longest, cpu);
    part = Math.max(part, inside);
  }
  return { long, made, longest, part };
}

/** Of several loads: what door.js costs each, and what content.js does when somebody goes to write. */
async function starts(subject: Subject): Promise<Pick<Visit, "start" | "enter">> {
  const { session, fixture, installed } = subject;
  const [start, enter]: [Started[], Started[]] = [[], []];
  if (!installed) return { start, enter };
  for (let load = 0; load < LOADS; load += 1) {
    const page = await session.browser.newPage();
    const [all] = await traced(page, CALLS, async () => {
      await page.goto(fixture.spots[0].address);
      await (await open(subject, page)).put(tip);
    });
    const events = onPage(all);
    const parses = compiled(events);
    const [door, content] = started(events).map(({ cpu }, script) => {
      const parse = parses[script]?.cpu ?? Number.NaN;
      return { parse, run: cpu - parse };
    });
    if (!door || !content) throw new Error("the trace does not show both scripts");
    start.push(door);
    enter.push(content);
    await page.close();
  }
  return { start, enter };
}

async function memory(subject: Subject): Promise<Visit["memory"]> {
  const page = await subject.session.browser.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send("Performance.enable");
  const [events] = await traced(
    page,
    ["-*", "devtools.timeline", "disabled-by-default-memory-infra"],
    async () => {
      await page.goto(subject.fixture.spots[0].address);
      await write(subject, await open(subject, page));
      await cdp.send("HeapProfiler.collectGarbage");
      await cdp.send("Tracing.requestMemoryDump", { levelOfDetail: "light" });
    },
  );
  const heap = await metric(cdp, "JSHeapUsedSize");
  const [{ pid } = { pid: 0 }] = onPage(events);
  const dumps = events.filter((event) => event.pid === pid && event.args.dumps?.process_totals);
  const footprint = dumps.at(-1)?.args.dumps?.process_totals?.private_footprint_bytes;
  await page.close();
  return { process: Number.parseInt(footprint ?? "", 16), heap };
}

type Name = "JSHeapUsedSize" | "ScriptDuration" | "TaskDuration";

async function metric(cdp: CDPSession, wanted: Name): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** CPU milliseconds since the page began. */
async function times(
  subject: Subject,
  cdp: CDPSession,
): Promise<Pick<Typing, "scripting" | "thread" | "browser">> {
  return {
    scripting: 1_000 * (await metric(cdp, "ScriptDuration")),
    thread: 1_000 * (await metric(cdp, "TaskDuration")),
    browser: await browserTime(subject),
  };
}

/** CPU milliseconds of all processes but the one that writes the trace. */
async function browserTime({ session }: Subject): Promise<number> {
  const cdp = await session.browser.target().createCDPSession();
  const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
  await cdp.detach();
  return processInfo
    .filter(({ type }) => !type.startsWith("tracing"))
    .reduce((sum, { cpuTime }) => sum + 1_000 * cpuTime, 0);
}

async function alive(cdp: CDPSession, world: number | null): Promise<Alive> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { jsEventListeners, nodes } = await cdp.send("Memory.getDOMCounters");
  let observers = 0;
  if (world !== null) {
    for (const kind of [
      "MutationObserver",
      "ResizeObserver",
      "IntersectionObserver",
      "PerformanceObserver",
    ]) {
      observers += await instances(cdp, world, kind);
    }
  }
  return { listeners: jsEventListeners, nodes, observers };
}

async function instances(cdp: CDPSession, contextId: number, kind: string): Promise<number> {
  const objectGroup = "counted";
  const { result } = await cdp.send("Runtime.evaluate", {
    expression: `${kind}.prototype`,
    contextId,
    objectGroup,
  });
  if (result.objectId === undefined) return 0;
  const { objects } = await cdp.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId,
    objectGroup,
  });
  const count = await cdp.send("Runtime.callFunctionOn", {
    ...(objects.objectId === undefined ? {} : { objectId: objects.objectId }),
    functionDeclaration: "function () { return this.length; }",
    returnByValue: true,
  });
  await cdp.send("Runtime.releaseObjectGroup", { objectGroup });
  return count.result.value;
}

export async function visitChromium(subject: Subject): Promise<Visit> {
  const { session, fixture, installed } = subject;
  const loads = await starts(subject);
  const bytes = await memory(subject);
  const page = await session.browser.newPage();
  const cdp = await page.createCDPSession();
  const [loading] = await traced(page, CALLS, () => page.goto(fixture.spots[0].address));
  // The window gets the focus about now, which is an event that our scripts listen to.
  await frames(page, 2);
  const [idling] = await traced(page, CALLS, () => idle(page));
  const uncalled = calls(onPage(idling, loading));
  const world = installed ? await extensionWorld(cdp, session.extension) : null;
  const loaded = await alive(cdp, world);

  // CPU time: on a busy machine the clock tells of the machine.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await times(subject, cdp);
  const [typing, { composer, pace }] = await traced(page, CALLS, async () => {
    const composer = await open(subject, page);
    return { composer, pace: await type(composer) };
  });
  const after = await times(subject, cdp);
  const typed = await alive(cdp, world);

  const removed = await remove(subject, composer);
  const left = await alive(cdp, world);
  await page.close();
  return {
    ...loads,
    idle: { calls: uncalled.length, own: sum(uncalled) },
    typing: {
      ...pace,
      own: sum(calls(onPage(typing, loading))),
      scripting: after.scripting - before.scripting,
      thread: after.thread - before.thread,
      browser: after.browser - before.browser,
    },
    tasks: tasksOf([loading, idling, typing].flatMap((events) => onPage(events, loading))),
    memory: bytes,
    alive: { loaded, typed, removed: left },
    removed,
  };
}
