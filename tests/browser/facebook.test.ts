import { facebook } from "./fixtures/facebook/index.ts";
import { behaviours } from "./harness/behaviours.ts";

await behaviours(facebook);
