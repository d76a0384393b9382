// The linter and the formatter, neither with a warning to spare.

import { step } from "./lib/step.ts";

const linted = step("lint", "oxlint", ["--deny-warnings"]);
const formatted = step("format", "oxfmt", ["--check", "."]);
if (!formatted) console.error("Mend the format with: npm run fix");
process.exitCode = linted && formatted ? 0 : 1;
