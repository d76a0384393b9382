// Generates what changed and builds every package.

import { step } from "./lib/step.ts";

process.exitCode = step("build", "turbo", ["run", "build", "--filter=./packages/*", ...process.argv.slice(2)])
  ? 0
  : 1;
