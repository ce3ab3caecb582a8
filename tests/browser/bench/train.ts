/**
 * Trains a fastText model with the package's own trainer, for `cargo xtask bench`.
 *
 * Takes a file of lines `__label__… text` and the file to write.
 */
import { readFile, writeFile } from "node:fs/promises";
import { FastText, type FastTextCore } from "fasttext.wasm";

/** fastText's command-line arguments, which the package binds and its types leave out. */
interface Trainer {
  Args: new () => Record<string, unknown>;
  FastText: new () => FastTextCore;
  ModelName: Record<"supervised", unknown>;
  LossName: Record<"softmax", unknown>;
}

/** The n-grams and the number of buckets are Softsell's, so that both look up as much. */
const SETTINGS = {
  dim: 16,
  wordNgrams: 2,
  minn: 3,
  maxn: 5,
  bucket: 131_072,
  minCount: 1,
  lr: 0.5,
  epoch: 5,
};

const [posts = "", model = ""] = process.argv.slice(2);
const { core, fs } = await FastText.create({
  corePath: import.meta.resolve("fasttext.wasm/dist/core/fasttext.mjs"),
});
const { Args, FastText: Core, ModelName, LossName } = core as unknown as Trainer;
const trainer = new Core();
fs.writeFile("/posts", await readFile(posts));
const settings = { ...SETTINGS, input: "/posts", output: "/model", thread: 1 };
trainer.train(
  Object.assign(new Args(), settings, { model: ModelName.supervised, loss: LossName.softmax }),
  () => undefined,
);
trainer.saveModel("/model");
await writeFile(model, fs.readFile("/model", { encoding: "binary" }));
