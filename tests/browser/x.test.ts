import { behaviours } from "./harness/behaviours.ts";
import { x } from "./harness/sites.ts";

await behaviours(x);
