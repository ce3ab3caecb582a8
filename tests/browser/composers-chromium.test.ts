import { matrix } from "./harness/matrix.ts";

await matrix("chromium");
