// Describes a change for the changelogs, or shows what is pending (`npm run changeset -- status`).

import { step } from "./lib/step.ts";

process.exitCode = step("changeset", "changeset", process.argv.slice(2), true) ? 0 : 1;
