import { linkedin } from "./fixtures/linkedin/index.ts";
import { behaviours } from "./harness/behaviours.ts";

await behaviours(linkedin);
