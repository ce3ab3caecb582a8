import { behaviours } from "./harness/behaviours.ts";
import { linkedin } from "./harness/sites.ts";

await behaviours(linkedin);
