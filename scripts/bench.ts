// What the clients cost, measured now, beside their budgets.

import { step } from "./lib/step.ts";

const built = step("build", "turbo", ["run", "build", "--filter=./packages/*"]);
process.exitCode = built && step("benchmark", "node", ["packages/benchmark/src/bench.ts"], true) ? 0 : 1;
