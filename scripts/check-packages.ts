// Checks that the client packages are all of one shape (scripts/lib/client-shape.ts), and that every package
// says what it is. `node scripts/check-packages.ts <folder>` checks another copy of the repository.

import { clientRules, packageRules } from "./lib/package-rules.ts";
import { root } from "./lib/step.ts";
import { workspacePackages } from "./lib/workspace-packages.ts";

const packages = workspacePackages(process.argv[2] ?? root);
const clients = packages.filter(({ platform }) => platform !== "");
const violations = [
  ...packages.flatMap((one) => packageRules.flatMap((rule) => rule(one, clients))),
  ...clients.flatMap((client) => clientRules.flatMap((rule) => rule(client, clients))),
];
for (const { file, problem } of violations) console.error(`✗ ${file} ${problem}.`);
if (violations.length === 0)
  console.log(`✓ ${packages.length} packages are in order, ${clients.length} clients alike`);
process.exitCode = violations.length === 0 ? 0 : 1;
