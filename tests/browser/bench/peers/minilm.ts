/** A MiniLM encoder under ONNX Runtime, on one thread of the WebAssembly backend. */
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { bytes, time } from "./timing.ts";

/** What one token of English stands for, in characters, in BERT's vocabulary. */
const CHARACTERS_PER_TOKEN = 4.5;

/** all-MiniLM-L6-v2 reads no further. */
const MOST_TOKENS = 256;

const VOCABULARY = 30_522n;

env.wasm.numThreads = 1;
env.wasm.wasmPaths = { wasm: "ort-wasm-simd-threaded.wasm" };

await time(async () => {
  const session = await InferenceSession.create(await bytes("minilm.onnx"));
  return (text) => session.run({ tokens: tokens(text) });
});

/** As many as the text would have. Cutting it up costs nothing here, which flatters the encoder. */
function tokens(text: string): Tensor {
  const length = Math.min(Math.ceil(text.length / CHARACTERS_PER_TOKEN), MOST_TOKENS);
  const ids = BigInt64Array.from({ length }, (_, index) => (BigInt(index) * 7_919n) % VOCABULARY);
  return new Tensor("int64", ids, [1, length]);
}
