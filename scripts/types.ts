// Type-checks every package, tests and scripts included.

import { step } from "./lib/step.ts";

const packages = step("types of the packages", "turbo", [
  "run",
  "types",
  "--filter=./packages/*",
  "--filter=./specs",
  ...process.argv.slice(2),
]);
const scripts = step("types of the scripts", "tsc", ["-p", "tsconfig.json"]);
process.exitCode = packages && scripts ? 0 : 1;
