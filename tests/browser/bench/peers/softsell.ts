/** Softsell itself, as its background runs it. */
import init, { Engine } from "#engine";
import { bytes, time } from "./timing.ts";

await time(async () => {
  const [weights] = await Promise.all([bytes("weights.bin"), init({ module_or_path: "background_bg.wasm" })]);
  const engine = new Engine(weights);
  return (text) =>
    engine.answer({ type: "judge", revision: 0, draft: { text, platform: "other", place: "feed" } });
});
