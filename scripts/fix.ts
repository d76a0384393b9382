// Mends what the linter and the formatter can mend.

import { step } from "./lib/step.ts";

const linted = step("lint", "oxlint", ["--fix"], true);
const formatted = step("format", "oxfmt", ["."]);
process.exitCode = linted && formatted ? 0 : 1;
