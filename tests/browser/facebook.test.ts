import { behaviours } from "./harness/behaviours.ts";
import { facebook } from "./harness/sites.ts";

await behaviours(facebook);
