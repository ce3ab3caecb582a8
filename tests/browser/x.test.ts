import { x } from "./fixtures/x/index.ts";
import { behaviours } from "./harness/behaviours.ts";

await behaviours(x);
