// Runs the tests of all packages once; arguments go to Vitest (`npm run unit -- retry`).

import { step } from "./lib/step.ts";

process.exitCode = step("tests", "vitest", ["run", ...process.argv.slice(2)], true) ? 0 : 1;
