/**
 * The judge says the same natively and in the browser's WASM, byte for byte of its JSON.
 *
 * `cargo xtask test` builds both sides and names the native program in `$SOFTSELL`.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { before, describe, it } from "node:test";
import { type Draft, type Verdict, WINDOW } from "../../extension/messages.ts";
import { Engine, initSync } from "../../target/wasm/background/background.js";

interface Line extends Draft {
  readonly id: string;
}

const root = new URL("../../", import.meta.url);
const bytes = (path: string) => readFile(new URL(path, root));

const written: Line[] = (await bytes("tests/parity/corpus.jsonl"))
  .toString()
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

/** Drafts that are too long to be written down. */
const generated: Line[] = [
  { id: "20,000 letters", text: "n".repeat(20_000) },
  { id: "20,000 characters of drafts", text: repeat(written.map(({ text }) => text).join(" "), 20_000) },
  { id: "20,000 line ends", text: "\r\n".repeat(10_000) },
  { id: "20,000 marks on one letter", text: `a${"\u0301".repeat(20_000)}` },
  { id: "5,000 requests for a message", text: "DM me now. ".repeat(5_000) },
  { id: "a megabyte of letters and emoji", text: repeat("Grüße 🚀 an alle! DM me now. ", 900_000) },
  { id: "5,000 emoji", text: "🚀👩🏽‍🚀".repeat(2_500) },
].map((line) => ({ ...line, platform: "other", place: "feed" }));

const corpus = [...written, ...generated];

/** The first characters of endless repetition, cut between code points. */
function repeat(text: string, length: number): string {
  const repeated = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return repeated.isWellFormed() ? repeated : repeated.slice(0, -1);
}

/** The command line's answers as they are printed, without the id; by id. */
function native(): Map<string, string> {
  const { SOFTSELL: program } = process.env;
  assert.ok(program, "$SOFTSELL names no program: run `cargo xtask test`");
  const input = corpus.map((line) => `${JSON.stringify(line)}\n`).join("");
  const run = spawnSync(program, ["judge", "--jsonl"], { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  assert.equal(run.status, 0, run.stderr);
  const lines = run.stdout.trimEnd().split("\n");
  return new Map(
    lines.map((line) => {
      const { id, ...verdict } = JSON.parse(line);
      return [id, JSON.stringify(verdict)];
    }),
  );
}

async function start(): Promise<Engine> {
  initSync({ module: await bytes("target/wasm/background/background_bg.wasm") });
  return new Engine(await bytes("model/weights.bin"));
}

describe("native and WASM", () => {
  let natively: Map<string, string>;
  let engine: Engine;

  const inWasm = ({ id: _, ...draft }: Line): Verdict =>
    engine.answer({ type: "judge", revision: 1, draft }).verdict;

  before(async () => {
    natively = native();
    engine = await start();
  });

  it("has every draft answered once by the command line", () => {
    assert.deepEqual(
      [...natively.keys()],
      corpus.map(({ id }) => id),
    );
  });

  for (const line of corpus) {
    it(`agree on ${line.id}: ${JSON.stringify(line.text.slice(0, 40))}`, () => {
      assert.equal(JSON.stringify(inWasm(line)), natively.get(line.id));
    });
  }

  it("quote evidence where it is in the draft, in order and without overlaps", () => {
    for (const line of corpus) {
      let reached = 0;
      for (const { start, end, text } of inWasm(line).evidence) {
        assert.ok(reached <= start && start < end, `${line.id}: ${start} to ${end} after ${reached}`);
        assert.equal(text, line.text.slice(start, end), line.id);
        reached = end;
      }
    }
  });

  it("find every class and every kind of evidence in the corpus", () => {
    const verdicts = corpus.map(inWasm);
    assert.equal(new Set(verdicts.map((verdict) => verdict.class)).size, 4);
    assert.equal(new Set(verdicts.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).size, 3);
    assert.ok(verdicts.some(({ hold }) => hold));
  });

  it("keep offsets in place around half a surrogate pair, which only a browser can send", () => {
    const text = "\ud83d DM me now \ude80 and I will send you the link";
    const draft = { text, platform: "other", place: "feed" } as const;
    const { verdict } = engine.answer({ type: "judge", revision: 1, draft });
    assert.ok(verdict.evidence.length > 0);
    for (const { start, end, text: quoted } of verdict.evidence) {
      assert.equal(quoted, text.slice(start, end).toWellFormed());
    }
  });

  it("say the same of a very long draft when only its beginning is sent, and that there was more", () => {
    const judge = (text: string) => inWasm({ id: "long", text, platform: "other", place: "feed" });
    const fits = "DM me now. ".repeat(WINDOW).slice(0, WINDOW);
    assert.equal(judge(fits).judged_to, undefined);
    const verdict = judge(`${fits}and on it goes`.repeat(20));
    assert.ok(verdict.judged_to !== undefined && verdict.judged_to <= WINDOW);
    assert.deepEqual(judge(`${fits}and on it goes`.slice(0, WINDOW + 1)), verdict);
  });

  it("carry the request's revision back", () => {
    const [line] = written;
    assert.ok(line);
    const { id: _, ...draft } = line;
    assert.deepEqual(engine.answer({ type: "judge", revision: 41, draft }).revision, 41);
  });
});
