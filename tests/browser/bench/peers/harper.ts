/** Harper with its usual rules. */
import { createBinaryModuleFromUrl, LocalLinter } from "harper.js";
import { time } from "./timing.ts";

await time(async () => {
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(new URL("harper.wasm", location.href).href),
  });
  await linter.setup();
  return async (text) => {
    for (const lint of await linter.lint(text, { language: "plaintext" })) lint.free();
  };
});
